"""Differing values that the model does not read, or that it sees without knowing the passage's value for what it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import Stance
from factcheck.agreement.values.compare import names_a_period
from factcheck.agreement.values.days import day_range
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact

_BORNE_OUT = 0.5
# The days of a decade, not of a season or a century.
_SHORTEST, _LONGEST = 8 * 365, 11 * 366
# "Ended before the 1990s", "lived on until the 1870s".
_BOUND = re.compile(
    r"(?:\b(?:before|until|till|by|since|after|to|from|prior\s+to)|(?<!\w)(?:قبل|حتى|بعد|منذ|إلى|من))\s+(?:the\s+|about\s+)?\Z",
    re.IGNORECASE,
)
_NEAR = 24
_OF_AN_EVENT = frozenset({"name", "place", "date"})


def is_unread_decade(statement: Reading, passage: Reading, differing: Pairing, own: Mapping[Stance, float]) -> bool:
    """Whether the only dates of both are a decade and one outside it, and the model bears the statement out all same.

    That it takes the two for one matter is then seen from that, and that the dates differ from the dates.
    """
    found = differing.found
    if found is None or not any(map(_is_a_decade, (differing.stated, found))) or own["supports"] < _BORNE_OUT:
        return False
    within = not _is_bounded(statement, differing.stated) and not _is_bounded(passage, found)
    return within and all(sum(fact.kind == "date" for fact in text.values) == 1 for text in (statement, passage))


def _is_a_decade(fact: TypedFact) -> bool:
    # "The 1700s" may be a century.
    if fact.kind != "date" or not names_a_period(fact) or "00" in fact.text:
        return False
    days = day_range(str(fact.value))
    return days is not None and _SHORTEST < days[1] - days[0] < _LONGEST


def _is_bounded(reading: Reading, date: TypedFact) -> bool:
    return date.bound != "exactly" or _BOUND.search(reading.text, max(0, date.start - _NEAR), date.start) is not None


def sees_the_difference(differing: Pairing, own: Mapping[Stance, float]) -> bool:
    """Whether the model refutes the statement, which an amount that differs explains.

    Across languages it often knows neither amount in the other's words. A date may be that of another event.
    """
    return differing.stated.kind not in _OF_AN_EVENT and own["refutes"] > max(own["supports"], own["neutral"])
