"""A word put in another's place, in two texts of one language that are otherwise worded alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.agreement.reading import Reading
from factcheck.language.words import Word

_LONGEST = 2
# So much of the statement's wording has to be the passage's for a difference in one place to mean a replacement.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Substitution:
    """The words that differ, with their places; `alike` (0..1) says how much of the statement's wording is shared."""

    stated: tuple[int, int]
    found: tuple[int, int]
    alike: float


def find_substitution(statement: Reading, passage: Reading) -> Substitution | None:
    """The first word or two that the passage replaces between the same neighbours; None across languages."""
    if statement.language != passage.language or len(statement.words) < 2:
        return None
    matcher = SequenceMatcher(None, _stems(statement.words), _stems(passage.words), autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    alike = shared / len(statement.words)
    if alike < _ALIKE:
        return None
    for operation, first, last, begin, end in matcher.get_opcodes():
        replaced = operation == "replace" and last - first <= _LONGEST and end - begin <= _LONGEST
        if replaced and not _elsewhere(statement.words[first:last], passage, passage.words[begin:end], statement):
            return Substitution(_span(statement.words[first:last]), _span(passage.words[begin:end]), alike)
    return None


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
