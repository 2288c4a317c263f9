"""Progress as server-sent events: told when it changes, for a bounded time, to so many viewers at once and no more.

A viewer holds a thread of the web server. So a stream ends after some seconds, upon which the browser comes again by
itself, and a process that has given away its streams answers 503, upon which the page's script asks instead.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from http import HTTPStatus
from threading import Lock
from typing import Any

from django.conf import settings
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse

from factcheck.web.progress import has_ended

# A stream ends by then, so that a place becomes free for others and the server can be stopped.
LONGEST_SECONDS = 15.0
LOOK_EVERY_SECONDS = 0.4
# Something is sent at least so often: that a viewer has gone is noticed only by writing to them.
SILENT_SECONDS = 2.0
# The browser waits so long before it comes again.
RETRY_MILLISECONDS = 500
RETRY_AFTER_SECONDS = 5

Progress = Callable[[], dict[str, Any]]


class Places:
    """How many streams this process holds open; none any more once it is `closing`."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.taken = 0
        self.closing = False

    def take(self) -> bool:
        """Whether there was a place left, which is now the caller's."""
        with self._lock:
            if self.closing or self.taken >= settings.LIVE_STREAMS:
                return False
            self.taken += 1
            return True

    def leave(self) -> None:
        with self._lock:
            self.taken -= 1


places = Places()


class Stream:
    """The lines of one stream; the place is given back when the server closes it, even before the first line."""

    def __init__(self, progress: Progress) -> None:
        self._lines = _lines(progress)
        self._open = True

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self._lines)

    def close(self) -> None:
        if self._open:
            self._open = False
            places.leave()


def live(progress: Progress) -> HttpResponseBase:
    """A stream of what `progress` gives, or 503 with `Retry-After` while no place is free."""
    if not places.take():
        headers = {"Retry-After": str(RETRY_AFTER_SECONDS)}
        return HttpResponse(status=HTTPStatus.SERVICE_UNAVAILABLE, content_type="text/plain", headers=headers)
    # A proxy that collects an answer before it passes it on would hold every event back.
    headers = {"X-Accel-Buffering": "no"}
    return StreamingHttpResponse(Stream(progress), content_type="text/event-stream", headers=headers)


def _lines(progress: Progress) -> Iterator[bytes]:
    yield b"retry: %d\n\n" % RETRY_MILLISECONDS
    end = time.monotonic() + LONGEST_SECONDS
    told: dict[str, Any] | None = None
    said_at = 0.0
    while time.monotonic() < end and not places.closing:
        now = progress()
        if now != told:
            told, said_at = now, time.monotonic()
            yield b"data: %s\n\n" % json.dumps(now).encode()
        elif time.monotonic() - said_at >= SILENT_SECONDS:
            said_at = time.monotonic()
            yield b": still here\n\n"
        if has_ended(now):
            return
        time.sleep(LOOK_EVERY_SECONDS)
