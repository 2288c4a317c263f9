"""The lock brings everything that the product imports, so that a fresh `make demo` cannot miss a package."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
OWN = {"factcheck", "sources"}
# Engines that only `benchmark --peers` compares with, and what only training takes.
DEVELOPMENT_ONLY = {"bm25s", "fluent", "tantivy", "torch", "transformers", "wordfreq"}


def imported_packages() -> Iterator[str]:
    for room in OWN:
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    yield from (alias.name.partition(".")[0] for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    yield node.module.partition(".")[0]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_imported_package_is_locked() -> None:
    locked = {
        canonical(name) for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements/base.txt").read_text(), re.M)
    }
    providers = packages_distributions()
    outside = set(imported_packages()) - OWN - DEVELOPMENT_ONLY - sys.stdlib_module_names
    missing = {name for name in outside if not locked & {canonical(each) for each in providers.get(name, [name])}}
    assert missing == set()
