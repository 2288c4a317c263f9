"""The tour of docs/tour.md, walked in a real Chromium; with `--pictures` it makes the pictures of that page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Claim
from factcheck.config.demo_login import login_link
from factcheck.discrepancies.models import Discrepancy
from tests.discrepancies.made import make_discrepancy
from tests.web.browsing import open_page
from tests.web.test_discrepancies_browser import BRIDGE, OTHER_BRIDGE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PAGE = Path(settings.BASE_DIR) / "docs" / "tour.md"
Picture = Callable[[Page, str], None]


@pytest.fixture
def disputed(checked_claim: Claim) -> Discrepancy:
    return make_discrepancy(OTHER_BRIDGE, BRIDGE, kind="money")


def step(page: Page, picture: Picture, name: str) -> None:
    """One picture of the tour, which the page has to show."""
    assert f"images/tour-{name}.png" in PAGE.read_text("utf-8")
    picture(page, f"tour-{name}.png")


def test_from_the_login_link_to_a_published_overruled_verdict_and_a_resolved_discrepancy(
    browser: Browser,
    live_server: LiveServer,
    checked_claim: Claim,
    disputed: Discrepancy,
    admin_user: User,
    picture: Picture,
) -> None:
    page = open_page(browser, live_server, admin_user)
    page.context.clear_cookies()
    page.goto(login_link(admin_user, live_server.url))
    expect(page.get_by_label("Statement", exact=True)).to_be_visible()
    step(page, picture, "1-check")
    page.goto(f"/claims/{checked_claim.pk}/")
    step(page, picture, "2-verdict")

    page.get_by_role("link", name="Desk", exact=True).click()
    expect(page.locator("#result_list")).to_contain_text("lighthouse")
    step(page, picture, "3-queue")
    page.get_by_role("link", name="The lighthouse at Punta Verde").click()
    decide = page.locator("form", has=page.locator("input[name=deed][value=review]"))
    decide.get_by_label("Refuted").check()
    decide.get_by_label("Note").fill("The plaque at the door says 1933.")
    step(page, picture, "4-decide")
    decide.get_by_role("button").click()
    expect(page.locator(".side.person .answer")).to_contain_text("overrules the machine")
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("link", name="Published, edition 1").click()
    expect(page.locator(".verdict .badge")).to_have_text("Refuted by the sources")
    step(page, picture, "5-published")

    page.get_by_role("link", name="Discrepancies").click()
    page.get_by_role("link", name="The Sund bridge cost").click()
    page.get_by_label("Resolved: they did disagree").check()
    page.get_by_label("A: 12 million dollars").check()
    page.get_by_label("Note", exact=True).fill("The account of the builders says 12 million.")
    step(page, picture, "6-resolve")
    page.get_by_role("button", name="Save the decision").click()
    expect(page.locator("h1 + .labels .badge")).to_have_text("Resolved")
    step(page, picture, "7-resolved")
    page.context.close()


def test_the_page_shows_pictures_that_exist() -> None:
    named = re.findall(r"\]\((images/[^)]+)\)", PAGE.read_text("utf-8"))
    assert len(named) == 7
    assert [name for name in named if not (PAGE.parent / name).exists()] == []
