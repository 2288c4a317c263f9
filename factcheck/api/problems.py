"""Errors of the API as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.core.exceptions import ValidationError as DjangoValidationError
from django.http import UnreadablePostError
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException, ErrorDetail, ParseError, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler, set_rollback

logger = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
# The code of what is wrong with a field that has the form asked for, and cannot be used all the same.
UNPROCESSABLE = "unprocessable"


class Unprocessable(APIException):
    """The request is well formed, but what it asks for cannot be done; `detail` says why."""

    status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    default_code = UNPROCESSABLE


class Conflict(APIException):
    """The request is at odds with the present state; `detail` says how, and `told` adds members to the document."""

    status_code = HTTPStatus.CONFLICT
    default_code = "conflict"

    def __init__(self, detail: str, **told: Any) -> None:
        super().__init__(detail)
        self.told = told


class Gone(Conflict):
    """What was there is no longer; `told` says what is left of it."""

    status_code = HTTPStatus.GONE
    default_code = "gone"


class TooLarge(APIException):
    """The body is larger than the service reads."""

    status_code = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    default_code = "too_large"


class TooSlow(APIException):
    """The body did not arrive in time."""

    status_code = HTTPStatus.REQUEST_TIMEOUT
    default_code = "too_slow"


class Unavailable(APIException):
    """A service that the answer needs is down."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    default_code = "unavailable"


def problem_response(error: Exception, context: Mapping[str, Any]) -> Response:
    """Turn any exception of a view into a problem document; what nobody foresaw is logged and told as a 500."""
    error = _as_api_error(error)
    request = context.get("request")
    instance = request.path if request is not None else ""
    answer = exception_handler(error, dict(context))
    if answer is None:
        logger.error("Unexpected error at %s", instance, exc_info=error)
        set_rollback()
        return problem(
            HTTPStatus.INTERNAL_SERVER_ERROR, _("The service failed to answer; the error was logged."), instance
        )
    headers = {name: value for name, value in answer.items() if name in ("Retry-After", "WWW-Authenticate", "Allow")}
    fields = _field_errors(answer.data) if isinstance(error, ValidationError) else []
    status = HTTPStatus.UNPROCESSABLE_ENTITY if fields and _is_well_formed(answer.data) else answer.status_code
    told = error.told if isinstance(error, Conflict) else {}
    return problem(status, sentence_of(answer.data), instance, errors=fields, headers=headers, told=told)


def _as_api_error(error: Exception) -> Exception:
    """What Django finds wrong with a request, as an error that has its status."""
    match error:
        case DjangoValidationError():
            return ValidationError(error.messages)
        case RequestDataTooBig():
            return TooLarge(_("The fields beside the file are larger than the service reads."))
        case UnreadablePostError():
            return TooSlow(_("The body did not arrive in time."))
        case SuspiciousOperation():
            return ParseError(str(error))
    return error


def problem(
    status: int,
    detail: str,
    instance: str,
    *,
    errors: list[dict[str, str]] | None = None,
    headers: Mapping[str, str] | None = None,
    told: Mapping[str, Any] | None = None,
) -> Response:
    """A problem document: `errors` lists `{"field", "detail"}` where single fields are at fault.

    `told` are members of its own, as the standard allows.
    """
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": detail,
        "instance": instance,
        **(told or {}),
    }
    if errors:
        body["errors"] = errors
    return Response(body, status=int(status), headers=dict(headers or {}), content_type=MEDIA_TYPE)


def sentence_of(data: Any) -> str:
    """What DRF says of an error, fields and all, as text to read."""
    if isinstance(data, Mapping) and isinstance(data.get("detail"), ErrorDetail):
        return _storable(data["detail"])
    return " ".join(
        entry["detail"] if not entry["field"] else f"{entry['field']}: {entry['detail']}"
        for entry in _field_errors(data)
    )


def _field_errors(data: Any, field: str = "") -> list[dict[str, str]]:
    if isinstance(data, Mapping):
        return [
            entry
            for key, value in data.items()
            for entry in _field_errors(value, "" if key == "non_field_errors" else _join(field, str(key)))
        ]
    if isinstance(data, list):
        return [entry for value in data for entry in _field_errors(value, field)]
    return [{"field": field, "detail": _storable(data)}]


def _is_well_formed(data: Any) -> bool:
    """Whether nothing is wrong but that some values cannot be used."""
    if isinstance(data, Mapping):
        return all(map(_is_well_formed, data.values()))
    if isinstance(data, list):
        return all(map(_is_well_formed, data))
    return getattr(data, "code", "") == UNPROCESSABLE


def _storable(value: object) -> str:
    """The text with half surrogate pairs spelt out: a value that is quoted back may hold some."""
    return str(value).encode(errors="backslashreplace").decode()


def _join(parent: str, child: str) -> str:
    return f"{parent}.{child}" if parent else child
