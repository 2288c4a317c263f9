"""Accounts in the admin: Django's own forms; whoever gets or loses a role is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.http import HttpRequest

from factcheck.desk.roles import group_names, record_roles

if TYPE_CHECKING:
    BaseUserAdmin = UserAdmin[User]
else:
    BaseUserAdmin = UserAdmin

# Django registers its own first.
admin.site.unregister(User)


@admin.register(User)
class AccountAdmin(BaseUserAdmin):
    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        # Groups are rows of their own, written here and not with the account.
        before = group_names(form.instance)
        super().save_related(request, form, formsets, change)
        record_roles(form.instance, before, actor=request.user)
