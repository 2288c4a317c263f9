"""How well statement and passage are judged, set by set."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from factcheck.agreement.stance import compare_and_score, judge_compared
from factcheck.agreement.types import STANCES, Judgement, Quote, Stance, Statement
from factcheck.claims.engine import entailment_model
from factcheck.evaluation.rows import Pair
from factcheck.evaluation.scoring import Scored, report
from factcheck.language.detect import detect_language


def evaluate_pairs(pairs: Sequence[Pair]) -> dict[str, Any]:
    """`sets` by name, `all` together, `pairs_per_second`; a set of only two labels is scored on those two."""
    started = time.perf_counter()
    judgements = judge_pairs(pairs)
    elapsed = time.perf_counter() - started
    names = list(dict.fromkeys(pair.set_name for pair in pairs))
    rows = list(zip(pairs, judgements, strict=True))
    return {
        "sets": {name: _report([row for row in rows if row[0].set_name == name]) for name in names},
        "all": _report(rows),
        "pairs_per_second": round(len(pairs) / elapsed, 1),
    }


def judge_pairs(pairs: Sequence[Pair]) -> list[Judgement]:
    """One judgement a pair, as a check would make it."""
    model = entailment_model()
    read = compare_and_score([texts_of(pair) for pair in pairs], model)
    return [judge_compared(compared, scores, model.calibration) for compared, scores in read]


def texts_of(pair: Pair) -> tuple[Statement, Quote]:
    return (
        Statement(pair.statement, language_of(pair.statement, pair)),
        Quote(pair.passage, language_of(pair.passage, pair)),
    )


def language_of(text: str, pair: Pair) -> str:
    """A pair of two languages carries one label at most, so each text is looked at itself."""
    return detect_language(text) or pair.language or "en"


def _report(rows: Sequence[tuple[Pair, Judgement]]) -> dict[str, Any]:
    labels = [label for label in STANCES if any(pair.label == label for pair, _ in rows)]
    scored = [_scored(pair, judgement, labels) for pair, judgement in rows]
    return report(scored, labels)


def _scored(pair: Pair, judgement: Judgement, labels: Sequence[Stance]) -> Scored:
    """The likeliest of the labels that occur: what a check abstains from is a matter of its threshold, not of this."""
    chances = judgement.probabilities
    answer = max(labels, key=lambda label: chances[label])
    whole = sum(chances[label] for label in labels)
    return Scored(pair.label, answer, chances[answer] / whole if whole else 1 / len(labels))
