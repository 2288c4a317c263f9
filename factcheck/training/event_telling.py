"""An event with its values, and how it is told in one sentence of either language."""

from __future__ import annotations

import random
from collections.abc import Set
from dataclasses import dataclass, field, replace

from factcheck.training.event_dates import EN, Date, make_date
from factcheck.training.event_kinds import Kind
from factcheck.training.event_values import EXACT, Name, Value, make_value


class Unsuited(Exception):
    """The event drawn offers no pair of the sort that was wanted; another is drawn."""


@dataclass(frozen=True, slots=True)
class Event:
    kind: Kind
    values: dict[str, Value]
    date: Date

    def having(self, **values: Value) -> Event:
        return replace(self, values=self.values | values)


@dataclass(frozen=True, slots=True)
class Telling:
    """How an event is told: its mood, what may and must be named, how exactly, and when (`level` None: no date)."""

    language: str
    level: int | None
    mood: str = "told"
    index: int | None = None
    allowed: Set[str] | None = None
    must: Set[str] = frozenset()
    modes: dict[str, str] = field(default_factory=dict)


def make_event(kind: Kind, source: random.Random) -> Event:
    values: dict[str, Value] = {}
    for slot, name in kind.slots.items():
        values[slot] = fresh_value(name, values, source)
    return Event(kind, values, make_date(source))


def fresh_value(name: str, taken: dict[str, Value], source: random.Random) -> Value:
    """A value that is none of those in use; persons share no surname either."""
    used = {part for value in taken.values() if isinstance(value, Name) for part in (value.en[0], value.short[0])}
    while True:
        value = make_value(name, source)
        if not isinstance(value, Name) or not used & ({value.en[0], value.short[0]} - {""}):
            return value


def tell(event: Event, telling: Telling, source: random.Random) -> tuple[str, frozenset[str]]:
    """A sentence without full stop, and the slots that it names (`w`, the place, among them). Unsuited if none fits."""
    kind, language = event.kind, telling.language
    allowed = set(event.values) if telling.allowed is None else telling.allowed
    must = telling.must - {"w"}
    templates = kind.texts.get((telling.mood, language), [])
    fitting = [
        template
        for number, template in enumerate(templates)
        if template.needed <= allowed
        and must <= template.needed | template.offered
        and telling.index in (None, number)
        and not (telling.mood == "like" and telling.level is not None and "nodate" in kind.flags)
    ]
    if not fitting or ("w" in telling.must and "w" not in event.values):
        raise Unsuited
    template = source.choice(fitting)
    text, shown = template.fill(event.values, allowed, must, telling.modes, language, source)
    if not must <= shown:
        raise Unsuited
    adverbs = []
    if "w" in event.values and "w" in allowed and ("w" in telling.must or source.random() < 0.6):
        place = event.values["w"].say(language, EXACT, source)
        adverbs.append(f"in {place}" if language == EN else f"في {place}")
        shown |= {"w"}
    if telling.level is not None and "nodate" not in kind.flags:
        adverbs.append(event.date.say(language, telling.level, source))
    return _placed(text, adverbs, bool(shown & template.offered), language, source), shown


def _placed(text: str, adverbs: list[str], busy: bool, language: str, source: random.Random) -> str:
    """The sentence with its adverbials; in front where an added clause would part them from the verb."""
    if not adverbs:
        return text
    if busy or source.random() < 0.35:
        mark = "," if language == EN else source.choice(("،", ""))
        return f"{' '.join(reversed(adverbs))}{mark} {text}"
    return " ".join([text, *adverbs])
