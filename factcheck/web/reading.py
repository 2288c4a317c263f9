"""A document as a page shows it: its whole text, with every passage an anchor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.web.evidence import PASSAGES_PER_PAGE
from factcheck.web.highlight import direction
from sources.models import Document


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the document: a passage when `passage_id` is set, else what lies between two.

    `language` is set where it is another than the document's, so that the passage is read in its own direction.
    """

    text: str
    passage_id: int | None = None
    kind: str = ""
    language: str = ""

    @property
    def direction(self) -> str:
        return direction(self.language)


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One page of a document's text; its pieces, joined over all pages, are the stored text."""

    pieces: Sequence[Piece]
    number: int
    count: int


def document_page(document: Document, number: int) -> DocumentPage:
    """The page with this number, from 1; a number beyond the last page gives the last one."""
    rows = list(document.passages.order_by("start", "end").values_list("pk", "start", "end", "kind", "language"))
    count = max(1, -(-len(rows) // PASSAGES_PER_PAGE))
    number = min(max(1, number), count)
    mine = rows[(number - 1) * PASSAGES_PER_PAGE : number * PASSAGES_PER_PAGE]
    begin = mine[0][1] if number > 1 else 0
    stop = rows[number * PASSAGES_PER_PAGE][1] if number < count else len(document.text)
    pieces: list[Piece] = []
    for pk, start, end, kind, language in mine:
        if start < begin:
            continue
        if begin < start:
            pieces.append(Piece(document.text[begin:start]))
        foreign = language if language != document.language else ""
        pieces.append(Piece(document.text[start:end], pk, kind, foreign))
        begin = end
    if begin < stop:
        pieces.append(Piece(document.text[begin:stop]))
    return DocumentPage(pieces, number, count)
