"""A value or name that the passage has, but of something else: its clauses are read apart.

"The choir has 80 singers, 30 of them under twenty" does not say that it has 30 singers, but a model that sees all those
words takes it to. So the clause with a rival of the value is read by itself, and so is the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from factcheck.agreement.comparison import Comparison, direction, one_differing
from factcheck.agreement.elsewhere.contrasted import find_contrasted_names
from factcheck.agreement.elsewhere.displaced import Displaced, find_displaced
from factcheck.agreement.elsewhere.repeated import Repeat, find_repeats
from factcheck.agreement.judging.resumed import find_resumed, resume
from factcheck.agreement.judging.rewording import reword, reword_as_if_met
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import EntailmentModel, Stance
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import compared
from factcheck.language.facts import TypedFact

# Each costs a short reading by the model, and two more where that bears it out.
_MOST = 5
_FIT = 1.0
# With the rival in the statement its clause must bear it out, and without it deny it; the rest must not bear it out.
_BORNE_OUT, _DENIED, _SILENT = 0.8, 0.5, 0.7
_BORNE_OUT_ACROSS, _NOT_AT_ALL = 0.7, 0.1
_LEAST = 0.5
_EDGES = " \t\n,،;؛:"


@dataclass(frozen=True, slots=True)
class Rival:
    """What may stand in the place of a value that agrees: its clause, and the passage without that clause.

    `repeated` where the clause has the words of the statement, with what it leaves out, and the rest has not;
    `certain` where it has them word for word.
    """

    pairing: Pairing
    clause: str
    rest: str
    repeated: bool
    certain: bool = False


def find_rivals(pair: Comparison) -> list[Rival]:
    """What the passage has in another clause than the value or name of the statement that it agrees with."""
    if _differs(pair) or pair.exchange is not None:
        return []
    rivals = {rival.clause: rival for rival in reversed(list(islice(_rivals(pair), _MOST)))}
    for repeat in find_repeats(pair.statement, pair.passage):
        rival = _repeated(pair, repeat)
        rivals.setdefault(rival.clause, rival)
    resumed = (Rival(conflict, clause, "", True) for conflict, clause in find_resumed(pair))
    return [*reversed(rivals.values()), *(each for each in islice(resumed, _MOST) if each.clause not in rivals)]


def rivals_borne_out(pairs: Sequence[Comparison], model: EntailmentModel) -> list[tuple[Pairing, float] | None]:
    """For each comparison the conflict with what stands in the place of a value that it has elsewhere, or None.

    With it comes how likely the model takes the clause to bear the statement out with the rival in it.
    """
    rivals = [(place, rival) for place, pair in enumerate(pairs) for rival in find_rivals(pair)]
    instead = _read(model, [(rival.clause, reword_as_if_met(pairs[at], rival.pairing)) for at, rival in rivals])
    likely = [
        (at, rival, 1.0 if rival.certain else each["supports"])
        for (at, rival), each in zip(rivals, instead, strict=True)
    ]
    likely = [each for each in likely if each[2] >= (_BORNE_OUT_ACROSS if _is_across(pairs[each[0]]) else _BORNE_OUT)]
    clauses = _read(model, [(rival.clause, reword(pairs[at])) for at, rival, _ in likely])
    rests = _read(model, [(rival.rest, reword(pairs[at])) for at, rival, _ in likely])
    found: list[tuple[Pairing, float] | None] = [None] * len(pairs)
    for (at, rival, chance), clause, rest in zip(likely, clauses, rests, strict=True):
        silent = rival.repeated or rest["supports"] < _SILENT
        # Of a translation the model is seldom sure: that neither part bears the statement out is enough.
        neither = _is_across(pairs[at]) and max(clause["supports"], rest["supports"]) < _NOT_AT_ALL
        if found[at] is None and (rival.certain or neither or clause["refutes"] >= _DENIED) and silent:
            found[at] = rival.pairing, chance
    return found


def names_of_another(pairs: Sequence[Comparison], model: EntailmentModel) -> list[tuple[Pairing, float] | None]:
    """For each comparison the conflict with whom its sentence tells of beside one that the statement has, or None.

    What tells the two apart is clear from the sentence, so that the model need only not be against it; with it comes
    how far it bears the statement out with the other name.
    """
    found: list[tuple[Pairing, float] | None] = [None] * len(pairs)
    told = [
        (place, pair, each)
        for place, pair in enumerate(pairs)
        if pair.exchange is None and not _differs(pair)
        for each in find_contrasted_names(pair.statement, pair.passage, pair.names)
    ]
    texts = [(pair.passage.text, reword_as_if_met(pair, each)) for _, pair, each in told]
    for (place, _, pairing), read in zip(told, _read(model, texts), strict=True):
        if found[place] is None and read["supports"] >= _DENIED:
            found[place] = pairing, read["supports"]
    return found


def _is_across(pair: Comparison) -> bool:
    return direction(pair) == "mixed"


def _differs(pair: Comparison) -> bool:
    return any(each.relation is Relation.CONFLICTS for each in [*pair.values, *pair.names])


def surer_apart(pairs: Sequence[Comparison], model: EntailmentModel) -> list[float]:
    """For each comparison how likely the clause of a value that stands in another's place bears it out with that in it.

    Nought where none stands so, or in no clause of its own. A model that reads both values hardly tells which is which.
    """
    chances = [0.0] * len(pairs)
    told = [(place, pair, one_differing(pair)) for place, pair in enumerate(pairs)]
    clauses = [(at, pair, each, resume(pair, each)) for at, pair, each in told if each is not None and each.elsewhere]
    texts = [(at, (clause, reword_as_if_met(pair, each))) for at, pair, each, clause in clauses if clause]
    for (at, _), read in zip(texts, _read(model, [text for _, text in texts]), strict=True):
        chances[at] = read["supports"]
    return chances


def _read(model: EntailmentModel, texts: Sequence[tuple[str, str]]) -> list[dict[Stance, float]]:
    return [softmax(row) for row in model.logits(texts)] if texts else []


def _rivals(pair: Comparison) -> Iterator[Rival]:
    text = pair.passage.text
    for displaced in find_displaced(pair.statement, pair.passage, pair.values, pair.names):
        conflict = Pairing(displaced.stated, displaced.rival, Relation.CONFLICTS, _FIT, elsewhere=True)
        for start, end in _clauses_without(pair.passage, displaced):
            if not _tells_enough(pair, (start, end)):
                continue
            clause, rest = text[start:end].strip(_EDGES), f"{text[:start]} {text[end:]}".strip(_EDGES)
            yield Rival(conflict, clause, rest, _is_repeated(pair, displaced, (start, end)))


def _repeated(pair: Comparison, repeat: Repeat) -> Rival:
    """The clause that repeats the statement, and the rest; what differs is the value already compared, if any."""
    told, (start, end), text = repeat.pairing, repeat.clause, pair.passage.text
    known = next(
        (each.stated for each in [*pair.values, *pair.names] if each.stated.overlaps(told.stated)), told.stated
    )
    rest = f"{text[:start]} {text[end:]}".strip(_EDGES)
    return Rival(replace(told, stated=known), text[start:end], rest, repeated=False, certain=True)


def _clauses_without(passage: Reading, displaced: Displaced) -> Iterator[tuple[int, int]]:
    """The shortest and the longest stretch of the rival's sentence up to the value; none where no clause ends there."""
    rival = displaced.rival
    start, end = passage.clauses.sentence(rival.start)
    within = [value for value in displaced.met if start <= value.start < end]
    before = [passage.clauses.breaks_between(value, rival) for value in within if value.start < rival.start]
    behind = [passage.clauses.breaks_between(rival, value) for value in within if value.start > rival.start]
    if all(before) and all(behind):
        longest = max((each[0] for each in before), default=start), min((each[-1] for each in behind), default=end)
        shortest = max((each[-1] for each in before), default=start), min((each[0] for each in behind), default=end)
        yield from dict.fromkeys([shortest, longest])


def _tells_enough(pair: Comparison, clause: tuple[int, int]) -> bool:
    """Whether a clause has half as many words as the statement: into a shorter one a model reads what it lacks."""
    start, end = clause
    told = sum(start <= word.start < end for word in pair.passage.words)
    return told >= _LEAST * len(pair.statement.words)


def _is_repeated(pair: Comparison, displaced: Displaced, clause: tuple[int, int]) -> bool:
    """Whether a clause differs from the statement in the rival alone, and the rest lacks something of it."""
    start, end = clause
    told = [word for word in pair.passage.words if not _is_in(displaced.rival, word.start)]
    wanted = {word.stem for word in pair.statement.words if not _is_in(displaced.stated, word.start)}
    within = {word.stem for word in told if start <= word.start < end}
    values = [value for value in pair.passage.values if start <= value.start < end and value is not displaced.rival]
    met = all(any(compared(each, value) is Relation.AGREES for each in pair.statement.values) for value in values)
    return met and within == wanted and not wanted <= {word.stem for word in told if not start <= word.start < end}


def _is_in(fact: TypedFact, place: int) -> bool:
    return fact.start <= place < fact.end
