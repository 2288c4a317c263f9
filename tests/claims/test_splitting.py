"""A claim that states several things becomes several claims of its article, and stays as their history."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.utils import timezone

from factcheck.audit.record import entries_of
from factcheck.claims import similar
from factcheck.claims.articles import submit_article
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.curation import NotPossible, StalePage, assign_claim, merge_claim
from factcheck.claims.describing import describe_claim
from factcheck.claims.models import Check, Claim, Delivery
from factcheck.claims.present_claim import present_claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import recheck_claim, review_claim
from factcheck.claims.selectors import filtered_claims
from factcheck.claims.splitting import split_claim, stretch_of, suggested_parts
from factcheck.claims.staleness import mark_stale
from factcheck.claims.states import run_began, run_ended, run_failed, run_wanted
from factcheck.claims.unfit_statements import RefusedStatement
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db

WHOLE = "Oslo and Riga made peace in 1921 and signed a pact in 1930."
PARTS = ["Oslo and Riga made peace in 1921", "Oslo and Riga signed a pact in 1930."]
ARTICLE = f"The ferry carried 48,000 passengers in 1950. {WHOLE} The old quarry was closed in 1931."


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def claim(curator: User) -> Claim:
    """Of an article, as it was handed in, with a check that has ended."""
    submitter = User.objects.create_user("submitter")
    submit_article(ARTICLE, submitted_by=submitter, callback_url="https://example.org/hook")
    claim = Claim.objects.get(text=WHOLE)
    claim.checks.all().delete()
    finish_check(claim)
    Claim.objects.filter(pk=claim.pk).update(assigned_to=curator)
    describe_claim(claim, actor=curator, claimant="City hall", claimant_kind="organization", url="", made_on=None)
    claim.refresh_from_db()
    return claim


def test_the_parts_are_claims_of_the_article_in_their_own_places(claim: Claim, curator: User) -> None:
    parts = split_claim(claim, PARTS, actor=curator, revision=claim.revision)
    assert claim.article is not None
    assert [part.text for part in parts] == PARTS
    spans = [ARTICLE[part.article_start : part.article_end] for part in parts]
    assert spans == ["Oslo and Riga made peace in 1921", "signed a pact in 1930"]
    for part in parts:
        assert (part.article, part.split_from, part.language) == (claim.article, claim, "en")
        assert (part.submitted_by, part.assigned_to, part.claimant) == (claim.submitted_by, curator, "City hall")
        assert part.callback_url == claim.callback_url
        assert [check.state for check in part.checks.all()] == [CheckState.QUEUED]


def test_the_original_is_closed_and_keeps_its_history(claim: Claim, curator: User) -> None:
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.get().pk, note="Half of it.")
    claim.refresh_from_db()
    parts = split_claim(claim, PARTS, actor=curator, revision=claim.revision)
    shown = claim.revision
    claim.refresh_from_db()
    assert claim.split_at is not None
    assert claim.reviews.get().note == "Half of it."
    seen = claim.checks.get().pk
    for act in (
        lambda: split_claim(claim, PARTS, actor=curator),
        lambda: review_claim(claim, reviewer=curator, verdict="supported", seen=seen),
        lambda: publish_claim(claim, publisher=curator),
        lambda: recheck_claim(claim, actor=curator),
        lambda: assign_claim(claim, None, actor=curator),
        lambda: describe_claim(claim, actor=curator, claimant="X"),
        lambda: merge_claim(claim, make_claim("Another."), actor=curator),
        lambda: merge_claim(parts[0], claim, actor=curator),
    ):
        with pytest.raises(NotPossible, match="was split into parts"):
            act()
    with pytest.raises(StalePage):
        split_claim(claim, PARTS, actor=curator, revision=shown)
    assert Claim.objects.filter(split_from=claim).count() == 2


def test_it_is_logged_on_the_whole_and_on_each_part(claim: Claim, curator: User) -> None:
    parts = split_claim(claim, PARTS, actor=curator)
    entry = entries_of(claim)[0]
    assert (entry.action, entry.actor) == ("claim.split", curator)
    assert entry.before == {"split_at": None, "state": "needs_review"}
    assert entry.after["parts"] == [str(part.pk) for part in parts]
    for part in parts:
        made = entries_of(part).get()
        assert (made.action, made.actor, made.before) == ("claim.split_off", curator, {})
        assert (made.after["text"], made.after["split_from"]) == (part.text, str(claim.pk))


def test_whoever_handed_it_in_is_told(claim: Claim, curator: User) -> None:
    split_claim(claim, PARTS, actor=curator)
    assert Delivery.objects.get(event="claim.split").claim == claim


@pytest.mark.parametrize(
    ("texts", "error", "says"),
    [
        ([], NotPossible, "2 parts at least"),
        (PARTS[:1], NotPossible, "2 parts at least"),
        ([f"The lock number {number} was dug in 1790." for number in range(21)], NotPossible, "20 at most"),
        ([PARTS[0], PARTS[0]], NotPossible, "something else"),
        ([PARTS[0], f"  {WHOLE} "], NotPossible, "none of them the whole"),
        ([PARTS[0], "x"], RefusedStatement, "character"),
        ([PARTS[0], "a NUL \x00 in here"], RefusedStatement, "NUL"),
    ],
)
def test_what_are_no_parts_is_refused_and_nothing_is_stored(
    claim: Claim, curator: User, texts: list[str], error: type[ValueError], says: str
) -> None:
    before = Claim.objects.count()
    with pytest.raises(error, match=says):
        split_claim(claim, texts, actor=curator)
    claim.refresh_from_db()
    assert (claim.split_at, Claim.objects.count()) == (None, before)


def test_what_was_published_or_merged_is_not_split(claim: Claim, curator: User) -> None:
    other = make_claim("Another claim.")
    merge_claim(other, claim, actor=curator)
    with pytest.raises(NotPossible, match="merged into another"):
        split_claim(other, PARTS, actor=curator)
    review_claim(claim, reviewer=curator, verdict="refuted", seen=claim.checks.get().pk, note="So.")
    publish_claim(claim, publisher=curator)
    with pytest.raises(NotPossible, match="published"):
        split_claim(claim, PARTS, actor=curator)


def test_a_claim_of_no_article_is_split_too(curator: User) -> None:
    parts = split_claim(make_claim(WHOLE), PARTS, actor=curator)
    assert [(part.article, part.article_start, part.article_end) for part in parts] == [(None, None, None)] * 2


def test_a_part_can_be_split_again(curator: User) -> None:
    first, _ = split_claim(make_claim(WHOLE), PARTS, actor=curator)
    again = split_claim(first, ["Oslo made peace in 1921.", "Riga made peace in 1921."], actor=curator)
    assert {part.split_from for part in again} == {first}


def test_a_split_claim_is_neither_suggested_nor_marked_stale(curator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    claim, other = make_claim(WHOLE), make_claim("Oslo and Riga made peace.")
    passage = make_passage("Gazette", "Oslo and Riga made peace in 1922.")
    finish_check(claim, "refuted", (passage, "refutes"))
    monkeypatch.setattr(similar, "load_encoder", _Alike)
    similar.encode_claims()
    assert similar.similar_claims(other)[0].claim == claim
    split_claim(claim, PARTS, actor=curator)
    assert similar.similar_claims(other) == []
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "A hoax."
    passage.document.save()
    assert mark_stale() == 0


def test_a_claim_that_is_split_in_the_moment_of_marking_holds_up_no_other(
    curator: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    split, kept = make_claim(WHOLE), make_claim("Oslo and Riga made peace.")
    passage = make_passage("Gazette", "Oslo and Riga made peace in 1922.")
    for claim in (split, kept):
        finish_check(claim, "refuted", (passage, "refutes"))
    split_claim(split, PARTS, actor=curator)
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "A hoax."
    passage.document.save()
    monkeypatch.setattr("factcheck.claims.staleness._in_force", Check.objects.all)
    assert mark_stale() == 1
    kept.refresh_from_db()
    assert kept.state == ClaimState.STALE


class _Alike:
    def encode_queries(self, texts: list[str]) -> Any:
        return np.ones((len(texts), 1), np.float32)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        (WHOLE, "en", PARTS),
        ("The lighthouse was lit in 1902. The ferry stopped in 1950.", "en", None),
        ("The lighthouse was lit in 1902.", "en", ["The lighthouse was lit in 1902."]),
        ("أضيئت المنارة عام 1902. توقفت العبّارة عام 1950.", "ar", None),
    ],
)
def test_the_parts_that_are_suggested(text: str, language: str, parts: list[str] | None) -> None:
    expected = parts or [f"{piece.strip('.')}." for piece in text.split(". ")]
    assert suggested_parts(text, language) == expected


@pytest.mark.parametrize(
    ("whole", "part", "found"),
    [
        ("He said: the canal was dug in 1790.", "the canal was dug in 1790.", "the canal was dug in 1790."),
        ("Oslo won, and\nthe  canal was dug in 1790.", "The canal was dug in 1790.", "canal was dug in 1790"),
        ("وقّعت أوسلو سلامًا عام 1921 ووقّعت ميثاقًا عام 1930.", "وقّعت أوسلو ميثاقًا عام 1930.", "ميثاقًا عام 1930"),
        ("The canal was dug in 1790.", "Workers moved a million tons of earth.", None),
        ("…", "Oslo won", None),
    ],
)
def test_where_a_part_stands_in_the_whole(whole: str, part: str, found: str | None) -> None:
    stretch = stretch_of(whole, part)
    assert (whole[slice(*stretch)] if stretch else None) == found


def test_a_claim_that_was_split_awaits_nothing_wherever_it_is_counted(claim: Claim, curator: User) -> None:
    waiting = Check.objects.create(claim=claim)
    split_claim(claim, PARTS, actor=curator)
    for moved in (run_began, run_wanted, run_ended, run_failed):
        moved(waiting.claim_id)
    split = Claim.objects.get(pk=claim.pk)
    assert (split.state, present_claim(split)["state"]) == (ClaimState.SPLIT, "split")
    assert split not in filtered_claims(Claim.objects.all(), {"state": "needs_review"})
    assert entries_of(split).get(action="claim.split").after["state"] == "split"


def test_a_claim_that_was_merged_awaits_nothing_either(claim: Claim, curator: User) -> None:
    merge_claim(claim, make_claim("Another."), actor=curator)
    run_ended(claim.pk)
    assert Claim.objects.get(pk=claim.pk).state == ClaimState.MERGED


def test_what_was_closed_before_there_were_states_for_it_is_given_one() -> None:
    merged, split, waiting = (make_claim(text) for text in ("One.", "Two.", "Three."))
    Claim.objects.filter(pk=merged.pk).update(merged_into=waiting, state="needs_review")
    Claim.objects.filter(pk=split.pk).update(split_at=timezone.now(), state="needs_review")
    import_module("factcheck.claims.migrations.0010_closed_states").close(apps, None)
    assert [Claim.objects.get(pk=each.pk).state for each in (merged, split, waiting)] == ["merged", "split", "new"]
