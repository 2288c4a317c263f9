"""Years of birth and death in brackets behind a name are read as the two events that they are."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.names.lives import with_lives
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import judged

HANNA = "Hanna Brask (1922-2009) was a Danish painter."
SAMIR = "سمير الحلواني (11 ديسمبر 1911 - 30 أغسطس 2006) كاتب وروائي."


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
        ("Clara Voss died in 1987.", "Clara Voss (d. 1987) was a painter."),
        ("Clara Voss was born in 1931.", "Clara Voss (b. 1931) is a painter."),
        ("توفي عادل الهواري عام 1987.", "عادل الهواري (ت. 1987) رسام مصري."),
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
        ("توفي سمير الحلواني عام 2003.", "Samir Halwani (1911-2006) was a writer.", "2003", "2006"),
        ("Brask died in 2005.", HANNA, "2005", "2009"),
        ("Clara Voss died in 1985.", "Clara Voss (d. 1987) was a painter.", "1985", "1987"),
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


@pytest.mark.parametrize(
    "statement",
    [
        # Somebody else, or something, was born or died.
        "Five hundred people died in 1989 in the flood that Hanna Brask described.",
        "Hanna Brask's husband Emil died in 1979.",
        "The husband of Hanna Brask died in 1979.",
        "The husband of the painter Hanna Brask died in 1979.",
        "Under Hanna Brask hundreds died in 1959.",
        "Hanna Brask's daughter Lise was born in 1968.",
        "Brask's blue period was born in 1951.",
        "Hanna Brask, whose daughter Lise was born in 1968, painted.",
        "Hanna Brask painted Emil, who died in 1979.",
        "Hanna Brask was the wife of Emil Orme, who died in 1979.",
        "Hanna Brask killed Emil Orme in 1979.",
        # What it dates is the book.
        "Hanna Brask wrote it in 1954, and it was published after her death in 1995.",
        # A given name is anybody's.
        "Hanna died in 1990.",
    ],
)
def test_it_is_not_the_event_of_whom_the_bracket_is_about(statement: str) -> None:
    assert told(statement, HANNA) == HANNA


@pytest.mark.parametrize(
    "statement",
    [
        "ولد ابن سمير الحلواني عام 1921.",
        "توفيت زوجة الكاتب سمير الحلواني عام 1980.",
        "ابن سمير الحلواني توفي عام 1980.",
        "وصف سمير الحلواني الفيضان الذي مات فيه مئات عام 1950.",
        "سمير الحلواني ابن رجل توفي عام 1950.",
        "زوجة سمير الحلواني عاشت في سوند وتوفيت عام 1950.",
        "سمير الحلواني وصف فيضانا مات فيه مئات عام 1950.",
        "سمير الحلواني توفيت زوجته عام 1950.",
        "تزوج سمير الحلواني ممثلة توفيت عام 1950.",
    ],
)
def test_nor_in_arabic(statement: str) -> None:
    assert told(statement, SAMIR) == SAMIR


@pytest.mark.parametrize(
    "statement",
    [
        "The death of Hanna Brask in 2005 was mourned.",
        "After Hanna Brask's death in 2005 the house was sold.",
        "Born in 1925, Hanna Brask painted.",
        "In 1925 Hanna Brask was born.",
        "Hanna Brask, the Danish painter, died in 2005.",
        "Hanna Brask, who was born in 1925, painted.",
        "Hanna Brask was a painter who died in 2005.",
        "Hanna Brask married Emil Orme and died in 2005.",
        "Hanna Brask lived in Ribe until her death in 2005.",
        "The town mourned after Hanna Brask died in 2005.",
        "Hanna Brask was murdered in 2005.",
    ],
)
def test_it_is_the_event_of_whom_the_bracket_is_about(statement: str) -> None:
    assert "(born 1922, died 2009)" in told(statement, HANNA)


@pytest.mark.parametrize(
    "statement",
    [
        "وفاة سمير الحلواني كانت عام 2003.",
        "توفي الكاتب سمير الحلواني عام 2003.",
        "الكاتب سمير الحلواني ولد في سوند عام 1913.",
        "سمير الحلواني كاتب ولد عام 1913.",
        "سمير الحلواني عاش في سوند وتوفي عام 2003.",
        "نشر سمير الحلواني روايته عام 1950 وتوفي عام 2003.",
        "Samir Halwani, the writer, died in 2003.",
    ],
)
def test_it_is_so_in_arabic(statement: str) -> None:
    assert "توفي 30" in told(statement, SAMIR)


def test_only_their_own_date_answers_to_the_bracket() -> None:
    statement = "Hanna Brask died in 2009, and her teacher Emil Orme died in 1922."
    pairings = compare_texts(Statement(statement, "en"), Quote(HANNA, "en")).values
    found = {pairing.stated.text: pairing.found and pairing.found.text for pairing in pairings}
    assert found == {"2009": "2009", "1922": None}


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Queen Hanna was born in 1837.", "Queen Hanna (1837–1901) gave her name to an age."),
        ("Otto XIV was born in 1643.", "Otto XIV (1643–1715) was fond of music."),
        ("Otto Brask was born in 1981.", "Otto Brask (1981–2011) ruled the island."),
        ("Otto Brask was born in 1848.", "Otto Brask (1848–1916) was emperor of Tarvia."),
        ("Otto Brask died in 2018.", "Otto Brask (1996-2018) won three titles with Sund."),
        ("President Otto Brask died in 2018.", "President Otto Brask (1972-2018) liked boats."),
        ("ولد الملك سامر عام 1952.", "الملك سامر (1952-1999) صديق البلاد."),
        ("ولد سامر الثاني عام 1952.", "سامر الثاني (1952-1999) صديق البلاد."),
        ("ولد سامر الحداد عام 1952.", "سامر الحداد (1952-1999) حكم البلاد."),
    ],
)
def test_what_may_be_a_reign_tells_nothing(statement: str, passage: str) -> None:
    assert told(statement, passage) == re.sub(r"\s*\(.*\)", "", passage)
    assert told("Otto came.", passage) == passage
    assert judged(statement, passage).stance == "neutral"


def test_what_may_be_a_reign_denies_no_birth_before_it() -> None:
    passage = "Queen Hanna (1837–1901) gave her name to an age."
    assert judged("Queen Hanna was born in 1819.", passage).stance == "neutral"


@pytest.mark.parametrize(
    "passage",
    [
        "Queen Hanna (24 May 1819 – 22 January 1901) gave her name to an age.",
        "Queen Hanna (born 1819, died 1901) gave her name to an age.",
        "Queen Hanna (c. 1819 – 1901) gave her name to an age.",
    ],
)
def test_a_ruler_may_have_a_life_too(passage: str) -> None:
    assert judged("Queen Hanna died in 1905.", passage).stance == "refutes"


def test_a_short_life_is_one_where_somebody_is_described() -> None:
    young = "Otto Brask (1943–1970) was a singer."
    assert told("Otto Brask died in 1971.", young) == "Otto Brask (born 1943, died 1970) was a singer."


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
