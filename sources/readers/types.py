"""The shape that every reader gives: one text, and the blocks that are exact slices of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

BlockKind: TypeAlias = Literal["heading", "paragraph", "item", "row", "caption", "footnote", "boilerplate", "reference"]

# A heading of this level stands alone and governs nothing below it: a sentence pulled out of the text beside it.
PULLED_QUOTE = 0


@dataclass(frozen=True, slots=True)
class Block:
    """The slice `[start, end)` of the document text. `level` is 1..6 for headings, `PULLED_QUOTE` elsewhere."""

    kind: BlockKind
    start: int
    end: int
    level: int = PULLED_QUOTE


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A file as read: `text` is what is stored, `blocks` are its parts in order, without overlap."""

    title: str
    text: str
    blocks: Sequence[Block]
    media_type: str


@dataclass(slots=True)
class DocumentBuilder:
    """Puts a text together from blocks, for formats whose words do not lie in one readable string."""

    _parts: list[str] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _length: int = 0

    def add(self, kind: BlockKind, text: str, level: int = PULLED_QUOTE) -> None:
        """Append a block; one without a visible character is left out."""
        text = text.strip()
        if not text:
            return
        self._blocks.append(Block(kind, self._length, self._length + len(text), level))
        self._parts.append(text)
        self._length += len(text) + 2

    def build(self, title: str, media_type: str) -> ReadDocument:
        return ReadDocument(title.strip(), "\n\n".join(self._parts), tuple(self._blocks), media_type)
