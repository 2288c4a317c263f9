"""Our segments against those that Whoosh's own writer makes of the same passages."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import index
from whoosh.reading import SegmentReader

from sources.search.schema import BLOCK, PlainCodec, build_schema
from sources.search.segment_writer import PassageTerms, PassageWriter
from sources.search.term_pool import TermPool

TERMS = ["dam", "port", "1980", "#m07", "ميناء", "ﷺ", "\U0001f6a2", "a", "ab"]
COLUMNS = ("passage_id", "document_id", "language", "digest")
term_lists = st.lists(st.sampled_from(TERMS), max_size=8)
passages = st.builds(
    PassageTerms,
    document_id=st.integers(1, 3),
    passage_id=st.integers(1, 2**40),
    language=st.integers(1, 2),
    digest=st.integers(-(2**63), 2**63 - 1),
    content=term_lists,
    names=st.lists(st.sampled_from(TERMS), max_size=3, unique=True),
)


def by_whoosh(whoosh_index: Any, batch: list[PassageTerms], mergetype: Any) -> None:
    writer = whoosh_index.writer(codec=PlainCodec())
    for passage in batch:
        writer.add_document(**passage._asdict() | {"document": [str(passage.document_id)]})
    writer.commit(mergetype=mergetype)


def by_us(whoosh_index: Any, batch: list[PassageTerms], mergetype: Any, limit: int) -> None:
    writer = PassageWriter(whoosh_index, TermPool(limit))
    for passage in batch:
        writer.add_passage(passage)
    writer.commit(mergetype=mergetype)


def keep_all(_writer: Any, segments: list[Any]) -> list[Any]:
    return segments


def fold_all(writer: Any, segments: list[Any]) -> list[Any]:
    for segment in segments:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return []


def content(whoosh_index: Any) -> list[dict[str, Any]]:
    """Everything that can be read from each segment of an index through Whoosh's public interface."""
    with whoosh_index.reader() as reader:
        return [read_segment(leaf) for leaf, _ in reader.leaf_readers() if leaf.doc_count_all()]


def read_segment(reader: Any) -> dict[str, Any]:
    read: dict[str, Any] = {"size": reader.doc_count_all()}
    for field, term in reader.all_terms():
        info, postings = reader.term_info(field, term), reader.postings(field, term)
        read[f"{field}:{term!r}"] = (
            (info.weight(), info.doc_frequency(), info.max_weight(), info.min_id(), info.max_id()),
            list(zip(postings.all_ids(), reader.postings(field, term).items_as("weight"), strict=True)),
        )
    for name in ("content", "names"):
        lengths = [reader.doc_field_length(number, name) for number in range(read["size"])]
        read[f"length of {name}"] = reader.field_length(name), lengths
    for name in COLUMNS:
        column = reader.column_reader(name)
        read[name] = [column[number] for number in range(read["size"])]
    return read


def assert_same(batches: list[list[PassageTerms]], *, fold: bool, limit: int = 10_000) -> None:
    with TemporaryDirectory() as theirs_path, TemporaryDirectory() as ours_path:
        theirs = index.create_in(theirs_path, build_schema())
        ours = index.create_in(ours_path, build_schema())
        for number, batch in enumerate(batches, 1):
            mergetype = fold_all if fold and number == len(batches) else keep_all
            by_whoosh(theirs, batch, mergetype)
            by_us(ours, batch, mergetype, limit)
        assert content(ours) == content(theirs)


@given(batches=st.lists(st.lists(passages, max_size=6), min_size=1, max_size=3), fold=st.booleans())
def test_an_index_is_what_whoosh_itself_would_have_written(batches: list[list[PassageTerms]], fold: bool) -> None:
    assert_same(batches, fold=fold)


@given(batches=st.lists(st.lists(passages, max_size=6), min_size=1, max_size=3), limit=st.integers(1, 9))
def test_runs_on_disk_change_nothing(batches: list[list[PassageTerms]], limit: int) -> None:
    assert_same(batches, fold=True, limit=limit)


@pytest.mark.parametrize("size", [BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK])
def test_long_lists_are_cut_into_blocks_at_the_same_places(size: int) -> None:
    batch = [PassageTerms(1, number, 1, -number, ["dam"] * (1 + number % 2), ["port"]) for number in range(1, size + 1)]
    assert_same([batch], fold=False)


def test_columns_of_many_passages_are_written_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.search.segment_writer._ROWS_IN_MEMORY", 4)
    batch = [PassageTerms(1, number, 1, -number, ["dam"] * number, []) for number in range(1, 11)]
    assert_same([batch, batch], fold=True)


def test_a_cancelled_writer_leaves_the_index_as_it_was_and_open_for_the_next(tmp_path: Path) -> None:
    whoosh_index = index.create_in(str(tmp_path), build_schema())
    writer = PassageWriter(whoosh_index, TermPool(limit=2))
    writer.add_passage(PassageTerms(1, 1, 1, 0, ["dam", "port"], []))
    writer.cancel()
    by_us(whoosh_index, [PassageTerms(1, 2, 1, 0, ["dam"], [])], keep_all, limit=10)
    assert [segment["passage_id"] for segment in content(whoosh_index)] == [[2]]
