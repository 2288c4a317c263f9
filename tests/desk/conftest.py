"""A curator at the desk, and a claim that waits for a decision."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.models import Claim
from factcheck.desk.roles import Role
from tests.claims.made import finish_check, make_claim, make_passage
from tests.desk.made import user_as


@pytest.fixture
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.desk.claim_page.similar_claims", lambda claim: [])


@pytest.fixture
def curator() -> User:
    return user_as(Role.CURATOR, "curator")


@pytest.fixture
def desk(client: Client, curator: User) -> Client:
    client.force_login(curator)
    return client


@pytest.fixture
def claim() -> Claim:
    claim = make_claim()
    passage = make_passage("Gazette", "The lighthouse was first lit in 1904.")
    finish_check(claim, "refuted", (passage, "refutes"))
    return claim
