"""The keyword side of the index: Whoosh stores, `array_scorer` ranks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from whoosh import index
from whoosh.reading import SegmentReader

from factcheck.language.names.names import name_keys
from sources.search.analysis import terms
from sources.search.schema import build_schema
from sources.search.segment_writer import PassageTerms, PassageWriter

LANGUAGE_NUMBERS = {"en": 1, "ar": 2}
# (smaller than this many passages, fold when there are this many such segments)
_TIERS = ((10_000, 8), (200_000, 16))


class IndexedPassage(NamedTuple):
    """What the index needs to know about a passage."""

    id: int
    document: int
    language: str
    text: str
    context: dict[str, str]


def digest(passage: IndexedPassage) -> int:
    """A signed 64-bit fingerprint of all that is indexed about the passage."""
    parts = [
        passage.language,
        passage.text,
        *(f"{key}={passage.context[key]}" for key in sorted(passage.context)),
    ]
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:8], "big", signed=True)


def create_keyword_index(path: Path) -> Any:
    return index.create_in(str(path), build_schema())


def open_keyword_index(path: Path) -> Any:
    return index.open_dir(str(path))


def apply_keyword_changes(whoosh_index: Any, documents: Iterable[int], passages: Iterable[IndexedPassage]) -> int:
    """Make the index hold exactly `passages` for `documents`, in one commit; the number of passages written."""
    writer = PassageWriter(whoosh_index)
    try:
        for document in documents:
            writer.delete_by_term("document", str(document))
        written = 0
        for passage in passages:
            _add(writer, passage)
            written += 1
    except BaseException:
        writer.cancel()
        raise
    writer.commit(mergetype=merge_tier)
    return written


def _add(writer: PassageWriter, passage: IndexedPassage) -> None:
    indexed = PassageTerms(
        document_id=passage.document,
        passage_id=passage.id,
        language=LANGUAGE_NUMBERS[passage.language],
        digest=digest(passage),
        content=terms(passage.text) + context_terms(passage.context),
        names=name_keys(passage.text, passage.language),
    )
    writer.add_passage(indexed)


def context_terms(context: dict[str, str]) -> list[str]:
    """The date and the heading that govern a sentence are found with it; the sentence before it is not."""
    return [term for key in ("date", "heading") if key in context for term in _governing_terms(context[key])]


@lru_cache(maxsize=1024)
def _governing_terms(words: str) -> tuple[str, ...]:
    """Terms of a date or a heading: the next passages are mostly governed by the same."""
    return tuple(terms(words))


def merge_tier(writer: Any, segments: list[Any]) -> list[Any]:
    """Whoosh merge policy: fold the segments of one size together once there are many, leave the others alone.

    A segment of which more than half has been deleted is rewritten in any case.
    """
    folded = [segment for segment in segments if 2 * segment.deleted_count() > segment.doc_count_all()]
    low = 0
    for high, many in _TIERS:
        tier = [segment for segment in segments if low <= segment.doc_count_all() < high]
        folded += [segment for segment in tier if segment not in folded] if len(tier) >= many else []
        low = high
    for segment in folded:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in folded]
