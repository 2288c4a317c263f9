"""How often somebody may ask: counted in windows of time, one number for each, that all web processes share."""

from __future__ import annotations

from time import time as now
from typing import TYPE_CHECKING, Any

from django.core.cache import cache
from rest_framework.request import Request
from rest_framework.throttling import AnonRateThrottle, SimpleRateThrottle, UserRateThrottle

if TYPE_CHECKING:  # the views read the settings, which name the classes below
    from rest_framework.views import APIView


class _Counted(SimpleRateThrottle):
    """A counter is cheaper to keep, and to keep in step, than the list of times that REST framework keeps.

    At the border of two windows twice the rate can pass.
    """

    num_requests: int | None
    duration: int | None
    _wait = 0.0

    def allow_request(self, request: Request, view: APIView) -> bool:
        key = self.get_cache_key(request, view)
        if key is None or self.num_requests is None or self.duration is None:
            return True
        moment = now()
        window = int(moment) // self.duration
        self._wait = (window + 1) * self.duration - moment
        return _count(f"{key}-{window}", self.duration) <= self.num_requests

    def wait(self) -> float:
        """Seconds until the next window: `Retry-After`."""
        return max(self._wait, 1.0)


class PerAddress(_Counted, AnonRateThrottle):
    """For whoever has no account, by address."""


class PerUser(_Counted, UserRateThrottle):
    """For whoever has one."""


def _count(key: str, seconds: int) -> int:
    try:
        return int(cache.incr(key))
    except ValueError:
        first: Any = cache.add(key, 1, seconds)
        return 1 if first else int(cache.incr(key))
