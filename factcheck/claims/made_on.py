"""The day on which a statement was made."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def refuse_future(day: date) -> None:
    """For the fields of forms and of the API. ValidationError for a day that has not begun (UTC)."""
    if day > timezone.now().date():
        raise ValidationError(_("The statement cannot have been made on a day that is still to come."), "unprocessable")
