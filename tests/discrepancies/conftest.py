"""Invented sources that disagree on purpose, ingested and indexed for real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sources.ingest import IngestOptions, ingest_file
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]


@pytest.fixture
def add(db: None, data_dir: Path, tmp_path: Path) -> Add:
    """Ingest a text as the one document of a source and index it; the same name again is a new version."""
    folder = tmp_path / "texts"
    folder.mkdir()

    def ingest(source: str, language: str, text: str) -> Document:
        path = folder / f"{source}.txt"
        path.write_text(text, encoding="utf-8")
        document = ingest_file(path, IngestOptions(source=source, language=language)).document
        drain_outbox()
        assert document is not None
        return document

    return ingest


@pytest.fixture
def disagreeing(add: Add) -> list[Document]:
    """A count, a date across languages and an amount that differ; the Almanac alone takes part in all of them."""
    return [
        add(
            "Coast Almanac",
            "en",
            "The museum of Marren keeps 312 ship models.\n\n"
            "The lighthouse of Marren was first lit in 1902. The Sund bridge cost 12 million dollars in 1957.\n",
        ),
        add(
            "Island Review",
            "en",
            "The museum of Marren keeps 290 ship models.\n\n"
            "The Sund bridge, which cost 19 million dollars in 1957, was never loved. Choirs sing on Sundays.\n",
        ),
        add("مجلة الموانئ", "ar", "أضيئت منارة مارين لأول مرة عام 1911.\n\nوفي المدينة سوق قديمة للسمك.\n"),
    ]
