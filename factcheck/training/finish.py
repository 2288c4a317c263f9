"""Turns a trained network into the folder that is shipped, and fits its calibration on pairs it has not seen."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tokenizers import Tokenizer

from factcheck.agreement.comparison import direction
from factcheck.agreement.entailment import CrossEncoder
from factcheck.agreement.stance import compare_and_score
from factcheck.agreement.types import STANCES, Quote, Statement
from factcheck.language.detect import detect_language
from factcheck.training.calibration import Example, fit_calibration
from factcheck.training.export import Arrays, build_cross_encoder
from factcheck.training.pairs import LabelledPair

# Another language; one word swapped nine times out of ten; labels made by rule (those for development people gave).
_NOT_CALIBRATED_ON = frozenset({"farstail_persian", "breaking_nli", "conjnli"})
_MOST = 600
# What is held out resembles what was trained on; the sets for development are of other kinds, as what is to come is.
_OF_OTHER_KINDS = 2.0
_SEED = 5
_OWN = 0.7


def write_model(folder: Path, arrays: Arrays, tokenizer: Tokenizer) -> None:
    """The files that CrossEncoder reads, without a calibration."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(build_cross_encoder(arrays))
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    labels = {str(place): stance for place, stance in enumerate(STANCES)}
    (folder / "config.json").write_text(json.dumps({"id2label": labels}) + "\n", "utf-8")


def blend(arrays: Arrays, other: Arrays) -> Arrays:
    """Seven parts of one network and three of another that it was trained on from: better than either alone.

    Wortsman et al., "Model soups" (2022).
    """
    return {name: _OWN * values + (1 - _OWN) * other[name] for name, values in arrays.items()}


def calibrate(folder: Path, held_out: Sequence[LabelledPair], development: Sequence[LabelledPair]) -> None:
    """Writes `calibration.json` into a model's folder."""
    (folder / "calibration.json").unlink(missing_ok=True)
    model = CrossEncoder(folder)
    alike = [pair for pair in held_out if pair.origin not in _NOT_CALIBRATED_ON]
    examples = measure_pairs(model, _sample(alike)) + measure_pairs(model, _sample(development), _OF_OTHER_KINDS)
    fitted = fit_calibration(examples)
    (folder / "calibration.json").write_text(json.dumps(asdict(fitted), indent=1) + "\n", "utf-8")


def _sample(pairs: Sequence[LabelledPair]) -> list[LabelledPair]:
    """At most so many of each origin, that no set outweighs the others."""
    by_origin: dict[str, list[LabelledPair]] = {}
    for pair in random.Random(_SEED).sample(list(pairs), len(pairs)):
        by_origin.setdefault(pair.origin, []).append(pair)
    return [pair for rows in by_origin.values() for pair in rows[:_MOST]]


def measure_pairs(model: CrossEncoder, pairs: Sequence[LabelledPair], weight: float = 1.0) -> list[Example]:
    """What the model and the facts say of each pair, and how much each counts."""
    texts = [
        (Statement(pair.statement, _language(pair.statement)), Quote(pair.passage, _language(pair.passage)))
        for pair in pairs
    ]
    return [
        Example(scored.features(), direction(scored.pair), pair.answer, weight)
        for pair, scored in zip(pairs, compare_and_score(texts, model), strict=True)
    ]


def _language(text: str) -> str:
    return detect_language(text) or "en"
