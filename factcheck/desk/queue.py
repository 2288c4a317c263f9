"""The filters of the queue, and the columns that its rows are annotated with."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from factcheck.claims.choices import ClaimState, Verdict
from factcheck.claims.closing import OPEN
from factcheck.claims.models import Claim, Review
from factcheck.claims.selectors import with_latest_verdict, with_stale_history


class QueueFilter(admin.SimpleListFilter):
    """The states of the desk, each with how many there are; what was merged or split is shown only when asked for."""

    title = _("state")
    parameter_name = "queue"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        counted = dict(Claim.objects.order_by().values_list("state").annotate(Count("pk")))
        return [(state.value, f"{state.label} ({counted.get(state.value, 0)})") for state in ClaimState]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        return queryset.filter(state=self.value()) if self.value() else queryset.filter(OPEN)


class AssignedFilter(admin.SimpleListFilter):
    """Whose work a claim is."""

    title = _("assignment")
    parameter_name = "assigned"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("me", _("To me")), ("nobody", _("To nobody")), ("others", _("To others"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Claim]) -> QuerySet[Claim]:
        mine = Q(assigned_to=request.user.pk)
        wanted = {"me": mine, "nobody": Q(assigned_to=None), "others": ~mine & Q(assigned_to__isnull=False)}
        return queryset.filter(wanted.get(self.value() or "", Q()))


class MachineVerdictFilter(admin.SimpleListFilter):
    """The verdict of the latest finished check."""

    title = _("machine's verdict")
    parameter_name = "verdict"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(Verdict.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(latest_verdict=self.value()) if self.value() else queryset


def queue_rows(claims: QuerySet[Claim]) -> QuerySet[Any]:
    """Claims with `latest_verdict`, the machine's, and `person_verdict`, of the newest review; with their marks."""
    newest = Review.objects.filter(claim=OuterRef("pk")).order_by("-created_at", "-id")
    rows: QuerySet[Any] = with_latest_verdict(claims).annotate(person_verdict=Subquery(newest.values("verdict")[:1]))
    return with_stale_history(rows)


def named_value(column: str, value: SafeString | str) -> SafeString:
    """A value with the name of its column, shown where a telephone has no room for headings."""
    return format_html('<span class="column-name">{}: </span>{}', column, value)
