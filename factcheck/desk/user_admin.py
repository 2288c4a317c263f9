"""Accounts in the admin: Django's own forms; whoever gets or loses a role is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import User
from django.http import HttpRequest

from factcheck.desk.roles import group_names, record_roles
from factcheck.desk.seen import SeenAdmin, SeenModelForm

if TYPE_CHECKING:
    BaseUserAdmin = UserAdmin[User]
    BaseUserForm = UserChangeForm[User]
else:
    BaseUserAdmin = UserAdmin
    BaseUserForm = UserChangeForm

# Django registers its own first.
admin.site.unregister(User)


class AccountForm(SeenModelForm, BaseUserForm):
    """Django's, with what was shown; the password is on no form but its own."""


@admin.register(User)
class AccountAdmin(SeenAdmin[User], BaseUserAdmin):
    form = AccountForm
    # A form that was open during a login would set the moment of it back.
    readonly_fields: ClassVar = ["last_login", "date_joined"]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        # Groups are rows of their own, written here and not with the account.
        before = group_names(form.instance)
        super().save_related(request, form, formsets, change)
        record_roles(form.instance, before, actor=request.user)
