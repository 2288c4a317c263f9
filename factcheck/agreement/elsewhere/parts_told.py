"""The pieces of two parts of a sentence, and which words of the one stand in the place of which of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from factcheck.agreement.elsewhere.contrast_words import contrast_keys, craft_keys
from factcheck.agreement.texts.clauses import is_participle
from factcheck.agreement.texts.concepts import is_event
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.names.sounds import sound_alike
from factcheck.language.words.words import Word, stem

_TOKEN = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f\u064b-\u065f\u0670])*(?:['’][^\\W_]+)*|[^\\w\\s]")
# Marks that may stand between the words of one phrase.
_WITHIN = frozenset("\"'“”«»’-")
_SKIPPED = frozenset("أما بينما فيما لكن حين غير ثم then while whereas however".split())
_PREPOSITIONS = frozenset(
    "in at to from by of for with against on into behind under over في من إلى على عن مع ضد لدى عند".split()
)
_JOINED = re.compile(r"[وف](?=\w{3})")
_POSSESSIVE = re.compile(r"\b(?:its|his|her|their)\s+\Z", re.IGNORECASE)
_SUFFIX = re.compile(r"(?<=\w\w\w)(?:هما|هم|هن|ها|ه)\Z")
_NEAR = 16
_ARTICLE = re.compile("[وفبك]?ال|لل")
_OF = re.compile(r"\s+(?:of|for)\s+(?:the\s+|an?\s+)?(?:[^\W_]+\s+){0,2}", re.IGNORECASE)
_NEXT = re.compile(r"\s+")
_SHORTEST_KEY = 3
_SHORTEST_JOINED = 3
_JOINED_PREPOSITION = re.compile(r"\A[وف]")
# Verbs of two words, by their first.
_PHRASAL = re.compile(r"\s+up\b")
_PHRASAL_FIRST = frozenset("draw draws drew drawn drawing".split())


@dataclass(frozen=True)
class Item:
    """A word of matter with what it is known by."""

    written: str
    keys: frozenset[str]
    start: int
    end: int
    is_verb: bool
    is_name: bool
    possessed: bool = False

    @property
    def is_definite(self) -> bool:
        """Whether an Arabic word has the article, or says whose it is."""
        return self.possessed or _ARTICLE.match(self.written) is not None

    def meets(self, other: Item) -> bool:
        return bool(self.keys & other.keys)


@dataclass(frozen=True)
class Piece:
    """Words that follow each other without a function word between: `led` the preposition before them, `before` whether
    they stand before the value of their part.
    """

    items: tuple[Item, ...]
    led: str
    before: bool


class Told:
    """The statement beside the passage, but for a value that it has."""

    def __init__(self, statement: Reading, passage: Reading, stated: TypedFact) -> None:
        self.statement, self.passage, self.stated = statement, passage, stated
        self.across = statement.language != passage.language

    @cached_property
    def _items(self) -> list[Item]:
        stated = self.stated
        words = [word for word in self.statement.words if not stated.start <= word.start < stated.end]
        values = [value_item(value) for value in self.statement.values if not value.overlaps(stated)]
        return [*(item_of(self.statement, word, self.across) for word in words), *values]

    def has(self, item: Item) -> bool:
        """Whether the statement has the word."""
        return bool(self.found(item))

    def found(self, item: Item) -> list[Item]:
        return [own for own in self._items if own.meets(item) or (self.across and _same_name(own, item))]

    def own(self, piece: Piece, others: Sequence[Piece]) -> list[Item]:
        """The words of a piece that the other part lacks; across languages only those that can be known there."""
        among = [item for other in others for item in other.items]
        return [item for item in piece.items if not any(item.meets(other) for other in among) and self._known(item)]

    def _known(self, item: Item) -> bool:
        return not self.across or item.is_name or len(item.keys) > 1

    def has_own(self, piece: Piece, others: Sequence[Piece]) -> list[Item]:
        return [item for item in self.own(piece, others) if self.has(item)]

    def opposite(self, piece: Piece, others: Sequence[Piece], beside: Sequence[Piece]) -> list[Item]:
        """The words of the other part that stand in the place of those of a piece that are its own."""
        own = self.own(piece, others)
        if not own:
            return []
        place = _place_of(piece, own, others, beside)
        if place is None:
            return []
        here = [item for each in beside for item in each.items]
        free = [item for item in place.items if not any(item.meets(other) for other in here)]
        anchors = [at for at, item in enumerate(place.items) if any(item.meets(each) for each in piece.items)]
        if anchors:
            first = next(at for at, item in enumerate(piece.items) if any(item.meets(each) for each in place.items))
            before = piece.items.index(own[0]) < first
            free = [item for item in free if (place.items.index(item) < anchors[0]) == before]
            return free[-len(own) :] if before else free[: len(own)]
        if self.passage.language == "ar":
            return _in_arabic_order(piece, place, own, free)
        verbal = all(item.is_verb for item in own)
        free = [item for item in free if item.is_verb == verbal] or free
        return free[: max(len(own), 1)]

    def is_possessor(self, word: Item, piece: Piece) -> bool:
        """Whether the statement has the word only as whose the piece's thing is: "the clapper of the bell"."""
        told = [item for item in piece.items if self.has(item)]
        if told and all(item.keys & craft_keys() for item in told) and not word.keys & craft_keys():
            return True  # who translated the poem did not write it
        pointers = [each for item in told if item.possessed for each in self.found(item)]
        return all(any(self._owns(own, pointer) for pointer in pointers) for own in self.found(word))

    def is_described(self, word: Item, piece: Piece, place: Sequence[Item]) -> bool:
        """Whether the statement has the word beside what tells the piece's thing from others: "white orchid"."""
        if all(self.has(item) for item in place):
            return False
        pointers = [each for item in piece.items for each in self.found(item)]
        return all(any(self._describes(own, pointer) for pointer in pointers) for own in self.found(word))

    def _owns(self, own: Item, pointer: Item) -> bool:
        text, arabic = self.statement.text, self.statement.language == "ar"
        if own.start > pointer.end:
            return bool((_NEXT if arabic else _OF).fullmatch(text, pointer.end, own.start))
        return not arabic and own.written.endswith(("'s", "’s")) and own.end < pointer.start

    def _describes(self, own: Item, pointer: Item) -> bool:
        first, second = (own, pointer) if self.statement.language == "ar" else (pointer, own)
        return bool(_NEXT.fullmatch(self.statement.text, first.end, second.start))


def _place_of(piece: Piece, own: Sequence[Item], others: Sequence[Piece], beside: Sequence[Piece]) -> Piece | None:
    """The piece of the other part that has the same place: on the same side of the value, behind the same preposition.

    The one with a word of it, else the nearest to the value that is not only a verb where the piece has none.
    """
    free = [each for each in others if each.led == piece.led]
    same = [each for each in free if each.before == piece.before]
    if not same and piece.led:
        same = free
    shared = [each for each in same if any(item.meets(other) for item in each.items for other in piece.items)]
    if all(item.is_verb for item in own):
        same = [each for each in same if any(item.is_verb for item in each.items)] or same
    elif not any(item.is_verb for item in own):
        same = [each for each in same if not all(item.is_verb for item in each.items)] or same
    if any(item.is_name for item in own):
        same = [each for each in same if any(item.is_name for item in each.items)] or same
    chosen = shared or same
    if not chosen:
        return None
    return chosen[-1] if piece.before else chosen[0]


def _in_arabic_order(piece: Piece, place: Piece, own: Sequence[Item], free: Sequence[Item]) -> list[Item]:
    """A verb comes first, and what its value stands with last: دفن answers to ولد, الدرع to السيف."""
    head = own[0]
    if head is piece.items[0] and not head.is_definite and place.items[0] in free and not place.items[0].is_definite:
        return list(free[: len(own)])
    free = [item for item in free if item.is_verb == head.is_verb] or list(free)
    return free[-len(own) :] if piece.before else free[: len(own)]


def pieces_of(told: Told, span: tuple[int, int], value: TypedFact) -> list[Piece]:
    """The pieces of a part of the passage, in their order, its value's words left out."""
    found: list[Piece] = []
    run: list[Item] = []
    led = ""
    for text, item in _tokens(told, span, value):
        if item is not None:
            run.append(item)
        elif text not in _WITHIN:
            if run:
                found.append(Piece(tuple(run), led, run[0].start < value.start))
                run, led = [], ""
            led = _preposition(text) or (led if text.isalpha() else "")
    return [*found, Piece(tuple(run), led, run[0].start < value.start)] if run else found


def _tokens(told: Told, span: tuple[int, int], value: TypedFact) -> Iterator[tuple[str, Item | None]]:
    """Each word and mark of a part, with what it is known by if it is one of matter or another value."""
    passage, (start, end) = told.passage, span
    words = {word.start: word for word in passage.words if start <= word.start < end}
    values = {fact.start: fact for fact in passage.values if start <= fact.start < end and fact.start != value.start}
    taken = 0
    for match in _TOKEN.finditer(passage.text, start, end):
        if match.start() < taken:
            continue
        if value.start <= match.start() < value.end:
            yield ";", None
        elif fact := values.get(match.start()):
            taken = fact.end
            yield match[0], value_item(fact)
        else:
            word = words.get(match.start()) if match[0].lower() not in _SKIPPED else None
            yield match[0], item_of(passage, word, told.across) if word else None


def _preposition(word: str) -> str:
    bare = word.lower() if word.isascii() or len(word) < _SHORTEST_JOINED else _JOINED_PREPOSITION.sub("", word)
    return bare if bare in _PREPOSITIONS else word if word in _PREPOSITIONS else ""


def value_item(fact: TypedFact) -> Item:
    """A value of another kind, which may tell two things apart as a word does: "5 in 2019 and 7 in 2020"."""
    keys = frozenset({f"value:{fact.value}", f"value:{fact.kind}:{fact.value}"})
    figure = fact.value.get("amount") if isinstance(fact.value, dict) else fact.value
    if isinstance(figure, int | float):
        keys |= {f"figure:{figure}"}  # "350 members ... and 720"
    if fact.text.isalpha():
        keys |= ({stem(fact.text)} | contrast_keys(fact.text)) - {""}
    return Item(fact.text, keys, fact.start, fact.end, is_verb=False, is_name=False)


def item_of(reading: Reading, word: Word, across: bool) -> Item:
    written = reading.text[word.start : word.end]
    is_name = any(name.fact.start <= word.start < name.fact.end for name in reading.names)
    before = reading.text[max(0, word.start - _NEAR) : word.start]
    if written.lower() in _PHRASAL_FIRST and _PHRASAL.match(reading.text, word.end):
        written = "drawn-up"
    keys, verb = _known_by(written, word.stem, reading.language, across)
    possessed = bool(_POSSESSIVE.search(before)) or (reading.language == "ar" and bool(_SUFFIX.search(written)))
    return Item(written, keys, word.start, word.end, verb and not is_name, is_name, possessed)


@lru_cache(maxsize=50_000)
def _known_by(written: str, root: str, language: str, across: bool) -> tuple[frozenset[str], bool]:
    keys = keys_of(written, [Word(root, 0, len(written))])
    if language == "ar":
        bare = written[1:] if _JOINED.match(written) else written
        keys |= {stem(bare), stem(_SUFFIX.sub("", bare))} - {""}
        keys |= keys_of(bare, [Word(stem(bare), 0, len(bare))])
        unsuffixed = re.sub(r"(?<=\w\w)ت\Z", "ة", _SUFFIX.sub("", bare))
        keys |= keys_of(unsuffixed, [Word(stem(unsuffixed) or root, 0, len(unsuffixed))])
    if across:
        keys |= {f"name:{key}" for key in name_keys(written, language) if len(key) >= _SHORTEST_KEY}
    verb = any(map(is_event, keys)) or is_participle(written)
    told = contrast_keys(written)
    return frozenset(keys | (told if across else told & craft_keys())), verb


def _same_name(one: Item, other: Item) -> bool:
    """Whether a name of the one text may be a word of the other by its sound."""
    return (
        (one.is_name or other.is_name)
        and one.written[:1].isascii() != other.written[:1].isascii()
        and (sound_alike(one.written, other.written))
    )
