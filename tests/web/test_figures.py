"""The page of figures: who sees what, and that a table says what the charts show."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.figures import Agreement, Pairing
from factcheck.claims.models import Check, Claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.desk.roles import Role, give_role
from factcheck.web.figures import matrix

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(checked_claim: Claim) -> Claim:
    editor = User.objects.create_user("editor")
    check = checked_claim.checks.get()
    Check.objects.update(finished_at=check.created_at)
    review_claim(checked_claim, reviewer=editor, verdict="refuted", seen=check.pk, note="The plaque says 1933.")
    publish_claim(checked_claim, publisher=editor)
    return checked_claim


def test_a_matrix_has_each_pair_twice() -> None:
    rows = matrix(Agreement(["Almanac", "Gazette", "Review"], {(0, 1): Pairing(1, 4), (1, 2): Pairing(2, 2)}))
    assert [(row.number, row.name) for row in rows] == [(1, "Almanac"), (2, "Gazette"), (3, "Review")]
    shown = [[(cell.percent, cell.both, cell.shade) for cell in row.cells] for row in rows]
    assert shown[0][1] == shown[1][0] == (25, 4, "shade-1")
    assert shown[1][2] == shown[2][1] == (100, 2, "shade-4")
    assert shown[0][2] == (0, 0, "")
    assert [rows[place].cells[place].same_source for place in range(3)] == [True] * 3


def test_readers_see_what_is_published_and_curators_what_the_machine_said(
    reader_client: Client, reader: User, published: Claim
) -> None:
    html = reader_client.get("/figures/").content.decode()
    assert 'id="published"' in html
    assert 'id="checked"' not in html
    assert re.search(
        r'<tr><th scope="row">\d{4}-\d\d</th><td>0</td><td>1</td><td>0</td><td>0</td><td>1</td></tr>', html
    )
    give_role(reader, Role.CURATOR)
    html = reader_client.get("/figures/").content.decode()
    assert 'class="part conflicting"' in html
    assert "<bdi>0 %</bdi> <small>(1)</small>" in html, "one source supports and the other refutes"
    assert "صحيفة الساحل" in html


def test_the_page_keeps_to_the_policy(reader_client: Client, published: Claim) -> None:
    html = reader_client.get("/figures/").content.decode()
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", html)


def test_without_any_claim_it_says_so(reader_client: Client) -> None:
    assert reader_client.get("/figures/").content.decode().count("There is nothing to count yet.") == 2


def test_strangers_are_asked_who_they_are(client: Client) -> None:
    assert client.get("/figures/").status_code == 302
