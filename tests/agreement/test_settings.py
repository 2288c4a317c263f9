"""What a refutation has to be worth, by what explains it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.settings import SETTINGS
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Quote, Statement


@pytest.mark.parametrize(
    ("statement", "passage", "stance"),
    [
        # A word that is another, a value that is another.
        ("A man is playing the violin.", "A man is playing the guitar.", "neutral"),
        ("Nine men are playing the violin.", "Six men are playing the violin.", "refutes"),
    ],
)
def test_words_alone_have_to_be_surer_than_facts(statement: str, passage: str, stance: str) -> None:
    quote, model = Quote(passage, "en"), load_cross_encoder()
    strict = replace(SETTINGS, refutes_by_words_from=1.01)
    assert judge(Statement(statement, "en"), [quote], model)[0].stance == "refutes"
    assert judge(Statement(statement, "en"), [quote], model, strict)[0].stance == stance
