"""Everything that one text can get wrong by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.ages import find_ages
from factcheck.discrepancies.inner.anniversaries import find_anniversaries
from factcheck.discrepancies.inner.changes import find_changes
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.comparisons import find_comparisons
from factcheck.discrepancies.inner.day_parts import find_day_parts
from factcheck.discrepancies.inner.hundred import find_hundreds
from factcheck.discrepancies.inner.ledger import find_rests
from factcheck.discrepancies.inner.listed import find_listed
from factcheck.discrepancies.inner.order import find_order
from factcheck.discrepancies.inner.outcomes import find_outcomes, find_shares_of_all
from factcheck.discrepancies.inner.parallel import find_parallel
from factcheck.discrepancies.inner.periods import find_periods
from factcheck.discrepancies.inner.products import find_products
from factcheck.discrepancies.inner.shares import find_shares
from factcheck.discrepancies.inner.sums import find_sums
from factcheck.discrepancies.inner.template import Template, template_of
from factcheck.discrepancies.inner.weekdays import find_weekdays

_BY_VALUES: tuple[Callable[[Template], Iterator[Clash]], ...] = (
    find_changes,
    find_comparisons,
    find_sums,
    find_listed,
    find_outcomes,
    find_shares_of_all,
    find_products,
    find_shares,
    find_hundreds,
    find_rests,
    find_periods,
    find_anniversaries,
    find_ages,
    find_order,
)
_LEAST_VALUES = 2


def find_clashes(reading: Reading) -> list[Clash]:
    """The clashes of a text in order, each pair of values once."""
    found = [*find_weekdays(reading), *find_day_parts(reading)]
    if len(reading.values) >= _LEAST_VALUES:
        template = template_of(reading)
        found += [clash for find in _BY_VALUES for clash in find(template)]
        found += find_parallel(reading)
    first: dict[tuple[int, ...], Clash] = {}
    for clash in found:
        first.setdefault(tuple(fact.start for fact in clash.facts), clash)
    return sorted(first.values(), key=lambda clash: clash.facts[0].start)
