"""Counts that every web process has to see: in Redis, and in this process's memory while Redis does not answer."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

# How long Redis is left alone after it failed: a request waits for it once, not once for each count.
PAUSE_SECONDS = 5.0
_OPTIONS = {
    "serializer": "factcheck.config.shared_cache.WholeNumbers",
    "socket_connect_timeout": 0.2,
    "socket_timeout": 0.5,
}


class WholeNumbers:
    """What is kept is a number and nothing else, so that nobody who writes to Redis can have code run here."""

    def dumps(self, value: Any) -> int:
        if type(value) is not int:
            raise TypeError(f"Only whole numbers are shared between processes, and {value!r} is none.")
        return value

    def loads(self, data: Any) -> int:
        return int(data)


class SharedCache(BaseCache):
    """Django's cache, of whole numbers. Where Redis goes or returns they begin anew; no call fails for want of it."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(params)
        self._shared: Any = RedisCache(server, {**params, "OPTIONS": _OPTIONS})
        self._own = LocMemCache(server, {})
        self._paused_until = 0.0

    def get(self, key: Any, default: Any = None, version: int | None = None) -> Any:
        return self._call("get", key, default, version)

    def set(self, key: Any, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        self._call("set", key, value, timeout, version)

    def add(self, key: Any, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        return bool(self._call("add", key, value, timeout, version))

    def touch(self, key: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        return bool(self._call("touch", key, timeout, version))

    def delete(self, key: Any, version: int | None = None) -> bool:
        return bool(self._call("delete", key, version))

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        """The new number; ValueError for a key that is not there."""
        return int(self._call("incr", key, delta, version))

    def clear(self) -> None:
        """Forget every count, and nothing else of what is in Redis: the queues are there too."""
        self._own.clear()
        with suppress(RedisError):
            client = self._shared._cache.get_client(None, write=True)
            for key in client.scan_iter(match=self.make_key("*")):
                client.delete(key)

    def _call(self, name: str, *args: Any) -> Any:
        if monotonic() >= self._paused_until:
            try:
                return getattr(self._shared, name)(*args)
            except RedisError:
                self._paused_until = monotonic() + PAUSE_SECONDS
        return getattr(self._own, name)(*args)
