"""Tokens of programs: no more than their scopes, no longer than their end, never shown twice."""

from __future__ import annotations

import re
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from factcheck.api.models import ApiToken
from factcheck.api.scopes import Scope
from factcheck.api.tokens import issue_token, revoke_token
from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of

CLAIMS = "/api/v1/claims/"
STATEMENT = {"text": "The lighthouse at Punta Verde was finished in 1931."}


def client_with(key: str, keyword: str = "Token") -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"{keyword} {key}")
    return client


@pytest.mark.parametrize("keyword", ["Token", "Bearer", "bearer"])
def test_a_token_is_its_user_as_far_as_its_scopes_go(reader: User, keyword: str) -> None:
    _, key = issue_token(reader, "a script", [Scope.READ], days=1)
    client = client_with(key, keyword)
    assert client.get(CLAIMS).status_code == 200
    refused = client.post(CLAIMS, STATEMENT, format="json")
    assert refused.status_code == 403
    assert "submit" in refused.json()["detail"]
    _, key = issue_token(reader, "a script", [Scope.READ, Scope.SUBMIT], days=1)
    assert client_with(key).post(CLAIMS, STATEMENT, format="json").status_code == 202


def test_a_token_that_may_only_submit_reads_nothing(reader: User) -> None:
    _, key = issue_token(reader, "a script", [Scope.SUBMIT], days=1)
    assert client_with(key).get(CLAIMS).status_code == 403


def test_scopes_add_nothing_to_what_the_user_may(reader: User) -> None:
    _, key = issue_token(reader, "a script", Scope.values, days=1)
    assert client_with(key).post("/api/v1/sources/", {"name": "Mine"}, format="json").status_code == 403


def test_an_expired_a_revoked_and_an_unknown_token_are_refused(reader: User) -> None:
    expired, expired_key = issue_token(reader, "old", [Scope.READ], days=1)
    ApiToken.objects.filter(pk=expired.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    revoked, revoked_key = issue_token(reader, "lost", [Scope.READ], days=1)
    revoke_token(revoked)
    _, resting_key = issue_token(reader, "resting", [Scope.READ], days=1)
    for key in (expired_key, revoked_key, "fct_unknown", "fct_"):
        answer = client_with(key).get(CLAIMS)
        assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Token"), key
    assert client_with(resting_key).get(CLAIMS).status_code == 200
    User.objects.update(is_active=False)
    assert client_with(resting_key).get(CLAIMS).status_code == 401


def test_the_key_is_nowhere_kept(reader: User) -> None:
    row, key = issue_token(reader, "a script", [Scope.READ], days=1)
    stored = ApiToken.objects.filter(pk=row.pk).values().get()
    assert key not in str(stored)


def test_the_command_prints_the_key_alone(reader: User) -> None:
    out = StringIO()
    call_command("token", "reader", "--scopes", "read, submit", stdout=out, stderr=StringIO())
    assert client_with(out.getvalue().strip()).get(CLAIMS).status_code == 200
    assert ApiToken.objects.get().scopes == ["read", "submit"]
    for arguments, code in (
        (["nobody"], 1),
        (["reader", "--scopes", "everything"], 2),
        (["reader", "--scopes", ","], 2),
        (["reader", "--days", "0"], 2),
    ):
        with pytest.raises(CommandError) as refused:
            call_command("token", *arguments, stdout=StringIO())
        assert refused.value.returncode == code


def test_issuing_and_revoking_are_logged_without_the_key(admin_client: Client, admin_user: User, reader: User) -> None:
    said = {"user": reader.pk, "name": "a script", "scopes": ["read", "submit"], "days": 30}
    shown = admin_client.post(reverse("admin:api_apitoken_add"), said, follow=True).content.decode()
    token = ApiToken.objects.get()
    chosen = {"action": "revoke", "_selected_action": [token.pk]}
    for _twice in range(2):
        admin_client.post(reverse("admin:api_apitoken_changelist"), chosen)
    revoked, issued = entries_of(token)
    assert {revoked.actor, issued.actor} == {admin_user}
    assert (issued.action, issued.before) == ("token.issued", {})
    assert issued.after == {
        "user": reader.pk,
        "name": "a script",
        "scopes": ["read", "submit"],
        "expires_at": issued.after["expires_at"],
    }
    assert (revoked.action, revoked.before) == ("token.revoked", {"revoked_at": None})
    assert revoked.after["revoked_at"] is not None
    key = re.search(r"fct_[\w-]+", shown)
    assert key is not None
    kept = str([vars(entry) for entry in Entry.objects.all()])
    assert key[0] not in kept
    assert token.key_sha256 not in kept


def test_a_token_made_on_the_command_line_is_logged_too(reader: User) -> None:
    call_command("token", "reader", stdout=StringIO(), stderr=StringIO())
    assert entries_of(ApiToken.objects.get()).get().actor is None


def test_a_token_without_scopes_is_logged_with_its_user_and_never_by_its_key(
    admin_client: Client, admin_user: User, reader: User
) -> None:
    admin_client.post(reverse("admin:authtoken_tokenproxy_add"), {"user": reader.pk})
    key = Token.objects.get().key
    admin_client.post(reverse("admin:authtoken_tokenproxy_delete", args=[reader.pk]), {"post": "yes"})
    assert not Token.objects.exists()
    assert [(entry.action, entry.actor) for entry in entries_of(reader)] == [
        ("token.revoked", admin_user),
        ("token.issued", admin_user),
    ]
    kept = str([vars(entry) for log in (Entry, LogEntry) for entry in log._default_manager.all()])
    assert key not in kept
