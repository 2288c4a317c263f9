"""One thing with two values in one sentence, and two things with one value each."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.inner.twice import find_twice


def twice(text: str) -> list[Difference]:
    return list(find_twice(read(text, "en" if text.isascii() else "ar")))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bridge was opened in 1931, and the bridge was opened in 1935.", ("1931", "1935")),
        ("Opened in 1931, the bridge was opened in 1935.", ("1931", "1935")),
        (
            "The pact was signed in Holm in May 1980 and the pact was signed in Holm in June 1980.",
            ("May 1980", "June 1980"),
        ),
        ("The tower is 120 metres high; the tower is 135 metres high.", ("120 metres", "135 metres")),
        ("افتتح الجسر عام 1931، وافتتح الجسر عام 1935.", ("1931", "1935")),
        ("يبلغ ارتفاع البرج 120 مترا، ويبلغ ارتفاع البرج 135 مترا.", ("120 مترا", "135 مترا")),
    ],
)
def test_two_values_of_one_thing(text: str, values: tuple[str, str]) -> None:
    (found,) = twice(text)
    assert (found.one.text, found.other.text) == values
    assert all(text[fact.start : fact.end] == fact.text for fact in (found.one, found.other))


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was opened in 1931, and the tunnel was opened in 1935.",
        "The bridge was opened in 1931, and its second deck was opened in 1935.",
        "The bridge was opened in 1931, and the bridge was opened again in 1935.",
        "Opened in 1931, the bridge was closed in 1935.",
        "The school opened in 1931, opened to girls in 1935.",
        "The north tower is 120 metres high, and the south tower is 135 metres high.",
        "A ticket costs 3 dollars, and a ticket costs 4 dollars.",
        "The festival was held in Holm in 1931, and the festival was held in Holm in 1935.",
        "The bridge was opened in 1931, or the bridge was opened in 1935.",
        "The bridge was opened in 1931, and the bridge was opened on 3 May 1931.",
        "The price rose to 3 dollars in May and the price rose to 4 dollars in June.",
        "Anna was born in 1931, and Karl was born in 1935.",
        "افتتحت مدرسة البنات عام 1940، وافتتحت مدرسة البنين عام 1944.",
        "افتتح الجسر عام 1931، وافتتح الجسر مرة أخرى عام 1935.",
    ],
)
def test_what_may_both_be_true(text: str) -> None:
    assert twice(text) == []
