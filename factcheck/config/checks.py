"""System checks: what is wrong with the settings, each in one sentence with an id (`manage.py check`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Tags

from factcheck.agreement.entailment import missing_files
from factcheck.config.supervisor import WEB_THREADS

REDIS_SCHEMES = ("redis", "rediss", "unix")
INSTANCE_SECRETS = ("FACTCHECK_SECRET_KEY",)

SettingsCheck = Callable[..., Sequence[CheckMessage]]


def time_limits(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E001, E002: a task outlived by its message would be delivered a second time while it still runs."""
    visibility = settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]
    found: list[CheckMessage] = []
    for name, soft, hard in _limits():
        if hard >= visibility:
            found.append(
                checks.Error(
                    f"The time limit of {name} ({hard} s) is not below Redis's visibility timeout ({visibility} s).",
                    id="factcheck.E001",
                )
            )
        if soft >= hard:
            found.append(
                checks.Error(
                    f"The soft time limit of {name} ({soft} s) is not below its hard time limit ({hard} s).",
                    id="factcheck.E002",
                )
            )
    return found


def check_lease(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E003: a lease that ends before the hard limit lets two workers run one check."""
    if settings.CHECK_LEASE_SECONDS > settings.CHECK_TIME_LIMIT:
        return []
    message = (
        f"FACTCHECK_CHECK_LEASE_SECONDS ({settings.CHECK_LEASE_SECONDS} s) must be longer than "
        f"FACTCHECK_CHECK_TIME_LIMIT ({settings.CHECK_TIME_LIMIT} s)."
    )
    return [checks.Error(message, id="factcheck.E003")]


def redis_url(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E004: only Redis is a broker here, because the re-dispatch of lost checks relies on it."""
    scheme = urlsplit(settings.REDIS_URL).scheme
    if scheme in REDIS_SCHEMES:
        return []
    message = f"REDIS_URL begins with {scheme or 'no scheme'!r}; it must be one of {', '.join(REDIS_SCHEMES)}."
    return [checks.Error(message, id="factcheck.E004")]


def statement_length(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E005: the shortest statement allowed must be shorter than the longest."""
    if 0 < settings.MIN_STATEMENT_CHARACTERS < settings.MAX_STATEMENT_CHARACTERS:
        return []
    message = (
        f"FACTCHECK_MAX_STATEMENT_CHARACTERS ({settings.MAX_STATEMENT_CHARACTERS}) must be greater than "
        f"{settings.MIN_STATEMENT_CHARACTERS}."
    )
    return [checks.Error(message, id="factcheck.E005")]


def data_directory(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E006: database, index and originals live there."""
    if os.access(settings.DATA_DIR, os.W_OK | os.X_OK):
        return []
    message = f"FACTCHECK_DATA_DIR ({settings.DATA_DIR}) cannot be written to."
    return [checks.Error(message, id="factcheck.E006")]


def entailment_model(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E007: another model than the shipped one must be a folder that can be read as one."""
    folder = settings.ENTAILMENT_MODEL
    missing = missing_files(folder) if folder else []
    if not missing:
        return []
    message = f"FACTCHECK_ENTAILMENT_MODEL ({folder}) is not a folder with a model: {', '.join(missing)} is missing."
    return [checks.Error(message, id="factcheck.E007")]


def public_url(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E008: what is exported names pages by their absolute address."""
    parts = urlsplit(settings.PUBLIC_URL)
    if parts.scheme in ("http", "https") and parts.netloc and not parts.query and not parts.fragment:
        return []
    message = f"FACTCHECK_PUBLIC_URL ({settings.PUBLIC_URL}) must be an address such as https://facts.example.org."
    return [checks.Error(message, id="factcheck.E008")]


def live_streams(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E009: who watches a check must leave threads for who asks something."""
    if 0 <= settings.LIVE_STREAMS < WEB_THREADS:
        return []
    message = f"FACTCHECK_LIVE_STREAMS ({settings.LIVE_STREAMS}) must be from 0 to {WEB_THREADS - 1}."
    return [checks.Error(message, id="factcheck.E009")]


def trusted_proxies(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """E010: a count of proxies."""
    if settings.TRUSTED_PROXIES >= 0:
        return []
    message = f"FACTCHECK_TRUSTED_PROXIES ({settings.TRUSTED_PROXIES}) must be 0 or the number of proxies."
    return [checks.Error(message, id="factcheck.E010")]


def secrets_from_environment(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """W001, deployment only: hosts that share a database must share the key, so it comes from the environment."""
    missing = [name for name in INSTANCE_SECRETS if not os.environ.get(name)]
    return [
        checks.Warning(f"{name} is not set; a key kept in the data directory is used instead.", id="factcheck.W001")
        for name in missing
    ]


def register_checks() -> None:
    """Register everything above; called once, when the application starts."""
    for settings_check in (
        time_limits,
        check_lease,
        redis_url,
        statement_length,
        data_directory,
        entailment_model,
        public_url,
        live_streams,
        trusted_proxies,
    ):
        checks.register(settings_check, "factcheck")
    checks.register(secrets_from_environment, Tags.security, deploy=True)


def _limits() -> list[tuple[str, int, int]]:
    return [
        ("tasks in general", settings.CELERY_TASK_SOFT_TIME_LIMIT, settings.CELERY_TASK_TIME_LIMIT),
        ("the check task", settings.CHECK_SOFT_TIME_LIMIT, settings.CHECK_TIME_LIMIT),
        ("the index task", settings.INDEX_SOFT_TIME_LIMIT, settings.INDEX_TIME_LIMIT),
    ]
