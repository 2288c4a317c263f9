"""Ordinals that rank or count, and those that tell which is meant."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import read
from factcheck.language.quantities.quantities import find_quantities


def ranks(text: str) -> list[tuple[str, object]]:
    return [(fact.text, _amount(fact)) for fact in find_quantities(read(text)) if _is_rank(fact)]


def _is_rank(fact: TypedFact) -> bool:
    return isinstance(fact.value, dict) and fact.value.get("unit") == "rank"


def _amount(fact: TypedFact) -> object:
    assert isinstance(fact.value, dict)
    return fact.value["amount"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sund is the third-largest port and the second most visited.", [("third", 3), ("second", 2)]),
        (
            "It was ranked 12th, came second and finished in the twenty-first place.",
            [("12th", 12), ("second", 2), ("twenty-first", 21)],
        ),
        (
            "Their 10th title, the 18th president and her second straight win.",
            [("10th", 10), ("18th", 18), ("second", 2)],
        ),
        ("الدورة الثامنة عشرة واللقب الثاني، وجاء الفريق ثالثا", [("الثامنة عشرة", 18), ("الثاني", 2), ("ثالثا", 3)]),
        ("She rowed there for the fourth time.", [("fourth", 4)]),
        ("هي ثالث أكبر مدينة وثاني أقدم ميناء", [("ثالث", 3), ("ثاني", 2)]),
        ("جاءت في المرتبة الخامسة للمرة الثالثة", [("الخامسة", 5), ("الثالثة", 3)]),
        ("النسخة الثانية والعشرون والمركز الثالث والأربعين", [("الثانية والعشرون", 22), ("الثالث والأربعين", 43)]),
        ("للمرة الستين وفي العام الثلاثين من الهدنة", [("الستين", 60), ("الثلاثين", 30)]),
        (
            "Ode crossed the finish line fifth, Birk ended the season in eighth and Lunn was third overall.",
            [("fifth", 5), ("eighth", 8), ("third", 3)],
        ),
        ("The third-placed crew took second in the sprint.", [("third", 3), ("second", 2)]),
        ("The flat is on the 12th floor, his on the fourth floor.", [("12th", 12), ("fourth", 4)]),
        ("عبر العداء المغربي خط النهاية ثالثا", [("ثالثا", 3)]),
        ("في دورته الرابعة عشرة، وفي الطابق الثاني عشر", [("الرابعة عشرة", 14), ("الثاني عشر", 12)]),
        ("The 41st session met for the hundredth time.", [("41st", 41), ("hundredth", 100)]),
        # The verb is left out of what follows.
        (
            "Norway came third in the relay, Peru's crew fourth and Estonia ninth.",
            [("third", 3), ("fourth", 4), ("ninth", 9)],
        ),
    ],
)
def test_what_ranks_or_counts(text: str, found: list[tuple[str, int]]) -> None:
    assert ranks(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The third season, the second half and the fifth test began for the first time.",
        "It came in the 29th minute of the 50th hour.",
        "The second vice president and the 4th division conference; the first round, the third man, the fifth rounds.",
        "Since the 2nd day meeting a third of May and two fifths of the king are lost.",
        "الجولة الأولى والمدينة الثانية والرجل الثالث وثلث الرواية وخمسون جولة",
        "الخمسين والستين من الجولات",
        "The second Everest expedition, a 90th minute goal, finished third grade.",
        "It came first to Cairo and in twenty third place.",
        "The second request came from the third forest.",
        "She rowed well and won the third of the races.",
        "في ثاني أيام العيد وفي الموسم الثالث، وصل للمرة الأولى",
    ],
)
def test_what_only_tells_which(text: str) -> None:
    assert ranks(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He gave up in the eleventh round.", [("round", 11)]),
        ("The thirtieth anniversary, and the 25th wedding anniversary.", [("anniversary", 30), ("anniversary", 25)]),
        ("The ninth president, and the 14th Finnish president.", [("president", 9), ("president", 14)]),
        ("It was the sixth country to sign, she the second woman ever to row.", [("country", 6), ("woman", 2)]),
        ("The centenary of the mill and the bicentennial of the weir.", [("anniversary", 100), ("anniversary", 200)]),
        ("استسلم في الجولة الحادية عشرة", [("round", 11)]),
        ("الذكرى الخامسة والثلاثون، ثم ذكراها السنوية الأربعين", [("anniversary", 35), ("anniversary", 40)]),
        ("الرئيس التاسع للجمعية والرئيس الفنلندي الثاني عشر", [("president", 9), ("president", 12)]),
        ("سادس دولة توقع وثاني امرأة تجدف", [("country", 6), ("woman", 2)]),
        ("الذكرى المئوية للطاحونة", [("anniversary", 100)]),
        ("روايتها الثالثة وفيلمه السابع والقمة الـ12", [("novel", 3), ("film", 7), ("summit", 12)]),
        ("في عيد ميلاده السبعين", [("birthday", 70)]),
    ],
)
def test_what_is_told_apart_by_its_ordinal(text: str, found: list[tuple[str, int]]) -> None:
    values = [fact.value for fact in find_quantities(read(text)) if isinstance(fact.value, dict)]
    assert [(value.get("of"), value["amount"]) for value in values] == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("a castle of the twelfth century", "en"),
        ("on the 4th of May", "en"),
        ("قلعة من القرن العشرين", "ar"),
        ("في الخامس والعشرين من مايو", "ar"),
    ],
)
def test_the_ordinal_of_a_date_is_no_rank(text: str, language: str) -> None:
    assert [fact.kind for fact in extract_facts(text, language)] == ["date"]


def test_an_ordinal_behind_an_office_is_no_name() -> None:
    assert [fact.kind for fact in extract_facts("الرئيس السابع والعشرون في الجمعية", "ar")] == ["number"]
    assert [fact.kind for fact in extract_facts("زار الملك فردريك التاسع القرية", "ar")] == ["name"]
