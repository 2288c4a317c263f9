"""How many of the known disagreements of the ingested corpus a sweep reports, and how many that are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.discrepancies.merge import Finding
from factcheck.discrepancies.sweep import Sweep
from factcheck.evaluation.places import Places
from factcheck.evaluation.rows import GoldDiscrepancy, GoldPosition

_MAJOR = "major"


def evaluate_discrepancies(gold: Sequence[GoldDiscrepancy], near_misses: Sequence[GoldDiscrepancy]) -> dict[str, Any]:
    """The figures of the contract for one sweep of the whole corpus, of which nothing is stored.

    BadFile when a gold quote is in no ingested document, IndexMissing without an index.
    """
    places = Places()
    findings = Sweep().of_corpus()
    counted = [item for item in gold if item.counts]
    found = {item.name for item in counted if any(_finds(finding, item, places) for finding in findings)}
    alarms = [_Alarm(miss, finding) for miss in near_misses if miss.counts for finding in findings]
    false = [alarm for alarm in alarms if alarm.sounds(gold, places)]
    wrongly = {alarm.near_miss.name for alarm in false}
    misses = sum(miss.counts for miss in near_misses)
    major = [item for item in counted if item.severity == _MAJOR]
    return {
        "gold": len(counted),
        "found": len(found),
        "recall": _share(len(found), len(counted)),
        "recall_major": _share(sum(item.name in found for item in major), len(major)),
        "near_misses": misses,
        "false_alarms": len(wrongly),
        "false_alarm_rate": _share(len(wrongly), misses),
        "reported": len(findings),
        "missed": [{"id": item.name, "kind": item.kind} for item in counted if item.name not in found],
        "false": [alarm.shown() for alarm in false],
        "reported_values": [_shown(finding) for finding in findings],
    }


@dataclass(frozen=True, slots=True)
class _Alarm:
    """A finding next to a near-miss."""

    near_miss: GoldDiscrepancy
    finding: Finding

    def sounds(self, gold: Sequence[GoldDiscrepancy], places: Places) -> bool:
        """Whether the finding is the near-miss and no gold discrepancy, be that of low confidence."""
        if len(_touched(self.finding, self.near_miss.positions, places)) < 2:
            return False
        return not any(_finds(self.finding, item, places) for item in gold)

    def shown(self) -> dict[str, Any]:
        return {"id": self.near_miss.name, **_shown(self.finding)}


def _finds(finding: Finding, item: GoldDiscrepancy, places: Places) -> bool:
    """Whether positions of the finding overlap quotes of two different values; one quote may hold them all."""
    if len(item.positions) == 1:
        touching = [side for side in finding.sides if _touches(finding, item.positions[0], places)]
        return len(touching) > 1
    return len({position.value for position in _touched(finding, item.positions, places)}) > 1


def _touched(finding: Finding, positions: Sequence[GoldPosition], places: Places) -> list[GoldPosition]:
    return [position for position in positions if _touches(finding, position, places)]


def _touches(finding: Finding, position: GoldPosition, places: Places) -> bool:
    return any(places.overlaps(position.document, position.quote, side.passage) for side in finding.sides)


def _shown(finding: Finding) -> dict[str, Any]:
    return {
        "scope": finding.scope.value,
        "kind": finding.kind,
        "confidence": finding.confidence,
        "positions": [{"document": side.passage.document.name, "written": side.fact.text} for side in finding.sides],
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0
