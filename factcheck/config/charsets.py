"""Requests whose `charset` is no character set are refused before Django decodes anything with it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from email.message import Message
from http import HTTPStatus
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SENTENCE = "The charset of the Content-Type is none that text can be written in; send UTF-8."


def text_charsets_only(application: WSGIApplication) -> WSGIApplication:
    """Python knows codecs that are not of text (`charset=zlib`): Django would end in an error on reading the query."""

    def serve(asked: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if _is_of_text(_charset(asked.get("CONTENT_TYPE", ""))):
            return application(asked, start_response)
        return _refuse(asked, start_response)

    return serve


def _charset(content_type: str) -> str:
    header = Message()
    header["Content-Type"] = content_type.replace("\r", "").replace("\n", "")
    found: Any = header.get_param("charset", "")
    return found[2] if isinstance(found, tuple) else str(found)


def _is_of_text(charset: str) -> bool:
    """Django takes its default for one that Python does not know."""
    try:
        b"text".decode(charset or "utf-8")
    except UnicodeDecodeError:
        return True
    except LookupError as error:
        return "not a text encoding" not in str(error)
    except ValueError:
        return False
    return True


def _refuse(asked: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    told = {"type": "about:blank", "title": status.phrase, "status": status, "detail": SENTENCE}
    body = json.dumps(told | {"instance": asked.get("PATH_INFO", "")}).encode()
    headers = [("Content-Type", "application/problem+json"), ("Content-Length", str(len(body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]
