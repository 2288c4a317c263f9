from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.claims.check import RefusedStatement, check_statement, run_check, save_result, submit_claim
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.models import Check, Claim, ClaimVector, Evidence
from factcheck.claims.present import present_check, present_hits
from factcheck.claims.similar import similar_claims
from factcheck.language.normalise import fold
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.retrieve import retrieve


def differing(result_json: dict[str, object]) -> Iterator[tuple[str, str]]:
    for item in result_json["evidence"]:  # type: ignore[attr-defined]  # JSON
        for reason in item["reasons"]:
            if item["stance"] == "refutes" and not reason["agrees"] and reason["passage"]:
                yield reason["statement"]["text"], reason["passage"]["text"]


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("The lighthouse of Marren was first lit in 1902.", "supported"),
        ("أضيئت منارة مارين لأول مرة في عام 1902.", "supported"),
        ("The lighthouse of Marren was first lit in 1911.", "refuted"),
        ("أضيئت منارة مارين لأول مرة في عام 1911.", "refuted"),
        ("The museum of Marren keeps 312 ship models.", "conflicting"),
        ("The town council approved the plan for a new airport in 1988.", "refuted"),
        ("The choir of Oslo sang at the opening of the parliament.", "not_enough_evidence"),
        ("صدّرت مصانع الإسمنت في فيينا شحنات كبيرة إلى كندا.", "not_enough_evidence"),
    ],
)
def test_verdicts(corpus: Path, statement: str, verdict: str) -> None:
    result = check_statement(statement)
    assert result.verdict == verdict, result.explanation


def test_the_differing_value_is_named_on_both_sides(corpus: Path) -> None:
    shown = present_check(check_statement("The museum of Marren keeps 305 ship models."))
    assert shown["verdict"] == "refuted"
    found = {(fold(stated).split()[0], fold(given).split()[0]) for stated, given in differing(shown)}
    assert {("305", "312"), ("305", "290")} <= found
    assert "305" in shown["explanation"]


def test_what_was_withdrawn_is_no_evidence_even_before_the_index_has_followed(corpus: Path) -> None:
    statement = "The museum of Marren keeps 290 ship models."
    assert {"Island Review"} < {item.source_name for item in check_statement(statement).evidence}
    withdraw_document(Document.objects.get(source__name="Island Review"), "retracted by its publisher")
    assert "Island Review" not in {item.source_name for item in check_statement(statement).evidence}
    assert "Island Review" not in {hit["source"] for hit in present_hits(retrieve(statement))}


def test_every_span_is_the_text_it_claims_to_be(corpus: Path) -> None:
    shown = present_check(check_statement("The ferry company carried 48,000 passengers in 1950."))
    for item in shown["evidence"]:
        for reason in item["reasons"]:
            for side, text in (("statement", shown["statement"]), ("passage", item["passage"]["text"])):
                span = reason[side]
                assert span is None or text[span["start"] : span["end"]] == span["text"]
        assert sum(item["probabilities"].values()) == pytest.approx(1)


def test_the_explanation_speaks_the_language_of_the_statement(corpus: Path) -> None:
    assert "يذكر القول" in check_statement("أضيئت منارة مارين لأول مرة في عام 1911.").explanation
    assert check_statement("The lighthouse of Marren was first lit in 1911.").explanation.isascii() is False
    assert "Harbour Gazette" in check_statement("The lighthouse of Marren was first lit in 1911.").explanation


def test_running_a_check_twice_stores_it_once(corpus: Path) -> None:
    claim = submit_claim("The lighthouse of Marren was first lit in 1902.")
    check = claim.checks.get()
    assert check.state == CheckState.QUEUED
    first = run_check(check)
    again = run_check(check)
    assert present_check(first) == present_check(again)
    assert Evidence.objects.filter(parent_check=check).count() == len(present_check(first)["evidence"])
    claim.refresh_from_db()
    assert claim.state == ClaimState.NEEDS_REVIEW


def test_what_is_stored_is_what_was_found(corpus: Path) -> None:
    result = check_statement("Marren's lighthouse was lit in 1902.")
    stored = save_result(result)
    assert present_check(Check.objects.get(pk=stored.pk)) == present_check(result)
    assert all(row.passage_sha256 == row.passage.sha256 for row in stored.evidence.select_related("passage"))
    assert set(stored.engine) == {"version", "model_sha256", "settings_sha256"}
    assert stored.corpus["documents"] == 4


def test_a_reviewed_claim_stays_reviewed(corpus: Path) -> None:
    claim = submit_claim("The lighthouse of Marren was first lit in 1902.")
    Claim.objects.filter(pk=claim.pk).update(state=ClaimState.REVIEWED)
    run_check(claim.checks.get())
    claim.refresh_from_db()
    assert claim.state == ClaimState.REVIEWED


def test_claims_that_were_checked_find_each_other_at_once(corpus: Path) -> None:
    first = save_result(check_statement("The lighthouse of Marren was first lit in 1902.")).claim
    second = submit_claim("The lighthouse at Marren was first lit in 1902.")
    run_check(second.checks.get())
    assert {row.claim for row in ClaimVector.objects.all()} == {first, second}
    assert [found.claim for found in similar_claims(first)] == [second]


def test_decisive_passages_come_first(corpus: Path) -> None:
    evidence = check_statement("The lighthouse of Marren was first lit in 1902.").evidence
    decisive = [item.stance != "neutral" for item in evidence]
    assert all(before or not after for before, after in pairwise(decisive))


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("x", None, "1 character"),
        ("word " * 20_000, None, "100,000 characters"),
        ("The tower\x00 is old.", None, "NUL"),
        ("The tower \ud800 is old.", None, "surrogate"),
        ("   ", None, "no letters"),
        ("Башня была построена в 1902 году.", None, "not recognised"),
        ("The tower is old.", "fr", "'fr' is unknown"),
    ],
)
def test_refusals_are_one_sentence_and_store_nothing(db: None, text: str, language: str | None, says: str) -> None:
    with pytest.raises(RefusedStatement, match=says) as refusal:
        submit_claim(text, language)
    assert str(refusal.value).rstrip(".").count(". ") == 0
    assert not Claim.objects.exists()


def test_mixed_direction_is_cleaned_and_checked(corpus: Path) -> None:
    result = check_statement("\u202bThe lighthouse of Marren (منارة مارين) was first lit in 1902.\u202c")
    assert result.statement.startswith("The lighthouse")
    assert result.language == "en"
