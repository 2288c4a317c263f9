"""Pairs of passages that break a rule together, whatever else they say: judged by typed facts alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Protocol

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.births import born_elsewhere, tells_of_a_birth
from factcheck.discrepancies.conflicts import Conflict, Side
from factcheck.discrepancies.continuance import goes_on, tells_how_long
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.firsts import never_before, tells_of_a_first
from factcheck.discrepancies.inner.ledger import Ledger, combined, describe_rest, ledger_of, rest_is_wrong
from factcheck.discrepancies.inner.template import template_of
from factcheck.discrepancies.lifetimes import Known, outlived, succeeded, tells_of_a_deed, tells_of_an_end
from factcheck.discrepancies.passages import read_passage, statement_text
from factcheck.discrepancies.settings import SETTINGS
from sources.models import Passage


class Background(Protocol):
    """What is known of the documents that passages stand in."""

    def subjects_of(self, document: int) -> frozenset[str]:
        """Keys of the names that the document is about."""

    def full_names(self, document: int, keys: frozenset[str]) -> frozenset[frozenset[str]]:
        """The longest names in the document that these keys are all or a part of, each as its keys."""

    def person_of(self, document: int) -> frozenset[str]:
        """Keys of the one full name that stands in its title; none where none does."""


def broken_rules(one: Passage, other: Passage, background: Background) -> Iterator[Conflict]:
    """What cannot both be true by a rule: a deed after its doer's end, a remainder that does not come out."""
    for first, second in ((one, other), (other, one)):
        for kind, rule, difference in _broken(first, second, background):
            if difference is not None:
                sides = Side(first, difference.one), Side(second, difference.other)
                yield Conflict(kind, sides, SETTINGS.told, rule, difference.about)
        yield from _wrong_rest(first, second)


def _broken(one: Passage, other: Passage, background: Background) -> Iterator[tuple[str, str, Difference | None]]:
    """The rules with what breaks them."""
    first, second = read_passage(one), read_passage(other)
    subjects = background.subjects_of(one.document_id), background.subjects_of(other.document_id)
    full, full_there = (partial(background.full_names, each.document_id) for each in (one, other))
    here = Known(full, background.person_of(one.document_id))
    there = Known(full_there, background.person_of(other.document_id))
    yield "sequence", "outlived", outlived(first, second, here, there)
    yield "name", "succeeded", succeeded(first, second, subjects)
    yield "date", "goes_on", goes_on(first, second)
    yield "place", "", born_elsewhere(first, second, (here.about, there.about))
    yield "sequence", "never_before", never_before(first, second, full, full_there)


def may_break_rules(passage: Passage) -> bool:
    """Whether a passage has anything that a rule is about; most have nothing."""
    reading = read_passage(passage)
    ledger = _ledger(reading.text, reading.language)
    if ledger is not None and (ledger.rest or ledger.whole):
        return True
    return any(
        tells(reading)
        for tells in (tells_of_an_end, tells_of_a_deed, tells_how_long, tells_of_a_first, tells_of_a_birth)
    )


def _wrong_rest(one: Passage, other: Passage) -> Iterator[Conflict]:
    """What the one says is left of what the other says was reduced."""
    first, second = _ledger(statement_text(one), one.language), _ledger(statement_text(other), other.language)
    if first is None or second is None or first.rest is None or first.whole is not None or second.whole is None:
        return
    both = combined(first, second)
    if both is None or not rest_is_wrong(both) or not _share_a_name(one, other):
        return
    stated = [fact for fact in (second.whole, second.taken or second.share) if fact is not None]
    sides = Side(one, first.rest), *(Side(other, fact) for fact in stated)
    yield Conflict("arithmetic", sides, SETTINGS.computed, "rest", describe_rest(both))


def _share_a_name(one: Passage, other: Passage) -> bool:
    first, second = (read_passage(passage) for passage in (one, other))
    return any(name.keys & second.own_keys for name in first.names)


@lru_cache(maxsize=65_536)
def _ledger(text: str, language: str) -> Ledger | None:
    return ledger_of(template_of(read(text, language)))
