"""Signing what is sent to a callback, and verifying it: HMAC-SHA256 over the time and the body."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence

HEADER = "Factcheck-Signature"
TOLERANCE_SECONDS = 300
_FORM = re.compile(r"t=(\d{1,12})((?:,v1=[0-9a-f]{64})+)")


def sign(secrets: Sequence[str], body: bytes, timestamp: int) -> str:
    """The header's value: `t=SECONDS,v1=HEX`, a `v1` for each secret: the HMAC-SHA256 of `SECONDS.BODY`."""
    return ",".join([f"t={timestamp}", *(f"v1={_digest(secret, body, timestamp)}" for secret in secrets)])


def verify(secret: str, body: bytes, header: str, now: float) -> bool:
    """Whether `header` was made with `secret` for exactly this body, at most five minutes from `now`.

    A request that is sent again within these minutes is told by its `Factcheck-Delivery`, which the receiver remembers.
    """
    found = _FORM.fullmatch(header)
    if found is None or abs(now - int(found[1])) > TOLERANCE_SECONDS:
        return False
    wanted = _digest(secret, body, int(found[1]))
    return any(hmac.compare_digest(wanted, given) for given in found[2].removeprefix(",v1=").split(",v1="))


def _digest(secret: str, body: bytes, timestamp: int) -> str:
    return hmac.new(secret.encode(), b"%d." % timestamp + body, hashlib.sha256).hexdigest()
