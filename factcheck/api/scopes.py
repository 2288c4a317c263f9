"""What a token may be used for; each endpoint says what it needs."""

from __future__ import annotations

from django.db import models


class Scope(models.TextChoices):
    """A session and a token without scopes may do what its user may; a scoped token only this much of it."""

    READ = "read", "Read"
    SUBMIT = "submit", "Submit statements and articles, and check them again"
    REVIEW = "review", "Decide about claims and discrepancies"
    PUBLISH = "publish", "Publish and retract"
    CORPUS = "corpus", "Add sources and documents"
