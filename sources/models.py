"""The corpus: who speaks (Source), one text at one version (Document), its quotable slices (Passage)."""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sources.fields import PlainCharField, PlainTextField


class Language(models.TextChoices):
    ENGLISH = "en", _("English")
    ARABIC = "ar", "العربية"


class SourceKind(models.TextChoices):
    ENCYCLOPEDIA = "encyclopedia", _("Encyclopedia")
    NEWS_AGENCY = "news_agency", _("News agency")
    NEWSPAPER = "newspaper", _("Newspaper")
    MAGAZINE = "magazine", _("Magazine")
    TIMELINE = "timeline", _("Timeline")
    ARCHIVE = "archive", _("Archive")
    OFFICIAL = "official", _("Official body")
    ACADEMIC = "academic", _("Academic work")
    BOOK = "book", _("Book")
    WEB = "web", _("Web page")
    OTHER = "other", _("Other")


class Source(models.Model):
    """Who speaks. Sources of one `ownership_group` count as one voice."""

    name = PlainCharField(_("name"), max_length=200, unique=True)
    publisher = PlainCharField(_("publisher"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=SourceKind, default=SourceKind.OTHER)
    language = models.CharField(_("language"), max_length=2, choices=Language, blank=True)
    reliability = models.FloatField(
        _("reliability"),
        default=0.5,
        validators=[MinValueValidator(0.0), MaxValueValidator(1.0)],
        help_text=_(
            "0 (known to be wrong) to 1 (as good as the primary record); weighs the source's voice in a verdict"
        ),
    )
    ownership_group = PlainCharField(_("ownership group"), max_length=200, blank=True)
    url = models.URLField(_("URL"), max_length=2000, blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(reliability__gte=0.0) & Q(reliability__lte=1.0), name="source_reliability_in_unit_range"
            )
        ]

    def __str__(self) -> str:
        return self.name


class DocumentState(models.TextChoices):
    CURRENT = "current", _("Current")
    SUPERSEDED = "superseded", _("Superseded")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Document(models.Model):
    """One text of a source at one version; `text` never changes once stored."""

    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="documents")
    name = PlainCharField(_("name"), max_length=255, help_text=_("file name as ingested"))
    version = models.PositiveIntegerField(_("version"), default=1)
    state = models.CharField(_("state"), max_length=10, choices=DocumentState, default=DocumentState.CURRENT)
    title = PlainCharField(_("title"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    text = models.TextField(_("text"))
    sha256 = models.CharField(_("SHA-256"), max_length=64, help_text=_("of the stored text, UTF-8"))
    original = models.FileField(_("original"), upload_to="originals/", max_length=500)
    original_sha256 = models.CharField(_("SHA-256 of the original"), max_length=64, db_index=True)
    media_type = models.CharField(_("media type"), max_length=100)
    url = models.URLField(_("URL"), max_length=2000, blank=True)
    published = models.DateField(_("published"), null=True, blank=True)
    supersedes = models.OneToOneField(
        "self",
        verbose_name=_("supersedes"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="superseded_by",
    )
    withdrawal_reason = PlainTextField(_("withdrawal reason"), blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["source", "name", "version"]
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "name", "version"], name="document_version_unique"),
            models.UniqueConstraint(
                fields=["source", "name"],
                condition=Q(state=DocumentState.CURRENT),
                name="document_one_current_version",
            ),
        ]

    def __str__(self) -> str:
        return gettext("%(title)s (version %(version)s)") % {"title": self.title or self.name, "version": self.version}


class PassageKind(models.TextChoices):
    SENTENCE = "sentence", _("Sentence")
    HEADING = "heading", _("Heading")
    CAPTION = "caption", _("Caption")
    ITEM = "item", _("List item")
    ROW = "row", _("Table row")


class Passage(models.Model):
    """The unit of retrieval: exactly `document.text[start:end]`, with the context a reader needs to understand it.

    `context` holds the keys that apply of `heading`, `date` (the timeline date that governs the sentence, as written)
    and `antecedent` (the sentence before, where this one leans on it).
    """

    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.CASCADE, related_name="passages"
    )
    ordinal = models.PositiveIntegerField(_("ordinal"))
    kind = models.CharField(_("kind"), max_length=10, choices=PassageKind, default=PassageKind.SENTENCE)
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    text = models.TextField(_("text"))
    context = models.JSONField(_("context"), default=dict, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language)
    sha256 = models.CharField(_("SHA-256"), max_length=64, db_index=True)

    class Meta:
        ordering: ClassVar = ["document", "ordinal"]
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["document", "ordinal"], name="passage_ordinal_unique"),
            models.CheckConstraint(condition=Q(start__lt=models.F("end")), name="passage_not_empty"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class UploadState(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    DONE = "done", _("Done")
    REFUSED = "refused", _("Refused")
    FAILED = "failed", _("Failed")


class Upload(models.Model):
    """A file that was handed in and waits for a worker to ingest it; `content` is dropped once its fate is known.

    `result` is what the contract's `ingest` says of the file; `reason`, one sentence, why it was refused or failed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=255)
    options = models.JSONField(default=dict)
    content = models.BinaryField()
    state = models.CharField(max_length=8, choices=UploadState, default=UploadState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.TextField(blank=True)
    result = models.JSONField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="uploads"
    )
    sent_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at"]
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        indexes: ClassVar = [models.Index(fields=["state", "created_at"], name="upload_state_order")]

    def __str__(self) -> str:
        return self.name


class IndexStage(models.TextChoices):
    KEYWORDS = "keywords", _("Keyword index")
    VECTORS = "vectors", _("Vectors")


class IndexChange(models.Model):
    """Outbox: "make this stage of the index hold exactly the searchable passages of this document".

    Written in the transaction that changes the document, removed only after the index has committed the change.
    Applying a row twice is harmless.
    """

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="index_changes")
    stage = models.CharField(max_length=10, choices=IndexStage)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["id"]
        verbose_name = _("index change")
        verbose_name_plural = _("index changes")
        indexes: ClassVar = [models.Index(fields=["stage", "id"], name="index_change_stage_order")]

    def __str__(self) -> str:
        return f"{self.stage} of document {self.document_id}"


class IndexState(models.Model):
    """The single row that says which generation of the index is being served."""

    generation = models.PositiveBigIntegerField(default=0)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("index state")
        verbose_name_plural = _("index states")

    def __str__(self) -> str:
        return f"generation {self.generation}"
