"""Whatever goes wrong, the API answers with a problem document."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from pytest_django.fixtures import Settings
from rest_framework.test import APIClient
from rest_framework.throttling import UserRateThrottle

from factcheck.api.probes import HealthEndpoint
from sources.models import Source

PROBLEM = "application/problem+json"
OPEN = {"/api/v1/health/", "/api/v1/ready/"}
CLOSED = [
    "/api/v1/claims/",
    "/api/v1/claims/2f0e1f5c-6a4e-4c39-9c6b-0d8a8a0f7c11/",
    "/api/v1/search/?q=x",
    "/api/v1/sources/",
    "/api/v1/documents/",
    "/api/v1/passages/1/",
]


@pytest.mark.django_db
@pytest.mark.parametrize("address", CLOSED)
def test_nothing_is_open_to_strangers(address: str) -> None:
    answer = APIClient().get(address)
    assert (answer.status_code, answer["Content-Type"]) == (401, PROBLEM)
    assert answer["WWW-Authenticate"] == "Token"


@pytest.mark.django_db
def test_a_wrong_token_is_refused() -> None:
    answer = APIClient().get("/api/v1/claims/", HTTP_AUTHORIZATION="Token wrong")
    assert (answer.status_code, answer["Content-Type"]) == (401, PROBLEM)


@pytest.mark.parametrize("address", ["/api/v1/nowhere/", "/api/v1/claims", "/api/v1/", "/api/v1/claims/not-a-uuid/"])
@pytest.mark.parametrize("method", ["get", "post", "delete"])
def test_unknown_addresses(api: APIClient, address: str, method: str) -> None:
    answer = getattr(api, method)(address)
    assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)


def test_unknown_methods_types_and_formats(api: APIClient) -> None:
    for answer, status in (
        (api.delete("/api/v1/claims/"), 405),
        (api.generic("POST", "/api/v1/claims/", "<a/>", content_type="application/xml"), 415),
        (api.get("/api/v1/claims/", HTTP_ACCEPT="text/html"), 406),
    ):
        assert (answer.status_code, answer["Content-Type"]) == (status, PROBLEM)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({f"field{number}": "x" for number in range(2_000)}, 400),
        ({f"file{number}": ContentFile(b"x", "x.txt") for number in range(200)}, 400),
        ({"source": "x" * 3_000_000, "file": ContentFile(b"x", "x.txt")}, 413),
    ],
    ids=["many fields", "many files", "a large field"],
)
def test_a_form_out_of_all_proportion_is_a_problem(
    curator_api: APIClient, fields: dict[str, object], status: int
) -> None:
    answer = curator_api.post("/api/v1/documents/", fields)
    assert (answer.status_code, answer["Content-Type"]) == (status, PROBLEM)


def test_a_body_that_is_too_large_is_not_read(api: APIClient, settings: Settings) -> None:
    body = f'{{"text": "{"x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)}"}}'
    answer = api.generic("POST", "/api/v1/claims/", body, content_type="application/json")
    assert (answer.status_code, answer["Content-Type"]) == (413, PROBLEM)


def test_a_body_that_says_it_is_too_large_is_refused_before_it_is_read(api: APIClient) -> None:
    body = '{"text": "The ropeway at Velm opened in 1926."}'
    answer = api.generic("POST", "/api/v1/claims/", body, content_type="application/json", CONTENT_LENGTH="3000000")
    assert (answer.status_code, answer["Content-Type"]) == (413, PROBLEM)
    assert "3,000,000 bytes" in answer.json()["detail"]


def test_too_many_requests_say_when_to_come_back(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.clear()
    monkeypatch.setattr(UserRateThrottle, "THROTTLE_RATES", {"user": "2/min", "anon": "2/min"})
    # Minutes begin at 999,960 and 1,000,020.
    clock = iter([1_000_010.0, 1_000_010.0, 1_000_010.0, 1_000_025.0])
    monkeypatch.setattr("factcheck.api.throttling.now", lambda: next(clock))
    answers = [api.get("/api/v1/claims/") for _ in range(4)]
    cache.clear()
    assert [answer.status_code for answer in answers] == [200, 200, 429, 200]
    assert answers[2]["Content-Type"] == PROBLEM
    assert answers[2]["Retry-After"] == "10"


def test_what_nobody_foresaw_is_told_without_its_insides(
    client: APIClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def burst(self: HealthEndpoint, request: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(HealthEndpoint, "get", burst)
    answer = client.get("/api/v1/health/")
    assert (answer.status_code, answer["Content-Type"]) == (500, PROBLEM)
    assert "secret detail" not in answer.content.decode()
    assert "secret detail" in caplog.text


def test_a_session_needs_the_csrf_token(reader: object) -> None:
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(reader)  # type: ignore[arg-type]  # the fixture's user
    answer = client.post("/api/v1/claims/", {"text": "The bridge opened in 1901."}, format="json")
    assert (answer.status_code, answer["Content-Type"]) == (403, PROBLEM)


@pytest.mark.django_db
def test_health_and_readiness(client: APIClient, redis_url: str) -> None:
    assert client.get("/api/v1/health/").json() == {"status": "ok"}
    ready = client.get("/api/v1/ready/")
    assert ready.status_code == 200
    assert ready.json()["services"] == {"database": "ok", "redis": "ok", "index": "ok"}


@pytest.mark.django_db
def test_readiness_names_what_cannot_be_reached(client: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise ConnectionRefusedError

    monkeypatch.setitem(__import__("factcheck.api.probes", fromlist=["PROBES"]).PROBES, "redis", refuse)
    ready = client.get("/api/v1/ready/")
    assert ready.status_code == 503
    assert ready.json()["services"]["redis"] == "unreachable"
    assert ready.json()["services"]["database"] == "ok"


@pytest.mark.parametrize("limit", ["x", "0", "-1", "1.5", "null", "٣", ""])
def test_a_number_of_rows_that_is_none_is_a_problem(api: APIClient, limit: str) -> None:
    answer = api.get("/api/v1/claims/", {"limit": limit})
    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
    assert answer.json()["errors"][0]["field"] == "limit"


@pytest.mark.parametrize("limit", ["101", "0101", "9" * 30])
def test_many_rows_are_cut_to_a_hundred(api: APIClient, limit: str) -> None:
    Source.objects.bulk_create(Source(name=f"Almanac {number}") for number in range(102))
    answer = api.get("/api/v1/sources/", {"limit": limit})
    assert (answer.status_code, len(answer.json()["results"])) == (200, 100)


def test_an_address_with_a_line_in_it_is_a_problem_too(api: APIClient) -> None:
    for address in ("/api/v1/documents/j%0A%2A/", "/api/v1/nowhere%0A", "/api/v1/%0A/x/"):
        answer = api.get(address)
        assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)
