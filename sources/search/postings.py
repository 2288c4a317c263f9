"""Whoosh's stored postings as numpy arrays.

This is the one module that reads private attributes of Whoosh's third codec (the blocks of a posting list, the bytes of
a column): one value at a time through the public interface takes a hundred times as long. A parity test against
Whoosh's own ranking watches over it.
"""

from __future__ import annotations

from array import array
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import LENGTHS_COLUMN, W3LeafMatcher
from whoosh.matching import FilterMatcher
from whoosh.util.numeric import byte_to_length


class Postings(NamedTuple):
    """Document numbers within one segment, ascending, and the frequency of the term in each."""

    documents: NDArray[np.int32]
    frequencies: NDArray[np.float32]


EMPTY = Postings(np.empty(0, np.int32), np.empty(0, np.float32))


def read_postings(matcher: Any) -> Postings:
    """All postings behind a freshly made matcher, those of deleted passages among them."""
    while isinstance(matcher, FilterMatcher):
        matcher = matcher.child
        matcher.reset()  # the filter has already moved on to the first passage that is left
    if isinstance(matcher, W3LeafMatcher):
        return _read_blocks(matcher)
    return _walk(matcher)


def _read_blocks(matcher: Any) -> Postings:
    documents: list[NDArray[np.int32]] = []
    frequencies: list[NDArray[np.float32]] = []
    while matcher.is_active():
        if matcher._data is None:
            matcher._read_data()
        deltas, weights = matcher._data[0], matcher._data[1]
        documents.append(np.cumsum(_as_array(deltas), dtype=np.int32))
        frequencies.append(_block_frequencies(weights, matcher._blocklength))
        matcher._next_block()
    return Postings(np.concatenate(documents), np.concatenate(frequencies)) if documents else EMPTY


def _as_array(values: Any) -> NDArray[np.int64]:
    if isinstance(values, array):
        return np.frombuffer(values, dtype=np.dtype(values.typecode)).astype(np.int64)
    return np.fromiter(values, np.int64)


def _block_frequencies(weights: Any, length: int) -> NDArray[np.float32]:
    """Whoosh leaves out weights that are all one, and stores a single number where all are alike."""
    if weights is None:
        return np.ones(length, np.float32)
    if isinstance(weights, float):
        return np.full(length, weights, np.float32)
    return np.array(weights, np.float32)


def _walk(matcher: Any) -> Postings:
    documents: list[int] = []
    frequencies: list[float] = []
    while matcher.is_active():
        documents.append(matcher.id())
        frequencies.append(matcher.weight())
        matcher.next()
    return Postings(np.array(documents, np.int32), np.array(frequencies, np.float32))


def read_column(reader: Any, name: str, size: int) -> NDArray[np.int64]:
    """One whole number for each of the segment's `size` passages, zero where none was written."""
    values = np.zeros(size, np.int64)
    column = reader.column_reader(name, translate=False)
    if hasattr(column, "_dbfile"):
        raw = column._dbfile.get(column._basepos, column._count * column._fixedlen)
        values[: column._count] = np.frombuffer(raw, dtype=">i8")
    return values


_LENGTHS = np.array([byte_to_length(byte) for byte in range(256)], np.float32)


def read_lengths(reader: Any, field: str, size: int) -> NDArray[np.float32]:
    """How many terms the field has in each passage, to the precision of the single byte that Whoosh keeps."""
    lengths = np.zeros(size, np.uint8)
    column = reader._perdoc._cached_reader(f"_{field}_len", LENGTHS_COLUMN)
    if column is not None:
        raw = column._dbfile.get(column._basepos, column._count)
        lengths[: column._count] = np.frombuffer(raw, np.uint8)
    return _LENGTHS[lengths]
