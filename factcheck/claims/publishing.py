"""Making a person's verdict public, correcting it, taking it back: every edition stays readable."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _

from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import ClaimState, PublicationKind, StanceChoice, Verdict
from factcheck.claims.curation import NotPossible, Person, change_claim, id_of, seen_claim
from factcheck.claims.models import Attributed, Claim, Evidence, Publication, Review
from factcheck.claims.newer_check import refuse_unseen
from factcheck.claims.one_page import leave_page, take_page
from factcheck.claims.stale_history import gone_documents
from factcheck.language.controls import plain_text

PERMISSION = "claims.add_publication"
ATTRIBUTION = tuple(field.name for field in Attributed._meta.local_fields)


def attribution_of(row: Attributed) -> dict[str, Any]:
    """Who is said to have made the statement, where and when: on a claim as noted now, on an edition as then."""
    return {name: getattr(row, name) for name in ATTRIBUTION}


def quoted_stances(review: Review) -> set[str]:
    """On which sides there are quotes in the check that the review is about."""
    decisive = Evidence.objects.filter(parent_check=review.seen_id).exclude(stance=StanceChoice.NEUTRAL)
    return set(decisive.order_by().values_list("stance", flat=True))


def live_publication(claim: Claim) -> Publication | None:
    """The edition that readers see; None before the first and after a retraction."""
    latest = claim.publications.order_by("-edition").select_related("review__seen", "published_by").first()
    return None if latest is None or latest.kind == PublicationKind.RETRACTED else latest


def published_claims() -> QuerySet[Claim]:
    """The claims that readers see, the latest edition first, each with the `edition_claimant` whom that one names."""
    latest = Publication.objects.filter(claim=OuterRef("pk")).order_by("-edition")
    rows = Claim.objects.annotate(
        edition_kind=Subquery(latest.values("kind")[:1]),
        edition_at=Subquery(latest.values("created_at")[:1]),
        edition_claimant=Subquery(latest.values("claimant")[:1]),
    )
    shown = rows.filter(edition_kind__isnull=False).exclude(edition_kind=PublicationKind.RETRACTED)
    return shown.order_by("-edition_at", "-id")


@transaction.atomic
def publish_claim(
    claim: Claim, *, publisher: Person, summary: str = "", correction: str = "", revision: int | None = None
) -> Publication:
    """Publish the newest review of the claim as its next edition; without a summary the review's note is taken.

    Raises StalePage; SaidAlready when another claim with this statement is published; StaleReview when the newest
    review is not of the latest run, be that on its way; NotPossible while there is no review, what it rests on is no
    longer current or decides nothing, there is no summary, or, from the second edition on, no word on what changed.
    """
    stored = seen_claim(claim, revision)
    review = _publishable_review(stored)
    live, last = live_publication(stored), stored.publications.order_by("-edition").first()
    summary, correction = plain_text(summary).strip() or review.note.strip(), plain_text(correction).strip()
    if not summary:
        raise NotPossible(_("Readers are told why: write a summary, or a note with the verdict."))
    if last is not None:
        _refuse_unchanged(stored, last, review, summary, correction)
    take_page(stored)
    publication = Publication.objects.create(
        claim=stored,
        edition=last.edition + 1 if last else 1,
        kind=PublicationKind.CORRECTED if last else PublicationKind.PUBLISHED,
        review=review,
        summary=summary,
        correction=correction,
        published_by_id=id_of(publisher),
        **attribution_of(stored),
    )
    told = {"edition": publication.edition, "verdict": review.verdict, "summary": summary}
    before = live.review.verdict if live else None
    change_claim(
        stored,
        "claim.published",
        publisher,
        note=publication.correction,
        told=told | {"verdict_before": before},
        state=ClaimState.PUBLISHED,
    )
    announce(stored.pk, Event.PUBLISHED)
    return publication


def _refuse_unchanged(claim: Claim, last: Publication, review: Review, summary: str, correction: str) -> None:
    """NotPossible where the next edition would say what the last one does, or nobody says what changed."""
    if not correction:
        raise NotPossible(_("This claim was published before: say what changed since."))
    if _is_as_published(claim, last, review, summary):
        raise NotPossible(_("Nothing changed since the last edition."))


@transaction.atomic
def retract_claim(claim: Claim, *, publisher: Person, reason: str, revision: int | None = None) -> Publication:
    """Take a published verdict back, with a reason that readers see. Raises StalePage, NotPossible."""
    stored = seen_claim(claim, revision)
    live, reason = live_publication(stored), plain_text(reason).strip()
    if live is None:
        raise NotPossible(_("This claim is not published."))
    if not reason:
        raise NotPossible(_("Readers are told why a verdict is taken back: give a reason."))
    publication = Publication.objects.create(
        claim=stored,
        edition=live.edition + 1,
        kind=PublicationKind.RETRACTED,
        review=live.review,
        summary=live.summary,
        correction=reason,
        published_by_id=id_of(publisher),
        **attribution_of(live),
    )
    leave_page(stored, published_claims().filter(language=stored.language, published_key=None))
    # Taking a verdict back decides nothing about what has changed since.
    state = ClaimState.STALE if stored.state == ClaimState.STALE else ClaimState.REVIEWED
    change_claim(stored, "claim.retracted", publisher, note=publication.correction, state=state)
    announce(stored.pk, Event.RETRACTED)
    return publication


def _is_as_published(claim: Claim, last: Publication, review: Review, summary: str) -> bool:
    same_words = last.review_id == review.pk and last.summary == summary
    return same_words and attribution_of(last) == attribution_of(claim)


def _publishable_review(claim: Claim) -> Review:
    if claim.merged_into_id is not None:
        raise NotPossible(_("This claim was merged into another; publish that one."))
    if claim.state == ClaimState.STALE:
        raise NotPossible(_("A source of this verdict has changed; review the new check first."))
    review = claim.reviews.select_related("seen").first()
    if review is None:
        raise NotPossible(_("Only a person's verdict is published; review the claim first."))
    refuse_unseen(claim, review.seen_id)
    gone = gone_documents(review.seen)
    if gone:
        raise NotPossible(
            _("This verdict rests on what is no longer current (%(documents)s); have the claim checked again first."),
            documents=", ".join(f"{each.source.name}: {each.name}" for each in gone),
        )
    if review.verdict != Verdict.NOT_ENOUGH_EVIDENCE and not quoted_stances(review):
        raise NotPossible(
            _(
                "No passage that this check found supports or refutes the statement, so readers could be shown nothing "
                "that the verdict rests on; add a source that tells of it and have the claim checked again, or decide "
                "for “Not enough evidence”."
            )
        )
    return review
