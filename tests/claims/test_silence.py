"""Where a verdict stays open, the explanation says on which value of the statement the corpus is silent."""

from __future__ import annotations

import pytest

from factcheck.agreement.types import Judgement, Reason, ValueSpan
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.explain import explain
from factcheck.claims.silence import silent_values
from factcheck.claims.verdict import aggregate
from sources.models import Document, Passage, Source
from sources.search.types import Hit

STATEMENT = "The lighthouse of Marren was lit in 1902 and cost 12 million dollars."


def neutral(*spoken_of: str) -> JudgedEvidence:
    """A passage that decides nothing, but agrees with the values given."""
    reasons = [Reason("date", True, _span(text), _span(text), "They agree.") for text in spoken_of]
    return judged(Judgement("neutral", {"supports": 0.2, "refutes": 0.1, "neutral": 0.7}, reasons), "A")


def judged(judgement: Judgement, source: str) -> JudgedEvidence:
    passage = Passage(document=Document(source=Source(name=source), name="a.txt"), text="x", start=0, end=1)
    return JudgedEvidence(passage, judgement, Hit(1, 1, 1.0, None, None))


def _span(text: str) -> ValueSpan:
    start = STATEMENT.index(text)
    return ValueSpan(text, start, start + len(text), text)


def test_only_what_no_passage_speaks_of_is_silent() -> None:
    assert silent_values(STATEMENT, "en", [neutral("1902")]) == ["12 million dollars"]
    assert silent_values(STATEMENT, "en", [neutral("1902"), neutral("12 million dollars")]) == []


def test_a_corpus_that_knows_nothing_is_not_silent_on_one_value() -> None:
    assert silent_values(STATEMENT, "en", []) == []
    assert silent_values(STATEMENT, "en", [neutral()]) == []


@pytest.mark.parametrize(("language", "quoted"), [("en", "“12 million dollars”"), ("ar", "«12 million dollars»")])
def test_the_explanation_names_it(language: str, quoted: str) -> None:
    sentence = explain(aggregate([neutral("1902")]), language, ["12 million dollars"])
    assert quoted in sentence
    assert (f"\u2068{quoted}\u2069" in sentence) is (language == "ar"), "words of the other direction are set apart"
    assert explain(aggregate([]), language) != sentence


@pytest.mark.parametrize(
    ("language", "source", "apart"),
    [
        ("ar", "Coast Almanac", True),
        ("ar", "مجلة الموانئ", False),
        ("en", "مجلة الموانئ", True),
        ("en", "Almanac", False),
    ],
)
def test_a_name_written_in_the_other_direction_is_set_apart(language: str, source: str, apart: bool) -> None:
    supports = Judgement("supports", {"supports": 0.97, "refutes": 0.01, "neutral": 0.02}, [])
    sentence = explain(aggregate([judged(supports, source)]), language)
    assert source in sentence
    assert (f"\u2068{source}\u2069" in sentence) is apart
