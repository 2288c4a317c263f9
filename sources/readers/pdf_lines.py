"""The lines of pages put back together: without running heads and page numbers, as paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sources.readers.cues import looks_like_heading
from sources.readers.units import ends_sentence

_PAGE_NUMBER = re.compile(
    r"[-–—|\s]*(?:page|p\.|صفحة|ص)?\s*(?:[\d٠-٩]{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|من)\s*[\d٠-٩]{1,4})?[-–—|\s]*\Z",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"[\d٠-٩]+")
_EDGE_LINES = 2
_REPEATS = 3
_SHORT_LINE = 0.75
_NEW_UNIT = re.compile(r"(?:[-•‣◦▪*–—]\s|\(?\d{1,3}[.)]\s|\[\d{1,4}\]\s)")
_BROKEN_WORD = re.compile(r"[^\W\d_][-\u2010\u00ad]\Z")


def drop_furniture(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """The pages without lines that stand at the edge of several pages, figures apart, and without page numbers."""
    edges = Counter(key for page in pages for key in {_key(page[place]) for place in _edge_places(page)})
    kept: list[list[str]] = []
    for page in pages:
        dropped = {place for place in _edge_places(page) if _is_furniture(page, place, edges, len(pages))}
        kept.append([line for place, line in enumerate(page) if place not in dropped])
    return kept


def join_lines(pages: Sequence[Sequence[str]]) -> list[str]:
    """Paragraphs: a line goes on in the next, over a page's end too, unless it stops short or an end is marked."""
    widest = _width(pages)
    paragraphs: list[str] = []
    last, gap = "", True
    for page in pages:
        for line in page:
            if not line:
                gap = True
                continue
            if paragraphs and _goes_on(last, line, gap, widest):
                paragraphs[-1] = _glued(paragraphs[-1], line)
            else:
                paragraphs.append(line)
            last, gap = line, False
        # The end of a page is no end of a paragraph, whatever blank lines stand there.
        gap = gap and ends_sentence(last)
    return paragraphs


def _edge_places(page: Sequence[str]) -> list[int]:
    written = [place for place, line in enumerate(page) if line]
    depth = _EDGE_LINES if len(written) > 2 * _EDGE_LINES + 1 else 1
    return [*written[:depth], *written[-depth:]]


def _key(line: str) -> str:
    return _DIGITS.sub("#", line.lower())


def _is_furniture(page: Sequence[str], place: int, edges: Counter[str], pages: int) -> bool:
    line = page[place]
    written = [number for number, text in enumerate(page) if text]
    outermost = place in (written[0], written[-1])
    times = edges[_key(line)]
    # On two or three pages a line that ends a sentence may be there twice by chance.
    repeated = times >= _REPEATS or (times > 1 and times * 2 >= pages and not ends_sentence(line))
    return repeated or (outermost and _PAGE_NUMBER.match(line) is not None)


def _width(pages: Sequence[Sequence[str]]) -> int:
    widths = sorted(len(line) for page in pages for line in page if line)
    return widths[int(len(widths) * 0.9)] if widths else 0


def _goes_on(last: str, line: str, gap: bool, widest: int) -> bool:
    if _NEW_UNIT.match(line):
        return False
    if _BROKEN_WORD.search(last) or line[0].islower():
        return not gap or not ends_sentence(last)
    if gap or (ends_sentence(last) and len(last) < widest * _SHORT_LINE):
        return False
    if ends_sentence(last) and looks_like_heading(line) and len(line) < widest * _SHORT_LINE:
        return False
    return not (looks_like_heading(last) and len(last) < widest * _SHORT_LINE)


def _glued(paragraph: str, line: str) -> str:
    """Two lines as one: a word broken at the margin made whole, a compound's own hyphen kept."""
    if _BROKEN_WORD.search(paragraph):
        return (paragraph[:-1] if line[0].islower() else paragraph) + line
    return f"{paragraph} {line}"
