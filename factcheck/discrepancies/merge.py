"""Conflicts that share a value are one discrepancy, with one position for each value of each source."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.discrepancies.conflicts import Conflict, Place, Side
from factcheck.discrepancies.models import Scope
from factcheck.language.facts import JSONValue


@dataclass(frozen=True, slots=True)
class Finding:
    """Sides that cannot all be true, in a lasting order; the conflicts behind it, the surest first."""

    sides: Sequence[Side]
    conflicts: Sequence[Conflict]

    @property
    def kind(self) -> str:
        return self.conflicts[0].kind

    @property
    def rule(self) -> str:
        """Which rule is broken; empty where values only differ."""
        return self.conflicts[0].rule

    @property
    def within(self) -> bool:
        return self.conflicts[0].within

    @property
    def scope(self) -> Scope:
        return Scope.WITHIN if self.within else Scope.BETWEEN

    @property
    def stated(self) -> list[Side]:
        """Both sides of every conflict, also those that another side of the same source and value stands for."""
        return [side for conflict in self.conflicts for side in conflict.sides]

    @property
    def confidence(self) -> float:
        return self.conflicts[0].confidence


def merge(conflicts: Iterable[Conflict]) -> list[Finding]:
    """One finding for each event or quantity.

    Those between documents and within one are kept apart, and what a rule was broken by from what only differs.
    """
    kept_apart: dict[tuple[bool, str], list[Conflict]] = defaultdict(list)
    for conflict in conflicts:
        kept_apart[conflict.within, conflict.rule].append(conflict)
    return [_finding(group) for alike in kept_apart.values() for group in _connected(alike)]


def canonical(value: JSONValue) -> str:
    """The same text for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _connected(conflicts: Sequence[Conflict]) -> list[list[Conflict]]:
    """Groups of conflicts that share a value, directly or through others."""
    groups: list[tuple[set[Place], list[Conflict]]] = []
    for conflict in conflicts:
        places, members = set(conflict.places), [conflict]
        for group in [group for group in groups if group[0] & places]:
            groups.remove(group)
            places |= group[0]
            members += group[1]
        groups.append((places, members))
    return [members for _, members in groups]


def _finding(conflicts: Sequence[Conflict]) -> Finding:
    surest = sorted(conflicts, key=lambda conflict: (-conflict.confidence, sorted(conflict.places)))
    positions: dict[tuple[int, str], Side] = {}
    for side in sorted(Finding((), conflicts).stated, key=_order):
        positions.setdefault((side.passage.document.source_id, canonical(side.fact.value)), side)
    return Finding(list(positions.values()), surest)


def _order(side: Side) -> tuple[str, str, int, int]:
    document = side.passage.document
    return document.source.name, document.name, side.passage.start, side.fact.start
