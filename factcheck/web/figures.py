"""The page of figures: verdicts over time, and how far the sources agree with each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from factcheck.claims.choices import Verdict
from factcheck.claims.figures import Agreement, Month, agreement_of_sources, checked_by_month, published_by_month
from factcheck.web.over_time import columns

READ_ALL = "claims.view_claim"
# Shades of a cell, from never to always.
_SHADES = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """Two sources: how often they take the same side, in percent, of how many; `shade` is a class, empty for none."""

    percent: int
    both: int
    shade: str
    same_source: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A source with its number and its cells, one for each source."""

    number: int
    name: str
    cells: Sequence[Cell]


@require_GET
def figures(request: HttpRequest) -> HttpResponse:
    """`/figures/`: of what is published, and for whoever may read every claim of the machine's verdicts as well."""
    charts = [_chart("published", _("Published verdicts by month"), published_by_month())]
    if request.user.has_perm(READ_ALL):
        charts.append(_chart("checked", _("The machine's verdicts by month"), checked_by_month()))
    context = {"charts": charts, "matrix": matrix(agreement_of_sources()), "verdicts": list(verdict_names().items())}
    return render(request, "web/figures.html", context)


def matrix(agreement: Agreement) -> list[Row]:
    """A row and a column for each source; what two of them have in common stands at both places."""
    count = len(agreement.sources)
    return [
        Row(one + 1, name, [_cell(agreement, one, other) for other in range(count)])
        for one, name in enumerate(agreement.sources)
    ]


def verdict_names() -> dict[str, str]:
    """What a reader calls each verdict, in the order of the charts."""
    return {
        Verdict.SUPPORTED.value: _("Supported"),
        Verdict.REFUTED.value: _("Refuted"),
        Verdict.CONFLICTING.value: _("Sources conflict"),
        Verdict.NOT_ENOUGH_EVIDENCE.value: _("Not enough evidence"),
    }


def _cell(agreement: Agreement, one: int, other: int) -> Cell:
    pairing = agreement.pairs.get((min(one, other), max(one, other)))
    if pairing is None:
        return Cell(0, 0, "", same_source=one == other)
    share = pairing.same / pairing.both
    return Cell(round(100 * share), pairing.both, f"shade-{round(_SHADES * share)}")


def _chart(name: str, title: str, months: Sequence[Month]) -> dict[str, Any]:
    return {"name": name, "title": title, "chart": columns(months)}
