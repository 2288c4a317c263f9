"""Plain text cut into units: a line each, or a paragraph each where the lines were broken to a width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?؟…:؛;][\"'”’»)\]\d\s]*\Z")
_BULLET = re.compile(r"\s*(?:[-*•‣◦▪–—]\s|\(?\d{1,3}[.)]\s|\[\d{1,4}\])")
_NARROW, _WIDE = 40, 110


@dataclass(frozen=True, slots=True)
class Unit:
    """The slice `[start, end)` without outer blanks; `gap_before` and `gap_after`: an empty line or the text's edge."""

    start: int
    end: int
    text: str
    gap_before: bool
    gap_after: bool

    @property
    def alone(self) -> bool:
        return self.gap_before and self.gap_after


def split_units(text: str) -> list[Unit]:
    """The units of a text in order; between them lies nothing but white space."""
    groups = list(_groups(text))
    wrapped = _is_wrapped(text, groups)
    units: list[Unit] = []
    for group in groups:
        spans = _joined(text, group) if wrapped else group
        for number, (start, end) in enumerate(spans):
            last = number == len(spans) - 1
            units.append(Unit(start, end, text[start:end], gap_before=number == 0, gap_after=last))
    return units


def ends_sentence(line: str) -> bool:
    """Whether a line closes with the punctuation of a sentence, quotes and reference marks apart."""
    return _SENTENCE_END.search(line) is not None


def _groups(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines without an empty line among them, each line as its span without outer blanks."""
    group: list[tuple[int, int]] = []
    position = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped)
            group.append((start, start + len(stripped)))
        elif group:
            yield group
            group = []
        position += len(line) + 1
    if group:
        yield group


def _is_wrapped(text: str, groups: Sequence[Sequence[tuple[int, int]]]) -> bool:
    """Lines that go on within a paragraph, mostly as wide as the widest, stop at a margin and not at an end."""
    inner = [text[start:end] for group in groups for start, end in group[:-1]]
    if len(inner) < 3:
        return False
    widths = sorted(len(line) for line in inner)
    widest = widths[int(len(widths) * 0.95)]
    if not _NARROW <= widest <= _WIDE:
        return False
    open_ended = sum(1 for line in inner if not ends_sentence(line))
    full = sum(1 for width in widths if width >= widest * 0.7)
    return open_ended >= len(inner) * 0.5 and full >= len(inner) * 0.5


def _joined(text: str, group: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines of one paragraph as one span; a bullet or a footnote mark begins a new one."""
    spans: list[tuple[int, int]] = []
    for start, end in group:
        if spans and not _BULLET.match(text[start:end]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans
