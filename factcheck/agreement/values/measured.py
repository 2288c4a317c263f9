"""Amounts that measure unlike things: a magnitude is no depth in kilometres, nor a mark in degrees one."""

from __future__ import annotations

import re

from factcheck.agreement.values.units import base_amount
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.quantities.units import MEASURE

_UNITS = frozenset(MEASURE.values())
_SPANS = frozenset({"money", "duration"})
_ARABIC_SCALE = "|".join(map(fold, "قوة قوته قوتها شدة شدته شدتها درجة درجته درجتها مقياس مؤشر معدل فئة".split()))
# What is told on a scale has no unit: "a magnitude of 6.3", بقوة 6.3
_SCALE = re.compile(
    r"(?<!\w)(?:magnitude|intensity|richter|scale|index|rating|score|grade|level|ratio|category)"
    r"(?:\s+(?:of|at|was|is|reached|about|around|some))*[\s-]+\Z"
    rf"|(?<!\w)[وفبل]?(?:ال)?(?:{_ARABIC_SCALE})"
    r"(?:\s+(?:بلغ\w*|حوالي|نحو))*\s+\Z"
)
_REACH = 40
_NOUN_BEHIND = re.compile(r"-?\s*(?!(?:and|but|or|while|in|at|on|of|for|by|to|from)\b)[a-z]{3,}")


def measures_another(text: str, met: TypedFact, rival: TypedFact) -> bool:
    """Whether of two amounts of one text, `met` being what a statement has too, the rival is of another measure.

    Both have units of unlike dimensions, or only the rival has one. A figure behind one with a unit may leave it out
    ("128 metres, and its width 90"), unless it is told on a scale or says what it counts.
    """
    if not _is_measure(rival):
        return False
    one, other = base_amount(met.value), base_amount(rival.value)
    if one is None or other is None or not one.unit:
        return not isinstance(met.value, dict) and met.kind == "number" and _has_none(text, met, rival)
    return unlike_measures(met, rival)


def unlike_measures(one: TypedFact, other: TypedFact) -> bool:
    """Whether two amounts have units of unlike dimensions."""
    if one.kind != other.kind or one.kind in _SPANS or not (_is_measure(one) and _is_measure(other)):
        return False
    first, second = base_amount(one.value), base_amount(other.value)
    return first is not None and second is not None and first.unit != second.unit


def _is_measure(fact: TypedFact) -> bool:
    if fact.kind in _SPANS:
        return True
    return isinstance(fact.value, dict) and fact.value.get("unit") in _UNITS


def _has_none(text: str, bare: TypedFact, told: TypedFact) -> bool:
    """Whether a bare figure leaves no unit out that the other tells."""
    if _SCALE.search(fold(text[max(0, bare.start - _REACH) : bare.start])):
        return True
    behind = _NOUN_BEHIND.match(fold(text[bare.end : bare.end + _REACH])) is not None
    return behind if told.start < bare.start else behind or isinstance(bare.value, float)
