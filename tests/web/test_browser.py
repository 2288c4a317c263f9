"""The reader's way through the pages in a real Chromium."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Browser, expect
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Check, Claim
from sources.models import Passage
from tests.web.browsing import OVERFLOW, open_page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


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


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_an_article_is_handed_in_watched_and_answered(
    browser: Browser,
    live_server: LiveServer,
    reader: User,
    finish_check: Callable[[Check], None],
    redis_url: str,
    script: bool,
) -> None:
    page = open_page(browser, live_server, reader, script=script)
    page.goto("/")
    page.get_by_role("link", name="Check an article").click()
    page.get_by_label("Article").fill("The ferry has run since 1890. Was it early? اكتمل بناء المنارة عام 1931.")
    page.get_by_role("button", name="Check").click()
    expect(page.get_by_role("status")).to_be_visible()
    for check in Check.objects.select_related("claim"):
        finish_check(check)
    expect(page.locator("ol .badge").first).to_have_text("Not enough evidence")
    expect(page.get_by_role("status")).to_have_count(0)
    expect(page.locator(".text a.stated").first).to_have_text("The ferry has run since 1890.")
    assert page.evaluate(OVERFLOW) <= 0
    page.context.close()


def test_a_verdict_is_kept_as_pdf(
    browser: Browser, live_server: LiveServer, reader: User, checked_claim: Claim, tmp_path: Path
) -> None:
    page = open_page(browser, live_server, reader)
    page.goto(f"/claims/{checked_claim.pk}/")
    page.get_by_role("link", name="To print").click()
    file = tmp_path / "verdict.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    drawn = " ".join(each.extract_text() for each in PdfReader(file).pages)
    text = " ".join(unicodedata.normalize("NFKC", drawn).split())
    assert checked_claim.text in text
    assert "One source gives 1931 for the lighthouse, another 1933." in text
    assert "SHA-256" in text
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
        assert page.evaluate(OVERFLOW) <= 0, address
    page.context.close()
