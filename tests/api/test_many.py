"""Batches and articles: each statement is judged by itself, and said where it stands."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from factcheck.api import serializers
from factcheck.claims.models import Article, Check, Claim
from factcheck.desk.roles import Role, give_role

BATCH, ARTICLES = "/api/v1/claims/batch/", "/api/v1/articles/"
GOOD = "The lighthouse at Punta Verde was finished in 1931."
TEXT = f"{GOOD} Was it? The ferry carried 48,000 passengers in 1950."


def test_a_batch_is_accepted_and_refused_one_by_one(api: APIClient) -> None:
    given = [
        {"text": GOOD},
        {"text": "x"},
        None,
        "no object",
        {"text": GOOD, "language": "fr"},
        {"text": f"{GOOD} Too."},
    ]
    answer = api.post(BATCH, {"claims": given}, format="json")
    assert answer.status_code == 202
    body = answer.json()
    assert (body["accepted"], body["refused"]) == (2, 4)
    assert [row["status"] for row in body["results"]] == ["accepted", *["refused"] * 4, "accepted"]
    assert all(row["detail"] for row in body["results"] if row["status"] == "refused")
    assert api.get(body["results"][0]["location"]).json()["statement"] == GOOD
    assert Check.objects.filter(state="queued").count() == 2


def test_a_bare_list_is_a_batch_too(api: APIClient) -> None:
    assert api.post(BATCH, [{"text": GOOD}], format="json").json()["accepted"] == 1


def test_a_batch_has_an_end(api: APIClient) -> None:
    most = serializers.MOST_IN_A_BATCH
    assert api.post(BATCH, {"claims": [{}] * (most + 1)}, format="json").status_code == 400
    assert api.post(BATCH, {"claims": []}, format="json").status_code == 400
    assert api.post(BATCH, {"claims": [{}] * most}, format="json").json()["refused"] == most
    assert not Claim.objects.exists()


def test_a_batch_sent_twice_under_one_key_is_done_once(api: APIClient) -> None:
    answers = [
        api.post(BATCH, {"claims": [{"text": GOOD}]}, format="json", HTTP_IDEMPOTENCY_KEY="one") for _ in range(2)
    ]
    assert answers[0].json() == answers[1].json()
    assert answers[1]["Idempotency-Replayed"] == "true"
    assert Claim.objects.count() == 1


def test_an_article_becomes_claims_with_their_offsets(api: APIClient) -> None:
    answer = api.post(ARTICLES, {"text": TEXT}, format="json")
    assert answer.status_code == 202
    body = answer.json()
    assert [TEXT[each["start"] : each["end"]] for each in body["claims"]] == [
        each["statement"] for each in body["claims"]
    ]
    assert len(body["claims"]) == 2
    assert [(each["text"], each["reason"]) for each in body["skipped"]] == [("Was it?", "question")]
    shown = api.get(body["claims"][1]["location"]).json()
    assert shown["article"] == {"id": body["id"], "start": body["claims"][1]["start"], "end": len(TEXT)}


@pytest.mark.parametrize("text", ["", "Was it?", "12 34 56", None, "x" * 100_001])
def test_an_article_without_claims_is_a_problem(api: APIClient, text: str | None) -> None:
    answer = api.post(ARTICLES, {"text": text}, format="json")
    assert answer.status_code in (400, 422)
    assert answer["Content-Type"] == "application/problem+json"
    assert not Article.objects.exists()


def test_a_reader_hands_nothing_in(api: APIClient, reader: User) -> None:
    give_role(reader, Role.READER)
    for address, body in ((BATCH, [{"text": GOOD}]), (ARTICLES, {"text": TEXT}), ("/api/v1/claims/", {"text": GOOD})):
        assert api.post(address, body, format="json").status_code == 403
    assert not Claim.objects.exists()
