"""Changes one value in statements that a passage bears out, and counts whether stance and reason follow."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from factcheck.agreement.types import Judgement
from factcheck.evaluation.pairs import judge_pairs, language_of
from factcheck.evaluation.rows import Pair
from factcheck.language.extract import extract_facts
from factcheck.training.changed_words import change_word, swap_roles
from factcheck.training.changes import Change, change_value, name_pool
from factcheck.training.restatements import overstate, restate

_SEED = 11


def evaluate_mutations(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Figures over the pairs of `pairs` whose label is "supports".

    `flipped`: share of changed statements that the passage is found to refute; `named`: of them all, those for which a
    reason names the changed value as well; `false_reasons`: share of unchanged ones with a reason that contradicts.
    Each by kind of value in `kinds`. `turned`: share judged rightly of statements denied or turned into their opposite,
    with roles exchanged, behind a bound they do not keep, and (still supported) at another precision.
    """
    unchanged = [pair for pair in pairs if pair.label == "supports"]
    judged = judge_pairs(unchanged)
    changed = _changed(unchanged)
    results = list(zip(changed, judge_pairs([pair for pair, _ in changed]), strict=True))
    by_kind: dict[str, list[tuple[Change, Judgement]]] = defaultdict(list)
    for (_, change), judgement in results:
        by_kind[change.kind].append((change, judgement))
    rows = [row for kind in by_kind.values() for row in kind]
    false = [any(not reason.agrees for reason in judgement.reasons) for judgement in judged]
    return {
        "unchanged": len(unchanged),
        "supported": _share([judgement.stance == "supports" for judgement in judged]),
        "false_reasons": _share(false),
        **_figures(rows),
        "kinds": {kind: _figures(members) for kind, members in sorted(by_kind.items())},
        "turned": {name: _rightly_judged(turned) for name, turned in _turned(unchanged).items()},
    }


def _changed(pairs: Sequence[Pair]) -> list[tuple[Pair, Change]]:
    """The pairs in whose statement a value stands that the passage has too, each with another in its place."""
    source = random.Random(_SEED)  # noqa: S311  # sampling is not cryptography
    names = name_pool([(pair.statement, language_of(pair.statement, pair)) for pair in pairs])
    found = []
    for pair in pairs:
        change = change_value(pair.statement, language_of(pair.statement, pair), names, source)
        if change and change.before.lower() in pair.passage.lower():
            found.append((replace(pair, statement=change.text, label="refutes"), change))
    return found


def _turned(pairs: Sequence[Pair]) -> dict[str, list[Pair]]:
    source = random.Random(_SEED)  # noqa: S311  # sampling is not cryptography
    found: dict[str, list[Pair]] = {"denied": [], "roles": [], "bound": [], "precision": []}
    for pair in pairs:
        text, language = pair.statement, language_of(pair.statement, pair)
        for name, said, label in (
            ("denied", change_word(text, language, source), "refutes"),
            ("roles", swap_roles(text, extract_facts(text, language)), "refutes"),
            ("bound", overstate(text, language, source), "refutes"),
            ("precision", restate(text, language, source), "supports"),
        ):
            if said:
                found[name].append(replace(pair, statement=said, label=label))
    return found


def _rightly_judged(pairs: Sequence[Pair]) -> dict[str, Any]:
    judged = judge_pairs(pairs)
    right = [pair.label == judgement.stance for pair, judgement in zip(pairs, judged, strict=True)]
    return {"n": len(pairs), "right": _share(right)}


def _figures(rows: Sequence[tuple[Change, Judgement]]) -> dict[str, Any]:
    flipped = [judgement.stance == "refutes" for _, judgement in rows]
    named = [judgement.stance == "refutes" and _names(judgement, change) for change, judgement in rows]
    return {"changed": len(rows), "flipped": _share(flipped), "named": _share(named)}


def _names(judgement: Judgement, change: Change) -> bool:
    """Whether a contradicting reason points at the place of the change."""
    end = change.start + len(change.after)
    return any(
        not reason.agrees
        and reason.statement is not None
        and reason.statement.start < end
        and change.start < reason.statement.end
        for reason in judgement.reasons
    )


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4) if found else 0.0
