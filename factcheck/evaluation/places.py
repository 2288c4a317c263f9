"""Where the quotes of a gold standard stand in the ingested documents."""

from __future__ import annotations

from factcheck.evaluation.rows import BadFile
from sources.models import Document, DocumentState, Passage


class Places:
    """Current documents by name; BadFile for a quote that stands in none of them."""

    def __init__(self) -> None:
        self._texts = {
            document.name: document.text for document in Document.objects.filter(state=DocumentState.CURRENT)
        }

    def overlaps(self, document: str, quote: str, passage: Passage) -> bool:
        """Whether a passage has a part of the quote."""
        if passage.document.name != document:
            return False
        return any(start < passage.end and passage.start < end for start, end in self.spans(document, quote))

    def spans(self, document: str, quote: str) -> list[tuple[int, int]]:
        """Every place at which the quote stands, as [start, end) of its document."""
        text = self._texts.get(document)
        if text is None:
            raise BadFile(f"The document {document} of the gold standard is not ingested.")
        spans, start = [], text.find(quote)
        while start >= 0:
            spans.append((start, start + len(quote)))
            start = text.find(quote, start + 1)
        if not spans:
            raise BadFile(f"A gold quote is not in {document} as ingested: {quote[:60]!r}.")
        return spans
