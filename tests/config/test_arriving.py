"""When a request is whole, whatever pieces it comes in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from factcheck.config.arriving import LONGEST_HEAD, Arriving, NotRead

LONGEST_BODY = 100
HEAD = b"POST /login/ HTTP/1.1\r\nHost: localhost\r\n"


@contextmanager
def arriving(request: bytes, size: int) -> Iterator[Arriving]:
    with closing(Arriving(LONGEST_BODY)) as taken:
        for at in range(0, len(request), size):
            assert not taken.whole
            taken.take(request[at : at + size])
        yield taken


@pytest.mark.parametrize("size", [1, 3, 1_000])
@pytest.mark.parametrize(
    "request_", [b"GET / HTTP/1.1\r\n\r\n", HEAD + b"content-length:  5 \r\nExpect: 100-continue\r\n\r\n12345"]
)
def test_a_request_is_whole_with_its_last_byte(request_: bytes, size: int) -> None:
    with arriving(request_, size) as taken:
        assert taken.whole
        assert taken.rewound().read() == request_


@pytest.mark.parametrize(
    ("header", "body", "expects"),
    [("Expect: 100-continue", "", True), ("Expect: 100-continue", "12345", False), ("Accept: 100-continue", "", False)],
)
def test_a_body_is_asked_for_only_while_it_is_missing(header: str, body: str, expects: bool) -> None:
    rest = f"Content-Length: 5\r\n{header}\r\n\r\n{body}"
    with arriving(HEAD + rest.encode(), 1_000) as taken:
        assert taken.expects is expects


@pytest.mark.parametrize(("wrong", "size"), [(b"GET / HTTP/1.1\n", 1), (b"GET /" + b"a" * LONGEST_HEAD, LONGEST_HEAD)])
def test_a_line_that_ends_wrongly_or_never_is_left_to_its_reader(wrong: bytes, size: int) -> None:
    with arriving(wrong, size) as taken:
        assert taken.whole


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (HEAD + b"Content-Length: 101\r\n\r\n", 413),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", 411),
        (HEAD + b"X-Long: " + b"a" * LONGEST_HEAD, 431),
    ],
)
def test_what_would_be_too_long_is_refused_at_once(request_: bytes, status: int) -> None:
    with pytest.raises(NotRead) as refused, arriving(request_, 1_000):
        pass
    assert refused.value.status == status
