"""What readers see without an account: published verdicts, their editions, corrections, how it is done."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from typing import Any
from xml.etree import ElementTree

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils.html import escape

from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.curation import NotPossible, merge_claim
from factcheck.claims.describing import describe_claim
from factcheck.claims.models import Check, Claim, Objection, Publication
from factcheck.claims.publishing import publish_claim, retract_claim
from factcheck.claims.review import review_claim
from factcheck.claims.staleness import mark_stale
from factcheck.web.feeds import CorrectionsFeed
from factcheck.web.published import OBJECTIONS_PER_HOUR
from sources.models import Document, Passage
from tests.reports.claimreview_rules import page_problems, problems

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def published(checked_claim: Claim, curator: User) -> Claim:
    seen = checked_claim.checks.get().pk
    review_claim(checked_claim, reviewer=curator, verdict="refuted", seen=seen, note="The plaque says 1933.")
    publish_claim(checked_claim, publisher=curator)
    checked_claim.refresh_from_db()
    return checked_claim


def page(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer.content.decode()


def markup(html: str) -> list[dict[str, Any]]:
    return [json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)]


def test_the_feed_survives_control_characters_new_and_stored(client: Client, published: Claim, curator: User) -> None:
    retracted = retract_claim(published, publisher=curator, reason="Taken\x01 back\x0bnow.")
    assert retracted.correction == "Taken back now."
    # As it could be stored before: written past the model.
    with connection.cursor() as cursor:
        cursor.execute("UPDATE claims_claim SET text = %s", ["The bell\x07 lake is 12 km long."])
    feed = page(client, "/corrections/feed/")
    assert "The bell lake is 12 km long." in feed
    ElementTree.fromstring(feed)  # noqa: S314  our own feed
    assert CorrectionsFeed().item_description(Publication(correction="Taken\x01 back")) == "Taken back"


def test_a_reason_of_control_characters_is_none(published: Claim, curator: User) -> None:
    with pytest.raises(NotPossible, match="give a reason"):
        retract_claim(published, publisher=curator, reason="\x01\x07")


def test_a_published_verdict_is_open_to_everybody_and_says_what_its_markup_says(
    client: Client, published: Claim
) -> None:
    html = page(client, f"/published/{published.pk}/")
    (review,) = markup(html)
    visible = unescape(re.sub(r"<[^>]+>", "", html))
    assert problems(review, "127.0.0.1:8000") == []
    assert page_problems(html, review) == []
    rating = review["reviewRating"]
    for said in (rating["alternateName"], rating["ratingExplanation"], review["claimReviewed"]):
        assert said in visible
    assert "1933" in visible
    assert "صحيفة الساحل" in visible
    assert published.text in page(client, "/published/")
    assert published.text in page(client, "/published/?q=LIGHTHOUSE")
    assert published.text not in page(client, "/published/?q=windmill")


def test_what_is_not_published_is_not_there(client: Client, checked_claim: Claim) -> None:
    for address in ("", "editions/1/", "contest/"):
        page(client, f"/published/{checked_claim.pk}/{address}", 404)
    assert checked_claim.text not in page(client, "/published/")


def test_an_arabic_statement_is_published_in_an_arabic_page(client: Client, published: Claim) -> None:
    Claim.objects.filter(pk=published.pk).update(language="ar", text="اكتمل بناء المنارة عام 1931.")
    html = page(client, f"/published/{published.pk}/")
    assert '<html lang="ar" dir="rtl">' in html
    assert "تنفيه المصادر" in html
    assert markup(html)[0]["inLanguage"] == "ar"
    assert page(client, "/published/").startswith('<!doctype html>\n<html lang="en"')


def test_a_correction_is_told_and_the_earlier_edition_stays(client: Client, published: Claim, curator: User) -> None:
    publish_claim(published, publisher=curator, summary="The archive says 1933.", correction="A better source.")
    html = page(client, f"/published/{published.pk}/")
    assert "The archive says 1933." in html
    assert "A better source." in html
    earlier = page(client, f"/published/{published.pk}/editions/1/")
    assert "The plaque says 1933." in earlier
    assert "earlier edition" in earlier
    assert markup(earlier) == []
    assert client.get(f"/published/{published.pk}/editions/2/").status_code == 302
    assert "A better source." in page(client, "/corrections/")
    feed = page(client, "/corrections/feed/")
    assert f"urn:factcheck:{published.pk}:2" in feed


def test_the_address_of_what_was_taken_back_and_merged_leads_to_the_other(
    client: Client, published: Claim, curator: User
) -> None:
    retract_claim(published, publisher=curator, reason="Two verdicts on one statement.")
    kept = Claim.objects.create(text=published.text, language="en")
    merge_claim(published, kept, actor=curator)
    assert "Two verdicts on one statement." in page(client, f"/published/{published.pk}/"), "nobody sees the other yet"
    check = published.checks.get()
    check.pk, check.claim = None, kept
    check.save()
    review_claim(kept, reviewer=curator, verdict="not_enough_evidence", seen=check.pk, note="Nobody knows.")
    publish_claim(kept, publisher=curator)
    answer = client.get(f"/published/{published.pk}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/published/{kept.pk}/")
    last = f"/published/{published.pk}/editions/2/"
    assert last in page(client, f"/published/{kept.pk}/")
    retraction = page(client, last)
    assert "Two verdicts on one statement." in retraction
    assert f'href="/published/{kept.pk}/"' in retraction
    assert "The plaque says 1933." in page(client, f"/published/{published.pk}/editions/1/")
    for address in ("/corrections/", "/corrections/feed/"):
        assert last in page(client, address)


def test_who_said_it_changes_for_readers_with_an_edition_only(client: Client, published: Claim, curator: User) -> None:
    published.refresh_from_db()
    describe_claim(published, actor=curator, claimant="City hall", claimant_kind="organization", url="", made_on=None)
    addresses = [f"/published/{published.pk}/", f"/published/{published.pk}/print/", "/methodology/"]
    for address in addresses:
        assert "City hall" not in page(client, address), address
    assert "author" not in markup(page(client, addresses[0]))[0]["itemReviewed"]
    publish_claim(published, publisher=curator, correction="City hall said it.")
    for address in addresses:
        assert "City hall" in page(client, address), address
    (review,) = markup(page(client, addresses[0]))
    assert review["itemReviewed"]["author"] == {"@type": "Organization", "name": "City hall"}
    assert review["correction"] == "City hall said it."
    assert "City hall said it." in page(client, "/corrections/")
    assert f"urn:factcheck:{published.pk}:2" in page(client, "/corrections/feed/")
    assert "Said by" not in page(client, f"/published/{published.pk}/editions/1/")


def test_a_retraction_leaves_a_page_that_says_why(client: Client, published: Claim, curator: User) -> None:
    retract_claim(published, publisher=curator, reason="The plaque was misread.")
    html = page(client, f"/published/{published.pk}/")
    assert "The plaque was misread." in html
    assert markup(html) == []
    assert "تنفيه" not in html
    assert "Refuted by the sources" not in html
    assert published.text not in page(client, "/published/")
    assert "The plaque was misread." in page(client, "/corrections/")


def test_a_published_abstention_has_a_page_and_no_markup(client: Client, checked_claim: Claim, curator: User) -> None:
    seen = checked_claim.checks.get().pk
    review_claim(checked_claim, reviewer=curator, verdict="not_enough_evidence", seen=seen, note="Nobody says.")
    publish_claim(checked_claim, publisher=curator)
    html = page(client, f"/published/{checked_claim.pk}/")
    assert "Nobody says." in html
    assert markup(html) == []


def test_a_reader_is_told_when_a_source_has_changed(client: Client, published: Claim) -> None:
    document = published.checks.get().evidence.all()[0].passage.document
    document.state, document.withdrawal_reason = "withdrawn", "It was a hoax."
    document.save()
    mark_stale()
    html = page(client, f"/published/{published.pk}/")
    assert "It was a hoax" in html
    assert "The plaque says 1933." in html


def test_the_notice_stays_until_another_edition_is_published(
    client: Client, published: Claim, curator: User, finish_check: Callable[[Check], None]
) -> None:
    document = published.checks.get().evidence.all()[0].passage.document
    document.state, document.withdrawal_reason = "withdrawn", "It was a hoax."
    document.save()
    mark_stale()
    again = published.checks.get(state=CheckState.QUEUED)
    finish_check(again)
    published.refresh_from_db()
    verdict = "not_enough_evidence"
    review_claim(published, reviewer=curator, verdict=verdict, seen=again.pk, note="Nothing is left.")
    published.refresh_from_db()
    assert published.state == ClaimState.REVIEWED
    address = f"/published/{published.pk}/"
    html = page(client, address)
    assert "Refuted by the sources" in html
    assert "it is being looked at again" in html
    assert "It was a hoax." in html
    publish_claim(published, publisher=curator, correction="A source was withdrawn.")
    latest = page(client, address)
    assert "A source has changed" not in latest
    # The notice has gone; that it happened is history.
    assert "was withdrawn (It was a hoax)." in latest
    earlier = page(client, f"{address}editions/1/")
    assert "It was a hoax." in earlier
    assert "it is being looked at again" not in earlier


def test_a_reader_contests_and_is_told_by_when(client: Client, published: Claim) -> None:
    address = f"/published/{published.pk}/contest/"
    assert "<form" in page(client, address)
    assert client.post(address, {"text": "short"}).status_code == 422
    answer = client.post(address, {"text": "The archive of 1934 says otherwise.", "contact": "a@example.org"})
    objection = Objection.objects.get()
    assert answer.status_code == 200
    assert (objection.claim, objection.contact) == (published, "a@example.org")
    assert (objection.due_on - objection.created_at.date()).days >= 9


def test_nobody_sends_a_hundred_objections(client: Client, published: Claim) -> None:
    cache.clear()
    address = f"/published/{published.pk}/contest/"
    said = {"text": "The archive of 1934 says otherwise."}
    answers = [client.post(address, said).status_code for _ in range(OBJECTIONS_PER_HOUR + 1)]
    cache.clear()
    assert answers == [200] * OBJECTIONS_PER_HOUR + [429]
    assert Objection.objects.count() == OBJECTIONS_PER_HOUR


def test_an_objection_needs_the_token_of_its_form(published: Claim) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(f"/published/{published.pk}/contest/", {"text": "The archive says otherwise."})
    assert answer.status_code == 403
    assert not Objection.objects.exists()


def test_hostile_text_stays_text(client: Client, published: Claim, curator: User) -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    Claim.objects.filter(pk=published.pk).update(text=f"{hostile} 1931", claimant=hostile)
    publish_claim(published, publisher=curator, summary=hostile, correction=hostile)
    for address in (
        f"/published/{published.pk}/",
        "/published/",
        "/corrections/",
        "/corrections/feed/",
        "/methodology/",
    ):
        html = page(client, address)
        assert "<script>alert" not in html, address
        assert "<img" not in html, address
    (review,) = markup(page(client, f"/published/{published.pk}/"))
    assert review["correction"] == hostile


def test_the_methodology_is_that_of_the_running_service(client: Client, published: Claim) -> None:
    html = page(client, "/methodology/")
    for said in ("supports_from", "threshold", "The Coast Gazette", "Refuted by the sources", "1 verdict is published"):
        assert said in html, said


@pytest.mark.parametrize("address", ["/published/", "/corrections/", "/methodology/", "/login/"])
def test_public_pages_speak_arabic(client: Client, address: str) -> None:
    client.post("/language/", {"language": "ar", "next": address})
    html = page(client, address)
    assert '<html lang="ar" dir="rtl">' in html


def test_the_language_form_leads_nowhere_else(client: Client) -> None:
    answer = client.post("/language/", {"language": "ar", "next": "https://evil.example.org/"})
    assert answer["Location"] == "/"


def test_every_quote_says_where_it_comes_from_to_whoever_has_no_account(client: Client, published: Claim) -> None:
    passages = [each.passage for each in published.checks.get().evidence.select_related("passage__document")]
    Document.objects.update(url="https://archive.example.net/a?b=1&c=2", published="2024-05-31")
    for address in (f"/published/{published.pk}/", f"/published/{published.pk}/print/"):
        html = page(client, address)
        assert 'href="https://archive.example.net/a?b=1&amp;c=2" rel="nofollow noopener"' in html
        assert "2024-05-31" in html
        assert "/documents/" not in html, "strangers are not led to the login"
        for passage in passages:
            assert passage.document.title in html
            assert f"version 1, characters {passage.start} to {passage.end}" in html
            assert passage.sha256 in html
            assert f"/passages/{passage.pk}/" in html


def test_a_quoted_passage_is_open_to_everybody_and_nothing_else_of_its_document(
    client: Client, published: Claim
) -> None:
    passage = published.checks.get().evidence.latest("order").passage
    beside = Passage.objects.create(
        document=passage.document, ordinal=99, start=0, end=3, text="Not", language="en", sha256="0"
    )
    html = page(client, f"/passages/{passage.pk}/")
    assert escape(passage.text) in html
    assert passage.sha256 in html
    assert f'href="/published/{published.pk}/"' in html
    assert "/documents/" not in html
    for closed in (f"/passages/{beside.pk}/", "/passages/987654/"):
        assert client.get(closed)["Location"] == f"/login/?next={closed}"
    assert client.get(f"/documents/{passage.document_id}/").status_code == 302


def test_what_only_a_machine_quotes_is_closed(client: Client, checked_claim: Claim) -> None:
    passage = checked_claim.checks.get().evidence.latest("order").passage_id
    assert client.get(f"/passages/{passage}/")["Location"] == f"/login/?next=/passages/{passage}/"


def test_versions_of_a_changed_source_are_linked_for_those_who_may_open_them(
    client: Client, published: Claim, curator: User
) -> None:
    Document.objects.update(state="withdrawn", withdrawal_reason="It was a hoax.")
    mark_stale()
    html = page(client, f"/published/{published.pk}/")
    assert "It was a hoax." in html
    assert "as it was" not in html
    client.force_login(curator)
    assert "as it was</a>" in page(client, f"/published/{published.pk}/")
