"""The searchable passages as a sweep holds them: each fetched once, documents shared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import QuerySet

from factcheck.discrepancies.passages import read_passage, readable_passages, states_something
from factcheck.language.names.names import name_keys
from sources.models import Document, Passage

_FETCH = 2_000
# In so many passages of a document, or this share of them, a name is its subject and tells nothing about one event.
_SUBJECT, _SUBJECT_SHARE = 3, 0.1
# In such a share of its passages a document need not name its subject again.
_OFTEN = 0.2
_FULL_NAME = 2
# "In 2011 it carried 412,000 people."
_REFERS_BACK = re.compile(r"\W*(?:[\w,]+\s+){0,4}?(?:it|he|she|they|its|his|her|their)\b", re.IGNORECASE)


class Corpus:
    """Passages and documents by id."""

    def __init__(self) -> None:
        self._passages: dict[int, Passage | None] = {}
        self._documents: dict[int, Document] = {}
        self._ordinals: dict[int, Mapping[int, Passage]] = {}
        self._digests: dict[int, frozenset[str]] = {}
        self._names: dict[int, Counter[str]] = {}
        self._subjects: dict[int, frozenset[str]] = {}
        self._people: dict[int, frozenset[frozenset[str]]] = {}

    def __len__(self) -> int:
        return len(self._passages)

    def everything(self) -> list[Passage]:
        """All of them, as they were stored."""
        return self._keep(readable_passages())

    def passages(self, ids: Iterable[int]) -> dict[int, Passage]:
        """Those of the passages that are searchable."""
        wanted = list(ids)
        missing = {found for found in wanted if found not in self._passages}
        if missing:
            self._passages.update(dict.fromkeys(missing))
            self._keep(readable_passages().filter(pk__in=missing))
        known = ((found, self._passages[found]) for found in wanted)
        return {found: passage for found, passage in known if passage is not None}

    def of_document(self, document: int) -> Mapping[int, Passage]:
        """The passages of a document by their ordinals, in order."""
        if document not in self._ordinals:
            self._ordinals[document] = {each.ordinal: each for each in self._keep(readable_passages(document))}
        return self._ordinals[document]

    def before(self, passage: Passage) -> str:
        """The sentence before a passage that has a pronoun near its head, under the same heading; else empty."""
        if _REFERS_BACK.match(passage.text) is None:
            return ""
        last = self.of_document(passage.document_id).get(passage.ordinal - 1)
        told = last is not None and last.context.get("heading") == passage.context.get("heading")
        return last.text if last is not None and told and states_something(last) else ""

    def knows_as_named(self, document: Document) -> bool:
        """Whether the document, if it was read, had the title and the source's name that it has now."""
        read = self._documents.get(document.pk, document)
        return (read.title, read.source.name) == (document.title, document.source.name)

    def digests_of(self, document: int) -> frozenset[str]:
        """The hashes of a document's passages."""
        if document not in self._digests:
            self._digests[document] = frozenset(each.sha256 for each in self.of_document(document).values())
        return self._digests[document]

    def of_digests(self, digests: Collection[str]) -> list[Passage]:
        """The passages of any document that have one of these hashes."""
        return self._keep(readable_passages().filter(sha256__in=digests)) if digests else []

    def is_telling(self, key: str, document: int) -> bool:
        """Whether a name of this key stands in so few passages of a document that sharing it tells something."""
        return self._names_in(document)[key] <= max(_SUBJECT, _SUBJECT_SHARE * len(self.of_document(document)))

    def subjects_of(self, document: int) -> frozenset[str]:
        """Keys of the names in the title of a document, and of those in many of its passages."""
        if document not in self._subjects:
            self._subjects[document] = _subjects(list(self.of_document(document).values()), self._names_in(document))
        return self._subjects[document]

    def full_names(self, document: int, keys: frozenset[str]) -> frozenset[frozenset[str]]:
        """The longest names in a document that these keys are all or a part of, each as its keys."""
        bearing = [name for name in self._people_in(document) if keys <= name]
        return frozenset(name for name in bearing if not any(name < longer for longer in bearing))

    def person_of(self, document: int) -> frozenset[str]:
        """Keys of the one full name of the document that stands in its title; none where none or several do."""
        first = next(iter(self.of_document(document).values()), None)
        titled = name_keys(first.document.title, first.language) if first is not None else set()
        named = [name for name in self._people_in(document) if len(name) >= _FULL_NAME and name <= titled]
        return named[0] if len(named) == 1 else frozenset()

    def _people_in(self, document: int) -> frozenset[frozenset[str]]:
        if document not in self._people:
            self._people[document] = _people(self.of_document(document).values())
        return self._people[document]

    def _names_in(self, document: int) -> Counter[str]:
        if document not in self._names:
            self._names[document] = _count_names(self.of_document(document).values())
        return self._names[document]

    def _keep(self, rows: QuerySet[Passage]) -> list[Passage]:
        """Fetch these, but for those that are here."""
        kept: list[Passage] = []
        for row in rows.iterator(chunk_size=_FETCH):
            known = self._passages.get(row.id)
            if known is None:
                row.document = self._documents.setdefault(row.document_id, row.document)
                self._passages[row.id] = known = row
            kept.append(known)
        return kept


def _count_names(passages: Iterable[Passage]) -> Counter[str]:
    """In how many passages a name of each key stands."""
    return Counter(key for passage in passages for key in read_passage(passage).own_keys)


def _people(passages: Iterable[Passage]) -> frozenset[frozenset[str]]:
    """The keys of each name that is no place."""
    names = (name for passage in passages for name in read_passage(passage).names)
    return frozenset(name.keys for name in names if name.fact.kind == "name" and name.keys)


def _subjects(passages: Sequence[Passage], names: Counter[str]) -> frozenset[str]:
    titled = name_keys(passages[0].document.title, passages[0].language) if passages else set()
    often = max(_SUBJECT, _OFTEN * len(passages))
    return frozenset(titled) | {key for key, count in names.items() if count > often}
