"""Names that stand in one place in an English and an Arabic text, and those that are only put otherwise."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.judging.elimination import only_difference
from factcheck.agreement.names.counterparts import counterparts
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


def _language(text: str) -> str:
    return "ar" if any("\u0600" <= character <= "\u06ff" for character in text) else "en"


def _found(statement: str, passage: str) -> list[tuple[str, str]]:
    pairs = counterparts(read(statement, _language(statement)), read(passage, _language(passage)))
    return [(pair.stated.text, pair.found.text) for pair in pairs if pair.found]


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        # behind the same preposition
        ("The fair was held in Kelbran.", "أقيم المعرض في درنوسة وزاره كثيرون.", "Kelbran", "درنوسة"),
        ("أقيم المعرض في كلبران.", "The fair was held in Tornvik, and lasted a week.", "كلبران", "Tornvik"),
        # behind one word for a thing, in whichever role
        ("The raft sank in the Selim river.", "شهد نهر البيلسان غرق الطوف.", "Selim", "البيلسان"),
        ("The team climbed Mount Sarkan.", "تسلق الفريق جبل دولمار.", "Mount Sarkan", "دولمار"),
        # who does it, in either voice
        ("Torgania sent two ships.", "أرسلت بالفيرا سفينتين.", "Torgania", "بالفيرا"),
        ("The summit will be hosted by Oslo.", "ستستضيف مدريد القمة.", "Oslo", "مدريد"),
        ("The tower was built by Dexan Partners.", "بنت شركة «تلال النور» البرج.", "Dexan Partners", "تلال النور"),
        (
            "قال مسؤولون إن طوكيو ستستضيف القمة.",
            "The summit will be hosted by Cairo, officials said.",
            "طوكيو",
            "Cairo",
        ),
        # companies, whatever role they stand in and whatever they make
        ("The company Balva Cabling relaid the wires.", "مدت شركة نوردال كابلات جديدة.", "Balva Cabling", "نوردال"),
        ("Kurvin Foods shut the plant.", "أغلقت شركة بيرال فودز المصنع.", "Kurvin Foods", "بيرال فودز"),
        ("The court fined Kurvin Textiles.", "غرمت المحكمة شركة تيمورا كوتون.", "Kurvin Textiles", "تيمورا كوتون"),
        # bodies that are called by ordinary words
        ("The interior ministry issued the list.", "أصدرت وزارة العدل القائمة.", "interior ministry", "وزارة العدل"),
        ("أنقذ الصليب الأحمر البحارة.", "The coast guard rescued the sailors.", "الصليب الأحمر", "coast guard"),
        ("The army closed the road.", "أغلقت المحكمة العليا الطريق.", "army", "المحكمة العليا"),
    ],
)
def test_another_name_in_one_place_is_its_counterpart(statement: str, passage: str, stated: str, found: str) -> None:
    assert _found(statement, passage) == [(stated, found)]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        # the same name, as other languages spell it
        ("Defender Jonas Wirth sued the club.", "رفع المدافع يوناس فيرت دعوى على النادي."),
        ("The fair was held in Guizhou.", "أقيم المعرض في قويتشو."),
        ("The fair was held in Palmora.", "أقيم المعرض في بالمورا."),
        # put by its sense, or by a name of Arabic's own
        ("The boat docked at Pearl Island.", "رسا القارب في جزيرة اللؤلؤ."),
        ("The ferry sank in the Aegean Sea.", "غرقت العبارة في بحر إيجة."),
        ("The Institute of Marine Biology found it.", "اكتشفه معهد الأحياء البحرية."),
        # one family of bodies
        ("The defence ministry announced it.", "أعلن الجيش ذلك."),
        ("Parliament passed the law.", "أقر مجلس النواب القانون."),
        # too few consonants to be known by
        ("The race was won by Mei Rao.", "فازت رائدة الفضاء بالسباق."),
        # no names
        ("Advocates said it was late.", "قال المحامون إن المخاوف تتصاعد."),
        ("Online shopping grew.", "نما التسوق عبر الإنترنت."),
        ("The fair was held in Kelbran.", "أقيم المعرض في حديقة عامة."),
        # a town may lie in a state
        ("The fair was held in Norway.", "أقيم المعرض في درنوسة."),
        # who says so is not who does it
        ("The summit will be hosted by Oslo.", "قال مسؤولون إن القمة ستعقد قريبا."),
        # within one language
        ("The fair was held in Kelbran.", "The fair was held in Tornvik."),
    ],
)
def test_no_counterpart(statement: str, passage: str) -> None:
    assert _found(statement, passage) == []


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The theatre was opened in Marjana.", "افتُتح المسرح في صفورة، ويتسع لأربعمئة متفرج.", "Marjana", "صفورة"),
        (
            "تستضيف وارسو قمة الحبوب.",
            "The summit on grain will be hosted by Budapest, a spokesman said.",
            "وارسو",
            "Budapest",
        ),
        (
            "The interior ministry distributed blankets to the displaced.",
            "وزعت جمعية الهلال الأحمر أغطية على النازحين، ووصلت شاحناتها قبل العاصفة.",
            "interior ministry",
            "الهلال الأحمر",
        ),
    ],
)
def test_a_counterpart_refutes_and_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    model = load_cross_encoder()
    (judgement,) = judge(Statement(statement, _language(statement)), [Quote(passage, _language(passage))], model)
    differing = [reason for reason in judgement.reasons if not reason.agrees]
    named = [
        (reason.statement and reason.statement.text, reason.passage and reason.passage.text) for reason in differing
    ]

    assert judgement.stance == "refutes"
    assert named == [(stated, found)]


def test_what_is_refuted_without_a_reason_is_put_against_its_counterpart() -> None:
    statement, passage = "جنح اليخت في بحيرة سورين.", "The yacht ran aground in Lake Velden, and its crew swam ashore."

    pairing = only_difference(compare_texts(Statement(statement, "ar"), Quote(passage, "en")))

    assert pairing is not None
    assert pairing.found is not None
    assert (pairing.stated.text, pairing.found.text) == ("سورين", "Lake Velden")
