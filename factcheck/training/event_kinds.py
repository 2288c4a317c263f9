"""Kinds of events as the template blocks describe them.

A block begins `= name topic slot=type ... | flags`; each line after it is one rendering:
`E`/`A` the event in English/Arabic, with `-` its denial or opposite, `?` its announcement, `~` a like event that is
another. Denials, announcements and like events stand in pairs, English and Arabic of one meaning. `{slot}` is a
value, `[...]` may be left out, `<slot:m|f>` follows the gender of the slot, `<slot:m+>` adds the feminine ending.
Flags: `sym`/`swap` name two slots that may change places without / with a change of meaning; `trend` is true of one
year each; `once` happens once; `own` events of other subjects do not exclude this one; `nodate` is timeless.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

from factcheck.training import event_templates, event_templates_economy, event_templates_society
from factcheck.training.event_dates import AR, EN
from factcheck.training.event_values import EXACT, Name, Value

MOODS = {"": "told", "-": "denied", "?": "planned", "~": "like"}
_SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
_JOINED = re.compile(r"(?<!\S)([لب])\{(\w+)\}")
_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_GENDER = re.compile(r"<(\w+):([^>|+]*)(?:\|([^>]*)|\+)>")


@dataclass(frozen=True, slots=True)
class Template:
    """One rendering; `needed` slots it always names, `offered` ones it may."""

    text: str
    needed: frozenset[str]
    offered: frozenset[str]

    @classmethod
    def read(cls, text: str) -> Template:
        everything = frozenset(slot for slot, _ in _SLOT.findall(text))
        needed = frozenset(slot for slot, _ in _SLOT.findall(_OPTIONAL.sub("", text)))
        return cls(text, needed, everything - needed)

    def fill(
        self,
        values: Mapping[str, Value],
        allowed: Set[str],
        must: Set[str],
        modes: Mapping[str, str],
        language: str,
        source: random.Random,
    ) -> tuple[str, frozenset[str]]:
        """The sentence and the slots that it names: those needed, those of `must`, and some others of `allowed`."""

        def optional(match: re.Match[str]) -> str:
            slots = {slot for slot, _ in _SLOT.findall(match[1])}
            return match[1] if slots <= allowed and (slots & must or source.random() < 0.6) else ""

        text = _OPTIONAL.sub(optional, self.text)
        shown = frozenset(slot for slot, _ in _SLOT.findall(text))

        def say(slot: str, unit: str) -> str:
            value = values[slot]
            # An office stands in its masculine form after the word for post.
            if language == AR and isinstance(value, Name) and value.ar_f and "منصب {r}" not in text:
                holder = values[unit or "a"]
                unit = "f" if isinstance(holder, Name) and holder.gender == "f" else ""
            elif isinstance(value, Name):
                unit = ""
            return value.say(language, modes.get(slot, EXACT), source, unit)

        def joined(match: re.Match[str]) -> str:
            said = say(match[2], "")
            if match[1] == "ل" and said.startswith("ال"):
                return "لل" + said[2:]
            return match[1] + ("ـ" if not said[0].isalpha() or said[0].isdigit() else "") + said

        text = _GENDER.sub(lambda match: _agreeing(match, values), text)
        text = _JOINED.sub(joined, text) if language == AR else text
        text = _SLOT.sub(lambda match: say(match[1], match[2] or ""), text)
        return " ".join(text.split()).replace(" ,", ",").replace(",,", ","), shown


def _agreeing(match: re.Match[str], values: Mapping[str, Value]) -> str:
    value = values[match[1]]
    if not (isinstance(value, Name) and value.gender == "f"):
        return match[2]
    return match[2] + "ت" if match[3] is None else match[3]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event: its slots with their types, and its renderings by mood and language."""

    name: str
    topic: str
    slots: dict[str, str]
    flags: frozenset[str]
    sym: tuple[str, ...]
    swap: tuple[str, ...]
    texts: dict[tuple[str, str], list[Template]]

    @property
    def subjects(self) -> tuple[str, ...]:
        """Slots of those whom the event is about."""
        return tuple(slot for slot, kind in self.slots.items() if slot in "abox" and kind in ACTORS)


ACTORS = {"person", "country", "company", "team"}


def _read(block: str) -> Kind:
    head, *lines = block.strip().splitlines()
    described, _, flagged = head.partition("|")
    name, topic, *slots = described.split()
    flags = dict(flag.partition("=")[::2] for flag in flagged.split())
    texts: dict[tuple[str, str], list[Template]] = {}
    for line in lines:
        mark, text = line.split(" ", 1)
        key = (MOODS[mark[1:]], EN if mark[0] == "E" else AR)
        texts.setdefault(key, []).append(Template.read(text))
    pairs = {flag: tuple(value.split(",")) for flag, value in flags.items() if flag in ("sym", "swap")}
    return Kind(
        name,
        topic,
        {slot: kind for slot, _, kind in (text.partition("=") for text in slots)},
        frozenset(flags),
        pairs.get("sym", ()),
        pairs.get("swap", ()),
        texts,
    )


KINDS = tuple(
    _read(block)
    for module in (
        event_templates.POLITICS,
        event_templates_economy.ECONOMY,
        event_templates_society.SOCIETY,
        event_templates_society.LIFE,
    )
    for block in re.split(r"^= ", module, flags=re.M)
    if block.strip()
)
