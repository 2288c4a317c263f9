"""The house stays small: modules, functions, and nothing that belongs to one machine."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
LONGEST_MODULE, MEDIAN_MODULE = 400, 100
LONGEST_FUNCTION, MEDIAN_FUNCTION = 40, 10

# Written in pieces, so that this file does not name what it forbids.
REGISTRY_HOSTS = re.compile(
    r"\b(?:" + "|".join(("py" + r"pi\.org", "python" + r"hosted\.org", "test" + r"\.py" + "pi")) + ")"
)
MACHINE_PATHS = re.compile(
    r"(?<![\w.~*}-])/(?:" + "|".join(("wo" + "rk", "ro" + "ot", "ho" + r"me/\w+", "Us" + "ers", "op" + "t")) + ")/"
)
TEXT_SUFFIXES = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".yaml",
    ".yml",
    ".cfg",
    ".ini",
    ".html",
    ".css",
    ".js",
    ".jsonl",
    ".json",
    "",
}


@cache
def tracked_files() -> tuple[Path, ...]:
    """What the repository holds; read from git where the copy has its history, else everything but build outputs."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        found = [ROOT / name for name in listed.split("\0") if name]
    else:
        found = [
            path
            for top in ("factcheck", "sources", "tests", "docs", "requirements")
            for path in (ROOT / top).rglob("*")
        ]
    return tuple(path for path in found if path.is_file() and "__pycache__" not in path.parts)


def modules() -> list[Path]:
    """The product's own modules, without tests and migrations."""
    rooms = [path for path in tracked_files() if path.relative_to(ROOT).parts[0] in {"factcheck", "sources"}]
    return [path for path in rooms if path.suffix == ".py" and "migrations" not in path.parts]


def function_lengths() -> dict[str, int]:
    """Lines of every function, from its `def` to its last line."""
    return {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def test_modules_are_small() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {name: count for name, count in lines.items() if count > LONGEST_MODULE} == {}
    assert statistics.median(lines.values()) < MEDIAN_MODULE


def test_functions_are_small() -> None:
    lengths = function_lengths()
    assert {name: count for name, count in lengths.items() if count > LONGEST_FUNCTION} == {}
    assert statistics.median(lengths.values()) <= MEDIAN_FUNCTION


@pytest.mark.parametrize("forbidden", [REGISTRY_HOSTS, MACHINE_PATHS], ids=["registry hosts", "machine paths"])
def test_nothing_tracked_names_a_machine(forbidden: re.Pattern[str]) -> None:
    found = {
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in tracked_files()
        if path.suffix in TEXT_SUFFIXES
        for match in forbidden.finditer(path.read_text("utf-8", errors="replace"))
    }
    assert found == set()


def test_nothing_is_left_for_later() -> None:
    words = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
    assert [str(path) for path in modules() if words.search(path.read_text("utf-8"))] == []


def test_every_exception_from_a_lint_is_explained() -> None:
    excused = r"(?:noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*|type: ignore\[[\w-]+(?:, ?[\w-]+)*\])[\s#:—-]+\w"
    bare = re.compile(rf"#\s*(?!{excused})(?:noqa|type: ignore)")
    sources = [path for path in tracked_files() if path.suffix == ".py" and "migrations" not in path.parts]
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert found == []


def test_the_lock_is_hashed_and_names_no_index() -> None:
    for name in ("base.txt", "dev.txt"):
        text = (ROOT / "requirements" / name).read_text()
        requirements = re.findall(r"^\w[^\n]*(?:\n[^\n]*)?", text, flags=re.MULTILINE)
        assert [each for each in requirements if "==" not in each or "--hash=sha256:" not in each] == []
        assert "://" not in text
