"""What can be measured about a statement and a passage, as the few numbers that judging weighs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from factcheck.agreement.alignment.occasion import of_one_deed
from factcheck.agreement.alignment.unread import is_unread_decade, sees_the_difference
from factcheck.agreement.comparison import (
    LEAST_FIT,
    Comparison,
    conflict,
    coverage,
    direction,
    is_denied,
    one_differing,
)
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import Stance
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.polarity import PRIVATION
from factcheck.language.words.words import outside

# A model's scores beyond this say no more, and one text of an unknown kind must not outweigh all facts.
_MOST_SCORE = 8.0
_SHORTEST_FRAME = 2
# Across languages some words of a lexicon are always missed.
_NEARLY_ALL = 0.8
# From this chance on the model is taken to say that a passage tells all of a statement but the value that differs.
_SURE = 0.75
# Where the passage has all words, values and names of the statement, 38 of 41 pairs are refuted that the model gives
# this chance of being so; of those that it gives the other chance of saying nothing, about the most that it ever gives,
# hardly one is borne out: "was forecast to grow".
_SAYS_NO = 0.8
_SAYS_NOTHING = 0.966
_MOST_MISSING = 2
# A statement's values are mostly its point: without any of them there is next to no support.
_NO_VALUE_MET = 1.5
# What a value that agrees is worth where it is said of another kind of event.
_OF_OTHER_EVENT = 0.5


def features(pair: Comparison, scores: Sequence[float], but_for: float | None) -> dict[str, float]:
    """The numbers by name, most between 0 and 1; `scores` are the model's, in the order of STANCES.

    `but_for` is how likely the model takes the statement to be borne out but for the one value or name that differs;
    None where none differs, or several do. That it takes the statement itself for borne out says nothing where two
    names are exchanged or a value is of another matter: it hardly reads which is which.
    """
    supports, refutes, neutral = _heeded(pair, scores)
    across = direction(pair) == "mixed"
    other_event = pair.matter.head is False
    return {
        "bias": 1.0,
        "model_supports": _bounded(supports - neutral),
        "model_refutes": _bounded(refutes - neutral),
        "arabic": float(direction(pair) == "ar"),
        "cross": float(across),
        "coverage": 0.0 if across else coverage(pair.statement, pair.passage),
        "matter": pair.matter.share if across else 0.0,
        "repeated": float(_same_frame(pair) and not _contradicted(pair) and not pair.coordination.says_less),
        "one_changed": float(_same_frame(pair) and is_denied(pair)),
        "all_met": float(_all_met(pair, (supports, refutes, neutral))),
        "one_differs": 0.0 if pair.coordination.may_both_hold else _one_differs(pair, but_for, scores),
        "not_but_for": 0.0 if but_for is None else 1.0 - but_for,
        "other_event": float(other_event),
        "names_met": _met_names(pair.names),
        "names_missing": _missing(pair.names),
        "values": _share(pair.values, Relation.AGREES) * (_OF_OTHER_EVENT if other_event else 1.0),
        "values_missing": _missing_values(pair.values, other_event=other_event),
        "value_conflict": conflict(pair.values),
        "name_conflict": conflict(pair.names),
        "opposed": float(any(opposition.denies for opposition in pair.oppositions)),
        "alike": float(any(opposition.agrees for opposition in pair.oppositions)),
        "substitution": pair.substitution.alike if pair.substitution else 0.0,
        "negation_shared": float(pair.negation is not None and pair.negation.shared),
        "negation_elsewhere": float(pair.negation is not None and not pair.negation.shared),
        **{name: float(holds) for name, holds in asdict(pair.coordination).items()},
    }


def _heeded(pair: Comparison, scores: Sequence[float]) -> Sequence[float]:
    """The model's scores, but for what it cannot read.

    Which of two is which, what rose where something else fell, and "may or may not", which it takes for a no.
    """
    supports, refutes, neutral = scores
    # How long something was wanting the model reads all the same.
    heard = {PRIVATION} if is_denied(pair) else frozenset()
    answered = [each for each in pair.oppositions if each.by_clause and each.concept not in heard]
    exchanged = pair.exchange is not None or any(pairing.elsewhere for pairing in [*pair.values, *pair.names])
    exchanged = exchanged or any(pairing.supposed for pairing in pair.names)
    if exchanged or any(opposition.denies for opposition in answered):
        supports = min(supports, neutral)
    elif answered:
        refutes = min(refutes, neutral)
    if pair.passage.leaves_undecided(pair.statement):
        supports, refutes = min(supports, neutral), min(refutes, neutral)
    return supports, refutes, neutral


def _says_it_by_opposites(pair: Comparison) -> bool:
    """Whether a negation and a word come to the same, "did not agree" and "refused": the model hardly reads that."""
    negated = bool(pair.statement.negations) or bool(pair.passage.negations)
    return negated and any(opposition.agrees for opposition in pair.oppositions)


def _says_otherwise(chances: Mapping[Stance, float]) -> bool:
    """Whether the model is sure that the passage does not bear the statement out: all of its words need not say it."""
    return chances["refutes"] > _SAYS_NO or chances["neutral"] > _SAYS_NOTHING


def _same_frame(pair: Comparison) -> bool:
    """Whether, values and names apart, both texts have the very same words, and name the same in the same order.

    Without a value, or with hardly a word, sameness says little.
    """
    frame = _frame(pair.statement)
    if direction(pair) == "mixed" or len(frame) < _SHORTEST_FRAME or not (pair.values or pair.names):
        return False
    if frame != _frame(pair.passage):
        return False
    met = [pairing.found.start for pairing in pair.names if pairing.found is not None]
    return len(met) == len(pair.names) and met == sorted(met)


def _told_in_full(pair: Comparison) -> bool:
    """Whether the passage has all of the statement's matter and names, though it may say more besides."""
    turned = pair.negation is not None or any(not opposition.agrees for opposition in pair.oppositions)
    return bool(pair.values or pair.names) and not turned and pair.matter.head is not False and _has_all_matter(pair)


def _has_all_matter(pair: Comparison) -> bool:
    if direction(pair) == "mixed":
        return pair.matter.share >= _NEARLY_ALL
    return all(term.keys & pair.passage.term_keys for term in pair.statement.terms)


def _all_met(pair: Comparison, heeded: Sequence[float]) -> bool:
    """Whether the passage has all that the statement says, and the model is not sure that it does not say it."""
    met = not _contradicted(pair) and all(pairing.relation is Relation.AGREES for pairing in pair.names)
    if not met or not _told_in_full(pair) or pair.coordination.says_less:
        return False
    return _says_it_by_opposites(pair) or not _says_otherwise(softmax(heeded))


def _one_differs(pair: Comparison, but_for: float | None, scores: Sequence[float]) -> float:
    """How sure it is that one value, name or word has another in its place and the rest is borne out.

    Across languages names and forms of values are missed: what the model takes for the same but for the value is so
    then as far as the other values are met.
    """
    if pair.exchange is not None:
        return _sure(but_for or 0.0)
    if any(opposition.denies and opposition.by_clause for opposition in pair.oppositions):
        facts_met = all(pairing.relation is Relation.AGREES for pairing in [*pair.values, *pair.names])
        return float(facts_met and _has_all_matter(pair))
    differing = one_differing(pair)
    if but_for is None:
        return 0.0
    if differing is None:
        return _sure(but_for)
    if differing.elsewhere:
        return _sure(but_for)
    facts = [*pair.values, *pair.names]
    others_met = sum(pairing.relation is Relation.AGREES for pairing in facts) == len(facts) - 1
    if others_met and _told_in_full(pair):
        return 1.0
    if direction(pair) != "mixed":
        # A debt that was owed is not the debt that was written off, however near the model takes the two to be.
        of_one = pair.matter.head is not False or of_one_deed(pair.statement, pair.passage, differing)
        fitting = differing.fit >= LEAST_FIT and of_one
        fitting = fitting or is_unread_decade(pair.statement, pair.passage, differing, softmax(scores))
        return float(others_met and fitting) * _sure(but_for)
    values = [pairing for pairing in pair.values if pairing is not differing]
    met = sum(pairing.relation is Relation.AGREES for pairing in values)
    seen = differing.fit >= LEAST_FIT and sees_the_difference(differing, softmax(scores))
    return (1 + met) / (1 + len(values)) * max(_sure(but_for), float(seen))


def _sure(chance: float) -> float:
    """Nothing up to one half, all from `_SURE` on."""
    return min(1.0, max(0.0, (chance - 0.5) / (_SURE - 0.5)))


def _frame(text: Reading) -> frozenset[str]:
    known = [(name.fact.start, name.fact.end) for name in text.names]
    known += [(fact.start, fact.end) for fact in text.values]
    return frozenset(word.stem for word in outside(text.words, known))


def _contradicted(pair: Comparison) -> bool:
    """Whether anything tells against the statement, or a value of it is not spoken of."""
    agrees = all(pairing.borne_out for pairing in pair.values)
    opposed = any(not opposition.agrees for opposition in pair.oppositions)
    changed = pair.negation is not None or pair.substitution is not None or pair.exchange is not None
    changed = changed or conflict(pair.names) > 0
    return changed or opposed or not agrees


def _bounded(score: float) -> float:
    return max(-_MOST_SCORE, min(_MOST_SCORE, score))


def _share(pairings: Sequence[Pairing], relation: Relation) -> float:
    return sum(pairing.relation is relation for pairing in pairings) / len(pairings) if pairings else 0.0


def _met_names(pairings: Sequence[Pairing]) -> float:
    """Nought, one half or one: no name of the statement met again, one, or several different ones."""
    met = {str(pairing.stated.value) for pairing in pairings if pairing.relation is Relation.AGREES}
    return min(_MOST_MISSING, len(met)) / _MOST_MISSING


def _none_met(pairings: Sequence[Pairing]) -> bool:
    """Whether the statement has values and the passage speaks of none of them: then it can hardly bear it out."""
    return bool(pairings) and all(
        pairing.relation is not Relation.AGREES and not conflict([pairing]) for pairing in pairings
    )


def _missing_values(pairings: Sequence[Pairing], *, other_event: bool) -> float:
    """As `_missing`; more where no value is spoken of at all, at least one half where the event is another."""
    least = _OF_OTHER_EVENT if other_event and pairings else 0.0
    return max(_missing(pairings), _NO_VALUE_MET if _none_met(pairings) else 0.0, least)


def _missing(pairings: Sequence[Pairing]) -> float:
    """Nought, one half or one: how many facts the passage says nothing on; one that fits nowhere is no answer."""
    missing = sum(pairing.relation is not Relation.AGREES and not conflict([pairing]) for pairing in pairings)
    return min(_MOST_MISSING, missing) / _MOST_MISSING
