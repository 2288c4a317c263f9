from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.series import in_one_series, says_which, told_again


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fourth Marren fair drew 400 guests.", "The fifth Marren fair drew 500 guests."),
        ("The 4th fair drew 400 guests.", "The 12th fair drew 500 guests."),
        ("The eleventh round drew 400 guests.", "The fourteenth round drew 500 guests."),
        ("حضر الجولة الحادية عشرة 400 ضيف.", "حضر الجولة الرابعة والعشرين 500 ضيف."),
        ("Lock 4 of the canal was opened in 1804.", "Lock 5 of the canal was opened in 1805."),
        ("The drill at well No. 4 reached 300 metres.", "The drill at well No. 5 reached 500 metres."),
        ("فتح الهويس رقم 4 عام 1804.", "فتح الهويس رقم 5 عام 1805."),
        ("نصت المادة 4 على غرامة.", "نصت المادة 5 على السجن."),
    ],
)
def test_one_of_a_series_is_not_another(one: str, other: str) -> None:
    assert in_one_series(reading(one), reading(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fourth fair drew 400 guests.", "The fourth fair drew 500 guests."),
        ("Lock 4 of the canal was opened in 1804.", "Lock 4 of the canal was opened in 1805."),
        ("About 40 guests came.", "About 50 guests came."),
        ("Some 40 guests came to Holm.", "Some 50 guests came to Holm."),
        ("In 1804 the canal was opened.", "In 1805 the canal was opened."),
        ("بلغ عدد الضيوف 40.", "بلغ عدد الضيوف 50."),
    ],
)
def test_what_is_counted_is_no_series(one: str, other: str) -> None:
    assert not in_one_series(reading(one), reading(other))


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("Anna Lind won the race of 1905.", True),
        ("Anna Lind won the 1905 race.", True),
        ("Anna Lind won the race in 1905.", False),
        ("By the end of the war, 1905, she had won.", False),
    ],
)
def test_a_date_that_says_which_one(text: str, which: bool) -> None:
    (date,) = (fact for fact in reading(text).values if fact.kind == "date")
    assert says_which(reading(text), date) is which


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("She was sworn in for a second term on 1 July 2021.", True),
        ("He visited Marren again in 1913.", True),
        ("The mayor was re-elected in 1921.", True),
        ("زار الملك مارين للمرة الثانية عام 1913.", True),
        ("She was sworn in on 1 July 2016.", False),
        ("The second floor was built in 1921.", False),
        ("قام الوزير بزيارة مارين عام 1913.", False),
    ],
)
def test_what_had_been_before(text: str, again: bool) -> None:
    first = reading("He came to Marren on 3 May 1910.")
    assert told_again(reading(text), first) is again
    assert told_again(first, reading(text)) is again
    assert not told_again(reading(text), reading(text))


def test_one_rank_is_one_occasion() -> None:
    one, other = reading("In the second round she got 40 votes."), reading("حصلت في الجولة الثانية على 50 صوتا.")
    assert not told_again(one, other)
