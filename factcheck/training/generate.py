"""The pairs that are made for training, by origin."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.training.contrast import contrast_pairs, paragraphs, translation_pairs
from factcheck.training.events import event_pairs
from factcheck.training.lexicon import learn_lexicon
from factcheck.training.nearby import nearby_pairs, nearby_translations
from factcheck.training.pairs import LabelledPair, balanced
from factcheck.training.switching import switched_pairs

# Sets whose passages are encyclopedic or news prose with names and values in it.
_ENGLISH = ("fever", "fool_me_twice", "conjnli")
_SWITCHED = ("fever", "fool_me_twice", "mnli", "snli", "contrast_snli")
_WITH_EVIDENCE = ("fever", "fool_me_twice", "scifact")


def make_pairs(
    sets: Mapping[str, Sequence[LabelledPair]], translations: Sequence[tuple[str, str]], events: int, seed: int
) -> dict[str, list[LabelledPair]]:
    """Sets "contrast" and "translation", with as many pairs of one label as of another, `events` of "events", and
    "nearby" and "nearby_translation", which are all neutral."""
    source = random.Random(seed)
    texts = [pair.passage for name in _ENGLISH for pair in sets[name]]
    return {
        "contrast": balanced(contrast_pairs(paragraphs(texts, "en"), source), source),
        "translation": balanced(translation_pairs(translations, source), source),
        "events": event_pairs(events, source),
        "nearby": nearby_pairs(sets, _WITH_EVIDENCE, source),
        "nearby_translation": nearby_translations(translations, source),
    }


def switch_pairs(
    sets: Mapping[str, Sequence[LabelledPair]], translations: Sequence[tuple[str, str]], seed: int
) -> list[LabelledPair]:
    """Labelled pairs with words of the one language put in the other, by a lexicon learnt from `translations`."""
    pairs = [pair for name in _SWITCHED for pair in sets[name]]
    return list(switched_pairs(pairs, learn_lexicon(translations), random.Random(seed)))


def read_translations(path: Path) -> list[tuple[str, str]]:
    """(English, Arabic) sentences in the order of the file."""
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return [(row["en"], row["ar"]) for row in rows]
