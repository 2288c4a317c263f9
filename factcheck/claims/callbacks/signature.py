"""Signing what is sent to a callback, and verifying it: HMAC-SHA256 over the time and the body."""

from __future__ import annotations

import hashlib
import hmac
import re

from django.utils.crypto import salted_hmac

HEADER = "Factcheck-Signature"
TOLERANCE_SECONDS = 300
_FORM = re.compile(r"t=(\d{1,12}),v1=([0-9a-f]{64})")


def callback_secret(user_id: int) -> str:
    """The secret with which a user's callbacks are signed; it follows from the instance's secret key."""
    return salted_hmac("factcheck.claims.callbacks", str(user_id), algorithm="sha256").hexdigest()


def sign(secret: str, body: bytes, timestamp: int) -> str:
    """The header's value: `t=SECONDS,v1=HEX`, where HEX is the HMAC-SHA256 of `SECONDS.BODY`."""
    digest = hmac.new(secret.encode(), b"%d." % timestamp + body, hashlib.sha256)
    return f"t={timestamp},v1={digest.hexdigest()}"


def verify(secret: str, body: bytes, header: str, now: float) -> bool:
    """Whether `header` was made with `secret` for exactly this body, at most five minutes from `now`.

    A request that is sent again within these minutes is told by its `Factcheck-Delivery`, which the receiver remembers.
    """
    found = _FORM.fullmatch(header)
    if found is None or abs(now - int(found[1])) > TOLERANCE_SECONDS:
        return False
    return hmac.compare_digest(sign(secret, body, int(found[1])), header)
