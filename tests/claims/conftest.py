"""A small corpus of invented sources, ingested and indexed for real."""

from __future__ import annotations

from pathlib import Path

import pytest

from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

TEXTS = {
    "Harbour Gazette": (
        "en",
        "The lighthouse of Marren was first lit on 4 May 1902. Its builder was the engineer Edda Holm.\n\n"
        "The ferry company carried 48,000 passengers in 1950. The old quarry was closed in 1931.\n",
    ),
    "Coast Almanac": (
        "en",
        "Marren has a lighthouse that was first lit in 1902. The museum of Marren keeps 312 ship models.\n\n"
        "The bridge over the Sund cost 12 million dollars.\n",
    ),
    "Island Review": (
        "en",
        "The museum of Marren keeps 290 ship models. The town council rejected the plan for a new airport in 1988.\n",
    ),
    "مجلة الموانئ": (
        "ar",
        "أضيئت منارة مارين لأول مرة في 4 مايو 1902. بلغت كلفة الجسر فوق مضيق سوند 12 مليون دولار.\n\n"
        "نقلت شركة العبارات 48000 راكب في عام 1950.\n",
    ),
}


def write_corpus(folder: Path) -> None:
    for number, (source, (language, text)) in enumerate(TEXTS.items()):
        path = folder / f"source{number}.txt"
        path.write_text(text, encoding="utf-8")
        ingest_file(path, IngestOptions(source=source, language=language))
    drain_outbox()


@pytest.fixture
def corpus(db: None, data_dir: Path, tmp_path: Path) -> Path:
    """Four sources on one invented town; gives the folder where their files lie."""
    folder = tmp_path / "texts"
    folder.mkdir()
    write_corpus(folder)
    return folder
