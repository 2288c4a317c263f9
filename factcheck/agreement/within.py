"""Places within places: what happened in Kyoto happened in Japan; of what happened in Japan that is left open."""

from __future__ import annotations

from factcheck.agreement.features import Comparison
from factcheck.agreement.metonyms import located
from factcheck.agreement.reasons import tells_a_fact
from factcheck.language.containment import may_lie_in


def tells_less_exactly(pair: Comparison) -> bool:
    """Whether the passage only tells what holds the place where the statement says that something is, or may do so.

    Or what may lie in it: Munich need not be, but may be, in Bavaria. That alone denies nothing: False where the
    passage has the place as well, or another fact contradicts.
    """
    unmet = [
        str(name.stated.value)
        for name in pair.names
        if name.relation is None and located(pair.statement.text, name.stated.start)
    ]
    told = [str(name.fact.value) for name in pair.passage.names if located(pair.passage.text, name.fact.start)]
    left_open = any(may_lie_in(place, other) or may_lie_in(other, place) for place in unmet for other in told)
    return left_open and not tells_a_fact(pair) and not any(opposition.denies for opposition in pair.oppositions)
