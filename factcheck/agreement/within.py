"""Cities in their states: what happened in Kyoto happened in Japan; of what happened in Japan that is left open."""

from __future__ import annotations

from factcheck.agreement.features import Comparison
from factcheck.agreement.metonyms import located
from factcheck.agreement.reasons import tells_a_fact
from factcheck.language.cities import lies_in


def tells_less_exactly(pair: Comparison) -> bool:
    """Whether the passage only tells the state of the city where the statement says that something is.

    That alone denies nothing: False where the passage has the city as well, or another fact contradicts.
    """
    unmet = [
        name.stated for name in pair.names if name.relation is None and located(pair.statement.text, name.stated.start)
    ]
    states = [str(name.fact.value) for name in pair.passage.names if located(pair.passage.text, name.fact.start)]
    within = any(lies_in(str(city.value), state) for city in unmet for state in states)
    return within and not tells_a_fact(pair) and not any(opposition.denies for opposition in pair.oppositions)
