"""From texts that disagree to a verdict that says so, a decision, and the precision that it measures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from factcheck.claims.check import check_statement, save_result
from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

STATED = {
    "Coast Almanac": "The museum of Marren keeps 312 ship models.",
    "Island Review": "The museum of Marren keeps 290 ship models.",
}


@pytest.fixture
def reviewer(client: Client, db: None) -> User:
    user = User.objects.create_user("reviewer")
    user.user_permissions.add(Permission.objects.get(codename="add_review", content_type__app_label="discrepancies"))
    client.force_login(user)
    return user


def test_from_two_texts_to_a_settled_dispute(client: Client, reviewer: User, data_dir: Path, tmp_path: Path) -> None:
    for source, text in STATED.items():
        path = tmp_path / f"{source}.txt"
        path.write_text(f"{text}\n")
        ingest_file(path, IngestOptions(source=source, language="en"))
    drain_outbox()
    claim = save_result(check_statement(STATED["Coast Almanac"])).claim
    claim.submitted_by = reviewer
    claim.save()
    address = f"/api/v1/claims/{claim.pk}/"
    assert client.get(address).json()["disputes"] == []

    sweep_corpus()
    (row,) = Discrepancy.objects.all()
    disputes = client.get(address).json()["disputes"]
    assert {dispute["discrepancy"] for dispute in disputes} == {row.pk}
    page = client.get(f"/claims/{claim.pk}/").content.decode()
    assert "This verdict rests on a disputed passage" in page
    assert f'href="/discrepancies/{row.pk}/"' in page

    seen = client.get(f"/api/v1/discrepancies/{row.pk}/").json()["hash"]
    said = {"decision": "resolved", "kept_position": 0, "note": "Counted on 3 May.", "seen": seen}
    review = f"/api/v1/discrepancies/{row.pk}/review/"
    assert client.post(review, said, content_type="application/json").status_code == 201
    assert client.post(review, said, content_type="application/json").status_code == 409, "it was shown undecided"
    form = {"decision": "dismissed", "note": "", "seen": seen}
    assert client.post(f"/discrepancies/{row.pk}/review/", form).status_code == 409

    sweep_corpus()
    assert Discrepancy.objects.get().state == "resolved", "nobody is asked again"
    disputes = client.get(address).json()["disputes"]
    assert [dispute["written"] for dispute in disputes] == ["290 ship"], "the passage that was kept is disputed no more"
    board = client.get("/discrepancies/").content.decode()
    measured = re.search(r'<th scope="row">Count</th><td>(\d+)</td><td>(\d+)</td><td>(\d+) %</td>', board)
    assert measured is not None
    assert measured.groups() == ("1", "1", "100")
    assert (
        "Of 1 decided findings of this kind, 1 were real." in client.get(f"/discrepancies/{row.pk}/").content.decode()
    )
