"""Which names of two texts are one, and which may stand in each other's place."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.namesakes import may_displace, same_names
from factcheck.agreement.texts.reading import read
from factcheck.language.names.city_names import CITIES
from tests.agreement.judgements import denied, judged

RIVALS = [
    ("The mill stood in Leipzig.", "The mill stood in Krakow."),
    ("The mill stood in Leipzig.", "The mill stood in Norbyville."),
    ("The mill belonged to Norway.", "The mill belonged to Kenya."),
    ("قامت المطحنة في صفاقس.", "قامت المطحنة في الدوحة."),
    # Of what Arabic writes alike either may be meant, the state and its capital.
    ("قامت المطحنة في الدوحة.", "قامت المطحنة في تونس."),
]
NO_RIVALS = [
    ("The mill stood in Leipzig.", "The mill stood in Germany."),
    ("The mill stood in Leipzig.", "The mill belonged to Kenya."),
    ("قامت المطحنة في صفاقس.", "قامت المطحنة في تونس."),
]
ONE = [
    ("The mill stood in Amman.", "قامت المطحنة في عمان."),
    ("The mill stood in Oman.", "قامت المطحنة في عمان."),
    ("The mill stood in Tunis.", "قامت المطحنة في تونس."),
    ("The mill stood in Doha.", "قامت المطحنة بالدوحة."),
    ("قامت المطحنة في عُمان.", "قامت المطحنة في عمان."),
]


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(("statement", "passage"), [*RIVALS, *NO_RIVALS])
def test_what_may_stand_in_the_place_of_what(statement: str, passage: str) -> None:
    (stated,), (found,) = (read(text, _language(text)).names for text in (statement, passage))
    assert may_displace(stated.fact, found.fact) is ((statement, passage) in RIVALS)
    assert may_displace(found.fact, stated.fact) is ((statement, passage) in RIVALS)


@pytest.mark.parametrize(("statement", "passage"), ONE)
def test_one_place_in_two_texts(statement: str, passage: str) -> None:
    stated, found = read(statement, _language(statement)), read(passage, _language(passage))
    assert same_names(stated.names[0], stated, found) == [found.names[0]]


def test_every_city_of_the_table_is_one_in_both_languages() -> None:
    told_apart = []
    for line in CITIES.strip().splitlines():
        english, arabic = (field.split(",")[0].strip().lstrip("?") for field in line.split("|")[1:])
        if not arabic:
            continue
        statement, passage = read(f"The mill stood in {english}.", "en"), read(f"قامت المطحنة في {arabic}.", "ar")
        told_apart += [
            name.fact.text
            for one, other in ((statement, passage), (passage, statement))
            for name in one.names
            if not same_names(name, one, other)
        ]
    assert not told_apart


@pytest.mark.parametrize(
    ("statement", "passage", "one"),
    [
        ("Tim Roth left.", "Timothy Simon Roth left.", True),
        ("The World Health Organization met.", "The World Trade Organization met.", False),
    ],
)
def test_a_first_name_may_be_cut_short_and_what_stands_between_left_out(
    statement: str, passage: str, one: bool
) -> None:
    stated, found = read(statement, "en"), read(passage, "en")
    assert bool(same_names(stated.names[0], stated, found)) is one


def test_another_king_of_one_name_is_denied_and_named() -> None:
    passage = "King Edric III died in 1407 at Orme."
    judgement = judged("King Edric II died in 1407.", passage)
    assert judgement.stance == "refutes"
    assert ("Edric II", "Edric III") in denied(judgement)
    assert judged("King Edric III died in 1407.", passage).stance == "supports"


def test_one_who_is_named_beside_another_of_the_name_is_met() -> None:
    passage = "The chapel of Orme was built by Edric IV after Edric III had died."
    assert judged("Edric IV built the chapel of Orme.", passage).stance == "supports"
