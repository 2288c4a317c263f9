"""Every number that judging depends on, in one place, so that a check can say under which it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Logistic weights of the two questions that docs/methodology.md explains; the names are those of `Features`.
_BEARS: dict[str, float] = {
    "bias": -1.4,
    "coverage": 2.5,
    "similarity": 0.7,
    "cross": 0.3,
    "cross_similarity": 2.2,
    "names_met": 1.0,
    "names_missing": -1.5,
    "values": 0.7,
    "values_missing": -2.0,
}
_DENIES: dict[str, float] = {
    "bias": -0.8,
    "coverage": -0.9,
    "values": -0.3,
    "value_conflict": 6.0,
    "name_conflict": 3.5,
    "opposed": 3.9,
    "substitution": 3.0,
    "negation_shared": 3.8,
    "negation_elsewhere": 0.8,
}


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """`bears`: weights of "the passage decides the statement"; `denies`: of "and says the opposite".

    A stance is taken from `decisive` probability on.
    """

    bears: Mapping[str, float] = field(default_factory=lambda: dict(_BEARS))
    denies: Mapping[str, float] = field(default_factory=lambda: dict(_DENIES))
    decisive: float = 0.5


SETTINGS = AgreementSettings()
