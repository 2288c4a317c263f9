from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.words.polarity import compare_oppositions, plain_negations
from factcheck.discrepancies.denials import affirmation, denial, is_affirmed, opposed_words, plainly_denied


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lind was not a pilot.", "Anna Lind (born 4 May 1902) was a Danish pilot and sailor."),
        ("The council of Holm bought the ferry.", "The council of Holm never bought the ferry."),
        ("لم تبع النرويج العبارة القديمة.", "باعت النرويج العبارة القديمة إلى تاجر."),
    ],
)
def test_a_no_to_all_that_the_other_says(one: str, other: str) -> None:
    assert plainly_denied(reading(one), reading(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Lind was not a pilot.", "Berta Holst was a Danish pilot."),
        ("Anna Lind was not a pilot.", "Anna Lind was a Danish sailor."),
        ("Anna Lind was a pilot.", "Anna Lind was a Danish pilot."),
        ("Anna Lind was not a pilot.", "Anna Lind was never a pilot."),
        ("She was not a pilot.", "She was a pilot."),
        ("Anna Lind was a pilot, and nobody in Holm or Marren knew of it.", "Anna Lind was a pilot."),
    ],
    ids=["somebody else", "another thing", "two that say yes", "two that say no", "nobody named", "a no to more"],
)
def test_no_plain_denial(one: str, other: str) -> None:
    assert not plainly_denied(reading(one), reading(other))


def test_a_negation_is_shown_with_what_it_denies() -> None:
    denying, affirming = (
        reading("The council did not approve the plan."),
        reading("The plan got the council's approval."),
    )
    (negation,) = plain_negations(denying)
    assert denial(denying, negation.start, negation.end).text == "not approve"
    assert affirmation(affirming, denying, negation.end).text == "plan"
    (far,) = plain_negations(reading("It was not, as all of them had been told, approved."))
    assert denial(reading("It was not, as all of them had been told, approved."), far.start, far.end).text == "not"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The prince agrees to pay.", "لم يوافق الأمير.", [("agrees", "affirmative"), ("لم يوافق", "negative")]),
        ("The price fell in Holm.", "The price rose in Holm.", [("fell", "negative"), ("rose", "affirmative")]),
    ],
)
def test_opposed_words_say_what_parts_them(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    first, second = reading(one), reading(other)
    (opposition,) = (each for each in compare_oppositions(first, second) if not each.agrees)
    difference = opposed_words(first, opposition.stated, second, opposition.found)
    assert [(fact.text, fact.value) for fact in (difference.one, difference.other)] == expected


@pytest.mark.parametrize(
    ("denying", "affirming", "affirmed"),
    [
        ("Palmer was not satisfied with the railroad.", "The railroad was praised by all.", False),
        ("He had not opened the railroad.", "The railroad was opened by Palmer.", True),
        ("There is no evidence that parents cause it.", "Parents may be able to help.", False),
        ("“Not now,” Wilson said.", "Wilson said that all was well.", False),
    ],
)
def test_what_is_denied_has_to_be_said_elsewhere(denying: str, affirming: str, affirmed: bool) -> None:
    one = read(denying, "en")
    (negation,) = plain_negations(one)
    assert is_affirmed(one, negation.end, read(affirming, "en")) is affirmed
    assert is_affirmed(one, negation.end, read("قال المهندسون إنهم فتحوا السكة.", "ar")), "cannot be told"
