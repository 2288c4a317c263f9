"""From judged passages to what a check answers: a statement that says several things is ruled on thing by thing.

One part that is refuted refutes the statement; one on which the corpus is silent leaves it open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.texts.parts import Part, placed
from factcheck.claims.choices import Verdict
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.silence import silent_values
from factcheck.claims.verdict import VerdictResult, aggregate


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """A part of the statement with the passages as they stand to it, reasons placed in the whole statement."""

    text: str
    evidence: Sequence[JudgedEvidence]


@dataclass(frozen=True, slots=True)
class Ruling:
    """`evidence`: each passage once, as it stands to the statement or, where that decides nothing, to a part of it.

    `silent`: what of the statement the corpus does not speak of, as written.
    """

    decided: VerdictResult
    evidence: Sequence[JudgedEvidence]
    silent: Sequence[str]


def judged_part(part: Part, evidence: Sequence[JudgedEvidence]) -> JudgedPart:
    """`evidence` as it was judged by the part's own text."""
    return JudgedPart(
        part.statement.text.rstrip(" .,;،؛"),
        [replace(item, judgement=placed(item.judgement, part)) for item in evidence],
    )


def rule(statement: str, language: str, whole: Sequence[JudgedEvidence], parts: Sequence[JudgedPart] = ()) -> Ruling:
    """The verdict over a statement from the passages judged by it, and by each of its parts where it has several."""
    decided = _borne_out(statement, language, whole, aggregate(whole))
    if not parts:
        return Ruling(decided, whole, silent_values(statement, language, whole))
    by_part = [aggregate(part.evidence) for part in parts]
    open_parts = [
        part.text for part, each in zip(parts, by_part, strict=True) if each.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    ]
    evidence = _each_once(whole, parts)
    together = _together(decided, by_part)
    silent = open_parts if len(open_parts) < len(parts) else silent_values(statement, language, evidence)
    return Ruling(together, evidence, silent)


def _borne_out(
    statement: str, language: str, judged: Sequence[JudgedEvidence], decided: VerdictResult
) -> VerdictResult:
    """A statement is not supported while one of its values is borne out by no passage that supports it."""
    if decided.verdict is not Verdict.SUPPORTED:
        return decided
    supporting = [item for item in judged if item.stance == "supports"]
    if not silent_values(statement, language, supporting):
        return decided
    return replace(decided, verdict=Verdict.NOT_ENOUGH_EVIDENCE, confidence=round(1 - decided.confidence, 4))


def _together(whole: VerdictResult, parts: Sequence[VerdictResult]) -> VerdictResult:
    """The part that settles the matter, or the whole where none does: its surest refuted or disputed part, or all."""
    for verdict in (Verdict.REFUTED, Verdict.CONFLICTING):
        found = [part for part in parts if part.verdict is verdict]
        if found and whole.verdict is not Verdict.SUPPORTED:
            return max(found, key=lambda part: part.confidence)
    if any(part.verdict is not Verdict.SUPPORTED for part in parts):
        return whole
    supporting = [item for part in parts for item in part.supporting]
    return VerdictResult(Verdict.SUPPORTED, min(part.confidence for part in parts), supporting, [])


def _each_once(whole: Sequence[JudgedEvidence], parts: Sequence[JudgedPart]) -> list[JudgedEvidence]:
    """Each passage by its judgement of the whole or, where that decides nothing, by its most decided one of a part."""
    best = {item.passage.pk: item for item in whole}
    for item in (item for part in parts for item in part.evidence):
        known = best.get(item.passage.pk)
        if known is None or (item.stance != "neutral" and _decidedness(item) > _decidedness(known)):
            best[item.passage.pk] = item
    return list(best.values())


def _decidedness(item: JudgedEvidence) -> tuple[bool, float]:
    return item.stance != "neutral", item.strength
