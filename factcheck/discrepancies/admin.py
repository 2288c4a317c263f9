"""Lists for curators: where sources disagree, what people decided about it, and how far the sweeps have got."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from factcheck.claims.admin_parts import MachineMade, TabularInline
from factcheck.discrepancies.dispatch import request_sweep
from factcheck.discrepancies.models import Discrepancy, Position, Review, ReviewedPosition, Sweep
from factcheck.discrepancies.selectors import STATES, in_state, with_positions
from factcheck.discrepancies.sweep_due import sweep_again


class StateFilter(admin.SimpleListFilter):
    """Open, or what was decided."""

    title = gettext_lazy("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: object) -> list[tuple[str, str]]:
        return STATES

    def queryset(self, request: HttpRequest, queryset: QuerySet[Discrepancy]) -> QuerySet[Discrepancy]:
        return in_state(queryset, self.value() or "")


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

    list_display = ["topic", "values_found", "state_now", "kind", "severity", "scope", "confidence", "found_at", "page"]
    list_filter = [StateFilter, "kind", "severity", "scope", "positions__passage__document__source"]
    search_fields = ["topic", "positions__quote", "positions__written"]
    inlines = [PositionInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Discrepancy]:
        return with_positions(super().get_queryset(request))

    @admin.display(description=gettext_lazy("values"))
    def values_found(self, row: Discrepancy) -> str:
        positions = row.positions.all()
        return " ≠ ".join(f"{each.passage.document.source.name}: {each.written}" for each in positions)

    @admin.display(description=gettext_lazy("state"))
    def state_now(self, row: Discrepancy) -> str:
        return str(dict(STATES)[row.state])

    @admin.display(description=gettext_lazy("page"))
    def page(self, row: Discrepancy) -> SafeString:
        return format_html('<a href="{}">{}</a>', reverse("discrepancy", args=[row.pk]), _("See both sides"))


@admin.register(Position)
class PositionAdmin(MachineMade[Position]):
    """Every value that is disputed, with its quote."""

    list_display = ["written", "source", "quote", "language", "discrepancy"]
    list_filter = ["language", "discrepancy__kind", "passage__document__source"]
    search_fields = ["quote", "written"]
    list_select_related = ["discrepancy", "passage__document__source"]

    @admin.display(description=gettext_lazy("source"), ordering="passage__document__source__name")
    def source(self, position: Position) -> str:
        return position.passage.document.source.name


class ReviewedPositionInline(TabularInline[ReviewedPosition, Review]):
    """What the reviewer saw."""

    model = ReviewedPosition
    fields = ["written", "kept", "source", "document", "quote"]
    readonly_fields = ["written", "kept", "source", "document", "quote"]
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Review | None = None) -> bool:
        return False


@admin.register(Review)
class ReviewAdmin(MachineMade[Review]):
    """Decisions of people; made in the pages and the API, kept for good."""

    list_display = ["topic", "decision", "kind", "reviewer", "note", "created_at"]
    list_filter = ["decision", "kind", "reviewer", "created_at"]
    search_fields = ["topic", "note", "positions__quote"]
    list_select_related = ["reviewer"]
    inlines = [ReviewedPositionInline]


@admin.register(Sweep)
class SweepAdmin(MachineMade[Sweep]):
    """How far each document has been compared with the rest."""

    list_display = ["document", "state", "done", "passages", "attempts", "queued_at", "finished_at", "error"]
    list_filter = ["state", "document_state", "document__source"]
    search_fields = ["document__name", "document__title", "error"]
    list_select_related = ["document"]
    actions = ["sweep_again"]

    @admin.action(description=gettext_lazy("Sweep the selected documents again"))
    def sweep_again(self, request: HttpRequest, sweeps: QuerySet[Sweep]) -> None:
        count = sweep_again(sweeps)
        request_sweep()
        said = ngettext("%(n)s document is being swept again.", "%(n)s documents are being swept again.", count)
        self.message_user(request, said % {"n": count}, messages.SUCCESS)
