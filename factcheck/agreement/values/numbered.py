"""Ordinals that tell which of several is meant: the third house, الصف الثاني.

They are no values, for the third house is another than the second; but where a model refutes a statement, the ordinal
of the same noun may be what parts the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import JSONValue, TypedFact
from factcheck.language.normalise import read as fold_with_places
from factcheck.language.quantities.ordinals import DEFINITE, DEFINITE_ORDINAL, ENGLISH, ENGLISH_ORDINAL

Span: TypeAlias = tuple[int, int]
_Numbered: TypeAlias = tuple[TypedFact, frozenset[str]]
_ENGLISH = re.compile(rf"(?<![\w-]){ENGLISH_ORDINAL}(?=[\s-]+[^\W\d_])")
_ARABIC = re.compile(rf"(?<=[^\W\d_]\s)(?:{DEFINITE_ORDINAL}|ال\s?\d{{1,3}})(?!\w)")
_AN_ADJECTIVE = re.compile(r"ال[\u0620-\u064a]+يه?\Z")


def is_rank(fact: TypedFact) -> bool:
    """Whether a value is an ordinal."""
    return isinstance(fact.value, dict) and fact.value.get("unit") == "rank"


def differing_ordinals(statement: Reading, passage: Reading) -> Iterator[tuple[TypedFact, TypedFact]]:
    """Each ordinal of the statement with those of the passage that number the same otherwise.

    Of a noun that the two number alike somewhere nothing differs: "renewed for a fifth season before the fourth".
    """
    said, found = list(_numbered(statement)), list(_numbered(passage))
    for stated, noun in said:
        alike = [other for other, keys in found if keys & noun]
        ranks = [other.value for other, keys in said if keys & noun]
        if all(other.value not in ranks for other in alike):
            yield from ((stated, other) for other in alike)


def tell_apart(statement: Reading, one: Span, passage: Reading, other: Span) -> bool:
    """Whether two stretches number the same noun otherwise, and neither text has the other's number of it."""
    said, found = [*_numbered(statement), *_ranked(statement)], [*_numbered(passage), *_ranked(passage)]
    return any(
        _amount(stated) != _amount(rank) and bool(noun & keys)
        for stated, noun in _within(said, one)
        for rank, keys in _within(found, other)
        if not _has(found, stated, noun) and not _has(said, rank, keys)
    )


def _ranked(reading: Reading) -> Iterator[_Numbered]:
    """The ordinals that are values."""
    for fact in reading.values:
        if is_rank(fact) and (noun := _noun(reading, fact.start, fact.end)):
            yield fact, noun


def _within(numbered: Sequence[_Numbered], stretch: Span) -> list[_Numbered]:
    return [(fact, noun) for fact, noun in numbered if stretch[0] <= fact.start < stretch[1]]


def _has(numbered: Sequence[_Numbered], rank: TypedFact, noun: frozenset[str]) -> bool:
    return any(_amount(other) == _amount(rank) and keys & noun for other, keys in numbered)


def _amount(rank: TypedFact) -> JSONValue:
    return rank.value["amount"] if isinstance(rank.value, dict) else rank.value


def find_ordinals(reading: Reading) -> Iterator[TypedFact]:
    """The ordinals of a text that are no values, in order."""
    folded = fold_with_places(reading.text)
    pattern, known = (_ARABIC, DEFINITE) if reading.language == "ar" else (_ENGLISH, ENGLISH)
    for match in pattern.finditer(folded.text):
        start, end = folded.span(*match.span())
        if any(value.start < end and start < value.end for value in reading.values):
            continue
        written = " ".join(match[0].split())
        rank = known.get(written) or int(re.sub(r"\D", "", written))
        yield TypedFact("number", reading.text[start:end], start, end, {"amount": rank, "unit": "rank"})


def _numbered(reading: Reading) -> Iterator[_Numbered]:
    """The ordinals that are no values, with what the noun stands for that each numbers."""
    for fact in find_ordinals(reading):
        if noun := _noun(reading, fact.start, fact.end):
            yield fact, noun


def _noun(reading: Reading, start: int, end: int) -> frozenset[str]:
    """The noun stands right behind an English ordinal, and before an Arabic one, with an adjective between them."""
    if reading.language != "ar":
        word = next((word for word in reading.words if word.start >= end), None)
        near = word is not None and not reading.text[end : word.start].strip(" -")
        return keys_of(reading.text, [word]) if word is not None and near else frozenset()
    before = [word for word in reading.words if word.end <= start][-2:]
    if not before or reading.text[before[-1].end : start].strip():
        return frozenset()
    if len(before) > 1 and _AN_ADJECTIVE.search(reading.text[before[-1].start : before[-1].end]):
        return keys_of(reading.text, before[:1])
    return keys_of(reading.text, before[-1:])
