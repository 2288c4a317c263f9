"""How passages stand to a statement: two logistic questions over typed facts, or a model that reads both texts.

First: does the passage decide the statement at all? Then: does it say the opposite? The formula: docs/methodology.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from factcheck.agreement.features import Comparison, compare_texts, features
from factcheck.agreement.reasons import reasons_for
from factcheck.agreement.settings import SETTINGS, AgreementSettings
from factcheck.agreement.types import STANCES, EntailmentModel, Judgement, Quote, Stance, Statement


def judge(
    statement: Statement,
    quotes: Sequence[Quote],
    model: EntailmentModel | None = None,
    settings: AgreementSettings = SETTINGS,
) -> list[Judgement]:
    """One judgement a quote, in the order of the quotes; each depends on its own pair alone.

    With a `model`, its probabilities take the place of the weighed facts; the reasons stay the facts'.
    """
    compared = [compare_texts(statement, quote) for quote in quotes]
    if model is None:
        weighed = [weigh(features(pair), settings) for pair in compared]
    else:
        weighed = _read_by(model, statement, quotes)
    return [_judgement(pair, chances, settings) for pair, chances in zip(compared, weighed, strict=True)]


def weigh(measured: Mapping[str, float], settings: AgreementSettings = SETTINGS) -> dict[Stance, float]:
    """Probabilities of the three stances from the features of a pair."""
    bears = _logistic(settings.bears, measured)
    denies = _logistic(settings.denies, measured)
    return {"supports": bears * (1 - denies), "refutes": bears * denies, "neutral": 1 - bears}


def _logistic(weights: Mapping[str, float], measured: Mapping[str, float]) -> float:
    return 1 / (1 + exp(-sum(weight * measured[name] for name, weight in weights.items())))


def _read_by(model: EntailmentModel, statement: Statement, quotes: Sequence[Quote]) -> list[dict[Stance, float]]:
    pairs = [(_with_context(quote), statement.text) for quote in quotes]
    return [dict(zip(STANCES, row, strict=True)) for row in model.probabilities(pairs)]


def _with_context(quote: Quote) -> str:
    carried = [quote.context[key] for key in ("heading", "date", "antecedent") if quote.context.get(key)]
    return " ".join([*carried, quote.text])


def _judgement(pair: Comparison, chances: Mapping[Stance, float], settings: AgreementSettings) -> Judgement:
    stance = _stance(chances, settings)
    supports, refutes = round(chances["supports"], 6), round(chances["refutes"], 6)
    rounded: dict[Stance, float] = {
        "supports": supports,
        "refutes": refutes,
        "neutral": round(1 - supports - refutes, 6),
    }
    return Judgement(stance, rounded, reasons_for(pair, stance))


def _stance(chances: Mapping[Stance, float], settings: AgreementSettings) -> Stance:
    if chances["supports"] >= chances["refutes"]:
        return "supports" if chances["supports"] >= settings.supports_from else "neutral"
    return "refutes" if chances["refutes"] >= settings.refutes_from else "neutral"
