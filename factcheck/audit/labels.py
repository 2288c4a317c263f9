"""What each act in the log is called where people read it; the log itself keeps the short name."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

ACTIONS = {
    "article.submitted": _("Article handed in"),
    "callback_secret.rotated": _("Callback secret changed"),
    # Not in the log, but told to programs.
    "claim.checked": _("Claim checked"),
    "claim.failed": _("Check failed"),
    "claim.assigned": _("Claim assigned"),
    "claim.described": _("Claimant noted"),
    "claim.merged": _("Claim merged"),
    "claim.published": _("Verdict published"),
    "claim.rechecked": _("Another check asked for"),
    "claim.retracted": _("Verdict taken back"),
    "claim.reviewed": _("Verdict of a person"),
    "claim.split": _("Claim split"),
    "claim.split_off": _("Part of a split claim"),
    "claim.stale": _("A source has changed"),
    "claim.submitted": _("Claim handed in"),
    "discrepancy.reviewed": _("Discrepancy decided"),
    "document.added": _("Document added"),
    "document.described": _("Document described"),
    "document.replaced": _("Document replaced"),
    "document.withdrawn": _("Document withdrawn"),
    "group.added": _("Group added"),
    "group.changed": _("Group changed"),
    "group.deleted": _("Group deleted"),
    "objection.answered": _("Objection answered"),
    "source.added": _("Source added"),
    "source.changed": _("Source changed"),
    "source.deleted": _("Source deleted"),
    "token.issued": _("Token issued"),
    "token.revoked": _("Token revoked"),
    "upload.done": _("File taken in"),
    "upload.failed": _("File could not be taken in"),
    "upload.received": _("File received"),
    "upload.refused": _("File refused"),
    "user.added": _("Account added"),
    "user.added_by_command": _("Account added on the command line"),
    "user.changed": _("Account changed"),
    "user.deleted": _("Account deleted"),
    "user.password_changed": _("Password changed"),
    "user.password_changed_by_command": _("Password changed on the command line"),
    "user.roles_changed": _("Roles of a user changed"),
}


def action_label(action: str) -> str:
    """The act in the reader's language; its short name where it has no other."""
    return str(ACTIONS.get(action, action))
