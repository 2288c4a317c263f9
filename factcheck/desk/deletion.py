"""Deletions in the admin are of what the confirmation showed: what has changed since is told, and nothing deleted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, TypeVar

from django.contrib import admin, messages
from django.contrib.admin.actions import delete_selected as django_delete_selected
from django.contrib.admin.utils import unquote
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from factcheck.audit.labels import action_label
from factcheck.audit.record import entries_of
from factcheck.claims.admin_parts import ModelAdmin

_Row = TypeVar("_Row", bound=Model)

# A login changes these, and nothing that somebody decided about.
_BY_A_LOGIN = ("password", "last_login")


class ComparedDeletion(ModelAdmin[_Row]):
    """Both ways in which the admin deletes; a confirmation of what is no longer so is answered with 409."""

    actions: Any = ("delete_selected",)
    # Where other rows hold on to these, the page that says so; Django's otherwise.
    held_template = ""

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        with transaction.atomic():
            row = self.get_object(request, unquote(object_id))
            rows = self._locked([row.pk] if row else [])
            moved = _moved(rows, request.POST) if request.method == "POST" else []
            if moved:
                _ask_again(request)
            response = super().delete_view(request, object_id, extra_context)
        return self._answer(request, response, rows, moved)

    @admin.action(permissions=["delete"], description=getattr(django_delete_selected, "short_description", ""))
    def delete_selected(self, request: HttpRequest, queryset: QuerySet[_Row]) -> HttpResponse | None:
        """Django's, compared with what its confirmation showed."""
        with transaction.atomic():
            rows = self._locked([row.pk for row in queryset])
            moved = _moved(rows, request.POST) if request.POST.get("post") else []
            if moved:
                _ask_again(request)
            response = django_delete_selected(self, request, queryset)
        return None if response is None else self._answer(request, response, rows, moved)

    def _locked(self, keys: list[Any]) -> list[_Row]:
        return list(self.model._default_manager.select_for_update().filter(pk__in=keys))

    def _answer(
        self, request: HttpRequest, response: HttpResponse, rows: Iterable[Model], moved: Iterable[Model]
    ) -> HttpResponse:
        if isinstance(response, TemplateResponse):
            said = response.context_data or {}
            response.context_data = {**said, "seen": _shown_fields(rows)}
            if not (said.get("perms_lacking") or said.get("protected")):
                response.template_name = "desk/delete.html"
            elif self.held_template:
                response.template_name = self.held_template
        for row in moved:
            self.message_user(request, _told(row), messages.ERROR)
            response.status_code = HTTPStatus.CONFLICT
        return response


def _shown_fields(rows: Iterable[Model]) -> SafeString:
    """For the form of the confirmation: what each of the rows is when it is shown."""
    field = '<input type="hidden" name="{}" value="{}">'
    return format_html_join("", field, ((_name(row), _hash(row)) for row in rows))


def _moved(rows: Iterable[Model], sent: Mapping[str, Any]) -> list[Model]:
    """Those of the rows that are not what was shown of them."""
    return [row for row in rows if sent.get(_name(row)) != _hash(row)]


def _ask_again(request: HttpRequest) -> None:
    """Django takes whatever was sent with its confirmation for a yes."""
    request.POST = QueryDict()


def _told(row: Model) -> str:
    last = entries_of(row).first()
    said = {
        "row": str(row),
        "act": action_label(last.action) if last else "–",
        "who": str(last.actor) if last and last.actor else "–",
    }
    return _("%(row)s has changed since it was shown to you (%(act)s, %(who)s). Nothing was deleted.") % said


def _hash(row: Model) -> str:
    values = model_to_dict(row, exclude=_BY_A_LOGIN)
    plain = {
        name: sorted(each.pk for each in value) if isinstance(value, list) else value for name, value in values.items()
    }
    latest = entries_of(row).values_list("pk", flat=True).first()
    return hashlib.sha256(json.dumps([plain, latest], cls=DjangoJSONEncoder, sort_keys=True).encode()).hexdigest()


def _name(row: Model) -> str:
    return f"seen-{row.pk}"
