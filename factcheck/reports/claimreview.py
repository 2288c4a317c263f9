"""Published human verdicts as ClaimReview (schema.org), for aggregators and archives.

Nothing else is exported: not a machine's verdict, and not an abstention, for which no rating exists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.urls import reverse

from factcheck.claims.choices import PublicationKind, StanceChoice, Verdict
from factcheck.claims.models import Claim, Evidence, Publication, Review
from factcheck.claims.one_page import outdone_by
from factcheck.claims.publishing import live_publication, published_claims, quoted_stances
from sources.addresses import web_address

# From 1 (refuted) to 5 (supported). That sources conflict is a finding, but no place between the two.
RATINGS = {Verdict.SUPPORTED: 5, Verdict.REFUTED: 1}
BEST, WORST = 5, 1
_LABELS = {
    "en": {
        Verdict.SUPPORTED: "Supported by the sources",
        Verdict.REFUTED: "Refuted by the sources",
        Verdict.CONFLICTING: "The sources contradict each other",
        Verdict.NOT_ENOUGH_EVIDENCE: "Not enough evidence",
    },
    "ar": {
        Verdict.SUPPORTED: "تؤيده المصادر",
        Verdict.REFUTED: "تنفيه المصادر",
        Verdict.CONFLICTING: "المصادر متناقضة",
        Verdict.NOT_ENOUGH_EVIDENCE: "لا أدلة كافية",
    },
}
# The passages that a reviewer reads otherwise than the machine are cited all the same; the reading is the reviewer's.
_OWN_READING = {
    "en": {
        Verdict.SUPPORTED: "Supported, as our reviewer reads the sources",
        Verdict.REFUTED: "Refuted, as our reviewer reads the sources",
        Verdict.CONFLICTING: "Contradictory, as our reviewer reads the sources",
    },
    "ar": {
        Verdict.SUPPORTED: "مؤيَّد بحسب قراءة مراجعنا للمصادر",
        Verdict.REFUTED: "منفيّ بحسب قراءة مراجعنا للمصادر",
        Verdict.CONFLICTING: "متناقض بحسب قراءة مراجعنا للمصادر",
    },
}
_SIDES: dict[Verdict, set[str]] = {
    Verdict.SUPPORTED: {StanceChoice.SUPPORTS},
    Verdict.REFUTED: {StanceChoice.REFUTES},
    Verdict.CONFLICTING: {StanceChoice.SUPPORTS, StanceChoice.REFUTES},
    Verdict.NOT_ENOUGH_EVIDENCE: set(),
}
# Characters of a statement from which on aggregators may cut it.
LONG_STATEMENT = 75


def verdict_label(verdict: str, language: str) -> str:
    """What a published page calls the verdict, in the page's language."""
    return _LABELS[language][Verdict(verdict)]


def published_label(review: Review, language: str) -> str:
    """What its page calls a person's verdict: that of the sources only where they are quoted on its side."""
    verdict = Verdict(review.verdict)
    borne_out = _SIDES[verdict] <= quoted_stances(review)
    return _LABELS[language][verdict] if borne_out else _OWN_READING[language][verdict]


def is_long(claim: Claim) -> bool:
    """Whether aggregators may cut the statement."""
    return len(claim.text) >= LONG_STATEMENT


def page_url(claim: Claim) -> str:
    """The absolute address of the page on which the claim is published."""
    return f"{settings.PUBLIC_URL}{reverse('published', args=[claim.pk])}"


def claim_review(claim: Claim) -> dict[str, Any] | None:
    """The ClaimReview of a claim; None unless a person's verdict is published that is not an abstention.

    None as well where another page stands for the statement: no two say `claimReviewed` alike.
    """
    live = live_publication(claim)
    if live is None or live.review.verdict == Verdict.NOT_ENOUGH_EVIDENCE or outdone_by(claim):
        return None
    first = claim.publications.order_by("edition").values_list("created_at", flat=True)[0]
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": page_url(claim),
        "claimReviewed": claim.text,
        "inLanguage": claim.language,
        "datePublished": first.date().isoformat(),
        "dateModified": live.created_at.date().isoformat(),
        "author": _publisher(),
        "reviewRating": _rating(live, claim.language),
        "itemReviewed": _item(live),
        "reviewBody": live.summary,
        "citation": _citations(claim, live),
        "sdPublisher": _publisher(),
        **({"correction": live.correction} if live.kind == PublicationKind.CORRECTED else {}),
    }


def claim_reviews() -> Iterator[dict[str, Any]]:
    """Of every published claim, the latest first; abstentions are left out."""
    for claim in published_claims():
        review = claim_review(claim)
        if review is not None:
            yield review


def left_out() -> Iterator[tuple[Claim, Claim]]:
    """Of every published claim that is not exported because another stands for its statement: both."""
    for claim in published_claims().filter(published_key=None):
        other = outdone_by(claim)
        if other is not None:
            yield claim, other


def as_claimreview() -> str:
    """All of them as one JSON array."""
    return json.dumps(list(claim_reviews()), ensure_ascii=False, indent=2) + "\n"


def script_json(review: dict[str, Any]) -> str:
    """The JSON as it can stand inside a `script` element: nothing in it ends the element or begins another."""
    text = json.dumps(review, ensure_ascii=False)
    return text.translate({ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def _publisher() -> dict[str, str]:
    return {"@type": "NewsMediaOrganization", "name": settings.PUBLISHER_NAME, "url": f"{settings.PUBLIC_URL}/"} | {
        "correctionsPolicy": f"{settings.PUBLIC_URL}{reverse('corrections')}",
        "verificationFactCheckingPolicy": f"{settings.PUBLIC_URL}{reverse('methodology')}",
    }


def _rating(live: Publication, language: str) -> dict[str, Any]:
    value = RATINGS.get(Verdict(live.review.verdict))
    scale = {} if value is None else {"ratingValue": value, "bestRating": BEST, "worstRating": WORST}
    label = published_label(live.review, language)
    return {"@type": "Rating", **scale, "alternateName": label, "ratingExplanation": live.summary}


def _item(live: Publication) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": "Claim"}
    if live.made_on:
        item["datePublished"] = live.made_on.isoformat()
    if live.claimant:
        item["author"] = {"@type": live.claimant_kind.capitalize(), "name": live.claimant}
    if live.url:
        item["appearance"] = [{"@type": "CreativeWork", "url": live.url}]
    return item


def _citations(claim: Claim, live: Publication) -> list[str]:
    """Where each decisive quote is found: the document's own address, else its place on the published page."""
    decisive = Evidence.objects.filter(parent_check=live.review.seen_id).exclude(stance=StanceChoice.NEUTRAL)
    rows = decisive.order_by("order").values_list("passage_id", "passage__document__url")
    return list(dict.fromkeys(web_address(url) or f"{page_url(claim)}#q{passage}" for passage, url in rows))
