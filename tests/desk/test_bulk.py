"""What is done to several claims of the queue is done to what its rows showed."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.audit.models import Entry
from factcheck.claims.models import Claim
from factcheck.claims.review import review_claim
from factcheck.desk.roles import Role
from tests.claims.made import finish_check, make_claim, make_passage
from tests.desk.made import address, user_as

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_encoder")]


def rows(client: Client, query: str = "") -> dict[str, str]:
    """What the rows of the queue carry of the claims that they show."""
    html = client.get(f"/admin/claims/claim/{query}").content.decode()
    return dict(re.findall(r'name="(revision-[^"]+)" value="(\d+)"', html))


def do_to_all(client: Client, action: str, shown: dict[str, str], query: str = "") -> str:
    chosen = [name.removeprefix("revision-") for name in shown]
    said = {"action": action, "_selected_action": chosen, **shown}
    return unescape(client.post(f"/admin/claims/claim/{query}", said, follow=True).content.decode())


def test_bulk_actions_do_what_can_be_done_and_say_the_rest(desk: Client, claim: Claim, curator: User) -> None:
    make_claim("Another claim.")
    do_to_all(desk, "assign_to_me", rows(desk))
    assert set(Claim.objects.values_list("assigned_to", flat=True)) == {curator.pk}
    assert address(claim) in desk.get("/admin/claims/claim/?assigned=me").content.decode()
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.get().pk, note="It was 1904.")
    html = do_to_all(desk, "publish", rows(desk))
    assert "Done for 1 of the selected claims." in html
    assert "review the claim first" in html


def test_one_statement_is_not_published_twice_and_the_other_claim_is_linked(
    desk: Client, claim: Claim, curator: User
) -> None:
    second = make_claim(claim.text)
    finish_check(second, "refuted")
    for each in (claim, second):
        review_claim(each, reviewer=curator, verdict="refuted", seen=each.checks.get().pk, note="It was 1904.")
    html = do_to_all(desk, "publish", rows(desk))
    assert "Done for 1 of the selected claims." in html
    (shown,) = Claim.objects.exclude(published_key=None)
    assert f'<a href="{address(shown)}">Open the published claim</a>' in html


@pytest.mark.parametrize("action", ["assign_to_me", "assign_to_nobody", "check_again", "publish"])
def test_a_bulk_action_is_not_done_to_what_the_list_did_not_show(
    desk: Client, claim: Claim, curator: User, action: str
) -> None:
    other, seen = make_claim("The mole of Marren was built in 1850."), claim.checks.get()
    theirs = finish_check(other, "refuted", (make_passage("Almanac", "The mole was built in 1860."), "refutes"))
    for each, check in ((claim, seen), (other, theirs)):
        review_claim(each, reviewer=curator, verdict="refuted", seen=check.pk, note="It was not.")
    shown = rows(desk, "?queue=reviewed")
    second = user_as(Role.CURATOR, "second")
    review_claim(claim, reviewer=second, verdict="supported", seen=seen.pk, note="It was.")
    before = Entry.objects.filter(object_id=str(claim.pk)).count()
    html = do_to_all(desk, action, shown, "?queue=reviewed")
    assert f"{claim}: Somebody else has worked on this claim since it was shown (Verdict of a person, second)" in html
    assert "Done for 1 of the selected claims." in html
    assert Entry.objects.filter(object_id=str(claim.pk)).count() == before
    assert not claim.publications.exists()


def test_a_claim_that_left_the_list_is_named_too(desk: Client, claim: Claim, curator: User) -> None:
    shown = rows(desk, "?queue=needs_review")
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.get().pk, note="It was 1904.")
    html = do_to_all(desk, "assign_to_me", shown, "?queue=needs_review")
    assert f"{claim}: Somebody else has worked on this claim" in html
    assert "Done for 0 of the selected claims." in html


def test_what_no_row_showed_is_left_as_it_is(desk: Client, claim: Claim) -> None:
    said = {"action": "assign_to_me", "_selected_action": [str(claim.pk)], "select_across": "1"}
    html = desk.post("/admin/claims/claim/", said, follow=True).content.decode()
    assert "1 selected claim was not on the list that you were shown" in html
    assert Claim.objects.get().assigned_to is None
