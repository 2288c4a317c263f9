"""The agreement of two reviewers, against figures worked out by hand."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from factcheck.claims.review import review_claim
from factcheck.claims.second_opinions import agreement_of, reviewer_agreement
from tests.claims.made import finish_check, make_claim


@pytest.mark.parametrize(
    ("pairs", "share", "kappa"),
    [
        # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: the usual worked example, kappa 0.4.
        ([("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15, 0.7, 0.4),
        ([("y", "y"), ("n", "n")], 1.0, 1.0),
        ([("y", "n"), ("n", "y")], 0.0, -1.0),
        ([("y", "y")] * 3, 1.0, 1.0),
    ],
)
def test_share_and_kappa(pairs: list[tuple[str, str]], share: float, kappa: float) -> None:
    found = agreement_of(pairs)
    assert found.count == len(pairs)
    assert (found.share, found.kappa) == pytest.approx((share, kappa))


@pytest.mark.django_db
def test_only_two_people_on_one_check_count_each_with_their_last_word() -> None:
    first, second = User.objects.create_user("first"), User.objects.create_user("second")
    claim = make_claim()
    check = finish_check(claim)
    for verdict in ("supported", "refuted"):
        review_claim(claim, reviewer=first, verdict=verdict, seen=check.pk)
    assert reviewer_agreement() is None
    review_claim(claim, reviewer=second, verdict="refuted", seen=check.pk)
    newer = finish_check(claim)
    review_claim(claim, reviewer=second, verdict="supported", seen=newer.pk)
    found = reviewer_agreement()
    assert found is not None
    assert (found.count, found.share) == (1, 1.0)
