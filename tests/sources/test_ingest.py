"""Files into the database: added, left, replaced, withdrawn, whole or not at all."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.db import DatabaseError

from sources import ingest as ingest_module
from sources.ingest import IngestOptions, RefusedFile, ingest_file, ingest_paths, withdraw_document
from sources.models import Document, DocumentState, IndexChange, IndexStage, Passage, Source

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data_dir")]

FIRST = "The canal at Druna was dug in 1790. It is nine kilometres long.\n"
SECOND = "The canal at Druna was dug in 1792. It is nine kilometres long. It silted up.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "canal.txt"
    path.write_text(FIRST)
    return path


def originals() -> list[Path]:
    return sorted(path for path in (Path(settings.MEDIA_ROOT) / "originals").rglob("*") if path.is_file())


def waiting(document: Document) -> list[str]:
    return sorted(IndexChange.objects.filter(document=document).values_list("stage", flat=True))


def test_added_document_is_stored_whole(file: Path) -> None:
    result = ingest_file(file, IngestOptions(kind="archive", url="https://example.org/c", published=date(2001, 2, 3)))
    assert (result.status, result.source, result.passages) == ("added", "canal", 2)
    document = Document.objects.get()
    assert (document.name, document.version, document.text, document.language) == ("canal.txt", 1, FIRST, "en")
    assert document.sha256 == document.original_sha256 == hashlib.sha256(FIRST.encode()).hexdigest()
    assert (document.source.kind, document.url, document.published) == (
        "archive",
        "https://example.org/c",
        date(2001, 2, 3),
    )
    assert Path(document.original.path).read_bytes() == FIRST.encode()
    assert waiting(document) == sorted(IndexStage.values)
    for ordinal, passage in enumerate(document.passages.order_by("ordinal")):
        assert passage.ordinal == ordinal
        assert passage.text == FIRST[passage.start : passage.end]


def test_same_file_again_is_unchanged(file: Path) -> None:
    first = ingest_file(file)
    IndexChange.objects.all().delete()
    again = ingest_file(file, IngestOptions(url="https://example.org/c", reliability=0.8))
    assert (again.status, again.passages) == ("unchanged", first.passages)
    assert again.document == first.document
    assert (Document.objects.count(), Passage.objects.count(), IndexChange.objects.count()) == (1, 2, 0)
    assert Document.objects.get().url == "https://example.org/c"
    assert Source.objects.get().reliability == 0.8


def test_changed_file_supersedes(file: Path) -> None:
    ingest_file(file)
    IndexChange.objects.all().delete()
    file.write_text(SECOND)
    assert ingest_file(file).status == "replaced"
    old, new = Document.objects.order_by("version")
    assert (old.state, old.text, old.passages.count()) == (DocumentState.SUPERSEDED, FIRST, 2)
    assert (new.state, new.version, new.supersedes, new.passages.count()) == (DocumentState.CURRENT, 2, old, 3)
    assert waiting(old) == waiting(new) == sorted(IndexStage.values)
    assert len(originals()) == 2


def test_a_new_version_keeps_what_was_known_of_the_document_unless_it_is_said_anew(file: Path) -> None:
    ingest_file(file, IngestOptions(kind="archive", url="https://example.org/c", published=date(2001, 2, 3)))
    file.write_text(SECOND)
    kept = ingest_file(file).document
    assert kept is not None
    assert (kept.version, kept.url, kept.published) == (2, "https://example.org/c", date(2001, 2, 3))
    assert kept.source.kind == "archive"
    file.write_text(FIRST)
    said = ingest_file(file, IngestOptions(url="https://example.org/d", published=date(2002, 3, 4))).document
    assert said is not None
    assert (said.version, said.url, said.published) == (3, "https://example.org/d", date(2002, 3, 4))


def test_file_that_changes_back_is_a_third_version(file: Path) -> None:
    for text in (FIRST, SECOND, FIRST):
        file.write_text(text)
        ingest_file(file)
    assert list(Document.objects.order_by("version").values_list("state", flat=True)) == ["superseded"] * 2 + [
        "current"
    ]
    assert len(originals()) == 2


def test_other_language_than_detected_makes_a_new_version(file: Path) -> None:
    ingest_file(file)
    assert ingest_file(file, IngestOptions(language="ar")).status == "replaced"
    assert ingest_file(file, IngestOptions(language="ar")).status == "unchanged"
    assert ingest_file(file).status == "unchanged"


def test_withdrawn_document_leaves_search_and_stays_in_history(file: Path) -> None:
    document = ingest_file(file).document
    assert document is not None
    IndexChange.objects.all().delete()
    withdraw_document(document, " It was a forgery. ")
    stored = Document.objects.get()
    assert (stored.state, stored.withdrawal_reason) == (DocumentState.WITHDRAWN, "It was a forgery.")
    assert (document.state, stored.passages.count()) == (DocumentState.WITHDRAWN, 2)
    assert waiting(stored) == sorted(IndexStage.values)


def test_withdrawn_document_comes_back_as_a_new_version(file: Path) -> None:
    document = ingest_file(file).document
    assert document is not None
    withdraw_document(document, "It was a forgery.")
    again = ingest_file(file)
    assert again.status == "added"
    assert again.document is not None
    assert (again.document.version, again.document.supersedes) == (2, document)
    assert Document.objects.get(pk=document.pk).state == DocumentState.WITHDRAWN


def test_withdrawal_needs_a_reason_and_a_current_document(file: Path) -> None:
    document = ingest_file(file).document
    assert document is not None
    with pytest.raises(ValueError, match="reason"):
        withdraw_document(document, "  ")
    withdraw_document(document, "It was a forgery.")
    with pytest.raises(ValueError, match="withdrawn"):
        withdraw_document(document, "Again.")


def test_two_files_of_one_source(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(FIRST)
        ingest_file(tmp_path / name, IngestOptions(source="Druna Archive", publisher="Druna"))
    assert Source.objects.get().documents.filter(state=DocumentState.CURRENT).count() == 2
    assert len(originals()) == 1


def test_failed_transaction_leaves_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object) -> None:
        raise DatabaseError("disk full")

    monkeypatch.setattr(ingest_module, "_request_indexing", fail)
    with pytest.raises(DatabaseError):
        ingest_file(file)
    assert not originals()
    assert (Source.objects.count(), Document.objects.count(), Passage.objects.count()) == (0, 0, 0)


def test_failed_transaction_keeps_an_original_that_others_use(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest_file(file, IngestOptions(source="First"))

    def fail(*_args: object) -> None:
        raise DatabaseError("disk full")

    monkeypatch.setattr(ingest_module, "_request_indexing", fail)
    with pytest.raises(DatabaseError):
        ingest_file(file, IngestOptions(source="Second"))
    assert len(originals()) == 1
    assert Source.objects.get().name == "First"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (IngestOptions(kind="poem"), "kind"),
        (IngestOptions(language="fr"), "language"),
        (IngestOptions(reliability=1.5), "reliability"),
        (IngestOptions(url="javascript:alert(1)"), "URL"),
        (IngestOptions(url="https://example.org/" + "x" * 2000), "2,000"),
        (IngestOptions(source="x" * 201), "source"),
        (IngestOptions(source="a\x00b"), "source"),
        (IngestOptions(name="a\ud800b"), "name"),
    ],
)
def test_options_that_cannot_be_stored_are_refused(file: Path, options: IngestOptions, reason: str) -> None:
    with pytest.raises(RefusedFile, match=reason):
        ingest_file(file, options)
    assert not Document.objects.exists()


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "empty"),
    "junk.txt": (bytes(range(1, 256)) * 50, "encoding|binary"),
    "nul.txt": (b"The canal \x00 was dug.", "NUL"),
    "surrogate.txt": (b"The canal \xed\xb0\x80 was dug.", "surrogate"),
    "french.txt": (
        "Le canal de Druna a été creusé en 1790 et il est long de neuf kilomètres.".encode(),
        "neither",
    ),
    "marks.txt": (b"[1][2][3]", "no readable text|neither"),
    "symbols.txt": (b"*** --- ***\n\n1 2 3", "no readable text|neither"),
    "picture.pdf": (b"\x89PNG\r\n", "not a PDF"),
    "picture.docx": (b"\x89PNG\r\n", "Word"),
    "deep.html": (b"<div>" * 100_000, "nested|text"),
    "picture.png": (b"\x89PNG\r\n", "ending"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file_is_refused_and_nothing_stored(tmp_path: Path, name: str) -> None:
    data, reason = BAD_FILES[name]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(RefusedFile, match=reason):
        ingest_file(tmp_path / name)
    assert (Source.objects.count(), Document.objects.count()) == (0, 0)
    assert not originals()


def test_rest_of_a_batch_is_done(tmp_path: Path, file: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01")
    good = tmp_path / "zz.txt"
    good.write_text(SECOND)
    results = list(ingest_paths([file, bad, tmp_path / "missing.txt", good]))
    assert [result.status for result in results] == ["added", "refused", "refused", "added"]
    assert "NUL" in results[1].reason
    assert results[1].as_dict()["document"] is None


def test_too_large_a_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(RefusedFile, match="50,000,000"):
        ingest_file(path)


def test_folder_is_read_in_order_without_hidden_files(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    for name in ("b.txt", "a.txt", "deep/er/c.txt", ".hidden.txt", ".git/d.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(FIRST)
    (folder / "deep" / "loop").symlink_to(folder)
    results = list(ingest_paths([folder]))
    assert [Path(result.path).relative_to(folder).as_posix() for result in results] == [
        "a.txt",
        "b.txt",
        "deep/er/c.txt",
    ]


def test_files_that_would_replace_each_other_are_told(tmp_path: Path) -> None:
    for name in ("one/report.txt", "two/report.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(name + FIRST)
    results = list(ingest_paths([tmp_path / "one", tmp_path / "two"]))
    assert [result.status for result in results] == ["added", "refused"]
    assert "same name and source" in results[1].reason


def test_arabic_and_mixed_direction(tmp_path: Path) -> None:
    path = tmp_path / "canal.txt"
    path.write_text("حُفرت القناة في عام 1790 (Druna Canal) وطولها 9 كم. وهي \u202bأقدم\u202c قناة في البلاد.\n")
    result = ingest_file(path)
    assert result.document is not None
    assert (result.document.language, result.passages) == ("ar", 2)
