"""A read is answered anew only where it is not what the caller has."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from factcheck.claims.curation import assign_claim
from factcheck.claims.models import Claim
from factcheck.claims.staleness import mark_stale
from factcheck.discrepancies.models import Discrepancy
from sources.models import Passage
from tests.claims.made import finish_check, make_claim, make_passage
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy


@pytest.fixture
def claim(db: None) -> Claim:
    claim = make_claim()
    finish_check(claim, "supported", (make_passage("Gazette", "It was lit in 1902."), "supports"))
    return claim


@pytest.fixture
def discrepancy(db: None) -> Discrepancy:
    return make_discrepancy(ENGLISH, ARABIC)


def read(client: APIClient, address: str, known: str = "", **headers: str) -> Any:
    return client.get(f"/api/v1/{address}", headers={**({"If-None-Match": known} if known else {}), **headers})


def addresses(claim: Claim, discrepancy: Discrepancy) -> list[str]:
    passage = Passage.objects.latest("pk")
    return [
        *("claims/", f"claims/{claim.pk}/", f"claims/{claim.pk}/checks/", "sources/", "documents/"),
        *(f"documents/{passage.document_id}/", f"passages/{passage.pk}/"),
        *("discrepancies/", f"discrepancies/{discrepancy.pk}/"),
    ]


def test_what_the_caller_has_is_not_sent_again(curator_api: APIClient, claim: Claim, discrepancy: Discrepancy) -> None:
    for address in addresses(claim, discrepancy):
        first = read(curator_api, address)
        assert first.status_code == 200, address
        assert "private" in first["Cache-Control"]
        for known in (first["ETag"], f"W/{first['ETag']}", f'"other", {first["ETag"]}', "*"):
            again = read(curator_api, address, known)
            assert (again.status_code, again.content) == (304, b""), (address, known)
            assert (again["ETag"], again["Cache-Control"]) == (first["ETag"], first["Cache-Control"])
            assert "Content-Type" not in again
        other = read(curator_api, address, '"other"')
        assert (other.status_code, other.json()) == (200, first.json())


def test_a_tag_holds_as_long_as_all_that_is_told(curator_api: APIClient, curator: User, claim: Claim) -> None:
    """A check, a deed of a person, what a source is called: none of them may be hidden by an old tag."""
    address = f"claims/{claim.pk}/"
    passage = Passage.objects.get()

    def renamed() -> None:
        passage.document.source.name = "The Gazette"
        passage.document.source.save()

    for happens in (
        renamed,
        lambda: finish_check(claim, "refuted", (passage, "refutes")),
        lambda: assign_claim(claim, curator, actor=curator),
    ):
        known = read(curator_api, address)["ETag"]
        assert read(curator_api, address, known).status_code == 304
        happens()
        assert read(curator_api, address, known).status_code == 200, happens


def test_a_tag_of_one_language_is_none_of_the_other(curator_api: APIClient, claim: Claim) -> None:
    passage = Passage.objects.get()
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "It was a hoax."
    passage.document.save()
    mark_stale()
    address = f"claims/{claim.pk}/"
    english = read(curator_api, address, **{"Accept-Language": "en"})
    arabic = read(curator_api, address, english["ETag"], **{"Accept-Language": "ar"})
    assert arabic.status_code == 200
    assert "Accept-Language" in arabic["Vary"]


def test_nothing_else_carries_a_tag(curator_api: APIClient, other_api: APIClient, claim: Claim) -> None:
    body = {"text": "The lighthouse of Marren was first lit in 1902."}
    posted = curator_api.post("/api/v1/claims/", body, format="json", headers={"If-None-Match": "*"})
    assert posted.status_code == 202
    for answer in (posted, read(curator_api, "callbacks/secret/"), read(curator_api, "health/", "*")):
        assert "ETag" not in answer
    assert read(other_api, f"claims/{claim.pk}/", "*").status_code == 404
