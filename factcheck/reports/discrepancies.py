"""The discrepancies as a file: JSON for programs, CSV for spreadsheets, HTML to print."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import timezone

from factcheck.discrepancies.models import Discrepancy, Kind, Scope, Severity
from factcheck.discrepancies.precision import precision_by_kind
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.quotes import position_letter, quote_parts
from factcheck.discrepancies.selectors import STATES, with_positions
from factcheck.reports.cells import csv_lines

_STYLE = Path(__file__).parent / "static" / "reports" / "report.css"
_WHOLE = ("id", "state", "kind", "severity", "scope", "confidence", "topic", "explanation", "explanation_ar")
_OWN = ("source", "quote", "written", "language", "start", "end")
_COLUMNS = (*_WHOLE, "position", *_OWN, "document", "value", "kept", "note", "reviewer", "decided_at")


def as_json(rows: QuerySet[Discrepancy]) -> str:
    """A list in the shape of `sweep --json`."""
    return json.dumps(list(_presented(rows)), ensure_ascii=False, indent=2) + "\n"


def as_csv(rows: QuerySet[Discrepancy]) -> str:
    """One line for each position, with what is said of its discrepancy repeated."""
    return "".join(csv_lines(_COLUMNS, (line for shown in _presented(rows) for line in _lines(shown))))


def as_html(rows: QuerySet[Discrepancy], stylesheet: str = "") -> str:
    """A page to print, in the language that is active.

    Without the address of a stylesheet the style is in the page, which then stands by itself.
    """
    context = {
        "items": [_item(shown) for shown in _presented(rows)],
        "precision": precision_by_kind(),
        "made_at": timezone.now(),
        "stylesheet": stylesheet,
        "style": "" if stylesheet else _STYLE.read_text("utf-8"),
    }
    return render_to_string("reports/discrepancies.html", context)


WRITERS: dict[str, Callable[[QuerySet[Discrepancy]], str]] = {"json": as_json, "csv": as_csv, "html": as_html}


def _presented(rows: QuerySet[Discrepancy]) -> Iterator[dict[str, Any]]:
    return map(present_discrepancy, with_positions(rows))


def _lines(shown: Mapping[str, Any]) -> Iterator[list[object]]:
    review = shown["review"] or {}
    for place, position in enumerate(shown["positions"]):
        yield [
            *(shown[name] for name in _WHOLE),
            position_letter(place),
            *(position[name] for name in _OWN),
            position["document"]["name"],
            json.dumps(position["value"], ensure_ascii=False),
            _kept(place, review.get("kept_positions")),
            review.get("note"),
            review.get("reviewer"),
            review.get("created_at"),
        ]


def _kept(place: int, kept: Iterable[int] | None) -> str:
    if kept is None:
        return ""
    return "yes" if place in kept else "no"


def _item(shown: Mapping[str, Any]) -> dict[str, Any]:
    review = shown["review"] or {}
    positions = [
        {
            **position,
            "letter": position_letter(place),
            "parts": quote_parts(position),
            "kept": _kept(place, review.get("kept_positions")),
        }
        for place, position in enumerate(shown["positions"])
    ]
    labels = {
        "kind_label": Kind(shown["kind"]).label,
        "severity_label": Severity(shown["severity"]).label,
        "scope_label": Scope(shown["scope"]).label,
        "state_label": dict(STATES)[shown["state"]],
    }
    return {**shown, "positions": positions, **labels}
