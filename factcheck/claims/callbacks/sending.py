"""One POST to a callback: to the addresses that were looked up and to no others, without following anything."""

from __future__ import annotations

from collections.abc import Mapping

import urllib3
from urllib3.exceptions import HTTPError

from factcheck.claims.callbacks.addresses import Destination

TIMEOUT = urllib3.Timeout(connect=5, read=10)


class Undelivered(RuntimeError):
    """The receiver did not take the request; the message says what happened."""


def post(to: Destination, body: bytes, headers: Mapping[str, str]) -> None:
    """Deliver `body`; Undelivered unless one of the addresses answers with a 2xx.

    A redirect is an answer like any other and is not followed; the body of the answer is not read.
    """
    problem = "it has no address"
    for address in to.addresses:
        try:
            status = _post_once(to, address, body, {**headers, "Host": to.authority})
        except HTTPError as error:
            problem = f"{type(error).__name__} at {address}"
            continue
        if 200 <= status < 300:
            return
        raise Undelivered(f"The receiver answered {status}.")
    raise Undelivered(f"The receiver could not be reached: {problem}.")


def _post_once(to: Destination, address: str, body: bytes, headers: Mapping[str, str]) -> int:
    with _pool(to, address) as pool:
        answer = pool.urlopen(
            "POST", to.path, body=body, headers=dict(headers), redirect=False, retries=False, preload_content=False
        )
        answer.close()
        return answer.status


def _pool(to: Destination, address: str) -> urllib3.HTTPConnectionPool:
    """A connection to the address; over TLS the certificate must still be the host's."""
    if to.scheme == "http":
        return urllib3.HTTPConnectionPool(address, to.port, timeout=TIMEOUT)
    return urllib3.HTTPSConnectionPool(
        address,
        to.port,
        timeout=TIMEOUT,
        cert_reqs="CERT_REQUIRED",
        server_hostname=to.host,
        assert_hostname=to.host,
    )
