"""Progress as a real Chromium sees it: told by the server, asked for where it tells nobody, opened again when cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Page, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Article, Check, Claim
from factcheck.web import live
from tests.web.browsing import open_page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
STATEMENT = "The ferry has run since 1890."


@pytest.fixture
def check(reader: User) -> Check:
    claim = Claim.objects.create(text=STATEMENT, language="en", submitted_by=reader)
    return Check.objects.create(claim=claim)


def asked(page: Page) -> list[str]:
    """The last part of every address that the page asks for from now on."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url.rstrip("/").rsplit("/", 1)[-1]))
    return found


def test_the_server_tells_of_a_check(
    browser: Browser, live_server: LiveServer, reader: User, check: Check, finish_check: Callable[[Check], None]
) -> None:
    page = open_page(browser, live_server, reader)
    addresses = asked(page)
    page.goto(f"/claims/{check.claim_id}/")
    expect(page.get_by_role("status")).to_contain_text("Waiting for a worker")
    Check.objects.update(state=CheckState.RUNNING)
    expect(page.get_by_role("status")).to_contain_text("Searching the corpus")
    finish_check(check)
    expect(page.get_by_label("Verdict")).to_contain_text("Not enough evidence")
    assert addresses.count("events") == 1
    assert "state" not in addresses
    page.context.close()


def test_the_server_tells_of_an_article(
    browser: Browser, live_server: LiveServer, reader: User, finish_check: Callable[[Check], None]
) -> None:
    article = Article.objects.create(text=f"{STATEMENT} {STATEMENT}", language="en", submitted_by=reader)
    checks = []
    for start in (0, len(STATEMENT) + 1):
        span = {"article_start": start, "article_end": start + len(STATEMENT)}
        claim = Claim.objects.create(text=STATEMENT, language="en", submitted_by=reader, article=article, **span)
        checks.append(Check.objects.create(claim=claim))
    page = open_page(browser, live_server, reader)
    addresses = asked(page)
    page.goto(f"/articles/{article.pk}/")
    finish_check(checks[0])
    expect(page.locator("progress")).to_have_js_property("value", 1)
    finish_check(checks[1])
    expect(page.locator("ol .badge").last).to_have_text("Not enough evidence")
    expect(page.get_by_role("status")).to_have_count(0)
    assert "state" not in addresses
    page.context.close()


def test_a_page_that_finds_no_place_asks(
    browser: Browser,
    live_server: LiveServer,
    reader: User,
    check: Check,
    finish_check: Callable[[Check], None],
    settings: Settings,
) -> None:
    settings.LIVE_STREAMS = 0
    page = open_page(browser, live_server, reader)
    addresses = asked(page)
    page.goto(f"/claims/{check.claim_id}/")
    expect(page.get_by_role("status")).to_contain_text("Waiting for a worker")
    finish_check(check)
    expect(page.get_by_label("Verdict")).to_contain_text("Not enough evidence")
    assert addresses.count("events") == 1
    assert "state" in addresses
    page.context.close()


def test_a_stream_that_ended_is_opened_again(
    browser: Browser,
    live_server: LiveServer,
    reader: User,
    check: Check,
    finish_check: Callable[[Check], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(live, "LONGEST_SECONDS", 0.2)
    page = open_page(browser, live_server, reader)
    addresses = asked(page)
    page.goto(f"/claims/{check.claim_id}/")
    page.wait_for_timeout(1_500)
    finish_check(check)
    expect(page.get_by_label("Verdict")).to_contain_text("Not enough evidence")
    assert addresses.count("events") > 1
    assert "state" not in addresses
    page.context.close()
