"""Days of the week: of what happened, and of when it was said."""

from __future__ import annotations

import pytest

from factcheck.language.dates.weekdays import find_days_of_saying, find_weekdays
from factcheck.language.extract import extract_facts


@pytest.mark.parametrize(
    ("text", "language", "happened", "said"),
    [
        ("The mill burnt on Monday, police said on Thursday.", "en", ["Monday"], ["on Thursday"]),
        ("احترق المصنع يوم الاثنين، قالت الشرطة يوم الخميس.", "ar", ["الاثنين"], ["يوم الخميس"]),
        ("The hearing was adjourned to Monday; the court is closed until Friday.", "en", ["Monday"], []),
        ("The match was moved from Saturday to Sunday.", "en", ["Sunday"], []),
        ("تأجلت الجلسة إلى الخميس.", "ar", ["الخميس"], []),
        ("Police said on Thursday, 4 May 2017, that it burnt.", "en", [], []),
    ],
)
def test_the_day_of_what_happened_and_that_of_saying(
    text: str, language: str, happened: list[str], said: list[str]
) -> None:
    dates = [fact for fact in extract_facts(text, language) if fact.kind == "date"]
    assert [day.text for day in find_weekdays(text, dates)] == happened
    assert [text[start:end] for start, end in find_days_of_saying(text, dates)] == said


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("احترق المصنع مساء السبت", "weekday:5"),
        ("احترق المصنع صباح الخميس وفجر السبت", "weekday:3 weekday:5"),
        ("سقط الجسر بفجر الأحد", "weekday:6"),
        ("سقط الجسر ليلة الجمعة", "weekday:4"),
        ("سقط الجسر الثلاثاء الماضي", "weekday:1"),
        ("يفتتح الجسر الجمعة المقبلة", "weekday:4"),
        ("زار الأحد من الرجال جمعية الخميس", ""),
        ("كتبت الجمعة وسمير رسالة", ""),
        ("في المساء وصل الأحد عشر رجلا", ""),
        ("ظهر أحد الرجال", ""),
        ("مضى الاثنين الماضيين معا", ""),
        ("سقط الجسر مساء السبت 4 مايو 2019", ""),
    ],
)
def test_a_day_is_known_by_the_part_of_it_or_by_last_and_next(text: str, value: str) -> None:
    dates = [fact for fact in extract_facts(text, "ar") if fact.kind == "date"]
    assert " ".join(str(day.value) for day in find_weekdays(text, dates)) == value
