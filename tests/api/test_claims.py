"""Submitting and reading claims over HTTP."""

from __future__ import annotations

import json
import uuid
from base64 import b64encode
from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Thread
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from rest_framework.test import APIClient

from factcheck.claims.choices import CheckState, Verdict
from factcheck.claims.curation import assign_claim
from factcheck.claims.dispatch import fail_check, take_check
from factcheck.claims.models import Check, Claim
from factcheck.claims.splitting import split_claim

CLAIMS = "/api/v1/claims/"
STATEMENT = "The lighthouse at Punta Verde was finished in 1931."
CONTRACT_KEYS = {"statement", "language", "verdict", "confidence", "explanation", "evidence", "engine", "corpus"}


MALFORMED: list[Any] = [
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    b"",
    b'{"text": "\\ud800 lone surrogate"}',
    b'{"text": "A statement with letters.", "claimant": "\\ud800"}',
    b'{"text": "A statement with letters.", "language": "\\ud800"}',
    b'{"text": "A statement with letters.", "\\ud800": 1, "url": "\\ud800"}',
]


def finish(check: Check, verdict: Verdict = Verdict.SUPPORTED) -> None:
    check.state, check.verdict, check.confidence = CheckState.DONE, verdict, 0.8
    check.explanation = "One source gives the same year."
    check.save()


def submit(client: APIClient, text: str = STATEMENT) -> Claim:
    return Claim.objects.get(pk=client.post(CLAIMS, {"text": text}, format="json").json()["id"])


def test_a_statement_is_accepted_with_its_address(api: APIClient) -> None:
    answer = api.post(CLAIMS, {"text": STATEMENT, "claimant": "A guide book"}, format="json")
    body = answer.json()
    assert answer.status_code == 202
    assert answer["Location"] == f"/api/v1/claims/{body['id']}/"
    assert set(body) >= CONTRACT_KEYS | {"id", "state", "review", "created_at", "check"}
    assert (body["statement"], body["language"], body["verdict"]) == (STATEMENT, "en", None)
    assert body["check"] == {"id": Check.objects.get().pk, "state": "queued", "error": ""}
    assert api.get(answer["Location"]).json() == body


def test_an_arabic_statement_comes_back_unescaped(api: APIClient) -> None:
    answer = api.post(CLAIMS, {"text": "اكتمل بناء المنارة عام 1931."}, format="json")
    assert answer.json()["language"] == "ar"
    assert "المنارة" in answer.content.decode()


def test_the_check_is_sent_only_after_the_commit(
    api: APIClient, redis_url: str, django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[object]]
) -> None:
    with django_capture_on_commit_callbacks(execute=False):
        api.post(CLAIMS, {"text": STATEMENT}, format="json")
        assert Check.objects.get().dispatched_at is None
    with django_capture_on_commit_callbacks(execute=True):
        api.post(CLAIMS, {"text": STATEMENT}, format="json")
    assert Check.objects.latest("id").dispatched_at is not None


@pytest.mark.parametrize(
    "body",
    [
        {"text": "x"},
        {"text": "word " * 20_000},
        {"text": STATEMENT, "language": "fr"},
        {"text": ""},
        {"text": None},
        {"text": ["a", "b"]},
        {},
        [],
        "text",
        {"text": "a NUL \x00 inside this statement"},
        {"text": STATEMENT, "url": "javascript:alert(1)"},
    ],
)
def test_what_is_no_claim_is_refused_in_a_sentence(api: APIClient, body: object) -> None:
    answer = api.post(CLAIMS, body, format="json")
    assert answer.status_code in (400, 422)
    assert_problem(answer)
    assert not Claim.objects.exists()


@pytest.mark.parametrize("body", MALFORMED)
def test_malformed_bodies_are_problems(api: APIClient, body: Any) -> None:
    answer = api.generic("POST", CLAIMS, body, content_type="application/json")
    assert answer.status_code in (400, 422)
    assert_problem(answer)


def test_waiting_answers_with_the_verdict(api: APIClient) -> None:
    claim = submit(api)
    finish(claim.checks.get())
    answer = api.post(f"{CLAIMS}{claim.pk}/recheck/?wait=0.2", format="json")
    assert answer.status_code == 202, "the new run has not ended"
    finish(claim.checks.first() or pytest.fail("no check"), Verdict.REFUTED)
    assert api.get(f"{CLAIMS}{claim.pk}/").json()["verdict"] == "refuted"


@pytest.mark.django_db(transaction=True)
def test_waiting_ends_as_soon_as_the_check_has_ended(api: APIClient) -> None:
    def work() -> None:
        while not (check := Check.objects.first()):
            pass
        taken = take_check(check.pk)
        assert taken is not None
        fail_check(taken, "The corpus is being rebuilt.")
        connection.close()

    worker = Thread(target=work)
    worker.start()
    answer = api.post(f"{CLAIMS}?wait=20", {"text": STATEMENT}, format="json")
    worker.join()
    assert answer.status_code == 200
    assert answer.json()["check"]["error"] == "The corpus is being rebuilt."
    assert answer.json()["state"] == "failed"


@pytest.mark.parametrize("wait", ["31", "-1", "soon", "nan", "inf", ""])
def test_a_bad_wait_is_refused_before_anything_is_stored(api: APIClient, wait: str) -> None:
    answer = api.post(f"{CLAIMS}?wait={wait}", {"text": STATEMENT}, format="json")
    assert answer.status_code == 400
    assert_problem(answer)
    assert not Claim.objects.exists()


def test_others_claims_do_not_exist_for_a_reader_but_for_staff(
    api: APIClient, other_api: APIClient, curator_api: APIClient
) -> None:
    claim = submit(api)
    for path in ("", "checks/"):
        assert other_api.get(f"{CLAIMS}{claim.pk}/{path}").status_code == 404
        assert curator_api.get(f"{CLAIMS}{claim.pk}/{path}").status_code == 200
    assert other_api.post(f"{CLAIMS}{claim.pk}/recheck/").status_code == 404
    assert other_api.get(CLAIMS).json()["results"] == []
    assert len(curator_api.get(CLAIMS).json()["results"]) == 1


def test_pages_hold_every_claim_once_newest_first(api: APIClient) -> None:
    wanted = [str(submit(api, f"{STATEMENT} Note {number}.").pk) for number in range(7)]
    Claim.objects.update(created_at=Claim.objects.latest("created_at").created_at)
    seen: list[str] = []
    address: str | None = f"{CLAIMS}?limit=3"
    while address:
        page = api.get(address).json()
        seen += [claim["id"] for claim in page["results"]]
        address = page["next"]
    assert sorted(seen) == sorted(wanted)
    assert len(seen) == 7


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("verdict=refuted", 1),
        ("verdict=supported", 0),
        ("q=lighthouse", 1),
        ("q=windmill", 0),
        ("language=ar", 0),
        ("state=new", 1),
        ("since=2000-01-01T00:00:00Z", 1),
        ("since=2999-01-01T00:00:00Z", 0),
    ],
)
def test_filters(api: APIClient, query: str, found: int) -> None:
    finish(submit(api).checks.get(), Verdict.REFUTED)
    assert len(api.get(f"{CLAIMS}?{query}").json()["results"]) == found


@pytest.mark.parametrize("query", ["verdict=maybe", "since=yesterday", "language=xx", "q=%00"])
def test_bad_filters_are_problems(api: APIClient, query: str) -> None:
    answer = api.get(f"{CLAIMS}?{query}")
    assert answer.status_code == 400
    assert_problem(answer)


def test_a_bad_cursor_is_a_problem(api: APIClient) -> None:
    made_up = (b"p=not-a-date", b"p=\x00", b"o=0", b"r=2&p=3", b"any words")
    for cursor in ("", "nonsense", "garbage!", "é", *(b64encode(each).decode() for each in made_up)):
        for address in (CLAIMS, "/api/v1/sources/"):
            answer = api.get(address, {"cursor": cursor})
            assert answer.status_code == 422, cursor
            assert_problem(answer)
            assert answer.json()["errors"][0]["field"] == "cursor"


def test_every_run_is_listed_and_a_waiting_one_is_not_doubled(api: APIClient) -> None:
    claim = submit(api)
    address = f"{CLAIMS}{claim.pk}/recheck/"
    assert api.post(address).json()["check"]["id"] == claim.checks.get().pk
    finish(claim.checks.get())
    api.post(address)
    runs = api.get(f"{CLAIMS}{claim.pk}/checks/").json()["results"]
    assert [run["state"] for run in runs] == ["queued", "done"]
    assert set(runs[1]) >= CONTRACT_KEYS


def test_a_run_is_refused_to_whoever_saw_an_older_revision(api: APIClient, reader: User) -> None:
    claim = submit(api)
    finish(claim.checks.get())
    address = f"{CLAIMS}{claim.pk}/recheck/"
    assign_claim(claim, reader, actor=reader)
    stale = api.post(address, {"revision": 0}, format="json")
    assert stale.status_code == 409
    assert_problem(stale)
    assert claim.checks.count() == 1
    assert api.post(address, {"revision": "one"}, format="json").status_code == 400
    assert api.post(address, {"revision": 1}, format="json").status_code == 202


def test_who_said_it_is_told_with_the_kind_and_the_day(api: APIClient) -> None:
    said = {"claimant": "City hall", "claimant_kind": "organization", "made_on": "2026-02-20"}
    answer = api.post(CLAIMS, {"text": STATEMENT, **said}, format="json")
    assert answer.status_code == 202
    shown = api.get(f"{CLAIMS}{answer.json()['id']}/").json()
    assert {key: shown[key] for key in said} == said
    plain = api.post(CLAIMS, {"text": STATEMENT, "made_on": None}, format="json").json()
    assert (plain["claimant_kind"], plain["made_on"]) == ("person", None)
    for wrong in (
        {"claimant_kind": "robot"},
        {"claimant_kind": ""},
        {"made_on": "yesterday"},
        {"made_on": ""},
        {"made_on": "20240531"},
    ):
        refused = api.post(CLAIMS, {"text": STATEMENT, **wrong}, format="json")
        assert refused.status_code == 400
        assert_problem(refused)
    future = api.post(CLAIMS, {"text": STATEMENT, "made_on": "9999-01-01"}, format="json")
    assert future.status_code == 422
    assert "still to come" in future.content.decode()


def test_a_split_claim_names_its_parts_and_takes_nothing_more(
    api: APIClient, curator_api: APIClient, reader: User
) -> None:
    claim = submit(api)
    finish(claim.checks.get())
    parts = split_claim(claim, ["The lighthouse was finished.", "It was finished in 1931."], actor=reader)
    shown = api.get(f"{CLAIMS}{claim.pk}/").json()
    assert set(shown["parts"]) == {str(part.pk) for part in parts}
    assert shown["split_from"] is None
    assert {api.get(f"{CLAIMS}{part.pk}/").json()["split_from"] for part in parts} == {str(claim.pk)}
    decision = {"verdict": "refuted", "seen": claim.checks.get().pk}
    for answer in (
        api.post(f"{CLAIMS}{claim.pk}/recheck/"),
        curator_api.post(f"{CLAIMS}{claim.pk}/review/", decision, format="json"),
    ):
        assert answer.status_code == 409
        assert "split into parts" in answer.json()["detail"]


def test_a_review_needs_permission_and_the_latest_check(api: APIClient, curator_api: APIClient) -> None:
    claim = submit(api)
    address = f"{CLAIMS}{claim.pk}/review/"
    decision = {"verdict": "refuted", "note": "The plaque says 1933.", "seen": claim.checks.get().pk}
    assert api.post(address, decision, format="json").status_code == 403
    assert curator_api.post(address, decision, format="json").status_code == 409
    finish(claim.checks.get())
    newer = Check.objects.create(claim=claim)
    finish(newer)
    stale = curator_api.post(address, decision, format="json")
    assert stale.status_code == 409
    assert str(newer.pk) in stale.json()["detail"]
    answer = curator_api.post(address, decision | {"seen": newer.pk}, format="json")
    assert answer.status_code == 201
    assert answer.json()["review"]["verdict"] == "refuted"
    assert answer.json()["verdict"] == "supported", "the machine's verdict is kept apart"
    assert answer.json()["state"] == "reviewed"


def test_an_unknown_claim_is_a_problem(api: APIClient) -> None:
    answer = api.get(f"{CLAIMS}{uuid.uuid4()}/")
    assert answer.status_code == 404
    assert_problem(answer)


def assert_problem(answer: Any) -> None:
    body = json.loads(answer.content)
    assert answer["Content-Type"] == "application/problem+json"
    assert set(body) >= {"type", "title", "status", "detail", "instance"}
    assert body["status"] == answer.status_code
    assert body["detail"].strip()
