"""What a user needs for what an endpoint does, beyond being known."""

from __future__ import annotations

from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request

SUBMIT = "claims.add_claim"
REVIEW = "claims.add_review"

_DEEDS = {
    SUBMIT: "Handing in statements",
    REVIEW: "Reviewing a claim",
    "claims.add_publication": "Publishing a verdict",
    "claims.view_claim": "Reading the figures of the service",
}


def refuse_without_permission(request: Request, permission: str) -> None:
    """PermissionDenied, naming the permission, unless the user has it."""
    if not request.user.has_perm(permission):
        raise PermissionDenied(f"{_DEEDS[permission]} needs the permission {permission}.")
