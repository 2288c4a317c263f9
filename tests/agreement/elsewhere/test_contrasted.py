"""A value or name of another thing that a sentence tells of beside the statement's own."""

from __future__ import annotations

import pytest

from factcheck.agreement.elsewhere.contrasted import find_contrasted_names, in_their_own_parts
from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.pairing import Pairing
from tests.agreement.judgements import judged

COUNCIL = "The town of Orme spent 5 million crowns on its new archive and 2 million crowns on its skating hall."
SIEGE = "The assault cost the raiders 1,300 men and the townsfolk 450."
BELL = "The bell weighs 2,900 kilograms, its hammer 75."
CLUB = "In 2004 the club had 310 members, and in 2016 it had 840."
ABBESS = "The abbess died in 1388 and her successor in 1419."
RAIN = "Rainfall reached 70 millimetres in Alder and 110 in Birchley."
OPERETTA = 'The text of the operetta "Low Tide" is by Edvin Laas, the music by Mona Trell.'
RACE = "The men's sprint was won by Jonas Hald and the women's sprint by Mette Roed."
BUDGET = "The plan was drafted by the Ministry of Health and audited by the Ministry of Finance."
PAINTER = "The painter was born in Turin and buried in Lyon."
RELAY = "Norway's relay team came second and Poland's fifth in the final at Orme."
PRICES = "بيع السيف بمبلغ 4000 دينار والدرع بمبلغ 9000 دينار."
SALARY = "بلغ راتب المدير 8000 دينار وراتب نائبه 6000 دينار."
FILM = "أخرجت الفيلم سلمى حداد، وصوره كريم منصور."
BRANCHES = "يعمل في فرع حلب 260 موظفا، وفي فرع حمص 85 موظفا."
TANK = "The tank at Alder Hill holds 94 litres and waters two gardens."
SPIDER = "The red beetle weighs 12 grams, the black one 31 grams."


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The skating hall of Orme cost 5 million crowns.", COUNCIL, "5 million crowns", "2 million crowns"),
        ("The archive of Orme cost 2 million crowns.", COUNCIL, "2 million crowns", "5 million crowns"),
        ("The townsfolk lost 1,300 men in the assault.", SIEGE, "1,300 men", "450"),
        ("The hammer of the bell weighs 2,900 kilograms.", BELL, "2,900 kilograms", "75"),
        ("The club had 310 members in 2016.", CLUB, "310 members", "840"),
        ("The successor of the abbess died in 1388.", ABBESS, "1388", "1419"),
        ('Edvin Laas composed the music of "Low Tide".', OPERETTA, "Edvin Laas", "Mona Trell"),
        ("Jonas Hald won the women's sprint.", RACE, "Jonas Hald", "Mette Roed"),
        ("The Ministry of Finance drew up the plan.", BUDGET, "Ministry of Finance", "Ministry of Health"),
        ("In the relay final at Orme, Norway finished fifth.", RELAY, "fifth", "second"),
        ("بيع الدرع بمبلغ 4000 دينار.", PRICES, "4000 دينار", "9000 دينار"),
        ("الفيلم من إخراج كريم منصور.", FILM, "كريم منصور", "سلمى حداد"),
        ("The Homs branch employs 260 people.", BRANCHES, "260 people", "85 موظفا"),
        ("The deputy of the director earned 8,000 dinars.", SALARY, "8,000 dinars", "6000 دينار"),
        ("تزن الخنفساء الحمراء 31 غراما.", SPIDER, "31 غراما", "12 grams"),
        ("دفن الرسام في تورينو.", PAINTER, "تورينو", "Lyon"),
    ],
)
def test_what_the_other_thing_has_is_refuted_and_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    named = [
        (reason.statement.text, reason.passage.text)
        for reason in judgement.reasons
        if not reason.agrees and reason.statement and reason.passage
    ]
    assert judgement.stance == "refutes"
    assert (stated, found) in named


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The archive of Orme cost 5 million crowns.", COUNCIL),
        ("The townsfolk lost 450 men in the assault.", SIEGE),
        ("The hammer of the bell weighs 75 kilograms.", BELL),
        ("The club had 840 members in 2016.", CLUB),
        ("The successor of the abbess died in 1419.", ABBESS),
        ("Rainfall in Birchley reached 110 millimetres.", RAIN),
        ("Mette Roed won the women's sprint.", RACE),
        ("The painter was buried in Lyon.", PAINTER),
        ("بيع الدرع بمبلغ 9000 دينار.", PRICES),
        ("The Homs branch employs 85 people.", BRANCHES),
        ("تزن الخنفساء السوداء 31 غراما.", SPIDER),
        # What the second part tells of besides is no rival of what the statement tells of.
        (
            "The mill, which burned down in the war, was built in 1790.",
            "The mill was built in 1790 and burned in 1944.",
        ),
        ("The house beside the barn was built in 1950.", "The house was built in 1950, the barn in 1962."),
        (
            "The Mop 2 costs ¥38,000.",
            "The cheaper one, the Mop 2, sells for ¥38,000, the dearer, the Mop 5, for ¥95,000.",
        ),
    ],
)
def test_its_own_bears_out(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        # Of two in one list both are told.
        ("Anna Vold founded the choir.", "Anna Vold and Peer Aas founded the choir."),
        ("Peer Aas sang at the opening.", "Anna Vold sang at the opening, and Peer Aas did so too."),
        (
            "The writer Rolf Sand revised the play.",
            "The play was revised by the writer Lise Holm, the actor Rolf Sand",
        ),
    ],
)
def test_who_is_listed_is_no_rival(statement: str, passage: str) -> None:
    stated, found = read(statement, "en"), read(passage, "en")
    assert not list(find_contrasted_names(stated, found, [Pairing(name.fact) for name in stated.names]))


def test_nothing_is_read_across_two_sentences() -> None:
    stated = read("The annex was built in 1950.", "en")
    found = read("The house was built in 1950. The annex was painted in 1962.", "en")
    pairings = [Pairing(stated.values[0])]
    assert in_their_own_parts(stated, found, pairings) == pairings


def test_a_count_of_one_thing_is_no_rival_of_the_measure_of_another() -> None:
    assert judged("يتسع خزان تل ألدر لـ٩٤ لترا ويروي حديقتين.", TANK).stance == "supports"
