"""Endpoints about callbacks: how to verify them, and what became of each."""

from __future__ import annotations

import uuid
from http import HTTPStatus
from typing import Any

from django.shortcuts import get_object_or_404
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.pagination import NewestClaimsFirst
from factcheck.api.scopes import Scope
from factcheck.api.views import CreatingEndpoint, Endpoint
from factcheck.claims.callbacks.secrets import OVERLAP, callback_secret, rotate_callback_secret
from factcheck.claims.callbacks.signature import HEADER, TOLERANCE_SECONDS
from factcheck.claims.curation import id_of
from factcheck.claims.models import Delivery
from factcheck.claims.selectors import visible_claims


class CallbackSecretEndpoint(CreatingEndpoint):
    """`GET callbacks/secret/`: what this user's callbacks are signed with. `POST`: a new one takes its place.

    For a day after that callbacks carry a signature with each of the two. The answer to the POST does not hold the
    secret, for answers are kept under their idempotency keys.
    """

    scope = Scope.SUBMIT

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        self.refuse_without_scope(request, Scope.SUBMIT)

    def get(self, request: Request) -> Response:
        secret = callback_secret(id_of(request.user))
        return Response({"secret": secret, "header": HEADER, "tolerance_seconds": TOLERANCE_SECONDS})

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        key = rotate_callback_secret(request.user)
        until = key.rotated_at + OVERLAP
        shown = {"rotated_at": key.rotated_at.isoformat(), "former_signs_until": until.isoformat()}
        return Response(shown, status=HTTPStatus.CREATED)


class ClaimCallbacksEndpoint(Endpoint):
    """`GET claims/{id}/callbacks/`: the events of a claim that its callback is told of, the newest first."""

    def get(self, request: Request, claim_id: uuid.UUID) -> Response:
        claim = get_object_or_404(visible_claims(request.user), pk=claim_id)
        paginator = NewestClaimsFirst()
        page = paginator.paginate_queryset(claim.deliveries.all(), request, view=self)
        return paginator.get_paginated_response([_present(delivery) for delivery in page or []])


def _present(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": str(delivery.pk),
        "event": delivery.event,
        "state": delivery.state,
        "attempts": delivery.attempts,
        "error": delivery.error,
        "created_at": delivery.created_at.isoformat(),
        "delivered_at": delivery.delivered_at.isoformat() if delivery.delivered_at else None,
    }
