"""What a token may be used for; each endpoint says what it needs."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    """A session and a token without scopes may do what its user may; a scoped token only this much of it."""

    READ = "read", _("Read")
    SUBMIT = "submit", _("Submit statements and articles, and check them again")
    REVIEW = "review", _("Decide about claims and discrepancies")
    PUBLISH = "publish", _("Publish and retract")
    CORPUS = "corpus", _("Add sources and documents")
