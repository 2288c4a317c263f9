"""Change one value and the passage must refute, naming the value on both sides; restate it and it must support."""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from time import process_time

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.settings import AgreementSettings
from factcheck.agreement.stance import judge
from factcheck.agreement.types import STANCES, UNCALIBRATED, Calibration, Judgement, Quote, Reason, Statement

# language, template, the values that the sentence may state
TEMPLATES = [
    ("en", "The glass factory of Norby employed {} workers at its peak.", ["420", "415", "84"]),
    ("en", "The treaty of Velden was signed on {}.", ["3 March 1921", "4 March 1921", "3 May 1921", "3 March 1922"]),
    (
        "en",
        "Construction of the canal cost {}.",
        ["$4.2 million", "$4.8 million", "42 million dollars", "4.2 million euros"],
    ),
    ("en", "Turnout in the island referendum reached {}.", ["61%", "67 percent", "16 per cent"]),
    ("en", "The expedition to the glacier lasted {}.", ["three weeks", "five weeks", "three months"]),
    ("en", "The sculptor was born in {} and trained as a mason.", ["Lisbon", "Warsaw", "Nairobi"]),
    ("en", "The academy {} the proposal of the two chemists.", ["accepted", "rejected"]),
    ("ar", "بلغ عدد العمال في مصنع الزجاج {} عاملا.", ["420", "415", "84"]),
    ("ar", "وقعت معاهدة فيلدن في {}.", ["3 مارس 1921", "4 مارس 1921", "3 مايو 1921", "3 مارس 1922"]),
    ("ar", "بلغت كلفة حفر القناة {}.", ["4.2 مليون دولار", "4.8 مليون دولار", "4.2 مليون يورو"]),
    ("ar", "بلغت نسبة المشاركة في الاستفتاء {}.", ["61%", "67%", "16 في المئة"]),
    ("ar", "استمرت البعثة إلى النهر الجليدي {}.", ["ثلاثة أسابيع", "خمسة أسابيع", "ثلاثة أشهر"]),
    ("ar", "ولد النحات في {} وتعلم حرفة البناء.", ["لشبونة", "وارسو", "نيروبي"]),
    ("ar", "{} الأكاديمية اقتراح الكيميائيين.", ["قبلت", "رفضت"]),
]
MUTATED = [
    (language, template.format(values[0]), template.format(other), values[0], other)
    for language, template, values in TEMPLATES
    for other in values[1:]
]
SAME = [(language, template.format(values[0])) for language, template, values in TEMPLATES]
RESTATED = [
    ("en", "The treaty of Velden was signed in March 1921.", "en", "The treaty of Velden was signed on 3 March 1921."),
    ("en", "Norby's glass factory had about 400 workers.", "en", "The glass factory of Norby had 403 workers."),
    (
        "en",
        "More than 400 workers were employed at the Norby factory.",
        "en",
        "The Norby factory employed 420 workers.",
    ),
    ("en", "The canal cost 4,200,000 dollars.", "en", "The canal cost $4.2 million."),
    ("ar", "وقعت معاهدة فيلدن في مارس 1921.", "ar", "وقعت معاهدة فيلدن في 3 آذار/مارس 1921."),
    ("ar", "وقعت معاهدة فيلدن في عام ١٩٢١.", "ar", "وقعت معاهدة فيلدن في عام 1921."),
    ("ar", "بلغ عدد العمال في مصنع الزجاج نحو 400 عامل.", "ar", "بلغ عدد العمال في مصنع الزجاج 403 عمال."),
]
ACROSS = [
    (
        "en",
        "The population of Lisbon was 545,000 in 2021.",
        "ar",
        "بلغ عدد سكان لشبونة 545,000 نسمة في عام 2021.",
        "supports",
    ),
    (
        "ar",
        "بلغ عدد سكان لشبونة 545,000 نسمة في عام 2021.",
        "en",
        "The population of Lisbon was 545,000 in 2021.",
        "supports",
    ),
    (
        "en",
        "The population of Lisbon was 612,000 in 2021.",
        "ar",
        "بلغ عدد سكان لشبونة 545,000 نسمة في عام 2021.",
        "refutes",
    ),
    (
        "ar",
        "بلغ عدد سكان لشبونة 612,000 نسمة في عام 2021.",
        "en",
        "The population of Lisbon was 545,000 in 2021.",
        "refutes",
    ),
]
OTHER_MATTERS = [
    (
        "en",
        "The treaty of Velden was signed on 3 March 1921.",
        "en",
        "The mayor of Velden opened a new school on 9 June 1934.",
    ),
    (
        "en",
        "The glass factory of Norby employed 420 workers.",
        "en",
        "A storm took the roofs off 84 houses in Norby.",
    ),
    ("ar", "وقعت معاهدة فيلدن في 3 مارس 1921.", "ar", "افتتح عمدة فيلدن مدرسة جديدة في 9 يونيو 1934."),
    (
        "ar",
        "بلغ عدد العمال في مصنع الزجاج 420 عاملا.",
        "en",
        "A storm took the roofs off 84 houses in the village.",
    ),
    # Opposite words of different times.
    ("en", "The school of Norby opened in 1905.", "en", "The school of Norby closed in 1950."),
    ("ar", "توفي النحات عام 1950.", "ar", "ولد النحات عام 1905."),
    ("ar", "ارتفعت الرسوم عام 2019.", "en", "Fees fell in 2020."),
]


def one(language: str, statement: str, passage_language: str, passage: str) -> Judgement:
    return judge(Statement(statement, language), [Quote(passage, passage_language)], load_cross_encoder())[0]


def touches(reason: Reason, stated: str, found: str) -> bool:
    """Whether the reason points into the changed words of both sides."""
    if reason.statement is None or reason.passage is None:
        return False
    return reason.statement.text in stated or stated in reason.statement.text or found in reason.passage.text


@pytest.mark.parametrize(("language", "passage", "statement", "found", "stated"), MUTATED)
def test_one_changed_value_refutes_and_is_named(
    language: str, passage: str, statement: str, found: str, stated: str
) -> None:
    judged = one(language, statement, language, passage)
    assert judged.stance == "refutes", (judged, statement, passage)
    assert any(not reason.agrees and touches(reason, stated, found) for reason in judged.reasons), judged.reasons


@pytest.mark.parametrize(("language", "sentence"), SAME)
def test_the_same_words_support(language: str, sentence: str) -> None:
    judged = one(language, sentence, language, sentence)
    assert judged.stance == "supports", judged
    assert all(reason.agrees for reason in judged.reasons)


@pytest.mark.parametrize(("language", "statement", "passage_language", "passage"), RESTATED)
def test_another_precision_supports(language: str, statement: str, passage_language: str, passage: str) -> None:
    assert one(language, statement, passage_language, passage).stance == "supports"


def test_a_passage_that_dates_less_exactly_leaves_the_statement_open() -> None:
    less = one(
        "en", "The treaty of Velden was signed on 3 March 1921.", "en", "The treaty of Velden was signed in 1921."
    )
    assert less.stance == "neutral"


@pytest.mark.parametrize(("language", "statement", "passage_language", "passage", "stance"), ACROSS)
def test_across_languages(language: str, statement: str, passage_language: str, passage: str, stance: str) -> None:
    judged = one(language, statement, passage_language, passage)
    assert judged.stance == stance, judged


@pytest.mark.parametrize(("language", "statement", "passage_language", "passage"), OTHER_MATTERS)
def test_another_event_is_neutral(language: str, statement: str, passage_language: str, passage: str) -> None:
    judged = one(language, statement, passage_language, passage)
    assert judged.stance == "neutral", judged
    assert all(reason.agrees for reason in judged.reasons)


def test_the_date_that_governs_a_line_counts() -> None:
    quote, model = Quote("The treaty of Velden is signed.", "en", {"date": "March 1921"}), load_cross_encoder()
    assert judge(Statement("The treaty of Velden was signed in 1921.", "en"), [quote], model)[0].stance == "supports"
    refuted = judge(Statement("The treaty of Velden was signed in 1931.", "en"), [quote], model)[0]
    assert refuted.stance == "refutes"
    assert any("March 1921" in reason.note for reason in refuted.reasons)


def test_a_negation_refutes() -> None:
    judged = one("en", "The academy did not publish the report.", "en", "The academy published the report.")
    assert judged.stance == "refutes"
    assert [reason.kind for reason in judged.reasons if not reason.agrees] == ["polarity"]


def test_each_quote_is_judged_by_itself_and_always_alike() -> None:
    statement = Statement("The treaty of Velden was signed in 1921.", "en")
    quotes, model = [Quote(sentence, language) for language, sentence in SAME], load_cross_encoder()
    together = judge(statement, quotes, model)
    assert together == [judge(statement, [quote], model)[0] for quote in quotes]
    assert together == judge(statement, quotes, model)


class Reader:
    """A model that has made up its mind, and remembers what it was asked."""

    sha256 = "0" * 64

    def __init__(self, calibration: Calibration = UNCALIBRATED) -> None:
        self.calibration = calibration
        self.asked: list[tuple[str, str]] = []

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        self.asked += pairs
        return [[log(0.1), log(0.8), log(0.1)] for _ in pairs]


def test_another_model_is_taken_at_its_word_and_reads_the_context() -> None:
    model = Reader()
    context = {
        "heading": "Treaties:",
        "date": "March 1921",
        "antecedent": "The treaty of Velden was long discussed.",
        "title": "Not read",
    }
    judged = judge(Statement("The treaty was signed.", "en"), [Quote("It was signed.", "en", context)], model)[0]
    assert judged.stance == "refutes"
    assert judged.probabilities == pytest.approx({"supports": 0.1, "refutes": 0.8, "neutral": 0.1})
    read = "Treaties: March 1921: The treaty of Velden was long discussed. It was signed."
    assert model.asked == [(read, "The treaty was signed.")]


def test_facts_and_scales_weigh_in_as_the_calibration_says() -> None:
    statement, quote = Statement("The treaty was signed in 1934.", "en"), Quote("The treaty was signed in 1921.", "en")
    supports, refutes = {"model_supports": 1.0, "value_conflict": -9.0}, {"value_conflict": 9.0}
    (judged,) = judge(statement, [quote], Reader(Calibration(supports, refutes)))
    (cautious,) = judge(statement, [quote], Reader(Calibration(supports, refutes, {"en": 0.1})))
    assert judged.probabilities["refutes"] > 0.95
    assert 1 / 3 < cautious.probabilities["refutes"] < 0.7
    (elsewhere,) = judge(statement, [quote], Reader(Calibration(supports, refutes, {"mixed": 0.1})))
    assert elsewhere == judged


class Doubter(Reader):
    """One that takes every statement for refuted, but is not sure of it."""

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[log(0.1), log(0.6), log(0.3)] for _ in pairs]


@pytest.mark.parametrize(
    ("passage", "language", "stance"),
    [
        ("The treaty was torn up at sea in 1921.", "en", "neutral"),
        ("The treaty was signed in 1934.", "en", "refutes"),
        ("مُزقت المعاهدة في البحر عام 1921.", "ar", "refutes"),
    ],
)
def test_in_one_language_a_refutation_that_nothing_explains_has_to_be_surer(
    passage: str, language: str, stance: str
) -> None:
    statement, quote = Statement("The treaty was signed in 1921.", "en"), Quote(passage, language)
    assert judge(statement, [quote], Doubter())[0].stance == stance
    assert judge(statement, [quote], Reader())[0].stance == "refutes"


class Follower:
    """A model that takes a statement for borne out where a passage has all of its words."""

    sha256 = "0" * 64
    calibration = Calibration({"model_supports": 1.0}, {"one_differs": 9.0, "not_but_for": -9.0})

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[4.0, 0.0, 0.0] if set(said.split()) <= set(read.split()) else [0.0, 0.0, 4.0] for read, said in pairs]


def test_a_passage_that_would_bear_the_statement_out_but_for_one_value_refutes_it() -> None:
    statement = Statement("Nearly 40 wells were dug near Amra in 1934.", "en")
    differs = Quote("Drillers say: Nearly 55 wells were dug near Amra in 1934.", "en")
    elsewhere = Quote("Nearly 55 boats lay idle near Amra in 1934.", "en")
    refuting, other = judge(statement, [differs, elsewhere], Follower())
    assert refuting.stance == "refutes"
    assert [reason.passage.text for reason in refuting.reasons if reason.passage and not reason.agrees] == ["55"]
    assert other.stance == "neutral"


class Denier(Follower):
    """One that takes all else for refuted."""

    calibration = Calibration({"model_supports": 1.0}, {"model_refutes": 1.0})

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[4.0, 0.0, 0.0] if row[0] > row[2] else [0.0, 4.0, 0.0] for row in super().logits(pairs)]


def test_the_name_that_would_make_the_statement_true_is_named() -> None:
    said = "Olga Brandt and the smiths led by Piet Vos heard Jan Kuiper speak of the wells of Amra"
    (judged,) = judge(
        Statement("Lena Faber led the smiths.", "en"), [Quote(f"{said}; he led the smiths.", "en")], Denier()
    )
    assert judged.stance == "refutes"
    assert not any(reason.agrees for reason in judged.reasons)
    (reason,) = judged.reasons
    assert "Lena Faber" in reason.note
    assert reason.passage is not None
    assert reason.passage.text in said


def test_the_threshold_makes_it_abstain() -> None:
    statement, quote = Statement(SAME[0][1], "en"), Quote(SAME[0][1], "en")
    never = AgreementSettings(supports_from=1.0)
    assert judge(statement, [quote], load_cross_encoder(), never)[0].stance == "neutral"


@pytest.mark.parametrize("text", ["", " ", "؟", "1", "a" * 3_000, "\u202e١٢٣", "—–…"])
def test_any_text_can_be_judged(text: str) -> None:
    judged = judge(Statement(text or "x", "en"), [Quote(text, "ar"), Quote(SAME[0][1], "en")], load_cross_encoder())
    for judgement in judged:
        assert set(judgement.probabilities) == set(STANCES)
        assert sum(judgement.probabilities.values()) == pytest.approx(1)


def test_long_lists_of_values_on_both_sides_are_compared_in_little_time() -> None:
    statement, passage = (" ".join(f"{number + more} mills," for number in range(10, 210)) for more in (0, 1))
    begun = process_time()
    compare_texts(Statement(statement, "en"), Quote(passage, "en"))
    assert process_time() - begun < 3
