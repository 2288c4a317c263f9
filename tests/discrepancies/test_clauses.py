from __future__ import annotations

import pytest

from factcheck.discrepancies.clauses import clauses_around


@pytest.mark.parametrize(
    ("text", "value", "shortest"),
    [
        (
            "In 1950 the ferry carried 48,000 people, and a crossing cost ten cents.",
            "48,000",
            "In 1950 the ferry carried 48,000 people",
        ),
        ("The mole was built in 1902; the lamp was lit nine years later.", "1902", "The mole was built in 1902"),
        ("نقلت العبارة 48000 راكب عام 1950، وكانت الرحلة رخيصة.", "48000", "نقلت العبارة 48000 راكب عام 1950"),
        ("The museum keeps 312 ship models.", "312", "The museum keeps 312 ship models."),
    ],
)
def test_the_shortest_clause_holds_the_value_and_little_else(text: str, value: str, shortest: str) -> None:
    at = text.index(value)
    start, end = clauses_around(text, at, at + len(value))[0]
    assert text[start:end] == shortest


def test_longer_stretches_follow_up_to_the_whole_sentence() -> None:
    text = "The mole was built in 1902, the lamp was lit in 1911, the quay was paved in 1920, and all was well."
    found = [text[start:end] for start, end in clauses_around(text, text.index("1911"), text.index("1911") + 4)]
    assert found[0] == "the lamp was lit in 1911"
    assert found[-1] == text
    assert all("1911" in clause for clause in found)


def test_a_stretch_too_short_to_tell_anything_is_no_clause() -> None:
    text = "It burnt in 1902, and it was never built again."
    found = [text[start:end] for start, end in clauses_around(text, 12, 16)]
    assert found == [text]
