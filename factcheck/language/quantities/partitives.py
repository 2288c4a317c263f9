"""A part and the whole that it is taken from: "48 of the 120 seats", 48 مقعدا من أصل 120."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.quantities.counting import nothing_counted

_ENGLISH = (
    r"\s+(?:out\s+)?of\s+(?:(?:a|the)\s+total\s+(?:of\s+)?)?(?:(?:about|some|nearly)\s+)?"
    r"(?:(?:the|its|their|his|her|our|all)\s+)?(?:[a-z]+(?:'s|s')\s+)?(?:(?:last|first|past|total|remaining)\s+)?"
)
_WHOLE = "|".join(map(fold, ("أصل", "بين", "مجموع", "إجمالي", "جملة", "أصل ما مجموعه"))).replace(" ", r"\s+")
_ARABIC = (
    rf"\s+من\s+(?:(?:{_WHOLE})\s+(?:(?:نحو|حوالي)\s+)?"
    r"|[\u0620-\u064a]+\s+(?:[\u0620-\u064a]+\s+)?(?=ال))(?:ال)?\s?"
)
_OF = re.compile(rf"{_ENGLISH}|{_ARABIC}")
# "48 seats out of 120"; but "five members of 12 parties" are no part of them.
_WORDS_OF = re.compile(rf"(?:\s+(?!(?:of|من)\b)[^\W\d_]+){{1,2}}(?:{_ENGLISH}|{_ARABIC})")
_MAY_BE = re.compile(r"\s(?:of|من)\s", re.IGNORECASE)
_LONGEST = 60
_AMOUNTS = frozenset({"number", "count", "money", "duration"})
_PARTS = _AMOUNTS | {"percentage"}


def parts_and_wholes(text: str, facts: Sequence[TypedFact]) -> Iterator[tuple[TypedFact, TypedFact]]:
    """Each part with its whole, of facts in their order.

    They are amounts of one unit, or one of them tells none, or the part is a share: "half of the 160 boats".
    """
    for part, whole in pairwise(facts):
        amounts = part.kind in _PARTS and whole.kind in _AMOUNTS and 0 < whole.start - part.end <= _LONGEST
        if (
            amounts
            and _MAY_BE.search(text, part.start, whole.start)
            and (part.kind == "percentage" or _is_less(part, whole))
            and _is_taken_from(text, part, whole)
        ):
            yield part, whole


def _is_taken_from(text: str, part: TypedFact, whole: TypedFact) -> bool:
    figure = part.start + len(part.text.split()[0])
    between = fold(text[part.end : whole.start])
    if _OF.fullmatch(between) or (part.kind == "count" and _OF.fullmatch(fold(text[figure : whole.start]))):
        return True
    if not nothing_counted(fold(text[whole.end : whole.end + 24])):
        return False
    return _WORDS_OF.fullmatch(between) is not None


def _is_less(part: TypedFact, whole: TypedFact) -> bool:
    if any(isinstance(fact.value, dict) and fact.value.get("unit") == "rank" for fact in (part, whole)):
        return False
    (one, unit), (other, of_whole) = _amount(part), _amount(whole)
    return one < other and (unit == of_whole or not unit or not of_whole)


def _amount(fact: TypedFact) -> tuple[float, str]:
    value = fact.value
    if isinstance(value, dict):
        amount, unit = value.get("amount"), value.get("unit") or value.get("currency") or ""
    else:
        amount, unit = value, ""
    return (float(amount), str(unit)) if isinstance(amount, int | float) else (float("inf"), str(unit))
