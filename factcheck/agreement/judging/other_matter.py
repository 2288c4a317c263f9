"""Whether what differs is told of another thing: "rice became dearer" denies nothing of wheat.

Opposite words, and values of one kind, deny each other of one thing alone. Two things are known apart where they are of
one class, by the deeds that they are told of, or where one word has another beside it and the model does not take the
statement for borne out though the word or value be put as the passage has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.judging.rewording import reword_with
from factcheck.agreement.matters.kin import are_told_of_kin
from factcheck.agreement.matters.modifiers import may_be_others
from factcheck.agreement.matters.questions import answer_different_questions, are_of_one_sort
from factcheck.agreement.matters.rival_things import MEASURES, are_rivals, deeds, things
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import EntailmentModel
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.numbered import is_rank, tell_apart
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.polarity import Opposition
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import SignedWord
from factcheck.language.words.words import Word, content_words

# Below this chance of being borne out but for what differs the texts need not be of one thing; across languages the
# model is less sure of what is.
_HARDLY, _HARDLY_ACROSS = 0.2, 0.1
_BORNE_OUT = 0.5
_IN = re.compile(
    r"(?:\b(?:in|at|near|off|outside|over)\s+(?:the\s+)?|(?<!\w)(?:في|قرب|قبالة)\s+|(?<!\w)ب)(?:\w+\s+)?\Z",
    re.IGNORECASE,
)
_REACH = 40
_NAMED = frozenset({"name", "place"})
_AMOUNTS = frozenset({"number", "count", "money", "percentage", "duration"})


def is_of_another_matter(pair: Comparison, passage: str, but_for: float | None, model: EntailmentModel) -> bool:
    """Whether nothing that tells against the statement is told of what it speaks of.

    `passage` is the text as the model reads it, `but_for` as in `factcheck.agreement.features`.
    """
    differing = [each for each in [*pair.values, *pair.names] if each.relation is Relation.CONFLICTS]
    opposed = [each for each in pair.oppositions if each.denies]
    denied = pair.exchange is not None or (pair.negation is not None and pair.negation.shared)
    if denied or any(each.elsewhere for each in differing) or any(each.by_clause for each in opposed):
        return False
    if not opposed and _answer_other_questions(pair, differing, but_for):
        return True
    if opposed:
        apart = _are_of_rivals(pair, opposed) or _is_told_of_another_place(pair)
        return apart or (not differing and _are_of_other_things(pair, opposed, passage, model))
    if pair.substitution is not None and not differing:
        return _is_another_subject(pair, passage, model)
    if any(each.stated.kind in _AMOUNTS for each in differing):
        return len(differing) == 1 and _measures_another(pair, differing[0], but_for)
    return _happened_otherwise(pair)


def differs_besides(pair: Comparison, but_for: float | None) -> bool:
    """Whether another word stands in one place besides, and the value put as the passage has it bears nothing out.

    "27 percent keep bees", "43 percent keep goats". Within one language: across two a word's place is not known.
    """
    differing = [each for each in [*pair.values, *pair.names] if each.relation is Relation.CONFLICTS]
    if pair.substitution is None or len(differing) != 1 or differing[0].stated.kind in _NAMED or differing[0].elsewhere:
        return False
    if pair.exchange is not None or any(each.denies for each in pair.oppositions):
        return False
    return but_for is not None and but_for < _HARDLY


def without_denial(pair: Comparison) -> Comparison:
    """The comparison without what tells against the statement."""
    return replace(
        pair,
        values=[Pairing(each.stated) if each.relation is Relation.CONFLICTS else each for each in pair.values],
        names=[Pairing(each.stated) if each.relation is Relation.CONFLICTS else each for each in pair.names],
        oppositions=[each for each in pair.oppositions if each.agrees],
        substitution=None,
    )


def _answer_other_questions(pair: Comparison, differing: Sequence[Pairing], but_for: float | None) -> bool:
    """Whether each value that differs, or else each that is not met, is of something else than what the passage has."""
    if differing:
        values = [each for each in differing if not is_rank(each.stated)]
        both = [(each.stated, each.found) for each in values or differing]
    else:
        unmet = [each.stated for each in pair.values if each.relation is None]
        both = [(stated, found) for stated in unmet for found in pair.passage.values if are_of_one_sort(stated, found)]
    return bool(both) and all(found is not None and _are_of_two(pair, stated, found, but_for) for stated, found in both)


def _are_of_two(pair: Comparison, stated: TypedFact, found: TypedFact, but_for: float | None) -> bool:
    """Whether two values answer two questions, or are of two people or of two of a kind."""
    texts = pair.statement, stated, pair.passage, found
    if answer_different_questions(*texts, but_for) or are_told_of_kin(*texts) or _are_numbered_otherwise(*texts):
        return True
    if stated.kind != "date" or (but_for or 0.0) >= _BORNE_OUT:
        return False
    return _of_rivals(pair, _own(pair.statement, stated), _own(pair.passage, found))


def _are_numbered_otherwise(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether the clauses of the two tell of two of a series: "the first stage is 180 km long", "the second 142"."""
    if is_rank(stated) or is_rank(found):
        return False  # the rank itself is what differs
    one = statement.clauses.stretch(stated.start, stated.end)
    return tell_apart(statement, one, passage, passage.clauses.stretch(found.start, found.end))


def _are_of_rivals(pair: Comparison, opposed: Sequence[Opposition]) -> bool:
    """Whether each of the opposed words is told of a thing that has another of its class in its place."""
    sides = _sides(pair, opposed)
    return bool(sides) and all(
        _of_rivals(pair, _beside(pair.statement, one), _beside(pair.passage, other)) for _, one, other in sides
    )


def _are_of_other_things(pair: Comparison, opposed: Sequence[Opposition], passage: str, model: EntailmentModel) -> bool:
    """Whether each may be told of another thing, and the statement is not borne out with the passage's words in it."""
    sides = _sides(pair, opposed)
    if not sides or not all(
        may_be_others(pair.statement, one, pair.passage, other, concept) for concept, one, other in sides
    ):
        return False
    turned = {(each.stated.start, each.stated.end): each.found.text for each in opposed}
    return _hardly_borne_out(pair, passage, turned, model)


def _is_told_of_another_place(pair: Comparison) -> bool:
    """Whether a place of the statement is unknown and the passage has another behind the same preposition.

    What Canada bought more of Italy may have bought less of.
    """
    known = pair.statement.known_keys
    others = [
        name.fact
        for name in pair.passage.names
        if name.fact.kind == "place" and not name.keys & known and led_by(pair.passage.text, name.fact)
    ]
    return any(
        led_by(pair.statement.text, name.stated) == led_by(pair.passage.text, other)
        for name in pair.names
        if name.stated.kind == "place" and not _is_met(name)
        for other in others
    )


def _name_rivals(pair: Comparison, opposed: Opposition) -> bool:
    """Whether the opposed words are no deeds but things themselves: births and deaths, exports and imports."""
    known = things(_written(pair.statement)), things(_written(pair.passage))
    return are_rivals((things([opposed.stated.text]), things([opposed.found.text])), known)


def _sides(pair: Comparison, opposed: Sequence[Opposition]) -> list[tuple[str, Word, Word]]:
    """Each opposed word of the statement with each of the passage that is opposed to it alike; first their concept."""
    return [
        (each.concept, stated, found.word)
        for each in opposed
        if not _name_rivals(pair, each)
        for stated in pair.statement.words
        if stated.start == each.stated.start
        for found in _opposed_alike(pair.passage, each)
    ]


def _opposed_alike(passage: Reading, opposed: Opposition) -> list[SignedWord]:
    of_concept = [each for each in passage.signed if each.concept == opposed.concept]
    signs = {each.sign for each in of_concept if each.word.start == opposed.found.start}
    return [each for each in of_concept if each.sign in signs]


def _beside(reading: Reading, word: Word) -> list[Word]:
    """The words that stand in the clause of a word."""
    places = {token.start for token in reading.clauses.beside(word)}
    return [word for word in reading.words if word.start in places]


def _own(reading: Reading, fact: TypedFact) -> list[Word]:
    """The words of the clause of a value or a name, with what an amount counts."""
    places = {token.start for token in reading.clauses.own(fact)}
    within = range(fact.start, fact.end) if fact.kind in _AMOUNTS else ()
    return [word for word in content_words(reading.text) if word.start in places or word.start in within]


def _of_rivals(pair: Comparison, stated: Sequence[Word], found: Sequence[Word]) -> bool:
    statement, passage = pair.statement, pair.passage
    told = things(_texts(statement, stated)), things(_texts(passage, found))
    return are_rivals(told, (things(_written(statement)), things(_written(passage))))


def _written(reading: Reading) -> list[str]:
    """All words of a text, with what its amounts count."""
    return _texts(reading, content_words(reading.text))


def _hardly_borne_out(
    pair: Comparison, passage: str, words: dict[tuple[int, int], str], model: EntailmentModel
) -> bool:
    (scores,) = model.logits([(passage, reword_with(pair, words))])
    across = pair.statement.language != pair.passage.language
    return softmax(scores)["supports"] < (_HARDLY_ACROSS if across else _HARDLY)


def _is_another_subject(pair: Comparison, passage: str, model: EntailmentModel) -> bool:
    """Whether other words stand in one place, no amount is met, and it is not those words alone that part the texts."""
    measured = [each for each in pair.values if each.stated.kind in _AMOUNTS]
    if pair.substitution is None or not measured or any(each.borne_out for each in measured):
        return False
    put = {pair.substitution.stated: pair.passage.text[slice(*pair.substitution.found)]}
    return _hardly_borne_out(pair, passage, put, model)


def _measures_another(pair: Comparison, differing: Pairing, but_for: float | None) -> bool:
    """Whether the amount that differs is of another thing, or told of another deed."""
    if differing.found is None or differing.carried:
        return False
    across = pair.statement.language != pair.passage.language
    stated, found = _own(pair.statement, differing.stated), _own(pair.passage, differing.found)
    other_deeds = _other_deeds(pair, stated, found)
    if other_deeds and other_deeds <= MEASURES:
        return True
    borne_out = not across and (but_for or 0.0) >= _BORNE_OUT
    if borne_out or any(opposition.agrees for opposition in pair.oppositions):
        return False
    return bool(other_deeds) or _of_rivals(pair, stated, found)


def _happened_otherwise(pair: Comparison) -> bool:
    """Whether the statement tells where one thing happened and the passage where another did."""
    unmet = [name.stated for name in pair.names if _tells_where(pair.statement, name.stated) and not _is_met(name)]
    others = [name for name in pair.names if name.relation is Relation.CONFLICTS and name.stated not in unmet]
    met = {name.found.start for name in pair.names if name.found is not None and _is_met(name)}
    found = [name.fact for name in pair.passage.names if name.fact.start not in met]
    places = [place for place in found if _tells_where(pair.passage, place)]
    if len(unmet) != 1 or not places or others or pair.substitution is not None:
        return False
    stated = _own(pair.statement, unmet[0])
    return all(_other_deeds(pair, stated, _own(pair.passage, place)) for place in places)


def _is_met(pairing: Pairing) -> bool:
    return pairing.relation is Relation.AGREES


def _tells_where(reading: Reading, fact: TypedFact) -> bool:
    return fact.kind == "place" and _IN.search(reading.text, max(0, fact.start - _REACH), fact.start) is not None


def _other_deeds(pair: Comparison, stated: Sequence[Word], found: Sequence[Word]) -> frozenset[str]:
    """What either side tells of, deeds and measures, where the other text knows none of it; else nothing."""
    told, others = deeds(_texts(pair.statement, stated)), deeds(_texts(pair.passage, found))
    passage, statement = deeds(_written(pair.passage)), deeds(_written(pair.statement))
    if not told or not others or told & passage or others & statement:
        return frozenset()
    return told | others


def _texts(reading: Reading, words: Iterable[Word]) -> list[str]:
    return [reading.text[word.start : word.end] for word in words]
