"""Neutral pairs with passages that share much with the statement."""

from __future__ import annotations

import random
from collections.abc import Sequence

from factcheck.agreement.types import UNCALIBRATED
from factcheck.training.nearby import nearby_pairs, nearby_translations, without_doubtful
from factcheck.training.pairs import LabelledPair

EVIDENCE = [
    LabelledPair(
        "Ada Holm opened the Riga bridge in 1931.", "The Riga bridge was opened by Ada Holm.", "supports", "made"
    ),
    LabelledPair("Ada Holm studied in Turku and drew maps of Riga.", "Ada Holm studied in Oslo.", "refutes", "made"),
    LabelledPair("Ada Holm opened the Riga bridge in 1931. It rained.", "Ada Holm cut a ribbon.", "neutral", "made"),
    LabelledPair("Herring is caught in autumn.", "Herring is caught in spring.", "refutes", "made"),
]


def test_a_statement_meets_a_passage_on_its_names_that_is_not_its_evidence() -> None:
    pairs = nearby_pairs({"made": EVIDENCE}, ["made"], random.Random(1))
    assert pairs
    assert all(pair.label == "neutral" for pair in pairs)
    met = {(pair.statement, pair.passage) for pair in pairs}
    assert ("The Riga bridge was opened by Ada Holm.", "Ada Holm studied in Turku and drew maps of Riga.") in met
    for statement, passage in met:
        own = [pair.passage for pair in EVIDENCE if pair.statement == statement]
        assert not any(passage in known or known in passage for known in own)
        assert "Herring" not in passage


def test_translations_are_paired_with_the_nearest_other_sentence_in_all_directions() -> None:
    rows = [
        ("The mayor of Bergen resigned on Monday.", "استقال عمدة بيرغن يوم الاثنين."),
        ("The mayor of Bergen visited a school.", "زار عمدة بيرغن مدرسة."),
        ("Snow fell.", "تساقط الثلج."),
    ]
    pairs = {(pair.statement, pair.passage) for pair in nearby_translations(rows, random.Random(1))}
    assert {(rows[0][a], rows[1][b]) for a in (0, 1) for b in (0, 1)} <= pairs
    assert not any(statement == rows[2][0] for statement, _ in pairs)


class _Believes:
    """A model that takes whatever is said of herring for proof."""

    sha256 = "0"
    calibration = UNCALIBRATED

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[1.0, 0.0, 0.5] if "herring" in passage.lower() else [0.0, 0.0, 1.0] for passage, _ in pairs]


def test_what_a_trained_model_takes_for_proof_is_not_called_neutral() -> None:
    kept = LabelledPair("Riga lies on the Daugava.", "The Riga bridge was opened in 1931.", "neutral", "nearby")
    doubtful = LabelledPair("Herring is caught in autumn.", "Herring is caught late in the year.", "neutral", "nearby")
    assert without_doubtful([kept, doubtful], _Believes()) == [kept]
