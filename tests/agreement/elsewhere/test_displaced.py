from __future__ import annotations

from factcheck.agreement.elsewhere.displaced import find_displaced
from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing


def rivals(passage_text: str) -> list[str]:
    """The values that the passage may have in the place of the one that the statement states and it has too."""
    statement, passage = read("The choir has 80 singers.", "en"), read(passage_text, "en")
    found = next(value for value in passage.values if value.text.startswith("80"))
    pairing = Pairing(statement.values[0], found, Relation.AGREES, 1.0)
    return [each.rival.text for each in find_displaced(statement, passage, [pairing], [], own_words=True)]


def test_what_stands_nearest_may_be_in_the_place_of_a_value() -> None:
    assert rivals("The choir has 80 singers and the band has 120 singers.") == ["120"]


def test_in_a_table_of_figures_nothing_is_looked_for() -> None:
    figures = ", ".join(f"{number}" for number in range(101, 140))
    assert rivals(f"It had 80 singers, {figures}.") == []
