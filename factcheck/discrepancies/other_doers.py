"""Two texts that give what only one can have done to two: its architect was one man here, and another man there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from factcheck.agreement.probabilities import softmax
from factcheck.agreement.stance import with_context
from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.values.compare import Relation, compare
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.doers import Done, deeds_in
from factcheck.discrepancies.matter import dates_allow
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.settings import SETTINGS
from sources.models import Passage


def judge_doers(pair: Pair) -> Conflict | None:
    """The first deed that the passages of one matter give to two doers, as the model sees it too."""
    for mine, theirs in _contradicting(pair):
        refutes = max(_refutes(pair, mine, theirs), _refutes(pair.reversed, theirs, mine))
        if refutes >= SETTINGS.other_doer or (_done_to_one_name(pair, mine, theirs) and _is_supported_nowhere(pair)):
            difference = Difference("name", mine.doer.fact, theirs.doer.fact)
            return pair.conflict(difference, max(round(refutes, 4), SETTINGS.borne_out))
    return None


def _contradicting(pair: Pair) -> Iterator[tuple[Done, Done]]:
    one, other = pair.readings
    for mine, theirs in product(deeds_in(one.text, one.language), deeds_in(other.text, other.language)):
        strangers = not mine.doer.keys & other.known_keys and not theirs.doer.keys & one.known_keys
        if mine.deed == theirs.deed and strangers and _of_one_matter(pair, mine, theirs):
            yield mine, theirs


def _of_one_matter(pair: Pair, mine: Done, theirs: Done) -> bool:
    """Whether a name ties the texts, the same was done as far as they say what, and their dates allow it."""
    first, second = _named(pair, pair.one, mine), _named(pair, pair.other, theirs)
    if not first & second:
        return False
    here, there = _objects(pair, pair.one, mine), _objects(pair, pair.other, theirs)
    if here and there and not here & there:
        return False
    one, other = pair.readings
    if mine.deed.yearly:
        dated = [fact for fact in one.values if fact.kind == "date"]
        return any(compare(fact, each) is Relation.AGREES for fact in dated for each in other.values)
    return dates_allow(one, other, Difference("name", mine.doer.fact, theirs.doer.fact))


def _done_to_one_name(pair: Pair, mine: Done, theirs: Done) -> bool:
    """Whether both tell of something that has one name of several words: "founded the Tarn Rowing Club"."""
    first, second = (
        {name.keys for name in reading.names if name.fact.kind == "name" and " " in name.fact.text}
        for reading in pair.readings
    )
    return bool((first & second) - {mine.doer.keys, theirs.doer.keys})


def _is_supported_nowhere(pair: Pair) -> bool:
    return all(each.chances["supports"] < SETTINGS.taken_for_it for each in (pair, pair.reversed))


def _named(pair: Pair, passage: Passage, done: Done) -> frozenset[str]:
    """Keys of the names that a passage has besides the doer's, and of what its document is about."""
    reading = pair.readings[0 if passage is pair.one else 1]
    # An Arabic text does not show which of its words are names; in the other language they are.
    across = passage.language == "ar" and pair.one.language != pair.other.language
    own = reading.own_keys if across else frozenset(key for name in reading.names for key in name.keys)
    return (own | pair.neighbourhood.subjects_of(passage)) - done.doer.keys


def _objects(pair: Pair, passage: Passage, done: Done) -> frozenset[str]:
    """Stems of what the passage says was done, by itself or by the sentence that it refers back to.

    None between two languages, whose words cannot be compared.
    """
    if pair.one.language != pair.other.language:
        return frozenset()
    reading = pair.readings[0 if passage is pair.one else 1]
    return _stems(reading) - done.words or _stems(read(pair.neighbourhood.before(passage), passage.language))


def _stems(reading: Reading) -> frozenset[str]:
    return frozenset(term.word.stem for term in reading.terms)


def _refutes(pair: Pair, mine: Done, theirs: Done) -> float:
    """How likely the model takes `one` for refuted; 0 unless it takes it for borne out with the doer of `other` in it.

    One direction is enough: a text that says more than the other is borne out by it with neither.
    """
    fact, text = mine.doer.fact, pair.statement.text
    with_theirs = f"{text[: fact.start]}{theirs.doer.fact.text}{text[fact.end :]}"
    passage = with_context(pair.quote)
    said, swapped = entailment_model().logits([(passage, text), (passage, with_theirs)])
    return softmax(said)["refutes"] if softmax(swapped)["supports"] >= SETTINGS.doer_met else 0.0
