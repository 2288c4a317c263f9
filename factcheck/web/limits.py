"""How often somebody without an account may do something."""

from __future__ import annotations

import hashlib

from django.core.cache import cache
from django.http import HttpRequest


def too_often(request: HttpRequest, deed: str, most: int, seconds: int) -> bool:
    """Count a deed of this address; whether it is beyond `most` within `seconds` of the first."""
    address = hashlib.sha256(request.META.get("REMOTE_ADDR", "").encode(errors="replace")).hexdigest()
    key = f"{deed}-{address}"
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key) > most
    except ValueError:  # it ran out between the two calls
        return False
