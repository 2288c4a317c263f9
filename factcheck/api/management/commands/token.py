"""`manage.py token`: a program's way into the API."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.api.scopes import Scope
from factcheck.api.tokens import issue_token

LONGEST_DAYS = 3_650


class Command(BaseCommand):
    """Prints the key on standard output, once; exit code 1 without such a user, 2 for a scope that there is not."""

    help = "Make an API token for a user, with scopes and an end, and print its key; it cannot be shown again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("user", help="user name")
        parser.add_argument("--name", default="command line", help="what the token is for")
        parser.add_argument("--scopes", default="read,submit", help=f"of {', '.join(Scope.values)}, with commas")
        parser.add_argument("--days", type=int, default=90, help="days until it ends (default 90)")

    def handle(self, *_args: Any, **options: Any) -> None:
        scopes = [each.strip() for each in options["scopes"].split(",") if each.strip()]
        unknown = [each for each in scopes if each not in Scope.values]
        if unknown or not scopes:
            raise CommandError(f"--scopes takes {', '.join(Scope.values)}, with commas between.", returncode=2)
        if not 1 <= options["days"] <= LONGEST_DAYS:
            raise CommandError(f"--days must be from 1 to {LONGEST_DAYS:,}.", returncode=2)
        user = User.objects.filter(username=options["user"]).first()
        if user is None:
            raise CommandError(f"There is no user {options['user']!r}.")
        row, key = issue_token(user, options["name"][:100], scopes, options["days"])
        self.stderr.write(f"Ends {row.expires_at:%Y-%m-%d %H:%M} UTC; send it as `Authorization: Token …`.")
        self.stdout.write(key)
