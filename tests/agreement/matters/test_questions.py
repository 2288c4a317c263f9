"""Two values deny each other only where they answer one question."""

from __future__ import annotations

from functools import lru_cache

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.matters.questions import answer_different_questions
from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.types import EntailmentModel
from tests.agreement.judgements import judged

OTHER = [
    # What a measure is of, and its dimension.
    ("The Kestrel viaduct is 9 metres wide.", "The Kestrel viaduct is 310 metres long."),
    ("يبلغ عرض مصب النهر 7 كيلومترات.", "يبلغ طول النهر 260 كيلومترا ويصب في البحيرة."),
    ("يبلغ عمق البحيرة 35 مترا.", "تبلغ مساحة البحيرة 18 كيلومترا مربعا."),
    ("Lake Ondra is 35 metres deep.", "تبلغ مساحة البحيرة 18 كيلومترا مربعا."),
    # What is counted, or what is done where people are.
    ("The Lorne clinic has 130 beds.", "The Lorne clinic employs 480 people."),
    ("يضم مستشفى النخيل 70 طبيبا.", "يعالج مستشفى النخيل نحو 250 مريضا يوميا."),
    ("The Petrel tramway has 31 stops.", "نقل الترام 1.4 مليون راكب في أيار."),
    ("The collection has 640 coins.", "The collection has 45 seals."),
    # Of what a sum, a share or a span of time is told.
    ("Marnock made a loss of 12 million euros.", "Marnock paid a fine of 3 million euros."),
    ("Wages on the island grew by 3 percent.", "Rents on the island grew by 8 percent."),
    ("The crossing takes five hours.", "The ferry stops for half an hour at Skell."),
    # Two of a series, or of contrary kinds.
    ("The first leg of the rally is 180 km long.", "The second leg of the rally is 142 km long."),
    ("انتهت المرحلة الأولى من السكة عام 2005.", "انتهت المرحلة الثانية من السكة عام 2011."),
    ("The lower weir was finished in 1920.", "The upper weir was finished in 1934."),
    ("Ivo Tarrant was born in 1911.", "Tarrant's brother Jan was born in 1916."),
    # Which step a date is of.
    ("Drilling of the Corran tunnel began in 1968.", "The Corran tunnel was opened in 1975."),
    ("بدأ حفر قناة الورد عام 1911.", "افتتحت قناة الورد عام 1919 أمام السفن."),
    ("Elin Voss was elected in 2004.", "Elin Voss resigned in 2011."),
    ("The Tolland mill was closed in 1981.", "تأسست المطحنة عام 1899."),
]
SAME = [
    ("The wall around the orchard of Hesk runs for 900 metres.", "يمتد السور حول بستان هسك مسافة 700 متر."),
    ("غرق المركب في مياه عمقها 30 مترا قبالة ساحل لورن.", "The boat sank in 20 metres of water off the coast of Lorn."),
    ("The authorities released 64 sailors on Friday.", "أفرجت السلطات عن 46 بحارا يوم الجمعة."),
    ("The Kestrel viaduct has a length of 280 metres.", "The Kestrel viaduct is 310 metres long."),
    ("The Lorne clinic has 300 employees.", "The Lorne clinic employs 480 people."),
    ("Thirty soldiers died in the ambush.", "The ambush killed 19 people."),
    ("Marnock's revenue was 90 million euros.", "Marnock had a turnover of 120 million euros."),
    ("The Corran tunnel was inaugurated in 1969.", "The Corran tunnel was opened in 1975."),
    ("Construction of the Corran tunnel began in 1961.", "Work on the Corran tunnel started in 1968."),
    ("Elin Voss passed away in 2004.", "Elin Voss died in 1999 at Skell."),
    ("دشنت قناة الورد عام 1925.", "افتتحت قناة الورد عام 1919 أمام السفن."),
    ("The first leg was opened in 1905.", "The first leg was opened in 1912, the second in 1920."),
    ("In 1997 the band Orlo collapsed.", "The band Orlo disbanded in 1998."),
    ("Ada Corr was the third president of the union.", "Ada Corr was the fifth president of the union."),
    ("In the chamber 148 members voted for it.", "It passed in the chamber with 161 votes in favour."),
    ("The newspaper first appeared in 1910.", "The newspaper was founded in 1902."),
]


@lru_cache(maxsize=1)
def model() -> EntailmentModel:
    return load_cross_encoder()


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _read(text: str) -> Reading:
    return read(text, _language(text))


def differ(statement: str, passage: str) -> bool:
    one, other = _read(statement), _read(passage)
    return answer_different_questions(one, one.values[0], other, other.values[0], None)


@pytest.mark.parametrize(("statement", "passage"), OTHER)
def test_values_that_answer_different_questions_deny_nothing(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "neutral"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(("statement", "passage"), SAME)
def test_values_that_answer_one_question_do(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert not all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        # The other text speaks of what is asked.
        ("The clinic has 40 nurses.", "The clinic, where nurses are few, has 90 beds."),
        # A date that tells which thing is meant, or stands in brackets, is of no step.
        ("The play was published in 1954.", "It was a 1912 play written by Sorrel."),
        ("Voss died in 1954.", "Voss (born in Skell, 1912) was a painter."),
        # What a clause says in words of no list, and the works of a meeting.
        ("Her record was released in May 1977.", "Her record came out in June 1977 and sold well."),
        ("بدأت القمة يوم 21 مارس 2019.", "انطلقت أعمال القمة بتاريخ 31 مارس 2019."),
        # A letter is no noun.
        ("Flat 22 C is empty.", "Flat 21 B is empty."),
        # What happened is no signing, and a school no teacher.
        ("وقعت المعركة عام 1920.", "بدأت المعركة عام 1921."),
        ("تضم القرية 4 مدرسين.", "تضم القرية 4 مدرسين و9 آبار."),
    ],
)
def test_what_leaves_it_open(statement: str, passage: str) -> None:
    assert not differ(statement, passage)


def test_the_model_is_asked_about_nouns_in_no_list() -> None:
    one, other = _read("The collection has 640 coins."), _read("The collection has 45 seals.")
    asked = (one, one.values[0], other, other.values[0])
    assert answer_different_questions(*asked, 0.1)
    assert not answer_different_questions(*asked, 0.9)
    assert not answer_different_questions(*asked, None)
