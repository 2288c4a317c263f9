"""A value that the passage has of another matter bears nothing out."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

FERRY = "The ferry sank with 40 people on board; three were killed and nine were rescued."
TOWN = "The town was founded in 1950 and the university in 1971."
POPULATION = "The town grew from 5,000 inhabitants in 2010 to 9,000 in 2020."
MINE = "An explosion killed 23 miners and injured 15."
MEDALS = "Ghana won 5 medals and Peru 3."
FACTORY = "The factory, which had opened in 1998, was closed in 2010."
PRICES = "Inflation slowed to 7.2 percent in June from 7.8 percent in May."
SALES = "ارتفعت مبيعات الشركة إلى 30 مليون دينار وربحها إلى 4 ملايين دينار."
CANAL = "Digging of the Orle Canal began in 1903 and was completed in 1911."
RIOT = "Police in Tarn arrested 31 people after the march, in which eight officers were hurt."
STRIKER = "Varga scored 12 goals in 34 matches for the club."
PRIZE = "Ida Moll won the Sorel Prize in 1994 for her first novel, having been shortlisted in 1988 and 1991."
HARVEST = "The harvest of rye rose to 8 million tonnes from 6 million tonnes a year earlier."
EXPORTS = "ارتفعت نسبة الصادرات إلى 14 في المئة في مارس مقارنة بـ 11 في المئة في فبراير."
LIBRARY = "بدأ بناء المكتبة عام 1962 ثم وسعت عام 1968."


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("Nine people were killed when the ferry sank.", FERRY, "Nine people", "three were killed"),
        ("The university was founded in 1950.", TOWN, "1950", "1971"),
        ("In 2010 the town had 9,000 inhabitants.", POPULATION, "9,000 inhabitants", "5,000 inhabitants"),
        ("Ghana won 3 medals and Peru 5.", MEDALS, "3 medals", "5 medals"),
        ("The factory was closed in 1998.", FACTORY, "1998", "2010"),
        ("Inflation was 7.8 percent in June.", PRICES, "7.8 percent", "7.2 percent"),
        # The clause leaves out whom it tells of.
        ("The Orle Canal was completed in 1903.", CANAL, "1903", "1911"),
        ("اكتمل بناء المكتبة عام 1962.", "بدأ بناء المكتبة عام 1962 واكتمل عام 1968.", "1962", "1968"),
        ("Ida Moll won the Sorel Prize in 1991.", PRIZE, "1991", "1994"),
        # What is counted is something else.
        ("31 officers were hurt in the march in Tarn.", RIOT, "31 officers", "eight officers"),
        ("Varga scored 34 goals for the club.", STRIKER, "34 goals", "12 goals"),
        # What another value is measured by.
        ("The harvest of rye was 6 million tonnes.", HARVEST, "6 million tonnes", "8 million tonnes"),
        ("بلغت نسبة الصادرات 14 في المئة في فبراير.", EXPORTS, "14 في المئة", "11 في المئة"),
        ("ارتفع ربح الشركة إلى 30 مليون دينار.", SALES, "30 مليون دينار", "4 ملايين دينار"),
        ("The university was founded in 1950.", "تأسست المدينة عام 1950 والجامعة عام 1971.", "1950", "1971"),
    ],
)
def test_the_value_that_goes_with_the_words_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    named = [(reason.statement, reason.passage) for reason in judgement.reasons if not reason.agrees]
    assert (stated, found) in [(one.text, other.text) for one, other in named if one and other]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The university was founded in 1971.", TOWN),
        ("The town was founded in 1950.", TOWN),
        ("In 2010 the town had 5,000 inhabitants.", POPULATION),
        ("The explosion killed 23 miners.", MINE),
        ("Fifteen miners were injured in the explosion.", MINE),
        ("Ghana won 5 medals.", MEDALS),
        ("Peru won 3 medals.", MEDALS),
        ("The factory was closed in 2010.", FACTORY),
        ("The factory had opened in 1998.", FACTORY),
        ("Inflation was 7.2 percent in June.", PRICES),
        # In other words: what the nine did cannot be known to be something else.
        ("Nine people survived when the ferry sank.", FERRY),
        ("ارتفعت مبيعات الشركة إلى 30 مليون دينار.", SALES),
        ("وسعت المكتبة عام 1968.", LIBRARY),
        ("Digging of the Orle Canal began in 1903.", CANAL),
        ("The Orle Canal was completed in 1911.", CANAL),
        ("Police in Tarn arrested 31 people.", RIOT),
        ("Eight officers were hurt in the march.", RIOT),
        ("Varga scored 12 goals.", STRIKER),
        ("Ida Moll was shortlisted in 1991.", PRIZE),
        ("The harvest of rye was 6 million tonnes a year earlier.", HARVEST),
        ("The harvest of rye rose from 6 million tonnes.", HARVEST),
        ("بلغت نسبة الصادرات 14 في المئة في مارس.", EXPORTS),
        # Both of two that are joined stand there.
        ("The cart was made with four wheels.", "The cart was made with four or six wheels."),
    ],
)
def test_a_value_with_its_own_words_is_left_alone(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance != "refutes"
