"""The desk on a telephone and beside a wide window: what is read has the room to be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, expect
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.curation import assign_claim
from factcheck.claims.models import Check, Claim, Evidence
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.claims.staleness import mark_stale
from factcheck.discrepancies.models import Discrepancy
from sources.models import Document, DocumentState
from tests.claims.made import make_claim
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy
from tests.web.browsing import OVERFLOW, follow, open_page
from tests.web.every_page import fill_desk, pages_of_desk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
REASON = "The newspaper took the whole article back after it had been told that the archive was misread."


@pytest.fixture
def stale_claim(checked_claim: Claim) -> Claim:
    """Published, checked once more, and then left by a source on which both checks rested."""
    editor = User.objects.create_user("editor")
    first = checked_claim.checks.get()
    review_claim(checked_claim, reviewer=editor, verdict="refuted", seen=first.pk, note="The plaque says 1933.")
    publish_claim(checked_claim, publisher=editor)
    again = Check.objects.create(claim=checked_claim, state="done", verdict="conflicting", confidence=0.7)
    for row in first.evidence.all():
        Evidence.objects.create(
            parent_check=again,
            passage=row.passage,
            passage_sha256=row.passage_sha256,
            order=row.order,
            stance=row.stance,
            probabilities=row.probabilities,
            reasons=row.reasons,
            retrieval=row.retrieval,
        )
    Document.objects.filter(name="gazette.html").update(state=DocumentState.WITHDRAWN, withdrawal_reason=REASON)
    mark_stale()
    return Claim.objects.get(pk=checked_claim.pk)


@pytest.fixture
def row() -> Discrepancy:
    return make_discrepancy(replace(ENGLISH, source="Harbour Almanac"), replace(ARABIC, source="مجلة الموانئ"))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [390, 800, 1_000, 1_200, 1_280, 1_440])
@pytest.mark.parametrize("queue", ["?queue=stale", ""])
def test_the_reasons_in_the_queue_can_be_read(
    browser: Browser,
    live_server: LiveServer,
    stale_claim: Claim,
    admin_user: User,
    language: str,
    width: int,
    queue: str,
) -> None:
    assign_claim(make_claim(f"The harbour of {'Marren and ' * 12}Holm froze in 1931."), admin_user, actor=admin_user)
    page = open_page(browser, live_server, admin_user, language=language, width=width)
    page.goto(f"/admin/claims/claim/{queue}")
    reasons = page.locator("ul.why")
    assert reasons.count() == 1
    assert reasons.locator("li").count() == 1
    box = reasons.bounding_box()
    assert box
    assert box["width"] >= 240
    assert box["height"] <= 260
    room = page.locator("#changelist .results").bounding_box()
    assert room
    assert room["x"] <= box["x"]
    assert box["x"] + box["width"] <= room["x"] + room["width"] + 1
    assert page.evaluate(OVERFLOW) <= 0
    page.context.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_of_the_desk_scrolls_a_telephone_sideways(
    browser: Browser, live_server: LiveServer, stale_claim: Claim, row: Discrepancy, admin_user: User, language: str
) -> None:
    fill_desk(stale_claim, row, admin_user)
    page = open_page(browser, live_server, admin_user, language=language, width=390)
    found = {}
    for address in pages_of_desk(admin_user):
        answer = page.goto(address)
        assert answer
        assert answer.status == 200, address
        if (over := page.evaluate(OVERFLOW)) > 0:
            found[address] = over
    assert not found, found
    page.context.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_decision_is_one_step_away_on_a_telephone(
    browser: Browser, live_server: LiveServer, checked_claim: Claim, admin_user: User, language: str
) -> None:
    page = open_page(browser, live_server, admin_user, language=language, width=390)
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"/admin/claims/claim/{checked_claim.pk}/change/")
    jump = page.locator(".jump a")
    expect(jump).to_be_in_viewport()
    jump.click()
    expect(page.locator("form", has=page.locator("input[value=review]")).get_by_role("radio").first).to_be_in_viewport()
    page.set_viewport_size({"width": 1_200, "height": 800})
    expect(jump).to_be_hidden()
    page.context.close()


def test_a_browser_finds_its_icon_on_every_page_of_the_desk(
    browser: Browser, live_server: LiveServer, admin_user: User
) -> None:
    page = open_page(browser, live_server, admin_user)
    page.goto("/admin/")
    icon = page.locator("link[rel=icon]").get_attribute("href")
    assert icon
    for address in (icon, "/favicon.ico"):
        answer = page.request.get(address)
        assert (answer.status, answer.headers["content-type"]) == (200, "image/svg+xml")
    page.context.close()


def test_the_filters_of_a_list_are_folded_above_its_rows_on_a_telephone(
    browser: Browser, live_server: LiveServer, checked_claim: Claim, admin_user: User
) -> None:
    page = open_page(browser, live_server, admin_user, width=390)
    page.goto("/admin/claims/claim/")
    filters, rows = page.locator(".filters").bounding_box(), page.locator("#result_list").bounding_box()
    assert filters
    assert rows
    assert filters["y"] + filters["height"] <= rows["y"]
    assert filters["height"] < 100
    assert not page.locator("#changelist-filter").is_visible()
    page.locator(".filters > summary").click()
    follow(page.locator("#changelist-filter").get_by_role("link", name="Stale"))
    assert "queue=stale" in page.url
    page.set_viewport_size({"width": 1_440, "height": 800})
    expect(page.locator("#changelist-filter")).to_be_visible()
    page.context.close()
