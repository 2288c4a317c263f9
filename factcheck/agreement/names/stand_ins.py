"""Whom a word stands for that a passage has in a name's place: "both", "the latter", "he", كلاهما, الأخير.

Only where the text tells it plainly: "both" of the two whom it has named before, "he" of the only one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.agreement.names.arabic_names import find_bearers
from factcheck.agreement.names.namesakes import same_name
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.repetition import Span, Token, tokens
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import heads_a_sentence, name_keys
from factcheck.language.normalise import fold, read
from factcheck.language.words.words import stem

_BOTH, _FIRST, _LAST, _ONE = "both", "first", "last", "one"
_WORDS = {
    _BOTH: """both|both of them|the two|the two of them|these two|the pair|the duo
        كلاهما|كليهما|كلتاهما|كلتيهما|الاثنان|الاثنين|الإثنان|الاثنتان|كلا الاثنين""",
    _FIRST: "the former|the first of them|the first of the two",
    _LAST: "the latter|the last of them|the second of the two|الأخير|الأخيرة|هذا الأخير|هذه الأخيرة",
    _ONE: "he|him|she|her|himself|herself|هو|هي|وهو|وهي",
}
_STANDS_FOR = {
    fold(form.strip()): kind for kind, forms in _WORDS.items() for form in re.split(r"[|\n]", forms) if form.strip()
}
_FORMS = sorted(_STANDS_FOR, key=len, reverse=True)
_STAND_IN = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _FORMS))})(?![\w-])")
_WORD = re.compile(r"\w+")
_FIRST_WORDS = frozenset(form.split()[0] for form in _FORMS) - {"the"} | {
    "former",
    "latter",
    "two",
    "pair",
    "duo",
    "them",
}
# Before a noun these are no names: "both sides", "the former king", "her book"; nor behind one: الكتاب الأخير.
_BEFORE_NOUNS = frozenset({"both", "the two", "these two", "the former", "the latter", "her"})
_BEHIND_NOUNS = ("الاخير", "الاخيره")
_SENTENCE = re.compile(r"[.!?؟]\s+(?=\S)")
# What stands behind one of these is a place, though no table has it.
_OF_PLACES = frozenset({"in", "to", "from", "on"})
_STOPS = ".,;:!?،؛؟"
_TWO = 2
_FIT = 1.0


def stand_in(reading: Reading, start: int, end: int) -> str:
    """What kind of stand-in the stretch is; empty where it is none."""
    words = fold(reading.text[start:end])
    return _STANDS_FOR.get(words, "")


def stand_in_rivals(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> Iterator[Pairing]:
    """Whom a stand-in of the passage stands for where the statement, beside the same word, names another; supposed."""
    if statement.language != passage.language or not _stand_ins(passage):
        return
    for stated in _unmet(statement, names):
        span = stand_in_for(statement, stated, passage)
        told = antecedents(passage, *span) if span else []
        keys = frozenset(name_keys(stated.text, statement.language))
        if any(same_name(keys, frozenset(name_keys(found.text, passage.language))) for found in told):
            continue
        for found in told[:1]:
            yield Pairing(stated, found, Relation.CONFLICTS, _FIT, supposed=True)


def stand_in_for(statement: Reading, stated: TypedFact, passage: Reading) -> Span | None:
    """Where the only stand-in of the passage is that stands beside the same word as a name of the statement."""
    if statement.language != passage.language:
        return None
    spans = [span for span in _stand_ins(passage) if _beside_the_same(statement, stated, passage, span)]
    return spans[0] if len(spans) == 1 else None


def _unmet(statement: Reading, names: Sequence[Pairing]) -> list[TypedFact]:
    told = [pairing.stated for pairing in names if pairing.relation is None]
    known = [pairing.stated for pairing in names]
    bearers = find_bearers(statement.text) if statement.language == "ar" else ()
    people = [each.fact for each in bearers if each.kind == "person"]
    return [*told, *(fact for fact in people if not any(fact.overlaps(name) for name in known))]


@lru_cache(maxsize=10_000)
def _written(text: str) -> tuple[Span, ...]:
    words = _WORD.findall(text.lower())
    if _FIRST_WORDS.isdisjoint(words) and (text.isascii() or _FIRST_WORDS.isdisjoint(map(fold, words))):
        return ()
    told = read(text)
    return tuple(told.span(*found.span()) for found in _STAND_IN.finditer(told.text))


def _stand_ins(passage: Reading) -> Sequence[Span]:
    return _written(passage.text)


def _beside_the_same(statement: Reading, stated: TypedFact, passage: Reading, span: Span) -> bool:
    """Whether the same word stands right behind both, or before both: "built by", or a word of matter alone."""
    before, behind = _around(statement, stated.start, stated.end)
    led, followed = _around(passage, *span)
    if behind and followed and behind[0].key == followed[0].key and stem(behind[0].folded):
        return True
    word = fold(passage.text[slice(*span)])
    if word in _BEFORE_NOUNS and followed and stem(followed[0].folded):
        return False
    if not before or not led or (word in _BEHIND_NOUNS and led[-1].folded.startswith("ال")):
        return False
    size = 1 if stem(led[-1].folded) else _TWO
    keys = [[token.key for token in side[-size:]] for side in (before, led)]
    return len(keys[0]) == size and keys[0] == keys[1]


def _around(reading: Reading, start: int, end: int) -> tuple[list[Token], list[Token]]:
    """The words of its clause before a stretch and behind it."""
    told = tokens(reading.text)
    before = [token for token in told if token.end <= start]
    behind = [token for token in told if token.start >= end]
    far = not behind or any(mark in reading.text[end : behind[0].start] for mark in _STOPS)
    return before[-_TWO:], ([] if far else behind[:1])


def antecedents(reading: Reading, start: int, end: int) -> list[TypedFact]:
    """The names that the stand-in from `start` to `end` stands for; none where that is not plain."""
    kind = stand_in(reading, start, end)
    if not kind:
        return []
    people = _named_before(_people(reading), start)
    if kind == _ONE:
        return people if len(people) == 1 and _is_subject(reading, people[0], start) else []
    two = _of_two(reading, people, start) or _of_two(reading, _named_before(_places(reading), start), start)
    return {_BOTH: two, _FIRST: two[:1], _LAST: two[1:]}[kind]


def _is_subject(reading: Reading, name: TypedFact, end: int) -> bool:
    """Whether a sentence begins with somebody, and nothing else before `end` may be somebody's name."""
    named = [each.fact for each in reading.names if each.fact.kind == "name" and each.fact.end <= end]
    others = [fact for fact in named if led_by(reading.text, fact) not in _OF_PLACES]
    alone = all(fact.overlaps(name) or str(fact.value) == str(name.value) for fact in others)
    return alone and (reading.language == "ar" or heads_a_sentence(reading.text, name.start))


def _of_two(reading: Reading, names: Sequence[TypedFact], start: int) -> list[TypedFact]:
    """The two of the stand-in's own sentence, or else of all that comes before; none of one or of three."""
    own = max((stop.end() for stop in _SENTENCE.finditer(reading.text, 0, start)), default=0)
    here = [name for name in names if name.start >= own]
    told = here if len(here) >= _TWO else list(names)
    return told if len(told) == _TWO else []


def _named_before(names: Iterator[TypedFact], start: int) -> list[TypedFact]:
    """Each name once, in the order in which they come up."""
    found: dict[str, TypedFact] = {}
    for name in sorted(names, key=lambda each: each.start):
        if name.end <= start:
            found.setdefault(str(name.value), name)
    return list(found.values())


def _people(reading: Reading) -> Iterator[TypedFact]:
    """Names of more than one word, as those of people are."""
    told = [name.fact for name in reading.names if name.fact.kind == "name"]
    if reading.language == "ar":
        bearers = [bearer.fact for bearer in find_bearers(reading.text) if bearer.kind == "person"]
        told += [fact for fact in bearers if not any(fact.overlaps(name) for name in told)]
    return (fact for fact in told if " " in fact.text)


def _places(reading: Reading) -> Iterator[TypedFact]:
    return (name.fact for name in reading.names if name.fact.kind == "place")
