"""Callers are counted by the address that they have, not by one that they make up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from factcheck.config.client_address import client_address
from factcheck.web.login import MAX_FAILURES

CALLS_PER_MINUTE = 30


@pytest.mark.parametrize(
    ("forwarded", "proxies", "expected"),
    [
        ("", 0, "10.0.0.1"),
        ("203.0.113.9", 0, "10.0.0.1"),
        ("", 1, "10.0.0.1"),
        (" ", 1, "10.0.0.1"),
        ("203.0.113.9", 1, "203.0.113.9"),
        ("made-up, 203.0.113.9", 1, "203.0.113.9"),
        ("made-up, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"),
        ("203.0.113.9", 2, "203.0.113.9"),
        ("203.0.113.9,", 1, "10.0.0.1"),
    ],
)
def test_a_proxy_that_is_trusted_says_who_asks(forwarded: str, proxies: int, expected: str) -> None:
    assert client_address("10.0.0.1", forwarded, proxies) == expected


@pytest.fixture(autouse=True)
def nobody_counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """In one window of time."""
    monkeypatch.setattr("factcheck.api.throttling.now", lambda: 1_000_000.0)
    cache.clear()
    yield
    cache.clear()


def call(client: Client, forwarded: str) -> int:
    return client.get("/api/v1/schema/", headers={"X-Forwarded-For": forwarded}).status_code


def wrong_password(client: Client, forwarded: str) -> int:
    said = {"username": "reader", "password": "wrong"}
    return client.post("/login/", said, headers={"X-Forwarded-For": forwarded}).status_code


@pytest.mark.django_db
def test_a_made_up_address_is_counted_as_the_connection(client: Client) -> None:
    for number in range(CALLS_PER_MINUTE):
        call(client, f"198.51.100.{number}")
    assert call(client, "203.0.113.9") == 429
    for number in range(MAX_FAILURES):
        assert wrong_password(client, f"198.51.100.{number}") == 200
    assert wrong_password(client, "203.0.113.9") == 429


@pytest.mark.django_db
def test_behind_a_proxy_each_client_has_its_own_count(client: Client, settings: Settings) -> None:
    settings.TRUSTED_PROXIES = 1
    for number in range(CALLS_PER_MINUTE):
        call(client, f"198.51.100.{number}, 203.0.113.8")
    assert call(client, "198.51.100.7, 203.0.113.8") == 429
    assert call(client, "198.51.100.7, 203.0.113.9") == 200
    for _ in range(MAX_FAILURES):
        wrong_password(client, "203.0.113.8")
    assert wrong_password(client, "203.0.113.8") == 429
    assert wrong_password(client, "203.0.113.9") == 200
