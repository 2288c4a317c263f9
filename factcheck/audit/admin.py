"""The log in the admin: it is read, filtered and searched, never written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy

from factcheck.audit.labels import action_label
from factcheck.audit.models import Entry
from factcheck.audit.wording import changed_fields, kind_label, row_label

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
        for choice in super().choices(changelist):
            yield {**choice, "display": kind_label(str(choice["display"]))}


# A text that was handed in may have many pages; the entry's own page has all of it.
LONGEST_IN_LIST = 200


@admin.register(Entry)
class EntryAdmin(EntryModelAdmin):
    list_display = ["at", "action_shown", "actor", "row_shown", "changes", "note"]
    fields = ["at", "action_shown", "actor", "kind_shown", "object_id", "row_shown", "all_changes", "note"]
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

    @admin.display(description=gettext_lazy("object kind"))
    def kind_shown(self, entry: Entry) -> str:
        return kind_label(entry.object_kind)

    @admin.display(description=gettext_lazy("object label"), ordering="object_label")
    def row_shown(self, entry: Entry) -> SafeString:
        return format_html("<bdi>{}</bdi>", row_label(entry))

    @admin.display(description=gettext_lazy("changes"))
    def changes(self, entry: Entry) -> SafeString:
        return _told(entry, LONGEST_IN_LIST)

    @admin.display(description=gettext_lazy("changes"))
    def all_changes(self, entry: Entry) -> SafeString:
        return _told(entry)


def _told(entry: Entry, longest: int | None = None) -> SafeString:
    return render_to_string("audit/changed_fields.html", {"fields": changed_fields(entry, longest)})
