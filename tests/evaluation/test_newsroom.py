"""What is found in texts worded as newsrooms word them, and how seldom a false reason is given."""

from __future__ import annotations

from pathlib import Path

from factcheck.evaluation.pairs import judge_as_check
from factcheck.evaluation.rows import read_pairs

PAIRS = Path(__file__).parents[2] / "fixtures" / "newsroom.jsonl"


def test_newsroom_pairs() -> None:
    pairs = read_pairs(PAIRS)
    rows = list(zip(pairs, judge_as_check(pairs), strict=True))
    supported = [judgement for pair, judgement in rows if pair.label == "supports"]
    refuted = [judgement for pair, judgement in rows if pair.label == "refutes"]
    false = sum(any(not reason.agrees for reason in judgement.reasons) for judgement in supported)
    told = sum(any(not reason.agrees for reason in judgement.reasons) for judgement in refuted)
    assert (len(supported), len(refuted)) == (240, 119)
    assert false <= 8
    assert told >= 88
    assert sum(judgement.stance == "refutes" for judgement in refuted) >= 92
    assert sum(judgement.stance == "supports" for judgement in refuted) <= 4
