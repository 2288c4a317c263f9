"""The one stretch in which a passage that repeats the statement differs from it."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.agreement.words.repetition import differing_stretch


def _differing(statement: str, passage: str) -> tuple[str, str] | None:
    language = "en" if statement.isascii() else "ar"
    found = differing_stretch(read(statement, language), read(passage, language))
    return (statement[slice(*found.stated)], passage[slice(*found.found)]) if found else None


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        (
            "The wren nests on the Tovik heath.",
            "The wren nests on the Marl dunes, and sings.",
            "Tovik heath",
            "Marl dunes",
        ),
        ("The guild of tailors paid.", "In the end the guild of tailors paid. The city paid.", None, None),
        ("The thief took a brass lamp.", "The thief took an ivory comb and ran.", "a brass lamp", "an ivory comb"),
        (
            "نشرت وزارة الري التقرير.",
            "نشرت هيئة المياه الوطنية التقرير. وهو طويل.",
            "وزارة الري",
            "هيئة المياه الوطنية",
        ),
        ("كُتبت اللوحة بالسريانية.", "كُتبت اللوحة بالقبطية، وهي نادرة.", "بالسريانية", "بالقبطية"),
    ],
)
def test_the_stretches_are_told_apart(statement: str, passage: str, stated: str | None, found: str | None) -> None:
    assert _differing(statement, passage) == ((stated, found) if stated and found else None)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The mill was sold in Marl.", "The mill burned down in Marl."),
        ("The mill was sold for 40 crowns.", "The mill was sold for 60 crowns."),
        ("The mill was sold by the heirs.", "The heirs had the mill, and it was sold by a bank of theirs."),
        ("He was saved only by Nils Aaby.", "He was saved only by the mate, Igor Dalen."),
        ("Leva was where the mill was sold.", "The mill was sold in Marl."),
        ("Two men throw stones at a wall.", "Two men hurling rocks at a wall."),
        ("نشر البنك التقرير.", "نشر بنك الريف التقرير، والبنك الآخر لم ينشر."),
        ("ترك الموظف العمل بسبب المرض.", "ترك الموظف العمل رغم المال."),
    ],
)
def test_what_differs_in_more_or_is_no_thing_is_none(statement: str, passage: str) -> None:
    assert _differing(statement, passage) is None
