"""Endpoints on which people decide about claims: review, publish, retract; and what is exported of it."""

from __future__ import annotations

import uuid
from http import HTTPStatus
from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.access import REVIEW, refuse_without_permission
from factcheck.api.claims import shown_claim
from factcheck.api.problems import Conflict
from factcheck.api.scopes import Scope
from factcheck.api.serializers import PublishInput, RetractInput, ReviewInput
from factcheck.api.views import CreatingEndpoint, Endpoint
from factcheck.claims import selectors
from factcheck.claims.curation import NotPossible, StalePage
from factcheck.claims.models import Claim
from factcheck.claims.one_page import SaidAlready, outdone_by
from factcheck.claims.publishing import PERMISSION, live_publication, publish_claim, published_claims, retract_claim
from factcheck.claims.review import NothingToReview, StaleReview, review_claim
from factcheck.reports.claimreview import claim_review, page_url

LINKED_DATA = "application/ld+json"


def _newer_check(refusal: StaleReview) -> Conflict:
    latest = {name: getattr(refusal.latest, name) for name in ("id", "state", "verdict")}
    return Conflict(str(refusal), latest_check=latest, changed=refusal.changed)


def _said_already(refusal: SaidAlready) -> Conflict:
    published = {"id": str(refusal.published.pk), "url": page_url(refusal.published)}
    return Conflict(str(refusal), published=published)


class ReviewEndpoint(CreatingEndpoint):
    """`POST claims/{id}/review/`: a person's decision, refused when a newer check exists than the one seen."""

    scope = Scope.REVIEW

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        claim = get_object_or_404(selectors.visible_claims(request.user), pk=kwargs["claim_id"])
        refuse_without_permission(request, REVIEW)
        body = ReviewInput(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            review_claim(claim, reviewer=request.user, **body.validated_data)
        except StaleReview as refusal:
            raise _newer_check(refusal) from refusal
        except (StalePage, NotPossible, NothingToReview) as refusal:
            raise Conflict(str(refusal)) from refusal
        return Response(shown_claim(request, claim.pk), status=HTTPStatus.CREATED)


class _PublishingEndpoint(CreatingEndpoint):
    """What readers are to see of a claim is changed, by whoever may publish."""

    scope = Scope.PUBLISH
    body: type[serializers.Serializer[Any]]

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        claim = get_object_or_404(selectors.visible_claims(request.user), pk=kwargs["claim_id"])
        refuse_without_permission(request, PERMISSION)
        said = self.body(data=request.data)
        said.is_valid(raise_exception=True)
        try:
            self.change(claim, publisher=request.user, **said.validated_data)
        except StaleReview as refusal:
            raise _newer_check(refusal) from refusal
        except SaidAlready as refusal:
            raise _said_already(refusal) from refusal
        except (StalePage, NotPossible) as refusal:
            raise Conflict(str(refusal)) from refusal
        return Response(shown_claim(request, claim.pk), status=HTTPStatus.CREATED)

    def change(self, claim: Claim, **said: Any) -> object:
        """Do it, with what the body says. Raises StalePage, StaleReview, NotPossible."""
        raise NotImplementedError


class PublishEndpoint(_PublishingEndpoint):
    """`POST claims/{id}/publish/`: the newest review becomes the next edition."""

    body = PublishInput

    def change(self, claim: Claim, **said: Any) -> object:
        return publish_claim(claim, **said)


class RetractEndpoint(_PublishingEndpoint):
    """`POST claims/{id}/retract/`: readers no longer see the verdict, but why."""

    body = RetractInput

    def change(self, claim: Claim, **said: Any) -> object:
        return retract_claim(claim, **said)


class ClaimReviewEndpoint(Endpoint):
    """`GET claims/{id}/claimreview/`: JSON-LD of a verdict that a person published; 404 for everything else."""

    def get(self, request: Request, claim_id: uuid.UUID) -> Response:
        published = published_claims().filter(pk=claim_id)
        readable = published if published.exists() else selectors.visible_claims(request.user)
        claim = get_object_or_404(readable, pk=claim_id)
        review = claim_review(claim)
        if review is None and live_publication(claim) and outdone_by(claim):
            raise NotFound(_("The same statement was decided on later; the page of that verdict is the one exported."))
        if review is None:
            raise NotFound(
                _("Only a published verdict of a person is exported, and no abstention; there is none here.")
            )
        return Response(review, content_type=LINKED_DATA)
