"""What a passage leaves open: of what happened in Japan that it was in Kyoto, of "some years later" which year."""

from __future__ import annotations

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.judging.reasons import tells_a_fact
from factcheck.agreement.names.metonyms import located
from factcheck.agreement.values.compare import Relation
from factcheck.language.dates.relative import OPEN_END
from factcheck.language.names.containment import may_lie_in


def tells_less_exactly(pair: Comparison) -> bool:
    """Whether the passage leaves open where or when it was, and no more is known against the statement.

    It only tells what holds the place where the statement says that something is, or what may lie in that: Munich need
    not be, but may be, in Bavaria. Or only that it was some years later. False where another fact contradicts.
    """
    open_still = _leaves_the_place_open(pair) or _leaves_the_date_open(pair)
    return open_still and not tells_a_fact(pair) and not any(opposition.denies for opposition in pair.oppositions)


def _leaves_the_place_open(pair: Comparison) -> bool:
    unmet = [
        str(name.stated.value)
        for name in pair.names
        if name.relation is None and located(pair.statement.text, name.stated.start)
    ]
    told = [str(name.fact.value) for name in pair.passage.names if located(pair.passage.text, name.fact.start)]
    return any(may_lie_in(place, other) or may_lie_in(other, place) for place in unmet for other in told)


def _leaves_the_date_open(pair: Comparison) -> bool:
    return any(
        value.relation is Relation.COMPATIBLE and value.found and str(value.found.value).endswith(OPEN_END)
        for value in pair.values
    )
