"""Units of one dimension brought to one base, so that 36 months compare with three years."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.language.facts import JSONValue

# Unit → base unit and how many of it; months and years are mean Gregorian ones.
_BASE: dict[str, tuple[str, float]] = {
    "second": ("day", 1 / 86_400),
    "minute": ("day", 1 / 1_440),
    "hour": ("day", 1 / 24),
    "day": ("day", 1),
    "week": ("day", 7),
    "month": ("day", 365.2425 / 12),
    "year": ("day", 365.2425),
    "decade": ("day", 3_652.425),
    "century": ("day", 36_524.25),
    "millimetre": ("metre", 0.001),
    "centimetre": ("metre", 0.01),
    "metre": ("metre", 1),
    "kilometre": ("metre", 1_000),
    "foot": ("metre", 0.3048),
    "mile": ("metre", 1_609.344),
    "nautical_mile": ("metre", 1_852),
    "kilometre_per_hour": ("kilometre_per_hour", 1),
    "mile_per_hour": ("kilometre_per_hour", 1.609344),
    "metre_per_second": ("kilometre_per_hour", 3.6),
    "foot_per_second": ("kilometre_per_hour", 1.09728),
    "knot": ("kilometre_per_hour", 1.852),
    "gram": ("gram", 1),
    "kilogram": ("gram", 1_000),
    "tonne": ("gram", 1_000_000),
    "hectare": ("square_metre", 10_000),
    "square_metre": ("square_metre", 1),
    "square_kilometre": ("square_metre", 1_000_000),
    "square_mile": ("square_metre", 2_589_988.110336),
    "acre": ("square_metre", 4_046.8564224),
    "megawatt": ("megawatt", 1),
    "gigawatt": ("megawatt", 1_000),
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a base unit; the unit is empty for a bare number."""

    amount: float
    unit: str


def base_amount(value: JSONValue) -> Amount | None:
    """The amount of a normalised value (`5`, `{"amount", "unit"}`, `{"amount", "currency"}`); None if it has none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Amount(float(value), "")
    if not isinstance(value, dict):
        return None
    amount, unit = value.get("amount"), value.get("unit") or value.get("currency") or ""
    if not isinstance(amount, int | float) or isinstance(amount, bool):
        return None
    base, factor = _BASE.get(str(unit), (str(unit), 1.0))
    return Amount(round(amount * factor, 9), base)
