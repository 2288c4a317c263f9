"""In what a text and its translation differ: a value, a figure, a state, or that the one says no."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.agreement.names.metonyms import is_state, same_power
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, comparable, compare
from factcheck.agreement.words.polarity import compare_negations
from factcheck.discrepancies.denials import affirmation, denial
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.differences import contradict
from factcheck.language.facts import JSONValue, TypedFact
from factcheck.language.normalise import fold

_DUAL = 2
_NUMBERS = frozenset({"number", "count", "duration"})
_FIGURE = re.compile(r"\d+(?:[.,٫٬]\d+)*")
_SEPARATORS = re.compile("[.,٫٬]")
# What denies the whole sentence that it opens.
_UNTRUE = re.compile(
    r"\W*(?P<denial>it is not true that|it is not the case that|it never happened that|it is untrue that"
    r"|(?:ليس|غير)\s+صحيحا?\s+(?:ان|انه)|ليس من الصحيح ان|لم يحدث ان|لا صحه)(?!\w)"
)
# What only looks like a no: "anything but", "unless", "no longer than"; and what denies a quality, not what is told.
_NO_DENIAL = re.compile(
    r"\b(?:if|unless|only|but|except|until|till)\b"
    r"|(?<!\w)[وف]?(?:اذا|ان لم|ما لم|الا|سوي|حتي|غير|عدم|بلا|دون|بدون)(?!\w)"
    r"|(?<!\w)[وف]?(?:لا|ما|لم)\s+(?:ي|ت|ا|ن)?ز[اأ]?ل"
)


@dataclass(frozen=True, slots=True)
class _Left:
    """What of two texts has no equal in the other: their values, and their figures outside the values that were met."""

    one: Sequence[TypedFact]
    other: Sequence[TypedFact]
    figures: Sequence[TypedFact]
    other_figures: Sequence[TypedFact]


def unmatched(one: Reading, other: Reading) -> Difference | None:
    """The one thing in which a text and its translation differ; None for nothing, and where more values differ."""
    left = _left(one, other)
    pairs = [
        (fact, each) for fact in left.one for each in left.other if contradict(fact, each) or _other_figure(fact, each)
    ]
    if pairs:
        return Difference(pairs[0][0].kind, *pairs[0]) if len(pairs) == 1 else None
    if len(left.figures) == len(left.other_figures) == 1:
        return Difference("number", left.figures[0], left.other_figures[0])
    return _other_state(one, other) or _untrue(one, other) or _negated(one, other)


def _left(one: Reading, other: Reading) -> _Left:
    left, right = list(one.values), list(other.values)
    for answers in (_equal, _agree, _same_figure):
        for fact in list(left):
            met = next((each for each in right if answers(fact, each)), None)
            if met is not None:
                left.remove(fact)
                right.remove(met)
    figures = _figures(one, left), _figures(other, right)
    for figure in list(figures[0]):
        met = next((each for each in figures[1] if each.value == figure.value), None)
        if met is not None:
            figures[0].remove(figure)
            figures[1].remove(met)
    return _Left(_without_duals(left), _without_duals(right), *figures)


def _figures(reading: Reading, unmet: Sequence[TypedFact]) -> list[TypedFact]:
    """The figures of a text that stand in no value that was met."""
    met = [(fact.start, fact.end) for fact in reading.values if fact not in unmet]
    return [
        TypedFact("number", match[0], *match.span(), float(_SEPARATORS.sub("", match[0])))
        for match in _FIGURE.finditer(reading.text)
        if not any(start < match.end() and match.start() < end for start, end in met)
    ]


def _without_duals(facts: list[TypedFact]) -> list[TypedFact]:
    """The values without a two where there are others: Arabic says "two" of anything by the form of its word."""
    others = [fact for fact in facts if _figure(fact) != _DUAL]
    return others or facts


def _equal(one: TypedFact, other: TypedFact) -> bool:
    return comparable(one, other) and one.value == other.value


def _agree(one: TypedFact, other: TypedFact) -> bool:
    """A translation does not turn "more than 4,000" into "more than 4,400", though that may well be true."""
    agree = Relation.AGREES in (compare(one, other), compare(other, one))
    return agree and (one.kind == "date" or one.bound == "exactly" or one.bound != other.bound)


def _same_figure(one: TypedFact, other: TypedFact) -> bool:
    return _bare(one, other) and _figure(one) == _figure(other)


def _other_figure(one: TypedFact, other: TypedFact) -> bool:
    return _bare(one, other) and _figure(one) != _figure(other)


def _bare(one: TypedFact, other: TypedFact) -> bool:
    """Whether one of two numbers is said without its unit ("aged 54")."""
    units = [isinstance(fact.value, dict) for fact in (one, other) if fact.kind in _NUMBERS]
    return len(units) == 2 and not all(units)


def _figure(fact: TypedFact) -> JSONValue:
    return fact.value.get("amount") if isinstance(fact.value, dict) else fact.value


def _other_state(one: Reading, other: Reading) -> Difference | None:
    """The one state that is named less often in the translation, and the one that is named there instead.

    One of them is nowhere in the other text.
    """
    mine, theirs = _states(one), _states(other)
    lost = [state for state in mine if len(mine[state]) > len(theirs.get(state, ()))]
    gained = [state for state in theirs if len(theirs[state]) > len(mine.get(state, ()))]
    if (
        len(lost) != 1
        or len(gained) != 1
        or (lost[0] in theirs and gained[0] in mine)
        or same_power(lost[0], gained[0])
    ):
        return None
    return Difference("place", mine[lost[0]][0], theirs[gained[0]][0])


def _states(reading: Reading) -> dict[str, list[TypedFact]]:
    """The mentions of each state in a text."""
    found: dict[str, list[TypedFact]] = {}
    for name in reading.names:
        if name.fact.kind == "place" and is_state(str(name.fact.value)):
            found.setdefault(str(name.fact.value), []).append(name.fact)
    return found


def _untrue(one: Reading, other: Reading) -> Difference | None:
    """A sentence that is called untrue as a whole, and the same without that."""
    here, there = _UNTRUE.match(fold(one.text)), _UNTRUE.match(fold(other.text))
    if (here is None) == (there is None):
        return None
    if here is not None:
        return Difference("polarity", _opening(one, here.end("denial")), affirmation(other, one, here.end("denial")))
    if there is not None:
        return Difference(
            "polarity", affirmation(one, other, there.end("denial")), _opening(other, there.end("denial"))
        )
    return None


def _opening(reading: Reading, end: int) -> TypedFact:
    return TypedFact("polarity", reading.text[:end], 0, end, "negative")


def _negated(one: Reading, other: Reading) -> Difference | None:
    """A plain no to something that both texts have a word for."""
    negation = compare_negations(one, other)
    if negation is None or not negation.shared or any(_NO_DENIAL.search(fold(each.text)) for each in (one, other)):
        return None
    if negation.stated is not None:
        start, end = negation.stated.start, negation.stated.end
        return Difference("polarity", denial(one, start, end), affirmation(other, one, end))
    if negation.found is not None:
        start, end = negation.found.start, negation.found.end
        return Difference("polarity", affirmation(one, other, end), denial(other, start, end))
    return None
