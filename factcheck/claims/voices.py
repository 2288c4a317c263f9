"""Who speaks independently: one source, one ownership group and near-copies of one text are one voice."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.evidence import JudgedEvidence
from factcheck.language.normalise import fold

NEAR_COPY = 0.8
_SHINGLE = 3


def group_voices(judged: Sequence[JudgedEvidence]) -> list[list[JudgedEvidence]]:
    """The evidence by voice. Neither the order of the voices nor that within one depends on the order given."""
    ordered = sorted(judged, key=_identity)
    voices: list[list[JudgedEvidence]] = []
    for item in ordered:
        joined = [voice for voice in voices if any(_same_voice(item, other) for other in voice)]
        merged = [other for voice in joined for other in voice] + [item]
        voices = [voice for voice in voices if voice not in joined] + [sorted(merged, key=_identity)]
    return sorted(voices, key=lambda voice: _identity(voice[0]))


def _identity(item: JudgedEvidence) -> tuple[str, str, int, str]:
    return item.source_name, item.passage.document.name, item.passage.start, item.passage.text


def _same_voice(one: JudgedEvidence, other: JudgedEvidence) -> bool:
    source, second = one.passage.document.source, other.passage.document.source
    if source.name == second.name:
        return True
    if source.ownership_group and source.ownership_group == second.ownership_group:
        return True
    return near_copies(one.passage.text, other.passage.text)


def near_copies(text: str, other: str) -> bool:
    """Whether two passages share so many runs of words that one was copied from the other."""
    shingles, others = _shingles(text), _shingles(other)
    return len(shingles & others) >= NEAR_COPY * len(shingles | others)


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = fold(text).split()
    return {tuple(words[index : index + _SHINGLE]) for index in range(max(1, len(words) - _SHINGLE + 1))}
