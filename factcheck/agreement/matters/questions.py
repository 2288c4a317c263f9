"""Which question a value answers: how long or how wide, how many of what, when what was done.

Two values of one kind deny each other only where they answer one question. Which it is tells the noun that is counted,
what a measure or a sum is of, or the step in the course of something that a date is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from factcheck.agreement.matters import question_words
from factcheck.agreement.texts.concepts import forms
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.units import base_amount
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.normalise import read as fold_with_places
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.words.words import Word, content_words

Questions = frozenset[str]
Table = Mapping[str, Questions]
_NONE: Questions = frozenset()
# Which is so far from another that the statement is not even borne out with the passage's value in it.
_HARDLY = 0.3
# Barrels may be told in tonnes.
_DIMENSIONS: dict[str, Questions] = {
    "metre": frozenset({"length"}),
    "square_metre": frozenset({"area"}),
    "gram": frozenset({"mass"}),
    "cubic_metre": frozenset({"volume", "mass"}),
    "litre": frozenset({"volume", "mass"}),
    "barrel": frozenset({"volume", "mass"}),
    "megawatt": frozenset({"power"}),
    "degree": frozenset({"temperature"}),
    "degree_fahrenheit": frozenset({"temperature"}),
}
_COUNTING = frozenset({"number", "count"})
_OF_SUMS = frozenset({"money", "percentage"})
# Between a figure and what it counts, and between the words of that.
_NEXT = re.compile(r"[\s-]*")
_LONGEST = 4
_WORKS = (
    r"(?:construction|drilling|digging|excavations?|tunnelling|building\s+(?:of|on)|(?:building\s+)?works?\s+(?:on|at))"
)
_BEGUN = r"(?:began|begun|begins|begin|started|starts|start|commenced|got\s+under\s+way)"
_GROUNDWORK = {
    "en": re.compile(
        rf"\b{_WORKS}\b(?:(?!\b(?:completed|finished|ended|opened)\b)[^.;,])*?\b{_BEGUN}\b"
        r"|\b(?:began|begun|started|commenced)\s+(?:the\s+)?(?:construction|building|drilling|digging|excavating|work\s+on)\b"
        r"|\b(?:foundation\s+stone|cornerstone|first\s+stone|groundbreaking|ground\s+was\s+broken|broke\s+ground)\b"
    ),
    "ar": re.compile(
        r"(?<!\w)[وف]?(?:بدات?|بدء|تبدا|يبدا|انطلقت?|باشرت?|شرعت?)\s+(?:\w+\s+){0,2}?[بل]?(?:ال)?(?:بناء|تشييد|انشاء|حفر)(?!\w)"
        r"|(?<!\w)حجر\s+الاساس(?!\w)"
    ),
}
# "A 2012 film", "its 1905 edition", "the best-selling 1944 novel".
_BEFORE_A_NOUN = re.compile(
    r"(?<![\w'’])(?:an?|(?<!\bin\s)(?<!\bduring\s)(?:the|its|their|his|her|this|that))\s+(?:[\w'’-]+\s+)?\Z",
    re.IGNORECASE,
)
_REACH = 80
# A letter or a short mark behind a figure is no noun: "flat 22 C", "216 kd".
_SHORTEST = 3
_BEGINNING_OF_WORK: Questions = frozenset({"groundwork"})


def answer_different_questions(
    statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact, but_for: float | None
) -> bool:
    """Whether the two values are of different things, and neither text speaks of what the other's is of.

    `but_for` as in `factcheck.agreement.features`: of nouns that are in no list the model has to take the statement for
    hardly borne out with the passage's value in it.
    """
    if {stated.kind, found.kind} == {"date"}:
        asked, answered = _step(statement, stated), _step(passage, found)
        return _differ(asked, _steps(statement, None), answered, _steps(passage, None))
    if "date" in {stated.kind, found.kind}:
        return False
    units = _dimension(stated), _dimension(found)
    if all(units):
        if not units[0] & units[1]:
            return True
        return _told_otherwise(_measures(), statement, stated, passage, found)
    if stated.kind == found.kind and stated.kind in _OF_SUMS:
        return _told_otherwise(_sums(), statement, stated, passage, found)
    if stated.kind == found.kind == "duration":
        return _told_otherwise(_spans(), statement, stated, passage, found)
    if not {stated.kind, found.kind} <= _COUNTING or any(units):
        return False
    return _count_different_things(statement, stated, passage, found, but_for)


def are_of_one_sort(one: TypedFact, other: TypedFact) -> bool:
    """Whether one of two values could be put in the other's place at all: dates, spans of time, or amounts."""
    return {one.kind, other.kind} <= _COUNTING or one.kind == other.kind


def _told_otherwise(table: Table, statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether the clauses of the two values tell, by the words of a table, what each is of, and it is not one thing."""
    asked, answered = (
        _told(table, statement, _beside(statement, stated)),
        _told(table, passage, _beside(passage, found)),
    )
    said, known = _told(table, statement, _words(statement)), _told(table, passage, _words(passage))
    return _differ(asked, said, answered, known)


def _differ(asked: Questions, said: Questions, answered: Questions, known: Questions) -> bool:
    """`said` and `known` are all that either text speaks of."""
    return bool(asked and answered) and not asked & known and not answered & said


def _dimension(fact: TypedFact) -> Questions:
    amount = base_amount(fact.value) if isinstance(fact.value, dict) else None
    return _DIMENSIONS.get(amount.unit, _NONE) if amount else _NONE


def _count_different_things(
    statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact, but_for: float | None
) -> bool:
    counted, others = _counted(statement, stated), _counted(passage, found)
    asked, answered = _of_count(statement, stated, counted), _of_count(passage, found, others)
    if asked and answered:
        return _differ(asked, _counts_of(statement), answered, _counts_of(passage))
    if but_for is None or but_for >= _HARDLY or statement.language != passage.language:
        return False
    return _are_unlike(statement, counted, passage) and _are_unlike(passage, others, statement)


def _are_unlike(reading: Reading, counted: Sequence[Word], other: Reading) -> bool:
    """Whether these words name what is counted, and the other text has none of them."""
    if not counted or _count_anybody(reading, counted) or counted[0].end - counted[0].start < _SHORTEST:
        return False
    return not any(keys_of(reading.text, [word]) & keys_of(other.text, _words(other)) for word in counted)


def _of_count(reading: Reading, fact: TypedFact, counted: Sequence[Word]) -> Questions:
    """By the noun that is counted; where that is anybody, by what the clause says is done."""
    if of_noun := _told(_nouns(), reading, counted):
        return of_noun
    if counted and not (_count_anybody(reading, counted) or _is_of_persons(fact)):
        return _NONE
    return _told(_deeds(), reading, _beside(reading, fact))


def _counts_of(reading: Reading) -> Questions:
    words = _words(reading)
    return _told(_nouns(), reading, words) | _told(_deeds(), reading, words)


def _counted(reading: Reading, fact: TypedFact) -> list[Word]:
    """The words that stand next to each other in and behind a figure, the figure itself apart."""
    run: list[Word] = []
    last = fact.start
    for word in content_words(reading.text):
        if word.start < fact.start:
            continue
        inside = word.end <= fact.end
        if not inside and not _NEXT.fullmatch(reading.text, max(last, fact.end), word.start):
            break
        last = word.end
        if not _is_figure(reading.text[word.start : word.end]):
            run.append(word)
        if len(run) == _LONGEST:
            break
    return run[:1] if reading.language == "ar" else run


def _is_figure(word: str) -> bool:
    return word[0].isdecimal() or fold(word) in NUMBER_WORDS


def _count_anybody(reading: Reading, counted: Sequence[Word]) -> bool:
    return any(_look_up(_anybody(), reading.text[word.start : word.end]) for word in counted)


def _is_of_persons(fact: TypedFact) -> bool:
    return isinstance(fact.value, dict) and fact.value.get("unit") == "person"


def _beside(reading: Reading, fact: TypedFact) -> list[Word]:
    """The words of the clause of a value."""
    places = {token.start for token in reading.clauses.own(fact)}
    return [word for word in _words(reading) if word.start in places]


def _words(reading: Reading) -> list[Word]:
    return content_words(reading.text)


def _step(reading: Reading, date: TypedFact) -> Questions:
    """What a date's clause says was done then; where that has no word, its sentence, if it has no other date."""
    if _tells_which(reading.text, date):
        return _NONE
    stretch = reading.clauses.stretch(date.start, date.end)
    if own := _steps(reading, stretch):
        return own
    if any(stretch[0] <= word.start < stretch[1] for word in reading.words):
        return _NONE  # what it does say is in no list
    stretch = reading.clauses.sentence(date.start)
    dates = [value for value in reading.values if value.kind == "date" and stretch[0] <= value.start < stretch[1]]
    return _steps(reading, stretch) if len(dates) == 1 else _NONE


def _tells_which(text: str, date: TypedFact) -> bool:
    """Whether a date is of a thing rather than of what was done: "the 1905 strike", "her first novel (1921)"."""
    before = text[max(0, date.start - _REACH) : date.start]
    return _BEFORE_A_NOUN.search(before) is not None or before.rfind("(") > before.rfind(")")


def _steps(reading: Reading, stretch: tuple[int, int] | None) -> Questions:
    """What is done in a stretch of a text; a beginning of works is none of what is built."""
    start, end = stretch or (0, len(reading.text))
    folded = fold_with_places(reading.text)
    works = [folded.span(*match.span()) for match in _GROUNDWORK[reading.language].finditer(folded.text)]
    within = [span for span in works if start <= span[0] and span[1] <= end]
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    others = [word for word in words if not any(first <= word.start < last for first, last in within)]
    return _told(_course(), reading, others) | (_BEGINNING_OF_WORK if within else _NONE)


def _told(table: Table, reading: Reading, words: Iterable[Word]) -> Questions:
    return _NONE.union(*(_look_up(table, reading.text[word.start : word.end]) for word in words))


def _look_up(table: Table, word: str) -> Questions:
    return next((table[form] for form in forms(word) if form in table), _NONE)


def _table(listed: str) -> Table:
    """By words as they are written, not by stems: مدرسة is no مدرس, a container contains nothing."""
    table: dict[str, Questions] = {}
    for entry in listed.split(";"):
        asked, words = entry.split(":")
        for form in {form for word in words.replace("|", " ").split() for form in forms(word)[:2]}:
            table[form] = table.get(form, _NONE) | set(asked.split())
    return table


@lru_cache(maxsize=1)
def _measures() -> Table:
    return _table(question_words.MEASURES)


@lru_cache(maxsize=1)
def _nouns() -> Table:
    return _table(question_words.COUNTED)


@lru_cache(maxsize=1)
def _deeds() -> Table:
    return _table(question_words.DONE_TO)


@lru_cache(maxsize=1)
def _sums() -> Table:
    return _table(question_words.SUMS)


@lru_cache(maxsize=1)
def _spans() -> Table:
    return _table(question_words.SPANS)


@lru_cache(maxsize=1)
def _course() -> Table:
    return _table(question_words.STEPS)


@lru_cache(maxsize=1)
def _anybody() -> Table:
    return _table(f"anybody: {question_words.ANYBODY}")
