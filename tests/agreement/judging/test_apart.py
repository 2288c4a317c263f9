"""A value or name that the passage has of something else, told by reading its clauses apart."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

ORCHESTRA = "The orchestra has 90 players, 24 of them violinists who joined last year, and two conductors."
LIGHTHOUSE = "The lighthouse was built in 1851. Its lamp was replaced in 1874 and again in 1920."
MAYOR = "The mayor of the town is Oskar Lund, who defeated Hilde Brenner by 40 votes."
STATUE = "The statue was carved by Anders Vik; Mira Holt later restored it."
CHAPEL = "The chapel at Norrby was consecrated in 1410, and its organ was restored in 1896."
BEACON = "The beacon at Tarve was lit for the first time in 1871, and its lamp was automated in 1984."
WARDEN = "The court ordered the warden to pay 3,000 crowns, and his deputy was fined 700 crowns."
OPERETTA = 'The story of "Paper Moons" was written by Emil Rask, and its songs were composed by Vera Thule.'
OSTRAU = "The museum of Ostrau owns 610 statues, many of them of bronze, and 2,140 etchings that are hardly ever shown."
TENDER = "The order for the new trams was given to Hartwerk, although Lomax had promised lower prices."
NURSE = "عملت الدكتورة هدى البكري سبع سنوات في مستشفى الساحل، ثم عملت ثلاث سنوات مستشارة للجامعة."
LISTS = "حصدت قائمة الوئام 41 مقعدا في المجلس، وحصدت قائمة الغد 17 مقعدا."
TREATY = "The treaty was signed in Vienna after talks had been held in Lisbon and Madrid."
SCHOOL = "بلغ عدد طلاب المدرسة 450 طالبا، منهم 60 طالبا من خارج المدينة."
HOSPITAL = "افتتح المستشفى عام 1975، وأضيف إليه جناح جديد عام 1990."


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The orchestra has 24 players.", ORCHESTRA, "24", "90"),
        ("The lighthouse was built in 1874.", LIGHTHOUSE, "1874", "1851"),
        ("The mayor of the town is Hilde Brenner.", MAYOR, "Hilde Brenner", "Oskar Lund"),
        ("The statue was carved by Mira Holt.", STATUE, "Mira Holt", "Anders Vik"),
        ("The treaty was signed in Lisbon.", TREATY, "Lisbon", "Vienna"),
        ("بلغ عدد طلاب المدرسة 60 طالبا.", SCHOOL, "60 طالبا", "450 طالبا"),
        # What the clause of the other value leaves out stands before it.
        ("The organ of the chapel at Norrby was restored in 1410.", CHAPEL, "1410", "1896"),
        ("The beacon at Tarve was automated in 1871.", BEACON, "1871", "1984"),
        ("The warden's deputy was fined 3,000 crowns.", WARDEN, "3,000 crowns", "700 crowns"),
        ('The songs of "Paper Moons" were composed by Emil Rask.', OPERETTA, "Emil Rask", "Vera Thule"),
        ("The museum of Ostrau owns 610 etchings.", OSTRAU, "610", "2,140"),
        ("The order for the new trams was given to Lomax.", TENDER, "Lomax", "Hartwerk"),
        ("عملت الدكتورة هدى البكري سبع سنوات مستشارة للجامعة.", NURSE, "سبع سنوات", "ثلاث سنوات"),
        ("حصدت قائمة الغد 41 مقعدا في المجلس.", LISTS, "41 مقعدا", "17 مقعدا"),
        ("افتتح المستشفى عام 1990.", HOSPITAL, "1990", "1975"),
        ("The hospital opened in 1990.", HOSPITAL, "1990", "1975"),
    ],
)
def test_what_stands_in_the_place_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    named = [(reason.statement, reason.passage) for reason in judgement.reasons if not reason.agrees]
    assert [(one.text, other.text) for one, other in named if one and other] == [(stated, found)]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The orchestra has 90 players.", ORCHESTRA),
        ("The orchestra has 24 violinists.", ORCHESTRA),
        ("The lamp of the lighthouse was replaced in 1874.", LIGHTHOUSE),
        ("Oskar Lund defeated Hilde Brenner.", MAYOR),
        ("Mira Holt restored the statue.", STATUE),
        ("Talks were held in Lisbon.", TREATY),
        ("The chapel at Norrby was consecrated in 1410.", CHAPEL),
        ("The organ of the chapel at Norrby was restored in 1896.", CHAPEL),
        ("The warden's deputy was fined 700 crowns.", WARDEN),
        ("The museum of Ostrau owns 2,140 etchings.", OSTRAU),
        ('The songs of "Paper Moons" were composed by Vera Thule.', OPERETTA),
        ("عملت الدكتورة هدى البكري ثلاث سنوات مستشارة للجامعة.", NURSE),
        ("حصدت قائمة الغد 17 مقعدا في المجلس.", LISTS),
        ("أضيف جناح جديد إلى المستشفى عام 1990.", HOSPITAL),
        ("The hospital opened in 1975.", HOSPITAL),
        ("Turnout was 58 percent in 2020.", "Turnout was 64 percent in 2016 and 58 percent in 2020."),
        # Others may have done it too.
        ("Norway signed the convention.", "Sweden signed the convention in May, and Norway followed a week later."),
        ("Greta Lamm scored in the final.", "Ida Sorn scored in the final, and Greta Lamm did so too."),
        # It happened more than once.
        (
            "The canal was drained in 1988.",
            "The canal was drained in 1952 for repairs, and it was drained again in 1988.",
        ),
        ("Ilse Brandt won the cup in 2007.", "Ilse Brandt won the cup in 2001, and she won it a second time in 2007."),
        ("أغلق المرفأ عام 2009.", "أغلق المرفأ عام 1994 بعد عاصفة، ثم أغلق مرة أخرى عام 2009."),
        ("The film stars Clara Venn.", "The film stars Jon Bask, Clara Venn and Petra Olm."),
        # The same in another measure.
        ("The road is 12 miles long.", "The road is 19 kilometres (12 miles) long."),
    ],
)
def test_what_has_the_words_beside_it_bears_out(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def test_a_date_that_differs_beside_the_same_deed_is_no_support() -> None:
    said = "On the east end of the harbour stands the Old Corn Hall which was built in 1792."
    passage = (
        "On the east side of the harbour is Old Corn Hall (built in 1762), which was the official seat of the town "
        "bailiff; it was here that the charter was read in 1838."
    )
    assert judged(said, passage).stance == "refutes"
