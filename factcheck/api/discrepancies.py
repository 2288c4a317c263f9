"""Endpoints of discrepancies: read, decide, report."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.templatetags.static import static
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, PermissionDenied, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.discrepancy_serializers import DiscrepancyFilter, DiscrepancyReviewInput
from factcheck.api.negotiation import ByAddress
from factcheck.api.pagination import NewestFirst
from factcheck.api.problems import UNPROCESSABLE, Conflict, Gone
from factcheck.api.scopes import Scope
from factcheck.api.views import CreatingEndpoint, Endpoint
from factcheck.discrepancies.gone import gone_discrepancy
from factcheck.discrepancies.look_alike_words import present_look_alike
from factcheck.discrepancies.look_alikes import look_alikes_of
from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.present import present_discrepancy, present_review
from factcheck.discrepancies.review import PERMISSION, StaleReview, UnknownPosition, may_review, review_discrepancy
from factcheck.discrepancies.selectors import filtered_discrepancies, reviews_of, with_positions
from factcheck.reports.discrepancies import as_csv, as_html, as_json

_NEWEST = "-id"


class DiscrepanciesEndpoint(Endpoint):
    """`GET discrepancies/`: in every state unless one is asked for."""

    conditional = True

    def get(self, request: Request) -> Response:
        paginator = NewestFirst()
        page = paginator.paginate_queryset(with_positions(_filtered(request)), request, view=self)
        return paginator.get_paginated_response([present_discrepancy(row) for row in page or []])


class DiscrepancyEndpoint(Endpoint):
    """`GET discrepancies/{id}/`: with `history`, every decision about these positions, the newest first, and
    `look_alikes`, the pairs of its passages with others that only seem to disagree.

    410 for one that is gone and was decided about: `goes_on` is the id of the one that is asked in its place, or null,
    and `history` what was decided.
    """

    conditional = True

    def get(self, request: Request, discrepancy_id: int) -> Response:
        return Response(_in_full(discrepancy_id))


class DiscrepancyReviewEndpoint(CreatingEndpoint):
    """`POST discrepancies/{id}/review/`: a person's decision, refused when what they saw is not what is stored."""

    scope = Scope.REVIEW

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        _refuse_gone(kwargs["discrepancy_id"])
        row = get_object_or_404(Discrepancy, pk=kwargs["discrepancy_id"])
        if not may_review(request.user):
            raise PermissionDenied(
                _("Reviewing a discrepancy needs the permission %(permission)s.") % {"permission": PERMISSION}
            )
        body = DiscrepancyReviewInput(data=request.data)
        body.is_valid(raise_exception=True)
        said = dict(body.validated_data)
        try:
            review_discrepancy(row, reviewer=request.user, kept=said.pop("kept_position"), **said)
        except StaleReview as refusal:
            raise Conflict(str(refusal)) from refusal
        except UnknownPosition as refusal:
            raise ValidationError({"kept_position": [ErrorDetail(str(refusal), UNPROCESSABLE)]}) from refusal
        return Response(_in_full(row.pk), status=HTTPStatus.CREATED)


class DiscrepancyReport(Endpoint):
    """`GET reports/discrepancies.{json,csv,html}`, with the filters of `GET discrepancies/`."""

    content_negotiation_class = ByAddress

    def get(self, request: Request, kind: str) -> HttpResponse:
        rows = _filtered(request).order_by(_NEWEST)
        if kind == "html":
            return HttpResponse(as_html(rows, static("reports/report.css")))
        if kind == "csv":
            name = {"Content-Disposition": 'attachment; filename="discrepancies.csv"'}
            return HttpResponse(as_csv(rows), content_type="text/csv; charset=utf-8", headers=name)
        return HttpResponse(as_json(rows), content_type="application/json")


def _filtered(request: Request) -> Any:
    query = DiscrepancyFilter(data=request.query_params.dict())
    query.is_valid(raise_exception=True)
    return filtered_discrepancies(query.validated_data)


def _refuse_gone(discrepancy_id: int) -> None:
    gone = gone_discrepancy(discrepancy_id)
    if gone is not None:
        history = [present_review(review, []) for review in gone.reviews]
        goes_on = gone.goes_on.pk if gone.goes_on else None
        raise Gone(_("This discrepancy is gone; what was decided about it stays."), goes_on=goes_on, history=history)


def _in_full(discrepancy_id: int) -> dict[str, Any]:
    _refuse_gone(discrepancy_id)
    row = get_object_or_404(with_positions(Discrepancy.objects.all()), pk=discrepancy_id)
    positions = list(row.positions.all())
    history = [present_review(review, positions) for review in reviews_of(row)]
    alike = [present_look_alike(pair) for pair in look_alikes_of(row)]
    return present_discrepancy(row) | {"history": history, "look_alikes": alike}
