"""Files into the corpus: add, replace and withdraw documents, each whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Literal, TypeAlias

from django.conf import settings
from django.db import transaction

from factcheck.audit.record import Actor
from sources.models import (
    Document,
    DocumentState,
    IndexChange,
    IndexStage,
    Source,
)
from sources.options import IngestOptions
from sources.originals import drop_original, keep_original, original_name
from sources.passage_rows import insert_passages
from sources.passages import PassageDraft, split_passages
from sources.paths import Entry, expand_paths
from sources.readers import ReadDocument, RefusedFile, read_bytes, refuse_unreadable_name
from sources.readers.language import LanguageCode, detect_language
from sources.readers.loading import check_file, load_bytes
from sources.trail import log_new_document, log_new_source, update_row

__all__ = [
    "IngestOptions",
    "IngestResult",
    "RefusedFile",
    "check_options",
    "ingest_bytes",
    "ingest_file",
    "ingest_paths",
    "withdraw_document",
]

Status: TypeAlias = Literal["added", "unchanged", "replaced", "refused"]

_LANGUAGES: dict[str, LanguageCode] = {"en": "en", "ar": "ar"}


@dataclass(frozen=True, slots=True)
class IngestResult:
    """What became of one path. `reason` says why a file was refused; `passages` counts those of the document."""

    path: str
    status: Status
    reason: str = ""
    source: str = ""
    document: Document | None = None
    passages: int = 0

    def as_dict(self) -> dict[str, Any]:
        """The shape of `ingest --json`."""
        document = self.document and {
            "id": self.document.pk,
            "title": self.document.title,
            "language": self.document.language,
            "sha256": self.document.sha256,
        }
        return {
            "path": self.path,
            "status": self.status,
            "reason": self.reason,
            "source": self.source,
            "document": document,
            "passages": self.passages,
        }


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file read and cut, ready to be stored."""

    name: str
    original_sha256: str
    original: str
    document: ReadDocument
    language: LanguageCode
    drafts: list[PassageDraft]


def ingest_file(path: Path, options: IngestOptions | None = None) -> IngestResult:
    """Store one file with its passages and the outbox rows that bring it into the index.

    The same content under the same name and source is left as it is; other content becomes a new version that
    supersedes the old one. Raises `RefusedFile` with one sentence; then nothing is stored.
    """
    options = options or IngestOptions()
    check_options(path, options)
    check_file(path, settings.MAX_DOCUMENT_BYTES)
    refuse_unreadable_name(path)
    return ingest_bytes(path, load_bytes(path, settings.MAX_DOCUMENT_BYTES), options)


def check_options(path: PurePath, options: IngestOptions) -> None:
    """`RefusedFile` where the options, or the names that the path gives for want of them, cannot be stored."""
    options.check()
    source_name, name = _identity(path, options)
    IngestOptions(source=source_name, name=name).check()


def ingest_bytes(path: PurePath, data: bytes, options: IngestOptions, actor: Actor = None) -> IngestResult:
    """The same for content in memory, handed in by `actor`; `path` only names it and its format.

    The options have been checked.
    """
    source_name, name = _identity(path, options)
    digest = hashlib.sha256(data).hexdigest()
    current = _current(source_name, name)
    if current is not None and _same(current, digest, options):
        return _unchanged(path, current, options, actor)
    reading = _read(path, name, data, digest, options)
    written = keep_original(reading.original, data)
    try:
        result = _store(path, source_name, reading, options, actor)
    except BaseException:
        if written:
            drop_original(reading.original)
        raise
    # Another process that failed with the same content may have removed the file before this document was stored.
    keep_original(reading.original, data)
    return result


def ingest_paths(paths: Iterable[Path], options: IngestOptions | None = None) -> Iterator[IngestResult]:
    """Ingest files, folders and manifests one file after the other; a refused one is a result like any other.

    A folder is read in sorted order without hidden files. Two files that would be versions of one document because
    they share name and source are not both taken.
    """
    options = options or IngestOptions()
    taken: dict[tuple[str, str], Path] = {}
    for entry in expand_paths(paths):
        merged = options.with_defaults(entry.options)
        result = _ingest_entry(entry, merged, taken)
        if result.status != "refused":
            taken.setdefault(_identity(entry.path, merged), entry.path)
        yield result


def _ingest_entry(entry: Entry, options: IngestOptions, taken: Mapping[tuple[str, str], Path]) -> IngestResult:
    identity = _identity(entry.path, options)
    other = taken.get(identity, entry.path)
    refusal = entry.refusal
    if other != entry.path:
        refusal = f"{other} has the same name and source; name their sources in a manifest"
    try:
        return _refused(entry.path, refusal, identity[0]) if refusal else ingest_file(entry.path, options)
    except RefusedFile as error:
        return _refused(entry.path, str(error), identity[0])


def _identity(path: PurePath, options: IngestOptions) -> tuple[str, str]:
    """Source and name: what makes two files versions of one document."""
    return options.source or path.stem, options.name or path.name


@transaction.atomic
def withdraw_document(document: Document, reason: str) -> None:
    """Take a current document out of search, not out of history.

    `ValueError` without a reason, or when the document is superseded or withdrawn already.
    """
    if not reason.strip():
        raise ValueError("A document is withdrawn with a reason, and none was given.")
    locked = Document.objects.select_for_update().get(pk=document.pk)
    if locked.state != DocumentState.CURRENT:
        raise ValueError(f"Document {locked.pk} is {locked.get_state_display().lower()}, so it cannot be withdrawn.")
    locked.state = document.state = DocumentState.WITHDRAWN
    locked.withdrawal_reason = document.withdrawal_reason = reason.strip()
    locked.save(update_fields=["state", "withdrawal_reason"])
    _request_indexing([locked])


def _refused(path: PurePath, reason: str, source_name: str) -> IngestResult:
    return IngestResult(str(path), "refused", reason, source_name)


def _current(source_name: str, name: str) -> Document | None:
    current = Document.objects.filter(source__name=source_name, name=name, state=DocumentState.CURRENT)
    return current.select_related("source").first()


def _same(current: Document, digest: str, options: IngestOptions) -> bool:
    return current.original_sha256 == digest and options.language in ("", current.language)


def _read(path: PurePath, name: str, data: bytes, digest: str, options: IngestOptions) -> _Reading:
    document = read_bytes(path, data)
    language = _LANGUAGES.get(options.language) or detect_language(document.text)
    if language is None:
        raise RefusedFile(
            "its language is neither English nor Arabic (state its language, en or ar, if it is one of them)"
        )
    drafts = split_passages(document, language)
    if not drafts:
        raise RefusedFile("it holds no sentence")
    return _Reading(name, digest, original_name(digest, path.suffix), document, language, drafts)


@transaction.atomic
def _store(path: PurePath, source_name: str, reading: _Reading, options: IngestOptions, actor: Actor) -> IngestResult:
    source = _lock_source(source_name, reading, options, actor)
    versions = Document.objects.filter(source=source, name=reading.name)
    current = versions.filter(state=DocumentState.CURRENT).first()
    if current is not None and _same(current, reading.original_sha256, options):
        return _unchanged(path, current, options, actor)
    latest = versions.order_by("-version").first()
    if current is not None:
        current.state = DocumentState.SUPERSEDED
        current.save(update_fields=["state"])
    document = _create(source, reading, options, latest)
    insert_passages(document, reading.drafts)
    log_new_document(document, current, actor)
    _request_indexing([document] if current is None else [current, document])
    status: Status = "added" if current is None else "replaced"
    return IngestResult(str(path), status, "", source.name, document, len(reading.drafts))


def _lock_source(name: str, reading: _Reading, options: IngestOptions, actor: Actor) -> Source:
    """The source, created or updated by what the options say; held so that versions are counted one at a time."""
    defaults = {"language": reading.language, "url": options.url, **options.source_values()}
    source, created = Source.objects.get_or_create(name=name, defaults=defaults)
    source = Source.objects.select_for_update().get(pk=source.pk)
    if created:
        log_new_source(source, actor)
    else:
        update_row(source, options.source_values(), actor)
    return source


def _create(source: Source, reading: _Reading, options: IngestOptions, latest: Document | None) -> Document:
    """The next version; where it comes from and when it was published stay as before unless they are said anew."""
    text = reading.document.text
    return Document.objects.create(
        source=source,
        name=reading.name,
        version=latest.version + 1 if latest else 1,
        title=(options.title or reading.document.title)[:500],
        language=reading.language,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        original=reading.original,
        original_sha256=reading.original_sha256,
        media_type=reading.document.media_type,
        url=options.url or (latest.url if latest else ""),
        published=options.published or (latest.published if latest else None),
        supersedes=latest,
    )


def _request_indexing(documents: list[Document]) -> None:
    IndexChange.objects.bulk_create(
        IndexChange(document=document, stage=stage) for document in documents for stage in IndexStage.values
    )


@transaction.atomic
def _unchanged(path: PurePath, current: Document, options: IngestOptions, actor: Actor) -> IngestResult:
    """The stored text stays; what the options now say of the document and its source is taken over."""
    update_row(current.source, options.source_values(), actor)
    said = {"url": options.url, "published": options.published, "title": options.title[:500]}
    update_row(current, {name: value for name, value in said.items() if value}, actor)
    return IngestResult(str(path), "unchanged", "", current.source.name, current, current.passages.count())
