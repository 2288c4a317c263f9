"""`manage.py replay`: does a stored check come out the same today, and if not, what changed?"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.claims.models import Check
from factcheck.claims.replay import NothingToReplay, Replay, replay_check
from sources.search.engine import IndexMissing


class Command(BaseCommand):
    """A difference is an answer, not a failure: 0 either way, 1 without such a check, 3 without an index."""

    help = (
        "Run a stored check again with its stored inputs and print what came out differently, and why. "
        "Exits with 0 whether or not anything did; `identical` in --json tells."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("check_id", type=int, help="the check's number, as `check` printed it")
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        check = Check.objects.select_related("claim").filter(pk=options["check_id"]).first()
        if check is None:
            raise CommandError(f"There is no check {options['check_id']}.")
        try:
            replay = replay_check(check)
        except NothingToReplay as refusal:
            raise CommandError(str(refusal)) from refusal
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        self.stdout.write(_as_json(replay) if options["json"] else _as_text(replay))


def _as_json(replay: Replay) -> str:
    return json.dumps({"check": replay.check_id, "identical": replay.identical} | _parts(replay), ensure_ascii=False)


def _parts(replay: Replay) -> dict[str, list[dict[str, Any]]]:
    return {
        "differences": [asdict(difference) for difference in replay.differences],
        "causes": [asdict(cause) for cause in replay.causes],
    }


def _as_text(replay: Replay) -> str:
    if replay.identical:
        return f"Check {replay.check_id}: identical."
    lines = [f"Check {replay.check_id}: {len(replay.differences)} differences."]
    lines += [f"  {part.what}: {part.stored} → {part.now}" for part in replay.differences]
    lines += [f"Because of the {cause.what}: {cause.stored} → {cause.now}" for cause in replay.causes]
    return "\n".join(lines)
