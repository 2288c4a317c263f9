"""What the engine gets wrong, category by category, on pairs made to mislead it; and the page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from factcheck.agreement.types import Judgement
from factcheck.evaluation.pairs import direction_of, judge_as_check
from factcheck.evaluation.rows import Pair

Outcome: TypeAlias = Literal["right", "opposite", "too_much", "too_little"]
OUTCOMES: tuple[Outcome, ...] = ("right", "opposite", "too_much", "too_little")


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair with what a check would say of it."""

    pair: Pair
    judgement: Judgement

    @property
    def outcome(self) -> Outcome:
        """`opposite`: support for refutation or the reverse; `too_much`: a stance of a neutral passage; `too_little`:
        neutral of one that decides."""
        if self.judgement.stance == self.pair.label:
            return "right"
        if self.pair.label == "neutral":
            return "too_much"
        return "too_little" if self.judgement.stance == "neutral" else "opposite"

    @property
    def sureness(self) -> float:
        """The probability of what was said."""
        return self.judgement.probabilities[self.judgement.stance]


def judge_limits(pairs: Sequence[Pair]) -> list[Judged]:
    return [Judged(pair, judgement) for pair, judgement in zip(pairs, judge_as_check(pairs), strict=True)]


def limits_figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """Counts of the outcomes in `categories` (the pairs' sets), `directions` and `all`, and the `wrong` ones."""
    return {
        "categories": {name: counts(members) for name, members in by_category(judged).items()},
        "directions": {name: counts(members) for name, members in by_direction(judged).items()},
        "all": counts(judged),
        "wrong": [_told(each) for each in judged if each.outcome != "right"],
    }


def counts(judged: Sequence[Judged]) -> dict[str, int]:
    """`n`, and how many there are of each outcome."""
    found = Counter(each.outcome for each in judged)
    return {"n": len(judged), **{outcome: found[outcome] for outcome in OUTCOMES}}


def by_category(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    """In the order of the file."""
    names = dict.fromkeys(each.pair.set_name for each in judged)
    return {name: [each for each in judged if each.pair.set_name == name] for name in names}


def by_direction(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    directions = [direction_of(each.pair) for each in judged]
    return {
        name: [each for each, direction in zip(judged, directions, strict=True) if direction == name]
        for name in dict.fromkeys(directions)
    }


def surest_failures(judged: Sequence[Judged]) -> list[Judged]:
    """Of each category the wrong answer that was given with the most certainty; saying nothing comes last."""
    found = []
    for members in by_category(judged).values():
        wrong = [each for each in members if each.outcome != "right"]
        if wrong:
            found.append(max(wrong, key=lambda each: (each.outcome != "too_little", each.sureness)))
    return found


def _told(each: Judged) -> dict[str, Any]:
    return {
        "category": each.pair.set_name,
        "statement": each.pair.statement,
        "passage": each.pair.passage,
        "label": each.pair.label,
        "stance": each.judgement.stance,
        "probability": round(each.sureness, 4),
        "reasons": [reason.note for reason in each.judgement.reasons],
    }
