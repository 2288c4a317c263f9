"""A request on its way: what has come of it so far, and whether it is all there."""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from tempfile import SpooledTemporaryFile

# What stands before the body: address and headers.
LONGEST_HEAD = 65_536
# Of each request; what goes beyond is held in a file.
HELD_IN_MEMORY = 65_536

_END = b"\r\n\r\n"
_BARE_NEWLINE = re.compile(rb"(?<!\r)\n")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r\n", re.IGNORECASE)
_CODED = re.compile(rb"\r\ntransfer-encoding[ \t]*:", re.IGNORECASE)
_EXPECTS = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*\r\n", re.IGNORECASE)


class NotRead(Exception):
    """The request is refused before it has arrived; the message says why in one sentence."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status


class Arriving:
    """The bytes of one request, held until it is whole. What is wrong with it, its reader finds out."""

    def __init__(self, longest_body: int) -> None:
        self.began = time.monotonic()
        self.received = 0
        # Whether the sender waits to be told that the body is wanted.
        self.expects = False
        self._longest_body = longest_body
        self._head = bytearray()
        self._awaited: int | None = None
        self._held = SpooledTemporaryFile(max_size=HELD_IN_MEMORY)  # noqa: SIM115  its reader closes it

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self._awaited is not None and self.received >= self._awaited

    def take(self, piece: bytes) -> None:
        """The next bytes. Raises NotRead for a request that is not waited for."""
        self._held.write(piece)
        self.received += len(piece)
        if self._awaited is None:
            self._head += piece
            self._look(self.received - len(piece))

    def rewound(self) -> SpooledTemporaryFile[bytes]:
        """All of it, to be read from its beginning."""
        self._held.seek(0)
        return self._held

    def close(self) -> None:
        """Nobody will read it."""
        self._held.close()

    def _look(self, seen: int) -> None:
        """Find out how many bytes are to come, once the head is there; what was seen is not looked at again."""
        end = self._head.find(_END, max(seen - len(_END), 0))
        if end >= 0:
            self._awaited = end + len(_END) + self._length_of_body(bytes(self._head[: end + 2]))
            self.expects = self.expects and not self.whole
        elif _BARE_NEWLINE.search(self._head, max(seen - 1, 0)):
            self._awaited = 0
        elif len(self._head) > LONGEST_HEAD:
            self._refuse_head()

    def _length_of_body(self, head: bytes) -> int:
        if _CODED.search(head):
            raise NotRead(HTTPStatus.LENGTH_REQUIRED, "The request does not say how long it is (Content-Length).")
        said = _LENGTH.search(head)
        length = int(said[1]) if said else 0
        if length > self._longest_body:
            raise NotRead(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                f"The body has {length:,} bytes; at most {self._longest_body:,} are read.",
            )
        self.expects = bool(_EXPECTS.search(head))
        return length

    def _refuse_head(self) -> None:
        if b"\n" in self._head:
            raise NotRead(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are larger than the service reads.")
        self._awaited = 0
