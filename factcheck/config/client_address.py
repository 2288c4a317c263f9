"""Whose address a request comes from, behind as many proxies as are trusted."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

Answer = Callable[[HttpRequest], HttpResponse]


class ClientAddress:
    """Puts the client's address in `REMOTE_ADDR`, by which everything that bounds callers counts them."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        forwarded = request.headers.get("X-Forwarded-For", "")
        connected = request.META.get("REMOTE_ADDR", "")
        request.META["REMOTE_ADDR"] = client_address(connected, forwarded, settings.TRUSTED_PROXIES)
        return self.get_response(request)


def client_address(connected: str, forwarded: str, proxies: int) -> str:
    """The address that the outermost of the trusted proxies saw; who is `connected` where none is trusted.

    Each proxy appends to the header the address that is connected to it, so what stands before is only a claim.
    """
    chain = [each.strip() for each in forwarded.split(",")] if proxies and forwarded.strip() else []
    return chain[-min(proxies, len(chain))] or connected if chain else connected
