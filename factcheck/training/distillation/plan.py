"""What the teacher is trained on, what the student learns from, and how fast."""

from __future__ import annotations

from factcheck.training.plan import Plan

TEACHER = Plan(
    pairs={
        "fever": 42_000,
        "nearby": 8_000,
        "fool_me_twice": 5_000,
        "fool_me_twice_neutral": 1_500,
        "scifact": 2_000,
        "mnli": 47_000,
        "taxinli": 4_400,
        "snli": 27_000,
        "contrast_snli": 23_000,
        "conjnli": 8_000,
        "breaking_nli": 5_000,
        "contrast": 20_000,
        "events": 8_000,
    },
    rate=4e-5,
    head_rate=1e-4,
    warm_up=12_000,
    tokens=4_096,
    averaging=0.995,
    seed=41,
)
STUDENT = Plan(
    pairs={
        "fever": 60_000,
        "nearby": 20_000,
        "fool_me_twice": 10_000,
        "fool_me_twice_neutral": 2_000,
        "scifact": 4_000,
        "mnli": 60_000,
        "taxinli": 6_000,
        "snli": 36_000,
        "contrast_snli": 30_000,
        "conjnli": 14_000,
        "breaking_nli": 5_000,
        "ans_arabic": 12_000,
        "farstail_persian": 10_000,
        "contrast": 40_000,
        "translation": 30_000,
        "events": 60_000,
        "switched": 90_000,
        "unlabelled": 1_900_000,
        "unlabelled_translation": 150_000,
        "unlabelled_switched": 270_000,
    },
    rate=1.5e-4,
    head_rate=1.5e-4,
    warm_up=100_000,
    tokens=16_384,
    averaging=0.999,
    seed=42,
)
# Goes on from what the student has learnt. Nearly all that it sees across languages there is altered, and it comes to
# doubt plain translations; here as many are borne out as are refuted.
SETTLING = Plan(
    pairs={
        "translation": 9_000,
        "switched": 4_000,
        "events": 3_000,
        "ans_arabic": 1_200,
        "unlabelled": 4_000,
        "unlabelled_translation": 3_000,
        "unlabelled_switched": 4_000,
        "fever": 1_200,
        "fool_me_twice": 500,
        "mnli": 1_500,
        "snli": 1_000,
        "contrast_snli": 800,
        "contrast": 800,
    },
    rate=6e-5,
    head_rate=6e-5,
    warm_up=1_000,
    seed=44,
)
# Goes on once more, with what the network itself says within one language taught across the two.
ACROSS = Plan(
    pairs={
        "across_same": 8_000,
        "across_altered": 23_000,
        "across_changed": 9_000,
        "across_switched": 9_000,
        "translation": 6_000,
        "switched": 2_500,
        "events": 4_500,
        "ans_arabic": 1_200,
        "unlabelled": 4_000,
        "unlabelled_translation": 2_000,
        "fever": 1_500,
        "fool_me_twice": 600,
        "mnli": 1_500,
        "snli": 1_000,
        "contrast_snli": 1_000,
        "contrast": 1_200,
    },
    rate=6e-5,
    head_rate=6e-5,
    warm_up=1_000,
    averaging=0.995,
    seed=45,
)
STAGES = {"student": STUDENT, "settling": SETTLING, "across": ACROSS}
# How much a label weighs against the teacher; half where nothing is said here.
LABEL_WEIGHTS = {"nearby": 0.0, "conjnli": 0.3}
