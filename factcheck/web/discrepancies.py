"""Pages of discrepancies: the board, a page with both sides and the form on which somebody decides."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from factcheck.discrepancies.gone import GoneDiscrepancy, gone_discrepancy
from factcheck.discrepancies.models import Discrepancy, LookAlikePair
from factcheck.discrepancies.precision import Precision, precision_by_kind
from factcheck.discrepancies.review import StaleReview, UnknownPosition, may_review, review_discrepancy
from factcheck.discrepancies.selectors import with_positions
from factcheck.discrepancies.sweep_queue import sweep_progress
from factcheck.web.board import board, scope_labels, state_labels
from factcheck.web.discrepancy_page import discrepancy_page
from factcheck.web.evidence import kind_label
from factcheck.web.forms import DiscrepancyReviewForm
from factcheck.web.highlight import direction

ROWS_PER_PAGE = 25


@never_cache
@require_GET
def discrepancy_board(request: HttpRequest) -> HttpResponse:
    """`/discrepancies/`: what is open, the newest first, or what the filters ask for."""
    shown = board(request.GET.dict())
    page = Paginator(with_positions(shown.rows), ROWS_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "board": shown,
        "page": page,
        "rows": [_line(row) for row in page.object_list],
        "progress": sweep_progress(),
        "look_alikes": LookAlikePair.objects.count(),
        "precision": [_measured(row) for row in precision_by_kind()],
    }
    return render(request, "web/discrepancies.html", context)


@never_cache
@require_GET
def discrepancy(request: HttpRequest, discrepancy_id: int) -> HttpResponse:
    """`/discrepancies/<id>/`: the passages side by side, and the form for whoever may decide.

    Of one that is gone and was decided about: what goes on in its place, or else what was decided.
    """
    gone = gone_discrepancy(discrepancy_id)
    if gone is not None:
        return _led_on(request, gone)
    return _page(request, discrepancy_id, DiscrepancyReviewForm())


@require_POST
def review(request: HttpRequest, discrepancy_id: int) -> HttpResponse:
    """`/discrepancies/<id>/review/`: a decision; what changed since it was shown is shown again, and asked again."""
    row = get_object_or_404(Discrepancy, pk=discrepancy_id)
    if not may_review(request.user):
        raise PermissionDenied
    form = DiscrepancyReviewForm(request.POST)
    if not form.is_valid():
        return _page(request, discrepancy_id, form, status=422)
    try:
        review_discrepancy(row, reviewer=request.user, **form.decided())
    except (StaleReview, UnknownPosition) as refusal:
        form.add_error(None, str(refusal))
        return _page(request, discrepancy_id, form, status=409)
    return redirect("discrepancy", discrepancy_id=discrepancy_id)


def _page(request: HttpRequest, discrepancy_id: int, form: DiscrepancyReviewForm, status: int = 200) -> HttpResponse:
    row = get_object_or_404(with_positions(Discrepancy.objects.all()), pk=discrepancy_id)
    page = discrepancy_page(row)
    keys = [position.key for position in row.positions.all()]
    ticked = form.ticked(keys) if form.is_bound else {card.place for card in page["cards"] if card.kept}
    told = {"form": form, "may_review": may_review(request.user), "ticked": ticked, "places": " ".join(keys)}
    return render(request, "web/discrepancy.html", page | told, status=status)


def _led_on(request: HttpRequest, gone: GoneDiscrepancy) -> HttpResponse:
    if gone.goes_on is not None:
        return redirect("discrepancy", discrepancy_id=gone.goes_on.pk)
    history = [{"review": review, "label": state_labels()[review.decision]} for review in gone.reviews]
    context = {"topic": gone.reviews[0].topic, "history": history}
    return render(request, "web/discrepancy_gone.html", context, status=HTTPStatus.GONE)


def _line(row: Discrepancy) -> dict[str, Any]:
    return {
        "row": row,
        "state": row.state,
        "state_label": state_labels()[row.state],
        "kind_label": kind_label(row.kind),
        "scope_label": scope_labels()[row.scope],
        "positions": [
            {"source": each.passage.document.source.name, "written": each.written, "dir": direction(each.language)}
            for each in row.positions.all()
        ],
    }


def _measured(row: Precision) -> dict[str, Any]:
    percent = {name: round(100 * getattr(row, name)) for name in ("share", "low", "high")}
    return {"label": kind_label(row.kind), "decided": row.decided, "real": row.real, **percent}
