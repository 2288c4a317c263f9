"""Every number that judging depends on, in one place, so that a check can say under which it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Logistic weights of the two questions that docs/methodology.md explains; the names are those of `Features`.
_BEARS: dict[str, float] = {
    "bias": -0.3,
    "coverage": 2.0,
    "similarity": 1.2,
    "cross": 0.0,
    "cross_similarity": 2.0,
    "matter": 1.5,
    "other_event": -1.2,
    "names_met": 0.3,
    "names_missing": -0.6,
    "values": 1.3,
    "values_missing": -2.0,
}
_DENIES: dict[str, float] = {
    "bias": -1.0,
    "coverage": -0.9,
    "values": -0.6,
    "value_conflict": 6.5,
    "name_conflict": 3.5,
    "opposed": 4.0,
    "substitution": 3.0,
    "negation_shared": 3.6,
    "negation_elsewhere": 0.5,
}


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """`bears`: weights of "the passage decides the statement"; `denies`: of "and says the opposite".

    A stance is taken from a probability of `supports_from` or `refutes_from` on: a passage may bear on a statement's
    values and still say nothing of its point, so support is asked to be surer.
    """

    bears: Mapping[str, float] = field(default_factory=lambda: dict(_BEARS))
    denies: Mapping[str, float] = field(default_factory=lambda: dict(_DENIES))
    supports_from: float = 0.6
    refutes_from: float = 0.5


SETTINGS = AgreementSettings()
