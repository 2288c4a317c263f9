"""A clause that repeats the statement but for a value or name that the passage tells in another clause."""

from __future__ import annotations

import pytest

from factcheck.agreement.elsewhere.repeated import find_repeats
from factcheck.agreement.texts.reading import read
from tests.agreement.judgements import denied, judged, language_of

SAILING = "The qualifying round will be sailed off Lake Orrin, but the medal races have been moved to Lake Tavel."
STAGE = "Rider Tove Almquist was third after the first stage but dropped to ninth in the mountains."
RECALL = "The trade ministry ordered the recall, the health ministry tested the toys, and it was announced in June."
FERRY = "The ferry leaves at dawn on Friday, and the crew rests on Tuesday."
STATUE = "The statue was cast in bronze by Otto Flint, and Paula Reyes carved the plinth."
SCHOOL = "افتتح الوزير المدرسة يوم الخميس، وزار المستشفى يوم الأحد."
GUIDE = "أعدت جامعة حلوان دليل المعلمين، بينما طبعت وزارة التعليم نسخه."


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The qualifying round will be sailed off Lake Tavel.", SAILING, "Lake Tavel", "Lake Orrin"),
        ("Rider Tove Almquist was ninth after the first stage.", STAGE, "ninth", "third"),
        ("The health ministry ordered the recall.", RECALL, "health ministry", "trade ministry"),
        (
            "The health ministry ordered the recall that was announced in June.",
            RECALL,
            "health ministry",
            "trade ministry",
        ),
        ("The ferry leaves at dawn on Tuesday.", FERRY, "Tuesday", "Friday"),
        ("The statue was cast in bronze by Paula Reyes.", STATUE, "Paula Reyes", "Otto Flint"),
        ("افتتح الوزير المدرسة يوم الأحد.", SCHOOL, "الأحد", "الخميس"),
        ("أعدت وزارة التعليم دليل المعلمين.", GUIDE, "وزارة التعليم", "جامعة حلوان"),
    ],
)
def test_what_the_clause_has_instead_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert (stated, found) in denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The qualifying round will be sailed off Lake Orrin.", SAILING),
        ("Rider Tove Almquist was third after the first stage.", STAGE),
        ("The choir sang in Ghent.", "The choir sang in Turin, then in Ghent."),
        ("The choir sang in Ghent.", "The choir sang in Turin on Monday, and on Tuesday it sang in Ghent."),
        ("The team trained in Malaga.", "The team trained in Porto and at a small gym in Malaga."),
        ("The tower is 90 metres high.", "The tower is 62 metres high, or 90 metres high with its mast."),
        ("The statue was cast by Paula Reyes.", "The statue was cast by Otto Flint and his wife Paula Reyes."),
        (
            "The fair opens on 4 June.",
            "If it stays dry, the fair opens on 2 May, otherwise visitors wait until 4 June.",
        ),
        ("The abbey was blessed in 1467.", "Work on the abbey stopped in 1438, and the abbey was blessed in 1467."),
        ("غنت الفرقة في وهران.", "غنت الفرقة في تونس، وغنت مرة أخرى في وهران."),
        ("افتتح الوزير المدرسة يوم الأحد.", "افتتح الوزير المدرسة يوم الخميس ويوم الأحد."),
        ("أعدت وزارة التعليم دليل المعلمين.", "أعدت جامعة حلوان دليل المعلمين بالتعاون مع وزارة التعليم."),
    ],
)
def test_what_is_said_of_both_or_supposed_is_none(statement: str, passage: str) -> None:
    language = language_of(statement)
    assert not list(find_repeats(read(statement, language), read(passage, language)))
