"""Tokens of programs in the admin: listed and revoked; the key is shown once, when a token is made.

So are those of Django REST framework, whose key is the row's own; it gets into no log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import LogEntry
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from rest_framework.authtoken.admin import TokenAdmin
from rest_framework.authtoken.models import TokenProxy

from factcheck.api.models import ApiToken
from factcheck.api.scopes import Scope
from factcheck.api.tokens import issue_token, revoke_token
from factcheck.audit.record import record
from factcheck.claims.admin_parts import ModelAdmin

DAYS = 90


if TYPE_CHECKING:
    TokenModelForm = forms.ModelForm[ApiToken]
else:
    TokenModelForm = forms.ModelForm


class TokenForm(TokenModelForm):
    """Whose token it is, what for, what it may, and for how long."""

    scopes = forms.MultipleChoiceField(
        label=gettext_lazy("Scopes"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )
    days = forms.IntegerField(label=gettext_lazy("Days"), min_value=1, max_value=3_650, initial=DAYS)

    class Meta:
        model = ApiToken
        fields = ["user", "name", "scopes"]


@admin.register(ApiToken)
class ApiTokenAdmin(ModelAdmin[ApiToken]):
    form = TokenForm
    list_display = ["name", "user", "scopes_shown", "created_at", "expires_at", "revoked_at"]
    list_filter = ["user", "expires_at"]
    list_select_related = ["user"]
    actions = ["revoke"]

    @admin.display(description=gettext_lazy("Scopes"))
    def scopes_shown(self, token: ApiToken) -> str:
        names = dict(Scope.choices)
        return ", ".join(str(names.get(scope, scope)) for scope in token.scopes)

    def get_fields(self, request: HttpRequest, obj: ApiToken | None = None) -> list[Any]:
        """A token that was made is only read."""
        if obj is None:
            return ["user", "name", "scopes", "days"]
        return ["user", "name", "scopes_shown", "created_at", "expires_at", "revoked_at"]

    def has_change_permission(self, request: HttpRequest, obj: ApiToken | None = None) -> bool:
        return obj is None and super().has_change_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: ApiToken | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: ApiToken, form: Any, change: bool) -> None:
        said = form.cleaned_data
        row, key = issue_token(said["user"], said["name"], said["scopes"], said["days"], actor=request.user)
        obj.pk = row.pk
        self.message_user(request, _("The key, which is not shown again: %(key)s") % {"key": key}, messages.WARNING)

    @admin.action(description=gettext_lazy("Revoke the selected tokens"), permissions=["change"])
    def revoke(self, request: HttpRequest, tokens: QuerySet[ApiToken]) -> None:
        for token in tokens:
            revoke_token(token, actor=request.user)
        done = ngettext("%(n)s token is refused from now on.", "%(n)s tokens are refused from now on.", len(tokens))
        self.message_user(request, done % {"n": len(tokens)}, messages.SUCCESS)


admin.site.unregister(TokenProxy)


@admin.register(TokenProxy)
class PlainTokenAdmin(TokenAdmin):
    """Tokens without scopes and end. The log tells of the user, for such a token's name is its key."""

    # A help text stands in the way of the label of the field.
    search_help_text = None

    def has_change_permission(self, request: HttpRequest, obj: TokenProxy | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: TokenProxy, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        record("token.issued", obj.user, actor=request.user, after={"scopes": list(Scope.values), "expires_at": None})

    def delete_model(self, request: HttpRequest, obj: TokenProxy) -> None:
        record("token.revoked", obj.user, actor=request.user, before={"scopes": list(Scope.values)})
        super().delete_model(request, obj)

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> LogEntry:
        """Stores nothing: Django's own log would keep the key."""
        return LogEntry()

    def log_deletions(self, request: HttpRequest, queryset: QuerySet[Any]) -> list[LogEntry]:
        """Likewise."""
        return []
