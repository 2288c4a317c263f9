from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.types import Judgement, Stance
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.verdict import aggregate
from sources.models import Document, Passage, Source
from sources.search.types import Hit

TEXTS = (
    "The lighthouse at Marren Point was lit for the first time in 1902.",
    "Keepers of the coast recall that the tower began its work in that year.",
    "The harbour board opened the tower only after the storm of 1911.",
    "A chart of the bay shows no light before the Great War.",
)


def item(
    stance: Stance,
    strength: float = 0.9,
    source: str = "A",
    text: str = TEXTS[0],
    group: str = "",
    reliability: float = 0.5,
) -> JudgedEvidence:
    rest = (1 - strength) / 2
    chances: dict[Stance, float] = {"supports": rest, "refutes": rest, "neutral": rest}
    chances[stance] = strength
    speaker = Source(name=source, ownership_group=group, reliability=reliability)
    passage = Passage(document=Document(source=speaker, name=f"{source}.txt"), text=text, start=0, end=len(text))
    return JudgedEvidence(passage, Judgement(stance, chances, ()), Hit(1, 1, 1.0, None, None))


def test_silence_is_not_enough_evidence() -> None:
    assert aggregate([]).verdict == "not_enough_evidence"
    assert aggregate([]).confidence == 1.0
    assert aggregate([item("neutral")]).verdict == "not_enough_evidence"


@pytest.mark.parametrize(("stance", "verdict"), [("supports", "supported"), ("refutes", "refuted")])
def test_one_voice_decides(stance: Literal["supports", "refutes"], verdict: str) -> None:
    assert aggregate([item(stance), item("neutral", source="B", text=TEXTS[1])]).verdict == verdict


def test_voices_on_both_sides_conflict() -> None:
    assert aggregate([item("supports"), item("refutes", source="B", text=TEXTS[2])]).verdict == "conflicting"


def test_a_source_can_contradict_itself() -> None:
    decided = aggregate([item("supports"), item("refutes", text=TEXTS[2])])
    assert decided.verdict == "conflicting"
    assert [len(decided.supporting), len(decided.refuting)] == [1, 1]


def test_a_much_weaker_voice_does_not_make_a_conflict() -> None:
    weak = item("refutes", strength=0.55, source="B", text=TEXTS[2], reliability=0.1)
    assert aggregate([item("supports", strength=0.98), weak]).verdict == "supported"


def test_an_unreliable_source_alone_decides_nothing() -> None:
    assert aggregate([item("supports", strength=0.6, reliability=0.1)]).verdict == "not_enough_evidence"


@pytest.mark.parametrize(
    "copies",
    [
        [item("supports", 0.7), item("supports", 0.7, text=TEXTS[1])],
        [item("supports", 0.7, group="g"), item("supports", 0.7, source="B", text=TEXTS[1], group="g")],
        [item("supports", 0.7), item("supports", 0.7, source="B", text=TEXTS[0].replace("The", "the"))],
    ],
    ids=["one source", "one owner", "near-copies"],
)
def test_one_voice_counts_once(copies: list[JudgedEvidence]) -> None:
    decided = aggregate(copies)
    assert len(decided.supporting) == 1
    assert decided.confidence == aggregate(copies[:1]).confidence


def test_independent_voices_add_up() -> None:
    voices = [item("supports", 0.7, source=name, text=text) for name, text in zip("ABC", TEXTS, strict=False)]
    alone, together = aggregate(voices[:1]), aggregate(voices)
    assert together.confidence > alone.confidence
    assert len(together.supporting) == 3


evidence = st.lists(
    st.builds(
        item,
        stance=st.sampled_from(["supports", "refutes", "neutral"]),
        strength=st.floats(0.5, 0.99),
        source=st.sampled_from("ABCD"),
        text=st.sampled_from(TEXTS),
        group=st.sampled_from(["", "g"]),
        reliability=st.floats(0, 1),
    ),
    max_size=8,
)


@given(evidence.flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_the_order_of_the_evidence_changes_nothing(both: tuple[list[JudgedEvidence], list[JudgedEvidence]]) -> None:
    one, other = map(aggregate, both)
    assert (one.verdict, one.confidence) == (other.verdict, other.confidence)


@given(evidence)
def test_saying_everything_twice_changes_nothing(items: list[JudgedEvidence]) -> None:
    one, twice = aggregate(items), aggregate(items * 2)
    assert (one.verdict, one.confidence) == (twice.verdict, twice.confidence)
    assert 0 <= one.confidence <= 1
