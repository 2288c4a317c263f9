"""Users, clients and rows for the API's tests."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient

from factcheck.desk.roles import Role, give_role


@pytest.fixture
def reader(db: None) -> User:
    return User.objects.create_user("reader")


@pytest.fixture
def curator(db: None) -> User:
    """Somebody who keeps the corpus, reviews verdicts and publishes them."""
    user = User.objects.create_user("curator")
    give_role(user, Role.CURATOR)
    return user


def client_of(user: User) -> APIClient:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Token {Token.objects.create(user=user).key}")
    return client


@pytest.fixture
def api(reader: User) -> APIClient:
    """A client that is logged in as `reader`, by token."""
    return client_of(reader)


@pytest.fixture
def curator_api(curator: User) -> APIClient:
    return client_of(curator)


@pytest.fixture
def other_api(db: None) -> APIClient:
    return client_of(User.objects.create_user("somebody-else"))
