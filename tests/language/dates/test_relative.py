from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.language.dates.dates import find_dates
from factcheck.language.dates.relative import relative_years, resolve_relative
from factcheck.language.normalise import read


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The bridge opened in 1932 and was widened twelve years later.", [1944]),
        ("Founded in 1900, the firm went bankrupt 25 years after.", [1925]),
        ("The mine closed in March 1951; two decades on it was a museum.", [1971]),
        ("It was sold in 1950, having been built forty years earlier.", [1910]),
        ("افتتح الجسر عام 1932 ووُسّع بعد اثني عشر عاماً.", [1944]),
        ("تأسست الشركة سنة ١٩٠٠ وأفلست بعد ٢٥ سنة.", [1925]),
        ("أُغلق المنجم عام 1951 وصار متحفاً بعد عقدين.", [1971]),
        ("Twelve years later it was widened.", []),
        ("In 1932 he was given two years before the mast.", []),
        ("In 1932 the firm spent ten years after the war in court, then two years on the coast.", []),
        ("It closed in 1932, two years before that the port had burned.", [1930]),
        ("In 1932 he was released; two years after this he died.", [1934]),
        ("Opened in 1932 (and planned two years before)", [1930]),
        ("In 1932 it burned down, was rebuilt two years after and sold", [1934]),
        ("The bridge opened in 1932 and is twelve years old.", []),
    ],
)
def test_a_distance_is_counted_from_the_year_before_it(text: str, years: list[int]) -> None:
    assert relative_years(text) == years


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She fell ill in January 1983 and died two months later.", ("two months later", "1983-03", True)),
        ("Begun on 4 June 1971, the strike ended ten days later.", ("ten days later", "1971-06-14", True)),
        ("Begun on 28 December 1971, it ended a week later.", ("a week later", "1972-01-04", True)),
        ("The ship sailed in 1944 and was sold the following year.", ("the following year", "1945", False)),
        ("He was born in 1950. In May of that year he moved.", ("May of that year", "1950-05", False)),
        ("Signed on 5 May 1920 and ratified on 7 June that year.", ("7 June that year", "1920-06-07", False)),
        ("The war began in March 1812; that May the town fell.", ("May", "1812-05", False)),
        ("The war began in October 1812; the following May it fell.", ("May", "1813-05", False)),
        ("From 1955 to 1985 he ruled; two years later he died.", ("two years later", "1987", True)),
        ("She left in 1920 and returned some years later.", ("some years later", "1921/..", False)),
        ("The first came out in 1972, the second two years after it.", ("two years after it", "1974", True)),
        ("تأسست عام 1980 وسافرت بعد تأسيسها بسنوات قليلة.", ("بعد تأسيسها بسنوات", "1981/..", False)),
        ("افتتح عام 1950 وأغلق بعد عدة عقود.", ("بعد عدة عقود", "1960/..", False)),
        ("انتخب في آذار 1990، واستقال في أيار من العام نفسه.", ("أيار من العام نفسه", "1990-05", False)),
        ("انتخب عام 1990، واستقال في أيار من العام التالي.", ("أيار من العام التالي", "1991-05", False)),
        ("احترق عام 1950، ورُمّم بعد ذلك بخمس سنوات.", ("بعد ذلك بخمس سنوات", "1955", True)),
        ("وُقّعت عام 1980. بعد ذلك بعامين أُلغيت.", ("بعد ذلك بعامين", "1982", True)),
        ("وُقّعت عام 1980. بعد ذلك بعام أُلغيت.", ("بعد ذلك بعام", "1981", True)),
        ("تأسس النادي عام 1990 وكان قبلها بعامين فريقاً.", ("قبلها بعامين", "1988", True)),
        ("وُقّع في 30 نيسان 1990، وفي اليوم التالي نُشر.", ("اليوم التالي", "1990-05-01", False)),
        ("اندلع القتال في كانون الأول 1990 وتوقف بعد شهرين.", ("بعد شهرين", "1991-02", True)),
    ],
)
def test_what_is_told_by_the_date_before_it_is_dated_as_finely(text: str, told: tuple[str, str, bool]) -> None:
    reading = read(text)
    last = resolve_relative(reading, find_dates(reading))[-1]
    start, end = reading.span(last.start, last.end)
    assert (text[start:end], last.value, last.approximate) == told


@pytest.mark.parametrize(
    "text",
    [
        "In the 1940s it thrived; ten years later it closed.",
        "It opened in 1990, and in the following month it closed.",
        "Opened in 1990; for the next year it was full.",
        "افتتح عام 1990 وأُغلق بعد ثلاث سنوات من الحرب.",
        "افتتح عام 1990، ثم رُمّم قبل ثلاث سنوات.",
        "تغير كل شيء منذ 1990 وبعد عام 1995 خاصة.",
        "جاء الحديث عنه عام 1990 وبعد عام الفيل.",
    ],
)
def test_without_a_date_so_fine_before_it_nothing_is_dated(text: str) -> None:
    reading = read(text)
    dates = find_dates(reading)
    assert resolve_relative(reading, dates) == dates


def test_the_governing_date_gives_a_year_but_no_day() -> None:
    assert resolve_relative(read("وفي العام نفسه"), [], "1956-10")[0].value == "1956"
    assert resolve_relative(read("and ten days later"), [], "1956-10-03") == []
    nearer = read("In 1944 he came; that June he died.")
    assert resolve_relative(nearer, find_dates(nearer, "1956-10"), "1956-10")[-1].value == "1944-06"


@given(st.text(), st.sampled_from(["four years later", "a week later", "العام التالي", "قبلها بشهرين"]))
@example("0001-01-01", "قبلها بشهرين")
@example("31 December 9999", "a week later")
def test_any_text_is_read(text: str, distance: str) -> None:
    assert all(isinstance(year, int) for year in relative_years(f"{text} {distance}"))
