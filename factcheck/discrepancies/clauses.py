"""The clauses of a sentence, so that one thing it tells can be compared without the others.

Nothing is parsed: a sentence is cut where punctuation or a joining word stands, and every stretch of a few pieces that
holds a value is a clause that it may be told in.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from factcheck.language.facts import TypedFact

Span = tuple[int, int]

_CUT = re.compile(
    r"[;:؛]\s+|\s+[–—-]\s+"
    r"|,\s+(?:and|but|while|which|who|where|when|so that|that is)\s+"
    r"|[,،]\s+|\s+(?:and|but|after|before|until|since|because|when|while|so that)\s+"
    r"|\s+(?:بعد|قبل|حتى|منذ|بينما|حيث|عندما|لكن)\s+"
    r"|\s+و(?=\w{3})",
    re.IGNORECASE,
)
_MOST_PIECES = 3
# Shorter stretches have no room for who did what.
_SHORTEST = 18


def clauses_around(text: str, start: int, end: int) -> list[Span]:
    """The stretches of one to three pieces that hold [start, end), and the whole text, the shortest first."""
    found = {span for span in _stretches(text) if span[0] <= start and end <= span[1]}
    return sorted(found, key=lambda span: (span[1] - span[0], span))


def moved(fact: TypedFact, by: int) -> TypedFact:
    """The fact where it stands in a text that has `by` more characters before it; fewer, if negative."""
    return replace(fact, start=fact.start + by, end=fact.end + by)


@lru_cache(maxsize=65_536)
def _stretches(text: str) -> tuple[Span, ...]:
    cuts = [match.span() for match in _CUT.finditer(text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    found = {(0, len(text))}
    for at, start in enumerate(starts):
        found.update((start, end) for end in ends[at : at + _MOST_PIECES] if end - start >= _SHORTEST)
    return tuple(sorted(found))
