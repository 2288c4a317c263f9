"""How many of the values that were changed in a second source a sweep reports, and names on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from factcheck.agreement.types import ValueSpan
from factcheck.discrepancies.conflicts import Side
from factcheck.discrepancies.merge import Finding
from factcheck.discrepancies.passages import carried_prefix
from factcheck.discrepancies.sweep import Sweep
from factcheck.evaluation.mutations import is_the_value
from factcheck.evaluation.seeding import Planted, Seed, plant
from sources.models import Document
from sources.search.writer import drain_outbox

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A seed with the finding that reports both sentences, and whether that names both values."""

    seed: Seed
    planted: Planted
    finding: Finding | None
    named: bool


def evaluate_seeded(
    paths: Sequence[Path], wanted: int, share: float, say: Callable[[str], None], *, list_wrong: bool = False
) -> dict[str, Any]:
    """Figures over `wanted` changes, by `kinds` too: `changed`, `found` (the two sentences are reported as disagreeing)
    and `named` (by the changed value and the original one).

    `reported` are all findings, `unexplained` those in which no changed sentence takes part; `wrong`, if asked for:
    what was missed, and these. Everything is stored where the process keeps its data. BadFile, OSError.
    """
    with TemporaryDirectory() as folder:
        planted = plant(paths, Path(folder), wanted, share)
    drain_outbox(lambda _stage, done, total: say(f"{done} of {total} encoded"))
    say("sweeping")
    findings = Sweep().of_corpus()
    outcomes = [_outcome(seed, each, findings) for each in planted for seed in each.seeds]
    kinds = sorted({outcome.seed.kind for outcome in outcomes})
    unexplained = [finding for finding in findings if not any(_touches(finding, outcome) for outcome in outcomes)]
    figures = {
        "documents": len(planted),
        **_figures(outcomes),
        "kinds": {kind: _figures([each for each in outcomes if each.seed.kind == kind]) for kind in kinds},
        "reported": len(findings),
        "unexplained": len(unexplained),
    }
    if list_wrong:
        figures["wrong"] = [*_missed(outcomes), *map(_shown, unexplained)]
    return figures


def _figures(outcomes: Sequence[_Outcome]) -> dict[str, Any]:
    found = [outcome.finding is not None for outcome in outcomes]
    return {
        "changed": len(outcomes),
        "found": _share(found),
        "named": _share([outcome.named for outcome in outcomes]),
    }


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4) if found else 0.0


def _outcome(seed: Seed, planted: Planted, findings: Sequence[Finding]) -> _Outcome:
    spans = _span(planted.second, seed.pair.statement), _span(planted.original, seed.pair.passage)
    told = [finding for finding in findings if _tells(finding, planted, spans)]
    naming = next((finding for finding in told if _names(finding, seed, planted, spans)), None)
    return _Outcome(seed, planted, naming or next(iter(told), None), naming is not None)


def _span(document: Document, sentence: str) -> Span:
    start = document.text.find(sentence)
    return start, start + len(sentence) if start >= 0 else start


def _tells(finding: Finding, planted: Planted, spans: tuple[Span, Span]) -> bool:
    """Whether the finding has both sentences."""
    return all(
        any(_stands(side, document, span) for side in finding.stated)
        for document, span in zip((planted.second, planted.original), spans, strict=True)
    )


def _stands(side: Side, document: Document, span: Span) -> bool:
    passage = side.passage
    return passage.document_id == document.pk and passage.start < span[1] and span[0] < passage.end


def _names(finding: Finding, seed: Seed, planted: Planted, spans: tuple[Span, Span]) -> bool:
    (second, _), (original, _) = spans
    new = [_place(side) for side in finding.stated if _stands(side, planted.second, spans[0])]
    old = [side for side in finding.stated if _stands(side, planted.original, spans[1])]
    changed = any(_meet((start - second, end - second), (seed.start, seed.end)) for start, end in new)
    if seed.mutant is None:
        kept = any(_meet(_shifted(_place(side), original), (seed.first, seed.last)) for side in old)
        return finding.kind == "polarity" and (changed or kept)
    return changed and any(is_the_value(_as_span(side, original), seed.mutant) for side in old)


def _place(side: Side) -> Span:
    """Where the value stands in its document."""
    start = side.passage.start + side.fact.start - len(carried_prefix(side.passage))
    return start, start + len(side.fact.text)


def _shifted(span: Span, by: int) -> Span:
    return span[0] - by, span[1] - by


def _meet(one: Span, other: Span) -> bool:
    return one[0] < max(other[1], other[0] + 1) and other[0] < one[1]


def _as_span(side: Side, offset: int) -> ValueSpan:
    return ValueSpan(side.fact.text, *_shifted(_place(side), offset), side.fact.value)


def _touches(finding: Finding, outcome: _Outcome) -> bool:
    span = _span(outcome.planted.second, outcome.seed.pair.statement)
    return any(_stands(side, outcome.planted.second, span) for side in finding.stated)


def _missed(outcomes: Sequence[_Outcome]) -> Iterator[dict[str, Any]]:
    for outcome in outcomes:
        if not outcome.named:
            seed = outcome.seed
            yield {
                "what": "not named" if outcome.finding else "not found",
                "kind": seed.kind,
                "changed": seed.pair.statement,
                "original": seed.pair.passage,
                "before": seed.unchanged[seed.first : seed.last],
                "after": seed.pair.statement[seed.start : seed.end],
                **({"reported": _shown(outcome.finding)["positions"]} if outcome.finding else {}),
            }


def _shown(finding: Finding) -> dict[str, Any]:
    return {
        "what": "unexplained",
        "kind": finding.kind,
        "positions": [f"{side.fact.text}: {side.passage.text}" for side in finding.sides],
    }
