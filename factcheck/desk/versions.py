"""What a new version of a document says differently from the old one, paragraph by paragraph, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

Change: TypeAlias = Literal["same", "gone", "new"]

_PARAGRAPHS = re.compile(r"\n+")
_WORDS = re.compile(r"\s+|[^\s]+")
# A paragraph beyond this is compared as a whole: word by word the time would grow with the square.
LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, went or came."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that changed, in pieces; `skipped` counts those between it and the one before that did not."""

    skipped: int
    pieces: Sequence[Piece]


def changed_paragraphs(old: str, new: str) -> list[Paragraph]:
    """The paragraphs of the two texts that differ, in order."""
    before, after = (_PARAGRAPHS.split(text.strip()) for text in (old, new))
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    found: list[Paragraph] = []
    skipped = 0
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "equal":
            skipped += end - start
            continue
        pieces = list(_compare("\n".join(before[start:end]), "\n".join(after[begin:stop])))
        found.append(Paragraph(skipped, pieces))
        skipped = 0
    return found


def _compare(old: str, new: str) -> Iterator[Piece]:
    if not old or not new or len(old) + len(new) > LONGEST:
        whole = (Piece("gone", old), Piece("new", new))
        yield from (piece for piece in whole if piece.text)
        return
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    for tag, start, end, begin, stop in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Piece("same", "".join(before[start:end]))
            continue
        if start < end:
            yield Piece("gone", "".join(before[start:end]))
        if begin < stop:
            yield Piece("new", "".join(after[begin:stop]))
