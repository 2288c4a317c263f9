"""Changes one value in statements that a passage bears out, and counts whether stance and reason follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.agreement.types import Judgement, Reason, ValueSpan
from factcheck.agreement.values.compare import Relation, compare
from factcheck.evaluation.mutants import Mutant, changed_values, turned
from factcheck.evaluation.pairs import direction_of, judge_as_check, language_of
from factcheck.evaluation.rows import Pair, Supported
from factcheck.evaluation.trust import DIRECTIONS
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold

_NAMES = ("name", "place")
_FIGURE = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Changed:
    """A changed statement, how it was judged, and how the unchanged one was."""

    mutant: Mutant
    before: Judgement
    after: Judgement

    @property
    def supported(self) -> bool:
        """Whether the unchanged one was."""
        return self.before.stance == "supports"

    @property
    def refuted(self) -> bool:
        return self.after.stance == "refutes"

    @property
    def flipped(self) -> bool:
        return self.refuted and self.supported

    @property
    def named(self) -> bool:
        """Whether it is refuted for a reason that points at the change and at what the passage has instead."""
        return self.refuted and any(_names_both(reason, self.mutant) for reason in self.after.reasons)


@dataclass(frozen=True, slots=True)
class Turned:
    """A statement denied, turned round or restated, and how it was judged."""

    way: str
    pair: Pair
    judgement: Judgement

    @property
    def right(self) -> bool:
        return self.judgement.stance == self.pair.label


@dataclass(frozen=True, slots=True)
class _Results:
    unchanged: Sequence[tuple[Pair, Judgement]]
    changed: Sequence[Changed]
    turned: Sequence[Turned]

    def towards(self, direction: str) -> _Results:
        return _Results(
            [row for row in self.unchanged if direction_of(row[0]) == direction],
            [each for each in self.changed if direction_of(each.mutant.pair) == direction],
            [each for each in self.turned if direction_of(each.pair) == direction],
        )


def evaluate_mutations(rows: Sequence[Supported], *, list_wrong: bool = False) -> dict[str, Any]:
    """Figures over all rows, and the same for each of the `directions` "en", "ar" and "mixed" that occurs.

    Of the `unchanged`: `supported`, and `false_reasons`, the share with a reason that contradicts, counted by the
    reasons' kinds in `false_reason_kinds`. Of the `changed`:
    `refuted`; `flipped`, refuted where the unchanged one was supported; `named`, refuted for a reason that names the
    value on both sides; `flipped_and_named`; and the same of those alone whose unchanged one was supported, the only
    ones that can flip, in `of_supported`. Each by kind of value in `kinds`, and for all but names in `values`.
    `turned`: share judged rightly of statements denied, with a word turned into its opposite, with roles exchanged,
    behind a bound they do not keep, and (still supported) at another precision. `wrong`, if asked for: what was missed.
    """
    results = _judge(rows)
    parts = {direction: results.towards(direction) for direction in DIRECTIONS}
    figures = {
        **_figures(results),
        "directions": {direction: _figures(part) for direction, part in parts.items() if part.unchanged},
    }
    return {**figures, "wrong": list(_wrong(results))} if list_wrong else figures


def _judge(rows: Sequence[Supported]) -> _Results:
    pairs = [row.pair for row in rows]
    before = judge_as_check(pairs)
    mutants = changed_values(rows)
    after = judge_as_check([mutant.pair for mutant in mutants])
    ways = [(way, pair) for way, found in turned(rows).items() for pair in found]
    judged = judge_as_check([pair for _, pair in ways])
    return _Results(
        list(zip(pairs, before, strict=True)),
        [Changed(mutant, before[mutant.unchanged], found) for mutant, found in zip(mutants, after, strict=True)],
        [Turned(way, pair, found) for (way, pair), found in zip(ways, judged, strict=True)],
    )


def _figures(results: _Results) -> dict[str, Any]:
    kinds = sorted({each.mutant.change.kind for each in results.changed})
    ways = list(dict.fromkeys(each.way for each in results.turned))
    return {
        "unchanged": len(results.unchanged),
        "supported": _share([judgement.stance == "supports" for _, judgement in results.unchanged]),
        "false_reasons": _share([bool(_contradicting(judgement)) for _, judgement in results.unchanged]),
        "false_reason_kinds": dict(
            Counter(reason.kind for _, judgement in results.unchanged for reason in _contradicting(judgement))
        ),
        **_followed(results.changed),
        "values": _followed([each for each in results.changed if each.mutant.change.kind not in _NAMES]),
        "kinds": {
            kind: _followed([each for each in results.changed if each.mutant.change.kind == kind]) for kind in kinds
        },
        "turned": {way: _rightly_judged([each for each in results.turned if each.way == way]) for way in ways},
    }


def _followed(changed: Sequence[Changed]) -> dict[str, Any]:
    return {
        "changed": len(changed),
        "refuted": _share([each.refuted for each in changed]),
        "flipped": _share([each.flipped for each in changed]),
        "named": _share([each.named for each in changed]),
        "flipped_and_named": _share([each.flipped and each.named for each in changed]),
        "of_supported": _of_supported([each for each in changed if each.supported]),
    }


def _of_supported(changed: Sequence[Changed]) -> dict[str, Any]:
    return {
        "changed": len(changed),
        "flipped": _share([each.flipped for each in changed]),
        "flipped_and_named": _share([each.flipped and each.named for each in changed]),
    }


def _rightly_judged(found: Sequence[Turned]) -> dict[str, Any]:
    return {"n": len(found), "right": _share([each.right for each in found])}


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4) if found else 0.0


def _contradicting(judgement: Judgement) -> list[Reason]:
    return [reason for reason in judgement.reasons if not reason.agrees]


def _names_both(reason: Reason, mutant: Mutant) -> bool:
    """Whether a contradicting reason points at the place of the change and at the unchanged value in the passage."""
    stated, found = reason.statement, reason.passage
    if reason.agrees or stated is None or found is None:
        return False
    start, end = mutant.change.start, mutant.change.start + len(mutant.change.after)
    return stated.start < end and start < stated.end and is_the_value(found, mutant)


def is_the_value(found: ValueSpan, mutant: Mutant) -> bool:
    """Whether a place in the passage holds the value as it was stated, its bare figure, or one that agrees with it."""
    if re.search(rf"(?<!\w){re.escape(fold(mutant.fact.text))}(?!\w)", fold(found.text)):
        return True
    if (figure := _FIGURE.search(fold(mutant.fact.text))) and figure[0] == fold(found.text):
        return True
    pair = mutant.pair
    if mutant.fact.kind in _NAMES:
        keys = name_keys(mutant.fact.text, language_of(pair.statement, pair))
        return bool(keys & name_keys(found.text, language_of(pair.passage, pair)))
    return any(compare(mutant.fact, fact) is Relation.AGREES for fact in _facts_in(found, pair))


def _facts_in(found: ValueSpan, pair: Pair) -> Iterator[TypedFact]:
    for fact in extract_facts(pair.passage, language_of(pair.passage, pair)):
        if fact.start < found.end and found.start < fact.end:
            yield fact


def _wrong(results: _Results) -> Iterator[dict[str, Any]]:
    for pair, judgement in results.unchanged:
        if judgement.stance != "supports":
            yield _told("not supported", pair, judgement)
        if _contradicting(judgement):
            yield _told("false reason", pair, judgement)
    for each in results.changed:
        if not each.named:
            what = "not named" if each.refuted else "not refuted"
            change = each.mutant.change
            put = {"kind": change.kind, "before": change.before, "after": change.after}
            yield {**_told(what, each.mutant.pair, each.after), **put}
    for turn in results.turned:
        if not turn.right:
            yield {**_told("misjudged", turn.pair, turn.judgement), "kind": turn.way}


def _told(what: str, pair: Pair, judgement: Judgement) -> dict[str, Any]:
    return {
        "what": what,
        "direction": direction_of(pair),
        "statement": pair.statement,
        "passage": pair.passage,
        "stance": judgement.stance,
        "reasons": [reason.note for reason in _contradicting(judgement)],
    }
