"""What Django's own commands do to accounts, in the log; nobody is logged in there, so the act says where it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.models import User
from django.db.models.signals import post_save

from factcheck.audit.record import record
from factcheck.desk.accounts import account_values

ADDED, PASSWORD_CHANGED = "user.added_by_command", "user.password_changed_by_command"


@contextmanager
def logged(action: str) -> Iterator[None]:
    """Every account that is saved within gets an entry."""

    def log(instance: User, created: bool, **_signal: Any) -> None:
        record(action, instance, after=account_values(instance) if created else None)

    post_save.connect(log, sender=User, weak=False)
    try:
        yield
    finally:
        post_save.disconnect(log, sender=User)
