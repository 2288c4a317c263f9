"""The log in the admin: it is read, filtered and searched, never written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest
from django.utils.translation import gettext_lazy

from factcheck.audit.labels import action_label
from factcheck.audit.models import Entry

if TYPE_CHECKING:
    EntryModelAdmin = admin.ModelAdmin[Entry]
else:
    EntryModelAdmin = admin.ModelAdmin


class NamedActs(admin.AllValuesFieldListFilter):
    """The acts that there are, by the names that people read."""

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        for choice in super().choices(changelist):
            yield {**choice, "display": action_label(str(choice["display"]))}


class NamedKinds(admin.AllValuesFieldListFilter):
    """What the acts were done to, by the names of the models."""

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        names = {model._meta.label_lower: str(model._meta.verbose_name) for model in apps.get_models()}
        for choice in super().choices(changelist):
            shown = str(choice["display"])
            yield {**choice, "display": names.get(shown, shown)}


@admin.register(Entry)
class EntryAdmin(EntryModelAdmin):
    list_display = ["at", "action_shown", "actor", "object_label", "was", "became", "note"]
    list_filter = [("action", NamedActs), ("object_kind", NamedKinds), "actor", "at"]
    search_fields = ["object_label", "object_id", "note"]
    list_select_related = ["actor"]
    date_hierarchy = "at"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Entry | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Entry | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("act"), ordering="action")
    def action_shown(self, entry: Entry) -> str:
        return action_label(entry.action)

    @admin.display(description=gettext_lazy("before"))
    def was(self, entry: Entry) -> str:
        return json.dumps(entry.before, ensure_ascii=False)

    @admin.display(description=gettext_lazy("after"))
    def became(self, entry: Entry) -> str:
        return json.dumps(entry.after, ensure_ascii=False)
