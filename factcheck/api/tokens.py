"""Tokens of programs: with scopes and an end, shown once, kept as a hash."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta

from django.contrib.auth.models import AbstractUser, User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from factcheck.api.models import ApiToken
from factcheck.audit.record import Actor, record, record_additions, snapshot

PREFIX = "fct_"
_KEYWORDS = ("token", "bearer")


@transaction.atomic
def issue_token(
    user: User, name: str, scopes: Sequence[str], days: int, *, actor: Actor = None
) -> tuple[ApiToken, str]:
    """A new token and its key, which is nowhere kept and cannot be shown again; `actor` is who asked for it."""
    key = PREFIX + secrets.token_urlsafe(32)
    ends = timezone.now() + timedelta(days=days)
    row = ApiToken.objects.create(user=user, name=name, scopes=sorted(scopes), key_sha256=_digest(key), expires_at=ends)
    record_additions("token.issued", [row], ["user", "name", "scopes", "expires_at"], actor=actor)
    return row, key


@transaction.atomic
def revoke_token(token: ApiToken, *, actor: Actor = None) -> None:
    """From now on the token is refused; one that was revoked already stays as it is."""
    before = snapshot(token, ["revoked_at"])
    now = timezone.now()
    if ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=now):
        token.revoked_at = now
        record("token.revoked", token, actor=actor, before=before, after=snapshot(token, ["revoked_at"]))


class ScopedTokenAuthentication(BaseAuthentication):
    """`Authorization: Token fct_…`, or `Bearer`; keys of another form are left to the next authentication."""

    def authenticate(self, request: Request) -> tuple[AbstractUser, ApiToken] | None:
        """The token's user and the token; AuthenticationFailed for one that is unknown, expired or revoked."""
        keyword, _, key = request.headers.get("Authorization", "").strip().partition(" ")
        if keyword.lower() not in _KEYWORDS or not key.strip().startswith(PREFIX):
            return None
        row = ApiToken.objects.select_related("user").filter(key_sha256=_digest(key.strip())).first()
        if row is None or not row.is_valid() or not row.user.is_active:
            raise AuthenticationFailed(gettext("The token is unknown, expired or revoked."))
        return row.user, row

    def authenticate_header(self, request: Request) -> str:
        return "Token"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()
