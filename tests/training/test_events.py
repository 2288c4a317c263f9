"""Synthetic pairs about events: labels follow construction, and every rendering is whole."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from factcheck.training.event_dates import AR, DAY, EN, MONTH, YEAR
from factcheck.training.event_kinds import KINDS, Kind
from factcheck.training.event_telling import Telling, make_event, tell
from factcheck.training.event_values import EXACT, FALSE, LOOSE, Count, Money, make_count, make_money
from factcheck.training.events import LANGUAGES, ORIGIN, SHARES, event_pairs
from factcheck.training.pairs import LabelledPair

_ARABIC = re.compile(r"[\u0621-\u064a]")
_MARKS = re.compile(r"[{}\[\]<>|]")


@pytest.fixture(scope="module")
def pairs() -> list[LabelledPair]:
    return event_pairs(3_000, random.Random(3))


def test_same_seed_gives_the_same_pairs() -> None:
    assert event_pairs(80, random.Random(5)) == event_pairs(80, random.Random(5))


def test_pairs_are_as_many_as_asked_for_and_distinct(pairs: list[LabelledPair]) -> None:
    assert len({(pair.passage, pair.statement) for pair in pairs}) == 3_000
    assert {pair.origin for pair in pairs} == {ORIGIN}


def test_labels_and_languages_have_their_shares(pairs: list[LabelledPair]) -> None:
    labels = Counter(pair.label for pair in pairs)
    for label, share in SHARES:
        assert abs(labels[label] / len(pairs) - share / 100) < 0.05
    combinations = Counter((_language(pair.passage), _language(pair.statement)) for pair in pairs)
    for languages, share in LANGUAGES:
        assert abs(combinations[languages] / len(pairs) - share / 100) < 0.05


def test_no_template_mark_is_left(pairs: list[LabelledPair]) -> None:
    assert not [pair for pair in pairs if _MARKS.search(pair.passage + pair.statement)]


def test_no_statement_stands_in_its_passage(pairs: list[LabelledPair]) -> None:
    assert not [pair for pair in pairs if pair.statement in pair.passage]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_rendering_is_whole_and_of_its_language(kind: Kind) -> None:
    source = random.Random(1)
    assert len(kind.texts["told", EN]) >= 3
    assert len(kind.texts["told", AR]) >= 3
    for (mood, language), templates in kind.texts.items():
        if mood != "told":
            assert len(templates) == len(kind.texts[mood, AR if language == EN else EN])
        for index, template in enumerate(templates):
            assert template.needed | template.offered <= set(kind.slots)
            telling = Telling(language, DAY, mood=mood, index=index)
            if mood == "like" and "nodate" in kind.flags:
                telling = Telling(language, None, mood=mood, index=index)
            text, _ = tell(make_event(kind, source), telling, source)
            assert not _MARKS.search(text)
            assert _language(text) == language


def test_a_slot_that_is_not_allowed_is_not_named() -> None:
    source = random.Random(2)
    treaty = next(kind for kind in KINDS if kind.name == "treaty")
    for _ in range(30):
        _, shown = tell(make_event(treaty, source), Telling(EN, YEAR, allowed={"a", "b"}), source)
        assert shown == {"a", "b"}


@pytest.mark.parametrize(("mode", "holds"), [(LOOSE, True), (FALSE, False)])
def test_bounds_hold_or_break_as_their_mode_says(mode: str, holds: bool) -> None:
    source = random.Random(4)
    for _ in range(600):
        count = make_count(source.choice(("students", "kilometres", "diplomats", "refugees")), source)
        assert _borne_out(count.value, count.say(EN, mode, source)) is holds
        money = make_money(source)
        amount = money.tenths * 10**8 if money.billions else money.tenths * 10**5
        assert _borne_out(amount, money.say(EN, mode, source)) is holds


def test_one_amount_in_both_languages() -> None:
    source = random.Random(6)
    said = {Money(14, True, 0).say(AR, EXACT, source) for _ in range(200)}
    assert {"1.4 مليار دولار", "١٫٤ مليار دولار", "1400 مليون دولار"} <= said


def test_another_value_is_another() -> None:
    source = random.Random(7)
    for _ in range(300):
        count = Count(source.randint(60, 9_000), "students")
        assert count.other(source).value != count.value
        money = make_money(source)
        assert money.other(source) != money


@pytest.mark.parametrize("level", [DAY, MONTH, YEAR])
def test_another_date_differs_in_one_part(level: int) -> None:
    source = random.Random(8)
    for _ in range(200):
        date = make_event(KINDS[0], source).date
        other = date.other(source, level)
        differs = [date.day != other.day, date.month != other.month, date.year != other.year]
        assert differs == [level == DAY, level == MONTH, level == YEAR]


def _language(text: str) -> str:
    return AR if _ARABIC.search(text) else EN


def _borne_out(value: float, text: str) -> bool:
    """Whether a hedged English figure is true of the value."""
    words = {word: number for number, word in enumerate("three four five six seven eight nine ten".split(), 3)}
    found = re.search(r"\d[\d,.]*", text)
    spelled = [number for word, number in words.items() if f" {word} " in f" {text} "]
    figure = float(found[0].replace(",", "")) if found else float(spelled[0])
    figure *= 10**9 if " billion" in text else 10**6 if " million" in text else 1
    if text.startswith(("more", "over")):
        return value > figure
    if text.startswith(("fewer", "less")):
        return value < figure
    if text.startswith("at least"):
        return value >= figure
    return abs(figure - value) <= 0.06 * value
