from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.words.instead import leave_out
from tests.agreement.judgements import denied


@pytest.mark.parametrize(
    ("language", "text", "ruled_out"),
    [
        ("en", "The mill opened in 1962, not in 1960 as is often told.", ", not in 1960"),
        ("en", "The flood killed 12 people, not 15.", ", not 15"),
        ("en", "The prize went to Ida Moe rather than to Anna Holt.", "rather than to Anna Holt"),
        ("en", "The fair was held not in Oslo but in Bergen.", "not in Oslo but "),
        ("en", "The roof is of steel instead of wood.", "instead of wood"),
        ("en", "The coastguard, and not the navy, fired.", ", and not the navy"),
        ("ar", "عقد المعرض في برغن بدلا من أوسلو.", "بدلا من أوسلو"),
        ("ar", "افتتح الجسر عام 1962 لا عام 1960.", "لا عام 1960"),
        ("ar", "فاز سامي النجار وليس كريم حداد.", "وليس كريم حداد"),
    ],
)
def test_what_is_only_ruled_out_is_blanked(language: str, text: str, ruled_out: str) -> None:
    kept = leave_out(text, language)
    assert kept.replace(" ", "") == text.replace(ruled_out, "").replace(" ", "")
    assert len(kept) == len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mill did not open in 1960."),
        ("en", "The mill opened in 1962, but not in Oslo."),
        ("en", "The mill opened not in 1960."),
        ("en", "The guests stayed rather than leave the hall before the mayor had spoken to them."),
        ("ar", "لم يفتتح الجسر عام 1960."),
        ("ar", "لا أوسلو ولا برغن."),
    ],
)
def test_any_other_negation_stands(language: str, text: str) -> None:
    assert leave_out(text, language) == text


def test_of_a_statement_only_values_and_names_are_left_out() -> None:
    assert leave_out("The roof is of steel instead of wood.", "en", things=False).endswith("instead of wood.")
    assert "1960" not in leave_out("It opened in 1962, not in 1960.", "en", things=False)


@pytest.mark.parametrize(
    ("statement", "passage", "stance", "told"),
    [
        ("The mill opened in 1960.", "The mill opened in 1962, not in 1960.", "refutes", ("1960", "1962")),
        ("The mill opened in 1962.", "The mill opened in 1962, not in 1960.", "supports", None),
        ("The fair was held in Oslo.", "The fair was held in Bergen instead of Oslo.", "refutes", ("Oslo", "Bergen")),
        ("The fair was held in Bergen.", "عقد المعرض في برغن بدلا من أوسلو.", "supports", None),
        ("The fair was held in Oslo.", "عقد المعرض في برغن بدلا من أوسلو.", "refutes", ("Oslo", "برغن")),
        ("The fair was held in Bergen, not Oslo.", "The fair was held in Bergen.", "supports", None),
        ("The fair was held in Bergen, not Oslo.", "The fair was held in Oslo.", "refutes", ("Bergen", "Oslo")),
    ],
)
def test_it_bears_nothing_out(statement: str, passage: str, stance: str, told: tuple[str, str] | None) -> None:
    sides = Statement(statement, "en"), Quote(passage, "en" if passage.isascii() else "ar")
    (judgement,) = judge(sides[0], [sides[1]], load_cross_encoder())
    assert judgement.stance == stance
    assert denied(judgement) == ([told] if told else [])


@given(
    st.lists(
        st.sampled_from("not in 1960 , but Oslo rather than instead of 12 people . وليس لا بدلا من".split()),
        max_size=12,
    ),
    st.sampled_from(["en", "ar"]),
)
def test_offsets_are_kept(words: list[str], language: str) -> None:
    text = " ".join(words)
    kept = leave_out(text, language)
    assert len(kept) == len(text)
    assert all(one in (other, " ") for one, other in zip(kept, text, strict=True))
