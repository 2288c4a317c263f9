"""Seats that stand for their states: "Paris announced" and "France announced" name nobody different."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.language.names.cities import may_be_city
from factcheck.language.names.containment import is_region, lies_in
from factcheck.language.names.places import PLACES

_STATE_CODE = 3
_HOLDING_STATES = frozenset({"africa", "europe", "european union", "united nations"})
# state: its seat of government and what else it is called
_SEATS = """
Russia: Moscow, Kremlin
Soviet Union: Moscow, Kremlin
United States: Washington, White House
United Kingdom: London, Downing Street, Britain, England
France: Paris
Germany: Berlin
Italy: Rome
Spain: Madrid
China: Beijing
Japan: Tokyo
India: New Delhi
Turkey: Ankara, Turkiye
Iran: Tehran
Iraq: Baghdad
Syria: Damascus
Lebanon: Beirut
Jordan: Amman
Egypt: Cairo
Libya: Tripoli
Tunisia: Tunis
Algeria: Algiers
Morocco: Rabat
Sudan: Khartoum
Saudi Arabia: Riyadh
Qatar: Doha
Kuwait: Kuwait City
Oman: Muscat
Yemen: Sanaa
Ukraine: Kyiv
Poland: Warsaw
Greece: Athens
Portugal: Lisbon
"""


_LOCATED = re.compile(
    r"(?:\b(?:in|at|near|to|from|into|around|outside|on|off)\s+(?:the\s+)?"
    r"(?:(?:\w+\s+)?(?:city|town|port|capital|state|province|region|island|peninsula)\s+(?:of\s+)?)?"
    r"|(?<!\w)[وف]?(?:في|إلى|من|قرب|داخل|على)\s+"
    r"(?:(?:شبه\s+)?(?:مدينة|بلدة|العاصمة|ميناء|محافظة|ولاية|إقليم|مقاطعة|منطقة|جزيرة|قارة)\s+)?)\Z",
    re.IGNORECASE,
)


def same_power(name: str, other: str) -> bool:
    """Whether two canonical place names stand for one state."""
    return any(name in group and other in group for group in _groups())


def is_state(name: str) -> bool:
    """Whether a canonical place name is that of a state in the table."""
    return name in _states()


def may_displace_place(name: str, other: str) -> bool:
    """Whether two canonical place names are of one rank: states, provinces or cities, and neither lies in the other.

    What Arabic writes alike, Tunis and Tunisia, may be of either rank.
    """
    of_one_rank = (is_state(name), is_region(name)) == (is_state(other), is_region(other))
    return (of_one_rank or may_be_city(name) or may_be_city(other)) and not (
        lies_in(name, other) or lies_in(other, name)
    )


def located(text: str, start: int) -> bool:
    """Whether the name that starts there says where something is: then a city is only itself."""
    return _LOCATED.search(text, 0, start) is not None


@lru_cache(maxsize=1)
def _groups() -> tuple[frozenset[str], ...]:
    lines = _SEATS.strip().lower().splitlines()
    return tuple(frozenset(name.strip() for name in re.split("[:,]", line)) for line in lines)


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    """The canonical names of the places whose code is a short one, as those of states are."""
    entries = (line.split("|") for line in PLACES.strip().splitlines() if line.count("|") == 2)
    names = (names.split(",")[0] for code, names, _ in entries if len(code.strip()) <= _STATE_CODE)
    coded = frozenset(name.strip().rstrip("~").lower() for name in names) - _HOLDING_STATES
    return coded | {line.split(":")[0].strip() for line in _SEATS.strip().lower().splitlines()}
