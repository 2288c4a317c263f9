"""What one run over a claim says differently from the one before."""

from __future__ import annotations

import pytest

from factcheck.claims.history import check_steps
from factcheck.claims.models import Check
from sources.models import Document, Passage
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db


def test_each_finished_check_is_compared_with_the_one_before() -> None:
    claim = make_claim()
    kept, lost, found = (make_passage(name, f"{name} says 1902.") for name in ("Gazette", "Almanac", "Review"))
    first = finish_check(claim, "supported", (kept, "supports"), (lost, "supports"))
    second = finish_check(claim, "conflicting", (kept, "supports"), (found, "refutes"), (lost, "neutral"))
    Check.objects.filter(pk=second.pk).update(corpus={"generation": 2})
    Check.objects.create(claim=claim)
    newest, oldest = check_steps(list(claim.checks.all()))
    assert (newest.check.pk, newest.verdict_before, list(newest.causes)) == (second.pk, "supported", ["corpus"])
    assert {(each.evidence.passage_id, each.before, each.after) for each in newest.stances} == {
        (lost.pk, "supports", ""),
        (found.pk, "", "refutes"),
    }
    assert (oldest.check.pk, oldest.verdict_before, list(oldest.stances)) == (first.pk, "", [])


def test_a_sentence_that_a_new_version_repeats_is_the_same(db: None) -> None:
    claim = make_claim()
    old = make_passage("Gazette", "Gazette says 1902.")
    finish_check(claim, "supported", (old, "supports"))
    document = old.document
    Document.objects.filter(pk=document.pk).update(state="superseded")
    document.pk, document.version, document.sha256, document.supersedes_id = None, 2, "2", document.pk
    document.save()
    new = Passage.objects.get(pk=old.pk)
    new.pk, new.document = None, document
    new.save()
    finish_check(claim, "supported", (new, "supports"))
    newest, _ = check_steps(list(claim.checks.all()))
    assert list(newest.stances) == []


def test_a_claim_without_a_finished_check_has_no_history() -> None:
    assert check_steps(list(make_claim().checks.all())) == []
