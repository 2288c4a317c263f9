"""A charset that is none is a refused request, not a server error."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest
from django.test import RequestFactory

from factcheck.config.wsgi import application

CODECS = ["zlib", "base64", "hex", "rot13", "bz2", "quopri", "uu", "undefined", "ZLIB", "zlib_codec", "a\x00b"]


def ask(method: str, content_type: str, body: bytes = b"") -> tuple[int, dict[str, str], bytes]:
    """What the whole WSGI application answers."""
    environ = RequestFactory().generic(method, "/api/v1/health/?q=x", body).environ
    seen: list[tuple[int, dict[str, str]]] = []

    def start(status: str, headers: Iterable[tuple[str, str]], *_error: object) -> object:
        seen.append((int(status.split(maxsplit=1)[0]), dict(headers)))
        return None

    answer = application({**environ, "CONTENT_TYPE": content_type}, start)  # type: ignore[arg-type]  # writes nothing
    return *seen[-1], b"".join(answer)


@pytest.mark.parametrize("charset", CODECS)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_codecs_that_are_not_of_text_are_refused(method: str, charset: str) -> None:
    for content_type in (f"text/plain; charset={charset}", f'application/json;charset="{charset}"'):
        status, headers, body = ask(method, content_type, b"{}")
        assert (status, headers["Content-Type"]) == (415, "application/problem+json")
        assert json.loads(body)["instance"] == "/api/v1/health/"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-6", "utf-16", "cp1256", "no-such-charset", ""])
@pytest.mark.django_db(transaction=True)
def test_charsets_of_text_and_unknown_ones_are_let_through(charset: str) -> None:
    assert ask("GET", f"text/plain; charset={charset}")[0] == 200


@pytest.mark.django_db(transaction=True)
def test_no_content_type_is_no_matter() -> None:
    assert ask("GET", "")[0] == 200
