"""Whether one document is a copy or the translation of another, and which passage of it answers to which."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Pair = tuple[int, int]
# How near two sentences are that say the same, in one language and across two.
NEAR, NEAR_ACROSS = 0.92, 0.82
# The same once what all sentences of a document have in common is taken away: the matter, a heading over all of them.
_ALIKE, _ALIKE_ACROSS = 0.7, 0.4
# What counts as near between two documents of one text: this many deviations above their mean.
_UNUSUAL = 1.0
# From so many passages on the order of a document tells something. So many of the shorter document's have to answer to
# one another, and so many of those that do have to stand in one order: two histories share their order here and there.
_LEAST, _SHARE, _IN_ORDER = 4, 0.5, 0.8
# With fewer equal passages fewer than a third of `_LEAST` can be; most documents that have one sentence in common are
# told apart by that, without comparing their vectors.
_LEAST_EQUAL = 2


@dataclass(frozen=True)
class Outline:
    """A document as far as its alignment goes: its passages in order, their unit vectors (n, 384), their hashes."""

    language: str
    passages: Sequence[int]
    vectors: Vectors
    digests: Sequence[str]

    @cached_property
    def said(self) -> frozenset[str]:
        return frozenset(self.digests)


def align(one: Outline, other: Outline, share: float = _SHARE) -> Mapping[int, int]:
    """Passage of the one document → the one that says the same in the other; empty for documents of different texts.

    They are of one text where many passages of the shorter, at least a `share`, are, in one order, nearest to a passage
    of the other that is nearest to them; in one language a third of these have to be equal to the letter, as leaflets
    of one kind are alike without being copies. Then the passages are paired in their order so that the pairs are the
    nearest in all.
    """
    if min(len(one.passages), len(other.passages)) < _LEAST:
        return {}
    if one.language == other.language and len(one.said & other.said) < _LEAST_EQUAL:
        return {}
    similar = _centred(one.vectors) @ _centred(other.vectors).T
    mutual = _mutual(similar, _ALIKE if one.language == other.language else _ALIKE_ACROSS)
    ordered = _longest_rising(mutual)
    if len(ordered) < max(_LEAST, share * min(len(one.passages), len(other.passages)), _IN_ORDER * len(mutual)):
        return {}
    if one.language == other.language and not _often_equal(ordered, one, other):
        return {}
    base = float(similar.mean() + _UNUSUAL * similar.std())
    return {one.passages[at]: other.passages[to] for at, to in _in_order(similar - base)}


def _centred(vectors: Vectors) -> Vectors:
    """What sets each of some passages apart from the others, as unit vectors."""
    apart = vectors - vectors.mean(axis=0)
    lengths = np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-6)
    return np.asarray(apart / lengths, np.float32)


def _mutual(similar: Vectors, near: float) -> list[Pair]:
    """Pairs that are each other's nearest."""
    there, back = similar.argmax(axis=1), similar.argmax(axis=0)
    return [(at, int(to)) for at, to in enumerate(there) if back[to] == at and similar[at, to] >= near]


def _in_order(gains: Vectors) -> list[Pair]:
    """The pairs of rows and columns, both rising, whose gains have the greatest sum: dynamic programming by rows."""
    rows, columns = gains.shape
    best = np.zeros((rows + 1, columns + 1), np.float32)
    for row in range(rows):
        paired = best[row, :-1] + gains[row]
        best[row + 1, 1:] = np.maximum.accumulate(np.maximum(best[row, 1:], paired))
    pairs: list[Pair] = []
    row, column = rows, columns
    while row and column:
        if best[row, column] == best[row - 1, column]:
            row -= 1
        elif best[row, column] == best[row, column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((row, column))
    return pairs[::-1]


def _often_equal(pairs: Sequence[Pair], one: Outline, other: Outline) -> bool:
    return 3 * sum(one.digests[at] == other.digests[to] for at, to in pairs) >= len(pairs)


def _longest_rising(pairs: Sequence[Pair]) -> list[Pair]:
    """The most pairs, sorted by their first, whose seconds rise too."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, to) in enumerate(pairs):
        place = bisect_left(tails, to)
        if place == len(tails):
            tails.append(to)
            ends.append(at)
        else:
            tails[place], ends[place] = to, at
        before.append(ends[place - 1] if place else -1)
    chosen, at = [], ends[-1] if ends else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]
