"""Cursor pagination whose order is total, so that no row is skipped or shown twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound
from rest_framework.exceptions import ValidationError as Refused
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.views import APIView

from factcheck.api.problems import UNPROCESSABLE

# A number that has more is larger than any page, whatever they are.
_ENOUGH_DIGITS = 9


class NewestFirst(CursorPagination):
    """Pages of up to 100 rows, the newest first; for rows numbered as they come."""

    page_size = 20
    page_size_query_param = "limit"
    max_page_size = 100
    ordering: tuple[str, ...] = ("-id",)

    def get_page_size(self, request: Request) -> int:
        """How many rows are asked for, at most 100; ValidationError for what is no number of rows."""
        asked = request.query_params.get(self.page_size_query_param, str(self.page_size))
        digits = asked.lstrip("0")
        if not (digits and asked.isascii() and asked.isdigit()):
            raise Refused({self.page_size_query_param: [_("A whole number of rows, from 1, is expected.")]})
        return min(int(digits[:_ENOUGH_DIGITS]), self.max_page_size)

    def decode_cursor(self, request: Request) -> Any:
        """The cursor that was given; ValidationError for one that no page names, which would begin at the first row."""
        try:
            cursor = super().decode_cursor(request)
        except NotFound as error:
            raise _unknown_cursor() from error
        given = request.query_params.get(self.cursor_query_param)
        if cursor is not None and _named(self.encode_cursor(cursor), self.cursor_query_param) != given:
            raise _unknown_cursor()
        return cursor

    # A row's position is compared by the database; a made-up one need not even have the right type.
    def paginate_queryset(
        self, queryset: QuerySet[Any] | Sequence[Any], request: Request, view: APIView | None = None
    ) -> list[Any] | None:
        """One page; ValidationError for a cursor that this list never gave out."""
        try:
            return super().paginate_queryset(queryset, request, view)
        except (ValueError, ValidationError) as error:
            raise _unknown_cursor() from error


def _named(address: str, parameter: str) -> str | None:
    """What an address says of the parameter."""
    return next(iter(parse_qs(urlsplit(address).query).get(parameter, ())), None)


def _unknown_cursor() -> Refused:
    """Well formed it may be, since its form is nobody's business but the list's."""
    refusal = Refused(_("This list gave out no such cursor."), code=UNPROCESSABLE)
    return Refused({NewestFirst.cursor_query_param: refusal.detail})


class NewestClaimsFirst(NewestFirst):
    """Claims have random ids, which break ties between equal times."""

    ordering = ("-created_at", "-id")
