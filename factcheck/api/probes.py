"""Is the process up, and can it do its work? For load balancers and people on call; open to everybody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus

from celery import current_app
from django.db import connection
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.views import Endpoint
from sources.models import IndexState, Passage
from sources.search.directory import published

logger = logging.getLogger(__name__)


class HealthEndpoint(Endpoint):
    """`GET health/`: the process answers."""

    permission_classes = [AllowAny]
    throttle_classes = []

    def get(self, request: Request) -> Response:
        return Response({"status": "ok"})


class ReadyEndpoint(Endpoint):
    """`GET ready/`: 200 when database, Redis and index can be reached, 503 naming which cannot."""

    permission_classes = [AllowAny]
    throttle_classes = []

    def get(self, request: Request) -> Response:
        services = {name: _probe(name, probe) for name, probe in PROBES.items()}
        ready = all(state == "ok" for state in services.values())
        return Response(
            {"status": "ok" if ready else "unavailable", "services": services},
            status=HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE,
        )


def _probe(name: str, probe: Callable[[], object]) -> str:
    try:
        probe()
    except Exception:
        logger.warning("The %s cannot be reached", name, exc_info=True)
        return "unreachable"
    return "ok"


def _database() -> None:
    connection.ensure_connection()
    IndexState.objects.exists()


def _redis() -> None:
    with current_app.connection_for_write() as broker:
        broker.ensure_connection(max_retries=1, interval_start=0, timeout=1)


def _index() -> None:
    if published() is None and Passage.objects.exists():
        raise LookupError("passages are stored, but no index was ever published")


PROBES: dict[str, Callable[[], object]] = {"database": _database, "redis": _redis, "index": _index}
