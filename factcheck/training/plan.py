"""What is trained on, how much of it, in which order, and how fast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

PUBLIC = (
    "fever",
    "fool_me_twice",
    "fool_me_twice_neutral",
    "scifact",
    "mnli",
    "taxinli",
    "snli",
    "contrast_snli",
    "conjnli",
    "breaking_nli",
    "ans_arabic",
    "farstail_persian",
)
_PAIRS = {
    "fever": 17_000,
    "nearby": 4_000,
    "fool_me_twice": 2_800,
    "fool_me_twice_neutral": 900,
    "scifact": 1_000,
    "mnli": 17_000,
    "taxinli": 2_200,
    "snli": 10_000,
    "contrast_snli": 9_000,
    "conjnli": 2_000,
    "breaking_nli": 1_000,
    "ans_arabic": 5_000,
    "farstail_persian": 1_500,
    "contrast": 4_000,
    "translation": 4_000,
    "nearby_translation": 2_000,
    "events": 4_000,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is seen, in one pass; the running average of the network is what comes out.

    `pairs` names how many pairs of which set. `events` are made for training, `events_held_out` to measure on.
    `rate` is the optimiser's step for the pretrained layers, `head_rate` for the head: they rise over the first
    `warm_up` pairs and fall from there to nothing at the last. `tokens` bounds a batch; `averaging` is how much of the
    running average each step keeps.
    """

    pairs: Mapping[str, int] = field(default_factory=lambda: dict(_PAIRS))
    events: int = 12_000
    events_held_out: int = 1_200
    rate: float = 8e-5
    head_rate: float = 1e-4
    warm_up: int = 3_000
    tokens: int = 1_536
    smoothing: float = 0.05
    averaging: float = 0.99
    seed: int = 20


GENERAL = Plan()
# Goes on from the network of GENERAL: what it knows in one language it learns to see across the two.
ACROSS = replace(
    GENERAL,
    pairs={
        "switched": 9_000,
        "translation": 3_500,
        "nearby_translation": 1_200,
        "events": 2_500,
        "ans_arabic": 1_500,
        "fever": 2_500,
        "mnli": 1_800,
        "snli": 1_000,
        "contrast_snli": 1_000,
        "fool_me_twice": 700,
        "contrast": 600,
    },
    rate=4e-5,
    head_rate=4e-5,
    warm_up=1_000,
    seed=21,
)
STAGES = {"general": GENERAL, "across": ACROSS}
