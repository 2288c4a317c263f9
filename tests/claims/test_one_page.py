"""No two published pages decide about one statement; what stands in the way can be put right."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError

from factcheck.claims import one_page
from factcheck.claims.curation import NotPossible, merge_claim
from factcheck.claims.models import Claim
from factcheck.claims.one_page import SaidAlready, outdone_by, published_twin
from factcheck.claims.publishing import publish_claim, published_claims, retract_claim
from factcheck.claims.review import review_claim
from tests.claims.made import finish_check, make_claim

pytestmark = pytest.mark.django_db

TARTUS = "The Soviet naval base in Tartus was opened in 1971."


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


def reviewed(curator: User, text: str = TARTUS, verdict: str = "supported", language: str = "en") -> Claim:
    claim = make_claim(text)
    Claim.objects.filter(pk=claim.pk).update(language=language)
    seen = finish_check(claim)
    review_claim(claim, reviewer=curator, verdict=verdict, seen=seen.pk, note="So the archive says.")
    claim.refresh_from_db()
    return claim


def published_twice(curator: User) -> tuple[Claim, Claim]:
    """As it could be published before a statement had one page; the second has the newer edition."""
    first, second = reviewed(curator), reviewed(curator, verdict="refuted")
    publish_claim(first, publisher=curator)
    Claim.objects.update(published_key=None)
    publish_claim(second, publisher=curator)
    return first, second


@pytest.mark.parametrize("text", [TARTUS, "the soviet naval base in  TARTUS was opened in 1971"])
def test_a_statement_that_is_published_is_not_published_again(curator: User, text: str) -> None:
    first, second = reviewed(curator), reviewed(curator, text, "refuted")
    publish_claim(first, publisher=curator)
    with pytest.raises(SaidAlready, match=f"published already.*{first.pk}") as refused:
        publish_claim(second, publisher=curator)
    assert refused.value.published == first
    assert not second.publications.exists()
    assert list(published_claims()) == [first]
    assert publish_claim(first, publisher=curator, summary="Two archives.", correction="One more.").edition == 2


def test_other_statements_and_other_languages_are_published(curator: User) -> None:
    for claim in (
        reviewed(curator),
        reviewed(curator, "The Soviet naval base in Tartus was opened in 1972."),
        reviewed(curator, language="ar"),
    ):
        publish_claim(claim, publisher=curator)
    assert published_claims().count() == 3


def test_once_one_is_taken_back_the_other_is_published(curator: User) -> None:
    first, second = reviewed(curator), reviewed(curator, verdict="refuted")
    publish_claim(first, publisher=curator)
    retract_claim(first, publisher=curator, reason="Misread.")
    publish_claim(second, publisher=curator)
    with pytest.raises(SaidAlready):
        publish_claim(first, publisher=curator, summary="It is so.", correction="After all.")


def test_two_people_who_publish_at_once_are_kept_apart_by_the_database(curator: User) -> None:
    first, second = reviewed(curator), reviewed(curator)
    publish_claim(first, publisher=curator)
    key = Claim.objects.get(pk=first.pk).published_key
    with pytest.raises(IntegrityError):
        Claim.objects.filter(pk=second.pk).update(published_key=key)


def test_what_nobody_sees_is_merged_into_what_is_published(curator: User) -> None:
    first, second = reviewed(curator), reviewed(curator, verdict="refuted")
    publish_claim(first, publisher=curator)
    merge_claim(second, first, actor=curator)
    assert Claim.objects.get(pk=second.pk).merged_into == first


def test_what_readers_see_is_taken_back_before_it_is_merged(curator: User) -> None:
    first, second = published_twice(curator)
    with pytest.raises(NotPossible, match="take its verdict back first"):
        merge_claim(first, second, actor=curator)
    retract_claim(first, publisher=curator, reason="Two verdicts on one statement.")
    merge_claim(first, second, actor=curator)
    first.refresh_from_db()
    assert first.merged_into == second
    assert [edition.kind for edition in first.publications.order_by("edition")] == ["published", "retracted"]


def test_of_two_that_were_published_the_newer_stands_until_it_is_taken_back(curator: User) -> None:
    first, second = published_twice(curator)
    first.refresh_from_db()
    assert (outdone_by(first), outdone_by(second)) == (second, None)
    assert (published_twin(first), published_twin(second)) == (second, None)
    retract_claim(second, publisher=curator, reason="Misread.")
    first.refresh_from_db()
    assert first.published_key
    assert outdone_by(first) is None
    with pytest.raises(SaidAlready):
        publish_claim(second, publisher=curator, summary="It is so.", correction="After all.")


def test_what_was_published_before_gets_its_page_by_the_migration(curator: User) -> None:
    first, second = published_twice(curator)
    gone, other = reviewed(curator, "A mill was built."), reviewed(curator, "A ferry was built.")
    for each in (gone, other):
        publish_claim(each, publisher=curator)
    retract_claim(gone, publisher=curator, reason="Misread.")
    keys = dict(Claim.objects.values_list("pk", "published_key"))
    Claim.objects.update(published_key=None)
    import_module("factcheck.claims.migrations.0011_published_key").fill(apps, None)
    assert dict(Claim.objects.values_list("pk", "published_key")) == keys
    assert {claim for claim, key in keys.items() if key is None} == {gone.pk, first.pk}
    assert keys[second.pk] == one_page.statement_key(TARTUS, "en")
