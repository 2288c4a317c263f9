"""What a curator fills in on the desk's page of a claim; each form carries the revision that was shown."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import Permission, User
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from factcheck.claims.choices import ClaimantKind, Verdict
from factcheck.claims.closing import OPEN
from factcheck.claims.made_on import refuse_future
from factcheck.claims.models import Claim

_TEXT = {"rows": 3, "dir": "auto"}


class SeenForm(forms.Form):
    """A form that knows which state of the claim was shown with it."""

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class RecheckForm(SeenForm):
    """Nothing is said but that it is wanted."""


class ReviewForm(SeenForm):
    """A person's verdict on the check that was shown."""

    verdict = forms.ChoiceField(label=_("Your verdict"), choices=Verdict.choices, widget=forms.RadioSelect)
    note = forms.CharField(
        label=_("Note"), required=False, max_length=10_000, widget=forms.Textarea(attrs=_TEXT), help_text=_("why")
    )
    seen = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class PublishForm(SeenForm):
    """What readers are told."""

    summary = forms.CharField(
        label=_("Summary for readers"),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs=_TEXT),
        help_text=_("left empty, the note of the review is published"),
    )
    correction = forms.CharField(
        label=_("What changed since the last edition"),
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={**_TEXT, "rows": 2}),
    )


class RetractForm(SeenForm):
    """Why readers no longer see it."""

    reason = forms.CharField(label=_("Reason"), max_length=10_000, widget=forms.Textarea(attrs={**_TEXT, "rows": 2}))


class AssignForm(SeenForm):
    """Whose work it is."""

    assignee = forms.ModelChoiceField(label=_("Assigned to"), queryset=User.objects.none(), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["assignee"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = reviewers()


class DescribeForm(SeenForm):
    """Who said it, where and when."""

    claimant = forms.CharField(label=_("Said by"), required=False, max_length=200)
    claimant_kind = forms.ChoiceField(label=_("who is a"), choices=ClaimantKind.choices)
    url = forms.URLField(label=_("Where"), required=False, max_length=2000, assume_scheme="https")
    made_on = forms.DateField(
        label=_("When"),
        required=False,
        validators=[refuse_future],
        widget=forms.DateInput(attrs={"type": "date"}),
    )


class MergeForm(SeenForm):
    """Which claim stays of two that say the same."""

    kept = forms.ModelChoiceField(queryset=Claim.objects.filter(OPEN), widget=forms.HiddenInput)


class SplitForm(SeenForm):
    """What the claim is split into, a statement on each line."""

    parts = forms.CharField(
        label=_("The parts"),
        max_length=50_000,
        widget=forms.Textarea(attrs={**_TEXT, "rows": 5}),
        help_text=_("one statement a line, each complete by itself"),
    )

    def clean_parts(self) -> list[str]:
        return [line.strip() for line in self.cleaned_data["parts"].splitlines() if line.strip()]


class AnswerForm(SeenForm):
    """What a reader who contested a verdict is answered."""

    objection = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    answer = forms.CharField(label=_("Answer"), max_length=5_000, widget=forms.Textarea(attrs={**_TEXT, "rows": 2}))


def reviewers() -> QuerySet[User]:
    """Active users who may decide about claims."""
    allowed = Permission.objects.filter(codename="add_review", content_type__app_label="claims")
    may = Q(is_superuser=True) | Q(groups__permissions__in=allowed) | Q(user_permissions__in=allowed)
    return User.objects.filter(may, is_active=True).distinct().order_by("username")
