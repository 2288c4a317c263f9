"""Where the corpus disagrees: a Discrepancy, and the Positions that cannot all be true."""

from __future__ import annotations

from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from sources.models import Language, Passage


class Scope(models.TextChoices):
    BETWEEN = "between", "Between documents"
    WITHIN = "within", "Within a document"


class Kind(models.TextChoices):
    DATE = "date", "Date"
    NUMBER = "number", "Number"
    MONEY = "money", "Money"
    PERCENTAGE = "percentage", "Percentage"
    COUNT = "count", "Count"
    DURATION = "duration", "Duration"
    NAME = "name", "Name"
    PLACE = "place", "Place"
    POLARITY = "polarity", "Polarity"
    SEQUENCE = "sequence", "Sequence"
    ARITHMETIC = "arithmetic", "Arithmetic"
    IMPLAUSIBLE = "implausible", "Implausible"


class Severity(models.TextChoices):
    MAJOR = "major", "Major"
    MINOR = "minor", "Minor"


class Discrepancy(models.Model):
    """Positions on one event or quantity that cannot all be true.

    `key` is a hash over the content of the positions, so that a row, and whatever is decided about it, outlives every
    sweep that finds the same again.
    """

    key = models.CharField(max_length=64, unique=True)
    scope = models.CharField(max_length=7, choices=Scope)
    kind = models.CharField(max_length=12, choices=Kind)
    severity = models.CharField(max_length=5, choices=Severity)
    confidence = models.FloatField(validators=[MinValueValidator(0.0), MaxValueValidator(1.0)])
    topic = models.CharField(max_length=300)
    explanation = models.TextField()
    found_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["severity", "-confidence", "key"]
        verbose_name_plural = "discrepancies"

    def __str__(self) -> str:
        return self.topic


class Position(models.Model):
    """What one source says: `quote` is exactly `passage.document.text[start:end]`.

    `value` is normalised as in `factcheck.language.facts`, `written` the value in the source's own words. The quote is
    longer than the passage where the date that governs the passage stands before it.
    """

    discrepancy = models.ForeignKey(Discrepancy, on_delete=models.CASCADE, related_name="positions")
    passage = models.ForeignKey(Passage, on_delete=models.PROTECT, related_name="positions")
    quote = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    value = models.JSONField()
    written = models.TextField()
    language = models.CharField(max_length=2, choices=Language)

    class Meta:
        ordering: ClassVar = ["discrepancy", "id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="position_not_empty")
        ]

    def __str__(self) -> str:
        return f"{self.written}: {self.quote[:80]}"
