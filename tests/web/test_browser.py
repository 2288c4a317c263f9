"""The reader's way through the pages in a real Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Check, Claim
from sources.models import Passage

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def chromium() -> str:
    """The installed Chromium; without one the tests are skipped, or fail where a browser is required."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    sentence = f"None of {', '.join(names)} is on PATH, so the pages cannot be tried in a browser."
    if os.environ.get("CI") or os.environ.get("FACTCHECK_REQUIRE_BROWSER"):
        pytest.fail(sentence)
    pytest.skip(sentence)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = chromium()
    with pytest.MonkeyPatch.context() as patch:
        # Playwright runs an event loop in this thread; the tests' own queries beside it are made one after the other.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        with sync_playwright() as playwright:
            started = playwright.chromium.launch(executable_path=executable, headless=True, args=FLAGS)
            yield started
            started.close()


def open_page(browser: Browser, server: LiveServer, user: User, *, script: bool = True) -> Page:
    client = Client()
    client.force_login(user)
    context = browser.new_context(
        base_url=server.url, viewport={"width": 1000, "height": 1100}, java_script_enabled=script
    )
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": server.url}])
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"The page's script failed: {error}"))
    page.on("console", lambda message: refuse_violation(message.text))
    return page


def refuse_violation(text: str) -> None:
    if "Content Security Policy" in text:
        pytest.fail(f"The page breaks its own policy: {text}")


def only_check() -> Check:
    return Check.objects.select_related("claim").get()


def test_a_statement_is_typed_watched_and_answered(
    browser: Browser, live_server: LiveServer, reader: User, finish_check: Callable[[Check], None], redis_url: str
) -> None:
    page = open_page(browser, live_server, reader)
    page.goto("/")
    page.get_by_label("Statement", exact=True).fill("اكتمل بناء المنارة عام 1931.")
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_role("status")).to_contain_text("Waiting for a worker")
    expect(page.locator("h1")).to_have_attribute("dir", "rtl")
    finish_check(only_check())
    expect(page.get_by_label("Verdict")).to_contain_text("Not enough evidence")
    page.context.close()


def test_without_script_the_page_refreshes_itself(
    browser: Browser, live_server: LiveServer, reader: User, finish_check: Callable[[Check], None], redis_url: str
) -> None:
    page = open_page(browser, live_server, reader, script=False)
    page.goto("/")
    page.get_by_label("Statement", exact=True).fill("The ferry has run since 1890.")
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_role("status")).to_contain_text("Waiting for a worker")
    finish_check(only_check())
    expect(page.get_by_label("Verdict")).to_contain_text("Not enough evidence")
    page.context.close()


def test_both_sides_stand_in_their_documents(
    browser: Browser, live_server: LiveServer, reader: User, checked_claim: Claim
) -> None:
    page = open_page(browser, live_server, reader)
    page.goto(f"/claims/{checked_claim.pk}/")
    arabic = page.locator("blockquote[lang=ar]")
    assert arabic.evaluate("quote => getComputedStyle(quote).direction") == "rtl"
    expect(arabic.locator("mark .differs")).to_have_text("1933")
    expect(page.locator("h1 .differs")).to_have_text("1931")
    quote = arabic.locator("mark").bounding_box()
    assert quote is not None
    assert quote["width"] > 0

    page.locator("article", has=arabic).get_by_role("link", name="Read it in the document").click()
    passage = Passage.objects.get(text__contains="1933")
    target = page.locator(f"#p{passage.pk}")
    expect(target).to_have_text(passage.text)
    expect(target).to_be_in_viewport()
    plain = page.locator(".passage").first.evaluate("piece => getComputedStyle(piece).backgroundColor")
    assert target.evaluate("piece => getComputedStyle(piece).backgroundColor") != plain
    page.context.close()


@pytest.mark.parametrize("width", [360, 1200])
def test_nothing_overflows_a_narrow_or_wide_window(
    browser: Browser, live_server: LiveServer, reader: User, checked_claim: Claim, width: int
) -> None:
    Claim.objects.update(text="Loremipsumdolor" * 30 + " 1931")
    page = open_page(browser, live_server, reader)
    page.set_viewport_size({"width": width, "height": 800})
    for address in ("/", f"/claims/{checked_claim.pk}/", f"/documents/{Passage.objects.earliest('pk').document_id}/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, (
            address
        )
    page.context.close()
