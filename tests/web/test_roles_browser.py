"""Each role's main path in a real Chromium, in both languages, on a desk and on a telephone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.contrib.auth.models import User
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from factcheck.claims.models import Check, Claim, Objection
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.desk.roles import Role, give_role
from tests.web.browsing import OVERFLOW, follow, open_page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@dataclass(frozen=True, slots=True)
class Setting:
    """How the pages are looked at."""

    language: str
    width: int

    def say(self, sentence: str) -> str:
        with translation.override(self.language):
            return gettext(sentence)

    def open(self, browser: Browser, server: LiveServer, user: User) -> Page:
        page = open_page(browser, server, user)
        page.set_viewport_size({"width": self.width, "height": 850})
        page.context.add_cookies([{"name": "django_language", "value": self.language, "url": server.url}])
        return page


@pytest.fixture(
    params=[("en", 1_200), ("ar", 1_200), ("en", 390), ("ar", 390)], ids=lambda each: f"{each[0]} {each[1]}"
)
def setting(request: pytest.FixtureRequest) -> Setting:
    return Setting(*request.param)


def user_as(role: Role) -> User:
    user = User.objects.create_user(f"the {role.value.lower()}")
    give_role(user, role)
    return user


def fits(page: Page, setting: Setting) -> None:
    """Nothing sticks out, and the page is laid out in the direction of its language."""
    assert page.evaluate(OVERFLOW) <= 0, page.url
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if setting.language == "ar" else "ltr")


def publish(claim: Claim) -> None:
    editor = User.objects.create_user("editor")
    seen = claim.checks.get().pk
    review_claim(claim, reviewer=editor, verdict="refuted", seen=seen, note="The plaque says 1933.")
    publish_claim(claim, publisher=editor)


def test_a_reader_reads_and_contests(
    browser: Browser, live_server: LiveServer, checked_claim: Claim, setting: Setting
) -> None:
    publish(checked_claim)
    page = setting.open(browser, live_server, user_as(Role.READER))
    page.goto("/")
    expect(page.get_by_role("textbox")).to_have_count(0)
    follow(page.get_by_role("link", name=setting.say("Published"), exact=True))
    fits(page, setting)
    page.get_by_role("link", name="lighthouse").click()
    expect(page.locator(".verdict .badge")).to_have_text("Refuted by the sources")
    expect(page.locator("blockquote[lang=ar] mark .differs")).to_have_text("1933")
    follow(page.locator("a.contest"))
    page.get_by_label(setting.say("What is wrong, and how do you know?")).fill("The archive of 1934 says otherwise.")
    fits(page, setting)
    page.get_by_role("button", name=setting.say("Send")).click()
    expect(page.get_by_role("status")).to_be_visible()
    assert Objection.objects.get().claim == checked_claim
    page.context.close()


def test_a_submitter_hands_in_and_reads_the_verdict(
    browser: Browser,
    live_server: LiveServer,
    setting: Setting,
    finish_check: Callable[[Check], None],
    redis_url: str,
) -> None:
    page = setting.open(browser, live_server, user_as(Role.SUBMITTER))
    page.goto("/")
    fits(page, setting)
    page.locator("textarea").fill("اكتمل بناء المنارة عام 1931.")
    page.get_by_role("button", name=setting.say("Check"), exact=True).click()
    expect(page.get_by_role("status")).to_be_visible()
    finish_check(Check.objects.select_related("claim").get())
    expect(page.locator(".verdict .badge")).to_have_text(setting.say("Not enough evidence"))
    fits(page, setting)
    page.context.close()


def test_a_curator_overrules_publishes_and_corrects(
    browser: Browser, live_server: LiveServer, checked_claim: Claim, setting: Setting
) -> None:
    page = setting.open(browser, live_server, user_as(Role.CURATOR))
    page.goto("/")
    page.get_by_role("link", name=setting.say("Desk"), exact=True).click()
    expect(page.locator("#result_list")).to_contain_text("lighthouse")
    follow(page.get_by_role("link", name="The lighthouse at Punta Verde"))
    fits(page, setting)
    expect(page.locator(".side.machine")).to_contain_text("72 %")
    expect(page.locator("mark .differs")).to_have_text("1933")
    decide = page.locator("form", has=page.locator("input[name=deed][value=review]"))
    decide.locator("input[value=refuted]").check()
    decide.locator("textarea").fill("The plaque says 1933.")
    decide.get_by_role("button").click()
    expect(page.locator(".side.person .answer")).to_contain_text(setting.say("overrules the machine"))
    release = page.locator("form", has=page.locator("input[name=deed][value=publish]"))
    release.get_by_role("button").click()
    expect(page.locator("header .state")).to_have_class("state published")
    release.locator("textarea").first.fill("The plaque and the archive say 1933.")
    release.locator("textarea").last.fill("The archive was found.")
    follow(release.get_by_role("button"))
    page.locator(".labels").get_by_role("link").first.click()
    expect(page.locator(".correction")).to_contain_text("The archive was found.")
    assert checked_claim.publications.count() == 2
    page.context.close()


def test_an_administrator_gives_a_role_and_a_token(browser: Browser, live_server: LiveServer, setting: Setting) -> None:
    page = setting.open(browser, live_server, user_as(Role.ADMINISTRATOR))
    newcomer = User.objects.create_user("newcomer")
    page.goto(f"/admin/auth/user/{newcomer.pk}/change/")
    fits(page, setting)
    newcomer.groups.clear()
    page.goto("/admin/api/apitoken/add/")
    page.locator("select[name=user]").select_option(label="newcomer")
    page.locator("input[name=name]").fill("a script")
    page.locator("input[name=scopes][value=read]").check()
    page.locator("input[name=_save]").click()
    expect(page.locator(".messagelist")).to_contain_text("fct_")
    page.goto("/admin/audit/entry/")
    expect(page.locator("#result_list")).to_contain_text(setting.say("Token issued"))
    page.context.close()
