from __future__ import annotations

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.narrative import Misplaced, Told, find_misplaced


def misplaced(*texts: str, heading: str = "") -> list[Misplaced]:
    told = []
    for at, text in enumerate(texts):
        date, colon, _ = text.partition(": ")
        told.append(Told(at, heading, date if colon else "", read(text, "en" if text.isascii() else "ar")))
    return list(find_misplaced(told))


def test_a_next_step_with_an_earlier_date() -> None:
    (found,) = misplaced(
        "Relations with Holm reached a new low in May 1976.",
        "Holm called it a misunderstanding.",
        "Lind then visited Holm in October 1974.",
    )
    assert (found.rule, found.earlier.text, found.later.text) == ("then", "May 1976", "October 1974")
    assert (found.first, found.second) == (0, 2)


def test_a_next_step_in_arabic() -> None:
    (found,) = misplaced("زار الرئيس سوريا في عام 1976.", "ثم زار سوريا مرة أخرى في عام 1974.")
    assert found.later.text == "1974"


def test_the_same_thing_later_with_an_earlier_date() -> None:
    (found,) = misplaced("The bridge of Oster was blown up in 1984.", "It was later restored by engineers in 1979.")
    assert (found.rule, found.earlier.text, found.later.text) == ("then", "1984", "1979")
    assert misplaced("The bridge of Oster was blown up in 1984.", "It was later restored by engineers in 1989.") == []
    assert misplaced("It was blown up in 1984.", "Nobody wept.", "It was later restored by engineers in 1979.") == []


def test_so_many_years_earlier_with_a_later_date() -> None:
    (found,) = misplaced("After a fire in 1983 the dome was replaced.", "Two years earlier, in 1985, it had been sold.")
    assert (found.rule, found.earlier.text, found.later.text) == ("earlier", "1983", "1985")
    assert misplaced("After a fire in 1983 the dome was replaced.", "Two years earlier, in 1981, it had leaked.") == []


def test_steps_in_order_and_steps_that_look_back() -> None:
    assert misplaced("Holm broke with Marren in May 1976.", "Lind then visited Holm in October 1977.") == []
    assert misplaced("The pact with Holm was in force until 1990.", "Lind then visited Holm in 1985.") == []
    assert misplaced("Holm broke with Marren in May 1976.", "By then Lind had visited Holm in 1974.") == []
    assert (
        misplaced("Holm broke with Marren in May 1976.", "A report by then-mayor Lind of Holm came out in 1974.") == []
    )
    assert misplaced("The bridge of Oster opened in 1976.", "Lind then visited Holm in 1974.") == []


TIMELINE = [
    "1944: The quay is paved.",
    "1950: The mayor resigns.",
    "May 1956: The mole is built.",
    "Late 1956: The pier burns.",
    "1971: A ferry sinks.",
    "1980: The port closes.",
]


def test_an_entry_out_of_its_timeline() -> None:
    entries = [*TIMELINE[:3], "1965: A fair is held.", TIMELINE[3], *TIMELINE[4:]]
    (found,) = misplaced(*entries)
    assert (found.rule, found.earlier.text, found.later.text) == ("timeline", "1965", "Late 1956")


def test_timelines_in_order_may_run_either_way() -> None:
    assert misplaced(*TIMELINE) == []
    assert misplaced(*TIMELINE[::-1]) == []
    assert misplaced(*TIMELINE[:3]) == []
