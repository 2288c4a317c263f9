"""A small client of the API, with nothing but the standard library: copy it, or read how it is done.

client = Client("http://127.0.0.1:8000", token="fct_…")
claim = client.check("The lighthouse of Marren was first lit in 1902.", wait=20)
print(claim["verdict"], claim["explanation"])
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import Request, urlopen

Claim = dict[str, Any]


class Problem(Exception):
    """What the service refused: its problem document (RFC 9457)."""

    def __init__(self, document: dict[str, Any], retry_after: float | None) -> None:
        super().__init__(document.get("detail", ""))
        self.document = document
        self.retry_after = retry_after


class Client:
    """Talks to one instance with one token."""

    def __init__(self, address: str, token: str, timeout: float = 60.0) -> None:
        self._root = urljoin(address, "/api/v1/")
        self._token = token
        self._timeout = timeout

    def check(self, text: str, wait: float = 20.0, **details: str) -> Claim:
        """Hand in a statement and wait so many seconds for its verdict; `verdict` is None when it takes longer."""
        claim: Claim = self.post(f"claims/?{urlencode({'wait': wait})}", {"text": text, **details})
        return claim

    def claims(self, **filters: str) -> Iterator[Claim]:
        """Every claim that meets the filters (verdict, state, language, q, since), page after page."""
        address: str | None = f"claims/?{urlencode(filters)}"
        while address:
            page = self.get(address)
            yield from page["results"]
            address = page["next"]

    def get(self, address: str) -> Any:
        """What is at an address of the API."""
        return self._send(Request(urljoin(self._root, address)))

    def post(self, address: str, body: Any, key: str | None = None) -> Any:
        """Send a body; with the same `key` a second time nothing is done twice."""
        request = Request(urljoin(self._root, address), json.dumps(body).encode(), method="POST")
        request.add_header("Content-Type", "application/json")
        request.add_header("Idempotency-Key", key or str(uuid.uuid4()))
        return self._send(request)

    def _send(self, request: Request) -> Any:
        request.add_header("Authorization", f"Token {self._token}")
        try:
            with urlopen(request, timeout=self._timeout) as answer:
                return json.load(answer)
        except HTTPError as error:
            seconds = error.headers.get("Retry-After")
            raise Problem(json.load(error), float(seconds) if seconds else None) from error


def is_genuine(secret: str, body: bytes, signature: str, tolerance: float = 300.0) -> bool:
    """Whether a callback came from the service, just now.

    `secret` is what `GET callbacks/secret/` says, `signature` the header Factcheck-Signature. Remember the header
    Factcheck-Delivery for these minutes, and take each delivery once. After the secret was changed there are two
    signatures for a day.
    """
    parts = [part.partition("=")[::2] for part in signature.split(",")]
    sent_at = dict(parts).get("t", "")
    if not sent_at.isdecimal() or abs(time.time() - int(sent_at)) > tolerance:
        return False
    expected = hmac.new(secret.encode(), sent_at.encode() + b"." + body, hashlib.sha256).hexdigest()
    return any(hmac.compare_digest(expected, given) for name, given in parts if name == "v1")
