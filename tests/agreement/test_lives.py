"""Years of birth and death in brackets behind a name are read as the two events that they are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.lives import with_lives
from factcheck.agreement.reading import read
from factcheck.agreement.rewording import tell
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Statement

HANNA = "Hanna Brask (1922-2009) was a Danish painter."
SAMIR = "سمير الحلواني (11 ديسمبر 1911 - 30 أغسطس 2006) كاتب وروائي."


def judged(statement: str, passage: str) -> Judgement:
    stated, found = (Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    (judgement,) = judge(stated, [found], load_cross_encoder())
    return judgement


def _language(text: str) -> str:
    return "en" if text.isascii() or "–" in text else "ar"


def told(statement: str, passage: str) -> str:
    """The passage as the model reads it beside the statement."""
    stated, found = read(statement, _language(statement)), read(passage, _language(passage))
    return tell(with_lives(found, stated))


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Hanna Brask died in 2009.", HANNA),
        ("Hanna Brask was a painter born in 1922.", HANNA),
        ("Hanna Brask (1922-2009) was a painter.", "The painter Hanna Brask was born in 1922 and died in 2009."),
        ("John Wemble was born in 1551.", "John Wemble (c. 1551 – 28 July 1629) was a historian of the town."),
        ("وُلد سمير الحلواني عام 1911.", SAMIR),
    ],
)
def test_both_ends_bear_out(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "supports"


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("Hanna Brask was born in 1925.", HANNA, "1925", "1922"),
        ("Hanna Brask died in 2005.", HANNA, "2005", "2009"),
        # The year is there, but it is another event's.
        ("Hanna Brask died in 1965.", "Hanna Brask (1922-2009) won the prize in 1965.", "1965", "2009"),
        ("Lena Holt died in 1990.", "Lena Holt (1942–2019) sat in parliament from 1990 to 1994.", "1990", "2019"),
        ("Otto Brask died in 1945.", "Otto Brask (1889-1980), father of Ada Brask (1929-1945), wrote.", "1945", "1980"),
        ("Hanna Brask died in 1922.", HANNA, "1922", "2009"),
        (
            "Hanna Brask (1922-2005) was a painter.",
            "Hanna Brask, a painter, was born in 1922 and died in 2009.",
            "2005",
            "2009",
        ),
        ("John Wemble died in 1628.", "John Wemble (c. 1551 – 28 July 1629) wrote a history.", "1628", "28 July 1629"),
        (
            "Ada Orme died in 1990.",
            "Ada Orme (born Ada Lund; May 3, 1922 - April 5, 2009) sang.",
            "1990",
            "April 5, 2009",
        ),
        ("توفي سمير الحلواني عام 2003.", SAMIR, "2003", "30 أغسطس 2006"),
        ("توفي سمير الحلواني عام 2003.", "سمير الحلواني (1911م - 2006م) كاتب وروائي.", "2003", "2006"),
        ("Ada Orme died in 1990.", "Ada Orme (Ribe, 3 May 1922 – Aarhus, 5 April 2009) sang.", "1990", "5 April 2009"),
        ("Ada Orme was born in 1920.", "Ada Orme (1922, New Ribe – 2009, Aarhus) sang.", "1920", "1922"),
        ("Samir Halwani died in 2003.", SAMIR, "2003", "30 أغسطس 2006"),
    ],
)
def test_the_right_end_differs(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    differing = {
        (reason.statement.text, reason.passage.text)
        for reason in judgement.reasons
        if not reason.agrees and reason.statement and reason.passage
    }
    assert (stated, found) in differing


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Mary Orme was born in 1850.", "Mary Orme was the daughter of John Orme (1850-1920)."),
        ("Mary Orme was born in 1850.", "Mary Orme was the daughter of William Field (1756-1836)."),
        ("Hanna Brask was born in 1850.", "In the reign of Hanna Brask (1870-1920) it was built."),
        ("Hanna Brask was born in 1850.", "Hanna Brask (1870-1880) was followed by her daughter."),
        ("Hanna Brask was born in 1930.", "Hanna Brask (Liberal, 1961-1993) voted for the bill."),
        ("Hanna Brask was born in 1931.", "Hanna Brask (1930–2001, mayor, 1961–1993) voted for the bill."),
        ("Hanna P. Brask was born in 1931.", "Hanna D. Brask (1930–2001) was a painter."),
        ("Hanna Brask's mother died in 1878.", "Hanna Brask (1922-2009) was a Danish painter."),
        ("Hanna Brask gave birth to a son in 1955.", HANNA),
        ("Danish-born Hanna Brask painted the altar in 1961.", HANNA),
        ("Born in Ribe, Hanna Brask won the prize in 1975.", HANNA),
        ("Hanna Brask joined in 1972 after Olga Reed died.", HANNA),
        ("The Tarvian opposition was born in 2012.", "The Tarvian war (2011-2024) was long."),
        ("Hanna Brask taught there from 1960 to 1970.", HANNA),
        ("Hanna Brask was born in 1925.", "Hanna Brask (Room 1922-2009) was a Danish painter."),
        ("Hanna Brask was born in 1551.", "Hanna Brask (1551 or 1552 - 1629) was a Danish painter."),
        ("Hanna Brask was born in 1922.", "Hanna Brask (1922-1923) was a ship."),
    ],
)
def test_other_brackets_are_left_alone(statement: str, passage: str) -> None:
    assert told(statement, passage) == passage


def test_what_the_model_reads() -> None:
    assert told("Hanna Brask died.", HANNA) == HANNA
    assert told("Hanna Brask died in 2005.", HANNA) == "Hanna Brask (born 1922, died 2009) was a Danish painter."
    spelled = "سمير الحلواني (ولد 11 ديسمبر 1911، توفي 30 أغسطس 2006) كاتب وروائي."
    assert told("توفي سمير الحلواني عام 2003.", SAMIR) == spelled
    places = "Ada Orme (Ribe, {} – Aarhus, 5 April 2009) sang."
    assert told("Ada Orme died.", places.format("1922")) == places.format("1922")
    read_as = "Ada Orme (Ribe, born 1922, died Aarhus, 5 April 2009) sang."
    assert told("Ada Orme died in 2009.", places.format("1922")) == read_as


@given(st.text(alphabet="(1922-2009) –Hanna Brask,;.or", max_size=60), st.booleans())
def test_values_stay_slices_of_the_text(tail: str, lived: bool) -> None:
    passage = f"Hanna Brask (1922-2009) won {tail}" if lived else f"Hanna Brask ({tail}"
    reading = with_lives(read(passage, "en"), read("Hanna Brask was born in 1922.", "en"))
    assert all(fact.text == passage[fact.start : fact.end] for fact in reading.values)
    assert [fact.start for fact in reading.values] == sorted(fact.start for fact in reading.values)
    tell(reading)


@pytest.mark.parametrize(
    "passage",
    [
        f"{'A' * 4_000} x (1922-2009) sang.",
        f"Born {'A, ' * 1_500}x 1922 (",
        f"{'ولد ' * 1_500}(1922-2009)",
        "A (" * 2_000,
    ],
)
def test_hostile_texts_take_no_longer_than_they_are(passage: str) -> None:
    other = read("Hanna Brask was born in 1922 and died in 2009.", "en")
    reading = read(passage, _language(passage))
    started = time.process_time()
    with_lives(with_lives(reading, other), other)
    with_lives(other, reading)
    assert time.process_time() - started < 1
