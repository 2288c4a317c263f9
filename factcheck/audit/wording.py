"""What an entry of the log says, in words: the row, its fields and their values, in the reader's language.

The log itself keeps codes and English names; nothing here is stored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import DateTimeField, Field
from django.utils.dateparse import parse_datetime
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from factcheck.audit.models import Entry
from factcheck.audit.permissions import permission_label

# What the log tells besides columns of the row.
_FIELDS = {
    "assigned_claims": gettext_lazy("assigned claims"),
    "assignee": gettext_lazy("assigned to"),
    "bytes": gettext_lazy("bytes"),
    "characters": gettext_lazy("characters"),
    "check": gettext_lazy("check"),
    "claims": gettext_lazy("claims"),
    "document": gettext_lazy("document"),
    "edition": gettext_lazy("edition"),
    "generation": gettext_lazy("generation"),
    "groups": gettext_lazy("roles"),
    "kept": gettext_lazy("values kept"),
    "machine_verdict": gettext_lazy("machine's verdict"),
    "members": gettext_lazy("members"),
    "options": gettext_lazy("options"),
    "parts": gettext_lazy("parts"),
    "permissions": gettext_lazy("permissions"),
    "positions": gettext_lazy("values"),
    "reason": gettext_lazy("reason"),
    "rechecked": gettext_lazy("new check"),
    "result": gettext_lazy("result"),
    "review": gettext_lazy("review"),
    "rotated_at": gettext_lazy("changed at"),
    "sha256": gettext_lazy("SHA-256"),
    "state": gettext_lazy("state"),
    "status": gettext_lazy("outcome"),
    "summary": gettext_lazy("summary"),
    "verdict": gettext_lazy("verdict"),
    "verdict_before": gettext_lazy("verdict before"),
}
# Whose choices name the values of such a field where it is no column of the row.
_CHOICES_OF = {
    ("claims.claim", "verdict"): ("claims.review", "verdict"),
    ("claims.claim", "verdict_before"): ("claims.review", "verdict"),
    ("claims.claim", "machine_verdict"): ("claims.check", "verdict"),
    ("discrepancies.discrepancy", "state"): ("discrepancies.review", "decision"),
}
# Codes that no choices name.
_VALUES = {
    ("state", "open"): gettext_lazy("Open"),
    ("scopes", "read"): gettext_lazy("Read"),
    ("scopes", "submit"): gettext_lazy("Submit statements and articles, and check them again"),
    ("scopes", "review"): gettext_lazy("Decide about claims and discrepancies"),
    ("scopes", "publish"): gettext_lazy("Publish and retract"),
    ("scopes", "corpus"): gettext_lazy("Add sources and documents"),
    ("status", "added"): gettext_lazy("added"),
    ("status", "unchanged"): gettext_lazy("unchanged"),
    ("status", "replaced"): gettext_lazy("replaced"),
}
# Told by name beside it.
_NAMED_BESIDE = {"assigned_to": "assignee"}
# Numbers of rows that the note of the entry tells of in words.
_NOTED = {"stale_marks"}
_VERSION = re.compile(r"(?P<title>.*) \(version (?P<version>\d+)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field in words; `before` is None where the row was not there or the field is only told."""

    name: str
    before: str | None
    after: str | None


def changed_fields(entry: Entry, longest: int | None = None) -> list[ChangedField]:
    """Field by field what the entry says was and is; a text of more than `longest` characters is cut."""
    kind = entry.object_kind
    return [
        ChangedField(
            _field_name(kind, name), _side(kind, name, entry.before, longest), _side(kind, name, entry.after, longest)
        )
        for name in _told(entry)
    ]


def kind_label(kind: str) -> str:
    """What kind of row it is; the label of the model where that is no more."""
    try:
        return str(apps.get_model(kind)._meta.verbose_name)
    except (LookupError, ValueError):
        return kind


def row_label(entry: Entry) -> str:
    """The row as it was called; of a document's name the words around it are the reader's."""
    found = _VERSION.fullmatch(entry.object_label) if entry.object_kind == "sources.document" else None
    return _("%(title)s (version %(version)s)") % found.groupdict() if found else entry.object_label


def _told(entry: Entry) -> Iterator[str]:
    names = {**entry.before, **entry.after}
    return (name for name in names if name not in _NOTED and _NAMED_BESIDE.get(name) not in names)


def _side(kind: str, name: str, values: Mapping[str, Any], longest: int | None) -> str | None:
    if name not in values:
        return None
    words = _value(kind, name, values[name])
    return Truncator(words).chars(longest) if longest else words


def _field_name(kind: str, name: str) -> str:
    if name in _FIELDS:
        return str(_FIELDS[name])
    field = _field(kind, name)
    # Columns that were given no name have that of their code, which is a word too.
    return _(str(field.verbose_name)) if field is not None else name


def _value(kind: str, name: str, value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_value(kind, name, each) for each in value) or _("(none)")
    if isinstance(value, dict):
        return ", ".join(f"{_field_name(kind, key)}: {_value(kind, key, each)}" for key, each in value.items())
    if value in (None, ""):
        return _("(none)")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return _text(kind, name, str(value))


def _text(kind: str, name: str, value: str) -> str:
    """A code by its name, a moment without its fractions of a second; everything else as it is."""
    if name == "permissions":
        return permission_label(value)
    if name == "groups":
        return _(value)
    field = _field(*_CHOICES_OF.get((kind, name), (kind, name)))
    if isinstance(field, DateTimeField) and (moment := parse_datetime(value)):
        return f"{moment:%Y-%m-%d %H:%M}"
    choices = {str(key): str(label) for key, label in (field.flatchoices if field is not None else ())}
    return choices.get(value, str(_VALUES.get((name, value), value)))


def _field(kind: str, name: str) -> Field[Any, Any] | None:
    try:
        field = apps.get_model(kind)._meta.get_field(name)
    except (LookupError, ValueError, FieldDoesNotExist):
        return None
    return field if isinstance(field, Field) else None
