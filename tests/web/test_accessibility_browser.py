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

from factcheck.claims.articles import submit_article
from factcheck.claims.models import Claim
from factcheck.claims.objections import contest_claim
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.discrepancies.models import Discrepancy
from sources.models import Passage
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
ARTICLE = "The lighthouse of Marren was first lit in 1902. Was it? The mole was finished on 4 May 1931."
SERIOUS = {"serious", "critical"}


def serious_problems(page: Page) -> list[str]:
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [
        f"{each['id']} at {node['target']}: {node.get('failureSummary', '')}"
        for each in found
        if each["impact"] in SERIOUS
        for node in each["nodes"]
    ]


def bare_page(browser: Browser, server: LiveServer, user: User) -> Page:
    """A page on which axe may put what it measures with, which the policy of the pages would forbid."""
    client = Client()
    client.force_login(user)
    context = browser.new_context(base_url=server.url, bypass_csp=True)
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


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_serious_is_found_on_any_page(
    browser: Browser, live_server: LiveServer, claim: Claim, row: Discrepancy, admin_user: User, language: str
) -> None:
    page = bare_page(browser, live_server, admin_user)
    page.context.add_cookies([{"name": "django_language", "value": language, "url": live_server.url}])
    passage = Passage.objects.get(text__contains="1933 بعد تأخير طويل", document__source__name="صحيفة الساحل")
    document = passage.document
    article, _, _ = submit_article(ARTICLE, submitted_by=admin_user)
    found: dict[str, list[str]] = {}
    for address in (
        "/",
        f"/claims/{claim.pk}/",
        f"/claims/{claim.pk}/print/",
        "/articles/",
        f"/articles/{article.pk}/",
        "/figures/",
        f"/documents/{document.pk}/",
        f"/passages/{passage.pk}/",
        "/search/",
        "/discrepancies/",
        f"/discrepancies/{row.pk}/",
        "/discrepancies/look-alikes/",
        "/api/v1/reports/discrepancies.html",
        "/published/",
        f"/published/{claim.pk}/",
        f"/published/{claim.pk}/print/",
        f"/published/{claim.pk}/editions/1/",
        f"/published/{claim.pk}/contest/",
        "/corrections/",
        "/methodology/",
        "/api/v1/docs/",
        "/admin/",
        "/admin/claims/claim/",
        f"/admin/claims/claim/{claim.pk}/change/",
        "/admin/sources/source/",
        "/admin/sources/source/import/",
        "/admin/sources/document/",
        f"/admin/sources/document/{document.pk}/differences/",
        "/admin/audit/entry/",
        "/admin/api/apitoken/add/",
    ):
        page.goto(address)
        if problems := serious_problems(page):
            found[address] = problems
    page.context.clear_cookies()
    page.goto("/login/")
    if problems := serious_problems(page):
        found["/login/"] = problems
    assert not found, "\n".join(f"{address}: {each}" for address, problems in found.items() for each in problems)
    page.context.close()
