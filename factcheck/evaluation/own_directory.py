"""Measurements that ingest documents of their own keep them away from the corpus in use."""

from __future__ import annotations

import os
import subprocess
import sys
from tempfile import TemporaryDirectory


def again_in_an_own_directory() -> None:
    """Run the same command in a process whose data directory and database are its own, and pass its answer on."""
    with TemporaryDirectory() as directory:
        environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        command = [sys.executable, *sys.argv, "--here"]
        done = subprocess.run(command, env={**environment, "FACTCHECK_DATA_DIR": directory}, check=False)  # noqa: S603  our own command line
    if done.returncode:
        sys.exit(done.returncode)
