"""Measurements that ingest documents of their own keep them away from the corpus in use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def again_in_an_own_directory() -> None:
    """Run the same command in a process whose data directory and database are its own, and pass its answer on."""
    with TemporaryDirectory() as directory:
        in_directory(Path(directory))


def in_directory(directory: Path, *more: str, capture: bool = False) -> str:
    """Run the same command, with more options, on the data in this directory alone; its answer where it is wanted."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environment["FACTCHECK_DATA_DIR"] = str(directory)
    command = [sys.executable, *sys.argv, "--here", *more]
    output = subprocess.PIPE if capture else None
    done = subprocess.run(command, env=environment, stdout=output, encoding="utf-8", check=False)  # noqa: S603  our own command line
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout or ""
