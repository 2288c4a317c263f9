"""What was asked (Claim), each run over it (Check), what it rests on (Evidence), what people decided (Review).

What they published (Publication), why a verdict no longer stands on what it stood on (StaleMark), and what the
submitter's program is told (Delivery).
"""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.audit.labels import action_label
from factcheck.claims.choices import (
    CheckState,
    ClaimantKind,
    ClaimState,
    DeliveryState,
    PublicationKind,
    SourceChange,
    StanceChoice,
    Verdict,
)
from sources.fields import PlainCharField, PlainTextField
from sources.models import Document, Language, Passage


class Attributed(models.Model):
    """Who made a statement, where and when."""

    claimant = PlainCharField(_("claimant"), max_length=200, blank=True)
    claimant_kind = models.CharField(
        _("claimant kind"), max_length=12, choices=ClaimantKind, default=ClaimantKind.PERSON
    )
    made_on = models.DateField(_("made on"), null=True, blank=True)
    url = models.URLField(_("URL"), max_length=2000, blank=True)

    class Meta:
        abstract = True


class Article(models.Model):
    """A text that was handed in for its statements; each check-worthy sentence of it became a claim."""

    id = models.UUIDField(_("ID"), primary_key=True, default=uuid.uuid4, editable=False)
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=2, choices=Language)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("submitted by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="articles",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-created_at", "id"]
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def __str__(self) -> str:
        return self.text[:80]


class Claim(Attributed):
    """A statement that somebody wants checked, as submitted.

    `revision` counts what people did to it: a form that carries an older one is refused. A claim of an article is
    exactly `article.text[article_start:article_end]` before cleaning, a part of one that was split at most a rewording
    of it. A claim that was split has `split_at`, and its `parts` are claims of their own. `published_key` is a hash of
    the statement while this claim's page is the one that stands for it (`claims.one_page`).
    """

    id = models.UUIDField(_("ID"), primary_key=True, default=uuid.uuid4, editable=False)
    text = PlainTextField(_("text"))
    language = models.CharField(_("language"), max_length=2, choices=Language)
    callback_url = models.URLField(_("callback URL"), max_length=2000, blank=True)
    state = models.CharField(_("state"), max_length=12, choices=ClaimState, default=ClaimState.NEW)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("submitted by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="claims",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    revision = models.PositiveIntegerField(_("revision"), default=0, editable=False)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="assigned_claims",
    )
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="duplicates",
        editable=False,
    )
    split_from = models.ForeignKey(
        "self",
        verbose_name=_("split from"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        editable=False,
    )
    split_at = models.DateTimeField(_("split at"), null=True, blank=True, editable=False)
    article = models.ForeignKey(
        Article,
        verbose_name=_("article"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="claims",
        editable=False,
    )
    article_start = models.PositiveIntegerField(_("article start"), null=True, blank=True, editable=False)
    article_end = models.PositiveIntegerField(_("article end"), null=True, blank=True, editable=False)
    published_key = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)

    class Meta:
        ordering: ClassVar = ["-created_at", "id"]
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        indexes: ClassVar = [
            models.Index(fields=["-created_at", "id"], name="claim_newest_first"),
            models.Index(fields=["state", "-created_at", "id"], name="claim_queue"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class ClaimVector(models.Model):
    """The sentence vector of a claim's statement, for finding duplicates: float32 bytes of the model named."""

    claim = models.OneToOneField(Claim, primary_key=True, on_delete=models.CASCADE, related_name="vector")
    model_sha256 = models.CharField(max_length=64)
    vector = models.BinaryField()

    class Meta:
        verbose_name = _("claim vector")
        verbose_name_plural = _("claim vectors")

    def __str__(self) -> str:
        return f"vector of {self.claim_id}"


class Check(models.Model):
    """One run over a claim, with everything needed to replay it.

    A run is owned by the worker that moved it from queued to running until `lease_until`; after that anybody may
    take it over. `attempts` is the only cap on retries.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.CASCADE, related_name="checks")
    state = models.CharField(_("state"), max_length=10, choices=CheckState, default=CheckState.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    limit = models.PositiveSmallIntegerField(_("limit"), default=20, help_text=_("how many passages were scored"))
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    dispatched_at = models.DateTimeField(_("dispatched at"), null=True, blank=True)
    started_at = models.DateTimeField(_("started at"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    error = models.TextField(_("error"), blank=True)

    verdict = models.CharField(_("verdict"), max_length=20, choices=Verdict, blank=True)
    confidence = models.FloatField(_("confidence"), null=True, blank=True)
    explanation = models.TextField(_("explanation"), blank=True)
    engine = models.JSONField(
        _("engine"), default=dict, blank=True, help_text=_("version, model_sha256, settings_sha256")
    )
    corpus = models.JSONField(_("corpus"), default=dict, blank=True, help_text=_("generation, documents, passages"))

    class Meta:
        ordering: ClassVar = ["-id"]
        verbose_name = _("check")
        verbose_name_plural = _("checks")
        indexes: ClassVar = [
            models.Index(fields=["state", "dispatched_at"], name="check_waiting"),
            models.Index(fields=["claim", "-id"], name="check_latest_of_claim"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state=CheckState.DONE) | (~Q(verdict="") & Q(confidence__isnull=False)),
                name="check_done_has_verdict",
            )
        ]

    def __str__(self) -> str:
        return gettext("check %(number)s of %(claim)s") % {"number": self.pk, "claim": self.claim}


class Evidence(models.Model):
    """A passage in a check: how it stands to the statement, why, and how it was found."""

    parent_check = models.ForeignKey(
        Check, verbose_name=_("parent check"), on_delete=models.CASCADE, related_name="evidence"
    )
    passage = models.ForeignKey(Passage, verbose_name=_("passage"), on_delete=models.PROTECT, related_name="evidence")
    passage_sha256 = models.CharField(_("SHA-256 of the passage"), max_length=64)
    order = models.PositiveSmallIntegerField(_("order"))
    stance = models.CharField(_("stance"), max_length=8, choices=StanceChoice)
    probabilities = models.JSONField(_("probabilities"))
    reasons = models.JSONField(_("reasons"), default=list, blank=True)
    retrieval = models.JSONField(_("retrieval"))

    class Meta:
        ordering: ClassVar = ["parent_check", "order"]
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["parent_check", "passage"], name="evidence_passage_once_per_check")
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.passage}"


class Review(models.Model):
    """What a person decided about a claim, having seen one particular check. Never touched by a re-run."""

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.CASCADE, related_name="reviews")
    seen = models.ForeignKey(Check, verbose_name=_("seen"), on_delete=models.PROTECT, related_name="reviews")
    verdict = models.CharField(_("verdict"), max_length=20, choices=Verdict)
    note = PlainTextField(_("note"), blank=True)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewer"),
        null=True,
        on_delete=models.PROTECT,
        related_name="reviews",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]
        verbose_name = _("review")
        verbose_name_plural = _("reviews")

    def __str__(self) -> str:
        return f"{self.get_verdict_display()} ({self.reviewer})"


class Publication(Attributed):
    """One edition of what readers see of a claim: a person's review with a summary. Rows are added, never changed.

    Who is said to have made the statement is a copy, so that noting it anew on the claim changes no edition. From the
    second edition on, `correction` says to readers what changed; for a retraction, why.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="publications")
    edition = models.PositiveIntegerField(_("edition"))
    kind = models.CharField(_("kind"), max_length=9, choices=PublicationKind, default=PublicationKind.PUBLISHED)
    review = models.ForeignKey(Review, verbose_name=_("review"), on_delete=models.PROTECT, related_name="publications")
    summary = PlainTextField(_("summary"))
    correction = PlainTextField(_("correction"), blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("published by"), on_delete=models.PROTECT, related_name="publications"
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        constraints: ClassVar = [models.UniqueConstraint(fields=["claim", "edition"], name="publication_edition_once")]

    def __str__(self) -> str:
        said = {"kind": self.get_kind_display(), "edition": self.edition, "claim": self.claim}
        return gettext("%(kind)s, edition %(edition)s: %(claim)s") % said


class StaleMark(models.Model):
    """A check rested on a document that was then superseded or withdrawn; kept for good, as it was found then.

    `quotes` is a list of what the check rested on in the document: `{"passage", "stance", "text", "stands",
    "now": {"passage", "text"} or null}`, where `now` is the same text in the new version, or else what comes nearest.
    """

    parent_check = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="stale_marks")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="stale_marks")
    happened = models.CharField(max_length=10, choices=SourceChange)
    happened_at = models.DateTimeField(help_text="when the new version came, or when the withdrawal was noticed")
    reason = models.TextField(blank=True, help_text="why the document was withdrawn, as it was given")
    replaced_by = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="stale_marks_replaced"
    )
    quotes = models.JSONField(default=list)
    rechecked = models.ForeignKey(
        Check,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="because_of",
        help_text="the run that it led to",
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-id"]
        verbose_name = _("stale mark")
        verbose_name_plural = _("stale marks")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["parent_check", "document"], name="stale_mark_once_per_document")
        ]

    def __str__(self) -> str:
        return f"document {self.document_id} of check {self.parent_check_id}: {self.happened}"


class Objection(models.Model):
    """What a reader says is wrong with a published verdict; it is answered by `due_on`."""

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="objections")
    text = PlainTextField(_("text"))
    contact = PlainCharField(_("contact"), max_length=200, blank=True, help_text=_("how the reader can be answered"))
    due_on = models.DateField(_("due on"))
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    answer = PlainTextField(_("answer"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("answered by"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="answered_objections",
    )
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["due_on", "id"]
        verbose_name = _("objection")
        verbose_name_plural = _("objections")

    def __str__(self) -> str:
        return self.text[:80]


class Delivery(models.Model):
    """One event that the submitter's `callback_url` is told of. A worker owns a row being sent until `due_at`."""

    id = models.UUIDField(_("ID"), primary_key=True, default=uuid.uuid4, editable=False)
    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.CASCADE, related_name="deliveries")
    event = models.CharField(_("event"), max_length=30)
    url = models.URLField(_("URL"), max_length=2000)
    state = models.CharField(_("state"), max_length=9, choices=DeliveryState, default=DeliveryState.WAITING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    due_at = models.DateTimeField(_("due at"))
    error = models.TextField(_("error"), blank=True, help_text=_("why the last attempt failed"))
    claim_then = models.JSONField(
        _("claim then"),
        null=True,
        editable=False,
        help_text=_("the claim as it was when the event happened; what every attempt sends"),
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    delivered_at = models.DateTimeField(_("delivered at"), null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-created_at"]
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="delivery_due")]

    def __str__(self) -> str:
        return f"{action_label(self.event)} → {self.url[:80]}"


class CallbackKey(models.Model):
    """How often a user changed the secret of their callbacks, and when last; who never did has no row."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, primary_key=True, on_delete=models.CASCADE, related_name="callback_key"
    )
    generation = models.PositiveIntegerField(default=0)
    rotated_at = models.DateTimeField()

    class Meta:
        verbose_name = _("callback key")
        verbose_name_plural = _("callback keys")

    def __str__(self) -> str:
        return f"callback secret {self.generation} of user {self.user_id}"
