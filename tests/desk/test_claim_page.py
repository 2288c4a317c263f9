"""The desk's page of a claim: what a decision needs is there, and each deed is done to what was shown."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils import timezone

from factcheck.audit.models import Entry
from factcheck.claims import similar
from factcheck.claims.choices import ClaimState
from factcheck.claims.curation import merge_claim
from factcheck.claims.models import Claim, ClaimVector
from factcheck.claims.objections import contest_claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.claims.staleness import mark_stale
from factcheck.claims.states import run_ended
from factcheck.desk.deeds import DEEDS
from factcheck.desk.roles import Role
from sources.models import Passage
from tests.claims.made import finish_check, make_claim
from tests.desk.made import address, do, user_as

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_encoder")]


def test_from_the_queue_to_a_published_overruled_verdict(desk: Client, claim: Claim) -> None:
    queue = desk.get("/admin/claims/claim/?queue=needs_review").content.decode()
    assert "Needs review (1)" in queue
    assert address(claim) in queue
    assert do(desk, claim, "review", verdict="supported", note="The archive says 1902.").status_code == 302
    html = desk.get(address(claim)).content.decode()
    assert "overrules the machine" in html
    assert do(desk, claim, "publish", summary="The archive says 1902.").status_code == 302
    claim.refresh_from_db()
    assert claim.state == ClaimState.PUBLISHED
    assert claim.publications.get().review.verdict == "supported"


def test_the_page_shows_what_a_decision_needs(desk: Client, claim: Claim, curator: User) -> None:
    passage = claim.checks.get().evidence.get().passage
    finish_check(claim, "not_enough_evidence", (passage, "refutes"))
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.latest("id").pk, note="Look at it.")
    publish_claim(claim, publisher=curator)
    contest_claim(claim, text="The archive is wrong.")
    html = desk.get(address(claim)).content.decode()
    for wanted in (
        claim.text,
        "The lighthouse was first lit in 1904.",
        "before: Refuted",
        "Look at it.",
        "Verdict published",
        "The archive is wrong.",
        "Take it back",
    ):
        assert wanted in html, wanted
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", html)


def test_the_second_of_two_people_gets_a_conflict_and_sees_what_the_first_did(desk: Client, claim: Claim) -> None:
    shown = {"revision": claim.revision, "seen": claim.checks.get().pk}
    first = desk.post(address(claim), {"deed": "review", "verdict": "supported", "note": "First.", **shown})
    second = desk.post(address(claim), {"deed": "review", "verdict": "refuted", "note": "Second words.", **shown})
    assert (first.status_code, second.status_code) == (302, 409)
    html = second.content.decode()
    assert "Somebody else has worked on this claim" in html
    assert "First." in html
    assert "Second words." in html, "what was typed is not lost"
    assert claim.reviews.get().verdict == "supported"


def test_a_check_is_not_asked_for_on_a_page_that_has_changed(desk: Client, claim: Claim, curator: User) -> None:
    shown = {"deed": "recheck", "revision": claim.revision}
    do(desk, claim, "assign", assignee=curator.pk)
    assert desk.post(address(claim), shown).status_code == 409
    assert claim.checks.count() == 1
    assert do(desk, claim, "recheck").status_code == 302
    assert claim.checks.count() == 2


def test_a_form_of_an_older_check_is_stale(desk: Client, claim: Claim) -> None:
    old = claim.checks.get().pk
    finish_check(claim, "supported")
    answer = desk.post(
        address(claim), {"deed": "review", "verdict": "refuted", "seen": old, "revision": claim.revision}
    )
    assert answer.status_code == 409
    assert not claim.reviews.exists()


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("review", {"verdict": "perhaps"}),
        ("publish", {}),
        ("retract", {"reason": "So."}),
        ("describe", {"url": "nope nope"}),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_stored(
    desk: Client, claim: Claim, deed: str, said: dict[str, Any]
) -> None:
    before = Entry.objects.count()
    answer = do(desk, claim, deed, **said)
    assert answer.status_code == 422
    assert 'class="errornote"' in answer.content.decode()
    assert Entry.objects.count() == before


def test_the_queue_says_how_far_reviewers_agree(desk: Client, claim: Claim, curator: User) -> None:
    assert "kappa" not in desk.get("/admin/claims/claim/").content.decode()
    for reviewer in (curator, user_as(Role.CURATOR, "another")):
        review_claim(claim, reviewer=reviewer, verdict="refuted", seen=claim.checks.get().pk)
    assert "decided 1 check: 100 % alike, kappa 1.00" in desk.get("/admin/claims/claim/").content.decode()


def test_assigning_describing_and_answering_are_logged(desk: Client, claim: Claim, curator: User) -> None:
    objection = contest_claim(claim, text="The archive is wrong.")
    do(desk, claim, "assign", assignee=curator.pk)
    do(desk, claim, "describe", claimant="City hall", claimant_kind="organization", url="example.org/x", made_on="")
    do(desk, claim, "answer", objection=objection.pk, answer="It was compared again.")
    claim.refresh_from_db()
    assert (claim.assigned_to, claim.claimant, claim.url) == (curator, "City hall", "https://example.org/x")
    actions = set(Entry.objects.filter(actor=curator).values_list("action", flat=True))
    assert {"claim.assigned", "claim.described", "objection.answered"} <= actions


def test_nothing_was_said_on_a_day_to_come(desk: Client, claim: Claim) -> None:
    day = timezone.now().date()
    said = {"claimant": "City hall", "claimant_kind": "organization"}
    refused = do(desk, claim, "describe", **said, made_on=day + timedelta(days=1))
    assert refused.status_code == 422
    assert "on a day that is still to come" in refused.content.decode()
    assert do(desk, claim, "describe", **said, made_on=day).status_code == 302
    assert Claim.objects.get().made_on == day


def test_whoever_publishes_is_told_of_a_statement_that_may_be_cut(desk: Client, claim: Claim) -> None:
    do(desk, claim, "review", verdict="refuted", note="It was 1904.")
    for length in (74, 75):
        Claim.objects.update(text="x" * length)
        told = f"The statement has {length} characters" in desk.get(address(claim)).content.decode()
        assert told == (length == 75)


def test_the_page_says_what_readers_are_still_told(desk: Client, claim: Claim, curator: User) -> None:
    do(desk, claim, "describe", claimant="A. Speaker", claimant_kind="person")
    do(desk, claim, "review", verdict="refuted", note="It was 1904.")
    do(desk, claim, "publish")
    assert "Not yet published" not in desk.get(address(claim)).content.decode()
    do(desk, claim, "describe", claimant="City hall", claimant_kind="organization")
    html = desk.get(address(claim)).content.decode()
    assert "Not yet published" in html
    assert "Said by <bdi>A. Speaker</bdi> (Person)" in html
    assert f"{address(claim)}" in desk.get("/admin/claims/claim/?queue=reviewed").content.decode()
    assert do(desk, claim, "publish", correction="City hall said it.").status_code == 302
    assert "Not yet published" not in desk.get(address(claim)).content.decode()


def test_the_second_of_two_answers_to_an_objection_is_a_conflict(desk: Client, claim: Claim, curator: User) -> None:
    objection = contest_claim(claim, text="The archive is wrong.")
    shown = {"deed": "answer", "objection": objection.pk, "revision": claim.revision}
    first = desk.post(address(claim), {**shown, "answer": "It was compared again."})
    desk.force_login(user_as(Role.CURATOR, "another"))
    second = desk.post(address(claim), {**shown, "answer": "Second words."})
    assert (first.status_code, second.status_code) == (302, 409)
    html = second.content.decode()
    assert "Somebody else has worked on this claim" in html
    assert "Second words." in html, "what was typed is not lost"
    objection.refresh_from_db()
    assert (objection.answer, objection.answered_by) == ("It was compared again.", curator)
    assert Entry.objects.filter(action="objection.answered").count() == 1


def test_an_answer_makes_the_other_forms_of_the_page_stale(desk: Client, claim: Claim) -> None:
    shown = {"revision": claim.revision, "seen": claim.checks.get().pk}
    objection = contest_claim(claim, text="The archive is wrong.")
    do(desk, claim, "answer", objection=objection.pk, answer="It was compared again.")
    assert desk.post(address(claim), {"deed": "review", "verdict": "supported", **shown}).status_code == 409


def test_a_claim_is_split_into_parts_from_its_page(desk: Client) -> None:
    whole = make_claim("Oslo and Riga made peace in 1921 and signed a pact in 1930.")
    finish_check(whole)
    html = desk.get(address(whole)).content.decode()
    assert "Oslo and Riga made peace in 1921\nOslo and Riga signed a pact in 1930." in html, "the parts are suggested"
    shown = {"deed": "split", "revision": whole.revision}
    said = "Oslo and Riga made peace in 1921.\r\n\r\nOslo and Riga signed a pact in 1930.\r\n"
    refused = desk.post(address(whole), {**shown, "parts": "Only one of them.\r\n"})
    assert refused.status_code == 422
    assert "2 parts at least" in refused.content.decode()
    wrong = desk.post(address(whole), {**shown, "parts": f"{said}x"})
    assert wrong.status_code == 422
    assert "Oslo and Riga signed a pact in 1930." in wrong.content.decode()
    assert desk.post(address(whole), {**shown, "parts": said}).status_code == 302
    first, second = Claim.objects.filter(split_from=whole).order_by("text")
    html = desk.get(address(whole)).content.decode()
    assert address(first) in html
    assert address(second) in html
    assert 'name="deed"' not in html, "nothing more is done to the whole"
    assert f'Part of <a href="{address(whole)}"' in desk.get(address(first)).content.decode()
    queue = desk.get("/admin/claims/claim/").content.decode()
    assert address(whole) not in queue
    assert address(first) in queue
    assert address(whole) in desk.get("/admin/claims/claim/?queue=split").content.decode()


def test_the_second_of_two_people_who_split_loses_nothing_they_typed(desk: Client, claim: Claim) -> None:
    shown = {"deed": "split", "revision": claim.revision}
    desk.post(address(claim), {**shown, "parts": "The lighthouse was lit.\nIt was lit in 1902."})
    second = desk.post(address(claim), {**shown, "parts": "Another first part.\nAnother second part."})
    assert second.status_code == 409
    assert "Another first part.\nAnother second part." in second.content.decode()
    assert Claim.objects.filter(split_from=claim).count() == 2


def test_what_is_split_is_told_in_arabic(desk: Client, claim: Claim) -> None:
    desk.post("/language/", {"language": "ar", "next": "/"})
    assert "تقسيم إلى عدة ادعاءات" in desk.get(address(claim)).content.decode()
    assert "يُقسَّم الادعاء إلى جزأين على الأقل" in do(desk, claim, "split", parts="One only.").content.decode()


def test_duplicates_are_merged_out_of_the_queue(desk: Client, claim: Claim) -> None:
    other = make_claim("The lighthouse of Marren was lit for the first time in 1902.")
    assert do(desk, claim, "merge", kept=other.pk).status_code == 302
    assert address(claim) not in desk.get("/admin/claims/claim/").content.decode()
    assert address(claim) in desk.get("/admin/claims/claim/?queue=merged").content.decode()


def test_a_statement_that_is_published_is_told_of_and_this_claim_merged_into_it(desk: Client, claim: Claim) -> None:
    do(desk, claim, "review", verdict="refuted", note="It was 1904.")
    do(desk, claim, "publish")
    second = make_claim(claim.text.upper())
    finish_check(second)
    do(desk, second, "review", verdict="supported", note="It was not.")
    refused = do(desk, second, "publish")
    assert refused.status_code == 422
    html = refused.content.decode()
    assert f'<a href="{address(claim)}">Open the published claim</a>' in html
    assert "The same statement is published</h2>" in html
    assert "Merge this claim into the published one" in html
    assert "The same statement is published</h2>" not in desk.get(address(claim)).content.decode()
    desk.post("/language/", {"language": "ar", "next": "/"})
    assert "منشور من قبل" in do(desk, second, "publish").content.decode()
    assert do(desk, second, "merge", kept=claim.pk).status_code == 302
    assert "The same statement is published</h2>" not in desk.get(address(second)).content.decode()


def test_the_desk_is_closed_to_readers_and_submitters(client: Client, claim: Claim) -> None:
    for role in (Role.READER, Role.SUBMITTER):
        client.force_login(user_as(role, role.value))
        assert client.get(address(claim)).status_code == 302
        assert client.post(address(claim), {"deed": "review"}).status_code == 302
    assert not claim.reviews.exists()


def test_staff_without_a_permission_do_nothing(client: Client, claim: Claim) -> None:
    user = User.objects.create_user("looks-only", is_staff=True)
    user.groups.clear()
    client.force_login(user)
    assert client.get(address(claim)).status_code == 403
    assert do(client, claim, "review", verdict="refuted").status_code == 403


@pytest.mark.parametrize("deed", sorted(DEEDS))
def test_who_may_look_may_not_therefore_act(client: Client, claim: Claim, deed: str) -> None:
    user = User.objects.create_user("looks-only", is_staff=True)
    user.groups.clear()
    user.user_permissions.add(Permission.objects.get(codename="view_claim"))
    client.force_login(user)
    assert client.get(address(claim)).status_code == 200
    before = Entry.objects.count()
    assert do(client, claim, deed, verdict="refuted", reason="So.", answer="So.").status_code == 403
    assert Entry.objects.count() == before


def test_hostile_text_is_escaped(desk: Client, claim: Claim, curator: User) -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    Claim.objects.update(text=hostile, claimant=hostile)
    check = claim.checks.get()
    passage = check.evidence.get().passage
    passage.document.source.name = hostile
    passage.document.source.save()
    review_claim(claim, reviewer=curator, verdict="refuted", seen=check.pk, note=hostile)
    contest_claim(claim, text=hostile, contact=hostile)
    for page in (address(claim), "/admin/claims/claim/", "/admin/claims/objection/", "/admin/audit/entry/"):
        html = desk.get(page).content.decode()
        assert "<script>alert" not in html, page
        assert "<img src=x" not in html, page


def test_similar_claims_are_the_nearest_that_were_not_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    claim, near, far, gone = (make_claim(text) for text in ("one two", "one two three", "elsewhere", "one two gone"))
    Claim.objects.filter(pk=gone.pk).update(merged_into=near)
    monkeypatch.setattr(similar, "load_encoder", lambda: _Encoder())
    monkeypatch.setattr(similar, "model_sha256", lambda: "m")
    assert similar.encode_claims() == 4
    assert similar.encode_claims() == 0
    assert [found.claim for found in similar.similar_claims(claim)] == [near]
    assert similar.similar_claims(far) == []
    ClaimVector.objects.update(model_sha256="another")
    assert similar.similar_claims(claim) == [], "vectors of another model are not compared"


def test_a_similar_claim_shows_how_far_it_came(desk: Client, claim: Claim, monkeypatch: pytest.MonkeyPatch) -> None:
    near = make_claim(f"{claim.text} Indeed")
    near.state = "published"
    monkeypatch.setattr("factcheck.desk.claim_page.similar_claims", lambda _: [similar.Similar(near, 0.95)])
    html = desk.get(address(claim)).content.decode()
    shown = html[html.index('<div class="similar">') :]
    assert "95 %" in shown
    assert '<span class="state published">Published</span>' in shown
    assert f"<span>{near.created_at:%Y-%m-%d}</span>" in shown


class _Encoder:
    def encode_queries(self, texts: list[str]) -> Any:
        vectors = np.array([[text.count("one"), "elsewhere" in text, 0.1] for text in texts], np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_a_verdict_is_not_stored_while_a_newer_check_runs(desk: Client, claim: Claim) -> None:
    seen = claim.checks.get().pk
    do(desk, claim, "recheck")
    answer = do(desk, claim, "review", seen=seen, verdict="refuted", note="Typed.")
    assert answer.status_code == 409
    assert "has not ended yet; wait for it" in answer.content.decode()
    assert "Typed." in answer.content.decode(), "what was typed is not lost"


def test_queue_and_page_say_what_changed_and_what_the_new_check_gave(desk: Client, claim: Claim) -> None:
    passage = Passage.objects.get()
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "It was a hoax."
    passage.document.save()
    mark_stale()
    pages = ("/admin/claims/claim/?queue=stale", address(claim))
    for shown in pages:
        html = desk.get(shown).content.decode()
        assert "Gazette: text.txt, version 1 was withdrawn (It was a hoax)." in html
        assert "It is being checked again." in html
    claim.checks.filter(state="queued").update(state="done", verdict="not_enough_evidence", confidence=0.8)
    run_ended(claim.pk)
    for shown in ("/admin/claims/claim/?queue=needs_review", address(claim)):
        html = desk.get(shown).content.decode()
        assert "was withdrawn (It was a hoax)." in html
        assert "changed: Refuted → Not enough evidence." in html


def test_what_somebody_decided_about_leaves_the_queue_and_stays_on_the_page(
    desk: Client, claim: Claim, curator: User
) -> None:
    passage = Passage.objects.get()
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "It was a hoax."
    passage.document.save()
    mark_stale()
    claim.checks.filter(state="queued").update(state="done", verdict="not_enough_evidence", confidence=0.8)
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.latest("id").pk)
    assert "hoax" not in desk.get("/admin/claims/claim/").content.decode()
    html = desk.get(address(claim)).content.decode()
    assert "nobody has decided since" not in html
    assert "Changes of sources that somebody has decided about" in html
    assert "was withdrawn (It was a hoax)." in html


def test_nothing_is_decided_about_a_merged_claim(desk: Client, claim: Claim, curator: User) -> None:
    deeds = ('value="review"', 'value="recheck"')
    before = desk.get(address(claim)).content.decode()
    assert all(deed in before for deed in deeds)
    merge_claim(claim, make_claim("Another."), actor=curator)
    after = desk.get(address(claim)).content.decode()
    assert not any(deed in after for deed in deeds)
    assert 'value="assign"' in after
