"""Which passages are worth comparing: the nearest of each document, as the index finds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from django.db.models import QuerySet

from factcheck.agreement.reading import Reading, read
from factcheck.claims.store import load_passages
from sources.models import Passage, PassageKind
from sources.search.corpus import corpus_counts, searchable
from sources.search.engine import current_view
from sources.search.retrieve import retrieve
from sources.search.types import Hit

_NEAREST = 16
# In the other language much is about as near; what lies further behind the nearest is another matter.
_BEHIND = 0.02
# Rows and headings say nothing by themselves; the date of a caption is the picture's.
_TELLING = (PassageKind.SENTENCE, PassageKind.ITEM)
# A name in more of the passages than these is the corpus's subject, and tells nothing about a single event.
_COMMON_SHARE, _COMMON_LEAST, _COMMON_MOST = 0.05, 4, 50


@dataclass(frozen=True, slots=True)
class Near:
    """A passage found near another one."""

    passage: Passage


class Neighbourhood:
    """The nearest passages of every passage that is asked for, each searched once. IndexMissing without an index."""

    def __init__(self) -> None:
        self._view = current_view()
        self._near: dict[int, list[Near]] = {}

    def near(self, passage: Passage) -> list[Near]:
        """The nearest passage of each document, best first; of its own document, the nearest other one."""
        if passage.pk not in self._near:
            vector = next(iter(self._view.vectors.of(passage.pk)), None)
            found = retrieve(passage.text, language=passage.language, limit=_NEAREST, vector=vector)
            self._near[passage.pk] = list(_best_of_each(passage, found.hits))
        return self._near[passage.pk]

    def is_rare(self, key: str) -> bool:
        """Whether so few passages have a name of this key that sharing it tells something."""
        return self._view.keywords.weight("names", [key]) >= self._ordinary_weight

    @cached_property
    def _ordinary_weight(self) -> float:
        """What a name weighs that stands in as many passages as a common one (the idf of the index)."""
        size = corpus_counts()["passages"]
        common = min(_COMMON_MOST, max(_COMMON_LEAST, _COMMON_SHARE * size))
        return log((size + 1.0) / (common + 0.5))


def stating_passages(document: int | None = None) -> QuerySet[Passage]:
    """Searchable sentences and list items, of one document or of all, with document and source."""
    found = searchable().filter(kind__in=_TELLING).select_related("document__source").defer("document__text")
    return (found if document is None else found.filter(document_id=document)).order_by("id")


def read_passage(passage: Passage) -> Reading:
    """What a passage says by itself, with the date that governs it before its text."""
    return read(statement_text(passage), passage.language)


def statement_text(passage: Passage) -> str:
    """The passage as a statement of its own: under a date that is carried, that date comes first."""
    return f"{carried_prefix(passage)}{passage.text}"


def carried_prefix(passage: Passage) -> str:
    """The carried date as it is put before the text; empty where there is none, or the text has it."""
    date = passage.context.get("date", "")
    return f"{date}: " if date and date not in passage.text else ""


def _best_of_each(passage: Passage, found: Sequence[Hit]) -> Iterator[Near]:
    hits = [hit for hit in found if hit.passage_id != passage.pk]
    passages = load_passages([hit.passage_id for hit in hits])
    seen: set[int] = set()
    nearest = -1.0
    for hit in hits:
        near = passages.get(hit.passage_id)
        if near is None or near.kind not in _TELLING or near.document_id in seen:
            continue
        if near.language != passage.language:
            nearest = max(nearest, hit.similarity or -1.0)
            if hit.similarity is None or hit.similarity < nearest - _BEHIND:
                continue
        seen.add(near.document_id)
        yield Near(near)
