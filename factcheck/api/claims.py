"""Endpoints of claims: submit, read, check again, review."""

from __future__ import annotations

import time
import uuid
from http import HTTPStatus
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.access import SUBMIT, refuse_without_permission
from factcheck.api.disputes import with_disputes
from factcheck.api.pagination import NewestClaimsFirst, NewestFirst
from factcheck.api.problems import Conflict, Unprocessable
from factcheck.api.scopes import Scope
from factcheck.api.serializers import ClaimFilter, ClaimInput, RecheckInput, WaitInput
from factcheck.api.views import CreatingEndpoint, Endpoint
from factcheck.claims import selectors
from factcheck.claims.check import RefusedStatement, submit_claim
from factcheck.claims.choices import CheckState
from factcheck.claims.curation import NotPossible, StalePage
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Check, Claim
from factcheck.claims.present import present_check
from factcheck.claims.present_claim import present_claim
from factcheck.claims.review import recheck_claim
from factcheck.claims.stale_history import present_mark, stale_marks

POLL_SECONDS = 0.1
FINAL_STATES = (CheckState.DONE, CheckState.FAILED)


class ClaimsEndpoint(CreatingEndpoint):
    """`GET claims/` lists, `POST claims/` submits."""

    conditional = True
    scope = Scope.SUBMIT

    def get(self, request: Request) -> Response:
        query = ClaimFilter(data=request.query_params.dict())
        query.is_valid(raise_exception=True)
        claims = selectors.filtered_claims(selectors.visible_claims(request.user), query.validated_data)
        paginator = NewestClaimsFirst()
        page = selectors.fetch_shown(paginator.paginate_queryset(claims, request, view=self) or [])
        return paginator.get_paginated_response(with_disputes([present_claim(claim) for claim in page]))

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        _wait_seconds(request)
        return super().post(request, *args, **kwargs)

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        refuse_without_permission(request, SUBMIT)
        body = ClaimInput(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            claim = submit_claim(**body.validated_data, submitted_by=request.user)
        except RefusedStatement as refusal:
            raise Unprocessable(str(refusal)) from refusal
        dispatch_check(claim.checks.latest("id"))
        return accepted(claim)

    def finish(self, request: Request, response: Response) -> Response:
        return _when_ready(request, response)


class ClaimEndpoint(Endpoint):
    """`GET claims/{id}/`."""

    conditional = True

    def get(self, request: Request, claim_id: uuid.UUID) -> Response:
        return Response(shown_claim(request, claim_id))


class ClaimChecksEndpoint(Endpoint):
    """`GET claims/{id}/checks/`: every run over the claim, the newest first."""

    conditional = True

    def get(self, request: Request, claim_id: uuid.UUID) -> Response:
        claim = get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)
        checks: QuerySet[Check] = claim.checks.select_related("claim").prefetch_related(
            "evidence__passage__document__source", Prefetch("stale_marks", stale_marks())
        )
        paginator = NewestFirst()
        page = paginator.paginate_queryset(checks, request, view=self)
        return paginator.get_paginated_response(with_disputes([_present_run(check) for check in page or []]))


class RecheckEndpoint(CreatingEndpoint):
    """`POST claims/{id}/recheck/`: one more run; a run that still waits is not doubled.

    409 when a `revision` is given and somebody else has worked on the claim since.
    """

    scope = Scope.SUBMIT

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        claim = get_object_or_404(selectors.visible_claims(request.user), pk=kwargs["claim_id"])
        refuse_without_permission(request, SUBMIT)
        body = RecheckInput(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            recheck_claim(claim, actor=request.user, **body.validated_data)
        except (StalePage, NotPossible) as refusal:
            raise Conflict(str(refusal)) from refusal
        return accepted(claim)

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        _wait_seconds(request)
        return super().post(request, *args, **kwargs)

    def finish(self, request: Request, response: Response) -> Response:
        return _when_ready(request, response)


def shown_claim(request: Request, claim_id: uuid.UUID) -> dict[str, Any]:
    """A claim that this user may read, in the shape of `check --json` with state and review."""
    return _shown(get_object_or_404(selectors.visible_claims(request.user), pk=claim_id))


def accepted(claim: Claim) -> Response:
    """202: the claim waits for a worker, and `Location` tells where it is."""
    location = reverse("api:claim", args=[claim.pk])
    stored = Claim.objects.get(pk=claim.pk)
    return Response(_shown(stored), status=HTTPStatus.ACCEPTED, headers={"Location": location})


def _shown(claim: Claim) -> dict[str, Any]:
    (fetched,) = selectors.fetch_shown([claim])
    return with_disputes([present_claim(fetched)])[0]


def _present_run(check: Check) -> dict[str, Any]:
    shown = {
        "id": check.pk,
        "state": check.state,
        "attempts": check.attempts,
        "error": check.error,
        "created_at": check.created_at.isoformat(),
        "finished_at": check.finished_at.isoformat() if check.finished_at else None,
    }
    if check.state != CheckState.DONE:
        return shown
    return shown | present_check(check) | {"stale": [present_mark(mark) for mark in check.stale_marks.all()]}


def _wait_seconds(request: Request) -> float:
    query = WaitInput(data=request.query_params.dict())
    query.is_valid(raise_exception=True)
    return float(query.validated_data["wait"])


def _when_ready(request: Request, response: Response) -> Response:
    """Hold an accepted claim back until its check has ended, then 200; when the wait is over first, as it was."""
    seconds = _wait_seconds(request)
    check = (response.data or {}).get("check")
    if response.status_code != HTTPStatus.ACCEPTED or not seconds or not check:
        return response
    deadline = time.monotonic() + seconds
    while not Check.objects.filter(pk=check["id"], state__in=FINAL_STATES).exists():
        if time.monotonic() >= deadline:
            return response
        time.sleep(POLL_SECONDS)
    headers = {name: response[name] for name in ("Location", "Idempotency-Replayed") if name in response}
    return Response(shown_claim(request, uuid.UUID(response.data["id"])), headers=headers)
