"""How well statement and passage are judged, set by set."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from factcheck.agreement.stance import judge
from factcheck.agreement.types import STANCES, Judgement, Quote, Stance, Statement
from factcheck.claims.engine import entailment_model
from factcheck.evaluation.rows import Pair
from factcheck.evaluation.scoring import Scored, report
from factcheck.language.detect import detect_language
from sources.search.encoder import load_encoder

_BATCH = 256


def evaluate_pairs(pairs: Sequence[Pair]) -> dict[str, Any]:
    """`sets` by name, `all` together, `pairs_per_second`; a set of only two labels is scored on those two."""
    started = time.perf_counter()
    judgements = [judgement for batch in _batches(pairs) for judgement in _judge(batch)]
    elapsed = time.perf_counter() - started
    names = list(dict.fromkeys(pair.set_name for pair in pairs))
    rows = list(zip(pairs, judgements, strict=True))
    return {
        "sets": {name: _report([row for row in rows if row[0].set_name == name]) for name in names},
        "all": _report(rows),
        "pairs_per_second": round(len(pairs) / elapsed, 1),
    }


def _batches(pairs: Sequence[Pair]) -> Iterator[Sequence[Pair]]:
    return (pairs[start : start + _BATCH] for start in range(0, len(pairs), _BATCH))


def _judge(batch: Sequence[Pair]) -> list[Judgement]:
    similarities = _similarities(batch)
    return [
        judge(
            Statement(pair.statement, _language(pair.statement, pair)),
            [Quote(pair.passage, _language(pair.passage, pair), similarity=float(similarity))],
            entailment_model(),
        )[0]
        for pair, similarity in zip(batch, similarities, strict=True)
    ]


def _similarities(batch: Sequence[Pair]) -> NDArray[np.float32]:
    encoder = load_encoder()
    passages = encoder.encode_passages([pair.passage for pair in batch])
    statements = encoder.encode_queries([pair.statement for pair in batch])
    return np.asarray((passages * statements).sum(axis=1), np.float32)


def _language(text: str, pair: Pair) -> str:
    """A pair of two languages carries one label at most, so each text is looked at itself."""
    return detect_language(text) or pair.language or "en"


def _report(rows: Sequence[tuple[Pair, Judgement]]) -> dict[str, Any]:
    labels = [label for label in STANCES if any(pair.label == label for pair, _ in rows)]
    scored = [_scored(pair, judgement, labels) for pair, judgement in rows]
    return report(scored, labels)


def _scored(pair: Pair, judgement: Judgement, labels: Sequence[Stance]) -> Scored:
    if len(labels) == len(STANCES):
        return Scored(pair.label, judgement.stance, judgement.probabilities[judgement.stance])
    chances = judgement.probabilities
    answer = max(labels, key=lambda label: chances[label])
    whole = sum(chances[label] for label in labels)
    return Scored(pair.label, answer, chances[answer] / whole if whole else 1 / len(labels))
