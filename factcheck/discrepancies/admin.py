"""Lists for curators: where sources disagree, with the values side by side."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from factcheck.claims.admin_parts import MachineMade, TabularInline
from factcheck.discrepancies.models import Discrepancy, Position


class PositionInline(TabularInline[Position, Discrepancy]):
    """What each source says."""

    model = Position
    fields = ["written", "quote", "passage", "start", "end", "value", "language"]
    readonly_fields = ["written", "quote", "passage", "start", "end", "value", "language"]
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Discrepancy | None = None) -> bool:
        return False


@admin.register(Discrepancy)
class DiscrepancyAdmin(MachineMade[Discrepancy]):
    """What the latest sweep found."""

    list_display = ["topic", "values_found", "kind", "severity", "scope", "confidence", "found_at"]
    list_filter = ["kind", "severity", "scope", "positions__passage__document__source"]
    search_fields = ["topic", "positions__quote", "positions__written"]
    inlines = [PositionInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Discrepancy]:
        return super().get_queryset(request).prefetch_related("positions__passage__document__source")

    @admin.display(description="values")
    def values_found(self, row: Discrepancy) -> str:
        positions = row.positions.all()
        return " ≠ ".join(f"{each.passage.document.source.name}: {each.written}" for each in positions)


@admin.register(Position)
class PositionAdmin(MachineMade[Position]):
    """Every value that is disputed, with its quote."""

    list_display = ["written", "source", "quote", "language", "discrepancy"]
    list_filter = ["language", "discrepancy__kind", "passage__document__source"]
    search_fields = ["quote", "written"]
    list_select_related = ["discrepancy", "passage__document__source"]

    @admin.display(description="source", ordering="passage__document__source__name")
    def source(self, position: Position) -> str:
        return position.passage.document.source.name
