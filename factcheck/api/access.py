"""What a user needs for what an endpoint does, beyond being known."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request

SUBMIT = "claims.add_claim"
REVIEW = "claims.add_review"

_DEEDS = {
    SUBMIT: _("Handing in statements needs the permission %(permission)s."),
    REVIEW: _("Reviewing a claim needs the permission %(permission)s."),
    "claims.add_publication": _("Publishing a verdict needs the permission %(permission)s."),
    "claims.view_claim": _("Reading the figures of the service needs the permission %(permission)s."),
}


def refuse_without_permission(request: Request, permission: str) -> None:
    """PermissionDenied, naming the permission, unless the user has it."""
    if not request.user.has_perm(permission):
        raise PermissionDenied(_DEEDS[permission] % {"permission": permission})
