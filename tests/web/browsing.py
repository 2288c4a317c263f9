"""A real Chromium for the tests of the pages."""

from __future__ import annotations

import os
import shutil

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Locator, Page
from pytest_django.live_server_helper import LiveServer

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# What a screen reader would trip over: controls without a name, ids given twice, headings that skip a level.
OBSTACLES = """() => {
  const named = each =>
    each.labels?.length || each.closest('label') || each.getAttribute('aria-label') || each.textContent.trim();
  const controls = [...document.querySelectorAll('a, button, select, textarea, input:not([type=hidden])')];
  const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(each => Number(each.tagName[1]));
  const pictures = [...document.querySelectorAll('svg[role=img]')];
  return [
    ...controls.filter(each => !named(each)).map(each => each.outerHTML),
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ...levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map(level => `h${level}`),
    ...pictures.filter(each => !document.getElementById(each.getAttribute('aria-labelledby'))).map(each => 'svg'),
  ];
}"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def chromium() -> str:
    """The installed Chromium; without one the tests are skipped, or fail where a browser is required."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    sentence = f"None of {', '.join(names)} is on PATH, so the pages cannot be tried in a browser."
    if os.environ.get("CI") or os.environ.get("FACTCHECK_REQUIRE_BROWSER"):
        pytest.fail(sentence)
    pytest.skip(sentence)


def open_page(
    browser: Browser, server: LiveServer, user: User, *, script: bool = True, language: str = "en", width: int = 1000
) -> Page:
    """A page of a browser that asks for this language, in a window so wide, of somebody who has logged in."""
    client = Client()
    client.force_login(user)
    context = browser.new_context(
        base_url=server.url,
        viewport={"width": width, "height": 1100},
        java_script_enabled=script,
        locale=language,
    )
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": server.url}])
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"The page's script failed: {error}"))
    page.on("console", lambda message: refuse_violation(message.text))
    return page


def follow(link: Locator) -> None:
    """Clicks what leads to another page and waits until that is there, so that nobody measures the one before it."""
    with link.page.expect_navigation():
        link.click()


def refuse_violation(text: str) -> None:
    if "Content Security Policy" in text:
        pytest.fail(f"The page breaks its own policy: {text}")
