"""Which value or name parts a passage from a statement that the model takes it to refute.

Where the facts alone do not tell which of the passage's values stands in the place of the statement's, each is put
there in turn: the one with which the model takes the statement for borne out is the one that differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from factcheck.agreement.align import Pairing, may_displace
from factcheck.agreement.compare import Relation, compare
from factcheck.agreement.features import Comparison
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.rewording import reword_as_if_met
from factcheck.agreement.types import EntailmentModel

# Each costs a reading by the model.
_MOST = 6
_BORNE_OUT = 0.5


def name_difference(pair: Comparison, passage: str, model: EntailmentModel) -> Comparison:
    """The comparison with the likeliest difference marked as a conflict; as it was where none makes the statement true.

    `passage` is the text as the model reads it.
    """
    offered = list(islice(_differences(pair), _MOST))
    scores = model.logits([(passage, reword_as_if_met(pair, pairing)) for pairing in offered])
    chances = [softmax(row)["supports"] for row in scores]
    best = max(range(len(offered)), key=lambda place: chances[place], default=None)
    if best is None or chances[best] < _BORNE_OUT:
        return pair
    found = replace(offered[best], fit=chances[best])
    return replace(
        pair,
        values=[found if pairing.stated is found.stated else pairing for pairing in pair.values],
        names=[found if pairing.stated is found.stated else pairing for pairing in pair.names],
    )


def _differences(pair: Comparison) -> Iterator[Pairing]:
    """What is not met of the statement with each value or name of the passage that answers to nothing else."""
    answered = {id(pairing.found) for pairing in [*pair.values, *pair.names] if pairing.relation is Relation.AGREES}
    for value in pair.values:
        for found in pair.passage.values:
            unmet = value.relation is not Relation.AGREES and id(found) not in answered
            if unmet and compare(value.stated, found) is Relation.CONFLICTS:
                yield Pairing(value.stated, found, Relation.CONFLICTS)
    strangers = [name.fact for name in pair.passage.names if not name.keys & pair.statement.known_keys]
    for name in pair.names:
        for found in strangers:
            if name.relation is not Relation.AGREES and may_displace(name.stated, found):
                yield Pairing(name.stated, found, Relation.CONFLICTS)
