"""A form that came too late is shown once more so that it can be sent again: with what was done since it was shown.

What somebody typed stays; where they left a field as it was shown, it takes over what was stored since.
"""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.http import QueryDict

from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of
from factcheck.claims.choices import CheckState
from factcheck.claims.models import Claim

# Fields of forms, and the column of the claim that each begins with.
_COLUMNS = {
    "assignee": "assigned_to",
    "claimant": "claimant",
    "claimant_kind": "claimant_kind",
    "url": "url",
    "made_on": "made_on",
}


def acts_since(claim: Claim, revision: int) -> list[Entry]:
    """What was done to the claim, and to what readers contested about it, after this revision; the newest first."""
    count = max(claim.revision - revision, 0)
    entries = [entry for row in (claim, *claim.objections.all()) for entry in entries_of(row)[:count]]
    return sorted(entries, key=lambda entry: -entry.pk)[:count]


def shown_again(form: forms.Form, claim: Claim, acts: Sequence[Entry]) -> None:
    """Let the form carry what is shown with it now: the revision, the check, and what others filled in."""
    data = QueryDict(mutable=True)
    data.update(form.data)
    data["revision"] = str(claim.revision)
    finished = claim.checks.filter(state=CheckState.DONE).order_by("-id").first()
    if "seen" in form.fields and finished:
        data["seen"] = str(finished.pk)
    former = {name: value for entry in acts for name, value in entry.before.items()}
    for field, column in _COLUMNS.items():
        if field in form.fields and column in former and data.get(field, "") == _written(former[column]):
            data[field] = _written(claim.serializable_value(column))
    form.data = data


def _written(value: object) -> str:
    return "" if value is None else str(value)
