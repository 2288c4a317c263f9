"""`manage.py search`: the passages that bear most on a text."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.claims.options import passage_limit
from factcheck.claims.present import present_hits
from factcheck.claims.printing import render_passages
from factcheck.claims.unfit_statements import RefusedStatement, accept_query
from sources.models import Language
from sources.search.engine import IndexMissing
from sources.search.retrieve import retrieve


class Command(BaseCommand):
    """Ranks the passages of the corpus by a query in English or Arabic."""

    help = "Search the corpus; the query may be in either language."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("query", help="what to look for")
        parser.add_argument("--limit", type=passage_limit, default=20, help="how many passages to show")
        parser.add_argument("--language", choices=Language.values, help="show only passages in this language")
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            query = accept_query(options["query"])
            found = retrieve(query, limit=options["limit"], passage_language=options["language"])
        except RefusedStatement as refusal:
            raise CommandError(str(refusal)) from refusal
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        shown = present_hits(found)
        printed = json.dumps(shown, ensure_ascii=False) if options["json"] else render_passages(shown, self.style)
        self.stdout.write(printed)
