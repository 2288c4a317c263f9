"""A POST that is sent again is done once."""

from __future__ import annotations

import json
from datetime import timedelta
from io import BytesIO
from itertools import count
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.utils import timezone
from rest_framework.test import APIClient

from factcheck.api.idempotency import ABANDONED_AFTER, HEADER, REMEMBERED_FOR, forget_old_keys
from factcheck.api.models import IdempotencyKey
from factcheck.api.schema import openapi_document
from factcheck.claims.models import Claim

CLAIMS = "/api/v1/claims/"
BODY = {"text": "The mill at Ardenne ground its last flour in 1962."}


def post(client: APIClient, key: str, body: object = BODY, address: str = CLAIMS) -> Any:
    return client.post(address, body, format="json", HTTP_IDEMPOTENCY_KEY=key)


def test_the_same_request_gives_the_stored_answer(api: APIClient) -> None:
    first, second = post(api, "a-1"), post(api, "a-1")
    assert first.status_code == second.status_code == 202
    assert first.json() == second.json()
    assert first["Location"] == second["Location"]
    assert second["Idempotency-Replayed"] == "true"
    assert Claim.objects.count() == 1


@pytest.mark.parametrize("address", [CLAIMS, f"{CLAIMS}?wait=0"])
def test_another_request_under_the_same_key_is_refused(api: APIClient, address: str) -> None:
    post(api, "a-1", address=CLAIMS + "?wait=0.0")
    answer = post(api, "a-1", {"text": "The mill at Ardenne still grinds flour."}, address)
    assert answer.status_code == 422
    assert Claim.objects.count() == 1


def test_two_users_may_choose_the_same_key(api: APIClient, other_api: APIClient) -> None:
    post(api, "a-1")
    post(other_api, "a-1")
    assert Claim.objects.count() == 2


def test_a_first_request_that_still_runs_is_a_conflict_until_it_is_abandoned(api: APIClient, reader: User) -> None:
    post(api, "a-1")
    row = IdempotencyKey.objects.get()
    row.status, row.body = None, None
    row.save()
    assert post(api, "a-1").status_code == 409
    row.locked_at = timezone.now() - ABANDONED_AFTER - timedelta(seconds=1)
    row.save()
    assert post(api, "a-1").status_code == 202
    assert IdempotencyKey.objects.get().status == 202


def test_a_refused_request_leaves_its_key_free(api: APIClient) -> None:
    assert post(api, "a-1", {"text": "x"}).status_code == 422
    assert post(api, "a-1").status_code == 202


@pytest.mark.parametrize("key", ["", "k" * 256, "schlüssel"])
def test_unusable_keys_are_refused(api: APIClient, key: str) -> None:
    assert post(api, key).status_code == 400


@pytest.mark.parametrize("with_key", [True, False])
@pytest.mark.django_db(transaction=True)
def test_nothing_is_locked_while_a_body_arrives(curator_api: APIClient, with_key: bool) -> None:
    """A transaction is the only writer from its beginning, so a slow sender would keep all others waiting."""
    locked = []

    class Arriving(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            locked.append(connection.in_atomic_block)
            return super().read(size)

    uploaded = encode_multipart(BOUNDARY, {"file": SimpleUploadedFile("mill.txt", BODY["text"].encode())})
    for address, media_type, content in (
        (CLAIMS, "application/json", json.dumps(BODY).encode()),
        ("/api/v1/documents/?wait=0", MULTIPART_CONTENT, uploaded),
    ):
        arriving: Any = {"wsgi.input": Arriving(content), "CONTENT_LENGTH": str(len(content))}
        headers = {HEADER: address} if with_key else {}
        answer = curator_api.generic("POST", address, content_type=media_type, headers=headers, **arriving)
        assert answer.status_code == 202, answer.json()
    assert locked
    assert not any(locked)


def test_old_keys_are_forgotten(api: APIClient) -> None:
    post(api, "a-1")
    assert forget_old_keys() == 0
    IdempotencyKey.objects.update(created_at=timezone.now() - REMEMBERED_FOR - timedelta(seconds=1))
    assert forget_old_keys() == 1


def test_every_post_takes_a_key() -> None:
    posts = {path: said["post"] for path, said in openapi_document()["paths"].items() if "post" in said}
    assert len(posts) > 10
    without = [
        path for path, said in posts.items() if HEADER not in {each["name"] for each in said.get("parameters", ())}
    ]
    assert without == []


def test_a_search_with_a_key_is_answered_once(api: APIClient, monkeypatch: pytest.MonkeyPatch) -> None:
    generations = count()
    monkeypatch.setattr(
        "factcheck.api.corpus.search_passages",
        lambda q, **_: {"query": q, "generation": next(generations), "results": []},
    )
    body, address = {"q": "lighthouse"}, "/api/v1/search/"
    first, again = (post(api, "a-1", body, address) for _ in range(2))
    assert first.json() == again.json() == {"query": "lighthouse", "generation": 0, "results": []}
    assert again["Idempotency-Replayed"] == "true"
    assert post(api, "a-1", {"q": "ferry"}, address).status_code == 422
    for generation in (1, 2):
        assert api.post(address, body, format="json").json()["generation"] == generation
    assert IdempotencyKey.objects.count() == 1
