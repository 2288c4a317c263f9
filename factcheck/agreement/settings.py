"""Every number that taking a stance depends on, in one place, so that a check can say under which it was made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgreementSettings:
    """A stance is taken from a probability of `supports_from` or `refutes_from` on; below, the passage is neutral.

    Within one language a refutation that no fact explains has to be surer, `refutes_unexplained_from`, and so has one
    that only other words in one place or of opposite sense explain, `refutes_by_words_from`: they may be synonyms.
    `matter_weighs` and `event_weighs` rank what was retrieved: what all of the statement's matter is worth, and the
    same kind of event or another, against one standard deviation of similarity.
    """

    supports_from: float = 0.4
    refutes_from: float = 0.4
    refutes_unexplained_from: float = 0.7
    refutes_by_words_from: float = 0.6
    matter_weighs: float = 1.0
    event_weighs: float = 0.3


SETTINGS = AgreementSettings()
