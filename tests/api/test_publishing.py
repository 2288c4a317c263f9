"""From a verdict to what is published and exported, over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from factcheck.api.problems import MEDIA_TYPE
from factcheck.claims.callbacks.secrets import callback_secret
from factcheck.claims.models import Check, Claim, Delivery
from tests.claims.made import finish_check, make_claim


@pytest.fixture
def claim(reader: User) -> Claim:
    claim = make_claim(submitted_by=reader, callback_url="https://hooks.example.org/")
    finish_check(claim)
    return claim


def post(client: APIClient, claim: Claim, deed: str, **body: Any) -> Any:
    return client.post(f"/api/v1/claims/{claim.pk}/{deed}/", body, format="json")


def reviewed(curator_api: APIClient, claim: Claim, verdict: str = "refuted") -> dict[str, Any]:
    answer = post(curator_api, claim, "review", verdict=verdict, seen=claim.checks.get().pk, note="It was 1904.")
    assert answer.status_code == 201
    shown: dict[str, Any] = answer.json()
    return shown


def test_a_verdict_is_reviewed_published_corrected_and_taken_back(curator_api: APIClient, claim: Claim) -> None:
    shown = reviewed(curator_api, claim)
    answer = post(curator_api, claim, "publish", revision=shown["revision"])
    assert (answer.status_code, answer.json()["state"]) == (201, "published")
    assert answer.json()["publication"]["summary"] == "It was 1904."
    revision = answer.json()["revision"]
    silent = post(curator_api, claim, "publish", revision=revision, summary="It was 1905.")
    assert (silent.status_code, silent["Content-Type"]) == (409, MEDIA_TYPE)
    corrected = post(curator_api, claim, "publish", revision=revision, summary="It was 1905.", correction="Misread.")
    assert corrected.json()["publication"]["edition"] == 2
    gone = post(curator_api, claim, "retract", revision=revision + 1, reason="No archive agrees.")
    assert gone.json()["publication"]["kind"] == "retracted"
    events = list(Delivery.objects.order_by("created_at").values_list("event", flat=True))
    assert events == ["claim.reviewed", "claim.published", "claim.published", "claim.retracted"]


def test_a_statement_that_is_published_names_its_page_to_whoever_publishes_it_again(
    curator_api: APIClient, claim: Claim
) -> None:
    post(curator_api, claim, "publish", revision=reviewed(curator_api, claim)["revision"])
    second = make_claim(f" {claim.text.upper()} ")
    finish_check(second)
    shown = reviewed(curator_api, second, "supported")
    answer = post(curator_api, second, "publish", revision=shown["revision"])
    assert (answer.status_code, answer["Content-Type"]) == (409, MEDIA_TYPE)
    assert "published already" in answer.json()["detail"]
    assert answer.json()["published"]["id"] == str(claim.pk)
    assert answer.json()["published"]["url"].endswith(f"/published/{claim.pk}/")


def test_two_people_on_one_claim(curator_api: APIClient, claim: Claim) -> None:
    shown = reviewed(curator_api, claim)
    late = post(
        curator_api, claim, "review", verdict="supported", seen=claim.checks.get().pk, revision=shown["revision"] - 1
    )
    assert (late.status_code, late["Content-Type"]) == (409, MEDIA_TYPE)
    assert post(curator_api, claim, "publish", revision=shown["revision"] - 1).status_code == 409
    assert claim.reviews.get().verdict == "refuted"
    assert not claim.publications.exists()


def test_publishing_waits_for_a_check_on_its_way_as_a_review_does(curator_api: APIClient, claim: Claim) -> None:
    reviewed(curator_api, claim)
    shown = post(curator_api, claim, "recheck").json()
    newer = claim.checks.latest("id")
    answer = post(curator_api, claim, "publish", revision=shown["revision"])
    assert (answer.status_code, answer["Content-Type"]) == (409, MEDIA_TYPE)
    assert answer.json()["latest_check"] == {"id": newer.pk, "state": "queued", "verdict": ""}
    assert not claim.publications.exists()


def test_publishing_needs_the_permission(api: APIClient, other_api: APIClient, claim: Claim) -> None:
    for deed, body in (("publish", {"revision": 0}), ("retract", {"revision": 0, "reason": "So."})):
        assert post(api, claim, deed, **body).status_code == 403
        assert post(other_api, claim, deed, **body).status_code == 404


def test_the_export_of_a_published_verdict_and_of_nothing_else(
    api: APIClient, other_api: APIClient, curator_api: APIClient, claim: Claim
) -> None:
    address = f"/api/v1/claims/{claim.pk}/claimreview/"
    assert other_api.get(address).status_code == 404
    for client in (api, curator_api):
        answer = client.get(address)
        assert (answer.status_code, answer["Content-Type"]) == (404, MEDIA_TYPE)
    shown = reviewed(curator_api, claim)
    assert curator_api.get(address).status_code == 404
    post(curator_api, claim, "publish", revision=shown["revision"])
    answer = other_api.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/ld+json")
    assert answer.json()["reviewRating"]["ratingValue"] == 1


def test_a_published_abstention_is_not_exported(curator_api: APIClient, claim: Claim) -> None:
    shown = reviewed(curator_api, claim, "not_enough_evidence")
    assert post(curator_api, claim, "publish", revision=shown["revision"]).status_code == 201
    assert curator_api.get(f"/api/v1/claims/{claim.pk}/claimreview/").status_code == 404


def test_a_submitter_learns_what_became_of_the_callbacks_and_how_to_verify_them(
    api: APIClient, other_api: APIClient, curator_api: APIClient, claim: Claim, reader: User
) -> None:
    reviewed(curator_api, claim)
    address = f"/api/v1/claims/{claim.pk}/callbacks/"
    assert other_api.get(address).status_code == 404
    (row,) = api.get(address).json()["results"]
    assert (row["event"], row["state"], row["attempts"]) == ("claim.reviewed", "waiting", 0)
    assert api.get("/api/v1/callbacks/secret/").json()["secret"] == callback_secret(reader.pk)


def test_a_submitter_changes_the_secret_once_however_often_it_is_asked(api: APIClient, reader: User) -> None:
    before = callback_secret(reader.pk)
    answers = [api.post("/api/v1/callbacks/secret/", HTTP_IDEMPOTENCY_KEY="leaked") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    now = api.get("/api/v1/callbacks/secret/").json()["secret"]
    assert now == callback_secret(reader.pk) != before
    assert now not in answers[0].content.decode(), "answers are kept"
    assert reader.callback_key.generation == 1


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://localhost:6379/",
     "http://2130706433/", "ftp://example.org/x", "javascript:alert(1)"],
)  # fmt: skip
def test_a_callback_into_the_house_is_refused_at_once(api: APIClient, url: str) -> None:
    body = {"text": "The lighthouse of Marren was first lit in 1902.", "callback_url": url}
    answer = api.post("/api/v1/claims/", body, format="json")
    assert (answer.status_code, answer["Content-Type"]) == (422, MEDIA_TYPE)
    assert answer.json()["errors"][0]["field"] == "callback_url"
    assert not Claim.objects.exists()


def test_figures_for_a_monitoring_program(api: APIClient, curator_api: APIClient, claim: Claim) -> None:
    assert api.get("/api/v1/metrics").status_code == 403
    answer = curator_api.get("/api/v1/metrics", HTTP_ACCEPT="text/plain")
    lines = answer.content.decode().splitlines()
    assert answer["Content-Type"].startswith("text/plain; version=0.0.4")
    assert 'factcheck_claims{state="needs_review"} 1' in lines
    assert "factcheck_editions 0" in lines
    assert all(line.startswith("# ") or len(line.rsplit(" ", 1)) == 2 for line in lines)


def test_a_query_that_no_address_holds_is_sent_as_a_body(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []

    def search(**query: Any) -> dict[str, Any]:
        asked.append(query)
        return {"results": []}

    monkeypatch.setattr("factcheck.api.corpus.search_passages", search)
    query = "منارة " * 300
    assert api.post("/api/v1/search/", {"q": query, "limit": 5}, format="json").status_code == 200
    assert asked == [{"q": query.strip(), "limit": 5}]
    assert api.post("/api/v1/search/", {"q": "x" * 2_001}, format="json").status_code == 400
    assert api.post("/api/v1/search/", ["x"], format="json").status_code == 400
    assert api.post("/api/v1/search/", {"q": 5}, format="json").status_code == 400
    assert api.post("/api/v1/search/", {"q": "x", "limit": "5"}, format="json").status_code == 400


def test_a_review_of_what_is_no_longer_the_latest_names_what_changed(curator_api: APIClient, claim: Claim) -> None:
    seen = claim.checks.get()
    waiting = post(curator_api, claim, "recheck").json()["check"]["id"]
    early = post(curator_api, claim, "review", verdict="refuted", seen=seen.pk)
    assert (early.status_code, early["Content-Type"]) == (409, MEDIA_TYPE)
    assert early.json()["latest_check"] == {"id": waiting, "state": "queued", "verdict": ""}
    Check.objects.filter(pk=waiting).update(state="done", verdict="not_enough_evidence", confidence=0.8)
    late = post(curator_api, claim, "review", verdict="refuted", seen=seen.pk).json()
    assert late["latest_check"] == {"id": waiting, "state": "done", "verdict": "not_enough_evidence"}
    assert late["changed"] == ["The verdict of the engine changed: Supported → Not enough evidence."]
    assert post(curator_api, claim, "review", verdict="refuted", seen=waiting).status_code == 201
