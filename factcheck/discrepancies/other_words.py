"""Texts of two languages whose words nobody can compare, and that only one value parts as the model reads them."""

from __future__ import annotations

from factcheck.agreement.compare import Relation
from factcheck.agreement.features import one_differing
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.matter import dates_allow, is_telling_amount
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.series import in_one_series, told_again
from factcheck.discrepancies.settings import SETTINGS
from factcheck.language.facts import JSONValue, TypedFact


def judge_translated(pair: Pair) -> Conflict | None:
    """An amount that the model is nearly certain is all that parts the two, in the surer direction; None for none."""
    amounts = [fact for reading in pair.readings for fact in reading.values]
    if pair.one.language == pair.other.language or not any(map(is_telling_amount, amounts)):
        return None  # and no reading by the model is spent
    found = [(each.chances["refutes"], each) for each in (pair, pair.reversed) if _is_nearly_certain(each)]
    if not found:
        return None
    refutes, way = max(found, key=lambda each: each[0])
    difference = _difference(way)
    return way.conflict(difference, refutes) if difference else None


def _is_nearly_certain(pair: Pair) -> bool:
    but_for, chances = pair.but_for or 0.0, (pair.chances, pair.reversed.chances)
    denied = but_for >= SETTINGS.translated_met and chances[0]["refutes"] >= SETTINGS.translated_denied
    return denied and chances[1]["supports"] < SETTINGS.taken_for_it


def _difference(pair: Pair) -> Difference | None:
    """The one amount of either text that differs, where dates and names leave them of one matter."""
    differing = one_differing(pair.compared)
    if differing is None or differing.found is None or differing.carried:
        return None
    if not is_telling_amount(differing.stated):
        return None
    if _unit(differing.stated) != _unit(differing.found):
        return None  # a conversion may be rounded on either side
    apart = in_one_series(*pair.readings) or told_again(*pair.readings)
    if apart or any(each.relation is Relation.CONFLICTS for each in pair.compared.names):
        return None
    difference = Difference(differing.stated.kind, differing.stated, pair.in_statement(differing.found))
    return difference if dates_allow(*pair.readings, difference) and not pair.says_which(difference) else None


def _unit(fact: TypedFact) -> JSONValue:
    return fact.value.get("unit") if isinstance(fact.value, dict) else None
