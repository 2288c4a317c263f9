"""`manage.py createsuperuser`: Django's, with an entry in the log."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.management.commands import createsuperuser

from factcheck.config.logged_accounts import ADDED, logged


class Command(createsuperuser.Command):
    """Takes the place of Django's, since its room comes first in INSTALLED_APPS."""

    def handle(self, *args: Any, **options: Any) -> None:
        with logged(ADDED):
            super().handle(*args, **options)
