from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.continuance import goes_on, tells_how_long
from factcheck.discrepancies.inner.ledger import Ledger, combined, describe_rest, ledger_of, rest_is_wrong
from factcheck.discrepancies.inner.template import template_of
from factcheck.discrepancies.lifetimes import Known, outlived, succeeded, tells_of_a_deed, tells_of_an_end

# A document in which every name is a full one.
KNOWN = Known(lambda keys: frozenset([keys]))


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("deed", "end"),
    [
        (
            "This was used to justify the 1998 Yugoslav invasion.",
            "The dissolution of Yugoslavia in 1992 surprised nobody.",
        ),
        (
            "It served to justify the Yugoslav invasion of 1998.",
            "The dissolution of Yugoslavia in 1992 surprised nobody.",
        ),
        ("In 1985, Anna Lind visited Holm.", "Anna Lind died on 11 November 1982."),
        ("Anna Lind signed the pact in May 1985.", "The death of Anna Lind in 1982 changed much."),
        ("In 2001, the Soviet Union signed the pact.", "بعد انهيار الاتحاد السوفيتي عام 1991 تغير الكثير."),
    ],
)
def test_a_deed_after_the_end(deed: str, end: str) -> None:
    difference = outlived(reading(deed), reading(end), KNOWN, KNOWN)
    assert difference is not None
    assert difference.one.kind == difference.other.kind == "date"
    assert tells_of_a_deed(reading(deed))
    assert tells_of_an_end(reading(end))


@pytest.mark.parametrize(
    ("deed", "end"),
    [
        ("In 1980, Anna Lind visited Holm.", "Anna Lind died on 11 November 1982."),
        ("In 1985, Karl Lind visited Holm.", "Anna Lind died on 11 November 1982."),
        ("In 1985, Lind visited Holm.", "Lind died on 11 November 1982."),
        ("In 1945, France signed the pact.", "The fall of France in 1940 surprised many."),
        ("A film on post-Soviet life won in 2015.", "The fall of the USSR in 1991 surprised many."),
    ],
    ids=["before", "another", "a family name", "a defeat", "afterwards"],
)
def test_no_deed_after_the_end(deed: str, end: str) -> None:
    assert outlived(reading(deed), reading(end), KNOWN, KNOWN) is None


@pytest.mark.parametrize(
    ("deed", "end"),
    [
        ("In 1985, Lind visited Holm.", "Anna Lind died on 11 November 1982."),
        ("In 1985, Lind sold her shares.", "She died at her house in Holm on 11 November 1982."),
        ("In 1985, Anna Lind visited Holm.", "Anna Lind, who had taught for years, died in Holm on 11 November 1982."),
    ],
    ids=["a family name", "a pronoun", "a clause between"],
)
def test_a_document_tells_who_is_meant(deed: str, end: str) -> None:
    (lind,) = reading("Anna Lind").names
    about_her = Known(lambda keys: frozenset([lind.keys]) if keys <= lind.keys else frozenset([keys]), lind.keys)
    assert outlived(reading(deed), reading(end), about_her, about_her) is not None


def test_a_family_name_of_two_people_tells_of_neither() -> None:
    anna, karl = (reading(name).names[0].keys for name in ("Anna Lind", "Karl Lind"))
    family = Known(lambda keys: frozenset(name for name in (anna, karl) if keys <= name))
    deed, end = reading("In 1985, Lind visited Holm."), reading("Anna Lind died on 11 November 1982.")
    assert outlived(deed, end, family, family) is None


def test_the_successor_of_a_state_acts_in_its_place() -> None:
    deed = reading("This was used to justify the 2015 Soviet intervention in Syria.")
    difference = succeeded(deed, reading("30 September 2015: Start of the Russian operation in Syria."))
    assert difference is not None
    assert (difference.one.text, difference.other.text) == ("Soviet", "Russian")
    assert succeeded(deed, reading("30 September 2016: Start of the Russian operation in Syria.")) is None
    assert succeeded(deed, reading("30 September 2015: The Russian parliament met.")) is None


@pytest.mark.parametrize(
    "heir",
    [
        "The Russian air campaign began on 30 September 2015.",
        "September 30, 2015: Russian warplanes begin to strike.",
        "ثم بدأت العملية العسكرية الروسية في 30 أيلول/سبتمبر 2015.",
    ],
)
def test_a_successor_named_in_a_document_about_the_same_place(heir: str) -> None:
    deed = reading("A clause of the old pact served to justify the Soviet intervention of 2015.")
    syria, chad = frozenset({"@sy"}), frozenset({"@td"})
    difference = succeeded(deed, reading(heir), (syria, syria | chad))
    assert difference is not None
    assert difference.one.text == "Soviet"
    assert succeeded(deed, reading(heir), (syria, chad)) is None
    assert succeeded(deed, reading("The Russian parliament met in 2015."), (syria, syria)) is None


def test_what_ended_and_still_goes_on() -> None:
    end = reading("The Danish operation lasted until December 2017.")
    difference = goes_on(end, reading("The Danish military operation still remains underway as of early 2021."))
    assert difference is not None
    assert (difference.one.text, difference.other.text) == ("December 2017", "2021")
    assert tells_how_long(end)
    assert goes_on(end, reading("The Danish military operation was still underway in 2016.")) is None
    assert goes_on(end, reading("The Swedish military operation still remains underway as of 2021.")) is None
    phase = reading("The active phase of the Danish operation lasted until December 2017.")
    assert goes_on(phase, reading("The Danish military operation still remains underway as of early 2021.")) is None


def ledger(text: str) -> Ledger:
    found = ledger_of(template_of(reading(text)))
    assert found is not None
    return found


def test_a_remainder_against_the_whole_in_another_text() -> None:
    left = ledger(
        "An accord cancelled 73% of the debt; the remaining 2.11 billion dollars would be repaid in goods.".replace(
            "repaid", "returned"
        )
    )
    whole = ledger("The visit cancelled 73%, or 9.8 billion dollars, of a debt of 13.4 billion dollars.")
    both = combined(left, whole)
    assert both is not None
    assert rest_is_wrong(both)
    assert describe_rest(both) == "3.6 billion dollars"


def test_remainders_that_come_out_or_belong_elsewhere() -> None:
    whole = ledger("The visit cancelled 73%, or 9.8 billion dollars, of a debt of 13.4 billion dollars.")
    right = combined(
        ledger("An accord cancelled 73% of the debt; the remaining 3.6 billion dollars went into goods."), whole
    )
    assert right is not None
    assert not rest_is_wrong(right)
    assert (
        combined(ledger("An accord cancelled 50% of the debt; the remaining 2 billion dollars went into goods."), whole)
        is None
    )
    assert (
        combined(ledger("It sold 73% of the shares; the remaining 2 billion dollars went into goods."), whole) is None
    )
