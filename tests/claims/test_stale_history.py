"""What happened to the sources of a verdict is kept: what, when, to which quote, and what the new check gave."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from factcheck.audit.record import entries_of
from factcheck.claims.callbacks.deliver import callback_body
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.models import Check, Claim, StaleMark
from factcheck.claims.present_claim import present_claim
from factcheck.claims.review import review_claim
from factcheck.claims.selectors import fetch_shown
from factcheck.claims.stale_history import stale_history, stale_sentence
from factcheck.claims.staleness import mark_stale
from factcheck.claims.states import run_ended
from sources.models import DocumentState, Passage
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db
QUOTE = "The lighthouse was lit in 1902."


def supersede(old: Passage, text: str) -> Passage:
    """A second version of the passage's document that says `text`."""
    document = old.document
    document.state = DocumentState.SUPERSEDED
    document.save()
    new = make_passage(document.source.name, text, version=document.version + 1)
    new.document.supersedes = document
    new.document.save()
    return new


def withdraw(passage: Passage) -> None:
    passage.document.state = DocumentState.WITHDRAWN
    passage.document.withdrawal_reason = "It was a hoax."
    passage.document.save()


def end_new_check(claim: Claim, verdict: str = "refuted") -> None:
    Check.objects.filter(claim=claim, state=CheckState.QUEUED).update(
        state=CheckState.DONE, verdict=verdict, confidence=0.8
    )
    run_ended(claim.pk)


def shown(claim: Claim) -> dict[str, Any]:
    (fetched,) = fetch_shown([Claim.objects.get(pk=claim.pk)])
    return present_claim(fetched)


def test_a_changed_quote_is_kept_beside_what_stands_there_now() -> None:
    claim, passage = make_claim(), make_passage("Gazette", QUOTE)
    check = finish_check(claim, "supported", (passage, "supports"))
    new = supersede(passage, "The lighthouse was lit in 1904.")
    mark_stale()
    (mark,) = stale_history(claim)
    assert (mark.happened, mark.replaced_by, mark.happened_at) == ("superseded", new.document, new.document.created_at)
    assert mark.parent_check == check
    assert mark.rechecked == claim.checks.get(state=CheckState.QUEUED)
    assert mark.quotes == [
        {
            "passage": passage.pk,
            "stance": "supports",
            "text": QUOTE,
            "stands": False,
            "now": {"passage": new.pk, "text": "The lighthouse was lit in 1904."},
        }
    ]
    assert "1 passage that was quoted stands no longer" in stale_sentence(mark)


@pytest.mark.parametrize(
    ("text", "stands", "says"),
    [(QUOTE, True, "still stands there"), ("Nobody remembers anything else of it.", False, "stands no longer")],
    ids=["as it was", "gone"],
)
def test_a_quote_that_stands_or_is_gone_is_told_so(text: str, stands: bool, says: str) -> None:
    claim, passage = make_claim(), make_passage("Gazette", QUOTE)
    finish_check(claim, "supported", (passage, "supports"))
    supersede(passage, text)
    mark_stale()
    (mark,) = stale_history(claim)
    assert (mark.quotes[0]["stands"], bool(mark.quotes[0]["now"])) == (stands, stands)
    assert says in stale_sentence(mark)


def test_reasons_outlive_the_new_check_and_the_decision() -> None:
    claim, passage = make_claim(), make_passage("Gazette", QUOTE)
    finish_check(claim, "supported", (passage, "supports"))
    withdraw(passage)
    mark_stale()
    assert shown(claim)["stale"] == ["Gazette: text.txt, version 1 was withdrawn (It was a hoax)."]
    end_new_check(claim)
    told = shown(claim)
    assert (told["state"], told["stale"]) == (ClaimState.NEEDS_REVIEW, [])
    latest = claim.checks.latest("id")
    review_claim(claim, reviewer=User.objects.create_user("curator"), verdict="refuted", seen=latest.pk)
    (change,) = shown(claim)["stale_history"]
    assert change["reason"] == "It was a hoax."
    assert (change["happened"], change["rechecked"]) == ("withdrawn", latest.pk)


def test_the_sentence_is_in_the_language_of_the_reader_and_the_log_in_one() -> None:
    claim, passage = make_claim(), make_passage("Gazette", QUOTE)
    finish_check(claim, "supported", (passage, "supports"))
    withdraw(passage)
    with translation.override("ar"):
        mark_stale()
        assert "سُحبت الوثيقة" in stale_sentence(StaleMark.objects.get())
    entry = entries_of(claim).filter(action="claim.stale").get()
    assert entry.note == "Gazette: text.txt, version 1 was withdrawn (It was a hoax)."
    assert entry.after["stale_marks"] == [StaleMark.objects.get().pk]


def test_a_callback_tells_what_was_so_when_it_happened() -> None:
    claim, passage = make_claim(callback_url="https://hooks.example.org/"), make_passage("Gazette", QUOTE)
    finish_check(claim, "supported", (passage, "supports"))
    withdraw(passage)
    mark_stale()
    delivery = claim.deliveries.get(event="claim.stale")
    end_new_check(claim)
    told = json.loads(callback_body(delivery))["claim"]
    assert (told["state"], told["verdict"], told["check"]["state"]) == ("stale", "supported", "queued")
    assert told["stale"] == ["Gazette: text.txt, version 1 was withdrawn (It was a hoax)."]
    assert [change["document"]["version"] for change in told["stale_history"]] == [1]


def test_what_waited_when_bodies_began_to_be_kept_is_told_as_it_is_now() -> None:
    claim = make_claim(callback_url="https://hooks.example.org/")
    delivery = claim.deliveries.create(event="claim.checked", url=claim.callback_url, due_at=claim.created_at)
    assert json.loads(callback_body(delivery))["claim"]["id"] == str(claim.pk)


def test_a_hundred_claims_are_told_with_as_many_queries_as_two() -> None:
    def queries(number: int) -> int:
        for _ in range(number):
            claim = make_claim()
            finish_check(claim, "supported", (make_passage(f"Gazette {Claim.objects.count()}", QUOTE), "supports"))
        for passage in Passage.objects.filter(document__state=DocumentState.CURRENT):
            withdraw(passage)
        mark_stale()
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert all(present_claim(each)["stale"] for each in fetch_shown(list(Claim.objects.all())))
        return len(asked)

    assert queries(2) == queries(5)
