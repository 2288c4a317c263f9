"""Nothing scrolls sideways on a telephone, however long the names, addresses and words without a break are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Claim, Evidence
from factcheck.claims.objections import contest_claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.discrepancies.models import Discrepancy
from factcheck.web import searching
from sources.models import Document, Passage, Source
from sources.search.types import Hit, Retrieval
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy, make_look_alike
from tests.web.browsing import OVERFLOW, open_page
from tests.web.every_page import pages_for_readers

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORD = "harbour_almanac_1931" * 10
ADDRESS = f"https://gazette.example/{WORD}?{WORD}"
TEXT = f"{WORD} is the port. The lighthouse at {WORD} was first lit in {WORD}1931. It still stands."
QUOTE = f"The lighthouse at {WORD} was first lit in {WORD}1931."


@pytest.fixture
def long_claim(checked_claim: Claim) -> Claim:
    """Published twice and contested; every name and text of it is a word without a break."""
    for number, source in enumerate(Source.objects.all()):
        Source.objects.filter(pk=source.pk).update(name=f"{number}{WORD[:190]}", publisher=WORD[:200], url=ADDRESS)
    Document.objects.update(title=WORD * 2, name=f"{WORD}.txt"[:255], url=ADDRESS)
    Passage.objects.update(context={"heading": WORD, "date": WORD[:60]})
    for each in Evidence.objects.all():
        reasons = [{**reason, "agrees": False, "statement": None, "note": WORD} for reason in each.reasons]
        Evidence.objects.filter(pk=each.pk).update(reasons=reasons)
    Claim.objects.update(text=f"{WORD * 3} 1931", claimant=WORD[:200], url=ADDRESS)
    editor = User.objects.create_user(WORD[:150])
    claim = Claim.objects.get(pk=checked_claim.pk)
    review_claim(claim, reviewer=editor, verdict="conflicting", seen=claim.checks.get().pk, note=WORD)
    publish_claim(claim, publisher=editor, summary=WORD)
    publish_claim(claim, publisher=editor, summary=f"{WORD}2", correction=f"{WORD} {ADDRESS}")
    contest_claim(claim, text=WORD)
    return claim


@pytest.fixture
def long_row() -> Discrepancy:
    english = replace(ENGLISH, source=f"Almanac{WORD[:190]}", text=TEXT, quote=QUOTE, written=f"{WORD}1931")
    row = make_discrepancy(english, replace(ARABIC, source="مجلة الموانئ"))
    look_alike = replace(english, source=f"Gazette{WORD[:190]}", text=TEXT.replace("1931", "1932"))
    look_alike = replace(look_alike, quote=QUOTE.replace("1931", "1932"), written=f"{WORD}1931".replace("1931", "1932"))
    make_look_alike(row.positions.all()[0], look_alike, "precision")
    Discrepancy.objects.update(topic=WORD, explanation=WORD, explanation_ar=WORD)
    return row


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_scrolls_sideways_on_a_telephone(
    browser: Browser,
    live_server: LiveServer,
    long_claim: Claim,
    long_row: Discrepancy,
    admin_user: User,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    hits = [Hit(passage_id=row.pk, rank=1, score=1.0, bm25=1.0, similarity=0.9) for row in Passage.objects.all()]
    monkeypatch.setattr(searching, "retrieve", lambda query, limit: Retrieval(hits, 1))
    addresses = [*pages_for_readers(long_claim, long_row, admin_user), "/search/?q=lighthouse", f"/search/?q={WORD}"]
    page = open_page(browser, live_server, admin_user, language=language, width=360)
    found = {}
    for width in (360, 1100):
        page.set_viewport_size({"width": width, "height": 800})
        for address in addresses:
            answer = page.goto(address)
            assert answer
            assert answer.status == 200, address
            if (over := page.evaluate(OVERFLOW)) > 0:
                found[address, width] = over
    assert not found, found
    page.context.close()
