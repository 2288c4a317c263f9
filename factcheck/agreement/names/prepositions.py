"""The preposition behind which a name stands, the same for both languages: "from Madrid", من مدريد."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.agreement.texts.reading import Name, Reading
from factcheck.language.facts import TypedFact

_ALIKE = {
    "in": "in at في",
    "from": "from من",
    "to": "to into إلى",
    "by": "by قبل",
    "of": "of",
    "for": "for",
    "with": "with مع",
    "against": "against ضد",
    "on": "on على",
}
_NAMED = {word: name for name, words in _ALIKE.items() for word in words.split()}
_LED = re.compile(rf"(?<!\w)و?(?P<by>{'|'.join(_NAMED)})\s+(?:the\s+)?\Z", re.IGNORECASE)
_NEAR = 16


@lru_cache(maxsize=10_000)
def _preposition_before(text: str) -> str:
    found = _LED.search(text)
    return _NAMED[found["by"].lower()] if found else ""


def led_by(text: str, name: TypedFact) -> str:
    """The English name of the preposition right before a name of a text; empty where none is."""
    return _preposition_before(text[max(0, name.start - _NEAR) : name.start])


def led_alike(statement: Reading, stated: TypedFact, passage: Reading, names: Sequence[Name]) -> list[Name]:
    """Of several names of a passage in the other language those behind the same preposition, if there are any."""
    led = led_by(statement.text, stated)
    alike = [name for name in names if led_by(passage.text, name.fact) == led]
    across = statement.language != passage.language
    return alike if across and led and len(names) > 1 and alike else list(names)
