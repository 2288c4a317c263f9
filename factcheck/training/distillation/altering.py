"""Statements altered at random, with no label: what came of the meaning is for a teacher to say."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

_WORD = re.compile(r"[\w'’-]+")
_AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do|should|may)\b(?!n)")
_DENIAL = re.compile(r"\s+(?:not|never)\b|n't\b")
_LINK = re.compile(
    r"\b(in|on|at|by|of|for|with|from|to|as|and|but|because|after|before|while|who|which|that|is|was|are|were|has|had)\b"
)
_ENDINGS = ("ing", "ed", "ly", "s", "er", "est")
_LEAST_LEFT = 3


def alter(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """The statement with words taken from statements `near` it, left out, denied, exchanged or joined to them."""
    ways: tuple[Callable[[str, Sequence[str], random.Random], str | None], ...] = (
        _substitute,
        _substitute,
        _substitute_two,
        _splice,
        _splice,
        _drop,
        _cut,
        _deny,
        _exchange,
    )
    altered = source.choice(ways)(statement, near, source)
    return altered if altered and altered != statement and len(altered.split()) >= _LEAST_LEFT else None


def _substitute(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """One word replaced by one of the same form that a statement near it has."""
    said = {match.group().lower() for match in _WORD.finditer(statement)}
    offered: dict[str, list[str]] = {}
    for text in near:
        for match in _WORD.finditer(text):
            if match.group().lower() not in said:
                offered.setdefault(_form(match), []).append(match.group())
    places = [match for match in _WORD.finditer(statement) if _form(match) in offered]
    if not places:
        return None
    place = source.choice(places)
    return statement[: place.start()] + source.choice(offered[_form(place)]) + statement[place.end() :]


def _substitute_two(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    once = _substitute(statement, near, source)
    return once and _substitute(once, near, source)


def _form(match: re.Match[str]) -> str:
    word = match.group()
    if word.isdigit():
        return f"digits {len(word)}"
    if len(word) < 4:
        return f"short {len(word)}"
    if word[0].isupper():
        return "first" if match.start() == 0 else "name"
    return next((ending for ending in _ENDINGS if word.endswith(ending)), "word")


def _splice(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """The statement as far as a word of its frame, and from there on as a statement near it goes on."""
    heads = {match.group(): match.end() for match in _LINK.finditer(statement) if match.start() > 0}
    tails = [(match.group(), text[match.end() :]) for text in near for match in _LINK.finditer(text)]
    fitting = [(statement[: heads[link]], tail) for link, tail in tails if link in heads and tail.strip(" .")]
    if not fitting:
        return None
    head, tail = source.choice(fitting)
    return head + tail


def _drop(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """One word left out."""
    words = statement.split()
    del words[source.randrange(len(words))]
    return " ".join(words)


def _cut(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """The end left out, from a word of its frame or a comma on."""
    places = [match.start() for match in re.finditer(rf"\s+{_LINK.pattern}|,", statement) if match.start() > 0]
    return statement[: source.choice(places)].rstrip(" ,") + "." if places else None


def _deny(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """Denied, or a denial taken back."""
    if _DENIAL.search(statement):
        return _DENIAL.sub("", statement, count=1)
    found = _AUXILIARY.search(statement)
    return f"{statement[: found.end()]} {source.choice(('not', 'never'))}{statement[found.end() :]}" if found else None


def _exchange(statement: str, near: Sequence[str], source: random.Random) -> str | None:
    """Two words of one form in each other's place."""
    by_form: dict[str, list[re.Match[str]]] = {}
    for match in _WORD.finditer(statement):
        by_form.setdefault(_form(match), []).append(match)
    several = [matches for matches in by_form.values() if len(matches) > 1]
    if not several:
        return None
    one, other = sorted(source.sample(source.choice(several), 2), key=lambda match: match.start())
    between = statement[one.end() : other.start()]
    return statement[: one.start()] + other.group() + between + one.group() + statement[other.end() :]
