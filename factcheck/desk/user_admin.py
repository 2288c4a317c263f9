"""Accounts and roles in the admin: Django's own forms; what somebody may do is logged when it changes, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group, User
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy

from factcheck.audit.record import record
from factcheck.claims.curation import Person, unassign_claims
from factcheck.desk.accounts import account_values, permission_names
from factcheck.desk.deletion import ComparedDeletion
from factcheck.desk.named_choices import NAMED_FIELDS, RoleFilter
from factcheck.desk.roles import group_names, record_roles, role_label
from factcheck.desk.seen import SeenAdmin, SeenModelForm

if TYPE_CHECKING:
    BaseUserAdmin = UserAdmin[User]
    BaseUserForm = UserChangeForm[User]
else:
    BaseUserAdmin = UserAdmin
    BaseUserForm = UserChangeForm

# Django registers its own first.
admin.site.unregister([User, Group])


class AccountForm(SeenModelForm, BaseUserForm):
    """Django's, with what was shown; the password is on no form but its own."""


@admin.register(User)
class AccountAdmin(ComparedDeletion[User], SeenAdmin[User], BaseUserAdmin):
    form = AccountForm
    held_template = "desk/held_account.html"
    # A form that was open during a login would set the moment of it back.
    readonly_fields: ClassVar = ["last_login", "date_joined"]

    list_filter = ("is_staff", "is_superuser", "is_active", ("groups", RoleFilter))

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        named = {"form_class": NAMED_FIELDS[db_field.name]}
        return super().formfield_for_manytomany(db_field, request, **named, **kwargs)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        form.account_before = account_values(User.objects.get(pk=obj.pk)) if change else {}
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        # Groups are rows of their own, written here and not with the account; some of them let their members in.
        before = group_names(form.instance)
        super().save_related(request, form, formsets, change)
        record_roles(form.instance, before, actor=request.user)
        after = account_values(User.objects.get(pk=form.instance.pk))
        if after != form.account_before:
            action = "user.changed" if change else "user.added"
            record(action, form.instance, actor=request.user, before=form.account_before, after=after)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002  Django's name for it
        with transaction.atomic():
            user = self.get_object(request, unquote(id))
            former = user.password if user else ""
            response = super().user_change_password(request, id, form_url)
            if user and User.objects.get(pk=user.pk).password != former:
                record("user.password_changed", user, actor=request.user)
        return response

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        _take_leave(obj, request.user)
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        # The list's own action deletes past `delete_model`, and outside a transaction.
        with transaction.atomic():
            for user in queryset:
                _take_leave(user, request.user)
            super().delete_queryset(request, queryset)


@admin.register(Group)
class RoleAdmin(ComparedDeletion[Group], SeenAdmin[Group], GroupAdmin):
    """What a role may do; the four of the desk are set right again by the next migration."""

    list_display = ("name_shown",)

    @admin.display(description=gettext_lazy("name"), ordering="name")
    def name_shown(self, group: Group) -> str:
        return role_label(group.name)

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest | None = None, **kwargs: Any) -> Any:
        named = {"form_class": NAMED_FIELDS[db_field.name]}
        return super().formfield_for_manytomany(db_field, request, **named, **kwargs)

    def save_model(self, request: HttpRequest, obj: Group, form: Any, change: bool) -> None:
        form.role_before = _role(Group.objects.get(pk=obj.pk)) if change else {}
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        after = _role(form.instance)
        if after != form.role_before:
            action = "group.changed" if change else "group.added"
            record(action, form.instance, actor=request.user, before=form.role_before, after=after)

    def delete_model(self, request: HttpRequest, obj: Group) -> None:
        record("group.deleted", obj, actor=request.user, before=_role(obj))
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Group]) -> None:
        with transaction.atomic():
            for group in queryset:
                record("group.deleted", group, actor=request.user, before=_role(group))
            super().delete_queryset(request, queryset)


def _take_leave(user: User, actor: Person) -> None:
    """Before an account is deleted: its claims go back into the queue, and what it was is logged."""
    claims = [str(claim.pk) for claim in unassign_claims(user, actor=actor)]
    before = account_values(user) | {"groups": group_names(user), "assigned_claims": claims}
    record("user.deleted", user, actor=actor, before=before)


def _role(group: Group) -> dict[str, Any]:
    members = sorted(group.user_set.values_list("username", flat=True))
    return {"name": group.name, "permissions": permission_names(group.permissions.all()), "members": members}
