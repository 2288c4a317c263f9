"""What a passage tells of decides how far it bears on a statement."""

from __future__ import annotations

import pytest

from factcheck.agreement.relevance import relevance
from factcheck.agreement.settings import SETTINGS, AgreementSettings
from factcheck.agreement.types import Quote, Statement

SAID = Statement("The bank cancelled the debt of Marren in 2009.", "en")


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("In 2009 the bank wrote off what Marren owed, a debt of old.", "In 2009 the bank built a hall in Marren."),
        ("The bank cancelled all debt of the town.", "The town has a bank."),
        ("شُطبت ديون مارين في عام 2009.", "زار الوزير مارين في عام 2009."),
    ],
)
def test_the_same_matter_bears_more(nearer: str, farther: str) -> None:
    one, other = (relevance(SAID, Quote(text, "en" if text.isascii() else "ar")) for text in (nearer, farther))
    assert one > other


@pytest.mark.parametrize(
    "passage", ["The bank cancelled the debt of Marren.", "The choir sang.", "زار الوزير مارين.", "…"]
)
def test_it_stays_within_its_bounds(passage: str) -> None:
    found = relevance(SAID, Quote(passage, "en" if passage.isascii() else "ar"))
    assert -SETTINGS.event_weighs <= found <= SETTINGS.matter_weighs + SETTINGS.event_weighs


def test_all_of_it_told_again_bears_most() -> None:
    assert relevance(SAID, Quote(SAID.text, "en")) == pytest.approx(SETTINGS.matter_weighs + SETTINGS.event_weighs)
    assert relevance(SAID, Quote(SAID.text, "en"), AgreementSettings(matter_weighs=0, event_weighs=0)) == 0
