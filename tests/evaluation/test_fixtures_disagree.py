"""The demonstration corpus disagrees on purpose: each disagreement is found by its values, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.discrepancies.sweep import sweep_corpus
from factcheck.evaluation.demo import FIXTURES
from sources.ingest import ingest_paths
from sources.search.writer import drain_outbox

# The kind, and the values as the documents write them.
PLANTED = {
    # Which year the base in Tartus, how much for the dam, whether the missiles, how much is imported
    ("date", "1963", "1971"),
    ("money", "120 million roubles", "150 million roubles"),
    ("polarity", "agrees", "لم يوافق"),
    ("money", "$12 million", "٢٢ مليون دولار"),
    # The day of the veto
    ("date", "October 5, 2011", "٤ تشرين الأول/أكتوبر ٢٠١١"),
    # Never in Syria before 2020, and met there in 2017
    ("sequence", "December 11, 2017", "كانون الثاني/يناير ٢٠٢٠"),
    # Whose intervention of 2015
    ("name", "Russian", "Russian", "Soviet", "الروسية"),
    # A rise that is a fall
    ("arithmetic", "3.1 million dollars", "71 million dollars"),
    # Exports and imports that make more than "about" the whole
    ("arithmetic", "٢٢ مليون دولار", "٥٩٤ مليون دولار", "٦٠٦ ملايين دولار"),
    # Breakfast after the afternoon
    ("sequence", "afternoon", "breakfast"),
    # What was left of the debt, by the sum and by another report
    ("arithmetic", "13.4 مليار دولار", "2.11 مليار دولار", "9.8 مليار دولار"),
    ("arithmetic", "2.11 مليار دولار", "3.6 مليار دولار"),
}


@pytest.mark.slow
@pytest.mark.django_db
def test_each_disagreement_of_the_fixtures_is_found_and_none_invented(data_dir: Path) -> None:
    assert all(result.status == "added" for result in ingest_paths([FIXTURES]))
    drain_outbox()
    rows = sweep_corpus().discrepancies
    found = [(row.kind, *sorted(position.written for position in row.positions.all())) for row in rows]
    assert set(found) == PLANTED
    assert len(found) == len(PLANTED)
