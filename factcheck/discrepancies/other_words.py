"""Texts of two languages whose words nobody can compare, and that only one value parts as the model reads them."""

from __future__ import annotations

import re
from math import log

from factcheck.agreement.comparison import one_differing
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.magnitude import distance, same_day_of_another_year
from factcheck.discrepancies.matter import dates_allow, is_telling_amount
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.series import in_one_series, told_again
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.values import met
from factcheck.language.facts import JSONValue, TypedFact

_OTHER_THAN = re.compile(r"\b(?:un[a-z]{3,}(?:ed|ble)|non-?[a-z]{4,})\b|(?<!\w)[وبل]?غير\s", re.IGNORECASE)
_AFTER = re.compile(r"\s+(?:later|after(?:wards?)?|earlier|before(?:hand)?|ago|previously)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?<!\w)(?:[وف]?(?:بعد|قبل|منذ)|after|since)\s+(?:(?:some|about|nearly|نحو|حوالي)\s+)?\Z")
_MET = (Relation.AGREES, Relation.COMPATIBLE)
# Durations in two units may be a quarter apart by rounding.
_ROUNDED = log(1.25)
_DAY, _MONTH = len("1980-10-08"), len("1980-10")


def judge_translated(pair: Pair) -> Conflict | None:
    """The value that the model is nearly certain is all that parts the two, in the surer direction; None for none."""
    if pair.one.language == pair.other.language or not _may_differ(*pair.readings):
        return None  # and no reading by the model is spent
    found = [(each.chances["refutes"], each) for each in (pair, pair.reversed) if _is_nearly_certain(each)]
    if not found:
        return None
    refutes, way = max(found, key=lambda each: each[0])
    difference = _difference(way)
    return way.conflict(difference, refutes) if difference else None


def _may_differ(one: Reading, other: Reading) -> bool:
    """Whether either text has an amount that tells, or both a date of one month."""
    amounts = [fact for reading in (one, other) for fact in reading.values]
    return any(map(is_telling_amount, amounts)) or any(
        _nearly_one_date(fact, each) for fact in one.values for each in other.values
    )


def _is_nearly_certain(pair: Pair) -> bool:
    """An amount or a month that both texts have ties them, so that the model need be less sure."""
    but_for, chances = pair.but_for or 0.0, (pair.chances, pair.reversed.chances)
    tied = _shared_amounts(pair) or (_of_one_time(pair) and _each_tells_one_amount(pair))
    enough = SETTINGS.sure if tied else SETTINGS.translated_denied
    denied = but_for >= SETTINGS.translated_met and chances[0]["refutes"] >= enough
    return denied and chances[1]["supports"] < SETTINGS.taken_for_it and _have_something_in_common(pair)


def _of_one_time(pair: Pair) -> bool:
    return any(each.stated.kind == "date" and each.relation in _MET for each in pair.compared.values)


def _each_tells_one_amount(pair: Pair) -> bool:
    return all(sum(fact.kind != "date" for fact in reading.values) == 1 for reading in pair.readings)


def _have_something_in_common(pair: Pair) -> bool:
    """Whether any name, concept or value is in both, or the model takes either for borne out but for the value."""
    one, other = pair.readings
    if _says_other_than(one.text) != _says_other_than(other.text):
        return False
    both = (one.term_keys | one.own_keys) & (other.term_keys | other.own_keys)
    return bool(both or met(one, other)) or (pair.reversed.but_for or 0.0) >= SETTINGS.but_for


def _says_other_than(text: str) -> bool:
    """Whether it is of what is not so: "unsecured", "non-resident", «غير المضمونين»."""
    return _OTHER_THAN.search(text) is not None


def _difference(pair: Pair) -> Difference | None:
    """The one value of either text that differs, where dates and names leave them of one matter."""
    differing = one_differing(pair.compared)
    if differing is None or differing.found is None or differing.carried:
        return None
    stated, found = differing.stated, pair.in_statement(differing.found)
    if not (_of_one_event(pair, stated, found) if stated.kind == "date" else _of_one_quantity(pair, stated, found)):
        return None
    apart = in_one_series(*pair.readings) or told_again(*pair.readings)
    if apart or any(each.relation is Relation.CONFLICTS for each in pair.compared.names):
        return None
    difference = Difference(stated.kind, stated, found)
    return difference if dates_allow(*pair.readings, difference) and not pair.says_which(difference) else None


def _of_one_event(pair: Pair, stated: TypedFact, found: TypedFact) -> bool:
    """Whether two dates are of what happens once and nearly one, or an amount ties what they date together."""
    if any(fact.kind == "money" for fact in _shared_amounts(pair)):
        return True
    return _nearly_one_date(stated, found) and not (pair.recurs or pair.reversed.recurs)


def _of_one_quantity(pair: Pair, stated: TypedFact, found: TypedFact) -> bool:
    """Whether two amounts may be of one thing: not where the texts share another of that kind, and the one differs that
    only one of them has."""
    first, second = pair.readings
    if stated.kind == "duration" and (_is_a_shift(first, stated) or _is_a_shift(second, found)):
        return False
    if not is_telling_amount(stated) or any(fact.kind == stated.kind for fact in _shared_amounts(pair)):
        return False
    one_unit = _unit(stated) == _unit(found)  # a conversion may be rounded on either side
    return one_unit or (stated.kind == "duration" and distance(stated, found) > _ROUNDED)


def _is_a_shift(reading: Reading, fact: TypedFact) -> bool:
    """Whether a duration only says how long after or before something else happened."""
    return _AFTER.match(reading.text, fact.end) is not None or _BEFORE.search(reading.text[: fact.start]) is not None


def _nearly_one_date(one: TypedFact, other: TypedFact) -> bool:
    """Whether two different days are of one month, or of one day and month of two years."""
    first, second = str(one.value), str(other.value)
    if one.kind != "date" or other.kind != "date" or first == second or len(first) != _DAY or len(second) != _DAY:
        return False
    return first[:_MONTH] == second[:_MONTH] or same_day_of_another_year(one, other)


def _shared_amounts(pair: Pair) -> list[TypedFact]:
    """The telling amounts that the other text has too."""
    return [fact for fact in met(*pair.readings) if is_telling_amount(fact)]


def _unit(fact: TypedFact) -> JSONValue:
    return fact.value.get("unit") if isinstance(fact.value, dict) else None
