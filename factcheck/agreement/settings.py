"""Every number that judging depends on, in one place, so that a check can say under which it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Logistic weights of the two questions that docs/methodology.md explains; the names are those of `Features`.
_BEARS: dict[str, float] = {
    "bias": -4.0,
    "coverage": 4.0,
    "similarity": 0.8,
    "cross": 1.0,
    "cross_similarity": 1.0,
    "names": 1.0,
    "names_missing": -1.0,
    "values": 1.0,
    "values_missing": -1.0,
    "value_conflict": 0.5,
    "name_conflict": 0.5,
    "opposed": 0.5,
    "alike": 0.5,
}
_DENIES: dict[str, float] = {
    "bias": -1.5,
    "coverage": -0.5,
    "similarity": -0.3,
    "values": -1.0,
    "value_conflict": 4.0,
    "name_conflict": 3.5,
    "opposed": 3.5,
    "alike": -1.0,
    "substitution": 2.0,
    "negation_shared": 3.5,
    "negation_elsewhere": 1.5,
}


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """`bears`: weights of "the passage decides the statement"; `denies`: of "and says the opposite".

    A stance is taken from `decisive` probability on; a differing value is named where its surroundings fit at least
    `least_fit`.
    """

    bears: Mapping[str, float] = field(default_factory=lambda: dict(_BEARS))
    denies: Mapping[str, float] = field(default_factory=lambda: dict(_DENIES))
    decisive: float = 0.5
    least_fit: float = 0.3


SETTINGS = AgreementSettings()
