"""Every variable that the code reads is documented for whoever runs the service, and every documented one is read."""

from __future__ import annotations

import re
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
READ = re.compile(r"""(?:\benv(?:\.\w+)?\(|environ(?:\.get\(|\[)|getenv\()\s*["']([A-Z][A-Z0-9_]+)["']""")
DOCUMENTED = re.compile(r"^\| `([A-Z][A-Z0-9_]+)` \|", flags=re.MULTILINE)
# Set for Django, not by whoever runs the service.
INTERNAL = {"DJANGO_SETTINGS_MODULE"}


def read_by_the_code() -> set[str]:
    modules = [path for room in ("factcheck", "sources") for path in (ROOT / room).rglob("*.py")]
    return {name for path in modules for name in READ.findall(path.read_text("utf-8"))} - INTERNAL


def test_operations_lists_exactly_the_variables_that_are_read() -> None:
    documented = set(DOCUMENTED.findall((ROOT / "docs" / "operations.md").read_text("utf-8")))
    assert documented == read_by_the_code()
