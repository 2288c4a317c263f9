"""Figures over many claims: months without gaps, and sources that take the same side or another."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.contrib.auth.models import User

from factcheck.claims.figures import (
    MOST_MONTHS,
    Pairing,
    agreement_between,
    agreement_of_sources,
    checked_by_month,
    published_by_month,
)
from factcheck.claims.models import Check, Publication
from factcheck.claims.publishing import publish_claim, retract_claim
from factcheck.claims.review import review_claim
from tests.claims.made import finish_check, make_claim, make_passage

NAMES = {1: "Gazette", 2: "Almanac", 3: "Review", 4: "Never heard"}


def test_sources_agree_where_they_take_the_same_side() -> None:
    rows = [
        (1, 1, "supports"), (1, 2, "supports"),
        (2, 1, "supports"), (2, 2, "refutes"), (2, 3, "refutes"),
        (3, 3, "supports"),
    ]  # fmt: skip
    found = agreement_between(rows, NAMES)
    assert found.sources == ["Almanac", "Gazette", "Review"]
    assert found.pairs == {(0, 1): Pairing(1, 2), (0, 2): Pairing(1, 1), (1, 2): Pairing(0, 1)}


def test_a_source_that_takes_both_sides_is_not_counted_there() -> None:
    rows = [(1, 1, "supports"), (1, 1, "refutes"), (1, 2, "supports"), (1, 3, "supports")]
    assert agreement_between(rows, NAMES).pairs == {(0, 2): Pairing(1, 1)}


@pytest.mark.django_db
def test_the_latest_check_of_each_claim_is_counted() -> None:
    one, other = make_passage("Gazette", "It was lit in 1902."), make_passage("Almanac", "It was lit in 1904.")
    claim = make_claim()
    finish_check(claim, "supported", (one, "supports"), (other, "supports"))
    finish_check(claim, "conflicting", (one, "supports"), (other, "refutes"))
    finish_check(make_claim("Another."), "supported", (one, "supports"), (other, "neutral"))
    found = agreement_of_sources()
    assert found.sources == ["Almanac", "Gazette"]
    assert found.pairs == {(0, 1): Pairing(0, 1)}


@pytest.mark.django_db
def test_months_are_counted_without_gaps_and_the_latest_are_kept() -> None:
    for verdict, ended in (("refuted", (2026, 1)), ("supported", (2026, 3)), ("supported", (2026, 3))):
        check = finish_check(make_claim(), verdict)
        Check.objects.filter(pk=check.pk).update(finished_at=datetime(*ended, 15, tzinfo=UTC))
    assert [(each.first, each.counts) for each in checked_by_month()] == [
        (date(2026, 1, 1), {"refuted": 1}),
        (date(2026, 2, 1), {}),
        (date(2026, 3, 1), {"supported": 2}),
    ]
    Check.objects.filter(verdict="refuted").update(finished_at=datetime(2020, 1, 1, tzinfo=UTC))
    months = checked_by_month()
    assert (len(months), months[-1].first) == (MOST_MONTHS, date(2026, 3, 1))


@pytest.mark.django_db
def test_what_readers_see_is_counted_as_it_stands() -> None:
    curator = User.objects.create_user("curator")
    for verdict in ("refuted", "supported"):
        claim = make_claim(f"The lighthouse is {verdict}.")
        seen = finish_check(claim, "conflicting")
        review_claim(claim, reviewer=curator, verdict=verdict, seen=seen.pk, note="Asked the archive.")
        publish_claim(claim, publisher=curator)
    retract_claim(claim, publisher=curator, reason="Misread.")
    (month,) = published_by_month()
    latest = Publication.objects.latest("id").created_at
    assert (month.first, month.counts) == (latest.date().replace(day=1), {"refuted": 1})
    assert checked_by_month() == [], "made without an end"
