"""What one text says and the other, in its own language, says no to: "did not release" beside أفرج.

Between two languages a verb that no lexicon knows cannot be compared. What a no bears on is told by taking it away: a
passage that the model takes to refute a statement, and to bear it out but for the no, denies it by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from factcheck.agreement.comparison import Comparison, conflict, direction
from factcheck.agreement.judging.rewording import reword, reword_with
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import EntailmentModel
from factcheck.agreement.words.polarity import Negation, Place, plain_negations
from factcheck.agreement.words.signs import is_said_aside
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

# Each costs a reading by the model.
_MOST = 3
_REFUTED = 0.5
_BORNE_OUT = 0.5
_AUXILIARY = re.compile(
    r"(?P<kept>did|does|do|was|were|is|are|had|has|have|would|could|should|might|must|need)n['’]t", re.IGNORECASE
)
# What is left of a text without its no says yes, if not in the best of words.
_KEPT = {
    **dict.fromkeys(map(fold, "not never no none لم لا ليس ليست ليسوا لست".split()), ""),
    "won't": "will",
    "won’t": "will",
    "can't": "can",
    "can’t": "can",
    "cannot": "can",
    "unable to": "able to",
    **dict.fromkeys(("failed to", "fails to", "fail to", "refrained from"), ""),
    "nobody": "somebody",
    "no one": "someone",
    "nothing": "something",
    "nowhere": "somewhere",
    "without": "with",
    "no longer": "still",
    "neither": "both",
    "nor": "and",
    fold("لن"): "سوف",
    fold("بدون"): "مع",
    fold("دون"): "مع",
    fold("بلا"): "مع",
}


@dataclass(frozen=True, slots=True)
class _Denied:
    """A negation of one of the two texts, and what stands in its place where nothing is denied."""

    cue: TypedFact
    kept: str
    stated: bool


def with_negations(
    pairs: Sequence[Comparison], read: Sequence[str], scores: Sequence[Sequence[float]], model: EntailmentModel
) -> list[Comparison]:
    """The pairs, each with the no of one text that alone lets the passage refute the statement in the other language.

    `read` are the passages as the model reads them and `scores` what it made of them, both in the order of the pairs.
    """
    asked = [
        (place, denied)
        for place, (pair, row) in enumerate(zip(pairs, scores, strict=True))
        if softmax(row)["refutes"] >= _REFUTED
        for denied in islice(_one_sided(pair), _MOST)
    ]
    told = list(pairs)
    if not asked:
        return told
    rows = model.logits([_affirmed(pairs[place], read[place], denied) for place, denied in asked])
    for (place, denied), row in zip(asked, rows, strict=True):
        if told[place].negation is None and softmax(row)["supports"] >= _BORNE_OUT:
            cue = Place(denied.cue.text, denied.cue.start, denied.cue.end)
            negation = Negation(True, cue, None) if denied.stated else Negation(True, None, cue)
            told[place] = replace(told[place], negation=negation)
    return told


def _one_sided(pair: Comparison) -> Iterator[_Denied]:
    """The negations of the only text that has any, where nothing else is known to differ."""
    if direction(pair) != "mixed" or pair.negation is not None or pair.exchange is not None:
        return
    if conflict([*pair.values, *pair.names]) or any(each.concept == "privation" for each in pair.oppositions):
        return
    if pair.passage.leaves_undecided(pair.statement) or pair.statement.leaves_undecided(pair.passage):
        return
    stated, found = plain_negations(pair.statement), plain_negations(pair.passage)
    if bool(stated) != bool(found):
        reading = pair.statement if stated else pair.passage
        cues = [cue for cue in [*stated, *found] if not is_said_aside(reading, cue)]
        yield from _denied(cues, stated_in=bool(stated))


def _denied(cues: Sequence[TypedFact], *, stated_in: bool) -> Iterator[_Denied]:
    for cue in cues:
        auxiliary = _AUXILIARY.fullmatch(cue.text)
        kept = auxiliary["kept"] if auxiliary else _KEPT.get(" ".join(fold(cue.text).split()))
        if kept is not None:
            yield _Denied(cue, kept, stated_in)


def _affirmed(pair: Comparison, read: str, denied: _Denied) -> tuple[str, str]:
    """Passage and statement as the model reads them, without that negation."""
    if denied.stated:
        return read, reword_with(pair, {(denied.cue.start, denied.cue.end): denied.kept})
    return _without(read, pair.passage, denied), reword(pair)


def _without(read: str, passage: Reading, denied: _Denied) -> str:
    """The text that the model reads; as it is where other words were put for the passage's."""
    before, behind = passage.text[: denied.cue.start], passage.text[denied.cue.end :]
    return read.replace(passage.text, f"{before}{denied.kept}{behind}")
