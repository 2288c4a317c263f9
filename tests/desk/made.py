"""What the tests of the desk share: its accounts, a claim's page, and a deed done on it."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.models import Claim
from factcheck.desk.roles import Role, give_role


def user_as(role: Role, name: str) -> User:
    user = User.objects.create_user(name)
    give_role(user, role)
    return user


def address(claim: Claim) -> str:
    return f"/admin/claims/claim/{claim.pk}/change/"


def do(client: Client, claim: Claim, deed: str, **said: Any) -> Any:
    shown = {"revision": Claim.objects.get(pk=claim.pk).revision, "seen": claim.checks.latest("id").pk}
    return client.post(address(claim), {"deed": deed, **shown, **said})
