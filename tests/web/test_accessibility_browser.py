"""axe finds nothing serious on any page, in either language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Claim
from factcheck.claims.objections import contest_claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.discrepancies.models import Discrepancy
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy
from tests.web.every_page import fill_desk, pages_for_readers, pages_of_desk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SERIOUS = {"serious", "critical"}
# A language and the width of the window.
WINDOWS = [("en", 1280), ("ar", 360)]


def serious_problems(page: Page) -> list[str]:
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [
        f"{each['id']} at {node['target']}: {node.get('failureSummary', '')}"
        for each in found
        if each["impact"] in SERIOUS
        for node in each["nodes"]
    ]


def problems_at(page: Page, addresses: list[str]) -> list[str]:
    found = []
    for address in addresses:
        answer = page.goto(address)
        assert answer
        assert answer.status == 200, address
        found += [f"{address}: {each}" for each in serious_problems(page)]
    return found


def bare_page(browser: Browser, server: LiveServer, user: User, language: str, width: int) -> Page:
    """A page on which axe may put what it measures with, which the policy of the pages would forbid."""
    client = Client()
    client.force_login(user)
    context = browser.new_context(
        base_url=server.url, bypass_csp=True, locale=language, viewport={"width": width, "height": 900}
    )
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": server.url}])
    return context.new_page()


@pytest.fixture
def claim(checked_claim: Claim) -> Claim:
    editor = User.objects.create_user("editor")
    seen = checked_claim.checks.get().pk
    review_claim(checked_claim, reviewer=editor, verdict="refuted", seen=seen, note="The plaque says 1933.")
    publish_claim(checked_claim, publisher=editor)
    publish_claim(checked_claim, publisher=editor, summary="Two plaques.", correction="Another plaque.")
    contest_claim(checked_claim, text="The archive of 1934 says otherwise.")
    return checked_claim


@pytest.fixture
def row(claim: Claim) -> Discrepancy:
    return make_discrepancy(replace(ENGLISH, source="Harbour Almanac"), replace(ARABIC, source="مجلة الموانئ"))


@pytest.mark.parametrize(("language", "width"), WINDOWS)
def test_nothing_serious_is_found_on_any_page_for_readers(
    browser: Browser,
    live_server: LiveServer,
    claim: Claim,
    row: Discrepancy,
    admin_user: User,
    language: str,
    width: int,
) -> None:
    page = bare_page(browser, live_server, admin_user, language, width)
    found = problems_at(page, pages_for_readers(claim, row, admin_user))
    page.context.clear_cookies()
    found += problems_at(page, ["/login/"])
    assert not found, "\n".join(found)
    page.context.close()


@pytest.mark.parametrize(("language", "width"), WINDOWS)
def test_nothing_serious_is_found_on_any_page_of_the_desk(
    browser: Browser,
    live_server: LiveServer,
    claim: Claim,
    row: Discrepancy,
    admin_user: User,
    language: str,
    width: int,
) -> None:
    fill_desk(claim, row, admin_user)
    page = bare_page(browser, live_server, admin_user, language, width)
    found = problems_at(page, pages_of_desk(admin_user))
    assert not found, "\n".join(found)
    page.context.close()
