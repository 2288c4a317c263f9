"""What was decided about an earlier wording of a position: the same value, at the same place of a newer version.

The place is told by what is not there: of the two sentences, the old one is no longer in the version that the position
stands in, and the new one was not yet in the version that the old one stood in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import F, Value

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.differences import parallel_wording
from factcheck.discrepancies.keys import position_key
from factcheck.discrepancies.leaning import leans, stands_under
from factcheck.discrepancies.merge import canonical
from factcheck.discrepancies.models import Position, ReviewedPosition
from factcheck.discrepancies.passages import read_passage
from sources.models import Passage

# More than so much of both has to be word for word the same.
_NEARLY = 0.8
# Source, document and value: what a reworded position has in common with the former.
_Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class EarlierWording:
    """A position as somebody decided about it, in the `passage` of an earlier version.

    `alike` where nothing differs but words that are no value, name or negation, nor each other's opposites: a decision
    about it is carried over.
    """

    key: str
    passage: Passage
    alike: bool


def earlier_wordings(positions: Iterable[Position]) -> dict[int, list[EarlierWording]]:
    """Position id → the earlier wordings of it that somebody decided about; one without any is left out.

    `positions` with passage, document and source.
    """
    wanted: dict[_Place, list[Position]] = defaultdict(list)
    for position in positions:
        document = position.passage.document
        wanted[document.source.name, document.name, canonical(position.value)].append(position)
    found: dict[int, list[EarlierWording]] = defaultdict(list)
    for seen in _decided(wanted):
        for position in wanted[_place(seen)]:
            wording = _earlier(position, seen)
            if wording is not None:
                found[position.pk].append(wording)
    return dict(found)


def decided_keys(positions: Sequence[Position]) -> dict[int, set[str]]:
    """Position id → its key, with those of the earlier wordings from which a decision is carried over."""
    wordings = earlier_wordings(positions)
    return {
        position.pk: {position.key, *(each.key for each in wordings.get(position.pk, ()) if each.alike)}
        for position in positions
    }


def _decided(wanted: Iterable[_Place]) -> Iterable[ReviewedPosition]:
    """One for each key of the positions that somebody saw at one of these places."""
    places = set(wanted)
    rows = ReviewedPosition.objects.filter(
        source__in={source for source, _, _ in places}, document__in={document for _, document, _ in places}
    )
    return {row.key: row for row in rows if _place(row) in places}.values()


def _place(seen: ReviewedPosition) -> _Place:
    return seen.source, seen.document, canonical(seen.value)


def _earlier(position: Position, seen: ReviewedPosition) -> EarlierWording | None:
    if seen.key == position.key:
        return None
    new, old = position.passage, _passage_of(seen, position.passage)
    if old is None or _stands_in(old, new.document_id) or _stands_in(new, old.document_id):
        return None
    return EarlierWording(seen.key, old, _alike(old, new))


def _passage_of(seen: ReviewedPosition, new: Passage) -> Passage | None:
    """The passage that the reviewer saw, in the latest of the versions before that of `new`."""
    document = new.document
    older = Passage.objects.filter(
        document__source=document.source_id, document__name=document.name, document__version__lt=document.version
    )
    # The quote is longer than the passage where the date that governs it stands before.
    ending = older.annotate(seen=Value(seen.quote)).filter(seen__endswith=F("text"))
    rows = ending.select_related("document__source").defer("document__text").order_by("-document__version", "ordinal")
    return next((each for each in rows if position_key(seen.quote, seen.value, each) == seen.key), None)


def _stands_in(passage: Passage, document: int) -> bool:
    return Passage.objects.filter(document=document, sha256=passage.sha256, text=passage.text).exists()


def _alike(old: Passage, new: Passage) -> bool:
    """Whether the two tell the same of the same matter, in nearly the same words."""
    if old.language != new.language or ((leans(old) or leans(new)) and stands_under(old) != stands_under(new)):
        return False
    first, second = read_passage(old), read_passage(new)
    wording = parallel_wording(first, second)
    if wording is None or wording.differences or wording.alike <= _NEARLY:
        return False
    return _told(first) == _told(second)


def _told(reading: Reading) -> tuple[list[str], set[frozenset[str]], int]:
    """Values, names and how much is denied."""
    values = sorted(f"{fact.kind} {canonical(fact.value)}" for fact in reading.values)
    return values, {name.keys for name in reading.names}, len(reading.negations)
