"""Cutting a text into the pieces that a page marks; every piece is escaped by the template, none is built as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

Mark: TypeAlias = Literal["", "agrees", "differs"]
Span: TypeAlias = tuple[int, int, Mark]


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text and how it is marked; the pieces of a text, joined, are the text."""

    text: str
    mark: Mark


def segments(text: str, spans: Iterable[Span]) -> list[Segment]:
    """Cut `text` at the spans (code-point offsets, clipped to the text); where they overlap, `differs` wins."""
    length = len(text)
    clipped = [(max(0, start), min(length, end), mark) for start, end, mark in spans]
    wanted = [span for span in clipped if span[0] < span[1]]
    cuts = sorted({0, length, *(span[0] for span in wanted), *(span[1] for span in wanted)})
    pieces: list[Segment] = []
    for start, end in pairwise(cuts):
        mark = _mark_of(start, end, wanted)
        if pieces and pieces[-1].mark == mark:
            pieces[-1] = Segment(pieces[-1].text + text[start:end], mark)
        else:
            pieces.append(Segment(text[start:end], mark))
    return pieces


def _mark_of(start: int, end: int, spans: list[Span]) -> Mark:
    marks = {mark for begin, stop, mark in spans if begin <= start and end <= stop}
    if "differs" in marks:
        return "differs"
    return "agrees" if "agrees" in marks else ""


def direction(language: str) -> Literal["rtl", "ltr"]:
    """The direction in which a text of this language is written."""
    return "rtl" if language == "ar" else "ltr"
