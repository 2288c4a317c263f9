"""Of several values of a refuting passage, the one in the clause that tells what the statement tells of its own.

"Born in Ghent, she studied in Turin and died in Lyon": beside "she studied in Paris" it is Turin that differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import eq

from factcheck.agreement.comparison import Comparison, conflict, one_differing
from factcheck.agreement.names.lives import of_one_event
from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.texts.clauses import Clauses, Token, are_amounts, is_participle
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.verb_words import is_past
from factcheck.agreement.values.compare import Relation, compare, compare_figures
from factcheck.agreement.values.lists import joined_with
from factcheck.agreement.values.numbered import find_ordinals, is_rank
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.remainders import of_one_part
from factcheck.agreement.words.polarity import OpposedEvents, Opposition
from factcheck.language.facts import TypedFact
from factcheck.language.names.people import is_full_name
from factcheck.language.words.words import content_words, stem

_NAMED = frozenset({"name", "place"})
# What may stand between a number and the word that refers it to what was told before: "36 of which".
_REFERS = frozenset({"of"})
# What stands for the noun that was counted before.
_OTHERS = frozenset(map(stem, "others other more آخرون آخرين أخرى آخر غيرهم منهم منها".split()))
_WORD = re.compile(r"[a-z]+")
_BE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could)\b")
_ARTICLE = re.compile(r"[وف]?(?:[بك]?ال|لل)")
_JOINED = re.compile(r"[وف](\w{3,})")


def in_their_own_clauses(pair: Comparison) -> Comparison:
    """The comparison with what differs put against the value whose clause has the statement's deed, or more of it.

    Meant for a statement that is refuted: only what is named changes. What stands with several alike stays as it is.
    """
    values = [_in_its_clause(pair, pairing) for pairing in pair.values]
    names = [_in_its_clause(pair, pairing) for pairing in pair.names]
    moved = [
        (before, after)
        for before, after in zip([*pair.values, *pair.names], [*values, *names], strict=True)
        if before is not after
    ]
    if not moved:
        return pair
    oppositions = [each for each in pair.oppositions if not any(_is_of_the_other(pair, each, *both) for both in moved)]
    return replace(pair, values=values, names=names, oppositions=oppositions)


def _in_its_clause(pair: Comparison, pairing: Pairing) -> Pairing:
    found = pairing.found
    if found is None or not _is_named(pair, pairing):
        return pairing
    rivals = list(_rivals(pair, pairing.stated, found))
    if not rivals:
        return pairing
    wanted = _wanted(pair, pairing.stated)
    likelier = [rival for rival in rivals if _is_likelier(pair, wanted, rival, found)]
    best = max(likelier, key=lambda rival: _shared(pair, wanted, rival), default=found)
    return pairing if best is found else replace(pairing, found=best)


def _is_named(pair: Comparison, pairing: Pairing) -> bool:
    """Whether it is a difference that the reasons name, and nothing else has told which value it is against."""
    if pairing.relation is not Relation.CONFLICTS or pairing.carried or pairing.elsewhere or pairing.contrasted:
        return False
    return conflict([pairing]) > 0 or pairing is one_differing(pair)


def _rivals(pair: Comparison, stated: TypedFact, found: TypedFact) -> Iterator[TypedFact]:
    """What else of the passage answers to nothing and may stand in the place of the statement's value."""
    told = [*pair.values, *pair.names]
    answered = [each.found for each in told if each.found is not None and (each.relation is Relation.AGREES)]
    taken = [*answered, *(each.found for each in told if each.stated is not stated and each.found is not None)]
    facts = _names(pair, stated) if stated.kind in _NAMED else _values(pair.passage, stated)
    listed = joined_with(pair.passage, found)
    for fact in facts:
        if fact.overlaps(found) or fact in listed or any(fact.overlaps(other) for other in taken):
            continue
        if _parts_met(stated, fact) < _parts_met(stated, found):
            continue
        if (stated.kind not in _NAMED or fact.kind in {found.kind, stated.kind}) and _may_differ(pair, stated, fact):
            yield fact


def _names(pair: Comparison, stated: TypedFact) -> Iterator[TypedFact]:
    known = pair.statement.known_keys
    yield from (name.fact for name in pair.passage.names if not name.keys & known and _are_alike(stated, name.fact))


def _parts_met(stated: TypedFact, found: TypedFact) -> int:
    """How many of year, month and day two dates have in common."""
    if not stated.kind == found.kind == "date":
        return 0
    return sum(map(eq, str(stated.value).split("-"), str(found.value).split("-")))


def _values(passage: Reading, stated: TypedFact) -> list[TypedFact]:
    """Amounts and dates by which no other is measured, and ordinals beside one."""
    found = [value for value in passage.values if not passage.clauses.is_compared_with(value)]
    return [*found, *find_ordinals(passage)] if is_rank(stated) else found


def _are_alike(stated: TypedFact, fact: TypedFact) -> bool:
    """Whether one may displace the other; in one and the same clause so may a state a town."""
    return may_displace(stated, fact) or stated.kind == fact.kind == "place"


def _may_differ(pair: Comparison, stated: TypedFact, fact: TypedFact) -> bool:
    texts = pair.statement, stated, pair.passage, fact
    if stated.kind in _NAMED:
        if stated.kind == "name" and pair.statement.language != pair.passage.language:
            return False  # it may be the same name in other letters
        people = is_full_name(stated.text), is_full_name(fact.text)
        return people[0] == people[1] and (not all(people) or may_share_a_role(*texts))
    if not of_one_part(*texts) or not of_one_event(*texts) or is_rank(stated) != is_rank(fact):
        return False
    if _count_two_things(pair, stated, fact):
        return False
    if OpposedEvents(pair.statement, pair.passage).include(stated, fact):
        return False
    if compare(stated, fact) is Relation.CONFLICTS:
        return True
    return are_amounts(stated, fact) and compare_figures(stated, fact) is Relation.CONFLICTS


def _count_two_things(pair: Comparison, stated: TypedFact, fact: TypedFact) -> bool:
    """Whether each is a number of something else: 22 goals in 31 matches, or a length and a bare number."""
    if not {stated.kind, fact.kind} <= {"number", "count"}:
        return False
    units = [each.value.get("unit") if isinstance(each.value, dict) else None for each in (stated, fact)]
    if any(unit and each.kind == "number" for unit, each in zip(units, (stated, fact), strict=True)):
        return units[0] != units[1]
    if pair.statement.language != pair.passage.language:
        return False
    one, other = pair.statement.clauses.counted(stated), pair.passage.clauses.counted(fact)
    if one is None or other is None or _is_deed(pair.passage, other) or other.keys & _OTHERS:
        return False
    return not one.keys & other.keys


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What goes with the statement's value: its deed, all its words, and where the passage has its other values."""

    deed: Token | None
    tokens: Sequence[Token]
    met: Sequence[TypedFact]


def _wanted(pair: Comparison, stated: TypedFact) -> _Wanted:
    tokens = _own(pair.statement, stated)
    others = [each for each in [*pair.values, *pair.names] if each.stated is not stated and not each.carried]
    met = [each.found for each in others if each.relation is Relation.AGREES and each.found is not None]
    return _Wanted(_deed(pair.statement, stated, tokens), tokens, met)


def _deed(reading: Reading, value: TypedFact, tokens: Sequence[Token]) -> Token | None:
    """What an Arabic statement begins with, and in English the last verb before the value or the first behind it."""
    verbs = [token for token in tokens if _is_deed(reading, token)]
    if reading.language == "ar":
        return next((token for token in tokens if token.start == 0), next(iter(verbs), None))
    before = [token for token in verbs if token.start < value.start]
    return next(iter([*before[-1:], *verbs]), None)


def _is_deed(reading: Reading, token: Token) -> bool:
    """Whether a word has the form of a verb: in English that of its past, as most nouns of deeds have that of now."""
    if reading.language == "ar":
        return token.is_verb and _ARTICLE.match(reading.text, token.start) is None
    written = _WORD.match(reading.text, token.start)
    return written is not None and not token.is_name and (is_past(written[0]) or is_participle(written[0]))


def _shared(pair: Comparison, wanted: _Wanted, found: TypedFact) -> tuple[bool, int]:
    """Whether the clause of a value tells of the statement's deed, and how much else goes with both."""
    own = _own(pair.passage, found)
    told = [*own, *_left_out(pair.passage, found, own)]
    start, end = _clause(pair.passage, found)
    met = sum(start <= fact.start < end for fact in wanted.met if fact.kind not in _NAMED | {"date"})
    return wanted.deed is not None and wanted.deed.is_among(told), met + _count(wanted.tokens, told)


def _is_led_to(passage: Reading, wanted: _Wanted, found: TypedFact) -> bool:
    """Whether the statement's deed stands right before a value, no other value between: "of 98 aboard survived 12"."""
    since = max((value.end for value in passage.values if value.end <= found.start), default=0)
    since = max(since, _clause(passage, found)[0])
    leading = [token for token in passage.clauses.tokens(found.kind) if since <= token.start < found.start]
    return wanted.deed is not None and wanted.deed.is_among(leading)


def _is_likelier(pair: Comparison, wanted: _Wanted, rival: TypedFact, found: TypedFact) -> bool:
    """Whether the clause of the rival tells more of what the statement tells; in one clause, what leads to it."""
    passage = pair.passage
    if _clause(passage, rival) == _clause(passage, found):
        return _is_led_to(passage, wanted, rival) and not _is_led_to(passage, wanted, found)
    told, others = _shared(pair, wanted, rival)
    found_told, found_others = _shared(pair, wanted, found)
    if told != found_told:
        return told
    if wanted.deed is not None and not told:
        return False  # in free wording, other words do not tell which is meant
    return others > found_others and _has_own_words(pair, wanted, rival, found)


def _has_own_words(pair: Comparison, wanted: _Wanted, rival: TypedFact, found: TypedFact) -> bool:
    """Whether the rival's clause itself has what the other's lacks, and nothing leads up to the other alone."""
    passage = pair.passage
    own, other = _own(passage, rival), _own(passage, found)
    leading = [token for token in other if token.start < found.start]
    told = [*own, *_left_out(passage, rival, own)]
    start, end = _clause(passage, rival)
    has_value = any(start <= fact.start < end for fact in wanted.met)
    own_words = any(token.is_among(own) and not token.is_among(other) for token in wanted.tokens)
    return (own_words or has_value) and not any(
        token.is_among(leading) and not token.is_among(told) for token in wanted.tokens
    )


def _count(wanted: Sequence[Token], told: Sequence[Token]) -> int:
    return sum(token.is_among(told) for token in wanted)


def _left_out(reading: Reading, value: TypedFact, own: Sequence[Token]) -> list[Token]:
    """What the clause of a value takes from those before it: its subject, and without a verb what else they tell."""
    start, end = _clause(reading, value)
    since = reading.clauses.sentence(start)[0]
    earlier = [
        token for token in reading.clauses.tokens("number") if since <= token.start < start and not token.is_date
    ]
    verbs = [token for token in earlier if _is_deed(reading, token)]
    has_subject = any(token.start < value.start and not _is_deed(reading, token) for token in own)
    if not verbs:
        return [] if has_subject else earlier
    subject = [] if has_subject else [token for token in earlier if token.start < verbs[0].start]
    if _BE.search(reading.text, start, end) or any(_is_deed(reading, token) for token in own):
        return subject
    if has_subject:
        return verbs[-1:]
    begin = reading.clauses.stretch(verbs[-1].start, verbs[-1].start)[0]
    return [*subject, *(token for token in earlier if token.start >= begin and not token.is_name)]


def _own(reading: Reading, value: TypedFact) -> list[Token]:
    """What stands in the value's clause, an Arabic joining letter taken off the word that begins it."""
    clauses: Clauses = reading.clauses
    start, end = _clause(reading, value)
    since = clauses.stretch(value.start, value.end)[1]
    own = [*clauses.own(value), *(token for token in clauses.tokens(value.kind) if since <= token.start < end)]
    return [_unjoined(reading, token) if token.start == start else token for token in own]


def _unjoined(reading: Reading, token: Token) -> Token:
    joined = _JOINED.match(reading.text, token.start)
    if joined is None or reading.language != "ar":
        return token
    return replace(token, keys=token.keys | keys_of(joined[1], content_words(joined[1])))


def _clause(reading: Reading, value: TypedFact) -> tuple[int, int]:
    """From where to where the clause goes that a value is in; behind "36 of" it goes on with "which"."""
    clauses: Clauses = reading.clauses
    start, end = clauses.stretch(value.start, value.end)
    if reading.text[value.end : end].strip().casefold() in _REFERS:
        end = clauses.stretch(end + 1, end + 1)[1]
    return start, end


def _is_of_the_other(pair: Comparison, opposition: Opposition, before: Pairing, after: Pairing) -> bool:
    """Whether an opposed word stands in the clause that was left: "acquitted four", not "convicted nine"."""
    if opposition.agrees or before.found is None or after.found is None:
        return False
    left, taken = _clause(pair.passage, before.found), _clause(pair.passage, after.found)
    return left != taken and left[0] <= opposition.found.start < left[1]
