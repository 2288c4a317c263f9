"""Where the corpus disagrees (Discrepancy, Position), what people decided about it (Review), what was swept (Sweep)."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.discrepancies.conflicts import Label
from sources.fields import PlainTextField
from sources.models import Document, DocumentState, Language, Passage

# The state of a discrepancy about which nobody has decided; every other state is a decision.
OPEN = "open"


class Scope(models.TextChoices):
    BETWEEN = "between", _("Between documents")
    WITHIN = "within", _("Within a document")


class Kind(models.TextChoices):
    DATE = "date", _("Date")
    NUMBER = "number", _("Number")
    MONEY = "money", _("Money")
    PERCENTAGE = "percentage", _("Percentage")
    COUNT = "count", _("Count")
    DURATION = "duration", _("Duration")
    NAME = "name", _("Name")
    PLACE = "place", _("Place")
    POLARITY = "polarity", _("Polarity")
    SEQUENCE = "sequence", _("Sequence")
    ARITHMETIC = "arithmetic", _("Arithmetic")
    IMPLAUSIBLE = "implausible", _("Implausible")


class Severity(models.TextChoices):
    MAJOR = "major", _("Major")
    MINOR = "minor", _("Minor")


class Decision(models.TextChoices):
    """CONFIRMED: the sources do disagree. DISMISSED: they do not. RESOLVED: they did, and it has been put right."""

    CONFIRMED = "confirmed", _("Confirmed")
    DISMISSED = "dismissed", _("Dismissed")
    RESOLVED = "resolved", _("Resolved")


class KeptForGoodError(TypeError):
    """Somebody tried to change or delete what a person decided; a new decision is added instead."""


class KeptForGoodRows(models.QuerySet[Any]):
    """Rows that can be added and read."""

    def update(self, **_values: Any) -> NoReturn:
        raise KeptForGoodError(f"A {self.model._meta.verbose_name} is never changed.")

    def delete(self) -> NoReturn:
        raise KeptForGoodError(f"A {self.model._meta.verbose_name} is never deleted.")


class KeptForGood(models.Model):
    """A row that is written once."""

    objects = KeptForGoodRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise KeptForGoodError(f"A {self._meta.verbose_name} is never changed.")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        raise KeptForGoodError(f"A {self._meta.verbose_name} is never deleted.")


class Review(KeptForGood):
    """What a person decided about the positions that they were shown, with what the detector had said of them.

    It belongs to the positions' content and not to the row of a sweep, so it outlives every sweep; its `positions` say
    what was shown.
    """

    discrepancy_key = models.CharField(
        _("discrepancy key"), max_length=64, help_text=_("key of the discrepancy that was shown")
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    scope = models.CharField(_("scope"), max_length=7, choices=Scope)
    severity = models.CharField(_("severity"), max_length=5, choices=Severity)
    confidence = models.FloatField(_("confidence"))
    topic = models.CharField(_("topic"), max_length=300)
    decision = models.CharField(_("decision"), max_length=9, choices=Decision)
    note = PlainTextField(_("note"), blank=True)
    # Whoever has decided something is deactivated, not deleted: a decision without its author is worth little.
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewer"),
        on_delete=models.PROTECT,
        related_name="discrepancy_reviews",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-id"]
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        indexes: ClassVar = [models.Index(fields=["discrepancy_key", "-id"], name="review_latest_of_key")]

    def __str__(self) -> str:
        return f"{self.get_decision_display()} ({self.reviewer}): {self.topic}"


class ReviewedPosition(KeptForGood):
    """A position as a reviewer saw it. `kept`: whether they hold it to be true; null where they did not say."""

    review = models.ForeignKey(Review, verbose_name=_("review"), on_delete=models.PROTECT, related_name="positions")
    key = models.CharField(_("key"), max_length=64, db_index=True)
    kept = models.BooleanField(_("kept"), null=True)
    source = models.CharField(_("source"), max_length=200)
    document = models.CharField(_("document"), max_length=255, help_text=_("file name as ingested"))
    quote = models.TextField(_("quote"))
    written = models.TextField(_("written"))
    value = models.JSONField(_("value"))

    class Meta:
        ordering: ClassVar = ["id"]
        verbose_name = _("reviewed position")
        verbose_name_plural = _("reviewed positions")

    def __str__(self) -> str:
        return f"{self.source}: {self.written}"


class Discrepancy(models.Model):
    """Positions on one event or quantity that cannot all be true.

    `key` is a hash over the content of the positions, so that a row outlives every sweep that finds the same again.
    `decision` points at the review that holds for these positions now; it follows from the reviews, and a sweep may
    make it anew.
    """

    key = models.CharField(_("key"), max_length=64, unique=True)
    scope = models.CharField(_("scope"), max_length=7, choices=Scope)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    severity = models.CharField(_("severity"), max_length=5, choices=Severity)
    confidence = models.FloatField(_("confidence"), validators=[MinValueValidator(0.0), MaxValueValidator(1.0)])
    topic = models.CharField(_("topic"), max_length=300)
    explanation = models.TextField(_("explanation"), help_text=_("in English"))
    explanation_ar = models.TextField(_("explanation in Arabic"), help_text=_("in Arabic"))
    found_at = models.DateTimeField(_("found at"), auto_now_add=True)
    decision = models.ForeignKey(
        Review, verbose_name=_("decision"), null=True, on_delete=models.PROTECT, related_name="held_for"
    )

    class Meta:
        ordering: ClassVar = ["severity", "-confidence", "key"]
        verbose_name = _("discrepancy")
        verbose_name_plural = _("discrepancies")

    def __str__(self) -> str:
        return self.topic

    @property
    def state(self) -> str:
        """`open`, or what was decided."""
        return self.decision.decision if self.decision else OPEN


class Position(models.Model):
    """What one source says: `quote` is exactly `passage.document.text[start:end]`.

    `value` is normalised as in `factcheck.language.facts`, `written` the value in the source's own words, which stand
    at `[value_start, value_end)` of the document (null where they stand nowhere as such). The quote is longer than the
    passage where the date that governs the passage stands before it. `key` is a hash over quote and value, the same
    for a copy in another document; where the passage does not say of whom it speaks,
    over its title, heading and antecedent as well.
    """

    discrepancy = models.ForeignKey(
        Discrepancy, verbose_name=_("discrepancy"), on_delete=models.CASCADE, related_name="positions"
    )
    passage = models.ForeignKey(Passage, verbose_name=_("passage"), on_delete=models.PROTECT, related_name="positions")
    key = models.CharField(_("key"), max_length=64, db_index=True)
    quote = models.TextField(_("quote"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    value = models.JSONField(_("value"))
    written = models.TextField(_("written"))
    value_start = models.PositiveIntegerField(_("value start"), null=True)
    value_end = models.PositiveIntegerField(_("value end"), null=True)
    language = models.CharField(_("language"), max_length=2, choices=Language)

    class Meta:
        ordering: ClassVar = ["discrepancy", "id"]
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(start__lt=models.F("end")), name="position_not_empty")
        ]

    def __str__(self) -> str:
        return f"{self.written}: {self.quote[:80]}"


class LookAlikePair(models.Model):
    """Two passages with unlike values that can both be true, and why: what was looked at and is no discrepancy.

    `one` was stored before `other`; there is at most one row for two passages that were compared. The values are as in
    `Position`: normalised, in the source's own words, and where these stand in the document.
    """

    label = models.CharField(max_length=13, choices=[(label.value, label.value) for label in Label])
    kind = models.CharField(max_length=12, choices=Kind)
    one = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="look_alikes_before")
    other = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="look_alikes_after")
    one_value = models.JSONField()
    other_value = models.JSONField()
    one_written = models.TextField()
    other_written = models.TextField()
    one_start = models.PositiveIntegerField(null=True, help_text="of the value in the document")
    other_start = models.PositiveIntegerField(null=True, help_text="of the value in the document")

    class Meta:
        ordering: ClassVar = ["one", "other"]
        verbose_name = _("pair of look-alikes")
        verbose_name_plural = _("pairs of look-alikes")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["one", "other"], name="look_alike_of_two_passages"),
            models.CheckConstraint(condition=Q(one__lt=models.F("other")), name="look_alike_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.label}: {self.one_written} / {self.other_written}"


class SweepState(models.TextChoices):
    QUEUED = "queued", _("Queued")
    RUNNING = "running", _("Running")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")


class Sweep(models.Model):
    """How far a document has been compared with the rest: `done` of its `passages`, by which engine, in which state.

    A worker owns the one running row until `lease_until`; after that anybody takes it over, where it had got to.
    `attempts` counts the takings since the last progress.
    """

    document = models.OneToOneField(
        Document, verbose_name=_("document"), on_delete=models.CASCADE, related_name="sweep"
    )
    document_state = models.CharField(_("document state"), max_length=10, choices=DocumentState)
    engine = models.CharField(_("engine"), max_length=64, help_text=_("SHA-256 of what the engine is made of"))
    named = models.TextField(
        _("name when compared"), blank=True, help_text=_("Of the source, and the document's title.")
    )
    state = models.CharField(_("state"), max_length=10, choices=SweepState, default=SweepState.QUEUED)
    passages = models.PositiveIntegerField(_("passages"), default=0)
    done = models.PositiveIntegerField(_("done"), default=0)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    error = models.TextField(_("error"), blank=True)
    queued_at = models.DateTimeField(_("queued at"))
    lease_until = models.DateTimeField(_("lease until"), null=True)
    finished_at = models.DateTimeField(_("finished at"), null=True)

    class Meta:
        ordering: ClassVar = ["-queued_at", "-id"]
        verbose_name = _("sweep")
        verbose_name_plural = _("sweeps")
        constraints: ClassVar = [
            # Two at a time would merge and store the same findings over each other.
            models.UniqueConstraint(fields=["state"], condition=Q(state=SweepState.RUNNING), name="sweep_one_at_a_time")
        ]

    def __str__(self) -> str:
        said = {"document": self.document, "done": self.done, "passages": self.passages}
        return gettext("%(document)s: %(done)s of %(passages)s passages") % said
