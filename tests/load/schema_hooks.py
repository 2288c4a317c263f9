"""For Schemathesis: ids that exist in place of most of those it makes up, and revisions that are the present ones.

Without this nearly every address that names a row is answered 404, and nothing behind it is tried.
`FACTCHECK_FUZZ_CLAIMS` names a file as `claims_in_each_state.py` prints it, `FACTCHECK_FUZZ_TOKEN` a token that may
read; without them nothing is changed. At the end it says how often each operation was answered with which status.
"""

from __future__ import annotations

import atexit
import json
import os
import sys
import urllib.request
import uuid
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import chain, count, zip_longest
from pathlib import Path
from typing import Any, TypeVar

import schemathesis

_Hook = TypeVar("_Hook", bound=Callable[..., None])
API = os.environ.get("FACTCHECK_FUZZ_API", "http://127.0.0.1:8000/api/v1")
TOKEN = os.environ.get("FACTCHECK_FUZZ_TOKEN", "")
FILE = os.environ.get("FACTCHECK_FUZZ_CLAIMS", "")
# Of so many ids one stays as it was made up.
LEFT_ALONE = 6
# A number that no column holds is sent as it is: it has to be refused.
GREATEST = 2**63 - 1
KEY = "Idempotency-Key"
FIT = {"publish": "reviewed", "retract": "published", "review": "needs_review"}
LISTS = {"document_id": "documents/", "discrepancy_id": "discrepancies/"}
# Its own annotations leave the function's type out.
hook: Callable[[_Hook], _Hook] = schemathesis.hook
numbers = count()
answered: Counter[tuple[str, int]] = Counter()


def read(path: str) -> dict[str, Any]:
    """What the service says there now; empty for what it refuses."""
    request = urllib.request.Request(f"{API}/{path}", headers={"Authorization": f"Token {TOKEN}"})  # noqa: S310  our own
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  likewise
            found: dict[str, Any] = json.load(answer)
    except OSError:
        return {}
    return found


@lru_cache(maxsize=1)
def claims() -> list[str]:
    """One of each state after the other."""
    states = json.loads(Path(FILE).read_text("utf-8")).values() if FILE else []
    return [each for each in chain.from_iterable(zip_longest(*states)) if each]


@lru_cache(maxsize=8)
def known(name: str) -> list[int]:
    """The ids of rows that there are."""
    if name == "passage_id":
        found = read("search/?q=the&limit=50").get("results", ())
        return [each["passage"]["id"] for each in found]
    return [each["id"] for each in read(f"{LISTS[name]}?limit=50").get("results", ())] if name in LISTS else []


def suitable(operation: str) -> list[str]:
    """The claims for which the deed can be done, every other time, and those of each state."""
    states = json.loads(Path(FILE).read_text("utf-8")) if FILE else {}
    fit = states.get(FIT.get(operation.rsplit("/", 2)[-2], ""), [])
    return [each for pair in zip_longest(claims(), fit * len(states)) for each in pair if each] if fit else claims()


def existing(name: str, value: Any, operation: str) -> Any:
    """An id that exists for one that was made up and has the right form; the same one each time."""
    if name == "claim_id":
        try:
            number = uuid.UUID(str(value)).int
        except ValueError:
            return value
        choice: list[Any] = suitable(operation)
    elif isinstance(value, int) and not isinstance(value, bool):
        number, choice = value, known(name)
    else:
        return value
    return choice[number // LEFT_ALONE % len(choice)] if choice and number % LEFT_ALONE else value


@hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Put what exists in the place of what was made up, where that has the form that is asked for."""
    key = (case.headers or {}).get(KEY)
    # The few keys that are made up are soon used up for other requests; those that are wrong stay wrong.
    if TOKEN and key and key.isascii() and key.isprintable() and key == key.strip() and len(key) < 200:
        case.headers[KEY] = f"{key}{next(numbers)}" if next(numbers) % LEFT_ALONE else key
    if not TOKEN or not case.path_parameters:
        return
    for name, value in list(case.path_parameters.items()):
        case.path_parameters[name] = existing(name, value, case.operation.label)
    claim_id, body = case.path_parameters.get("claim_id"), case.body
    if isinstance(body, dict) and claim_id in claims():
        say_what_was_seen(body, read(f"claims/{claim_id}/"))
    discrepancy_id = case.path_parameters.get("discrepancy_id")
    if isinstance(body, dict) and isinstance(body.get("seen"), str) and discrepancy_id in known("discrepancy_id"):
        body["seen"] = read(f"discrepancies/{discrepancy_id}/").get("hash", body["seen"])


def say_what_was_seen(body: dict[str, Any], claim: dict[str, Any]) -> None:
    """The revision and the check of now, for whole numbers that would be old ones; some are left to be old."""
    said = {"revision": claim.get("revision"), "seen": (claim.get("check") or {}).get("id")}
    for name, value in said.items():
        given = body.get(name)
        if value is not None and type(given) is int and 1 <= given <= GREATEST and given % LEFT_ALONE:
            body[name] = value


@hook
def after_call(context: Any, case: Any, response: Any) -> None:
    answered[case.operation.label, response.status_code] += 1


@atexit.register
def say_how_it_was_answered() -> None:
    for label in sorted({label for label, _ in answered}):
        said = ", ".join(f"{status}: {n}" for (of, status), n in sorted(answered.items()) if of == label)
        sys.stderr.write(f"{label:60} {said}\n")
