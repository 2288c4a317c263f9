"""How well statement and passage are judged, set by set and direction by direction."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from factcheck.agreement.stance import judge_pairs
from factcheck.agreement.types import STANCES, Judgement, Quote, Stance, Statement
from factcheck.claims.engine import entailment_model
from factcheck.evaluation.pictures import write_pictures
from factcheck.evaluation.rows import Pair
from factcheck.evaluation.scoring import Scored, answers, report
from factcheck.evaluation.trust import DIRECTIONS, Trust, trust, trust_figures
from factcheck.language.detect import detect_language

Row: TypeAlias = tuple[Pair, Judgement]


def evaluate_pairs(pairs: Sequence[Pair], pictures: Path | None = None) -> dict[str, Any]:
    """`sets` by name, `all` together, `directions` ("en", "ar", "mixed"), `pairs_per_second`.

    A set of only two labels is scored on those two. Into the folder `pictures` go the calibration and what abstaining
    gains, as SVG; OSError where it cannot be written.
    """
    started = time.perf_counter()
    judgements = judge_as_check(pairs)
    elapsed = time.perf_counter() - started
    names = list(dict.fromkeys(pair.set_name for pair in pairs))
    rows = list(zip(pairs, judgements, strict=True))
    trusts = _trusts(rows)
    if pictures is not None:
        write_pictures(trusts, pictures)
    return {
        "sets": {name: _report([row for row in rows if row[0].set_name == name]) for name in names},
        "all": _report(rows),
        "directions": {each.direction: trust_figures(each) for each in trusts},
        "pairs_per_second": round(len(pairs) / elapsed, 1),
    }


def judge_as_check(pairs: Sequence[Pair]) -> list[Judgement]:
    """One judgement a pair, as a check would make it."""
    return judge_pairs([texts_of(pair) for pair in pairs], entailment_model())


def texts_of(pair: Pair) -> tuple[Statement, Quote]:
    return (
        Statement(pair.statement, language_of(pair.statement, pair)),
        Quote(pair.passage, language_of(pair.passage, pair)),
    )


def language_of(text: str, pair: Pair) -> str:
    """A pair of two languages carries one label at most, so each text is looked at itself."""
    return detect_language(text) or pair.language or "en"


def direction_of(pair: Pair) -> str:
    """ "en" or "ar" for a pair within one language, "mixed" across the two."""
    statement, passage = language_of(pair.statement, pair), language_of(pair.passage, pair)
    return statement if statement == passage else "mixed"


def _report(rows: Sequence[Row]) -> dict[str, Any]:
    labels = _labels(rows)
    return report(_scored(rows, labels), labels)


def _trusts(rows: Sequence[Row]) -> list[Trust]:
    """One for each direction that occurs."""
    found = []
    for direction in DIRECTIONS:
        chosen = [row for row in rows if direction_of(row[0]) == direction]
        if chosen:
            judged = [(pair.label, judgement) for pair, judgement in chosen]
            found.append(trust(direction, answers(_scored(chosen, _labels(chosen))), judged))
    return found


def _labels(rows: Sequence[Row]) -> list[Stance]:
    return [label for label in STANCES if any(pair.label == label for pair, _ in rows)]


def _scored(rows: Sequence[Row], labels: Sequence[Stance]) -> list[Scored]:
    return [_answer(pair, judgement, labels) for pair, judgement in rows]


def _answer(pair: Pair, judgement: Judgement, labels: Sequence[Stance]) -> Scored:
    """The likeliest of the labels that occur: what a check abstains from is a matter of its threshold, not of this."""
    chances = judgement.probabilities
    answer = max(labels, key=lambda label: chances[label])
    whole = sum(chances[label] for label in labels)
    return Scored(pair.label, answer, chances[answer] / whole if whole else 1 / len(labels))
