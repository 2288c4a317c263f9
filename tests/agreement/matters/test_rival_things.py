"""Things of one class, and the deeds that amounts are told of."""

from __future__ import annotations

import pytest

from factcheck.agreement.matters.rival_things import are_rivals, deeds, things


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("Barley prices rose", "Maize prices fell"),
        ("the harbour of the island", "an airport on the island"),
        ("أسعار السكر", "أسعار القهوة"),
        ("the tunnel", "السد"),
        ("Lorry sales", "مبيعات الحافلات"),
    ],
)
def test_two_things_of_a_class_are_rivals(stated: str, found: str) -> None:
    told = things(stated.split()), things(found.split())
    assert are_rivals(told, told)


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("Crude prices rose", "Oil prices fell"),
        ("Barley prices rose", "Prices fell"),
        ("Barley prices rose", "Bus lines were cut"),
        ("the harbour", "ميناء المدينة"),
        ("House prices rose", "Property prices fell"),
    ],
)
def test_one_thing_or_things_of_two_classes_are_none(stated: str, found: str) -> None:
    told = things(stated.split()), things(found.split())
    assert not are_rivals(told, told)


def test_a_thing_that_the_other_text_speaks_of_too_has_no_rival() -> None:
    told = things(["barley"]), things(["maize"])
    assert not are_rivals(told, (told[0], things(["maize", "barley"])))


def test_words_of_both_languages_tell_of_one_deed() -> None:
    assert deeds(["employs"]) == deeds(["موظفا"]) != frozenset()
    assert not deeds(["employs"]) & deeds(["مصرعهم"])
    assert not deeds(["reached", "بلغ"])
