"""A word in whose place its opposite stands refutes where the rest is borne out; one of the same sense does not."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts, word_differing
from factcheck.agreement.judging.rewording import reword, reword_but_for
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import judged


@pytest.mark.parametrize(
    ("statement", "passage", "words"),
    [
        ("The miller's appeal was upheld.", "The court rejected the miller's appeal in May.", ("upheld", "rejected")),
        ("The court struck down the fine.", "The court upheld the fine in May.", ("struck", "upheld")),
        ("The court convicted the cook.", "برّأت المحكمة الطباخ من جميع التهم.", ("convicted", "برّأت")),
        ("أدانت المحكمة الطباخ.", "The court acquitted the cook of all charges.", ("أدانت", "acquitted")),
        ("The cook confessed to the theft.", "The cook denied the theft.", ("confessed", "denied")),
        ("اعترف الطباخ بالسرقة.", "أنكر الطباخ السرقة.", ("اعترف", "أنكر")),
    ],
)
def test_an_opposite_in_its_place_refutes_and_is_named(statement: str, passage: str, words: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    spans = [(reason.statement, reason.passage) for reason in judgement.reasons if not reason.agrees]
    assert words in [(stated.text, found.text) for stated, found in spans if stated and found]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The miller's appeal was dismissed.", "The court rejected the miller's appeal in May."),
        ("The cook was cleared of all charges.", "The jury acquitted the cook of all charges."),
        ("برأت المحكمة الطباخ.", "The court acquitted the cook of all charges."),
        ("نفى الطباخ السرقة.", "أنكر الطباخ السرقة أمام القاضي."),
    ],
)
def test_the_same_in_another_word_supports(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def test_the_passages_word_is_put_for_its_opposite_with_what_belongs_to_it() -> None:
    pair = compare_texts(Statement("The court struck down the fine.", "en"), Quote("The court upheld the fine.", "en"))
    assert reword_but_for(pair) == "The court upheld the fine."


def test_a_word_of_the_same_sense_is_put_as_the_passage_has_it() -> None:
    pair = compare_texts(
        Statement("The court threw out the appeal.", "en"), Quote("The court rejected the appeal.", "en")
    )
    assert reword(pair) == "The court rejected the appeal."


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        # Both may be so.
        ("Ada Orme was born in Ribe.", "Ada Orme died in Ribe."),
        ("The ship arrived in Ribe.", "The ship left Ribe."),
        # Something else differs.
        ("The court upheld the fine of 30 euros.", "The court struck down the fine of 40 euros."),
        # A negation tells it.
        ("The court upheld the fine.", "The court did not uphold the fine."),
    ],
)
def test_where_more_or_less_than_a_word_differs_no_word_is_tried(statement: str, passage: str) -> None:
    assert word_differing(compare_texts(Statement(statement, "en"), Quote(passage, "en"))) is None
