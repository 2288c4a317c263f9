"""Where a quote comes from, for whoever wants to look it up: the document's own address, its version, the place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sources.addresses import web_address
from sources.models import Passage


@dataclass(frozen=True, slots=True)
class Origin:
    """`published` is an ISO date or empty, `url` an address that may be linked or empty; offsets are the document's."""

    document_name: str
    version: int
    published: str
    url: str
    start: int
    end: int
    sha256: str


def origin_of(passage: Passage) -> Origin:
    """The origin of a passage whose document is fetched with it."""
    document = passage.document
    return Origin(
        document_name=document.name,
        version=document.version,
        published=document.published.isoformat() if document.published else "",
        url=web_address(document.url),
        start=passage.start,
        end=passage.end,
        sha256=passage.sha256,
    )


def origins_of(passages: Iterable[int]) -> dict[int, Origin]:
    """Passage id → its origin, in one query."""
    columns = [f"document__{name}" for name in ("name", "version", "published", "url")]
    rows = Passage.objects.filter(pk__in=list(passages)).select_related("document")
    return {row.pk: origin_of(row) for row in rows.only("start", "end", "sha256", *columns)}
