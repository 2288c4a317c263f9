"""Forms of the admin that carry what was shown with them: what changed meanwhile is told, not overwritten.

The rows behind these forms are changed in many places (an import, an upload, another form), so it is their values that
are compared and not a count of changes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.translation import gettext as _

from factcheck.audit.record import entries_of
from factcheck.claims.admin_parts import ModelAdmin

if TYPE_CHECKING:
    AnyModelForm = forms.ModelForm[Any]
else:
    AnyModelForm = forms.ModelForm

_Row = TypeVar("_Row", bound=Model)

STALE = "stale"
_FIELD = "seen"
_LATEST = "entry"


class SeenModelForm(AnyModelForm):
    """The form of a stored row; refused with the code `stale` when the row is no longer what was shown with it.

    What the row says now is then taken over where nobody typed anything else, the rest stays as it was typed, and the
    form is shown with the row as it is: whoever saves it again has seen what they overwrite.
    """

    found: Model | None = None

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.instance.pk is not None:
            self._refuse_stale()
        return cleaned

    def seen(self) -> str:
        """For the hidden field: what is shown, as JSON."""
        if self.is_bound and self.found is None:
            return str(self.data.get(_FIELD, ""))
        return json.dumps(self._shown(self.found or self.instance), ensure_ascii=False)

    def _refuse_stale(self) -> None:
        # Locked until the transaction of the request ends, so that what is compared is what is overwritten.
        stored = type(self.instance)._default_manager.select_for_update().get(pk=self.instance.pk)
        seen, now = _parsed(self.data.get(_FIELD, "")), self._shown(stored)
        names = [name for name in self._guarded() if seen.get(name) != now[name]]
        if not names:
            return
        self.found = stored
        for name in names:
            if name in seen and not self.fields[name].has_changed(seen[name], self[name].data):
                self._take_over(name, now[name])
        told = [self._told(name, seen, now) for name in names if name in seen]
        raise ValidationError([ValidationError(line, code=STALE) for line in (_refusal(stored, seen), *told)])

    def _guarded(self) -> list[str]:
        """The fields that somebody can fill in; a disabled one shows what must not leave the database."""
        return [name for name, field in self.fields.items() if not field.disabled]

    def _shown(self, row: Model) -> dict[str, Any]:
        values = {name: _plain(value) for name, value in model_to_dict(row, self._guarded()).items()}
        latest = entries_of(row).values_list("pk", flat=True).first() if row.pk is not None else None
        shown: dict[str, Any] = json.loads(json.dumps(values, cls=DjangoJSONEncoder))
        return shown | {_LATEST: latest}

    def _take_over(self, name: str, value: Any) -> None:
        data = QueryDict(mutable=True)
        data.update(self.data)
        values = value if isinstance(value, list) else [] if value in (False, None) else [value]
        data.setlist(self.add_prefix(name), ["on" if each is True else str(each) for each in values])
        self.data = data

    def _told(self, name: str, seen: Mapping[str, Any], now: Mapping[str, Any]) -> str:
        field = self.fields[name]
        words = {"field": field.label or name, "before": _worded(field, seen[name]), "after": _worded(field, now[name])}
        return _("%(field)s: it was “%(before)s” and is “%(after)s” now.") % words


class SeenAdmin(ModelAdmin[_Row]):
    """An admin whose `form` is a `SeenModelForm`; a stale one is answered with 409."""

    form = SeenModelForm
    change_form_template = "desk/seen_form.html"

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,
        change: bool = False,
        form_url: str = "",
        obj: Any = None,
    ) -> HttpResponse:
        response = super().render_change_form(request, context, add, change, form_url, obj)
        if context["adminform"].form.has_error(NON_FIELD_ERRORS, STALE):
            response.status_code = HTTPStatus.CONFLICT
        return response

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        if not change:
            super().save_model(request, obj, form, change)
            return
        # The other columns may have been written since the row was read, and this form did not show them.
        filled = {name for name, field in form.fields.items() if not field.disabled}
        obj.save(update_fields=[field.name for field in obj._meta.concrete_fields if field.name in filled])


def _refusal(row: Model, seen: Mapping[str, Any]) -> str:
    since = entries_of(row).filter(actor__isnull=False, pk__gt=_number(seen.get(_LATEST)))
    who = sorted({str(entry.actor) for entry in since}) if seen else []
    if who:
        told = _(
            "%(who)s changed this since it was shown to you. Nothing was stored, and what you typed is still here."
        )
        return told % {"who": ", ".join(who)}
    return _("This has changed since it was shown to you. Nothing was stored, and what you typed is still here.")


def _parsed(text: Any) -> dict[str, Any]:
    try:
        seen = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return seen if isinstance(seen, dict) else {}


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _plain(value: Any) -> Any:
    """Rows that are pointed at are their ids, in order."""
    return sorted(row.pk for row in value) if isinstance(value, list) else value


def _worded(field: forms.Field, value: Any) -> str:
    """A value as the form words it."""
    if isinstance(field, forms.ModelMultipleChoiceField) and isinstance(value, list):
        rows = field.queryset.filter(pk__in=[pk for pk in value if isinstance(pk, int)]) if field.queryset else []
        return ", ".join(field.label_from_instance(row) for row in rows) or _("(none)")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    labels = {str(key): str(label) for key, label in getattr(field, "choices", ())}
    return labels.get(str(value), str(value)) if value not in (None, "") else _("(none)")
