from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.steps import of_other_steps


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


def other_steps(one: str, other: str) -> bool:
    first, second = reading(one), reading(other)
    return of_other_steps(first, second, Difference("date", first.values[0], second.values[0]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The rescue of the crew began on 7 March 1968.", "8 March 1968: The crew is brought to Remmen."),
        ("Marren surrenders on 8 May 1945.", "The surrender of Marren took effect on 9 May 1945."),
        ("بدأ إنقاذ الطاقم في 7 آذار/مارس 1968.", "نُقل الطاقم إلى ريمن في 8 آذار/مارس 1968."),
    ],
)
def test_steps_that_lie_days_apart(one: str, other: str) -> None:
    assert other_steps(one, other)
    assert other_steps(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The strike began on 7 March 1968.", "The strike broke out on 8 March 1968."),
        ("The rescue of the crew began in 1968.", "The crew was rescued in 1971."),
        ("Marren surrendered on 8 May 1945.", "Marren surrendered on 9 May 1945."),
        ("بدأ الإضراب في 7 آذار/مارس 1968.", "The strike began on 8 March 1968."),
    ],
    ids=["one step", "years apart", "no step", "one step in two languages"],
)
def test_dates_of_one_step(one: str, other: str) -> None:
    assert not other_steps(one, other)
