"""What is told of a relative denies nothing of those whose relative it is."""

from __future__ import annotations

import pytest

from factcheck.agreement.matters.kin import are_told_of_kin
from factcheck.agreement.texts.reading import Reading, read


def _read(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


def of_kin(statement: str, passage: str) -> bool:
    one, other = _read(statement), _read(passage)
    return are_told_of_kin(one, one.values[0], other, other.values[0])


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Ivo Tarrant was born in 1911.", "Tarrant's younger brother Jan was born in 1916."),
        ("Ivo Tarrant's mother died in 1950.", "Ivo Tarrant died in 1988."),
        ("The baron has two castles.", "The sister of the baron has five castles."),
        ("Ivo Tarrant moved to Skell in 1950.", "His wife moved to Skell in 1953."),
        ("ولد الأمير راشد عام 1951.", "ولد شقيق الأمير راشد عام 1940."),
        ("Prince Rashid was born in 1951.", "ولد شقيقه عام 1940."),
    ],
)
def test_a_relative_is_somebody_else(statement: str, passage: str) -> None:
    assert of_kin(statement, passage)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Jan Tarrant was born in 1911.", "Ivo's younger brother Jan Tarrant was born in 1916."),
        ("Ivo Tarrant was born in 1911.", "Ivo Tarrant, brother of Jan, was born in 1916."),
        ("Tarrant's mother died in 1950.", "Ivo Tarrant's mother died in 1961."),
        ("Tarrant was crowned at 65.", "The son of a baker, Ivo Tarrant was crowned at nine."),
        ("The order had 10 priors.", "His father belonged to an order which had nine priors."),
        ("The twin towers were built in 1971.", "The twin towers were built in 1973."),
        ("ولد شقيق الأمير عام 1951.", "ولد شقيق الأمير راشد عام 1940."),
    ],
)
def test_who_is_named_or_told_of_in_both_is_not(statement: str, passage: str) -> None:
    assert not of_kin(statement, passage)
