"""Permissions by names in the reader's language: Django stores theirs in English."""

from __future__ import annotations

from django.apps import apps
from django.utils.translation import gettext_lazy as _

_ACTS = {
    "add": _("Add: %(rows)s"),
    "change": _("Change: %(rows)s"),
    "delete": _("Delete: %(rows)s"),
    "view": _("View: %(rows)s"),
}


def permission_label(permission: str) -> str:
    """The room and what may be done there, of `app.act_model`; the code itself for one that is not of that form."""
    app, _dot, codename = permission.partition(".")
    act, _line, model = codename.partition("_")
    try:
        opts = apps.get_model(app, model)._meta
    except (LookupError, ValueError):
        return permission
    if act not in _ACTS:
        return permission
    return f"{opts.app_config.verbose_name} | {_ACTS[act] % {'rows': opts.verbose_name_plural}}"
