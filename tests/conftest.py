"""What every test shares: a private data directory, set before Django reads its settings, and fresh search state."""

from __future__ import annotations

import atexit
import importlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
import hypothesis
import pytest
import redis
from django.conf import settings as django_settings
from django.utils import translation
from pytest_django.fixtures import Settings
from redis.backoff import ConstantBackoff
from redis.retry import Retry

# Settings are read once per process, so the directory has to be named before Django is set up: no test touches var/.
TEST_DATA_DIR = Path(tempfile.mkdtemp(prefix="factcheck-tests-"))
atexit.register(shutil.rmtree, TEST_DATA_DIR, ignore_errors=True)
os.environ["FACTCHECK_DATA_DIR"] = str(TEST_DATA_DIR)
# Where the `redis_server` fixture listens; nothing answers there in tests that do not ask for it.
REDIS_SOCKET = TEST_DATA_DIR / "redis.sock"
os.environ["REDIS_URL"] = f"unix://{REDIS_SOCKET}"
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.config.settings"
django.setup()
# Passwords made up here protect nothing, and an honest hash takes half a second.
django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

importlib.import_module("tests.flushing").let_tests_flush()

DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "django_db_setup", "django_db_reset_sequences"}

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database-only",
        action="store_true",
        help="run only the tests that touch the database (for a second run on another engine)",
    )
    parser.addoption("--pictures", action="store_true", help="make the pictures in docs/images anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--database-only"):
        return
    kept = [item for item in items if _touches_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _touches_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(DATABASE_FIXTURES & fixtures)


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """Keep SQLite's test database in a file: other connections, threads and processes can then open it too."""
    database = django_settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        database.setdefault("TEST", {})["NAME"] = str(TEST_DATA_DIR / "test.sqlite3")


@pytest.fixture(autouse=True)
def _no_language_is_left_behind() -> Iterator[None]:
    """A request in Arabic leaves Django in Arabic for what the next test calls without one."""
    yield
    translation.deactivate()


@pytest.fixture
def data_dir(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    """An empty data directory of the test's own: uploaded files and the index live there, nothing is cached."""
    settings.DATA_DIR = tmp_path
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.INDEX_DIR = tmp_path / "index"
    search_engine = importlib.import_module("sources.search.engine")
    search_engine.reset()
    yield tmp_path
    search_engine.reset()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    """A real Redis of this run's own, on a socket; gives its URL."""
    command = importlib.import_module("factcheck.config.supervisor").redis_command(REDIS_SOCKET)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            patience = Retry(ConstantBackoff(0.05), retries=200)
            with redis.Redis(unix_socket_path=str(REDIS_SOCKET), retry=patience) as client:
                client.ping()
            yield os.environ["REDIS_URL"]
        finally:
            server.terminate()


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """The URL of an empty Redis, the one that Celery in this process sends to."""
    with redis.Redis.from_url(redis_server) as client:
        client.flushall()
    return redis_server
