"""What is left of a reduction by the sentences after it, in both languages."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.accounts import WrongAccount, find_wrong_accounts
from factcheck.discrepancies.narrative import Told

REDUCED = "In 2009 the bank wrote off 60 per cent of the debt of Marren, 36 million dollars out of 60 million dollars."
SHORTLY = "In 2009 the bank wrote off 36 million of the 60 million dollars that Marren owed."
ARABIC = "في عام 2009 شُطب 60 في المئة من ديون البلدة، أي 36 مليون دولار من أصل 60 مليون دولار."


def accounts(*texts: str) -> list[WrongAccount]:
    told = [Told(at, "", "", read(text, "en" if text.isascii() else "ar")) for at, text in enumerate(texts)]
    return list(find_wrong_accounts(told))


@pytest.mark.parametrize(
    ("reduced", "left", "written", "expected"),
    [
        (REDUCED, "The town was left with 15 million dollars.", "15 million dollars", "24 million dollars"),
        (REDUCED, "There remained 30 million dollars, to be paid by 2020.", "30 million dollars", "24 million dollars"),
        (SHORTLY, "The remaining 15 million dollars went into contracts.", "15 million dollars", "24 million dollars"),
        (ARABIC, "وبقي على البلدة 15 مليون دولار تُصرف على عقود.", "15 مليون دولار", "24 مليون دولار"),
        (ARABIC, "والمتبقي منها 15 مليون دولار.", "15 مليون دولار", "24 مليون دولار"),
    ],
)
def test_a_remainder_that_does_not_come_out(reduced: str, left: str, written: str, expected: str) -> None:
    (found,) = accounts(reduced, left)
    assert (found.rule, found.expected) == ("rest", expected)
    assert [number for number, _ in found.amounts] == [0, 0, 1]
    assert found.amounts[-1][1].text == written


def test_a_second_remainder_from_another_report() -> None:
    rest, two = accounts(ARABIC, "وبقي عليها 15 مليون دولار.", "ويذكر تقرير آخر أن ما بقي عليها هو 24 مليون دولار.")
    assert (rest.rule, two.rule) == ("rest", "two_rests")
    assert [fact.text for _, fact in two.amounts] == ["15 مليون دولار", "24 مليون دولار"]


@pytest.mark.parametrize(
    "later",
    [
        "The town was left with 24 million dollars.",
        "After a second write-off there remained 15 million dollars.",
        "By 2015 only 15 million dollars remained.",
        "Of these, 10 million dollars remained in the bank and 5 million dollars went into contracts.",
        "The town was left with 15 members of its council.",
        "وبقي على البلدة 24 مليون دولار.",
        "وبعد عام بقي عليها 15 مليون دولار.",
    ],
)
def test_remainders_that_come_out_or_follow_another_step(later: str) -> None:
    assert accounts(REDUCED, later) == []


def test_a_remainder_far_from_the_reduction() -> None:
    assert accounts(REDUCED, "The mayor thanked the bank.", "The town was left with 15 million dollars.") == []
