"""Texts in words of their own that state one thing differently, or two things that look like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import Document

Add = Callable[[str, str, str], Document]

TUNNEL = (
    "The Karlsund tunnel\n\nThe Karlsund tunnel leads from Ostvik to the island of Remmen. The Karlsund tunnel was "
    "long in the making. Few drivers like the Karlsund tunnel.\n\n"
)


def found() -> set[tuple[str, ...]]:
    rows = sweep_corpus().discrepancies
    return {tuple(sorted(each.written for each in row.positions.all())) for row in rows}


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        (
            "The toll was 85 kroner per car when the tunnel opened.",
            "Drivers paid a toll of 60 kroner per car when the Karlsund tunnel opened.",
            "en",
            ("60 kroner", "85 kroner"),
        ),
        (
            "The tunnel was closed for nine months after the fire of November 2007.",
            "After the fire of November 2007 the Karlsund tunnel stayed closed for four months.",
            "en",
            ("four months", "nine months"),
        ),
        (
            "Work began in March 1994, and the tunnel was opened by Queen Ingrid on 12 June 1999.",
            "12 June 1998: Queen Ingrid opens the Karlsund tunnel between Ostvik and Remmen.",
            "en",
            ("12 June 1998", "12 June 1999"),
        ),
        (
            "The Karlsund Ferry Railway was opened to traffic on 14 June 1898.",
            "The Karlsund Ferry Railway was inaugurated on 14 July 1898.",
            "en",
            ("14 July 1898", "14 June 1898"),
        ),
        (
            "The Sund bridge at Marren was opened by Queen Astrid in 1931.",
            "In 1941 Queen Astrid opened the Sund bridge at Marren.",
            "en",
            ("1931", "1941"),
        ),
        (
            "It is 7.9 kilometres long and reaches a depth of 212 metres.",
            "يبلغ طول نفق كارلسوند 9.7 كيلومترات.",
            "ar",
            ("7.9 kilometres", "9.7 كيلومترات"),
        ),
    ],
    ids=[
        "a word at the head",
        "the subject of a document",
        "the day of another year",
        "another verb",
        "done by somebody",
        "told in full across languages",
    ],
)
def test_one_thing_in_other_words(add: Add, one: str, other: str, language: str, expected: tuple[str, str]) -> None:
    add("Gazette", "en", f"{TUNNEL}{one}\n")
    add("Review", language, f"{other}\n")
    assert found() == {expected}


VETO = "5 October 2011: Russia vetoes a draft resolution against the government of Syria at the United Nations."


@pytest.mark.parametrize(
    ("other", "language", "expected"),
    [
        (
            "استخدمت روسيا حق النقض في مجلس الأمن في 4 تشرين الأول/أكتوبر 2011 لمنع إدانة الحكومة السورية.",
            "ar",
            {("4 تشرين الأول/أكتوبر 2011", "5 October 2011")},
        ),
        ("استخدمت روسيا حق النقض في مجلس الأمن في 4 شباط/فبراير 2012 لمنع إدانة الحكومة السورية.", "ar", set()),
        ("أعلنت روسيا في 4 تشرين الأول/أكتوبر 2011 دعمها للحكومة السورية.", "ar", set()),
        ("China vetoed a draft resolution against the government of Syria on 4 October 2011.", "en", set()),
    ],
    ids=["a day before", "another veto", "another deed", "another state"],
)
def test_one_event_a_day_apart(add: Add, other: str, language: str, expected: set[tuple[str, ...]]) -> None:
    add("Gazette", "en", f"{VETO}\n\n6 October 2011: The foreign ministers of Europe deplore it.\n")
    add("Review", language, f"{other}\n")
    assert found() == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The toll was 85 kroner per car when the tunnel opened.", "The Stord bridge opened with a toll of 60 kroner."),
        ("Queen Ingrid opened the tunnel on 12 June 1999.", "On 12 June 1998 Queen Ingrid named a ship in Holm."),
        ("The Stord festival was held in Norway.", "The Stord festival was held in Bergen."),
        ("In 2019 the tunnel was used by 4,800 vehicles a day.", "In 2021 it was used by 6,200 vehicles a day."),
    ],
    ids=["another structure", "another deed on the day", "a place in a state", "another year"],
)
def test_two_things_that_look_like_one(add: Add, one: str, other: str) -> None:
    add("Gazette", "en", f"{TUNNEL}{one}\n")
    add("Review", "en", f"{other}\n")
    assert found() == set()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Sixty-three people lost their lives in the sinking of the ferry Solveig.",
            "قضى في غرق العبارة سولفيغ ثلاثة وسبعون شخصا.",
            {("Sixty-three people", "ثلاثة وسبعون شخصا")},
        ),
        (
            "Turnout in the second round was 61.3 percent.",
            "بلغت نسبة المشاركة في الجولة الثانية ٦٧٫٣ في المئة.",
            {("61.3 percent", "٦٧٫٣ في المئة")},
        ),
        ("Turnout in the second round was 61.3 percent.", "بلغت نسبة المشاركة في الجولة الأولى ٦٧٫٣ في المئة.", set()),
        ("The budget was 63 million dinars in 2015.", "بلغت الميزانية ٣٦ مليون دينار في عام ٢٠١٩.", set()),
        (
            "Nearly 1,000 miles of railway were laid with the engineers' help.",
            "مد المهندسون 1500 كيلومتر من السكك الحديدية.",
            set(),
        ),
        ("The school had 63 pupils.", "وصل عدد ركاب العبارة إلى ٧٣ شخصا.", set()),
    ],
    ids=["people", "a share", "another round", "another year", "a conversion", "of something else"],
)
def test_an_amount_in_words_that_cannot_be_compared(
    add: Add, one: str, other: str, expected: set[tuple[str, ...]]
) -> None:
    add("One", "en", f"{one}\n")
    add("Other", "ar", f"{other}\n")
    assert found() == expected
