"""A receiver can tell a callback of ours from a forged, an altered and an old one."""

from __future__ import annotations

import hashlib
import hmac

from factcheck.claims.callbacks.signature import TOLERANCE_SECONDS, sign, verify

BODY = '{"event": "claim.checked", "claim": {"statement": "منارة"}}'.encode()
NOW = 1_790_000_000
SECRET = "a secret of two"


def test_the_signature_is_what_the_documentation_says() -> None:
    digest = hmac.new(SECRET.encode(), f"{NOW}.".encode() + BODY, hashlib.sha256).hexdigest()
    assert sign([SECRET], BODY, NOW) == f"t={NOW},v1={digest}"


def test_only_the_very_body_signed_just_now_with_the_secret_is_taken() -> None:
    header = sign([SECRET], BODY, NOW)
    assert verify(SECRET, BODY, header, NOW + TOLERANCE_SECONDS)
    assert not verify(SECRET, BODY, header, NOW + TOLERANCE_SECONDS + 1), "replayed later"
    assert not verify(SECRET, BODY + b" ", header, NOW), "altered"
    assert not verify("another secret", BODY, header, NOW), "forged"
    moved = header.replace(str(NOW), str(NOW + 1_000))
    assert not verify(SECRET, BODY, moved, NOW + 1_000), "its time moved"
    for header in ("", "t=,v1=", "v1=" + "0" * 64, f"t={NOW},v1={'0' * 64}"):
        assert not verify(SECRET, BODY, header, NOW)


def test_while_two_secrets_sign_a_receiver_finds_its_own() -> None:
    header = sign(["the new one", SECRET], BODY, NOW)
    assert verify(SECRET, BODY, header, NOW)
    assert verify("the new one", BODY, header, NOW)
    assert not verify("another secret", BODY, header, NOW)
