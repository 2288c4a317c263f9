"""Whoosh segments, written a passage and a term at a time instead of a posting and a column value at a time.

What is written is what Whoosh's own writer makes of the same passages, and any reader of Whoosh reads it; a test holds
the two against each other. Only the way there is shorter, which takes private attributes of Whoosh's third codec.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter, sub
from pickle import dumps
from typing import Any, NamedTuple

import numpy as np
from whoosh.codec.whoosh3 import LENGTHS_COLUMN, WHOOSH3_HEADER_MAGIC, W3TermInfo
from whoosh.util.numeric import length_to_byte
from whoosh.writing import SegmentWriter

from sources.search.schema import BLOCK, PlainCodec, WholeNumberColumn
from sources.search.term_pool import TermPool

_PICKLE = 2  # the protocol of Whoosh's blocks
_ROWS_IN_MEMORY = 10_000
_BLOCK_SIZE = struct.Struct("!i")
_EXTENT = struct.Struct("!qi")
_FIELD = struct.Struct("!H")
_COLUMNS = ("document_id", "passage_id", "language", "digest")
_LENGTHS = ("content", "names")


class PassageTerms(NamedTuple):
    """A passage as it is indexed: the columns that lead back to the database, and its terms, repeated as they occur."""

    document_id: int
    passage_id: int
    language: int
    digest: int
    content: Iterable[str]
    names: Iterable[str]


class PassageWriter(SegmentWriter):
    """Whoosh's writer with a shorter way in for passages; deletions, merges and the commit are Whoosh's own."""

    def __init__(self, whoosh_index: Any, pool: TermPool | None = None) -> None:
        super().__init__(whoosh_index, codec=PlainCodec())
        self.pool = pool or TermPool()
        self._rows: list[tuple[int, ...]] = []

    def add_passage(self, passage: PassageTerms) -> None:
        *columns, content, names = passage
        number = self.docnum
        self.pool.add_terms("document", (str(passage.document_id),), number)
        lengths = self.pool.add_terms("content", content, number), self.pool.add_terms("names", names, number)
        self._rows.append((*columns, *lengths))
        self.docnum += 1
        self._added = True
        if len(self._rows) >= _ROWS_IN_MEMORY:
            self._write_rows()

    def add_reader(self, reader: Any) -> None:
        """Merge a segment into this one, after the passages added so far."""
        self._write_rows()
        super().add_reader(reader)

    def _flush_segment(self) -> None:
        self._write_rows()
        self.perdocwriter.close()
        _write_terms(self.fieldwriter, self.schema, self.pool)
        self.fieldwriter.close()

    def _write_rows(self) -> None:
        """Columns and lengths of the passages that wait, a column at a time."""
        if not self._rows:
            return
        values = np.array(self._rows, np.int64)
        self._rows.clear()
        for name, column in zip(_COLUMNS, values.T, strict=False):
            self._extend_column(name, WholeNumberColumn(), column.astype(">i8").tobytes(), len(values))
        for name, lengths in zip(_LENGTHS, values.T[len(_COLUMNS) :], strict=True):
            if not lengths.any():
                continue  # Whoosh keeps no column of nothing
            data = bytes(map(length_to_byte, lengths.tolist()))
            self._extend_column(f"_{name}_len", LENGTHS_COLUMN, data, len(values))
            self.perdocwriter._fieldlengths[name] += int(lengths.sum())
        self.perdocwriter._doccount += len(values)

    def _extend_column(self, name: str, column: Any, data: bytes, count: int) -> None:
        """Append to a column the values of the passages from `_doccount` on."""
        documents = self.perdocwriter
        if not documents._has_column(name):
            documents._create_column(name, column)
        writer = documents._get_column(name)
        writer.fill(documents._doccount)
        writer._dbfile.write(data)
        writer._count = documents._doccount + count


def _write_terms(fields: Any, schema: Any, pool: TermPool) -> None:
    """Write every term with its posting list: Whoosh's `add_postings`, a list at a time."""
    file, offset = fields._postfile, fields._postfile.tell()
    for name, lists in groupby(pool.term_lists(), itemgetter(0)):
        fields.start_field(name, schema[name])
        key = _FIELD.pack(fields._fieldid)
        for _, term, passages in lists:
            data, summary = _posting_list(passages)
            file.write(data)
            fields._tindex.add(key + term.encode(), summary + _EXTENT.pack(offset, len(data)))
            offset += len(data)
        fields.finish_field()


def _posting_list(passages: list[int]) -> tuple[bytes, bytes]:
    """A posting list as it is stored, and what the table of terms says about it besides its place."""
    if len(passages) == 1:  # as most are
        documents, frequencies = passages, [1.0]
    else:
        counts = Counter(passages)
        documents, frequencies = list(counts), list(map(float, counts.values()))
    starts = range(0, len(documents), BLOCK)
    blocks = [_block(documents[at : at + BLOCK], frequencies[at : at + BLOCK], at == starts[-1]) for at in starts]
    total, most = float(len(passages)), max(frequencies)
    summary = W3TermInfo._struct.pack(False, total, len(documents), 0, 0, most, documents[0], documents[-1])
    return b"".join([WHOOSH3_HEADER_MAGIC, *blocks]), summary


def _block(documents: list[int], frequencies: list[float], last: bool) -> bytes:
    """One block of a posting list, as W3PostingsWriter writes it; a negative size marks the last."""
    most = max(frequencies)
    weights: tuple[float, ...] | float | None = tuple(frequencies)
    if min(frequencies) == most:
        weights = None if most == 1.0 else most
    about = dumps((len(documents), documents[-1], most, 0, 0, 0), _PICKLE)
    data = dumps((tuple(map(sub, documents, [0, *documents])), weights, None), _PICKLE)
    size = len(about) + len(data)
    return _BLOCK_SIZE.pack(-size if last else size) + about + data
