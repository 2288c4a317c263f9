"""The board of discrepancies: what is filtered by, how many there are of each, and what a row shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from factcheck.discrepancies.models import OPEN, Discrepancy, Kind, Scope, Severity
from factcheck.discrepancies.selectors import STATES, filtered_discrepancies
from factcheck.web.evidence import kind_label
from sources.models import Source

ALL = "all"


class BoardFilter(forms.Form):
    """Query of the board. What is open is shown unless another state, or `all`, is asked for."""

    state = forms.ChoiceField(required=False, choices=[*STATES, (ALL, ALL)])
    kind = forms.ChoiceField(required=False, choices=Kind.choices)
    severity = forms.ChoiceField(required=False, choices=Severity.choices)
    scope = forms.ChoiceField(required=False, choices=Scope.choices)
    source = forms.ModelChoiceField(Source.objects.all(), required=False)
    q = forms.CharField(required=False, max_length=500, label=gettext_lazy("Words"))


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, and how many discrepancies it would show."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter with its choices; the first shows everything."""

    name: str
    label: str
    choices: Sequence[Choice]


@dataclass(frozen=True, slots=True)
class Board:
    """The rows that meet the filters, the newest first; the filters, and what they are in the address of a page."""

    rows: QuerySet[Discrepancy]
    facets: Sequence[Facet]
    words: str
    query: str
    report_query: str


def board(given: Mapping[str, Any]) -> Board:
    """What the board shows for a query; a filter that means nothing filters nothing."""
    form = BoardFilter(given)
    form.is_valid()
    wanted = {name: form.cleaned_data.get(name) or "" for name in form.fields}
    wanted["state"] = wanted["state"] or OPEN
    rows = _matching(wanted).order_by("-id")
    said = {name: getattr(value, "pk", value) for name, value in wanted.items() if value}
    reported = {name: value for name, value in said.items() if value != ALL}
    facets = [_facet(name, wanted) for name in _LABELS]
    return Board(rows, facets, wanted["q"], urlencode(said), urlencode(reported))


def _matching(wanted: Mapping[str, Any]) -> QuerySet[Discrepancy]:
    state = "" if wanted.get("state") == ALL else wanted.get("state")
    return filtered_discrepancies({**wanted, "state": state})


_LABELS = {
    "state": gettext_lazy("State"),
    "severity": gettext_lazy("Severity"),
    "kind": gettext_lazy("Kind"),
    "scope": gettext_lazy("Where"),
    "source": gettext_lazy("Source"),
}
# What a filter counts by, where that is not a column of its own name.
_COLUMNS = {"state": "decision__decision", "source": "positions__passage__document__source"}


def _facet(name: str, wanted: Mapping[str, Any]) -> Facet:
    """The choices of one filter, counted under all the others."""
    others = _matching({**wanted, name: ALL if name == "state" else ""}).order_by()
    column = _COLUMNS.get(name, name)
    counted = others.values(column).annotate(count=Count("pk", distinct=True)).values_list(column, "count")
    counts = {str(OPEN if value is None else value): count for value, count in counted}
    chosen = str(getattr(wanted[name], "pk", wanted[name]))
    everything = Choice(ALL if name == "state" else "", _("All"), others.count(), chosen in ("", ALL))
    choices = [
        Choice(value, label, counts.get(value, 0), value == chosen)
        for value, label in _values(name)
        if counts.get(value) or value == chosen
    ]
    return Facet(name, str(_LABELS[name]), [everything, *choices])


def _values(name: str) -> list[tuple[str, str]]:
    if name == "source":
        return [(str(pk), label) for pk, label in Source.objects.values_list("pk", "name")]
    if name == "kind":
        return [(kind.value, kind_label(kind)) for kind in Kind]
    labels: dict[str, dict[str, str]] = {"state": state_labels(), "severity": _severities(), "scope": scope_labels()}
    return list(labels[name].items())


def state_labels() -> dict[str, str]:
    """What a reader calls each state."""
    return {
        "open": _("Open"),
        "confirmed": _("Confirmed"),
        "dismissed": _("Dismissed"),
        "resolved": _("Resolved"),
    }


def scope_labels() -> dict[str, str]:
    """What a reader calls the places that disagree."""
    return {"between": _("Between documents"), "within": _("Within a document")}


def _severities() -> dict[str, str]:
    return {"major": _("Major"), "minor": _("Minor")}
