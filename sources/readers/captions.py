"""Captions of pictures and tables, told from the number that opens them and the credit that closes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sources.readers.cues import credit_start
from sources.readers.types import BlockKind, DocumentBuilder

_ENGLISH_LABEL = re.compile(
    r"(?:(?:Fig(?:ure)?|FIG(?:URE)?|Table|TABLE|Photo|Image|Map|MAP|Plate|PLATE|Chart|Diagram|Illustration)\.?\s?"
    r"\d{1,3}(?:[.-]\d{1,2})?[a-z]?(?:\s*[.:–—|-]\s*|\s+(?=[\"“‘A-Z]))"
    r"|(?:Image|Media|Photo) caption[,:]\s*)(?=\S)"
)
_ARABIC_LABEL = re.compile(
    r"(?:ال)?(?:شكل|صورة|جدول|خريطة|خارطة|مخطط|لوحة)\s*(?:رقم\s*)?(?:\(\d{1,3}\)|\d{1,3})\s*(?:[:.–—-]\s*|(?<=\))\s+)(?=\S)"
)


def is_caption(text: str) -> bool:
    """A line that opens with the number of a picture or table, or closes with a credit."""
    return bool(_label_end(text)) or credit_start(text) is not None


def add_caption(builder: DocumentBuilder, text: str) -> None:
    """Append a caption in its parts."""
    for kind, start, end in caption_parts(text):
        builder.add(kind, text[start:end])


def caption_parts(text: str) -> Iterator[tuple[BlockKind, int, int]]:
    """The label, the words and the credit of a caption as spans of it, the words alone of kind `caption`."""
    start, credit = _label_end(text), credit_start(text)
    end = len(text) if credit is None else max(start, credit)
    spans: list[tuple[BlockKind, int, int]] = [
        ("boilerplate", 0, start),
        ("caption", start, end),
        ("boilerplate", end, len(text)),
    ]
    for kind, begin, stop in spans:
        words = text[begin:stop]
        if stripped := words.strip():
            begin += words.index(stripped)
            yield kind, begin, begin + len(stripped)


def _label_end(text: str) -> int:
    match = _ENGLISH_LABEL.match(text) or _ARABIC_LABEL.match(text)
    return match.end() if match else 0
