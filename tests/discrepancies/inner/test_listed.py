"""Lists of parts that do not make up the whole before them, and lists that do, or need not."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.inner.listed import find_listed
from factcheck.discrepancies.inner.template import template_of


def sums(text: str) -> list[str]:
    """What each whole would have to be."""
    reading = read(text, "en" if text.isascii() else "ar")
    return [clash.expected for clash in find_listed(template_of(reading))]


MORE = [
    (
        "Of the 118 million crowns that the rebuilding consumed, the state contributed 52 million, the city 34 million"
        " and private donors 42 million.",
        "128 million crowns",
    ),
    (
        "Of the 118 million crowns, 52 million went to roads, 34 million to schools and 42 million to parks.",
        "128 million crowns",
    ),
    (
        "It cost $118 million, of which the state paid $52 million, the city $34 million and donors $42 million.",
        "$128 million",
    ),
    (
        "It cost 118 million crowns: the state paid 52 million, the city 34 million and donors 42 million.",
        "128 million crowns",
    ),
    ("The papers fill 62 boxes: 27 of letters, 21 of notebooks and 19 of photographs.", "67"),
    ("The papers fill 62 boxes - 27 of letters, 21 of notebooks and 19 of photographs.", "67"),
    ("Of the 62 boxes, 27 hold letters, 21 notebooks and 19 photographs.", "67"),
    ("They kept 30 animals: 12 cows, 9 sheep and 14 goats.", "35"),
    ("Of the 120 prizes, Norway won 52, Sweden 34 and Denmark 42.", "128"),
    (
        "Of the 400 tonnes that were burned, the mill used 150 tonnes, the school 90 tonnes and the inn 190 tonnes.",
        "430 tonnes",
    ),
    ("ومن أصل 118 مليون كرونة دفعت الدولة 52 مليونا والمدينة 34 مليونا والمتبرعون 42 مليونا.", "128 مليون كرونة"),
    ("صرفت البلدية 118 مليون كرونة: 52 مليونا للطرق و34 مليونا للمدارس و42 مليونا للحدائق.", "128 مليون كرونة"),
    ("تملأ الأوراق 62 صندوقا: 27 للرسائل و21 للدفاتر و19 للصور.", "67"),
    ("تملأ الأوراق 62 صندوقا: 27 من الرسائل و21 من الدفاتر و19 من الصور.", "67"),
    ("من أصل 62 صندوقا ملأت الرسائل 27 والدفاتر 21 والصور 19.", "67"),
]
LESS = [
    ("At that date the company owned 37 ships: 11 container ships, 18 ferries and 6 tugs.", "35 ships"),
    ("The collection holds 90 paintings: 40 landscapes, 32 portraits and 15 still lifes.", "87"),
    ("The papers fill 62 boxes: 27 of letters, 21 of notebooks and 9 of photographs.", "57"),
    ("وتملك الشركة 37 سفينة: 11 سفينة حاويات و18 عبّارة و6 قاطرات.", "35 سفينة"),
]
RIGHT = [
    # Whoever else there was may be left out.
    "Of the 118 million crowns, the state gave 42 million, the city 34 million and donors 32 million.",
    "Of 200 seats, Labour won 90, the Liberals 70 and the Greens 10.",
    "ومن أصل 118 مليون كرونة دفعت الدولة 42 مليونا والمدينة 34 مليونا والمتبرعون 32 مليونا.",
    "Of the 128 million crowns, the state contributed 52 million, the city 34 million and private donors 42 million.",
    "At that date the company owned 35 ships: 11 container ships, 18 ferries and 6 tugs.",
    "The papers fill 67 boxes: 27 of letters, 21 of notebooks and 19 of photographs.",
    # Rounded.
    "Of the 128.4 million crowns, the state gave 52 million, the city 34 million and donors 42 million.",
    "وتملك الشركة 35 سفينة: 11 سفينة حاويات و18 عبّارة و6 قاطرات.",
    "ومن أصل 128 مليون كرونة دفعت الدولة 52 مليونا والمدينة 34 مليونا والمتبرعون 42 مليونا.",
]
LOOK_ALIKES = [
    # Examples, and lists with parts that have no figure.
    "The company owned 37 ships, including 11 container ships, 18 ferries and 6 tugs.",
    "The company owned 37 ships, among them 11 container ships, 18 ferries and 6 tugs.",
    "The company owned 37 ships, such as: 11 container ships, 18 ferries and 6 tugs.",
    "The company owned 37 ships: 11 container ships, 18 ferries, 6 tugs and others.",
    "The company owned 37 ships: 11 container ships, 18 ferries, one tug and 6 barges.",
    "The company owned 37 ships: 11 container ships, 18 ferries, 6 tugs.",
    "The company owned 37 ships - 11 container ships, 18 ferries and 6 tugs.",
    "وتملك الشركة 37 سفينة، منها 11 سفينة حاويات و18 عبّارة و6 قاطرات.",
    "وتملك الشركة 37 سفينة، من بينها 11 سفينة حاويات و18 عبّارة و6 قاطرات.",
    "وتملك الشركة 37 سفينة: 11 سفينة حاويات و18 عبّارة و6 قاطرات وغيرها.",
    "وتملك الشركة 37 سفينة: 11 سفينة حاويات وعبّارتان و6 قاطرات.",
    # Amounts that are not exact.
    "The company owned about 37 ships: 11 container ships, 18 ferries and 6 tugs.",
    "The company owned 37 ships: nearly 11 container ships, 18 ferries and 6 tugs.",
    "The company owned more than 30 ships: 11 container ships, 18 ferries and 6 tugs.",
    "وتملك الشركة نحو 37 سفينة: 11 سفينة حاويات و18 عبّارة و6 قاطرات.",
    # Parts of parts, what is more, what is not of it.
    "The company owned 37 ships: 11 container ships, 18 ferries, 5 of them new, and 9 tugs.",
    "The company owned 37 ships: 11 container ships, 18 ferries and another 16 tugs.",
    "Of the 118 million crowns, the state gave 52 million and the city 34 million.",
    "Of the 300 pupils, 120 passed and 40 came late.",
    "The party won 30 of its 40 seats: 12 in Oslo, 10 in Bergen and 8 in Moss.",
    "فاز الحزب بثلاثين مقعدا من 40 مقعدا: 12 في أوسلو و10 في برغن و8 في موس.",
    "The regiment had 800 men: 200 dead, 300 wounded and 100 missing.",
    # Who may be counted twice.
    "The school has 20 teachers: 12 of English, 6 of French and 5 of music.",
    "The class has 30 pupils: 18 speak English, 15 French and 9 German.",
    "The school has 400 pupils: 210 boys, 190 girls and 30 foreigners.",
    "Of the 38 matches, Smith played 30, Jones 25 and Brown 20.",
    "Of the 50 patients, 20 had diabetes, 15 asthma and 30 hypertension.",
    "Of the 50 patients, 20 were diabetic, 15 asthmatic and 30 hypertensive.",
    "Of the 118 songs, 52 were hits, 34 singles and 42 covers.",
    "في الصف 30 طالبا: 18 يتكلمون الإنجليزية و15 الفرنسية و9 الألمانية.",
    # Other things than the whole counts.
    "He played 50 matches: 40 goals and 20 assists.",
    "The house has 12 rooms: 10 windows, 3 kitchens and 2 baths.",
    "The recipe feeds 4 people: 2 eggs, 3 onions and 1 leek.",
    "The farm covers 30 hectares: 20 cows, 5 sheep and 10 goats.",
    "The route has 40 kilometres: 20 kilometres of road, 15 kilometres of track and 8 bridges.",
    "Game 7: 3 goals, 2 assists and 1 miss.",
    "They moved 3 lorries and 12 cars: 5 red, 6 blue and 4 green.",
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_parts_that_exceed_their_whole(text: str, expected: str) -> None:
    assert sums(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), LESS)
def test_complete_lists_that_fall_short(text: str, expected: str) -> None:
    assert sums(text) == [expected]


@pytest.mark.parametrize("text", RIGHT)
def test_parts_that_make_up_their_whole(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_lists_that_need_not_make_up_anything(text: str) -> None:
    assert sums(text) == []
