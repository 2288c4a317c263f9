"""Figures for a monitoring program, in Prometheus's text format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpResponse
from rest_framework.request import Request

from factcheck.api.access import refuse_without_permission
from factcheck.api.negotiation import ByAddress
from factcheck.api.views import Endpoint
from factcheck.claims.choices import CheckState, ClaimState, DeliveryState
from factcheck.claims.models import Check, Claim, Delivery, Publication
from factcheck.discrepancies.models import Discrepancy
from sources.models import Document, DocumentState, IndexChange, IndexState, Passage

TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8"


class MetricsEndpoint(Endpoint):
    """`GET metrics`: how many there are of each, and what waits; for whoever may read every claim."""

    content_negotiation_class = ByAddress

    def get(self, request: Request) -> HttpResponse:
        refuse_without_permission(request, "claims.view_claim")
        return HttpResponse("".join(_lines()), content_type=TEXT_FORMAT)


def _lines() -> Iterator[str]:
    yield from _gauge("claims", "Claims by state.", _by_state(Claim.objects.all(), ClaimState.values))
    yield from _gauge("checks", "Runs over claims by state.", _by_state(Check.objects.all(), CheckState.values))
    yield from _gauge("callbacks", "Callbacks by state.", _by_state(Delivery.objects.all(), DeliveryState.values))
    documents = Document.objects.all()
    yield from _gauge("documents", "Documents by state.", _by_state(documents, DocumentState.values))
    yield from _gauge("passages", "Passages stored.", {"": Passage.objects.count()})
    yield from _gauge("editions", "Editions published.", {"": Publication.objects.count()})
    undecided = Discrepancy.objects.filter(decision=None).count()
    yield from _gauge("discrepancies_open", "Discrepancies that nobody has decided.", {"": undecided})
    yield from _gauge("index_changes_waiting", "Changes that the index waits for.", {"": IndexChange.objects.count()})
    generation = IndexState.objects.values_list("generation", flat=True).first() or 0
    yield from _gauge("index_generation", "Generation of the index being served.", {"": generation})


def _by_state(rows: QuerySet[Any], states: list[str]) -> dict[str, int]:
    counted = dict(rows.order_by().values_list("state").annotate(count=Count("pk")))
    return {f'{{state="{state}"}}': counted.get(state, 0) for state in states}


def _gauge(name: str, explanation: str, values: Mapping[str, int]) -> Iterator[str]:
    yield f"# HELP factcheck_{name} {explanation}\n# TYPE factcheck_{name} gauge\n"
    for labels, value in values.items():
        yield f"factcheck_{name}{labels} {value}\n"
