"""What companies deal in, as the last word of their English names: Kestrel Textiles, Varga Shipping."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.names.people import is_full_name
from factcheck.language.normalise import fold

_TRADES = frozenset(
    """airlines airways aviation aerospace automotive autos bakeries beverages breweries brewing builders cables capital
    carriers cement ceramics chemicals coal coffee construction contracting cosmetics cotton dairies dairy defence
    defense
    developments diamonds distribution distilleries drinks drilling electric electronics energy engineering
    enterprises entertainment estates explosives express farms fashion ferries films finance financial fisheries foods
    footwear foundries freight fuels furniture games gas glass global group haulage holding holdings homes hotels
    industrial
    industries insurance international investments iron lines link logistics machinery manufacturing marine
    materials media metals mills minerals mining motor motors networks oil packaging paints paper partners petroleum
    pharma pharmaceuticals phones pictures plastics power press printing productions properties publishers publishing
    railways records refineries resources retail rubber salt satellites securities services shipbuilders shipbuilding
    shipping shipyard shipyards silk software solar solutions spinning steel steelworks stores sugar supermarkets
    systems
    tankers tea technologies technology telecom telecommunications telecoms textiles timber tobacco tools tours toys
    trading
    transport travel utilities ventures water weaving wind wines wireless works yards""".split()
)
_FEWEST = 2


@lru_cache(maxsize=50_000)
def trade_of(name: str) -> str:
    """The last word of an English name, folded, where it says what a company deals in; empty of people and others."""
    words = fold(name).split()
    told = len(words) >= _FEWEST and words[-1] in _TRADES and not is_full_name(name)
    return words[-1] if told else ""
