"""Parts that the lists of the claims room share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

__all__ = ["MachineMade", "ModelAdmin", "TabularInline", "badge"]

if TYPE_CHECKING:
    from django.contrib.admin import ModelAdmin, TabularInline
else:

    class ModelAdmin(admin.ModelAdmin):
        """Django's, made subscriptable at run time as its stubs have it."""

        # An address typed without a scheme is taken as https.
        formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

        __class_getitem__ = classmethod(lambda cls, _row: cls)

    class TabularInline(admin.TabularInline):
        """Django's, made subscriptable at run time as its stubs have it."""

        __class_getitem__ = classmethod(lambda cls, _rows: cls)


_Row = TypeVar("_Row", bound=models.Model)

SIGNS = {
    "supported": ("✓", _("Supported")),
    "refuted": ("✗", _("Refuted")),
    "conflicting": ("⇄", _("Conflicting")),
    "not_enough_evidence": ("·", _("Not enough evidence")),
    "supports": ("✓", _("Supports")),
    "refutes": ("✗", _("Refutes")),
    "neutral": ("·", _("Neutral")),
}


class MachineMade(ModelAdmin[_Row]):
    """Rows that only the service writes: they can be read and searched, never added, changed or deleted."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: _Row | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: _Row | None = None) -> bool:
        return False


def badge(value: str) -> SafeString | str:
    """A verdict or stance with its sign; a dash for none."""
    if value not in SIGNS:
        return "–"
    sign, label = SIGNS[value]
    return format_html('<span class="verdict-badge {}">{} {}</span>', value, sign, label)
