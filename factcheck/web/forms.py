"""The form on which a reader types a statement."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from sources.models import Language


class StatementForm(forms.Form):
    """A statement, and its language where the reader wants to say it."""

    text = forms.CharField(
        label=_("Statement"),
        strip=True,
        max_length=settings.MAX_STATEMENT_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto", "autofocus": True}),
    )
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", _("Detect")), *Language.choices])
