"""The pages, as a browser would get them."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client
from sesame.utils import get_query_string

from factcheck.claims.curation import assign_claim
from factcheck.claims.models import Check, Claim
from factcheck.claims.staleness import mark_stale
from factcheck.web import evidence, reading
from factcheck.web.reading import document_page
from sources.models import Document, Passage


def page(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def submit(client: Client, text: str) -> Claim:
    answer = client.post("/", {"text": text, "language": ""})
    assert answer.status_code == 302
    return Claim.objects.get(pk=answer["Location"].split("/")[2])


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/claims/2f0e1f5c-6a4e-4c39-9c6b-0d8a8a0f7c11/", "/documents/1/"])
def test_strangers_are_sent_to_the_login(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 302
    assert answer["Location"] == f"/login/?next={address}"


@pytest.mark.django_db
def test_a_login_link_works_once(client: Client, reader: User) -> None:
    link = "/login/link/" + get_query_string(reader)
    assert client.get(link)["Location"] == "/"
    second = Client().get(link)
    assert second.status_code == 403
    assert "already used" in second.content.decode()


@pytest.mark.django_db
def test_guessing_passwords_is_bounded(client: Client, reader: User) -> None:
    cache.clear()
    wrong = {"username": "reader", "password": "wrong"}
    statuses = [client.post("/login/", wrong).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]
    right = {"username": "reader", "password": "lantern-light-77"}
    assert client.post("/login/", right).status_code == 429
    cache.clear()
    assert client.post("/login/", right).status_code == 302


def test_a_statement_is_submitted_and_its_progress_shown(reader_client: Client) -> None:
    claim = submit(reader_client, "  The mill burnt down in 1911.  ")
    html = page(reader_client, f"/claims/{claim.pk}/")
    assert 'http-equiv="refresh"' in html
    assert "Waiting for a worker" in html
    assert reader_client.get(f"/claims/{claim.pk}/state/").json()["check"]["state"] == "queued"


@pytest.mark.parametrize("text", ["", "x", "word " * 2_000, "1 2 3 4"])
def test_a_refused_statement_comes_back_with_a_sentence(reader_client: Client, text: str) -> None:
    answer = reader_client.post("/", {"text": text, "language": ""})
    assert answer.status_code == 422
    assert 'class="error" role="alert"' in answer.content.decode()
    assert not Claim.objects.exists()


def test_the_verdict_page_shows_both_sides_in_their_documents(reader_client: Client, checked_claim: Claim) -> None:
    html = page(reader_client, f"/claims/{checked_claim.pk}/")
    assert "Sources conflict" in html
    assert "One source gives 1931 for the lighthouse, another 1933." in html
    assert '<blockquote lang="ar" dir="rtl"' in html
    assert re.search(r'<mark>[^<]*<strong class="differs">1933</strong>', html)
    assert re.search(r'<h1 class="statement"[^>]*>[^<]*<strong class="differs">1931</strong>', html)
    assert "Punta Verde is a small port." in html, "the text before the quote"
    passage = Passage.objects.get(text__contains="1933")
    assert f'href="/documents/{passage.document_id}/#p{passage.pk}"' in html


def test_hostile_text_is_escaped_everywhere(reader_client: Client, checked_claim: Claim) -> None:
    hostile = "<script>alert('1931')</script><img src=x onerror=alert(1)>"
    Claim.objects.update(text=f"{hostile} 1931 in words")
    Check.objects.update(explanation=hostile)
    Document.objects.update(title=hostile)
    document = Document.objects.earliest("pk")
    for address in ("/", f"/claims/{checked_claim.pk}/", f"/documents/{document.pk}/"):
        html = page(reader_client, address)
        assert "<script>" not in html
        assert "<img" not in html


def test_no_page_needs_inline_script_or_style(reader_client: Client, checked_claim: Claim) -> None:
    document = Document.objects.earliest("pk")
    for address in ("/", f"/claims/{checked_claim.pk}/", f"/documents/{document.pk}/"):
        answer = reader_client.get(address)
        html = answer.content.decode()
        assert "default-src 'self'" in answer["Content-Security-Policy"]
        assert "unsafe-inline" not in answer["Content-Security-Policy"]
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", html)


def test_the_document_page_is_the_stored_text(reader_client: Client, checked_claim: Claim) -> None:
    for document in Document.objects.all():
        html = page(reader_client, f"/documents/{document.pk}/")
        shown = re.search(r'<div class="text"[^>]*>(.*?)</div>', html, re.DOTALL)
        assert shown is not None
        assert unescape(re.sub(r"</?span[^>]*>", "", shown[1])) == document.text
        assert all(f'id="p{passage.pk}"' in html for passage in document.passages.all())


def test_a_passage_of_the_other_language_is_read_in_its_own_direction(
    reader_client: Client, checked_claim: Claim
) -> None:
    Passage.objects.filter(text__contains="small port").update(language="ar")
    document = Document.objects.get(language="en")
    html = page(reader_client, f"/documents/{document.pk}/")
    assert re.findall(r'<span id="p\d+" class="passage \w+" lang="ar" dir="rtl" tabindex="-1">([^<]+)', html) == [
        "Punta Verde is a small port."
    ]


def test_a_long_document_is_shown_in_pages_that_add_up(
    checked_claim: Claim, reader_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (reading, evidence):
        monkeypatch.setattr(module, "PASSAGES_PER_PAGE", 2)
    document = Document.objects.earliest("pk")
    pages = [document_page(document, number) for number in (1, 2)]
    assert [shown.count for shown in pages] == [2, 2]
    assert "".join(piece.text for shown in pages for piece in shown.pieces) == document.text
    last = document.passages.latest("ordinal")
    assert evidence.passage_href(document.pk, last.pk, last.ordinal) == f"/documents/{document.pk}/?page=2#p{last.pk}"
    assert f'id="p{last.pk}"' in page(reader_client, f"/documents/{document.pk}/?page=99")
    page(reader_client, f"/documents/{document.pk}/?page=²")


def test_others_claims_are_not_found(reader_client: Client, checked_claim: Claim) -> None:
    stranger = User.objects.create_user("stranger")
    other = Client()
    other.force_login(stranger)
    assert other.get(f"/claims/{checked_claim.pk}/").status_code == 404
    assert other.get(f"/claims/{checked_claim.pk}/state/").status_code == 404
    assert other.post(f"/claims/{checked_claim.pk}/recheck/").status_code == 404
    assert "lighthouse" not in page(other, "/")


def test_a_recheck_keeps_the_old_verdict_in_sight(
    reader_client: Client, checked_claim: Claim, finish_check: Callable[[Check], None]
) -> None:
    reader_client.post(f"/claims/{checked_claim.pk}/recheck/")
    html = page(reader_client, f"/claims/{checked_claim.pk}/")
    assert "Waiting for a worker" in html
    assert "Sources conflict" in html
    finish_check(checked_claim.checks.latest("id"))
    assert "Not enough evidence" in page(reader_client, f"/claims/{checked_claim.pk}/")


def test_another_check_is_asked_for_of_the_claim_that_was_shown(
    reader_client: Client, checked_claim: Claim, admin_user: User
) -> None:
    html = page(reader_client, f"/claims/{checked_claim.pk}/")
    (revision,) = re.findall(r'name="revision" value="(\d+)"', html)
    assign_claim(checked_claim, admin_user, actor=admin_user)
    address = f"/claims/{checked_claim.pk}/recheck/"
    refused = reader_client.post(address, {"revision": revision})
    assert refused.status_code == 409
    assert "Somebody else has worked on this claim" in refused.content.decode()
    assert checked_claim.checks.count() == 1
    html = page(reader_client, f"/claims/{checked_claim.pk}/")
    (revision,) = re.findall(r'name="revision" value="(\d+)"', html)
    assert reader_client.post(address, {"revision": revision}).status_code == 302
    assert checked_claim.checks.count() == 2


def test_a_failed_check_says_why(reader_client: Client) -> None:
    claim = submit(reader_client, "The mill burnt down in 1911.")
    Check.objects.update(state="failed", error="The check was given up after 3 attempts.")
    assert "given up after 3 attempts" in page(reader_client, f"/claims/{claim.pk}/")


def test_the_lists_of_the_administration_open(client: Client, checked_claim: Claim, admin_user: User) -> None:
    client.force_login(admin_user)
    check = checked_claim.checks.get()
    for address in (
        "claim/",
        "claim/?q=lighthouse&verdict=conflicting",
        f"claim/{checked_claim.pk}/change/",
        "check/",
        f"check/{check.pk}/change/",
        "evidence/",
        f"evidence/{check.evidence.earliest('order').pk}/change/",
        "review/",
    ):
        assert client.get(f"/admin/claims/{address}").status_code == 200, address
    assert client.get("/admin/claims/check/add/").status_code == 403
    shown = {f"revision-{checked_claim.pk}": checked_claim.revision}
    chosen = {"action": "check_again", "_selected_action": [str(checked_claim.pk)], **shown}
    assert client.post("/admin/claims/claim/", chosen).status_code == 302
    assert checked_claim.checks.count() == 2


def test_the_verdict_page_keeps_what_changed_in_its_sources(reader_client: Client, checked_claim: Claim) -> None:
    document = Passage.objects.filter(text__contains="1931").get().document
    document.state, document.withdrawal_reason = "withdrawn", "<i>It was a hoax.</i>"
    document.save()
    mark_stale()
    address = f"/claims/{checked_claim.pk}/"
    for _ in range(2):
        html = reader_client.get(address).content.decode()
        assert "What changed in its sources" in html
        assert "version 1 was withdrawn (&lt;i&gt;It was a hoax.&lt;/i&gt;)." in html
        assert f"/documents/{document.pk}/" in html
        checked_claim.checks.filter(state="queued").update(state="done", verdict="refuted", confidence=0.9)
    assert "changed: Conflicting → Refuted." in html
