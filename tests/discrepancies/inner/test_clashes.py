"""Sentences that contradict themselves, and sentences in nearly the same words that do not."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.inner.all import find_clashes
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.day_parts import find_part_after


def clashes(text: str) -> list[Clash]:
    return find_clashes(read(text, "en" if text.isascii() else "ar"))


WRONG = [
    ("rise", "Output has risen from 71 million dollars in 1955 to 3.1 million dollars in 1985."),
    ("rise", "The fleet grew from 440 aircraft to 65 aircraft."),
    ("rise", "ارتفعت الصادرات من 95 مليون دولار عام 2000 إلى 38 مليون دولار عام 2002."),
    ("fall", "انخفض عدد الطلاب من 300 طالب إلى 450 طالبا."),
    ("change", "Output fell by 20% from 50,000 tonnes in 1990 to 30,000 tonnes in 1999."),
    ("change", "Output fell from 50,000 tonnes in 1990 to 30,000 tonnes in 1999, a decrease of 20%."),
    ("multiple", "Output doubled from 40 tonnes to 50 tonnes."),
    ("part", "The blast killed 12 people, including 15 children."),
    ("part", "أسفر الهجوم عن مقتل 12 شخصا بينهم 15 طفلا."),
    ("part", "Of the 50 members, 60 voted against."),
    ("part", "The yard mended 40 wagons in its first year, of which 46 were flat wagons."),
    ("total", "They took 31 seats in the north and 25 seats in the south, a total of 60 seats."),
    (
        "total",
        "It spent 4.5 million dollars on roads and 3.2 million dollars on schools, totalling 9.7 million dollars.",
    ),
    ("total", "Trade amounted to $606 million, including exports of $594 million and imports of $112 million."),
    (
        "total",
        "بلغ حجم التبادل التجاري 900 مليون دولار، منها صادرات بقيمة 500 مليون دولار وواردات بقيمة 250 مليون دولار.",
    ),
    ("total", "The delegation had 12 members: 7 Danes and 6 Swedes."),
    ("total", "Trade amounted to about $606 million, including exports of $594 million and imports of $22 million."),
    ("total", "The Ostra yard employed 606 people in 2021: 594 welders and 22 clerks."),
    (
        "total",
        "Trade was 606 million dollars in 2021: 594 million dollars of exports and 22 million dollars of imports.",
    ),
    ("total", "بلغ التبادل 606 ملايين دولار عام 2021: 594 مليون دولار صادرات و22 مليون دولار واردات."),
    ("outcomes", "The council of 120 members voted 70 for, 30 against, 40 abstained."),
    ("outcomes", "The 120-member council passed it with 70 votes for, 30 against and 40 abstentions."),
    ("outcomes", "They played 38 matches, won 20, lost 15 and drew 8."),
    ("outcomes", "In 38 matches Marren had 20 wins, 15 defeats and 8 draws."),
    ("outcomes", "Of the 200 passengers 150 survived and 80 drowned."),
    ("outcomes", "صوّت المجلس المؤلف من 120 عضوا على القرار: 70 لصالحه و30 ضده وامتنع 40 عن التصويت."),
    ("outcomes", "خاض الفريق 38 مباراة، فاز في 20 وخسر 15 وتعادل في 8."),
    ("outcomes", "كان على متنها 200 راكب، نجا منهم 150 وغرق 80."),
    ("share", "They wrote off 73 %, or 9.8 billion dollars, of a debt of 15.4 billion dollars."),
    ("share", "The boat made 96 trips in 1928, which is 25% of the 240 trips of that year."),
    ("share", "A survey of 3,200 houses found that 800 of them, or 40 per cent, had to be pulled down."),
    ("share", "Of the 1.2 billion dollars pledged, 58% had been paid by May 1920, or 210 million dollars."),
    ("share", "تم شطب 73 % أي 9.8 مليار دولار من الديون البالغة 23.4 مليار دولار."),
    ("rest", "Of the debt of 13.4 billion dollars, 9.8 billion dollars was written off, leaving 2.1 billion dollars."),
    ("rest", "They wrote off 73% of a debt of 13.4 billion dollars, leaving 2.1 billion dollars."),
    ("period", "He ruled for 12 years (1951-1955)."),
    ("period", "The six-year war from 1939 to 1965 ruined the land."),
    ("period", "حكم لمدة 12 عاما من 1951 إلى 1955."),
    ("distance", "The bridge opened in 1944 and thirty-six years later, in 1990, it was closed."),
    ("distance", "It was renewed in 1985, thirty years after the treaty of 1944."),
    ("anniversary", "In 1990 the town marked the 50th anniversary of the treaty signed in 1944."),
    ("anniversary", "The club, founded in 1920, celebrated its 100th anniversary in 2010."),
    ("anniversary", "احتفلت المدينة عام 1990 بالذكرى الخمسين لتوقيع المعاهدة عام 1944."),
    ("age", "Born in 1870, he died in 1924 aged 64."),
    ("age", "ولد عام 1870 وتوفي عام 1924 عن عمر يناهز 64 عاما."),
    ("interval", "The office ran from 1985 to 1955."),
    ("interval", "The war (1985-1955) was long."),
    ("end", "The plant was opened in 1975 and was closed in 1970."),
    ("end", "بدأ البناء عام 1975 وانتهى عام 1970."),
    ("order", "He resigned in 1961 after the coup of 1963."),
    ("order", "The treaty was signed in 1980 before the war of 1973."),
    ("order", "استقال عام 1961 بعد انقلاب عام 1963."),
    ("weekday", "They met on Wednesday, 14 March 2023."),
    ("weekday", "التقيا يوم الأربعاء 14 مارس 2023."),
    ("day_part", "Talks took place on Wednesday afternoon, and a breakfast was held later in the day."),
    ("day_part", "عقدت المحادثات عصر الأربعاء وأقيم الفطور في وقت لاحق من اليوم نفسه."),
]
RIGHT = [
    "The Ostra yard employed 616 people in 2021: 594 welders and 22 clerks.",
    "Trade was 606 million dollars in 2021: 584 million dollars of exports and 22 million dollars of imports.",
    "Exports were 606 million dollars in 2021: 594 million dollars in the north and imports of 22 million dollars.",
    "Output has risen from 3.1 million dollars in 1955 to 71 million dollars in 1985.",
    "The song rose from 20 to 5 in the charts.",
    "Prices rose from 5 to 4 million dollars.",
    "The weight was reduced from 84 per pound to 96.",
    "Output had not risen from 71 tonnes to 30 tonnes.",
    "Output fell by 40% from 50,000 tonnes in 1990 to 30,000 tonnes in 1999.",
    "The blast killed 12 people, including 5 children.",
    "He caught two passes, including a 46-yard run.",
    "They took 31 seats in the north and 25 seats in the south, a total of 56 seats.",
    "Trade amounted to $606 million, including exports - about $594 million - and imports - about $12 million.",
    "Trade amounted to about $600 million, including exports of $594 million and imports of $22 million.",
    "Fees rise from $1 for males and $2 for females to a flat $5.",
    "The delegation had 13 members: 7 Danes and 6 Swedes.",
    "They wrote off 73 %, or 9.8 billion dollars, of a debt of 13.4 billion dollars.",
    "تم شطب 73 % أي 9.8 مليار دولار من الديون البالغة 13.4 مليار دولار.",
    "It killed 50 million people (less than 3% of all people), and possibly as many as 100 million people.",
    "They wrote off 73% of a debt of 13.4 billion dollars, leaving 3.6 billion dollars.",
    "He ruled for 12 years, from 1951 to 1963.",
    "He was the architect for three decades from the early 1970s.",
    "The bridge opened in 1944 and thirty-six years later, in 1980, it was closed.",
    "In 1994 the town marked the 50th anniversary of the treaty signed in 1944.",
    "The 60th anniversary of the corps and the 50th anniversary of the wing founded in 1964 were kept in 2014.",
    "احتفلت المدينة عام 1994 بالذكرى الـ50 لتوقيع المعاهدة عام 1944.",
    "Born in 1870, he died in 1924 aged 54.",
    "The date was moved from 1985 to 1955.",
    "The reign lasted from 1500 to 1450 BC.",
    "The school was founded in 1923 and nationalised after the revolution of 1952.",
    "He resigned in 1965 after the coup of 1963.",
    "They met on Tuesday, 14 March 2023.",
    "It begins on Tuesday, 9/11/2001.",
    "They met in the morning and dined later that day.",
    "The council of 120 members voted 70 for, 30 against, 20 abstained.",
    "The council of 120 members voted 70 for and 30 against on the first bill and 90 for the second.",
    "After five days the 12 judges had given 70 points for style and 30 against it.",
    "The 12 members raised 700 for charity and lost 300 against it.",
    "Of the 200 passengers 150 survived and 50 drowned.",
    "Of the 200 passengers 150 survived, but 60 of them died in hospital.",
    "Marren played 38 matches, won 20, lost 15 and drew 3.",
    "صوّت المجلس المؤلف من 120 عضوا على القرار: 70 لصالحه و30 ضده وامتنع 20 عن التصويت.",
]


@pytest.mark.parametrize(("rule", "text"), WRONG, ids=[f"{rule}-{at}" for at, (rule, _) in enumerate(WRONG)])
def test_what_cannot_be(rule: str, text: str) -> None:
    (clash,) = clashes(text)
    assert clash.rule == rule
    assert len({str(fact.value) for fact in clash.facts}) > 1
    assert all(text[fact.start : fact.end] == fact.text for fact in clash.facts)
    assert list(clash.facts) == sorted(clash.facts, key=lambda fact: fact.start)


@pytest.mark.parametrize("text", RIGHT)
def test_what_can_be(text: str) -> None:
    assert clashes(text) == []


def parts_of_a_day(first: str, second: str) -> list[str]:
    before, after = (read(text, "en" if text.isascii() else "ar") for text in (first, second))
    return [fact.text for fact in find_part_after(before, after) or ()]


def test_parts_of_a_day_over_two_sentences() -> None:
    assert parts_of_a_day("They sat down in the afternoon.", "Breakfast came later that day.") == [
        "afternoon",
        "Breakfast",
    ]
    assert parts_of_a_day("They had lunch.", "Earlier that day, over dinner, they had sung.") == ["lunch", "dinner"]
    assert parts_of_a_day("اجتمعوا في المساء.", "وتناولوا الفطور في وقت لاحق من ذلك اليوم.") == ["المساء", "الفطور"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They sat down in the morning.", "Lunch came later that day."),
        ("They sat down in the evening.", "The next morning it rained, and they had lunch later that day."),
        ("They dined on the eve of the fair.", "Breakfast came later that day."),
        (
            "They sat down in the evening of 3 May 1999.",
            "On 7 May 1999 breakfast was late, and they sang later that day.",
        ),
        ("They sat down in the evening.", "They sang later that day."),
    ],
)
def test_parts_of_a_day_that_may_follow_one_another(first: str, second: str) -> None:
    assert parts_of_a_day(first, second) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They took 31 seats in the north and 25 seats in the south, a total of 60 seats.", "56 seats"),
        ("They wrote off 73% of a debt of 13.4 billion dollars, leaving 2.1 billion dollars.", "3.618 billion dollars"),
        ("They met on Wednesday, 14 March 2023.", "Tuesday"),
        ("Output fell by 20% from 50,000 tonnes in 1990 to 30,000 tonnes in 1999.", "40%"),
        ("In 1990 the town marked the 50th anniversary of the treaty signed in 1944.", "46"),
    ],
)
def test_what_it_would_have_to_be(text: str, expected: str) -> None:
    assert [clash.expected for clash in clashes(text)] == [expected]
