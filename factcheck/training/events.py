"""Synthetic labelled pairs about events and quantities, in English and Arabic and across the two."""

from __future__ import annotations

import random
from collections.abc import Callable, Set
from dataclasses import replace

from factcheck.agreement.types import Stance
from factcheck.training import event_asides
from factcheck.training.event_dates import AR, DAY, DECADE, EN, MONTH, VAGUE, YEAR
from factcheck.training.event_kinds import KINDS, Kind
from factcheck.training.event_telling import Event, Telling, Unsuited, fresh_value, make_event, tell
from factcheck.training.event_values import (
    EXACT,
    FALSE,
    LOOSE,
    SHORT,
    Count,
    Money,
    Name,
    Percent,
    Value,
)
from factcheck.training.pairs import LabelledPair

ORIGIN = "events"
LANGUAGES = (((EN, EN), 35), ((AR, AR), 25), ((EN, AR), 20), ((AR, EN), 20))
SHARES: tuple[tuple[Stance, int], ...] = (("supports", 30), ("refutes", 30), ("neutral", 40))
# Two agreements on different matters, or two films, do not exclude each other; a change of these decides nothing.
_UNDECIDED = {"field", "art", "science", "relief", "goods", "film", "sport", "satellite", "ship", "body", "team"}
_QUANTITIES = (Count, Money, Percent)


def event_pairs(count: int, source: random.Random) -> list[LabelledPair]:
    """`count` distinct pairs with origin "events"."""
    pairs: dict[tuple[str, str], LabelledPair] = {}
    while len(pairs) < count:
        languages = source.choices([item for item, _ in LANGUAGES], [share for _, share in LANGUAGES])[0]
        label = source.choices([item for item, _ in SHARES], [share for _, share in SHARES])[0]
        pair = _pair(label, *languages, source)
        pairs.setdefault((pair.passage, pair.statement), pair)
    return list(pairs.values())


def _pair(label: Stance, passage_language: str, statement_language: str, source: random.Random) -> LabelledPair:
    ways = _WAYS[label]
    way = source.choices([way for way, _ in ways], [share for _, share in ways])[0]
    while True:
        draft = Draft(make_event(source.choice(KINDS), source), passage_language, statement_language, source)
        try:
            way(draft)
            return draft.finished(label)
        except Unsuited:
            continue


class Draft:
    """A pair in the making: the passage's sentence, what surrounds it, and the statement."""

    def __init__(self, event: Event, language: str, statement_language: str, source: random.Random) -> None:
        self.event, self.source = event, source
        self.language, self.statement_language = language, statement_language
        dated = "nodate" not in event.kind.flags
        # Figures of a year are given for the year only.
        trend = "trend" in event.kind.flags
        self.level: int | None = (YEAR if trend else source.choice((DAY, DAY, MONTH, YEAR))) if dated else None
        self.opening, self.sentence, self.statement = "", "", ""
        self.shown: frozenset[str] = frozenset()
        self.governed = dated and source.random() < 0.25
        self.aside = self._aside_event()

    def _aside_event(self) -> Event:
        kind = self.source.choice([kind for kind in KINDS if kind.name != self.event.kind.name])
        made = make_event(kind, self.source)
        for slot in kind.subjects:
            for other in self.event.kind.subjects:
                same = kind.slots[slot] == self.event.kind.slots[other]
                if same and self.event.values[other] not in made.values.values():
                    made = made.having(**{slot: self.event.values[other]})
                    break
        date = made.date
        if abs(date.year - self.event.date.year) < 2:
            date = replace(date, year=self.event.date.year - self.source.choice((3, 5, 8)))
        return replace(made, date=date)

    def tell_passage(self, **changes: object) -> None:
        """Tells the passage's sentence; a governing date takes the place of the date within it."""
        telling = replace(Telling(self.language, self.level), **changes)  # type: ignore[arg-type]  # the changes are fields of Telling by name
        governed = self.governed and telling.level is not None and telling.level <= YEAR
        inner = replace(telling, level=None) if governed else telling
        self.sentence, self.shown = tell(self.event, inner, self.source)
        if governed and telling.level is not None:
            self.opening = self._heading() + f"{self.event.date.bare(self.language, telling.level, self.source)}: "
        elif self.source.random() < 0.12:
            self.opening = self._heading(always=True)

    def _heading(self, *, always: bool = False) -> str:
        if not always and self.source.random() < 0.4:
            return ""
        countries = [slot for slot in self.event.kind.subjects if self.event.kind.slots[slot] == "country"]
        arabic = self.language == AR
        if countries and self.source.random() < 0.5:
            country = self.event.values[self.source.choice(countries)].say(self.language, EXACT, self.source)
            return event_asides.RELATIONS[arabic].format(country) + ": "
        return _pick(event_asides.HEADINGS[self.event.kind.topic], arabic, self.source) + ": "

    def tell_statement(self, event: Event, level: int | None, **changes: object) -> None:
        telling = replace(Telling(self.statement_language, level), **changes)  # type: ignore[arg-type]  # the changes are fields of Telling by name
        self.statement, _ = tell(event, telling, self.source)

    def loosened(self, keep: Set[str] = frozenset()) -> dict[str, str]:
        """Modes that are borne out by the exact values: true bounds, surnames."""
        modes = {}
        for slot, value in self.event.values.items():
            if slot not in keep and isinstance(value, _QUANTITIES) and self.source.random() < 0.4:
                modes[slot] = LOOSE
            elif isinstance(value, Name) and value.short[0] and self.source.random() < 0.15:
                modes[slot] = SHORT
        return modes

    def coarser(self) -> int | None:
        """A date as exact as the passage's or less, or none; a figure of a year keeps its year."""
        if self.level is None or "trend" in self.event.kind.flags:
            return self.level
        vaguer = [MONTH, YEAR, VAGUE, DECADE][self.level :] if self.level < YEAR else [DECADE]
        return self.source.choice([self.level, self.level, *vaguer, None])

    def _aside_level(self) -> int:
        return YEAR if "trend" in self.aside.kind.flags else self.source.choice((DAY, MONTH, YEAR))

    def finished(self, label: Stance) -> LabelledPair:
        source, arabic = self.source, self.language == AR
        sentences = [self.sentence]
        for _ in range(source.choices((0, 1, 2), (45, 35, 20))[0]):
            if source.random() < 0.7:
                text = tell(self.aside, Telling(self.language, self._aside_level()), source)[0]
                # A governing date stands right before the sentence that it dates.
                sentences.insert(1 if self.opening else source.randint(0, 1), text)
                self.aside = self._aside_event()
            else:
                filler = _pick(event_asides.FILLERS, arabic, source)
                sentences += [] if filler in sentences else [filler]
        passage = self.opening + " ".join(map(_sentence, sentences))
        statement = _sentence(self.statement)
        if source.random() < 0.15:
            statement = statement[:-1]
        if statement in passage:
            raise Unsuited
        return LabelledPair(passage, statement, label, ORIGIN)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def _pick(block: str, arabic: bool, source: random.Random) -> str:
    return source.choice(block.strip().splitlines()).split("|")[arabic].strip()


def _swapped(event: Event, pair: tuple[str, ...]) -> Event:
    first, second = pair
    return event.having(**{first: event.values[second], second: event.values[first]})


def _told_again(draft: Draft) -> None:
    draft.tell_passage()
    event = draft.event
    if event.kind.sym and draft.source.random() < 0.5:
        event = _swapped(event, event.kind.sym)
    draft.tell_statement(event, draft.coarser(), allowed=draft.shown, modes=draft.loosened())


def _same_mood(draft: Draft) -> None:
    """Denials, plans and like events are also borne out by their own kind, not only set against told ones."""
    mood = draft.source.choice(("denied", "denied", "planned", "like"))
    renderings = draft.event.kind.texts.get((mood, draft.language), [])
    if not renderings:
        raise Unsuited
    index = draft.source.randrange(len(renderings))
    draft.tell_passage(mood=mood, index=index)
    # A denial for a day does not hold for the year.
    level = draft.level if mood == "denied" else draft.coarser()
    draft.tell_statement(draft.event, level, mood=mood, index=index, allowed=draft.shown)


def _other_value(draft: Draft) -> None:
    kind, source = draft.event.kind, draft.source
    changeable = [slot for slot, name in kind.slots.items() if _decides(kind, slot, name)]
    slot = source.choice(changeable) if changeable else ""
    if not slot:
        raise Unsuited
    value = draft.event.values[slot]
    draft.tell_passage(must={slot})
    if isinstance(value, Name):
        changed = draft.event.having(**{slot: fresh_value(kind.slots[slot], draft.event.values, source)})
        modes, level = draft.loosened(), draft.level
    else:
        changed = draft.event.having(**{slot: value.other(source)})
        modes, level = draft.loosened({slot}), draft.level if source.random() < 0.7 else draft.coarser()
    modes = {name: mode for name, mode in modes.items() if name != slot}
    draft.tell_statement(changed, level, allowed=draft.shown, must={slot}, modes=modes)


def _decides(kind: Kind, slot: str, name: str) -> bool:
    """Whether another value in this slot contradicts the event."""
    if name in {"money", "percent", "majority", "rate"} or name.startswith("q."):
        return True
    own = slot == next(iter(kind.slots)) and ("own" in kind.flags or "nodate" in kind.flags)
    return not own and "trend" not in kind.flags and name not in _UNDECIDED


def _broken_bound(draft: Draft) -> None:
    slots = [slot for slot, value in draft.event.values.items() if isinstance(value, _QUANTITIES)]
    if not slots:
        raise Unsuited
    slot = draft.source.choice(slots)
    draft.tell_passage(must={slot})
    modes = draft.loosened() | {slot: FALSE}
    draft.tell_statement(draft.event, draft.level, allowed=draft.shown, must={slot}, modes=modes)


def _other_date(draft: Draft) -> None:
    source = draft.source
    if draft.level is None or "trend" in draft.event.kind.flags:
        raise Unsuited
    unit = source.choice(range(draft.level, YEAR + 1))
    date = draft.event.date.other(source, unit)
    level = source.choice(range(draft.level, unit + 1))
    draft.tell_passage()
    draft.tell_statement(replace(draft.event, date=date), level, allowed=draft.shown, modes=draft.loosened())


def _against(draft: Draft) -> None:
    """The event against its denial or opposite, either way round."""
    denied = "denied"
    if (denied, draft.language) not in draft.event.kind.texts:
        raise Unsuited
    if draft.level == YEAR and "trend" not in draft.event.kind.flags:
        draft.level = DAY
    names = {slot for slot, value in draft.event.values.items() if isinstance(value, Name)}
    if draft.source.random() < 0.5:
        draft.tell_passage()
        draft.tell_statement(draft.event, draft.level, mood=denied, allowed=draft.shown)
    else:
        draft.tell_passage(mood=denied)
        # What a refusal leaves unsaid, an exact account of the deed may add.
        allowed = draft.shown | (set(draft.event.values) - names)
        draft.tell_statement(draft.event, draft.level, allowed=allowed, modes=draft.loosened())


def _roles_swapped(draft: Draft) -> None:
    kind = draft.event.kind
    if not kind.swap or "trend" in kind.flags:
        raise Unsuited
    draft.tell_passage()
    draft.tell_statement(_swapped(draft.event, kind.swap), draft.level, allowed=draft.shown)


def _like_event(draft: Draft) -> None:
    draft.governed = draft.governed and draft.level is not None
    moods = ["told", "like"]
    draft.source.shuffle(moods)
    draft.tell_passage(mood=moods[0])
    draft.tell_statement(draft.event, draft.level, mood=moods[1])


def _only_planned(draft: Draft) -> None:
    draft.tell_passage(mood="planned")
    draft.tell_statement(draft.event, draft.coarser(), allowed=draft.shown)


def _unconfirmed(draft: Draft) -> None:
    draft.tell_passage()
    lead = _pick(event_asides.UNCONFIRMED, draft.language == AR, draft.source)
    draft.sentence = f"{lead} {draft.sentence}"
    draft.tell_statement(draft.event, draft.coarser(), allowed=draft.shown, modes=draft.loosened())


def _added_slot(draft: Draft) -> None:
    slots = [slot for texts in draft.event.kind.texts[("told", EN)] for slot in texts.offered]
    slot = draft.source.choice([*slots, "w"] if "w" in draft.event.values else slots or [""])
    if not slot:
        raise Unsuited
    # An office is named together with its country.
    added = {"r", "c"} if slot in {"r", "c"} else {slot}
    draft.tell_passage(allowed=set(draft.event.values) - added)
    draft.tell_statement(draft.event, draft.coarser(), allowed=draft.shown | added, must={slot})


def _added_date(draft: Draft) -> None:
    """The passage gives no date or a vaguer one; or it gives the date of another event only."""
    if draft.level is None or "trend" in draft.event.kind.flags:
        raise Unsuited
    draft.governed = draft.governed and draft.source.random() < 0.5
    vaguer = draft.source.choice([None, MONTH, YEAR, YEAR, VAGUE])
    if draft.governed and vaguer in (None, VAGUE):
        vaguer = YEAR
    level = draft.source.choice(range(DAY, YEAR + 1 if vaguer is None else min(vaguer, YEAR)))
    draft.tell_passage(level=vaguer)
    event = draft.event
    if vaguer is None and "trend" not in draft.aside.kind.flags and draft.source.random() < 0.5:
        event = replace(event, date=draft.aside.date)
        text = tell(draft.aside, Telling(draft.language, level), draft.source)[0]
        draft.sentence = f"{draft.sentence}. {text[0].upper()}{text[1:]}"
    draft.tell_statement(event, level, allowed=draft.shown, modes=draft.loosened())


def _added_reason(draft: Draft) -> None:
    draft.tell_passage()
    draft.tell_statement(draft.event, draft.coarser(), allowed=draft.shown)
    reason = _pick(event_asides.REASONS, draft.statement_language == AR, draft.source)
    draft.statement = f"{draft.statement}{', ' if draft.statement_language == EN else '، وذلك '}{reason}"


def _exact_of_loose(draft: Draft) -> None:
    slots = [slot for slot, value in draft.event.values.items() if isinstance(value, _QUANTITIES)]
    if not slots:
        raise Unsuited
    slot = draft.source.choice(slots)
    draft.tell_passage(must={slot}, modes={slot: LOOSE})
    draft.tell_statement(draft.event, draft.level, allowed=draft.shown, must={slot})


def _another_occasion(draft: Draft) -> None:
    """Another year, and another place, partner or amount as well."""
    event, source = draft.event, draft.source
    if {"once", "nodate"} & event.kind.flags:
        raise Unsuited
    slots = [slot for slot in event.values if slot != next(iter(event.values))]
    if not slots:
        raise Unsuited
    slot = source.choice(slots)
    draft.tell_passage(must={slot})
    other = event.having(**{slot: _changed(event, slot, source)})
    date = replace(event.date.other(source, YEAR), month=source.randint(1, 12), day=source.randint(1, 28))
    draft.tell_statement(replace(other, date=date), draft.level, allowed=draft.shown, must={slot})


def _changed(event: Event, slot: str, source: random.Random) -> Value:
    value = event.values[slot]
    return fresh_value(event.kind.slots[slot], event.values, source) if isinstance(value, Name) else value.other(source)


def _other_year(draft: Draft) -> None:
    """A figure that is true of one year says nothing of another."""
    if "trend" not in draft.event.kind.flags:
        raise Unsuited
    draft.tell_passage()
    event = replace(draft.event, date=draft.event.date.other(draft.source, YEAR))
    draft.tell_statement(event, YEAR, allowed=draft.shown, modes=draft.loosened())


def _other_actors(draft: Draft) -> None:
    """The same on the same day, of others."""
    event, source = draft.event, draft.source
    slots = [slot for slot in event.kind.subjects if slot != "c"]
    first = next(iter(event.values))
    alone = {"own", "trend", "nodate"} & event.kind.flags
    if len(slots) < 2 and not alone:
        raise Unsuited
    for slot in slots if len(slots) > 1 else [first]:
        event = event.having(**{slot: _changed(event, slot, source)})
    draft.tell_passage()
    draft.tell_statement(event, draft.level, allowed=draft.shown, modes=draft.loosened())


Way = Callable[[Draft], None]
_WAYS: dict[Stance, tuple[tuple[Way, int], ...]] = {
    "supports": ((_told_again, 82), (_same_mood, 18)),
    "refutes": (
        (_other_value, 36),
        (_other_date, 20),
        (_broken_bound, 12),
        (_against, 22),
        (_roles_swapped, 10),
    ),
    "neutral": (
        (_like_event, 24),
        (_only_planned, 12),
        (_unconfirmed, 4),
        (_added_slot, 14),
        (_added_date, 12),
        (_added_reason, 5),
        (_exact_of_loose, 5),
        (_another_occasion, 10),
        (_other_year, 7),
        (_other_actors, 7),
    ),
}
