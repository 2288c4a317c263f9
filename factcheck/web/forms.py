"""The forms on which a reader types a statement and a reviewer decides about a discrepancy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from factcheck.claims.articles import MOST_CHARACTERS
from factcheck.discrepancies.models import Decision
from sources.models import Language

NONE_OF_THEM = "none"
_MOST_POSITIONS = 1_000


class StatementForm(forms.Form):
    """A statement, and its language where the reader wants to say it."""

    text = forms.CharField(
        label=gettext_lazy("Statement"),
        strip=True,
        max_length=settings.MAX_STATEMENT_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto", "autofocus": True}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"), required=False, choices=[("", gettext_lazy("Detect")), *Language.choices]
    )


class ArticleForm(forms.Form):
    """A text of many sentences; what can be checked of it is found in it."""

    text = forms.CharField(
        label=gettext_lazy("Article"),
        strip=False,
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 14, "dir": "auto"}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language"), required=False, choices=[("", gettext_lazy("Detect")), *Language.choices]
    )

    def clean_text(self) -> str:
        """With the line ends that it was written with: a form sends two characters for each."""
        text: str = self.cleaned_data["text"]
        return text.replace("\r\n", "\n")


class DiscrepancyReviewForm(forms.Form):
    """A decision. `kept` holds the places of positions, or says that none of them is true; nothing ticked says nothing.

    Whether a discrepancy has these positions is judged where the decision is stored.
    """

    decision = forms.ChoiceField(
        choices=Decision.choices,
        error_messages={"required": gettext_lazy("Say what you decide: confirmed, dismissed or resolved.")},
    )
    kept = forms.MultipleChoiceField(
        required=False,
        choices=[*((str(place), str(place)) for place in range(_MOST_POSITIONS)), (NONE_OF_THEM, NONE_OF_THEM)],
    )
    note = forms.CharField(
        label=gettext_lazy("Note"),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
    )
    seen = forms.CharField(max_length=64)
    # The keys of the positions in the order in which they were shown.
    places = forms.CharField(required=False)

    def clean_kept(self) -> list[int] | None:
        ticked: list[str] = self.cleaned_data["kept"]
        if NONE_OF_THEM in ticked and len(ticked) > 1:
            raise ValidationError(_("Either some of the values hold, or none of them does."))
        if NONE_OF_THEM in ticked:
            return []
        return [int(place) for place in ticked] or None

    def ticked(self, keys: Sequence[str]) -> set[int | str]:
        """What was ticked, as places among the positions that have these keys now: they may stand otherwise by now."""
        shown = str(self["places"].value() or "").split() or keys
        named = {shown[int(each)] for each in self["kept"].value() or () if each.isdecimal() and int(each) < len(shown)}
        none = {NONE_OF_THEM} & set(self["kept"].value() or ())
        return {place for place, key in enumerate(keys) if key in named} | none

    def decided(self) -> dict[str, Any]:
        """The decision as `review_discrepancy` takes it."""
        return {name: self.cleaned_data[name] for name in ("decision", "kept", "note", "seen")}


class ObjectionForm(forms.Form):
    """What a reader says is wrong with a published verdict."""

    text = forms.CharField(
        label=gettext_lazy("What is wrong, and how do you know?"),
        min_length=10,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
    )
    contact = forms.CharField(
        label=gettext_lazy("How can we answer you? (may be left empty)"), required=False, max_length=200
    )
