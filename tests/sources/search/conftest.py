"""A small corpus in two languages, stored as ingest stores it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sources.ingest import IngestOptions, ingest_file
from sources.models import Document

AddText = Callable[..., Document]

LIGHTHOUSE = """The lighthouse of Punta Verde was finished in 1931 after nine years of work.

It was built by engineers from Lisbon for a sum of 2.4 million escudos.

The town council bought a second ferry in July 1952.
"""
LIGHTHOUSE_ARABIC = """اكتمل بناء منارة بونتا فيردي عام 1933 بعد تأخير طويل.

اشترى المجلس البلدي عبّارة ثانية في تموز 1952.

تشتهر المدينة بصيد السردين منذ القرن الماضي.
"""


@pytest.fixture
def add_text(db: None, data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> AddText:
    """Ingest a text under a file name of its own; the outbox is left to the test."""

    def add(name: str, text: str, language: str = "en") -> Document:
        path = tmp_path_factory.mktemp("texts") / name
        path.write_text(text, encoding="utf-8")
        document = ingest_file(path, IngestOptions(language=language)).document
        assert document is not None
        return document

    return add
