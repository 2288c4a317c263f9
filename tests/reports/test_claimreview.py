"""Published human verdicts are exported by the rules; nothing else is exported."""

from __future__ import annotations

import json
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from factcheck.claims.choices import Verdict
from factcheck.claims.models import Claim
from factcheck.claims.publishing import publish_claim, retract_claim
from factcheck.claims.review import review_claim
from factcheck.reports.claimreview import claim_review, page_url, script_json
from sources.models import Document
from tests.claims.made import finish_check, make_claim, make_passage
from tests.reports.claimreview_rules import page_problems, problems, site_problems

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


def published(
    curator: User, text: str, verdict: str, language: str = "en", stance: str = "supports", **columns: object
) -> Claim:
    claim = make_claim(text, **columns)
    claim.language = language
    claim.save()
    passage = make_passage(f"Source of {text}", f"Another text on {text}")
    seen = finish_check(claim, "supported", (passage, stance))
    review_claim(claim, reviewer=curator, verdict=verdict, seen=seen.pk, note=f"Two archives agree on it: {text}")
    publish_claim(claim, publisher=curator)
    claim.refresh_from_db()
    return claim


def exported() -> list[dict[str, object]]:
    out = StringIO()
    call_command("report", "--format", "claimreview", stdout=out, stderr=StringIO())
    rows: list[dict[str, object]] = json.loads(out.getvalue())
    return rows


def test_twenty_published_claims_are_exported_by_the_rules(curator: User) -> None:
    verdicts = [Verdict.SUPPORTED, Verdict.REFUTED, Verdict.CONFLICTING]
    for number in range(20):
        language = "ar" if number % 2 else "en"
        text = f"افتتح الجسر رقم {number} عام 1932." if language == "ar" else f"Bridge {number} was opened in 1932."
        said = {"claimant": "A. Speaker", "url": "https://example.com/speech"} if number % 3 else {}
        published(curator, text, verdicts[number % 3], language, **said)
    reviews = exported()
    assert len(reviews) == 20
    assert [problems(review, "127.0.0.1:8000") for review in reviews] == [[]] * 20
    assert site_problems(reviews) == []
    assert len({str(review["url"]) for review in reviews}) == 20, "one page each"


def test_nothing_that_no_person_published_is_exported(curator: User) -> None:
    machine_only = make_claim("A mill was built in 1803.")
    finish_check(machine_only)
    reviewed_only = make_claim("A mill was built in 1804.")
    seen = finish_check(reviewed_only)
    review_claim(reviewed_only, reviewer=curator, verdict="refuted", seen=seen.pk, note="No.")
    abstention = published(curator, "A mill was built in 1805.", "not_enough_evidence")
    retracted = published(curator, "A mill was built in 1806.", "refuted")
    retract_claim(retracted, publisher=curator, reason="Misread.")
    assert exported() == []
    assert [claim_review(each) for each in (machine_only, reviewed_only, abstention, retracted)] == [None] * 4


def test_one_statement_is_exported_once_with_its_newest_edition(client: Client, curator: User) -> None:
    text = "The Soviet naval base in Tartus was opened in 1971."
    first = published(curator, text, "supported")
    Claim.objects.update(published_key=None)
    second = published(curator, text.upper(), "refuted", stance="refutes")
    assert [review["url"] for review in exported()] == [page_url(second)]
    assert site_problems(exported()) == []
    out = StringIO()
    call_command("report", "--format", "claimreview", stdout=StringIO(), stderr=out)
    assert f"{page_url(first)}: left out, for {page_url(second)} has the newer edition" in out.getvalue()
    first.refresh_from_db()
    assert claim_review(first) is None
    refused = client.get(f"/api/v1/claims/{first.pk}/claimreview/")
    assert refused.status_code in (401, 403, 404)
    html = client.get(f"/published/{first.pk}/").content.decode()
    assert "application/ld+json" not in html
    assert f'href="/published/{second.pk}/"' in html
    retract_claim(second, publisher=curator, reason="Misread.")
    assert [review["url"] for review in exported()] == [page_url(first)]


def test_the_checker_of_a_site_finds_what_is_said_twice() -> None:
    one, other = (
        {"claimReviewed": "It is so.", "url": "https://a/1"},
        {"claimReviewed": "it is  so", "url": "https://a/2"},
    )
    assert site_problems([one]) == []
    assert site_problems([one, other]) == ["claimReviewed is on several pages: it is so"]
    assert site_problems([one, one | {"claimReviewed": "Else."}]) == ["several reviews are on one page: https://a/1"]


def test_the_markup_says_what_was_published(curator: User) -> None:
    said = {"claimant": "City hall", "claimant_kind": "organization", "made_on": "2026-02-20"}
    claim = published(curator, "The bridge was opened in 1932.", "refuted", stance="refutes", **said)
    review = claim_review(claim)
    assert review is not None
    assert (review["claimReviewed"], review["url"]) == (claim.text, page_url(claim))
    assert review["reviewRating"] | {"ratingExplanation": ""} == {
        "@type": "Rating",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "Refuted by the sources",
        "ratingExplanation": "",
    }
    assert review["itemReviewed"]["author"] == {"@type": "Organization", "name": "City hall"}
    assert review["itemReviewed"]["datePublished"] == "2026-02-20"
    assert "correction" not in review
    publish_claim(claim, publisher=curator, summary="Three archives.", correction="A third archive was found.")
    corrected = claim_review(claim)
    assert corrected is not None
    assert corrected["correction"] == "A third archive was found."


@pytest.mark.parametrize("verdict", ["supported", "refuted", "conflicting"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_verdict_against_what_is_quoted_is_the_reviewers_own_reading(
    client: Client, curator: User, verdict: str, language: str
) -> None:
    """Nothing is called the sources' verdict without a quote on its side; what is quoted is cited all the same."""
    against = "refutes" if verdict == "supported" else "supports"
    text = "The bridge was opened in 1932." if language == "en" else "افتتح الجسر عام 1932."
    claim = published(curator, text, verdict, language, against)
    review = claim_review(claim)
    assert review is not None
    label = review["reviewRating"]["alternateName"]
    assert ("as our reviewer reads" if language == "en" else "بحسب قراءة مراجعنا") in label
    assert label in client.get(f"/published/{claim.pk}/").content.decode()
    assert review["citation"]
    assert problems(review, "127.0.0.1:8000") == []


def test_statements_that_aggregators_may_cut_are_told_of_beside_the_export(curator: User) -> None:
    short, long = (published(curator, "x" * length, "supported") for length in (74, 75))
    out, told = StringIO(), StringIO()
    call_command("report", "--format", "claimreview", stdout=out, stderr=told)
    assert len(json.loads(out.getvalue())) == 2
    assert f"{page_url(long)}: the statement has 75 characters" in told.getvalue()
    assert page_url(short) not in told.getvalue()


def test_that_sources_conflict_is_no_number(curator: User) -> None:
    review = claim_review(published(curator, "The bridge was opened in 1932.", "conflicting"))
    assert review is not None
    assert "ratingValue" not in review["reviewRating"]


def test_a_citation_is_the_document_s_own_address_where_it_has_one(client: Client, curator: User) -> None:
    claim = published(curator, "The bridge was opened in 1932.", "refuted")
    document = claim.checks.get().evidence.get().passage.document
    review = claim_review(claim)
    assert review is not None
    assert urlsplit(review["citation"][0]).fragment == f"q{claim.checks.get().evidence.get().passage_id}"
    document.url = "https://archive.example.net/1934"
    document.save()
    review = claim_review(claim)
    assert review is not None
    assert review["citation"] == ["https://archive.example.net/1934"]
    for page in ("", "print/"):
        html = client.get(f"/published/{claim.pk}/{page}").content.decode()
        assert '<a href="https://archive.example.net/1934" rel="nofollow noopener">' in html
    html = client.get(f"/published/{claim.pk}/").content.decode()
    assert page_problems(html, review) == []
    gone = html.replace('href="https://archive.example.net/1934"', "")
    assert page_problems(gone, review) == ["the page does not link to: https://archive.example.net/1934"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://archive.example.net/1934", "//", "http://["])
def test_what_is_no_web_address_is_neither_cited_nor_linked(client: Client, curator: User, address: str) -> None:
    claim = published(curator, "The bridge was opened in 1932.", "refuted", stance="refutes")
    Document.objects.update(url=address)
    review = claim_review(claim)
    assert review is not None
    assert urlsplit(review["citation"][0]).fragment
    html = client.get(f"/published/{claim.pk}/").content.decode()
    assert page_problems(html, review) == []
    assert f'href="{address}"' not in html


def test_inside_a_page_the_json_ends_no_element() -> None:
    hostile = {"claimReviewed": "</script><script>alert(1)</script>&\u2028<!--"}
    text = script_json(hostile)
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text) == hostile


def test_filters_of_discrepancies_are_wrong_usage() -> None:
    with pytest.raises(CommandError) as refused:
        call_command("report", "--format", "claimreview", "--state", "open", stdout=StringIO())
    assert refused.value.returncode == 2
