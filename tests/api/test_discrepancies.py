"""Reading discrepancies and deciding about them over HTTP."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from factcheck.discrepancies.models import Discrepancy, Review
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from sources.models import Document, Source
from tests.discrepancies.made import ARABIC, ENGLISH, Said, make_discrepancy, make_look_alike

LIST = "/api/v1/discrepancies/"
CONTRACT_KEYS = {"id", "scope", "kind", "severity", "confidence", "topic", "explanation", "positions"}
POSITION_KEYS = {"source", "document", "passage", "quote", "start", "end", "value", "language"}

SHIPS = Said("Almanac", "The museum keeps 312 ships.", "The museum keeps 312 ships.", "312 ships", {"amount": 312})
OTHER_SHIPS = replace(
    SHIPS, source="Review", text="It keeps 290 ships.", quote="It keeps 290 ships.", written="290 ships"
)


@pytest.fixture
def dated(db: None) -> Discrepancy:
    return make_discrepancy(ENGLISH, ARABIC)


@pytest.fixture
def counted(db: None) -> Discrepancy:
    return make_discrepancy(SHIPS, OTHER_SHIPS, kind="count", severity="minor", scope="within")


def decision(row: Discrepancy, **given: Any) -> dict[str, Any]:
    return {"decision": "confirmed", "note": "The plaque says 1933.", "seen": shown_hash(row)} | given


def test_a_discrepancy_has_the_keys_that_are_promised(api: APIClient, dated: Discrepancy) -> None:
    (row,) = api.get(LIST).json()["results"]
    assert set(row) >= CONTRACT_KEYS
    assert all(set(position) >= POSITION_KEYS for position in row["positions"])
    assert (row["state"], row["review"]) == ("open", None)
    for position in row["positions"]:
        text = Document.objects.get(pk=position["document"]["id"]).text
        assert text[position["start"] : position["end"]] == position["quote"]
    full = api.get(f"{LIST}{row['id']}/")
    assert full.json() == row | {"history": [], "look_alikes": []}
    assert "منارة" in full.content.decode()


def test_what_only_looks_alike_comes_with_its_reason(api: APIClient, dated: Discrepancy) -> None:
    quote = "The second lighthouse at Punta Verde was first lit in 1941."
    later = Said("Almanac", quote, quote, "1941", "1941")
    make_look_alike(dated.positions.all()[0], later, "another_event")
    (pair,) = api.get(f"{LIST}{dated.pk}/").json()["look_alikes"]
    assert (pair["label"], pair["kind"]) == ("another_event", "date")
    assert "different events" in pair["reason"]
    assert [side["source"] for side in pair["passages"]] == [ENGLISH.source, "Almanac"]
    assert "look_alikes" not in api.get(LIST).json()["results"][0], "on request only"


def test_strangers_read_nothing(client: APIClient, dated: Discrepancy) -> None:
    for address in (LIST, f"{LIST}{dated.pk}/", "/api/v1/reports/discrepancies.csv"):
        assert client.get(address).status_code == 401
    assert client.post(f"{LIST}{dated.pk}/review/").status_code == 401


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("", ["count", "date"]),
        ("kind=date", ["date"]),
        ("severity=minor", ["count"]),
        ("scope=within", ["count"]),
        ("state=open", ["date"]),
        ("state=dismissed", ["count"]),
        ("state=resolved", []),
        ("q=lighthouse", ["date"]),
        ("q=290", ["count"]),
        ("source={review}", ["count"]),
        ("source={review}&kind=date", []),
    ],
)
def test_filters(
    api: APIClient, curator: User, dated: Discrepancy, counted: Discrepancy, query: str, kinds: list[str]
) -> None:
    review_discrepancy(counted, reviewer=curator, decision="dismissed", seen=shown_hash(counted))
    address = f"{LIST}?{query.format(review=Source.objects.get(name='Review').pk)}"
    assert [row["kind"] for row in api.get(address).json()["results"]] == kinds


@pytest.mark.parametrize("query", ["kind=colour", "state=closed", "source=x", f"document={10**30}", "q=%00"])
def test_bad_filters_are_problems(api: APIClient, query: str) -> None:
    for address in (LIST, "/api/v1/reports/discrepancies.csv"):
        answer = api.get(f"{address}?{query}")
        assert answer.status_code == 400
        assert answer["Content-Type"] == "application/problem+json"


def test_pages_hold_every_row_once_newest_first(api: APIClient) -> None:
    made = [make_discrepancy(SHIPS, replace(OTHER_SHIPS, written="290")).pk]
    made += [make_discrepancy(SHIPS, OTHER_SHIPS, kind=kind).pk for kind in ("money", "number", "name", "place")]
    seen: list[int] = []
    address: str | None = f"{LIST}?limit=2"
    while address:
        page = api.get(address).json()
        seen += [row["id"] for row in page["results"]]
        address = page["next"]
    assert seen == sorted(made, reverse=True)


def test_a_page_takes_a_few_queries_however_many_rows_it_has(
    api: APIClient, curator: User, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    for number in range(20):
        row = make_discrepancy(SHIPS, replace(OTHER_SHIPS, source=f"Review {number}"), kind="count")
        review_discrepancy(row, reviewer=curator, decision="confirmed", seen=shown_hash(row), kept=[0])
    with django_assert_max_num_queries(6):
        rows = api.get(LIST).json()["results"]
    assert [row["review"]["kept_positions"] for row in rows] == [[0]] * 20


def test_a_decision_is_stored_beside_the_finding(curator_api: APIClient, dated: Discrepancy) -> None:
    address = f"{LIST}{dated.pk}/review/"
    answer = curator_api.post(address, decision(dated, decision="resolved", kept_position=1), format="json")
    assert answer.status_code == 201
    body = answer.json()
    assert (body["state"], body["review"]["kept_positions"]) == ("resolved", [1])
    assert body["review"]["reviewer"] == "curator"
    assert body["confidence"] == 0.93
    assert body["history"] == [body["review"]]
    later = decision(Discrepancy.objects.get(), decision="dismissed", kept_position=[0, 1])
    history = curator_api.post(address, later, format="json").json()["history"]
    assert [each["decision"] for each in history] == ["dismissed", "resolved"]


def test_what_changed_since_it_was_shown_is_a_conflict(curator_api: APIClient, dated: Discrepancy) -> None:
    address = f"{LIST}{dated.pk}/review/"
    shown = decision(dated)
    assert curator_api.post(address, shown, format="json").status_code == 201
    second = curator_api.post(address, shown, format="json")
    assert second.status_code == 409
    assert "look at it again" in second.json()["detail"]
    Discrepancy.objects.update(key="0" * 64)
    latest = decision(dated, seen=shown_hash(dated))
    assert curator_api.post(address, latest, format="json").status_code == 409
    assert Review.objects.count() == 1


def test_only_who_may_review_decides(api: APIClient, dated: Discrepancy) -> None:
    answer = api.post(f"{LIST}{dated.pk}/review/", decision(dated), format="json")
    assert answer.status_code == 403
    assert "discrepancies.add_review" in answer.json()["detail"]
    assert not Review.objects.exists()


def test_the_same_decision_sent_again_is_made_once(curator_api: APIClient, dated: Discrepancy) -> None:
    address, body = f"{LIST}{dated.pk}/review/", decision(dated)
    answers = [curator_api.post(address, body, format="json", HTTP_IDEMPOTENCY_KEY="once") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    assert Review.objects.count() == 1


@pytest.mark.parametrize(
    "given",
    [
        {"decision": "open"},
        {"decision": None},
        {"kept_position": [0, -1]},
        {"kept_position": 0.5},
        {"kept_position": "1"},
        {"kept_position": True},
        {"kept_position": {"a": 1}},
        {"kept_position": list(range(5_000))},
        {"note": "x" * 10_001},
        {"note": "a NUL \x00 inside"},
        {"note": ["a"]},
        {"seen": 1 << 300},
    ],
)
def test_what_is_no_decision_is_refused(curator_api: APIClient, dated: Discrepancy, given: dict[str, Any]) -> None:
    answer = curator_api.post(f"{LIST}{dated.pk}/review/", decision(dated, **given), format="json")
    assert answer.status_code == 400
    assert answer.json()["detail"].strip()
    assert not Review.objects.exists()


@pytest.mark.parametrize("place", [2, 2.0, 10**40, [0, 1_000_000.0]])
def test_a_place_that_there_is_not_cannot_be_kept(curator_api: APIClient, dated: Discrepancy, place: object) -> None:
    answer = curator_api.post(f"{LIST}{dated.pk}/review/", decision(dated, kept_position=place), format="json")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "kept_position"
    assert not Review.objects.exists()


def test_an_unknown_discrepancy_is_a_problem(curator_api: APIClient, dated: Discrepancy) -> None:
    for number in (dated.pk + 1, 10**30):
        assert curator_api.get(f"{LIST}{number}/").status_code == 404
        assert curator_api.post(f"{LIST}{number}/review/", decision(dated), format="json").status_code == 404


def test_reports_follow_the_filters_and_the_address(api: APIClient, dated: Discrepancy, counted: Discrepancy) -> None:
    rows = json.loads(api.get("/api/v1/reports/discrepancies.json?kind=date").content)
    assert rows == api.get(f"{LIST}?kind=date").json()["results"]
    answer = api.get("/api/v1/reports/discrepancies.csv", HTTP_ACCEPT="text/csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer["Content-Disposition"]
    lines = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [line["written"] for line in lines] == ["312 ships", "290 ships", "1931", "أيار/مايو 1933"]
    page = api.get("/api/v1/reports/discrepancies.html", HTTP_ACCEPT="text/html")
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert "<style" not in page.content.decode(), "the policy allows no inline style"
    assert "/static/reports/report.css" in page.content.decode()
    assert api.get("/api/v1/reports/discrepancies.xml").status_code == 404


def test_a_discrepancy_that_is_gone_still_gives_what_was_decided(
    api: APIClient, curator_api: APIClient, dated: Discrepancy, counted: Discrepancy
) -> None:
    addresses = f"{LIST}{dated.pk}/", f"{LIST}{counted.pk}/"
    body = decision(dated)
    assert curator_api.post(f"{addresses[0]}review/", body, format="json").status_code == 201
    Discrepancy.objects.all().delete()
    gone = api.get(addresses[0])
    assert (gone.status_code, gone["Content-Type"]) == (410, "application/problem+json")
    assert gone.json()["goes_on"] is None
    assert [(each["decision"], each["note"]) for each in gone.json()["history"]] == [("confirmed", body["note"])]
    assert curator_api.post(f"{addresses[0]}review/", body, format="json").status_code == 410
    assert api.get(addresses[1]).status_code == 404
