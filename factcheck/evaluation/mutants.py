"""Changed forms of supported statements with what is right of each; those whose truth is open are left out."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.evaluation.denials import in_a_title, original, surely_denies
from factcheck.evaluation.pairs import language_of
from factcheck.evaluation.rows import Pair, Supported
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.training.changed_words import change_word, swap_roles
from factcheck.training.changes import Change, NamePool, change_value, name_pool
from factcheck.training.restatements import overstate, restate

_SEED = 11
_TRIES = 12
# "Some were hurt" and "some were not" are both true.
_HEDGED = re.compile(
    r"\b(?:some|sometimes|several|many|most|often|usually|may|might|can|could|partly|not|never|no|nobody|none)\b"
    r"|(?<!\w)(?:بعض|قد|ربما|أحيانا|غالبا|معظم|يمكن|لم|لن|لا|ليس|ليست)(?!\w)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"It is not true that|It is not the case that|It never happened that|ليس صحيحا أن|لم يحدث أن|لا صحة"
)
# Words with another sense, for which the other word is no opposite ("left arm", "more beautiful"), and those that only
# name somebody or something else: that exports rose does not deny that imports did.
_AMBIGUOUS = frozenset(
    """left rose fell open closed new old early late public private major minor more most fewer least both neither first
    last upper lower former current end ended best worst inside outside positive negative rich poor قبل بعد أول آخر
    male female father mother brother sister wife husband son daughter king queen imports exports minimum maximum
    واردات صادرات الواردات الصادرات داخل خارج الأول الأخير الأولى الأخيرة أكثر أقل دعم وصل وصلت""".split()
)
_ONE_OF_MANY = re.compile(r"(?:an?|one|at least)\b")
# "Taught at Oxford" turned round has no meaning.
_PLACED = re.compile(r"\b(?:in|at|on|for|while)\s+(?:the\s+)?[A-Z]")
_MARKS = ".,;:!?\"'«»“”،؛؟"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A supported pair whose statement has another value; `fact` is the value that the passage bears out."""

    pair: Pair
    change: Change
    fact: TypedFact
    unchanged: int


def changed_values(rows: Sequence[Supported]) -> list[Mutant]:
    """One change of each kind of value that a statement has; `unchanged` is the place of its row."""
    names = _names(rows)
    return [mutant for place, row in enumerate(rows) for mutant in _changed(place, row, names)]


def _names(rows: Sequence[Supported]) -> NamePool:
    """What is put in the place of a name: names of several words, and states."""
    return name_pool([_named(fact, row) for row in rows for fact in _facts(row) if fact.kind == "place" or _long(fact)])


def _long(fact: TypedFact) -> bool:
    return fact.kind == "name" and " " in fact.text


def _named(fact: TypedFact, row: Supported) -> tuple[str, str]:
    return fact.text, _language(row)


def _facts(row: Supported) -> list[TypedFact]:
    return extract_facts(row.pair.statement, _language(row))


def _language(row: Supported) -> str:
    return language_of(row.pair.statement, row.pair)


def _changed(place: int, row: Supported, names: NamePool) -> Iterator[Mutant]:
    """Drawn by the statement alone, so that it is changed alike whatever passage it stands beside."""
    source = random.Random(f"{_SEED}:{row.pair.statement}")  # noqa: S311  # sampling is not cryptography
    language = _language(row)
    seen: set[str] = set()
    for _ in range(_TRIES):
        change = change_value(row.pair.statement, language, names, source)
        fact = original(row.pair.statement, language, change) if change else None
        if change and fact and change.kind not in seen and surely_denies(row, language, fact, change):
            seen.add(change.kind)
            yield Mutant(replace(row.pair, statement=change.text, label="refutes"), change, fact, place)


def turned(rows: Sequence[Supported]) -> dict[str, list[Pair]]:
    """Statements turned in other ways, by name: `denied`, `opposite`, `roles`, `bound` (refuted), `precision` (not)."""
    found: dict[str, list[Pair]] = {name: [] for name in ("denied", "opposite", "roles", "bound", "precision")}
    for row in rows:
        for name, said in _turns(row):
            found[name].append(
                replace(row.pair, statement=said, label="supports" if name == "precision" else "refutes")
            )
    return found


def _turns(row: Supported) -> Iterator[tuple[str, str]]:
    source = random.Random(f"{_SEED}:{row.pair.statement}")  # noqa: S311  # sampling is not cryptography
    text, language = row.pair.statement, _language(row)
    facts = extract_facts(text, language)
    said = change_word(text, language, source)
    if said and (way := _way(row, said, facts)):
        yield way, said
    swapped = swap_roles(text, facts)
    if swapped and not _PLACED.search(text):
        yield "roles", swapped
    for name, other in (("bound", overstate(text, language, source)), ("precision", restate(text, language, source))):
        if other and _cleanly(text, other, facts):
            yield name, other


def _way(row: Supported, said: str, facts: Sequence[TypedFact]) -> str | None:
    """Whether a statement was denied or one word of it turned; None where it may be true still."""
    text = row.pair.statement
    before, after = text.split(), said.split()
    if len(before) != len(after):
        return "denied" if _WHOLE.match(said) or not _HEDGED.search(text) else None
    return "opposite" if _turns_it(row, _first_difference(text, said), facts) else None


def _turns_it(row: Supported, at: int, facts: Sequence[TypedFact]) -> bool:
    """Whether the word there, put into its opposite, denies the statement: the passage has it, of one thing."""
    text = row.pair.statement
    start = max(text.rfind(" ", 0, at), text.rfind('"', 0, at)) + 1
    word, rest = text[start:].split()[0].strip(_MARKS), text[start:].partition(" ")[2]
    if _HEDGED.search(text) or word.lower() in _AMBIGUOUS or _ONE_OF_MANY.match(rest):
        return False
    named = any(fact.start <= start < fact.end for fact in facts if fact.kind in ("name", "place"))
    return not named and (row.repeats or word in row.pair.passage)


def _cleanly(text: str, said: str, facts: Sequence[TypedFact]) -> bool:
    """Whether a value as a whole was put otherwise, not a part of a longer number or a name, and in grammar."""
    if "On in " in said:
        return False
    start = _first_difference(text, said)
    return not any(fact.start <= start <= fact.end and in_a_title(text, fact) for fact in facts)


def _first_difference(one: str, other: str) -> int:
    return next((at for at, (first, second) in enumerate(zip(one, other, strict=False)) if first != second), len(one))
