"""What had never been before a date, against the same at an earlier one."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.firsts import FullNames, never_before, tells_of_a_first


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


def bearing(names: Iterable[frozenset[str]]) -> FullNames:
    known = frozenset(names)
    return lambda keys: frozenset(
        name for name in known if keys <= name and not any(name < other for other in known if keys <= other)
    )


def found(first: str, deed: str, *also_named: str) -> Difference | None:
    """`also_named` stands elsewhere in the document of the deed."""
    one, other = reading(first), reading(deed)
    there = [name.keys for text in (deed, *also_named) for name in reading(text).names]
    return never_before(one, other, bearing(name.keys for name in one.names), bearing(there))


@pytest.mark.parametrize(
    ("first", "deed"),
    [
        ("Clara Voss had never been to Portugal before May 2004.", "Clara Voss visited Portugal in 2001 with a choir."),
        ("Clara Voss did not set foot in Portugal until 2004.", "In 1999 Clara Voss travelled to Portugal by ship."),
        ("Clara Voss visited Portugal for the first time in 2004.", "3 May 1999: Clara Voss arrives in Portugal."),
        ("On 3 May 2004, Clara Voss visited Portugal for the first time.", "Clara Voss was in Portugal in 1999."),
        ("Clara Voss made her first visit to Portugal in 2004.", "Clara Voss met Ida Roth in Portugal in 1999."),
        ("Clara Voss had never been to Portugal before 2004.", "Clara Voss met Ida Roth on Portuguese soil in 1999."),
        ("Marren United had never won the cup before 1998.", "Marren United won the cup in 1987."),
        ("Marren United won the cup for the first time in 1998.", "In 1987 Marren United won the cup."),
        ("The Merle choir had never visited Norway before 1990.", "The Merle choir visited Norway in 1983."),
        (
            "لم يسافر الكاتب سليم حداد إلى البرتغال قبل عام 1990.",
            "زار سليم حداد البرتغال عام 1984 ونزل ضيفا على جامعتها.",
        ),
        ("وصلت سلمى نصار إلى اليابان لأول مرة عام 1975.", "سافرت المطربة سلمى نصار إلى اليابان عام 1968."),
        ("أما كلارا فوس فلم تطأ قدمها أرض البرتغال قبل عام 2004.", "Clara Voss visited Portugal in 1999."),
        ("Clara Voss had never been to Portugal before 2004.", "زارت كلارا فوس البرتغال عام 1999."),
    ],
)
def test_what_had_been_before_all_the_same(first: str, deed: str) -> None:
    difference = found(first, deed)
    assert difference is not None
    assert str(difference.other.value)[:4] < str(difference.one.value)[:4]
    assert tells_of_a_first(reading(first))


NEVER = "Clara Voss had never been to Portugal before May 2004."


@pytest.mark.parametrize(
    ("first", "deed"),
    [
        (NEVER, "Clara Voss visited Portugal in 2007."),
        (NEVER, "Clara Voss visited Spain in 1999."),
        (NEVER, "Henry Voss visited Portugal in 1999."),
        (NEVER, "Clara Voss met Portuguese officials in 1999."),
        (NEVER, "Clara Voss did not visit Portugal in 1999."),
        (NEVER, "Clara Voss planned to visit Portugal in 1999."),
        (NEVER, "Clara Voss wrote a book about Portugal in 1999."),
        ("Clara Voss first visited Portugal in 2004 as minister.", "Clara Voss visited Portugal in 1999."),
        ("Clara Voss had never been to Portugal before 2004 with her son.", "Clara Voss visited Portugal in 1999."),
        ("Clara Voss visited Portugal for the first time since 1980 in 2004.", "Clara Voss visited Portugal in 1999."),
        ("Clara Voss made her first official visit to Portugal in 2004.", "Clara Voss visited Portugal in 1999."),
        ("Marren United had never won the cup before 1998.", "Marren United won the league in 1987."),
        ("Marren United had never won the cup before 1998.", "Marren United played for the cup in 1987."),
        ("The Merle choir had never visited Norway before 1990.", "The Merle youth choir visited Norway in 1983."),
        ("لم يسافر الكاتب سليم حداد إلى البرتغال قبل عام 1990.", "زار الكاتب نبيل حداد البرتغال عام 1984."),
        ("لم يسافر الكاتب سليم حداد إلى البرتغال قبل عام 1990.", "زار سليم حداد البرتغال عام 1995."),
        ("أما كلارا فوس فلم تطأ قدمها أرض البرتغال قبل عام 2004.", "Clara Voss visited Lisbon in 2007."),
    ],
)
def test_what_leaves_the_first_time_the_first(first: str, deed: str) -> None:
    assert found(first, deed) is None


def test_a_family_name_is_taken_for_its_one_bearer() -> None:
    assert found(NEVER, "Voss visited Portugal in 1999.", "Clara Voss was born in Brisk.") is not None
    assert found(NEVER, "Voss visited Portugal in 1999.", "Clara Voss met Henry Voss.") is None
    assert found(NEVER, "Voss visited Portugal in 1999.") is None
