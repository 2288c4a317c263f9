"""A stand-in in a name's place: those are named whom it stands for, where the text tells them."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.stand_ins import antecedents
from factcheck.agreement.texts.reading import read
from tests.agreement.judgements import denied, judged, language_of

TWO = "Lise Norum and Petra Haal were partners for years; the opera was composed by"


@pytest.mark.parametrize(
    ("statement", "passage", "found"),
    [
        ("The opera was composed by Ola Brekke.", f"{TWO} both.", ["Lise Norum", "Petra Haal"]),
        ("The opera was composed by Ola Brekke.", f"{TWO} the latter.", ["Petra Haal"]),
        ("The opera was composed by Ola Brekke.", f"{TWO} the former.", ["Lise Norum"]),
        (
            "The film was written by Ola Brekke.",
            "Frost is a 2011 film directed by Lise Norum, starring Petra Haal, and written by both.",
            ["Lise Norum", "Petra Haal"],
        ),
        (
            "Ola Brekke designed the tower.",
            "Sten Norum moved to Bergen in 1911. He designed the tower.",
            ["Sten Norum"],
        ),
        (
            "صمم سليم العطار البرج.",
            "عمل نادر الحموي وكريم السالم معا، وصمم كلاهما البرج.",
            ["نادر الحموي", "كريم السالم"],
        ),
    ],
)
def test_whom_it_stands_for_is_named(statement: str, passage: str, found: list[str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert [told for _, told in denied(judgement)] == found


@pytest.mark.parametrize(
    ("passage", "word"),
    [
        ("Lise Norum, Petra Haal and Dana Whit sang; it was staged by both.", "both"),
        ("Lise Norum and Dana Whit met. She designed the tower.", "She"),
        ("The guide met Lise Norum in Lund. He designed the tower.", "He"),
        ("The tower was designed by the latter.", "the latter"),
    ],
)
def test_what_is_not_plain_stands_for_nobody(passage: str, word: str) -> None:
    start = passage.index(word)
    assert antecedents(read(passage, language_of(passage)), start, start + len(word)) == []


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Lise Norum designed the tower.", "Lise Norum moved to Bergen in 1911. She designed the tower."),
        ("The opera was composed by Lise Norum and Petra Haal.", f"{TWO} both."),
        ("ولد النحات نديم السهلي في صور.", "ولد النحات نديم السهلي في صور، ثم انتقل إلى حلب وهو في العشرين."),
    ],
)
def test_who_is_meant_by_it_is_no_other(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert denied(judgement) == []
