"""The commands that the documentation shows are run, in a copy of the repository with a data directory of its own.

A block opened with ```console is run line by line (`$ command`; other lines are output). One opened with
```console not-run shows what cannot be: a server that runs until stopped, or another machine's database.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
TIMEOUT_SECONDS = 180


def shown_commands() -> list[tuple[str, str]]:
    """(page, command) in reading order."""
    return [
        (str(page.relative_to(ROOT)), line.removeprefix("$ "))
        for page in PAGES
        for block in BLOCK.findall(page.read_text("utf-8"))
        for line in block.splitlines()
        if line.startswith("$ ")
    ]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the working tree that borrows this environment's packages."""
    target = tmp_path_factory.mktemp("docs") / "copy"
    unwanted = shutil.ignore_patterns(".git", ".venv", "var", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info")
    shutil.copytree(ROOT, target, ignore=unwanted)
    lend_environment(target / ".venv")
    made = run("make demo", target)
    assert made.returncode == 0, made.stderr
    return target


def lend_environment(venv: Path) -> None:
    """Make `venv` this environment under another path, and say that its set-up is done."""
    venv.mkdir()
    for entry in Path(sys.prefix).iterdir():
        if entry.suffix != ".stamp":
            (venv / entry.name).symlink_to(entry)
    (venv / "base.stamp").touch()


def run(command: str, directory: Path) -> subprocess.CompletedProcess[str]:
    """Run as a reader would, in a UTF-8 shell, on SQLite in the copy's own var/."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("FACTCHECK_")}
    for name in ("DATABASE_URL", "MAKEFLAGS", "MAKELEVEL"):
        inherited.pop(name, None)
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=directory,
        env=inherited | {"PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT_SECONDS,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize(("page", "command"), shown_commands())
def test_command_does_what_the_page_says(page: str, command: str, copy: Path) -> None:
    done = run(command, copy)
    assert done.returncode == 0, f"{page}: {command}\n{done.stdout}\n{done.stderr}"


def test_the_readme_lists_every_command() -> None:
    modules = [path for room in ("factcheck", "sources") for path in (ROOT / room).rglob("management/commands/*.py")]
    own = {path.stem for path in modules} - {"__init__"}
    table = [line for line in (ROOT / "README.md").read_text("utf-8").splitlines() if line.startswith("| `")]
    assert own == {name for line in table for name in re.findall(r"`(\w+)", line.split("|")[1])}


def test_links_between_pages_lead_somewhere() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []
