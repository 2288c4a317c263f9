"""The desk: the queue of claims and the page of each; what the machine made and what people decided is read only."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from factcheck.audit.admin import NamedActs
from factcheck.audit.labels import action_label
from factcheck.audit.models import Entry
from factcheck.claims.admin_parts import MachineMade, ModelAdmin, badge
from factcheck.claims.curation import assign_claim
from factcheck.claims.models import Check, Claim, Delivery, Evidence, Objection, Publication, Review
from factcheck.claims.publishing import PERMISSION, publish_claim
from factcheck.claims.review import recheck_claim
from factcheck.claims.second_opinions import reviewer_agreement
from factcheck.claims.selectors import with_checks
from factcheck.claims.stale_history import stale_reasons
from factcheck.desk import corpus_admin, token_admin, user_admin
from factcheck.desk.bulk import BulkAct, do_each, shown_field
from factcheck.desk.claim_page import claim_page
from factcheck.desk.deeds import CONFLICTS, DEEDS, REFUSALS, told
from factcheck.desk.queue import AssignedFilter, MachineVerdictFilter, QueueFilter, named_value, queue_rows
from factcheck.desk.refused import acts_since, shown_again
from factcheck.web.source_changes import source_changes

__all__ = ["corpus_admin", "token_admin", "user_admin"]

# The queue needs the width; every room is one step away, on the first page.
admin.site.enable_nav_sidebar = False


@admin.register(Claim)
class ClaimAdmin(ModelAdmin[Claim]):
    """The queue, and the desk's page of a claim in place of Django's form."""

    list_display = [
        "text_short",
        "machine_verdict",
        "person_verdict",
        "state_badge",
        "assigned_to",
        "language",
        "created_at",
    ]
    list_filter = [QueueFilter, AssignedFilter, MachineVerdictFilter, "language", "created_at"]
    search_fields = ["text", "claimant", "url"]
    date_hierarchy = "created_at"
    list_select_related = ["assigned_to"]
    list_per_page = 50
    change_list_template = "desk/queue.html"
    actions = ["assign_to_me", "assign_to_nobody", "check_again", "publish"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return queue_rows(super().get_queryset(request))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Claim | None = None) -> bool:
        return False

    def action_checkbox(self, obj: Claim) -> SafeString:
        """Django's, with the state of the claim that the row shows: a bulk action is done to that."""
        return format_html("{}{}", super().action_checkbox(obj), shown_field(obj))

    @admin.display(description=gettext_lazy("statement"))
    def text_short(self, claim: Claim) -> SafeString:
        return format_html('<span dir="auto" lang="{}">{}</span>', claim.language, claim.text[:160])

    @admin.display(description=gettext_lazy("machine"), ordering="latest_verdict")
    def machine_verdict(self, claim: Claim) -> SafeString:
        return named_value(_("machine"), badge(getattr(claim, "latest_verdict", None) or ""))

    @admin.display(description=gettext_lazy("person"), ordering="person_verdict")
    def person_verdict(self, claim: Claim) -> SafeString:
        return named_value(_("person"), badge(getattr(claim, "person_verdict", None) or ""))

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_badge(self, claim: Claim) -> SafeString:
        badge_of = format_html('<span class="state {}">{}</span>', claim.state, claim.get_state_display())
        changes = source_changes(stale_reasons(claim), claim.checks.all())
        said = format_html_join("", "<li>{} {}</li>", ((each.sentence, each.outcome) for each in changes))
        return format_html('{}<ul class="why">{}</ul>', badge_of, said) if changes else badge_of

    @admin.action(description=gettext_lazy("Assign to me"), permissions=["change"])
    def assign_to_me(self, request: HttpRequest, claims: QuerySet[Claim]) -> None:
        me = request.user
        self._do_each(request, claims, lambda claim, shown: assign_claim(claim, me, actor=me, revision=shown))

    @admin.action(description=gettext_lazy("Assign to nobody"), permissions=["change"])
    def assign_to_nobody(self, request: HttpRequest, claims: QuerySet[Claim]) -> None:
        me = request.user
        self._do_each(request, claims, lambda claim, shown: assign_claim(claim, None, actor=me, revision=shown))

    @admin.action(description=gettext_lazy("Check again"), permissions=["change"])
    def check_again(self, request: HttpRequest, claims: QuerySet[Claim]) -> None:
        me = request.user
        self._do_each(request, claims, lambda claim, shown: recheck_claim(claim, actor=me, revision=shown))

    @admin.action(description=gettext_lazy("Publish with the note of the review"), permissions=["publish"])
    def publish(self, request: HttpRequest, claims: QuerySet[Claim]) -> None:
        me = request.user
        self._do_each(request, claims, lambda claim, shown: publish_claim(claim, publisher=me, revision=shown))

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """For Django's check of the action's permissions."""
        return request.user.has_perm(PERMISSION)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The queue."""
        agreement = reviewer_agreement()
        context: dict[str, Any] = {"title": _("The queue of claims"), "agreement": agreement}
        context["percent"] = round(100 * agreement.share) if agreement else None
        return super().changelist_view(request, {**(extra_context or {}), **context})

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The page of a claim; a POST does what its `deed` says."""
        claim = self._shown(request, object_id)
        if not self.has_view_permission(request, claim):
            raise PermissionDenied
        if request.method != "POST":
            return self._page(request, claim, {})
        return self._do(request, claim)

    def _do(self, request: HttpRequest, claim: Claim) -> HttpResponse:
        name = request.POST.get("deed", "")
        deed = DEEDS.get(name)
        if deed is None or not request.user.has_perm(deed.permission):
            raise PermissionDenied
        form = deed.form(request.POST, auto_id=f"{name}-%s")
        if not form.is_valid():
            return self._page(request, claim, {name: form}, HTTPStatus.UNPROCESSABLE_ENTITY)
        try:
            deed.act(claim, request.user, dict(form.cleaned_data))
        except REFUSALS as refusal:
            form.add_error(None, told(refusal))
            status = HTTPStatus.CONFLICT if isinstance(refusal, CONFLICTS) else HTTPStatus.UNPROCESSABLE_ENTITY
            claim = self._shown(request, str(claim.pk))
            acts = acts_since(claim, form.cleaned_data["revision"])
            shown_again(form, claim, acts)
            return self._page(request, claim, {name: form}, status, acts)
        self.message_user(request, str(deed.done), messages.SUCCESS)
        return redirect("admin:claims_claim_change", claim.pk)

    def _page(
        self,
        request: HttpRequest,
        claim: Claim,
        bound: dict[str, forms.Form],
        status: int = HTTPStatus.OK,
        acts: Sequence[Entry] = (),
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": _("Claim"),
            "opts": self.opts,
            "refused": next(iter(bound.values()), None),
            **claim_page(claim, request.user, bound, acts),
        }
        return TemplateResponse(request, "desk/claim.html", context, status=status)

    def _shown(self, request: HttpRequest, object_id: str) -> Claim:
        claim = self.get_object(request, object_id)
        if claim is None:
            raise Http404
        return with_checks(Claim.objects.select_related("assigned_to", "merged_into", "split_from", "article")).get(
            pk=claim.pk
        )

    def _do_each(self, request: HttpRequest, claims: QuerySet[Claim], act: BulkAct) -> None:
        """Do it to each of the selected claims; what is refused is said with its reason."""
        if request.POST.get("select_across") != "1":
            # Also those that left the list since it was shown: it is said of them too that they have changed.
            claims = Claim.objects.filter(pk__in=request.POST.getlist(ACTION_CHECKBOX_NAME))
        outcome = do_each(claims, request.POST, act)
        for sentence in outcome.refused:
            self.message_user(request, sentence, messages.WARNING)
        if outcome.unseen:
            unseen = ngettext(
                "%(n)s selected claim was not on the list that you were shown, and was left as it is.",
                "%(n)s selected claims were not on the list that you were shown, and were left as they are.",
                outcome.unseen,
            )
            self.message_user(request, unseen % {"n": outcome.unseen}, messages.WARNING)
        done = _("Done for %(done)s of the selected claims.") % {"done": outcome.done}
        self.message_user(request, done, messages.SUCCESS if outcome.done else messages.WARNING)


@admin.register(Check)
class CheckAdmin(MachineMade[Check]):
    """Every run, with what is needed to replay it."""

    list_display = ["number", "claim", "state", "verdict_badge", "confidence", "attempts", "created_at", "finished_at"]
    list_filter = ["state", "verdict", "attempts", "created_at"]
    search_fields = ["claim__text", "error"]
    list_select_related = ["claim"]

    @admin.display(description=gettext_lazy("number"), ordering="pk")
    def number(self, check: Check) -> int:
        return check.pk

    @admin.display(description=gettext_lazy("verdict"), ordering="verdict")
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

    @admin.display(description=gettext_lazy("stance"), ordering="stance")
    def stance_badge(self, evidence: Evidence) -> SafeString | str:
        return badge(evidence.stance)

    @admin.display(description=gettext_lazy("document"))
    def document(self, evidence: Evidence) -> SafeString:
        href = f"{reverse('document', args=[evidence.passage.document_id])}#p{evidence.passage_id}"
        return format_html('<a href="{}">{}</a>', href, evidence.passage.document)


@admin.register(Review)
class ReviewAdmin(MachineMade[Review]):
    """Decisions of people; made on the desk's pages and through the API, never changed here."""

    list_display = ["claim", "verdict_badge", "reviewer", "seen", "created_at"]
    list_filter = ["verdict", "reviewer", "created_at"]
    search_fields = ["claim__text", "note"]
    list_select_related = ["claim", "reviewer", "seen__claim"]

    @admin.display(description=gettext_lazy("verdict"), ordering="verdict")
    def verdict_badge(self, review: Review) -> SafeString | str:
        return badge(review.verdict)


@admin.register(Publication)
class PublicationAdmin(MachineMade[Publication]):
    """Every edition that readers saw."""

    list_display = ["claim", "edition", "kind", "published_by", "created_at", "correction"]
    list_filter = ["kind", "published_by", "created_at"]
    search_fields = ["claim__text", "summary", "correction"]
    list_select_related = ["claim", "published_by"]


@admin.register(Objection)
class ObjectionAdmin(MachineMade[Objection]):
    """What readers contest, the soonest due first; answered on the page of the claim."""

    list_display = ["text_short", "claim_page", "due_on", "answered_at", "answered_by", "contact"]
    list_filter = ["due_on", "answered_at"]
    search_fields = ["text", "answer", "claim__text"]
    list_select_related = ["claim", "answered_by"]

    @admin.display(description=gettext_lazy("objection"))
    def text_short(self, objection: Objection) -> str:
        return objection.text[:160]

    @admin.display(description=gettext_lazy("claim"))
    def claim_page(self, objection: Objection) -> SafeString:
        href = reverse("admin:claims_claim_change", args=[objection.claim_id])
        return format_html('<a href="{}" dir="auto">{}</a>', href, objection.claim)


@admin.register(Delivery)
class DeliveryAdmin(MachineMade[Delivery]):
    """What programs were told of, or are still to be."""

    list_display = ["event_shown", "claim", "url", "state", "attempts", "due_at", "delivered_at", "error"]
    list_filter = ["state", ("event", NamedActs), "created_at"]
    fields = ["claim", "event_shown", "url", "state", "attempts", "due_at", "error", "created_at", "delivered_at"]
    search_fields = ["url", "error", "claim__text"]
    list_select_related = ["claim"]

    @admin.display(description=gettext_lazy("event"), ordering="event")
    def event_shown(self, delivery: Delivery) -> str:
        return action_label(delivery.event)
