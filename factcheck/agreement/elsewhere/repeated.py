"""A clause that has the statement word for word, but for a value or name that the passage tells in another clause.

"Was second after the opening jump but slid to eighth" says "was eighth after the opening jump" with "second" in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from factcheck.agreement.names.arabic_names import find_bearers
from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.repeats import is_told_again
from factcheck.agreement.words.repetition import (
    Span,
    Token,
    ends_a_clause,
    is_verb,
    keys_in,
    run_together,
    share_a_word,
    tokens,
)
from factcheck.language.dates.calendar_words import WEEKDAYS
from factcheck.language.facts import FactKind, TypedFact
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.names.public_bodies import find_public_bodies
from factcheck.language.normalise import fold
from factcheck.language.quantities.ordinals import ADVERBS, DEFINITE_ORDINAL, ENGLISH_ORDINAL
from factcheck.language.words.words import stem

_FIT = 1.0
_LONGEST = 5
_FEWEST = 4
_MOST_PLACES = 200
_ORDINAL = re.compile(rf"{ENGLISH_ORDINAL}|{DEFINITE_ORDINAL}|{'|'.join(ADVERBS)}", re.IGNORECASE)
_NAMED = frozenset({"name", "place"})
# One thing may be told of several of these, one after the other.
_HELD_IN_TURN = frozenset({"place", "date"})
# So many words of its own tell of something else.
_ENOUGH = 2
_NO_VERB = re.compile(r"[وفب]?(?:ال|(?:يوم|صباح|مساء|فجر|ظهر|عصر|ليل|شهر|عام|سنه|موسم|بعد|قبل)ه?\Z)")
_PREPOSITIONS = frozenset("in at on to from by of for with near off under over".split())
# A subordinate clause that may be left out of the statement, and what ends a clause of the passage besides.
_SUBORDINATE = frozenset(
    map(
        fold,
        """that which who whom whose where when while whereas because although though after before since until as
        الذي التي الذين اللذان اللتان اللواتي حيث عندما حين بينما فيما لأن لأنه لأنها بعد بعدما قبل منذ حتى
        لكن لكنه لكنها ثم""".split(),
    )
)
# What is supposed, asked, denied or one of two is not what the text says.
_UNREAL = frozenset(
    map(
        fold,
        """if unless whether would could might may or either neither nor not never no nobody deny denied denies reject
        rejected false falsely wrongly supposed allegedly rumour rumoured hoped expected planned meant
        إذا لو أو أم لا لم لن ليس ليست ما نفى نفت ينفي تنفي كان كانت ربما قد يفترض""".split(),
    )
)
_LIKEWISE = frozenset(
    map(
        fold,
        """also too likewise both together alongside jointly same similarly followed joined did does or do again helped
        أيضا كذلك بدوره بدورها معا كلاهما كلتاهما سويا بالمثل بالاشتراك بالتعاون أو""".split(),
    )
)
_JOINS = frozenset(map(fold, "and but then while whereas ثم لكن بينما فيما".split()))
_EDGE = re.compile(r"[,،;؛:.!?؟]")


@dataclass(frozen=True, slots=True)
class Repeat:
    """What differs, and the clause of the passage that has all else of the statement."""

    pairing: Pairing
    clause: Span


def find_repeats(statement: Reading, passage: Reading) -> Iterator[Repeat]:
    """Each conflict with what a clause that repeats the statement has for a value or name told of another clause.

    None across languages. The statement may go on with a subordinate clause of which the passage has all words but one.
    """
    stated, found = tokens(statement.text), tokens(passage.text)
    if statement.language != passage.language or len(stated) < _FEWEST or _places(stated, found):
        return
    missing = {token.key for token in stated if stem(token.folded)} - keys_in(passage.text)
    for wanted in _clauses_of(stated):
        if len(missing) > (wanted is not stated):
            continue
        for first, last, begin, end, clause in _differences(wanted, found, passage.text):
            run, other = wanted[first:last], found[begin:end]
            pairing = _conflict(statement, run, passage, other)
            if pairing is not None and _is_told_of_another(statement, pairing, passage, clause):
                yield Repeat(pairing, clause)
                return


def _clauses_of(stated: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The statement, and without its subordinate clauses."""
    yield stated
    ends = [at for at, token in enumerate(stated) if at >= _FEWEST and token.folded in _SUBORDINATE]
    if ends:
        yield stated[: ends[0]]


def _differences(
    stated: Sequence[Token], found: Sequence[Token], text: str
) -> Iterator[tuple[int, int, int, int, Span]]:
    """From where to where the two differ, as places among their words, and the clause of the passage."""
    size = len(stated)
    for start in islice(range(len(found)), _MOST_PLACES):
        if not _may_begin(found, start, text):
            continue
        before = 0
        while before < size and start + before < len(found) and stated[before].key == found[start + before].key:
            before += 1
        if before == size:
            return
        begin = start + before
        for run in range(1, min(_LONGEST, size - before) + 1):
            rest = [token.key for token in stated[before + run :]]
            for other in range(1, _LONGEST + 1):
                end = begin + other + len(rest)
                if end > len(found):
                    break
                if [token.key for token in found[begin + other : end]] != rest:
                    continue
                if len(rest) + before > max(run, other) and _is_a_clause(found, start, end, text):
                    span = found[start].start, found[end - 1].end
                    yield before, before + run, begin, begin + other, span


def _may_begin(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a clause may begin with that word: behind a mark or a joining word, nothing before it being unreal."""
    marked = place == 0 or _EDGE.search(text, found[place - 1].end, found[place].start) is not None
    if not marked and found[place - 1].folded not in _JOINS:
        return False
    before = max((each.end() for each in re.finditer(r"[.;!?؟؛]\s", text[: found[place].start])), default=0)
    return not any(token.folded in _UNREAL for token in found[:place] if token.start >= before)


def _is_a_clause(found: Sequence[Token], start: int, end: int, text: str) -> bool:
    if not run_together(found[start:end], text) or any(token.folded in _UNREAL for token in found[start : end + 1]):
        return False
    return ends_a_clause(found, end - 1, text) or found[end].folded in _SUBORDINATE


def _conflict(statement: Reading, run: Sequence[Token], passage: Reading, other: Sequence[Token]) -> Pairing | None:
    """The two runs as a value or name beside another of its kind; None where they are none."""
    stated, found = _fact(statement, run), _fact(passage, other)
    if stated is None or found is None or share_a_word(run, other):
        return None
    if stated.kind in _NAMED or found.kind in _NAMED:
        differs = stated.kind in _NAMED and may_displace(stated, found)
    elif str(stated.value).startswith(("rank:", "weekday:")):
        differs = str(stated.value).split(":")[0] == str(found.value).split(":")[0]
    else:
        differs = compare(stated, found) is Relation.CONFLICTS
    return Pairing(stated, found, Relation.CONFLICTS, _FIT, elsewhere=True) if differs else None


def _fact(reading: Reading, run: Sequence[Token]) -> TypedFact | None:
    """The value or name that a run of words is, or has with no more than what says what it is."""
    start, end = run[0].start, run[-1].end
    if any(token.folded in _JOINS or token.folded in _PREPOSITIONS for token in run):
        return None
    bearers = [bearer.fact for bearer in find_bearers(reading.text)] if reading.language == "ar" else []
    names = [*find_public_bodies(reading.text, reading.language), *bearers, *(name.fact for name in reading.names)]
    place = TypedFact("name", "", start, end, "")
    for value in (value for value in reading.values if value.overlaps(place)):
        return value if value.start <= start and end <= value.end else None
    head = run[0] if reading.language == "ar" else run[-1]
    if named := next((name for name in names if name.overlaps(place)), None):
        span = min(start, named.start), max(end, named.end)
        return _told(reading, named.kind, span, str(named.value)) if kind_noun(head.folded) else named
    if len(run) == 1 and run[0].folded in WEEKDAYS:
        return _told(reading, "date", (start, end), f"weekday:{WEEKDAYS[run[0].folded]}")
    if len(run) == 1 and _ORDINAL.fullmatch(run[0].folded):
        return _told(reading, "number", (start, end), f"rank:{run[0].key}")
    return _told(reading, "name", (start, end), "") if len(run) > 1 and kind_noun(head.folded) else None


def _told(reading: Reading, kind: FactKind, span: Span, value: str) -> TypedFact:
    return TypedFact(kind, reading.text[slice(*span)], *span, value)


def _is_told_of_another(statement: Reading, pairing: Pairing, passage: Reading, clause: Span) -> bool:
    """Whether the passage has the statement's value in a clause that tells of something else, by a verb of its own."""
    places = _places(tokens(pairing.stated.text), tokens(passage.text))
    places = [place for place in places if place[1] <= clause[0] or place[0] >= clause[1]]
    return len(places) == 1 and _tells_something_else(statement, pairing, passage, places[0], clause)


def _places(wanted: Sequence[Token], found: Sequence[Token]) -> list[Span]:
    """Where words stand one behind the other in a text."""
    keys, size = [token.key for token in wanted], len(wanted)
    starts = (at for at in range(len(found) - size + 1) if found[at].key == keys[0])
    fitting = (at for at in starts if [token.key for token in found[at : at + size]] == keys)
    return [(found[at].start, found[at + size - 1].end) for at in fitting]


def _tells_something_else(statement: Reading, pairing: Pairing, passage: Reading, place: Span, clause: Span) -> bool:
    start, end = passage.clauses.stretch(*place)
    if start < clause[1] and clause[0] < end:
        return False
    value = TypedFact(pairing.stated.kind, "", *place, "")
    within = [token for token in tokens(passage.text) if start <= token.start < end]
    beside = [token for token in within if not place[0] <= token.start < place[1]]
    if any(token.folded in _LIKEWISE for token in beside) or is_told_again(passage, value):
        return False
    deeds = {token.key for token in _verbs(statement, tokens(statement.text)) if stem(token.folded)}
    if any(token.key in deeds for token in beside):
        return False
    told = {token.key for token in beside if stem(token.folded)} - keys_in(statement.text)
    if not _verbs(passage, beside) and len(told) < (_ENOUGH if pairing.stated.kind in _HELD_IN_TURN | _NAMED else 1):
        return False
    return pairing.stated.kind not in _HELD_IN_TURN or _has_subject(passage, beside)


def _has_subject(passage: Reading, beside: Sequence[Token]) -> bool:
    """Whether an English clause says before its verb of whom it tells; an Arabic one may say it behind."""
    if passage.language == "ar":
        return True
    verbs = _verbs(passage, beside)
    before = takewhile(lambda token: token not in verbs and token.folded not in _PREPOSITIONS, beside)
    return any(stem(token.folded) and token.folded not in _SUBORDINATE for token in before)


def _verbs(reading: Reading, beside: Sequence[Token]) -> list[Token]:
    """The words that are verbs as far as their form tells; an Arabic clause begins with one if with no article."""
    found = [token for token in beside if is_verb(reading.text[token.start : token.end], token.folded)]
    if reading.language == "ar" and not found:
        found = [token for token in beside if token.folded not in _SUBORDINATE][:1]
        found = [token for token in found if stem(token.folded) and not _NO_VERB.match(token.folded)]
    return found
