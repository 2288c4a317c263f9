"""A name that the passage has in another role: who was born in Lund and died in Oslo was not born in Oslo.

As with values (`factcheck.agreement.values.parallels`), within one language: a name belongs to the words of its own
clause. One of the same sentence behind the same preposition, with the words that go with the statement's name, is its
rival.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import is_all_told, stands_with
from factcheck.language.facts import TypedFact

# A conflict found in this way fits as well as one can.
_FIT = 1.0


def names_in_their_own_roles(statement: Reading, passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, those with a name in another role as conflicts with the one that has the statement's."""
    if statement.language != passage.language:
        return list(pairings)
    return [_in_its_role(statement, passage, pairing) for pairing in pairings]


def _in_its_role(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    name = pairing.stated
    if pairing.relation is not Relation.AGREES or pairing.found is None or pairing.carried:
        return pairing
    rivals = list(_rivals(statement, passage, name))
    if not rivals or not is_all_told(statement, passage, name.kind):
        return pairing
    keys = next((each.keys for each in passage.names if each.fact == pairing.found), frozenset())
    same = [each.fact for each in passage.names if each.keys & keys]
    found, wanted = passage.clauses, statement.clauses.own(name)
    deeds = [token for token in wanted if not token.is_name]
    for rival in rivals:
        done = any(token.is_among(found.own(rival)) for token in deeds)
        beside = all(led_by(passage.text, one) and found.in_one_sentence(one, rival) for one in same)
        if done and beside and all(stands_with(wanted, found, one, rival) for one in same):
            return replace(pairing, found=rival, relation=Relation.CONFLICTS, fit=_FIT, elsewhere=True)
    return pairing


def _rivals(statement: Reading, passage: Reading, stated: TypedFact) -> Iterator[TypedFact]:
    """Names that the statement lacks, of the kind of one of its own and behind the same preposition."""
    led = led_by(statement.text, stated)
    for name in passage.names if led else ():
        if name.keys & statement.known_keys or not may_displace(stated, name.fact):
            continue
        if led_by(passage.text, name.fact) == led:
            yield name.fact
