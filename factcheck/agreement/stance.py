"""How passages stand to a statement: a model that reads both texts, and the typed facts, weighed together.

The formula: docs/methodology.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from factcheck.agreement.features import Comparison, compare_texts, direction, features
from factcheck.agreement.reasons import reasons_for
from factcheck.agreement.rewording import reword, reword_but_for
from factcheck.agreement.settings import SETTINGS, AgreementSettings
from factcheck.agreement.types import STANCES, Calibration, EntailmentModel, Judgement, Quote, Stance, Statement

_CARRIED = ("heading", "date")


def judge(
    statement: Statement,
    quotes: Sequence[Quote],
    model: EntailmentModel,
    settings: AgreementSettings = SETTINGS,
) -> list[Judgement]:
    """One judgement a quote, in the order of the quotes; each depends on its own pair alone."""
    read = compare_and_score([(statement, quote) for quote in quotes], model)
    return [judge_compared(scored, model.calibration, settings) for scored in read]


@dataclass(frozen=True, slots=True)
class Scored:
    """What the facts and the model find in a pair; for `but_for` see `factcheck.agreement.features`."""

    pair: Comparison
    scores: Sequence[float]
    but_for: float | None

    def features(self) -> dict[str, float]:
        return features(self.pair, self.scores, self.but_for)


def compare_and_score(pairs: Sequence[tuple[Statement, Quote]], model: EntailmentModel) -> list[Scored]:
    """Each pair compared, and scored as the model reads it: with the statement in the passage's words."""
    compared = [compare_texts(statement, quote) for statement, quote in pairs]
    passages = [with_context(quote) for _, quote in pairs]
    scores = model.logits([(passage, reword(pair)) for passage, pair in zip(passages, compared, strict=True)])
    but_for = _score_but_for(passages, compared, model)
    return [
        Scored(pair, row, but_for.get(place)) for place, (pair, row) in enumerate(zip(compared, scores, strict=True))
    ]


def _score_but_for(passages: Sequence[str], compared: Sequence[Comparison], model: EntailmentModel) -> dict[int, float]:
    """By place, how likely a passage bears out all but the one value that differs."""
    said = {place: other for place, pair in enumerate(compared) if (other := reword_but_for(pair)) is not None}
    scores = model.logits([(passages[place], other) for place, other in said.items()])
    return {place: softmax(row)["supports"] for place, row in zip(said, scores, strict=True)}


def judge_compared(scored: Scored, calibration: Calibration, settings: AgreementSettings = SETTINGS) -> Judgement:
    """The judgement of one pair, by a model's calibration."""
    pair = scored.pair
    chances = weigh(scored.features(), direction(pair), calibration)
    stance = _stance(chances, settings)
    supports, refutes = round(chances["supports"], 6), round(chances["refutes"], 6)
    rounded: dict[Stance, float] = {
        "supports": supports,
        "refutes": refutes,
        "neutral": round(1 - supports - refutes, 6),
    }
    return Judgement(stance, rounded, reasons_for(pair, stance))


def with_context(quote: Quote) -> str:
    """The passage as the model reads it: `Heading: March 1994: The sentence before. The passage.`"""
    carried = [f"{quote.context[key].rstrip(' :')}:" for key in _CARRIED if quote.context.get(key)]
    antecedent = quote.context.get("antecedent")
    return " ".join([*carried, *([antecedent] if antecedent else []), quote.text])


def weigh(measured: Mapping[str, float], towards: str, calibration: Calibration) -> dict[Stance, float]:
    """Probabilities of the three stances from the features of a pair of that direction."""
    scale = calibration.scales.get(towards, 1.0)
    supports = scale * sum(weight * measured[name] for name, weight in calibration.supports.items())
    refutes = scale * sum(weight * measured[name] for name, weight in calibration.refutes.items())
    return softmax((supports, refutes, 0.0))


def softmax(scores: Sequence[float]) -> dict[Stance, float]:
    """Probabilities by stance from scores in the order of STANCES."""
    highest = max(scores)
    raised = [exp(score - highest) for score in scores]
    return {stance: value / sum(raised) for stance, value in zip(STANCES, raised, strict=True)}


def _stance(chances: Mapping[Stance, float], settings: AgreementSettings) -> Stance:
    if chances["supports"] >= chances["refutes"]:
        return "supports" if chances["supports"] >= settings.supports_from else "neutral"
    return "refutes" if chances["refutes"] >= settings.refutes_from else "neutral"
