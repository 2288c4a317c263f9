"""A number that names one of a series is answered by another of that series, not by a count that is equal by chance."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.align import align_values
from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.compare import Relation


@pytest.mark.parametrize(
    ("statement", "passage", "language", "answer", "relation"),
    [
        (
            "She was elected to position 9.",
            "In the race for Position 8 she won; nine members voted.",
            "en",
            "8",
            Relation.CONFLICTS,
        ),
        (
            "Resolution 2255 was adopted.",
            "Resolution No. 2254 was adopted after 2255 days.",
            "en",
            "2254",
            Relation.CONFLICTS,
        ),
        ("اعتمد القرار 2255.", "اعتمد القرار رقم 2254 بعد 2255 يوما.", "ar", "2254", Relation.CONFLICTS),
        ("She was elected to position 9.", "Of the nine members she is one.", "en", "nine", Relation.AGREES),
        ("Resolution 2254 was adopted.", "It adopted Resolution 2254.", "en", "2254", Relation.AGREES),
        ("It reached number 3.", "It reached number 5 in Britain and number 3 in France.", "en", "3", Relation.AGREES),
        ("They arrested 30.", "They arrested 12 in Vemb and detained 30 in Dalby.", "en", "30", Relation.AGREES),
        ("The plane carried 148.", "The plane carried 152, later 148.", "en", "148", Relation.AGREES),
        ("Windows 10 was released.", "First came Windows 7, then Windows 8 and 10.", "en", "10", Relation.AGREES),
    ],
)
def test_a_labelled_number(statement: str, passage: str, language: str, answer: str, relation: Relation) -> None:
    (pairing,) = align_values(read(statement, language), read(passage, language))
    assert pairing.found is not None
    assert pairing.found.text.split()[0] == answer
    assert pairing.relation is relation


@pytest.mark.parametrize(
    ("statement", "passage", "least", "most"),
    [
        ("She won the race for position 9.", "In the Council Position 8 race she won.", 0.6, 1.0),
        ("Resolution 2255 called for elections.", "Resolution 2254 praised the harvest.", 0.0, 0.4),
    ],
)
def test_a_label_fits_as_far_as_both_are_about_one_matter(
    statement: str, passage: str, least: float, most: float
) -> None:
    (pairing,) = align_values(read(statement, "en"), read(passage, "en"))
    assert least <= pairing.fit <= most


@pytest.mark.parametrize(
    ("statement", "passage", "relation"),
    [
        ("Lund gave up in the tenth round.", "Lund gave up in the eleventh round.", Relation.CONFLICTS),
        ("Lund gave up in the tenth round.", "Lund gave up in the 10th round.", Relation.AGREES),
        ("استسلم لوند في الجولة العاشرة.", "استسلم لوند في الجولة الحادية عشرة.", Relation.CONFLICTS),
        ("Lund gave up in the tenth round.", "استسلم لوند في الجولة الحادية عشرة.", Relation.CONFLICTS),
        ("استسلم لوند في الجولة العاشرة.", "Lund gave up in the tenth round.", Relation.AGREES),
        ("Lund gave up in the tenth round.", "Lund gave up in his third meeting.", None),
        ("Lund gave up in the tenth round.", "Lund gave up in round 10.", Relation.AGREES),
        ("Lund gave up in the tenth round.", "Lund gave up in 9 rounds.", None),
    ],
)
def test_a_rank_is_compared_with_one_of_its_own_series(statement: str, passage: str, relation: Relation | None) -> None:
    one, other = (read(text, "en" if text.isascii() else "ar") for text in (statement, passage))
    (pairing,) = align_values(one, other)
    assert pairing.relation is relation
