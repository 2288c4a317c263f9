"""`manage.py changepassword`: Django's, with an entry in the log, which does not hold the password."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.management.commands import changepassword

from factcheck.config.logged_accounts import PASSWORD_CHANGED, logged


class Command(changepassword.Command):
    """Takes the place of Django's, since its room comes first in INSTALLED_APPS."""

    def handle(self, *args: Any, **options: Any) -> str | None:
        with logged(PASSWORD_CHANGED):
            return super().handle(*args, **options)
