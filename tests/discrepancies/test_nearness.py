from __future__ import annotations

from typing import Any

import pytest

from factcheck.discrepancies import nearness
from factcheck.discrepancies.nearness import Neighbours
from factcheck.discrepancies.neighbours import Neighbourhood
from sources.models import Document
from tests.discrepancies.conftest import Add

# A birth is what a rule is about; the last says nothing of what the others tell.
MORE = (
    "The lighthouse of Marren was first lit in 1911 by its keeper.\n\n"
    "Anna Brandt was born in Marren in 1851.\n\n"
    "The museum of Marren keeps 312 model ships in two halls.\n\n"
    "Wheat was dear in the spring.\n"
)
BORN = "Anna Brandt was born in Lisk.\n\nIn 1957 the bridge over the Sund cost 19 million dollars.\n"


def found(most: float, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Of each passage by its text everything that is known of its neighbours."""
    monkeypatch.setattr(nearness, "_MOST", most)
    around = Neighbourhood()
    everything = around.corpus.everything()
    around.prepare(everything)
    return {passage.text: comparable(around._nearness.of(passage)) for passage in everything}


def comparable(known: Neighbours) -> Any:
    bearing = dict(zip(*(each.tolist() for each in known.bearing), strict=True))
    return known.nearest, known.ruled, known.copies, bearing, known.room


def test_looking_first_and_measuring_first_come_to_the_same(
    disagreeing: list[Document], add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Herald", "en", MORE)
    add("Gazette", "en", BORN)
    measured_first = found(2, monkeypatch)
    assert found(-1, monkeypatch) == measured_first
    assert any(nearest for nearest, *_ in measured_first.values())
    assert any(ruled for _, ruled, *_ in measured_first.values())
    assert any(copies for _, _, copies, *_ in measured_first.values())
