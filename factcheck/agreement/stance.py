"""How passages stand to a statement: a model that reads both texts, and the typed facts, weighed together.

The formula: docs/methodology.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.comparison import Comparison, compare_texts, direction, one_differing, with_difference
from factcheck.agreement.features import features
from factcheck.agreement.judging.antecedents import with_antecedents
from factcheck.agreement.judging.apart import names_of_another, rivals_borne_out, surer_apart
from factcheck.agreement.judging.elimination import only_difference
from factcheck.agreement.judging.naming import has_rivals, name_difference
from factcheck.agreement.judging.negated import with_negations
from factcheck.agreement.judging.other_matter import differs_besides, is_of_another_matter, without_denial
from factcheck.agreement.judging.own_clause import in_their_own_clauses
from factcheck.agreement.judging.reasons import reasons_for, tells_a_fact, tells_what_differs
from factcheck.agreement.judging.rewording import reword, reword_but_for, tell, words_denied
from factcheck.agreement.judging.whole_stretches import differs_in_a_description, stretch_difference
from factcheck.agreement.judging.within import tells_less_exactly
from factcheck.agreement.names.rivals import without_rival
from factcheck.agreement.probabilities import softmax, weigh
from factcheck.agreement.settings import SETTINGS, AgreementSettings
from factcheck.agreement.types import Calibration, EntailmentModel, Judgement, Quote, Stance, Statement
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.verbatim import begins_word_for_word, tells_word_for_word

_BORNE_OUT = 0.5
# What a model makes of a text beside itself, were it always sure of it.
_ALIKE = [4.0, -2.0, -2.0]
_CERTAIN: dict[Stance, float] = {"supports": 1.0, "refutes": 0.0, "neutral": 0.0}
_BORNE_OUT_SURELY = 0.75
_NOT_AGAINST = 0.4
_HARDLY = 0.15
# From this chance on a statement may be borne out by a value that is told of something else.
_MAY_BEAR_OUT = 0.3
_CARRIED = ("heading", "date")


def judge(
    statement: Statement,
    quotes: Sequence[Quote],
    model: EntailmentModel,
    settings: AgreementSettings = SETTINGS,
) -> list[Judgement]:
    """One judgement a quote, in the order of the quotes; each depends on its own pair alone."""
    return judge_pairs([(statement, quote) for quote in quotes], model, settings)


def judge_pairs(
    pairs: Sequence[tuple[Statement, Quote]], model: EntailmentModel, settings: AgreementSettings = SETTINGS
) -> list[Judgement]:
    """One judgement a pair, in their order."""
    return [_judge(scored, model, settings) for scored in compare_and_score(pairs, model)]


@dataclass(frozen=True, slots=True)
class Scored:
    """What the facts and the model find in a pair; for `but_for` see `factcheck.agreement.features`."""

    pair: Comparison
    passage: str
    scores: Sequence[float]
    but_for: float | None

    def features(self) -> dict[str, float]:
        return features(self.pair, self.scores, self.but_for)

    def chances(self, calibration: Calibration) -> dict[Stance, float]:
        """Probabilities of the three stances."""
        return weigh(self.features(), direction(self.pair), calibration)


def compare_and_score(pairs: Sequence[tuple[Statement, Quote]], model: EntailmentModel) -> list[Scored]:
    """Each pair compared, and scored as the model reads it: with the statement in the passage's words."""
    compared = [compare_texts(statement, quote) for statement, quote in pairs]
    quotes = zip(compared, (quote for _, quote in pairs), strict=True)
    texts = ((tell(pair.passage, pair.statement, words_denied(pair)), quote) for pair, quote in quotes)
    passages = [with_context(replace(quote, text=text)) for text, quote in texts]
    but_for = {place: other for place, pair in enumerate(compared) if (other := reword_but_for(pair)) is not None}
    # All in one call, which keeps every processor busy to the end.
    read = [(passage, reword(pair)) for passage, pair in zip(passages, compared, strict=True)]
    scores = model.logits([*read, *((passages[place], other) for place, other in but_for.items())])
    scores = [*_sure_of_repeats(read, scores), *scores[len(read) :]]
    put = dict(zip(but_for, map(softmax, scores[len(read) :]), strict=True))
    told = {place for place, other in but_for.items() if begins_word_for_word(passages[place], other)}
    put.update(dict.fromkeys(told, _CERTAIN))
    compared = [_fitting(pair) if place in told else pair for place, pair in enumerate(compared)]
    compared = with_negations(compared, passages, scores[: len(read)], model)
    rows = enumerate(zip(compared, passages, scores[: len(read)], strict=True))
    return _read_apart([_scored(pair, passage, row, put.get(place)) for place, (pair, passage, row) in rows], model)


def _fitting(pair: Comparison) -> Comparison:
    """The comparison with its one difference as one that surely answers: all other words are the passage's."""
    differing = one_differing(pair)
    return pair if differing is None else with_difference(pair, replace(differing, fit=1.0))


def _sure_of_repeats(read: Sequence[tuple[str, str]], scores: Sequence[Sequence[float]]) -> list[Sequence[float]]:
    """The scores of passages and statements; those of a passage that tells its statement word for word are certain."""
    return [_ALIKE if tells_word_for_word(*texts) else row for texts, row in zip(read, scores, strict=False)]


def _read_apart(scored: list[Scored], model: EntailmentModel) -> list[Scored]:
    """The same; a statement that may be borne out by a value of something else is set against the rival of that."""
    told = list(scored)
    chances = [each.chances(model.calibration) for each in scored]
    near = [place for place, chance in enumerate(chances) if chance["neutral"] < _BORNE_OUT]
    _put(told, near, names_of_another([scored[place].pair for place in near], model))
    likely = [
        place
        for place, chance in enumerate(chances)
        if chance["supports"] >= _MAY_BEAR_OUT and told[place] is scored[place]
    ]
    _put(told, likely, rivals_borne_out([scored[place].pair for place in likely], model))
    unsure = [place for place, each in enumerate(told) if each.but_for is not None and each.but_for < _BORNE_OUT_SURELY]
    for place, chance in zip(unsure, surer_apart([told[place].pair for place in unsure], model), strict=True):
        told[place] = replace(told[place], but_for=max(told[place].but_for or 0.0, chance))
    return [_as_contrasted(each) for each in told]


def _put(told: list[Scored], places: Sequence[int], found: Sequence[tuple[Pairing, float] | None]) -> None:
    """Set what was found at each of the places as the difference of the pair that stands there."""
    for place, other in zip(places, found, strict=True):
        if other is not None:
            pairing, chance = other
            told[place] = replace(told[place], pair=with_difference(told[place].pair, pairing), but_for=chance)


def _as_contrasted(scored: Scored) -> Scored:
    """The same; of two things told side by side the sentence tells which is which, if the model is not against it."""
    differing = one_differing(scored.pair)
    clear = differing is not None and differing.contrasted and (scored.but_for or 0.0) >= _NOT_AGAINST
    return replace(scored, but_for=max(scored.but_for or 0.0, _BORNE_OUT_SURELY)) if clear else scored


def _scored(pair: Comparison, passage: str, scores: Sequence[float], put: Mapping[Stance, float] | None) -> Scored:
    """Names count as exchanged only where the passage bears out the statement with each in the other's place.

    So does somebody who is only supposed to stand in another's place, but that it is enough if the passage refutes the
    statement and no longer does so with the other name. `put` is what the model makes of it with what differs put so.
    """
    but_for = _bearing(pair, put, softmax(scores)) if put else None
    told_apart = but_for is not None and but_for >= _BORNE_OUT
    if pair.exchange is not None and not told_apart:
        return Scored(replace(pair, exchange=None), passage, scores, None)
    if any(pairing.supposed for pairing in pair.names) and not told_apart:
        if put and softmax(scores)["refutes"] >= _BORNE_OUT and put["refutes"] <= _HARDLY:
            return Scored(pair, passage, scores, None)
        return Scored(replace(pair, names=without_rival(pair.statement, pair.names)), passage, scores, None)
    return Scored(pair, passage, scores, but_for)


def _bearing(pair: Comparison, put: Mapping[Stance, float], stated: Mapping[Stance, float]) -> float:
    """How far the model bears out what is put with the other name, where it reads which name is which.

    Of names exchanged it is enough that the passage tells of them. Across two scripts it takes one name for another, so
    that what it makes of the statement as it stands says as much.
    """
    if pair.exchange is not None and not pair.exchange.known:
        return max(put["supports"], stated["supports"])
    if pair.exchange is not None:
        return 1 - min(put["neutral"], stated["neutral"] if direction(pair) == "mixed" else 1.0)
    supposed = any(pairing.supposed for pairing in pair.names)
    return max(put["supports"], stated["supports"]) if supposed and direction(pair) == "mixed" else put["supports"]


def _judge(scored: Scored, model: EntailmentModel, settings: AgreementSettings) -> Judgement:
    chances = scored.chances(model.calibration)
    taken = _Taken(scored.pair, _stance(chances, settings), chances)
    if taken.stance == "refutes":
        taken = _denied(scored, taken, model, settings)
    supports, refutes = round(taken.chances["supports"], 6), round(taken.chances["refutes"], 6)
    rounded: dict[Stance, float] = {
        "supports": supports,
        "refutes": refutes,
        "neutral": round(1 - supports - refutes, 6),
    }
    return Judgement(taken.stance, rounded, reasons_for(taken.pair, taken.stance))


@dataclass(frozen=True, slots=True)
class _Taken:
    """A stance as far as it has been thought through, with the comparison that its reasons are read from."""

    pair: Comparison
    stance: Stance
    chances: Mapping[Stance, float]

    def left_open(self) -> _Taken:
        return replace(self, stance="neutral")


def _denied(scored: Scored, taken: _Taken, model: EntailmentModel, settings: AgreementSettings) -> _Taken:
    """What is left of a refutation: with what differs named, or open where that is of something else or too unsure."""
    if differs_in_a_description(scored.pair):
        return taken.left_open()
    taken = replace(taken, pair=_with_its_name(scored, model))
    pair = taken.pair
    besides = pair is scored.pair and differs_besides(pair, scored.but_for)
    if besides or tells_less_exactly(scored.pair) or is_of_another_matter(pair, scored.passage, scored.but_for, model):
        pair = without_denial(pair)
        return _Taken(pair, "neutral", _unheard(scored, pair).chances(model.calibration))
    # Across languages too many values and names are missed to ask for a reason.
    unsure = direction(pair) != "mixed" and taken.chances["refutes"] < _least(pair, settings)
    if unsure or _only_at_another_time(pair):
        return taken.left_open()
    left = None if tells_what_differs(pair) else only_difference(pair)
    return replace(taken, pair=with_antecedents(in_their_own_clauses(with_difference(pair, left) if left else pair)))


def _with_its_name(scored: Scored, model: EntailmentModel) -> Comparison:
    """The comparison with the value or name that parts the two, where none is found yet or it has rivals."""
    pair = scored.pair
    repeated = stretch_difference(pair)
    if repeated is not None:
        return repeated
    if tells_what_differs(pair) and not has_rivals(pair):
        return pair
    return name_difference(pair, scored.passage, model)


def _unheard(scored: Scored, pair: Comparison) -> Scored:
    """What was found, but for a difference that is of another matter; the model, which sees it, is not heard."""
    supports, refutes, neutral = scored.scores
    return Scored(pair, scored.passage, (min(supports, neutral), min(refutes, neutral), neutral), None)


def _only_at_another_time(pair: Comparison) -> bool:
    """Whether nothing but opposite words of different times part the two: what fell in 2020 may have risen in 2019."""
    return any(opposition.at_other_times for opposition in pair.oppositions) and not tells_what_differs(pair)


def _least(pair: Comparison, settings: AgreementSettings) -> float:
    if tells_a_fact(pair):
        return settings.refutes_from
    return settings.refutes_by_words_from if tells_what_differs(pair) else settings.refutes_unexplained_from


def with_context(quote: Quote) -> str:
    """The passage as the model reads it: `Heading: March 1994: The sentence before. The passage.`"""
    carried = [f"{quote.context[key].rstrip(' :')}:" for key in _CARRIED if quote.context.get(key)]
    antecedent = quote.context.get("antecedent")
    return " ".join([*carried, *([antecedent] if antecedent else []), quote.text])


def _stance(chances: Mapping[Stance, float], settings: AgreementSettings) -> Stance:
    if chances["supports"] >= chances["refutes"]:
        return "supports" if chances["supports"] >= settings.supports_from else "neutral"
    return "refutes" if chances["refutes"] >= settings.refutes_from else "neutral"
