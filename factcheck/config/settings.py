"""Settings, all from the environment; `factcheck.config.checks` says what is wrong with them in a sentence."""

from __future__ import annotations

import os
import secrets
import warnings
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from sources.queues import Queue


class _Env(environ.Env):
    """Names the variable that holds no number."""

    def int(self, var: str, default: Any = environ.Env.NOTSET) -> Any:
        try:
            return super().int(var, default)
        except ValueError as error:
            raise ImproperlyConfigured(f"{var} is {self(var)!r}, which is no whole number.") from error


env = _Env()
BASE_DIR = Path(__file__).resolve().parents[2]

# State of one instance: database, index, original files, private Redis. A second instance is one variable away.
DATA_DIR = Path(env("FACTCHECK_DATA_DIR", default=str(BASE_DIR / "var"))).resolve()
STATIC_ROOT = DATA_DIR / "static"


def _secret_key() -> str:
    """The environment's key, or one kept privately beside the instance's data so that sessions outlive a restart."""
    if key := env("FACTCHECK_SECRET_KEY", default=""):
        return str(key)
    path = DATA_DIR / "secret_key"
    if not path.exists():
        # Of several processes that start together one gives the key, and no other reads half of it.
        with NamedTemporaryFile("w", dir=DATA_DIR, prefix=".secret-") as file, suppress(FileExistsError):
            file.write(secrets.token_urlsafe(64))
            file.flush()
            os.link(file.name, path)
    return path.read_text()


def _database() -> dict[str, Any]:
    with warnings.catch_warnings(action="ignore"):
        database: dict[str, Any] = env.db("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'factcheck.sqlite3'}")
    if "ENGINE" not in database:
        raise ImproperlyConfigured("DATABASE_URL names no database: it has the form postgres://… or sqlite:///….")
    return database


try:
    STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    SECRET_KEY = _secret_key()
except OSError as error:
    raise ImproperlyConfigured(f"FACTCHECK_DATA_DIR ({DATA_DIR}) cannot be used: {error.strerror}.") from error

DEBUG = env.bool("FACTCHECK_DEBUG", default=False)
ALLOWED_HOSTS: list[str] = env.list("FACTCHECK_ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("FACTCHECK_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    # First, for two of its commands take the place of Django's.
    "factcheck.config",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "rest_framework",
    "rest_framework.authtoken",
    "drf_spectacular",
    "csp",
    "factcheck.audit",
    "sources",
    "factcheck.claims",
    "factcheck.discrepancies",
    "factcheck.reports",
    "factcheck.evaluation",
    "factcheck.api",
    "factcheck.web",
    "factcheck.desk",
]

MIDDLEWARE = [
    "factcheck.config.client_address.ClientAddress",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "factcheck.config.urls"
WSGI_APPLICATION = "factcheck.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Before Django's own, which they take the place of.
        "DIRS": [BASE_DIR / "factcheck" / "desk" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES: dict[str, dict[str, Any]] = {"default": _database()}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        # Writers queue instead of failing: a transaction takes the write lock at its start and waits for it.
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;",
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
# Opening a connection, SQLite's too, costs as much as a small request.
DATABASES["default"]["CONN_MAX_AGE"] = 60
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "sesame.backends.ModelBackend",
]
SESAME_MAX_AGE = 600
SESAME_ONE_TIME = True
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "check"
LOGOUT_REDIRECT_URL = "login"

LANGUAGE_CODE = "en"
# Languages of the interface; those of statements and sources are `sources.models.Language`.
LANGUAGES = [("en", "English"), ("ar", "العربية")]
LOCALE_PATHS = [BASE_DIR / "factcheck" / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "/static/"
MEDIA_ROOT = DATA_DIR / "files"
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"},
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
_HTTPS = env.bool("FACTCHECK_HTTPS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _HTTPS
if _HTTPS:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Proxies that stand before the web process and append to X-Forwarded-For.
TRUSTED_PROXIES = env.int("FACTCHECK_TRUSTED_PROXIES", default=0)

REST_FRAMEWORK: dict[str, Any] = {
    # The address that callers are counted by is found before, for all that counts them.
    "NUM_PROXIES": 0,
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "factcheck.api.tokens.ScopedTokenAuthentication",
        "rest_framework.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["factcheck.api.parsers.BoundedJSONParser"],
    "DEFAULT_PAGINATION_CLASS": "factcheck.api.pagination.NewestFirst",
    "DEFAULT_THROTTLE_CLASSES": [
        "factcheck.api.throttling.PerAddress",
        "factcheck.api.throttling.PerUser",
    ],
    "DEFAULT_THROTTLE_RATES": {
        "anon": env("FACTCHECK_RATE_ANONYMOUS", default="30/min"),
        "user": env("FACTCHECK_RATE_USER", default="600/min"),
    },
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "factcheck.api.problems.problem_response",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}

# Where readers find this instance, without a slash at the end, and who publishes it: both stand in what is exported.
PUBLIC_URL: str = env("FACTCHECK_PUBLIC_URL", default="http://127.0.0.1:8000").rstrip("/")
PUBLISHER_NAME: str = env("FACTCHECK_PUBLISHER_NAME", default="Source-verified fact check")

SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Source-verified fact checking",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SERVE_AUTHENTICATION": [],
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "POSTPROCESSING_HOOKS": ["factcheck.api.components.add_shapes"],
}

# Longest that `POST claims/?wait=` holds an answer back, in seconds.
API_MAX_WAIT_SECONDS = 30

REDIS_URL: str = env("REDIS_URL", default="redis://127.0.0.1:6379/0")
CACHES = {
    "default": {
        "BACKEND": "factcheck.config.shared_cache.SharedCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "factcheck-counts",
    }
}
# Processes of the web server under `serve`: Python computes on one core in each.
WEB_PROCESSES = env.int("FACTCHECK_WEB_PROCESSES", default=min(4, os.cpu_count() or 1))

# Of the eight threads of a web process so many may tell a viewer how a check goes on; other viewers ask instead.
LIVE_STREAMS = env.int("FACTCHECK_LIVE_STREAMS", default=3)

# A check is owned by its worker until the lease ends, so the lease outlasts the hard limit of the task; a lost message
# is noticed after REDISPATCH_SECONDS when the queue is empty, else after CHECK_LOST_AFTER_SECONDS.
MAX_CHECK_ATTEMPTS = 3
CHECK_SOFT_TIME_LIMIT = env.int("FACTCHECK_CHECK_SOFT_TIME_LIMIT", default=50)
CHECK_TIME_LIMIT = env.int("FACTCHECK_CHECK_TIME_LIMIT", default=60)
CHECK_LEASE_SECONDS = env.int("FACTCHECK_CHECK_LEASE_SECONDS", default=75)
CHECK_LOST_AFTER_SECONDS = env.int("FACTCHECK_CHECK_LOST_AFTER_SECONDS", default=600)
REDISPATCH_SECONDS = env.int("FACTCHECK_REDISPATCH_SECONDS", default=10)
INDEX_SOFT_TIME_LIMIT = 3_000
INDEX_TIME_LIMIT = 3_300

# A Redis that does not answer costs a request about a second, never more: the database already holds the work.
_BROKER_PATIENCE = {"max_retries": 1, "interval_start": 0, "interval_step": 0.1, "interval_max": 0.2}
CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://", 1)
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 3_600,
    "socket_connect_timeout": 1,
    "socket_timeout": 10,
    **_BROKER_PATIENCE,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_PUBLISH_RETRY = True
CELERY_TASK_PUBLISH_RETRY_POLICY = _BROKER_PATIENCE
CELERY_TASK_SOFT_TIME_LIMIT = 270
CELERY_TASK_TIME_LIMIT = 300
# Celery deprecates a `queue` on the task itself, so the queue of every task stands here.
CELERY_TASK_ROUTES = {
    "claims.run_check": {"queue": Queue.CHECKS.value},
    "claims.redispatch_waiting": {"queue": Queue.CHECKS.value},
    "claims.mark_stale": {"queue": Queue.CHECKS.value},
    "claims.encode_claims": {"queue": Queue.CHECKS.value},
    # A receiver may be slow: callbacks wait behind uploads, not before statements. Nor may what comes as often as the
    # look for lost checks share their queue: that look takes them for waiting as long as any message is there.
    "claims.deliver_callback": {"queue": Queue.INGEST.value},
    "claims.redeliver_callbacks": {"queue": Queue.INGEST.value},
    "sources.update_index": {"queue": Queue.INDEX.value},
    "discrepancies.sweep_next": {"queue": Queue.SWEEPS.value},
    "sources.ingest_upload": {"queue": Queue.INGEST.value},
    "sources.redispatch_uploads": {"queue": Queue.INGEST.value},
    "sources.forget_old_uploads": {"queue": Queue.SWEEPS.value},
    "api.forget_old_keys": {"queue": Queue.SWEEPS.value},
}
# A task that names no queue goes to one that no worker serves; a test sees to it that there is none.
CELERY_TASK_DEFAULT_QUEUE = "unrouted"
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
# A worker process loads the sentence encoders before it says that it is up.
CELERY_WORKER_PROC_ALIVE_TIMEOUT = 120
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "beat-schedule")
CELERY_BEAT_SCHEDULE: dict[str, Any] = {
    "forget old idempotency keys": {
        "task": "api.forget_old_keys",
        "schedule": 3_600,
        "options": {"expires": 3_600},
    },
    "forget old uploads": {
        "task": "sources.forget_old_uploads",
        "schedule": 3_600,
        "options": {"expires": 3_600},
    },
    "redispatch waiting uploads": {
        "task": "sources.redispatch_uploads",
        "schedule": REDISPATCH_SECONDS,
        "options": {"expires": REDISPATCH_SECONDS},
    },
    "encode new claims": {
        "task": "claims.encode_claims",
        "schedule": 60,
        "options": {"expires": 60},
    },
    # What a lost message left undone.
    "mark stale verdicts": {
        "task": "claims.mark_stale",
        "schedule": 300,
        "options": {"expires": 300},
    },
    "redeliver callbacks": {
        "task": "claims.redeliver_callbacks",
        "schedule": REDISPATCH_SECONDS,
        "options": {"expires": REDISPATCH_SECONDS},
    },
    "redispatch waiting checks": {
        "task": "claims.redispatch_waiting",
        "schedule": REDISPATCH_SECONDS,
        "options": {"expires": REDISPATCH_SECONDS},
    },
    "drain the outbox": {
        "task": "sources.update_index",
        "schedule": REDISPATCH_SECONDS,
        "options": {"expires": REDISPATCH_SECONDS},
    },
    "sweep what is due": {
        "task": "discrepancies.sweep_next",
        "schedule": REDISPATCH_SECONDS,
        "options": {"expires": REDISPATCH_SECONDS},
    },
}

# Largest file that ingest reads, in bytes, and largest statement, in characters.
MAX_DOCUMENT_BYTES = env.int("FACTCHECK_MAX_DOCUMENT_BYTES", default=20_000_000)
MAX_STATEMENT_CHARACTERS = env.int("FACTCHECK_MAX_STATEMENT_CHARACTERS", default=2_000)
MIN_STATEMENT_CHARACTERS = 3

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env("FACTCHECK_LOG_LEVEL", default="WARNING")},
}

# The index: disposable, rebuilt from the database by `manage.py reindex`.
INDEX_DIR = DATA_DIR / "index"
# A folder with another cross-encoder (model.onnx, tokenizer.json, config.json); empty for the one that is shipped.
ENTAILMENT_MODEL: Path | None = Path(folder) if (folder := env("FACTCHECK_ENTAILMENT_MODEL", default="")) else None
# Vectors of one language are compared one by one up to this many, and through an approximate index beyond.
EXACT_VECTOR_LIMIT = env.int("FACTCHECK_EXACT_VECTOR_LIMIT", default=200_000)
