"""Whether a changed value surely makes a supported statement untrue, so that refuting it is the only right answer.

A bound that moved may still be kept, a state may be put for its own part, and a statement about somebody else is no
longer what the passage is about: such changes are left out of the measurement.
"""

from __future__ import annotations

import re

from factcheck.agreement.names.metonyms import is_state, same_power
from factcheck.agreement.values.days import day_range
from factcheck.agreement.values.units import base_amount
from factcheck.evaluation.rows import Supported
from factcheck.language.detect import detect_language
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold
from factcheck.language.sentences import split_sentences
from factcheck.language.words.words import content_words, outside
from factcheck.training.changes import Change

# "Before 1990" goes on being true of 1985, whatever later year is named.
_OPEN_ENDED = re.compile(
    r"(?:\b(?:before|after|by|since|until|till|between|from|later than|earlier than)"
    r"|(?<!\w)[وف]?(?:قبل|بعد|منذ|حتى|بحلول|بين|من))\s+(?:(?:the|عام|سنة|العام)\s+)?\Z",
    re.IGNORECASE,
)
# Words of a bound, which may stand away from its number: "the number of inhabitants does not exceed 300".
_COMPARED = re.compile(
    r"\b(?:more|less|fewer|least|most|over|under|up to|exceed\w*)\b"
    r"|(?<!\w)[وف]?[يتن]?(?:زيد|قل|تجاوز|صل)(?!\w)|أكثر|أقل",
    re.IGNORECASE,
)
_REACH = 40
# "He wrote a 1931 play" leaves room for another one.
_ONE_OF_MANY = re.compile(r"\ban?\s\Z", re.IGNORECASE)
# So many of the statement's other words must stand in the sentence of the passage that has the value.
_ALIKE = 0.5
# So far must "about" so many be from the number itself.
_FAR = 0.3
# Days of a span that dates something, as "1616–17" does and "the 21st century" does not.
_LONGEST_SPAN = 1100
# States that held others, or are a part of one.
_OVERLAPPING = frozenset(
    {"soviet union", "yugoslavia", "czechoslovakia", "east germany", "west germany", "england", "scotland", "wales"}
)
# What one thing has only one of.
_EXCLUSIVE = re.compile(
    r"\b(?:(?:born|died|based|headquartered|located|situated|buried) (?:in|at|near)|"
    r"(?:capital|author|father|mother) of|"
    r"(?:directed|written|composed|painted|designed|founded|discovered|invented|killed|succeeded) by)\s+(?:the\s+)?\Z"
)
_TITLE_BEFORE = re.compile(
    r"\b(?!(?:In|On|At|By|The|Of|From|Since|About|Some|For|With|And|But|Over|Only)\b)[A-Z]\w*\s\Z"
)
_GLUED_BEFORE = re.compile(r"[\w/:'’\"“«-]\Z|\d\s\Z")
_GLUED_AFTER = re.compile(r"[\w/:]|\s\d|\s[A-Z]|-[A-Z]|[.,]\d")
_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+")


def original(statement: str, language: str, change: Change) -> TypedFact | None:
    """The fact that was changed, as it was read where it stood."""
    facts = extract_facts(statement, language)
    return next((fact for fact in facts if fact.start == change.start and fact.kind == change.kind), None)


def surely_denies(supported: Supported, language: str, fact: TypedFact, change: Change) -> bool:
    """Whether what the changed statement says of the value cannot be true beside the passage."""
    statement, passage = supported.pair.statement, supported.pair.passage
    if not _stated(fact, language, supported) or _says_so_too(change, passage):
        return False
    if _leaves_open(passage, original(change.text, language, change)):
        return False
    if fact.kind in ("name", "place"):
        return _other_name(supported, fact, change, language)
    if _bounded(statement, fact) or in_a_title(statement, fact):
        return False
    if not supported.repeats and (
        _ONE_OF_MANY.search(statement, 0, fact.start) or not _about_the_same(supported, fact)
    ):
        return False
    return not fact.approximate or _far(fact, change, language)


def in_a_title(text: str, fact: TypedFact) -> bool:
    """Whether a value is a part of a longer word, a time of day, or of a name ("10 Cloverfield Lane", "Apollo 11")."""
    before, after = text[: fact.start], text[fact.end :]
    if fact.kind in ("number", "date") and _TITLE_BEFORE.search(before):
        return True
    counted = fact.kind != "number"
    return _GLUED_BEFORE.search(before) is not None or (not counted and _GLUED_AFTER.match(after) is not None)


def _bounded(text: str, fact: TypedFact) -> bool:
    if fact.bound != "exactly" or _OPEN_ENDED.search(text, 0, fact.start):
        return True
    return fact.kind != "date" and _COMPARED.search(text, max(0, fact.start - _REACH), fact.start) is not None


def _stated(fact: TypedFact, language: str, supported: Supported) -> bool:
    """Whether the witness has the value: in one language as it is written, of a translation names must be known."""
    witness = supported.witness
    if not supported.repeats or witness == supported.pair.statement:
        return re.search(rf"(?<!\w){re.escape(fold(fact.text))}(?!\w)", fold(witness)) is not None
    if fact.kind not in ("name", "place"):
        return True
    own = name_keys(fact.text, language)
    # Half of a name's words: more of them would leave out names for being spelled otherwise, and so hide a weakness.
    return bool(own) and 2 * len(own & name_keys(witness, "ar" if language == "en" else "en")) >= len(own)


def _about_the_same(supported: Supported, fact: TypedFact) -> bool:
    """Whether a sentence of the passage has the value in the matter of the statement, not of another."""
    passage, statement = supported.pair.passage, supported.pair.statement
    wanted = {word.stem for word in outside(content_words(statement), [(fact.start, fact.end)])}
    written = re.compile(rf"(?<!\w){re.escape(fold(fact.text))}(?!\w)")
    sentences = [passage[start:end] for start, end in split_sentences(passage, detect_language(passage) or "en")]
    found = [{word.stem for word in content_words(each)} for each in sentences if written.search(fold(each))]
    return any(len(wanted & stems) >= _ALIKE * len(wanted) for stems in found)


def _says_so_too(change: Change, passage: str) -> bool:
    """Whether the passage has what was put in: then it may be true of something there."""
    new = _words(change.after) - _words(change.before)
    named = change.kind in ("name", "place") and bool(_keys(change.after) & _keys(passage))
    return named or not new or bool(new & _words(passage))


def _leaves_open(passage: str, put: TypedFact | None) -> bool:
    """Whether the passage has the figure that was put in, in words ("nine"), or a span of years that it lies in."""
    facts = extract_facts(passage, detect_language(passage) or "en") if put else []
    return any(_is_in_span(put, found) or _is_same_figure(put, found) for found in facts if put)


def _is_in_span(put: TypedFact, found: TypedFact) -> bool:
    if not put.kind == found.kind == "date" or "/" not in str(found.value):
        return False
    day, span = day_range(str(put.value)), day_range(str(found.value))
    if day is None or span is None or span[1] - span[0] > _LONGEST_SPAN:
        return False
    return span[0] <= day[0] and day[1] <= span[1]


def _is_same_figure(put: TypedFact, found: TypedFact) -> bool:
    one, other = base_amount(put.value), base_amount(found.value)
    if one is None or other is None or not {put.kind, found.kind} <= {"number", "count"}:
        return False
    return one.amount == other.amount and (not one.unit or one.unit == other.unit)


def _words(text: str) -> set[str]:
    return {word.replace(",", "") for word in _WORD.findall(fold(text))}


def _keys(text: str) -> set[str]:
    return name_keys(text, "en")


def _other_name(supported: Supported, fact: TypedFact, change: Change, language: str) -> bool:
    statement = supported.pair.statement
    if statement.count(fact.text) != 1:
        return False
    if not supported.repeats and not _EXCLUSIVE.search(statement, 0, fact.start):
        return False
    return " " in fact.text if fact.kind == "name" else _other_state(fact, change, language)


def _other_state(fact: TypedFact, change: Change, language: str) -> bool:
    put = original(change.text, language, change)
    if put is None:
        return False
    one, other = str(fact.value), str(put.value)
    states = is_state(one) and is_state(other) and not {one, other} & _OVERLAPPING
    return states and one != other and not same_power(one, other)


def _far(fact: TypedFact, change: Change, language: str) -> bool:
    put = original(change.text, language, change)
    one, other = base_amount(fact.value), base_amount(put.value) if put else None
    if one is None or other is None or one.unit != other.unit:
        return False
    return abs(one.amount - other.amount) >= _FAR * max(abs(one.amount), abs(other.amount))
