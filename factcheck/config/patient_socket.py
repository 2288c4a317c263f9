"""The connection of one client, as a thread reads it."""

from __future__ import annotations

import socket
import time
from typing import IO

# After an answer that ends the connection, the other side has so long to end it too; then it is cut.
LINGER_SECONDS = 0.5


class PatientSocket(socket.socket):
    """A connection whose request has been received before it is read; for more of it there is a moment, not longer."""

    _deadline = 0.0
    _held: IO[bytes] | None = None

    def hold(self, received: IO[bytes]) -> None:
        """This is read first."""
        self._held = received

    def rest(self) -> bytes:
        """What was held and has not been read: the beginning of the next request."""
        held, self._held = self._held, None
        if held is None:
            return b""
        with held:
            return held.read()

    def begin(self, seconds: float) -> None:
        """What is read from now on has this long to arrive, however little comes at a time."""
        self._deadline = time.monotonic() + seconds

    def shutdown(self, how: int) -> None:
        """Nothing more is answered: what still comes is read for a moment."""
        super().shutdown(how)
        self.begin(LINGER_SECONDS)

    def close(self) -> None:
        """What was held for nobody is gone too."""
        if self._held is not None:
            self._held.close()
        super().close()

    def recv(self, *args: int) -> bytes:
        """As of any socket; TimeoutError once the time is over."""
        if self._held is not None and (piece := self._held.read(args[0])):
            return piece
        before = self.gettimeout()
        if before == 0:
            return super().recv(*args)
        self.settimeout(max(self._deadline - time.monotonic(), 0.001))
        try:
            return super().recv(*args)
        finally:
            self.settimeout(before)
