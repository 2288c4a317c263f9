"""Cursor pagination whose order is total, so that no row is skipped or shown twice."""

from __future__ import annotations

from rest_framework.pagination import CursorPagination


class NewestFirst(CursorPagination):
    """Pages of up to 100 rows, the newest first; for rows numbered as they come."""

    page_size = 20
    page_size_query_param = "limit"
    max_page_size = 100
    ordering = ("-id",)


class NewestClaimsFirst(NewestFirst):
    """Claims have random ids, which break ties between equal times."""

    ordering = ("-created_at", "-id")
