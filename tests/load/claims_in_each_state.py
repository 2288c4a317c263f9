#!/usr/bin/env python
"""Make claims in each state that the desk knows, so that a run over the API meets them; print their ids as JSON.

    FACTCHECK_DATA_DIR=var/fuzz .venv/bin/python manage.py demo
    FACTCHECK_DATA_DIR=var/fuzz .venv/bin/python tests/load/claims_in_each_state.py [--count 40] > var/fuzz/claims.json

Written to the database of the instance as if a worker and a curator had been there; nothing is sent to a worker.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.config.settings")
django.setup()

from django.contrib.auth.models import User  # noqa: E402  Django is set up above

from factcheck.claims.choices import CheckState, ClaimState  # noqa: E402  likewise
from factcheck.claims.curation import change_claim, merge_claim  # noqa: E402  likewise
from factcheck.claims.models import Check, Claim  # noqa: E402  likewise
from factcheck.claims.publishing import publish_claim, retract_claim  # noqa: E402  likewise
from factcheck.claims.review import review_claim  # noqa: E402  likewise
from sources.models import Passage  # noqa: E402  likewise
from tests.claims.made import finish_check, make_claim  # noqa: E402  likewise

Maker = Callable[[Claim, User], object]


def checked(claim: Claim, person: User) -> Check:
    """Its check rests on some passage of the corpus, if there is one."""
    passage = Passage.objects.order_by("?").first()
    return finish_check(claim, "refuted", *([(passage, "refutes")] if passage else []))


def failed(claim: Claim, person: User) -> None:
    Check.objects.create(claim=claim, state=CheckState.FAILED, error="It was given up.")
    Claim.objects.filter(pk=claim.pk).update(state=ClaimState.FAILED)


def reviewed(claim: Claim, person: User) -> None:
    review_claim(
        claim, reviewer=person, verdict="refuted", seen=checked(claim, person).pk, note="The archive says 1904."
    )


def published(claim: Claim, person: User) -> None:
    reviewed(claim, person)
    publish_claim(claim, publisher=person)


def corrected(claim: Claim, person: User) -> None:
    published(claim, person)
    publish_claim(claim, publisher=person, summary="It was 1905.", correction="Misread.")


def retracted(claim: Claim, person: User) -> None:
    published(claim, person)
    retract_claim(claim, publisher=person, reason="No archive agrees.")


def stale(claim: Claim, person: User) -> None:
    reviewed(claim, person)
    change_claim(Claim.objects.get(pk=claim.pk), "claim.stale", None, state=ClaimState.STALE)


def merged(claim: Claim, person: User) -> None:
    checked(claim, person)
    merge_claim(claim, make_claim("The lighthouse was lit in 1902."), actor=person)


MAKERS: dict[str, Maker] = {
    "needs_review": checked,
    "failed": failed,
    "reviewed": reviewed,
    "published": published,
    "corrected": corrected,
    "retracted": retracted,
    "stale": stale,
    "merged": merged,
}


def main() -> None:
    """Make them and print `{STATE: [ID, …]}`."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--count", type=int, default=40, help="claims in each state (default 40)")
    count: int = parser.parse_args().count
    person, _ = User.objects.get_or_create(username="curator-of-fuzz")
    made: dict[str, list[str]] = {}
    for state, maker in MAKERS.items():
        for number in range(count):
            claim = make_claim(f"The lighthouse of Marren was first lit in {1800 + number} ({state}).")
            maker(claim, person)
            made.setdefault(state, []).append(str(claim.pk))
    json.dump(made, sys.stdout)


if __name__ == "__main__":
    main()
