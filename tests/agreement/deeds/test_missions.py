"""Whose embassy, exports or troops they are, and where: told with the two exchanged they are others."""

from __future__ import annotations

import pytest

from factcheck.agreement.deeds.missions import mission_between
from tests.agreement.judgements import denied, judged

EMBASSY = "The embassy of Peru in Kenya began its work in May 2013."
EXPORTS = "Exports from Peru to Kenya came to 4 million dollars in 1980."


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        (EMBASSY, "The embassy of Kenya in Peru began its work in May 2013."),
        (EMBASSY, "بدأت سفارة كينيا في بيرو عملها في أيار 2013."),
        ("Peru opened an embassy in Kenya in 2013.", "افتتحت كينيا سفارة في بيرو عام 2013."),
        ("استقال سفير كينيا لدى بيرو عام 2013.", "The ambassador of Peru to Kenya resigned in 2013."),
        (EXPORTS, "بلغت صادرات كينيا إلى بيرو 4 ملايين دولار عام 1980."),
        ("The army of Peru was routed by the army of Kenya at Lodwar.", "هزم جيش كينيا أمام جيش بيرو في لودوار."),
        ("Peru recognised the government of Kenya in 1980.", "اعترفت كينيا بحكومة بيرو عام 1980."),
        ("Ethiopia attacked Kenya.", "Kenya's army attacked Ethiopia at dawn."),
        ("Halvex sued Tiderun.", "Tiderun's lawyers sued Halvex on Monday."),
    ],
)
def test_the_two_exchanged_are_denied(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        (EMBASSY, "بدأت سفارة بيرو في كينيا عملها في أيار 2013."),
        ("In May 2013 the Peruvian embassy in Kenya was opened.", "افتتحت بيرو سفارة لها في كينيا في أيار 2013."),
        ("In Kenya the embassy of Peru was opened in 2013.", "The embassy of Peru in Kenya was opened in 2013."),
        (EXPORTS, "بلغت صادرات بيرو إلى كينيا 4 ملايين دولار عام 1980."),
        ("The army of Peru routed the army of Kenya at Lodwar.", "هزم جيش كينيا أمام جيش بيرو في لودوار."),
        ("Kenya attacked Ethiopia.", "Kenya's army attacked Ethiopia at dawn."),
        ("Tiderun sued Halvex.", "Tiderun's lawyers sued Halvex on Monday."),
        ("The government of Kenya was recognised by Peru in 1980.", "اعترفت بيرو بحكومة كينيا عام 1980."),
    ],
)
def test_the_same_in_another_order_is_borne_out(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "supports"


@pytest.mark.parametrize(
    ("language", "before", "between", "mission"),
    [
        ("en", "the embassy of ", " in ", "mission:embassy:at"),
        ("en", "", "'s first embassy in ", "mission:embassy:at"),
        ("en", "", " opened its first embassy in ", "mission:embassy:at"),
        ("en", "", "'s imports from ", "mission:imports:from"),
        ("en", "", " expelled diplomats from ", ""),
        ("en", "the embassy of ", " and ", ""),
        ("ar", "بدات سفاره ", " في ", "mission:embassy:at"),
        ("ar", "افتتحت ", " سفاره لها في ", "mission:embassy:at"),
        ("ar", "طردت ", " دبلوماسيين من ", ""),
    ],
)
def test_what_one_has_at_the_other_is_read_in_either_language(
    language: str, before: str, between: str, mission: str
) -> None:
    assert mission_between(language, before, between) == mission
