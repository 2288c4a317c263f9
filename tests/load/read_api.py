#!/usr/bin/env python
"""Read a running service from several clients at once for a while; print how long each kind of address took.

    .venv/bin/python manage.py token demo-administrator
    .venv/bin/python tests/load/read_api.py --token TOKEN [--origin http://127.0.0.1:8000] [--clients 8] [--seconds 300]

Set FACTCHECK_RATE_USER high enough for the clients. Exit code 1 when any answer was an error.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import cycle
from statistics import quantiles
from urllib.parse import quote

QUERIES = ("naval base in Tartus", "opened in 1950", "قاعدة بحرية", "افتتح عام 1950")
Timing = tuple[str, float, int]


def get(origin: str, token: str, path: str) -> tuple[float, int, bytes]:
    """Seconds until the whole answer, its status, its body."""
    request = urllib.request.Request(f"{origin}/api/v1/{path}", headers={"Authorization": f"Token {token}"})  # noqa: S310  the caller's own service
    started = time.perf_counter()
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  likewise
            body, status = answer.read(), answer.status
    except urllib.error.HTTPError as error:
        body, status = error.read(), error.code
    return time.perf_counter() - started, status, body


def addresses(origin: str, token: str) -> list[tuple[str, str]]:
    """(kind, path) of what there is to read."""

    def rows(path: str) -> list[dict[str, object]]:
        found: list[dict[str, object]] = json.loads(get(origin, token, path)[2])["results"]
        return found

    claims = [("claim", f"claims/{row['id']}/") for row in rows("claims/")]
    discrepancies = [("discrepancy", f"discrepancies/{row['id']}/") for row in rows("discrepancies/")]
    lists = [(f"{name} list", f"{name}/") for name in ("claims", "discrepancies", "documents", "sources")]
    searches = [("search", f"search/?q={quote(query)}") for query in QUERIES]
    return [*claims[:10], *discrepancies[:10], *lists, *searches]


def read_on(origin: str, token: str, wanted: list[tuple[str, str]], until: float, first: int) -> Iterator[Timing]:
    """One client: address after address until the time is over."""
    turn = cycle([*wanted[first:], *wanted[:first]])
    while time.monotonic() < until:
        kind, path = next(turn)
        seconds, status, _ = get(origin, token, path)
        yield kind, seconds, status


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--token", required=True)
    parser.add_argument("--origin", default="http://127.0.0.1:8000")
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=300)
    options = parser.parse_args()
    wanted = addresses(options.origin, options.token)
    until = time.monotonic() + options.seconds
    client = partial(read_on, options.origin, options.token, wanted, until)
    with ThreadPoolExecutor(options.clients) as pool:
        timings = [
            each for mine in pool.map(lambda first: list(client(first)), range(options.clients)) for each in mine
        ]
    by_kind: dict[str, list[float]] = defaultdict(list)
    for kind, seconds, _ in timings:
        by_kind[kind].append(seconds)
        by_kind["all"].append(seconds)
    errors = sum(status != 200 for _, _, status in timings)
    shown = {kind: _figures(each) for kind, each in by_kind.items() if len(each) > 1}
    sys.stdout.write(
        json.dumps({"errors": errors, "per_second": round(len(timings) / options.seconds, 1), **shown}) + "\n"
    )
    return 1 if errors else 0


def _figures(seconds: list[float]) -> dict[str, int]:
    cuts = quantiles(seconds, n=100)
    return {"n": len(seconds), "p50_ms": round(1000 * cuts[49]), "p95_ms": round(1000 * cuts[94])}


if __name__ == "__main__":
    sys.exit(main())
