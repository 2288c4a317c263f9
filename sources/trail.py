"""What the log keeps of files that come into the corpus; whoever uses the command line has no name there."""

from __future__ import annotations

from typing import Any

from factcheck.audit.record import Actor, record, snapshot
from sources.models import Document, Source

_SOURCE = ("name", "publisher", "kind", "language", "reliability", "ownership_group", "url")
_DOCUMENT = ("source", "name", "version", "title", "language", "sha256", "url", "published")


def log_new_source(source: Source, actor: Actor) -> None:
    """A file was the first of its source."""
    record("source.added", source, actor=actor, after=snapshot(source, _SOURCE))


def log_new_document(document: Document, superseded: Document | None, actor: Actor) -> None:
    """A document came in, as the next version of another one or as the first."""
    action = "document.replaced" if superseded else "document.added"
    before = _version(superseded) if superseded else {}
    record(action, document, actor=actor, before=before, after=_version(document))


def update_row(row: Source | Document, values: dict[str, Any], actor: Actor) -> None:
    """Set what differs of these columns, and log it."""
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    if not changed:
        return
    before = snapshot(row, changed)
    for name, value in changed.items():
        setattr(row, name, value)
    row.save(update_fields=list(changed))
    action = "source.changed" if isinstance(row, Source) else "document.described"
    record(action, row, actor=actor, before=before, after=snapshot(row, changed))


def _version(document: Document) -> dict[str, Any]:
    return {"document": document.pk, **snapshot(document, _DOCUMENT)}
