"""Lists for curators: claims, their checks, the evidence of each, and what people decided."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from factcheck.claims.admin_parts import MachineMade, ModelAdmin, TabularInline, badge
from factcheck.claims.models import Check, Claim, Evidence, Review
from factcheck.claims.review import recheck_claim
from factcheck.claims.selectors import with_latest_verdict


class CheckInline(TabularInline[Check, Claim]):
    """The runs over a claim, the newest first."""

    model = Check
    fields = ["id", "state", "verdict", "confidence", "attempts", "created_at", "finished_at", "error"]
    readonly_fields = ["id", "state", "verdict", "confidence", "attempts", "created_at", "finished_at", "error"]
    extra = 0
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        return False


class ReviewInline(TabularInline[Review, Claim]):
    """What people decided about a claim."""

    model = Review
    fields = ["verdict", "note", "seen", "reviewer", "created_at"]
    readonly_fields = ["verdict", "note", "seen", "reviewer", "created_at"]
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        return False


@admin.register(Claim)
class ClaimAdmin(ModelAdmin[Claim]):
    """Claims with the verdict of their latest finished check."""

    list_display = ["text_short", "latest_verdict", "state", "language", "submitted_by", "created_at", "page"]
    list_filter = ["state", "language", "checks__verdict", "created_at"]
    search_fields = ["text", "claimant", "url"]
    date_hierarchy = "created_at"
    list_select_related = ["submitted_by"]
    readonly_fields = ["id", "text", "language", "state", "submitted_by", "created_at", "page"]
    inlines = [CheckInline, ReviewInline]
    actions = ["check_again"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return with_latest_verdict(super().get_queryset(request))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    @admin.display(description="statement")
    def text_short(self, claim: Claim) -> str:
        return str(claim)

    @admin.display(description="verdict", ordering="latest_verdict")
    def latest_verdict(self, claim: Claim) -> SafeString | str:
        return badge(getattr(claim, "latest_verdict", None) or "")

    @admin.display(description="page")
    def page(self, claim: Claim) -> SafeString:
        return format_html('<a href="{}">open</a>', reverse("claim", args=[claim.pk]))

    @admin.action(description="Check the selected claims again", permissions=["change"])
    def check_again(self, request: HttpRequest, claims: QuerySet[Claim]) -> None:
        for claim in claims:
            recheck_claim(claim)
        self.message_user(request, f"{len(claims)} claims are being checked again.", messages.SUCCESS)


@admin.register(Check)
class CheckAdmin(MachineMade[Check]):
    """Every run, with what is needed to replay it."""

    list_display = ["id", "claim", "state", "verdict_badge", "confidence", "attempts", "created_at", "finished_at"]
    list_filter = ["state", "verdict", "attempts", "created_at"]
    search_fields = ["claim__text", "error"]
    list_select_related = ["claim"]

    @admin.display(description="verdict", ordering="verdict")
    def verdict_badge(self, check: Check) -> SafeString | str:
        return badge(check.verdict)


@admin.register(Evidence)
class EvidenceAdmin(MachineMade[Evidence]):
    """Passages as they stood to a statement."""

    list_display = ["parent_check", "order", "stance_badge", "passage", "document"]
    list_filter = ["stance", "passage__language", "passage__document__source"]
    search_fields = ["passage__text", "parent_check__claim__text"]
    list_select_related = ["parent_check__claim", "passage__document"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return super().get_queryset(request).defer("passage__document__text")

    @admin.display(description="stance", ordering="stance")
    def stance_badge(self, evidence: Evidence) -> SafeString | str:
        return badge(evidence.stance)

    @admin.display(description="document")
    def document(self, evidence: Evidence) -> SafeString:
        href = f"{reverse('document', args=[evidence.passage.document_id])}#p{evidence.passage_id}"
        return format_html('<a href="{}">{}</a>', href, evidence.passage.document)


@admin.register(Review)
class ReviewAdmin(MachineMade[Review]):
    """Decisions of people; made in the pages and the API, never changed here."""

    list_display = ["claim", "verdict_badge", "reviewer", "seen", "created_at"]
    list_filter = ["verdict", "reviewer", "created_at"]
    search_fields = ["claim__text", "note"]
    list_select_related = ["claim", "reviewer", "seen__claim"]

    @admin.display(description="verdict", ordering="verdict")
    def verdict_badge(self, review: Review) -> SafeString | str:
        return badge(review.verdict)
