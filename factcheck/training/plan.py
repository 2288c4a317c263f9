"""What is trained on, how much of it, in which order, and how fast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
_GENERAL = {
    "fever": 14_000,
    "nearby": 9_000,
    "fool_me_twice": 2_800,
    "fool_me_twice_neutral": 900,
    "scifact": 1_000,
    "mnli": 22_000,
    "taxinli": 2_200,
    "snli": 9_000,
    "contrast_snli": 11_000,
    "conjnli": 3_000,
    "breaking_nli": 1_500,
    "ans_arabic": 5_000,
    "farstail_persian": 3_000,
    "contrast": 6_000,
    "translation": 4_000,
    "nearby_translation": 2_000,
    "events": 4_000,
}
# Half of the closing pairs are made: see contrast.py (contrast, translation), events.py and nearby.py.
_CLOSING = {
    "contrast": 11_000,
    "translation": 8_000,
    "nearby_translation": 2_500,
    "events": 7_000,
    "nearby": 6_000,
    "fever": 9_000,
    "fool_me_twice": 2_400,
    "fool_me_twice_neutral": 500,
    "scifact": 500,
    "mnli": 9_000,
    "taxinli": 1_000,
    "snli": 3_500,
    "contrast_snli": 5_000,
    "conjnli": 500,
    "ans_arabic": 2_500,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """Two phases: `general` pairs at the full rate, then `closing` pairs while the rate falls to nought.

    Each names how many pairs of which set; once shuffled, the first `general_length` and `closing_length` are used, and
    of the general ones no more than `general_batches` batches.
    `events` are made for training, `events_held_out` to measure on.
    `rate` is the optimiser's step for the pretrained layers, `head_rate` for the fresh ones; `warm_up` counts pairs;
    `tokens` bounds a batch; `averaging` is how much of the running average each step keeps.
    """

    general: Mapping[str, int] = field(default_factory=lambda: dict(_GENERAL))
    general_length: int = 98_304
    general_batches: int = 2_400
    closing: Mapping[str, int] = field(default_factory=lambda: dict(_CLOSING))
    closing_length: int = 65_536
    events: int = 12_000
    events_held_out: int = 1_200
    rate: float = 6e-5
    head_rate: float = 2e-4
    warm_up: int = 3_000
    tokens: int = 1_280
    smoothing: float = 0.05
    averaging: float = 0.998
    seed: int = 20


PLAN = Plan()
