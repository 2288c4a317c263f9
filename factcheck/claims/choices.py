"""What a claim, a check, a verdict and what follows from them can be; the words as people read them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Verdict(models.TextChoices):
    SUPPORTED = "supported", _("Supported")
    REFUTED = "refuted", _("Refuted")
    CONFLICTING = "conflicting", _("Conflicting")
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence", _("Not enough evidence")


class ClaimState(models.TextChoices):
    NEW = "new", _("New")
    CHECKING = "checking", _("Checking")
    NEEDS_REVIEW = "needs_review", _("Needs review")
    REVIEWED = "reviewed", _("Reviewed")
    PUBLISHED = "published", _("Published")
    STALE = "stale", _("Stale")
    FAILED = "failed", _("Failed")
    # Others took its place, and it awaits nothing.
    MERGED = "merged", _("Merged")
    SPLIT = "split", _("Split up")


class ClaimantKind(models.TextChoices):
    PERSON = "person", _("Person")
    ORGANIZATION = "organization", _("Organization")


class CheckState(models.TextChoices):
    QUEUED = "queued", _("Queued")
    RUNNING = "running", _("Running")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")


class StanceChoice(models.TextChoices):
    SUPPORTS = "supports", _("Supports")
    REFUTES = "refutes", _("Refutes")
    NEUTRAL = "neutral", _("Neutral")


class PublicationKind(models.TextChoices):
    PUBLISHED = "published", _("Published")
    CORRECTED = "corrected", _("Corrected")
    RETRACTED = "retracted", _("Retracted")


class SourceChange(models.TextChoices):
    SUPERSEDED = "superseded", _("Superseded")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class DeliveryState(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    SENDING = "sending", _("Sending")
    DELIVERED = "delivered", _("Delivered")
    FAILED = "failed", _("Failed")
