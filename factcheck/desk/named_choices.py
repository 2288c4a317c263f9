"""Roles and permissions to choose from, by their names in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.http import HttpRequest

from factcheck.audit.permissions import permission_label
from factcheck.desk.roles import role_label

if TYPE_CHECKING:
    GroupChoice = forms.ModelMultipleChoiceField[Group]
    PermissionChoice = forms.ModelMultipleChoiceField[Permission]
else:
    GroupChoice = PermissionChoice = forms.ModelMultipleChoiceField


class RoleField(GroupChoice):
    def label_from_instance(self, obj: Group) -> str:
        return role_label(obj.name)


class PermissionField(PermissionChoice):
    def label_from_instance(self, obj: Permission) -> str:
        return permission_label(f"{obj.content_type.app_label}.{obj.codename}")


# By the name of the column that the rows are chosen for.
NAMED_FIELDS = {"groups": RoleField, "permissions": PermissionField, "user_permissions": PermissionField}


class RoleFilter(admin.RelatedFieldListFilter):
    """Django's, by the names that people read."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(key, role_label(str(name))) for key, name in super().field_choices(field, request, model_admin)]
