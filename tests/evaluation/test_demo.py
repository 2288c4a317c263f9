from __future__ import annotations

import io
from pathlib import Path

import pytest
from django.core.management import call_command

from factcheck.claims.models import Check, Claim
from sources.models import Document, Passage


def run_demo() -> str:
    out = io.StringIO()
    call_command("demo", stdout=out, stderr=io.StringIO())
    return out.getvalue()


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_the_demonstration_shows_every_claim_and_repeats_nothing(data_dir: Path) -> None:
    first = run_demo()
    assert "Corpus: 6 documents" in first
    assert "The Soviet naval base in Tartus was opened in 1971." in first
    counted = [model.objects.count() for model in (Document, Passage, Claim, Check)]
    assert counted[0] == 6
    assert counted[2:] == [20, 20]

    second = run_demo()
    assert "20 were still valid from an earlier run" in second
    assert [model.objects.count() for model in (Document, Passage, Claim, Check)] == counted


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_claims_are_checked_again_after_the_corpus_changed(data_dir: Path, tmp_path: Path) -> None:
    run_demo()
    addition = tmp_path / "addition.txt"
    addition.write_text("The dam on the Euphrates was finished in July 1973, after five years of work.\n")
    call_command("ingest", str(addition), stdout=io.StringIO(), stderr=io.StringIO())
    assert "0 were still valid from an earlier run" in run_demo()
    assert (Claim.objects.count(), Check.objects.count()) == (20, 40)
