"""The reasons of a judgement: exact places in both texts, one sentence in the statement's language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.settings import SETTINGS
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Statement

PIECES = (
    "The dam was opened in May 1958. ",
    "It cost $9.8 billion, about 73% more. ",
    "The council of Marren refused the plan. ",
    "The council of Marren approved it, not in 1960. ",
    "اُفتُتِحَ السَّدُّ في مايو ١٩٥٨. ",
    "رفض مجلس مارين الخطة عام 1961، ",
    "ولم يوافق عليها إلا بعد ٣ سنوات. ",
    "كلّف ٩٫٨ مليار دولار ",
    "\u202bمارين\u202c ",
    "e\u0301ﬁve 🚢 ",
    "12 ",
    "في ـ ",
    "\u064b ",
    "وزارة ",
)
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join) | st.text(min_size=1, max_size=40)
languages = st.sampled_from(["en", "ar"])
contexts = st.fixed_dictionaries({}, optional={"date": st.sampled_from(["4 May 1958", "عام 1958"]), "heading": texts})


def judged(statement: str, passage: str, *, language: str = "en", passage_language: str = "en") -> Judgement:
    (judgement,) = judge(Statement(statement, language), [Quote(passage, passage_language)], load_cross_encoder())
    return judgement


@settings(max_examples=150)
@given(texts, languages, texts, languages, contexts)
def test_every_span_is_a_slice_and_probabilities_sum_to_one(
    statement: str, language: str, passage: str, passage_language: str, context: dict[str, str]
) -> None:
    (judgement,) = judge(
        Statement(statement, language), [Quote(passage, passage_language, context)], load_cross_encoder()
    )
    assert sum(judgement.probabilities.values()) == pytest.approx(1)
    for reason in judgement.reasons:
        assert reason.statement or reason.passage
        assert reason.note.endswith(".")
        for span, text in ((reason.statement, statement), (reason.passage, passage)):
            if span is not None:
                assert span.text == text[span.start : span.end] != ""


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("فُتح سد مارين في عام 1958.", "The dam of Marren was opened in 1958."),
        ("فُتح سد مارين في عام 1960.", "The dam of Marren was opened in 1958."),
        ("وافق مجلس مارين على خطة السد.", "رفض مجلس مارين خطة السد."),
        ("لم يُفتح سد مارين في عام 1958.", "فُتح سد مارين في عام 1958."),
    ],
)
def test_an_arabic_statement_is_answered_in_arabic(statement: str, passage: str) -> None:
    language = "ar" if "سد" in passage else "en"
    reasons = judged(statement, passage, language="ar", passage_language=language).reasons
    assert reasons
    for reason in reasons:
        assert not re.search("[A-Za-z]", re.sub("«[^»]*»", "", reason.note))


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        (
            "The spirit gets its main flavour from juniper berries.",
            "The spirit gets its predominant flavour from juniper berries.",
        ),
        ("The sculptor of Norby is childless.", "The sculptor of Norby had no children."),
    ],
)
def test_what_is_borne_out_in_other_words_is_not_contradicted(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def test_the_words_that_differ_are_told_where_they_deny() -> None:
    judgement = judged("The council of Norby approved the plan.", "The council of Norby did not approve the plan.")
    assert judgement.stance == "refutes"
    assert not judgement.reasons[0].agrees


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        (
            "The cart was built with twelve wheels.",
            "The cart was built with four or six wheels.",
            ["four", "six"],
        ),
        ("The choir of Norby sang in 1931.", "The choir of Norby sang in 1928 and 1935.", ["1928", "1935"]),
        ("غنت جوقة نوربي في عام 1931.", "غنت جوقة نوربي في عام 1928 أو 1935.", ["1928", "1935"]),
    ],
)
def test_of_values_in_a_list_each_that_contradicts_is_named(statement: str, passage: str, named: list[str]) -> None:
    language = "en" if statement.isascii() else "ar"
    judgement = judged(statement, passage, language=language, passage_language=language)
    assert judgement.stance == "refutes"
    found = [reason.passage.text for reason in judgement.reasons if not reason.agrees and reason.passage]
    assert sorted(found) == sorted(named)


def test_a_refutation_that_the_model_half_believes_is_taken_where_a_value_explains_it() -> None:
    statement = "Nine lads are exhausted after a long march."
    judgement = judged(statement, "Two men in striped shirts sleep on a white bed after an exhausting march.")
    assert judgement.probabilities["refutes"] < SETTINGS.refutes_unexplained_from
    assert (judgement.stance == "refutes") is any(not reason.agrees for reason in judgement.reasons)


def test_a_word_that_stands_for_another_is_no_reason_where_a_value_differs_besides() -> None:
    passage = "In July 1972 the company bought the ship for US$700 million."
    found = judged("The company paid 700 thousand dollars for the ship in 1972.", passage)
    assert found.stance == "refutes"
    assert [reason.kind for reason in found.reasons if not reason.agrees] == ["money"]
    found = judged("The council leased the ship in 1972.", "The council scrapped the ship in 1972.")
    assert [reason.kind for reason in found.reasons if not reason.agrees] == ["relation"]


BY_SOUND = [
    ("Mount Halim is 900 metres high.", "يرتفع جبل حليم 900 متر.", "Mount Halim", "حليم"),
    ("The fair of 1931 was opened by Nadim al-Sahli.", "افتتح نديم السهلي معرض 1931.", "Nadim al-Sahli", "نديم السهلي"),
    ("افتتحت قناة السويس في عام 1931.", "The Suez Canal was opened in 1931.", "السويس", "Suez"),
    ("Two mills burned in Dubai in 1931.", "احترقت مطحنتان بدبي في عام 1931.", "Dubai", "دبي"),
]


@pytest.mark.parametrize(("statement", "passage", "stated", "found"), BY_SOUND)
def test_a_name_that_agrees_has_its_place_in_both_texts(statement: str, passage: str, stated: str, found: str) -> None:
    languages = ["en" if text.isascii() else "ar" for text in (statement, passage)]
    judgement = judged(statement, passage, language=languages[0], passage_language=languages[1])
    (reason,) = [each for each in judgement.reasons if each.kind in ("name", "place")]
    assert reason.agrees
    assert reason.statement is not None
    assert stated in reason.statement.text
    assert reason.passage is not None
    assert found in reason.passage.text


def test_a_name_that_only_the_context_has_has_no_place_in_the_passage() -> None:
    quote = Quote("The mill burned in 1931.", "en", {"title": "Carla Venn"})
    (judgement,) = judge(Statement("Carla Venn saw the mill burn in 1931.", "en"), [quote], load_cross_encoder())
    assert not [reason for reason in judgement.reasons if reason.kind == "name"]
