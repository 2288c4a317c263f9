"""What the log keeps of an account, whoever changes it and from where."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Permission, User
from django.db.models import QuerySet

from factcheck.audit.record import snapshot

_COLUMNS = ("username", "first_name", "last_name", "email", "is_active", "is_staff", "is_superuser")


def account_values(user: User) -> dict[str, Any]:
    """Who somebody is, whether they get in, and what they may do besides their groups; never the password."""
    return snapshot(user, _COLUMNS) | {"permissions": permission_names(user.user_permissions.all())}


def permission_names(permissions: QuerySet[Permission]) -> list[str]:
    """In the order of the alphabet."""
    return sorted(f"{app}.{name}" for app, name in permissions.values_list("content_type__app_label", "codename"))
