"""Every number that taking a stance depends on, in one place, so that a check can say under which it was made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """A stance is taken from a probability of `supports_from` or `refutes_from` on; below, the passage is neutral.

    Within one language a refutation that no fact explains has to be surer: `refutes_unexplained_from`.
    """

    supports_from: float = 0.4
    refutes_from: float = 0.4
    refutes_unexplained_from: float = 0.7


SETTINGS = AgreementSettings()
