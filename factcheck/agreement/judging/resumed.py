"""A clause that leaves out what the text has named before it: "The lighthouse at Skarne was lit in 1871, and its lamp
was automated in 1984".

Read by itself such a clause says of nothing that it was automated. So what the statement names, and the text before the
clause has, is put in front of it, as a heading is: "lighthouse Skarne: and its lamp was automated in 1984".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.elsewhere.displaced import Displaced, find_displaced
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.clauses import Token
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact
from factcheck.language.words.words import stem

_FIT = 1.0
_NAMED = frozenset({"name", "place"})
_WORD = re.compile(r"\w[\w’'-]*")
_EDGES = " \t\n,،;؛:"
# What stands before a noun: "in prison" tells no deed.
_BEFORE_A_NOUN = re.compile(r"\b(?:the|an?|in|of|for|by|on|at|from|with|his|her|its|their)\s+\Z", re.IGNORECASE)
_NEAR = 8
_SUFFIX = re.compile(r"(?<=\w\w\w)(?:هما|هم|هن|ها|ه)\Z")
_AUXILIARY = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)\b",
    re.IGNORECASE,
)


def find_resumed(pair: Comparison) -> Iterator[tuple[Pairing, str]]:
    """Each conflict with what may stand in the place of a value, and the clause of that with what it leaves out.

    Both values must be told of in a clause with a verb of its own. The clause, with what it leaves out, must have all
    words of the statement, and the rest of the passage lack one: then only the clause can be what the statement means.
    """
    statement, passage = pair.statement, pair.passage
    for displaced in find_displaced(statement, passage, pair.values, pair.names, own_words=True):
        stated, rival = displaced.stated, displaced.rival
        if stated.kind in _NAMED:
            if not led_by(statement.text, stated) or led_by(statement.text, stated) != led_by(passage.text, rival):
                continue
        elif compare(stated, rival) is not Relation.CONFLICTS:
            continue
        clause = _clause_of(passage, displaced)
        if clause is None:
            continue
        left_out = _left_out(pair, displaced, clause)
        if _have_verbs(passage, displaced) and _is_told_there_alone(pair, displaced, clause, left_out):
            conflict = Pairing(stated, rival, Relation.CONFLICTS, _FIT, elsewhere=True)
            yield conflict, _headed(passage, left_out, clause)


def resume(pair: Comparison, conflict: Pairing) -> str | None:
    """The clause of the value that stands in another's place, with what it leaves out, its verb too; None without one.

    "Holds 48,000 books and 2,300 maps" tells of the maps "holds: 2,300 maps".
    """
    stated, rival = conflict.stated, conflict.found
    if rival is None:
        return None
    met = [value for value in pair.passage.values if compare(stated, value) is Relation.AGREES]
    displaced = Displaced(stated, met, rival)
    clause = _clause_of(pair.passage, displaced) if met else None
    if clause is None:
        return None
    deeds = not _has_verb(pair.passage, rival)
    return _headed(pair.passage, _left_out(pair, displaced, clause, deeds=deeds), clause)


def _headed(passage: Reading, heading: Sequence[Token], clause: tuple[int, int]) -> str:
    text, head = passage.text[slice(*clause)].strip(_EDGES), " ".join(_written(passage, token) for token in heading)
    return f"{head}: {text}" if head else text


def _clause_of(passage: Reading, displaced: Displaced) -> tuple[int, int] | None:
    """The clause of the rival, up to the next one with a value that was met; None where no clause ends between."""
    rival, clauses = displaced.rival, passage.clauses
    start, end = clauses.sentence(rival.start)
    within = [value for value in displaced.met if start <= value.start < end]
    before = [clauses.breaks_between(value, rival) for value in within if value.start < rival.start]
    behind = [clauses.breaks_between(rival, value) for value in within if value.start > rival.start]
    if not all(before) or not all(behind):
        return None
    return max((each[-1] for each in before), default=start), min((each[0] for each in behind), default=end)


def _have_verbs(passage: Reading, displaced: Displaced) -> bool:
    return all(_has_verb(passage, value) for value in [displaced.rival, *displaced.met])


def _has_verb(passage: Reading, value: TypedFact) -> bool:
    start, end = passage.clauses.stretch(value.start, value.end)
    told = [token for token in passage.clauses.tokens("date") if start <= token.start < end]
    if any(token.is_verb for token in told):
        return True
    before = [token for token in told if token.start < value.start]
    if passage.language == "ar":  # whose verbs stand first
        return bool(before)
    subject_and_verb = sum(not token.is_name for token in before) > 1
    return subject_and_verb or _AUXILIARY.search(passage.text, start, end) is not None


def _left_out(pair: Comparison, displaced: Displaced, clause: tuple[int, int], *, deeds: bool = False) -> list[Token]:
    """What the statement names that stands before the clause, and not in it; no verb, which tells of something else."""
    within = _of_passage(pair, displaced, clause)
    wanted = _of_statement(pair, displaced)
    found: list[Token] = []
    for token in _of_passage(pair, displaced, (0, clause[0])):
        if (deeds or not _is_deed(pair.passage, token)) and token.is_among(wanted):
            found += [] if token.is_among([*within, *found]) else [token]
    return found


def _is_told_there_alone(
    pair: Comparison, displaced: Displaced, clause: tuple[int, int], left_out: Sequence[Token]
) -> bool:
    wanted = _of_statement(pair, displaced)
    told = [*_of_passage(pair, displaced, clause), *left_out]
    start, end = clause
    rest = [*_of_passage(pair, displaced, (0, start)), *_of_passage(pair, displaced, (end, len(pair.passage.text)))]
    if not pair.passage.text[:start].strip():  # then what follows may leave out what the clause names
        rest += [token for token in told if not _is_deed(pair.passage, token)]
    return all(token.is_among(told) for token in wanted) and not all(token.is_among(rest) for token in wanted)


def _of_statement(pair: Comparison, displaced: Displaced) -> list[Token]:
    stated = displaced.stated
    return [each for each in pair.statement.clauses.tokens("number") if not stated.start <= each.start < stated.end]


def _of_passage(pair: Comparison, displaced: Displaced, span: tuple[int, int]) -> list[Token]:
    values = [*displaced.met, displaced.rival]
    found = [each for each in pair.passage.clauses.tokens("number") if span[0] <= each.start < span[1]]
    other = (each for each in found if not any(value.start <= each.start < value.end for value in values))
    return [_without_suffix(each, pair.passage) for each in other]


def _is_deed(passage: Reading, token: Token) -> bool:
    return token.is_verb and not _BEFORE_A_NOUN.search(passage.text, max(0, token.start - _NEAR), token.start)


def _without_suffix(token: Token, passage: Reading) -> Token:
    """An Arabic word is also known without what says whose it is: ملعبه is a ملعب, ساعتها a ساعة."""
    written = _written(passage, token)
    if passage.language != "ar" or not (bare := _SUFFIX.sub("", written)) or bare == written:
        return token
    bare = re.sub(r"(?<=\w\w)ت\Z", "ة", bare)
    return replace(token, keys=token.keys | {stem(bare)})


def _written(passage: Reading, token: Token) -> str:
    found = _WORD.match(passage.text, token.start)
    return found[0] if found else ""
