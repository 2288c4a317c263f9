"""What each act in the log is called where people read it; the log itself keeps the short name."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "callback_secret.rotated": _("Callback secret changed"),
    "claim.assigned": _("Claim assigned"),
    "claim.described": _("Claimant noted"),
    "claim.merged": _("Claim merged"),
    "claim.published": _("Verdict published"),
    "claim.rechecked": _("Another check asked for"),
    "claim.retracted": _("Verdict taken back"),
    "claim.reviewed": _("Verdict of a person"),
    "claim.stale": _("A source has changed"),
    "discrepancy.reviewed": _("Discrepancy decided"),
    "document.described": _("Document described"),
    "document.withdrawn": _("Document withdrawn"),
    "objection.answered": _("Objection answered"),
    "source.added": _("Source added"),
    "source.changed": _("Source changed"),
    "source.deleted": _("Source deleted"),
    "token.issued": _("Token issued"),
    "token.revoked": _("Token revoked"),
    "user.roles_changed": _("Roles of a user changed"),
}


def action_label(action: str) -> str:
    """The act in the reader's language; its short name where it has no other."""
    return str(ACTIONS.get(action, action))
