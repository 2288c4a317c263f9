"""Endpoints that take many statements at a time: a batch, an article."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.urls import reverse
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.access import SUBMIT, refuse_without_permission
from factcheck.api.problems import Unprocessable, sentence_of
from factcheck.api.scopes import Scope
from factcheck.api.serializers import ArticleInput, BatchInput, ClaimInput
from factcheck.api.views import CreatingEndpoint
from factcheck.claims.articles import Sentence, hand_in_article
from factcheck.claims.check import RefusedStatement, submit_claim
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Claim


class BatchEndpoint(CreatingEndpoint):
    """`POST claims/batch/`: up to 1,000 claims, each accepted or refused by itself."""

    scope = Scope.SUBMIT

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        refuse_without_permission(request, SUBMIT)
        given = request.data if not isinstance(request.data, list) else {"claims": request.data}
        body = BatchInput(data=given)
        body.is_valid(raise_exception=True)
        results = [self._submit(request, place, item) for place, item in enumerate(body.validated_data["claims"])]
        accepted = sum(result["status"] == "accepted" for result in results)
        shown = {"accepted": accepted, "refused": len(results) - accepted, "results": results}
        return Response(shown, status=HTTPStatus.ACCEPTED)

    def _submit(self, request: Request, place: int, item: Any) -> dict[str, Any]:
        body = ClaimInput(data=item)
        try:
            body.is_valid(raise_exception=True)
            claim = submit_claim(**body.validated_data, submitted_by=request.user)
        except ValidationError as error:
            return {"index": place, "status": "refused", "detail": sentence_of(error.detail)}
        except RefusedStatement as refusal:
            return {"index": place, "status": "refused", "detail": str(refusal)}
        dispatch_check(claim.checks.latest("id"))
        return {"index": place, "status": "accepted", **_address(claim)}


class ArticlesEndpoint(CreatingEndpoint):
    """`POST articles/`: one claim for each check-worthy sentence, with its offsets in the article."""

    scope = Scope.SUBMIT

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        refuse_without_permission(request, SUBMIT)
        body = ArticleInput(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            article, claims, skipped = hand_in_article(**body.validated_data, submitted_by=request.user)
        except RefusedStatement as refusal:
            raise Unprocessable(str(refusal)) from refusal
        shown = {
            "id": str(article.pk),
            "language": article.language,
            "claims": [_of_article(claim) for claim in claims],
            "skipped": [_skipped(sentence) for sentence in skipped],
        }
        return Response(shown, status=HTTPStatus.ACCEPTED)


def _address(claim: Claim) -> dict[str, str]:
    return {"id": str(claim.pk), "location": reverse("api:claim", args=[claim.pk])}


def _of_article(claim: Claim) -> dict[str, Any]:
    span = {"start": claim.article_start, "end": claim.article_end}
    return {**_address(claim), "statement": claim.text, "language": claim.language, **span}


def _skipped(sentence: Sentence) -> dict[str, Any]:
    return {"text": sentence.text, "start": sentence.start, "end": sentence.end, "reason": sentence.skipped}
