#!/usr/bin/env python
"""Post statements to a running service from several clients at once; print how long the verdicts took.

    .venv/bin/python manage.py token demo-administrator
    .venv/bin/python tests/load/post_claims.py --token TOKEN [--origin http://127.0.0.1:8000] [--clients 8] [--count 50]

Statements are read from a file, one a line (`--file`), else made up. Exit code 1 when any came back without a verdict.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from typing import Any

MADE_UP = (
    "The bridge was opened in {}.",
    "The company employed {} people.",
    "افتُتح الجسر عام {}.",
    "كلّف المشروع {} مليون دولار.",
)


def post(origin: str, token: str, statement: str) -> tuple[float, dict[str, Any]]:
    """Seconds until the answer, and the claim as it came back."""
    headers = {"Authorization": f"Token {token}", "Content-Type": "application/json"}
    body = json.dumps({"text": statement}).encode()
    request = urllib.request.Request(f"{origin}/api/v1/claims/?wait=30", body, headers)  # noqa: S310  the caller's own service
    started = time.perf_counter()
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  likewise
        claim: dict[str, Any] = json.load(answer)
    return time.perf_counter() - started, claim


def statements(path: Path | None, count: int) -> list[str]:
    """`count` statements, from the file over and over, or made up."""
    if path is None:
        return [next(islice(cycle(MADE_UP), number, None)).format(1900 + number) for number in range(count)]
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return list(islice(cycle(lines), count))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--token", required=True)
    parser.add_argument("--origin", default="http://127.0.0.1:8000")
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--file", type=Path)
    options = parser.parse_args()
    started = time.perf_counter()
    with ThreadPoolExecutor(options.clients) as pool:
        answers = list(pool.map(partial(post, options.origin, options.token), statements(options.file, options.count)))
    wall = time.perf_counter() - started
    answered = [claim for _, claim in answers if claim["verdict"]]
    cuts = quantiles([seconds for seconds, _ in answers], n=100)
    figures = {
        "posted": len(answers),
        "with_verdict": len(answered),
        "p50_ms": round(1000 * cuts[49]),
        "p95_ms": round(1000 * cuts[94]),
        "per_second": round(len(answers) / wall, 1),
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if len(answered) == len(answers) else 1


if __name__ == "__main__":
    sys.exit(main())
