"""The desk speaks Arabic: every label of every list and form that it shows, and of what can be chosen there."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets, help_text_for_field, label_for_field
from django.contrib.auth.models import User
from django.core.management import call_command
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.utils import translation

from factcheck.api.models import ApiToken
from factcheck.api.tokens import issue_token
from tests.web.test_translation import ARABIC

pytestmark = pytest.mark.django_db
ADMINS = sorted(admin.site._registry.values(), key=lambda each: each.opts.label)


@pytest.fixture
def asked(rf: RequestFactory, admin_user: User) -> HttpRequest:
    request = rf.get("/")
    request.user = admin_user
    return request


def names_of_model(model: Any) -> Iterator[tuple[str, Any]]:
    opts = model._meta
    yield "app", opts.app_config.verbose_name
    yield "model", opts.verbose_name
    yield "models", opts.verbose_name_plural


def names_of_choices(model: Any) -> Iterator[tuple[str, Any]]:
    for field in model._meta.concrete_fields:
        for value, label in field.choices or ():
            yield f"{field.name}={value}", label


def names_of_list(shown: Any, request: HttpRequest) -> Iterator[tuple[str, Any]]:
    columns = shown.get_list_display(request)
    for column in columns:
        yield f"column {column}", label_for_field(column, shown.model, shown)
    for _, name, description in shown.get_actions(request).values():
        yield f"action {name}", description % {"verbose_name_plural": ""}
    for spec in shown.get_changelist_instance(request).get_filters(request)[0]:
        yield f"filter {spec}", spec.title


def names_of_form(shown: Any, request: HttpRequest, row: Any) -> Iterator[tuple[str, Any]]:
    form = shown.get_form(request, row, change=row is not None)
    for name, field in form.base_fields.items():
        yield f"field {name}", field.label
        yield f"help of {name}", field.help_text
    for name in set(flatten_fieldsets(shown.get_fieldsets(request, row))) - set(form.base_fields):
        yield f"read {name}", label_for_field(name, shown.model, shown)
        yield f"help of {name}", help_text_for_field(name, shown.model)
    for inline in shown.inlines:
        yield from names_of_model(inline.model)
        yield from names_of_choices(inline.model)
        for name in inline.fields:
            yield f"inline {name}", label_for_field(name, inline.model)


@pytest.mark.parametrize("shown", ADMINS, ids=lambda each: each.opts.label)
def test_every_label_of_the_desk_is_arabic_for_who_reads_arabic(shown: Any, asked: HttpRequest) -> None:
    found: list[tuple[str, Any]] = []
    with translation.override("ar"):
        found += names_of_model(shown.model)
        found += names_of_choices(shown.model)
        found += names_of_list(shown, asked)
        found += names_of_form(shown, asked, shown.model())
        if shown.has_add_permission(asked):
            found += names_of_form(shown, asked, None)
        assert len(found) > 5
        assert [(name, str(said)) for name, said in found if said and not ARABIC.search(str(said))] == []


def test_the_names_of_all_rooms_and_models_are_arabic() -> None:
    """Permissions are named by them."""
    own = [model for model in apps.get_models() if model.__module__.startswith(("factcheck.", "sources."))]
    with translation.override("ar"):
        named = {(model.__name__, str(said)) for model in own for _, said in names_of_model(model)}
        assert {(model, said) for model, said in named if not ARABIC.search(said)} == set()


def test_the_log_names_its_acts_and_their_objects_in_arabic(client: Client, admin_user: User) -> None:
    client.force_login(admin_user)
    client.post("/admin/sources/source/add/", {"name": "Gazette", "kind": "other", "reliability": "0.5"})
    client.cookies["django_language"] = "ar"
    html = client.get("/admin/audit/entry/").content.decode()
    filters = html.split('id="changelist-filter"')[1]
    assert "أُضيف المصدر" in filters
    assert ">مصدر</a>" in filters
    assert "sources.source</a>" not in filters


@pytest.mark.django_db(transaction=True)
def test_names_change_nothing_in_the_database() -> None:
    """So the rows that are only ever added keep their triggers, and no table is rewritten."""
    named = {"api": "0003", "audit": "0003", "claims": "0009", "discrepancies": "0006", "sources": "0004"}
    written = StringIO()
    for room, number in named.items():
        call_command("sqlmigrate", room, number, stdout=written, no_color=True)
    lines = {line for line in written.getvalue().splitlines() if line and not line.startswith("--")}
    assert lines <= {"BEGIN;", "COMMIT;"}


def test_roles_permissions_and_scopes_are_named_in_arabic(client: Client, admin_user: User) -> None:
    issue_token(admin_user, "Newsroom", ["read"], 30, actor=admin_user)
    client.force_login(admin_user)
    client.cookies["django_language"] = "ar"
    account = client.get(f"/admin/auth/user/{admin_user.pk}/change/").content.decode()
    assert ">محرّر</option>" in account
    assert "Curator" not in account
    assert "| إضافة: " in account
    assert "Can add" not in account
    assert ">محرّر</a>" in client.get("/admin/auth/group/").content.decode()
    assert ">محرّر</a>" in client.get("/admin/auth/user/").content.decode()
    tokens = client.get("/admin/api/apitoken/").content.decode()
    assert "[" not in tokens.split('class="field-scopes_shown"')[1].split("</td>")[0]
    token = client.get(f"/admin/api/apitoken/{ApiToken.objects.get().pk}/change/").content.decode()
    assert "Days" not in token
    assert "[&quot;read" not in token
