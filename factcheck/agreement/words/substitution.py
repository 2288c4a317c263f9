"""A word put in another's place, in two texts of one language that are otherwise worded alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.agreement.texts.reading import Reading
from factcheck.language.normalise import fold
from factcheck.language.words.words import Word

_LONGEST = 2
# So much of the statement's wording has to be the passage's for a difference in one place to mean a replacement, and
# no more than one word of it may be missing besides: with two, it is told in other words.
_ALIKE = 0.6
_MOST_MISSING = 1
# What only limits or colours a sentence, or asks, stands in no other word's place.
_NO_MATTER = frozenset("only just even still also should could can may might must shall".split()) | frozenset(
    fold(word) for word in "فقط أيضا مجرد ربما بسبب جراء إثر".split()
)
_NEGATED = re.compile(r"n['’]t\Z", re.IGNORECASE)
_BETWEEN_SENTENCES = re.compile(r"[()\[\];:]|[.!?؟](?=\s)")
_ASKED = re.compile(r"[?؟][\s\"'”’»)]*\Z")


@dataclass(frozen=True, slots=True)
class Substitution:
    """The words that differ, with their places; `alike` (0..1) says how much of the statement's wording is shared."""

    stated: tuple[int, int]
    found: tuple[int, int]
    alike: float


def find_substitution(statement: Reading, passage: Reading) -> Substitution | None:
    """The first word or two that the passage replaces between the same neighbours; None across languages.

    A question replaces nothing, nor does what stands in brackets or goes on into them.
    """
    if statement.language != passage.language or len(statement.words) < 2 or _ASKED.search(statement.text):
        return None
    matcher = SequenceMatcher(None, _stems(statement.words), _stems(passage.words), autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    alike = shared / len(statement.words)
    if alike < _ALIKE:
        return None
    for operation, first, last, begin, end in matcher.get_opcodes():
        replaced = operation == "replace" and last - first <= _LONGEST and end - begin <= _LONGEST
        if not replaced or len(statement.words) - shared - (last - first) > _MOST_MISSING:
            continue
        stated, found = statement.words[first:last], passage.words[begin:end]
        if _of_one_kind(stated, found, statement, passage) and not _elsewhere(stated, passage, found, statement):
            return Substitution(_span(stated), _span(found), alike)
    return None


def _of_one_kind(stated: Sequence[Word], found: Sequence[Word], statement: Reading, passage: Reading) -> bool:
    """Whether both are matter in one stretch of a sentence: "(born in 1960)" is not what "only" was put for."""
    if any(_is_no_matter(statement.text[word.start : word.end]) for word in stated):
        return False
    if any(_is_no_matter(passage.text[word.start : word.end]) for word in found):
        return False
    if any(_BETWEEN_SENTENCES.search(text) for text in (_text(statement, stated), _text(passage, found))):
        return False
    if _run_together(_text(statement, stated)) == _run_together(_text(passage, found)):
        return False
    return _in_brackets(statement, stated) == _in_brackets(passage, found)


def _run_together(text: str) -> str:
    """A missing space makes no other word."""
    return "".join(fold(text).split())


def _is_no_matter(word: str) -> bool:
    return fold(word) in _NO_MATTER or _NEGATED.search(word) is not None


def _text(reading: Reading, words: Sequence[Word]) -> str:
    return reading.text[slice(*_span(words))]


def _in_brackets(reading: Reading, words: Sequence[Word]) -> bool:
    before = reading.text[: words[0].start]
    return before.rfind("(") > before.rfind(")")


def _elsewhere(stated: Sequence[Word], passage: Reading, found: Sequence[Word], statement: Reading) -> bool:
    """Whether either side has the other's words elsewhere, or others of their sense: moved or reworded."""
    moved = any(word.stem in passage.known_stems for word in stated)
    if any(term.keys & passage.term_keys for term in statement.terms if term.word in stated):
        return True
    return moved or any(word.stem in statement.known_stems for word in found)


def _stems(words: Sequence[Word]) -> list[str]:
    return [word.stem for word in words]


def _span(words: Sequence[Word]) -> tuple[int, int]:
    return words[0].start, words[-1].end
