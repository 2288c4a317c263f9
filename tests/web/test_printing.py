"""A verdict on paper: all that it rests on is there, and only for whoever may read it."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check, Claim
from factcheck.claims.publishing import publish_claim, retract_claim
from factcheck.claims.review import review_claim
from tests.claims.made import make_claim

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor() -> User:
    return User.objects.create_user("editor")


@pytest.fixture
def published(checked_claim: Claim, editor: User) -> Claim:
    seen = checked_claim.checks.get().pk
    review_claim(checked_claim, reviewer=editor, verdict="refuted", seen=seen, note="The plaque says 1933.")
    publish_claim(checked_claim, publisher=editor)
    return checked_claim


def test_a_machines_verdict_is_printed_with_every_quote(reader_client: Client, checked_claim: Claim) -> None:
    html = reader_client.get(f"/claims/{checked_claim.pk}/print/").content.decode()
    for wanted in ("The sources contradict each other (72 %)", "The Coast Gazette", "صحيفة الساحل", "SHA-256", "1933"):
        assert wanted in html, wanted
    for passage in checked_claim.checks.get().evidence.values_list("passage__sha256", flat=True):
        assert passage in html
    assert "A person read" not in html
    assert f"http://127.0.0.1:8000/claims/{checked_claim.pk}/" in html
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=|<details", html), "nothing is folded away"


def test_a_persons_verdict_comes_first(reader_client: Client, published: Claim) -> None:
    html = reader_client.get(f"/claims/{published.pk}/print/").content.decode()
    assert html.index("Refuted by the sources") < html.index("The sources contradict each other")
    assert "The plaque says 1933." in html


def test_what_is_published_is_printed_by_anybody_in_its_own_language(
    client: Client, published: Claim, editor: User
) -> None:
    address = f"/published/{published.pk}/print/"
    html = client.get(address, HTTP_ACCEPT_LANGUAGE="ar").content.decode()
    assert '<html lang="en" dir="ltr">' in html
    assert "Published, edition 1" in html
    Claim.objects.update(language="ar")
    html = client.get(address).content.decode()
    assert '<html lang="ar" dir="rtl">' in html
    assert "تنفيه المصادر" in html
    retract_claim(published, publisher=editor, reason="Misread.")
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("language", "state", "says"),
    [
        ("en", "withdrawn", ("A source has changed", "This document was withdrawn:", "It was a hoax.")),
        ("ar", "withdrawn", ("تغيّر أحد المصادر", "سُحبت هذه الوثيقة:", "It was a hoax.")),
        ("en", "superseded", ("A source has changed", "A newer version took its place.")),
        ("ar", "superseded", ("تغيّر أحد المصادر", "حلّت محلها نسخة أحدث.")),
    ],
)
def test_paper_says_when_a_source_has_changed(
    reader_client: Client, published: Claim, language: str, state: str, says: tuple[str, ...]
) -> None:
    Claim.objects.update(language=language)
    addresses = (f"/published/{published.pk}/print/", f"/claims/{published.pk}/print/")
    for address in addresses:
        assert says[0] not in reader_client.get(address).content.decode()
    document = published.checks.get().evidence.all()[0].passage.document
    document.state, document.withdrawal_reason = state, "It was a hoax." if state == "withdrawn" else ""
    document.save()
    # Of the claim's own sheet the newest check rests on nothing that went; the person's verdict still does.
    Check.objects.create(
        claim=published,
        state=CheckState.DONE,
        verdict="not_enough_evidence",
        confidence=0.6,
        engine={"version": "0"},
        corpus={"generation": 4, "documents": 1, "passages": 3},
    )
    for address in addresses:
        html = reader_client.get(address).content.decode()
        for wanted in says:
            assert wanted in html, (address, wanted)


def test_drafts_are_not_printed_for_others_nor_before_they_are_checked(
    client: Client, reader_client: Client, reader: User, checked_claim: Claim
) -> None:
    waiting = make_claim(submitted_by=reader)
    assert reader_client.get(f"/claims/{waiting.pk}/print/").status_code == 404
    stranger = Client()
    assert stranger.get(f"/claims/{checked_claim.pk}/print/").status_code == 302
    assert stranger.get(f"/published/{checked_claim.pk}/print/").status_code == 404
    stranger.force_login(User.objects.create_user("somebody-else"))
    assert stranger.get(f"/claims/{checked_claim.pk}/print/").status_code == 404


def test_hostile_text_is_escaped_on_paper_too(reader_client: Client, published: Claim) -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    Claim.objects.update(text=hostile, claimant=hostile)
    published.checks.get().evidence.get(order=0).passage.document.source.__class__.objects.update(publisher=hostile)
    html = reader_client.get(f"/claims/{published.pk}/print/").content.decode()
    assert "<script>alert" not in html
    assert "<img src=x" not in html
