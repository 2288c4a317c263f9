"""The tour of docs/tour.md, walked in a real Chromium against `manage.py serve` with the demonstration corpus.

With `--pictures` it makes the pictures of that page; with `-s` it tells how long each step took.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, expect

from tests.serving import environment_of, free_port, serving, status_of, wait_until
from tests.web.browsing import refuse_violation

pytestmark = [pytest.mark.browser, pytest.mark.redis, pytest.mark.slow]
PAGE = Path(settings.BASE_DIR) / "docs" / "tour.md"
PICTURES = 7
# The page promises ten minutes to somebody who reads; the steps alone take seconds.
MOST_SECONDS = 120
STATEMENT = "The Soviet naval base in Tartus was opened in 1971."
# A check or a page may wait for other work on a busy machine.
PATIENCE_MS = 60_000


class Tour:
    """The steps, each with its picture and the time since the one before."""

    def __init__(self, page: Page, picture: Callable[..., None]) -> None:
        self.page, self._picture = page, picture
        self.began = self._last = time.monotonic()

    def step(self, name: str, part: str = "main") -> None:
        assert f"images/tour-{name}.png" in PAGE.read_text("utf-8")
        self._picture(self.page, f"tour-{name}.png", part)
        now = time.monotonic()
        sys.stderr.write(f"{name}: {now - self._last:.1f} s\n")
        self._last = now


@pytest.fixture(scope="module")
def login_link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What the service prints once it serves the demonstration corpus."""
    folder = tmp_path_factory.mktemp("tour")
    environment, port = environment_of(folder / "instance"), free_port()
    for command in ("migrate", "demo"):
        subprocess.run(
            [sys.executable, "manage.py", command],
            env=environment,
            cwd=settings.BASE_DIR,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    with serving(environment, port, folder / "log"):
        wait_until(lambda: status_of(f"http://127.0.0.1:{port}/api/v1/ready/") == 200, "a ready service")
        found = re.search(r"http://127\.0\.0\.1:\d+/login/link/\?sesame=\S+", (folder / "log").read_text())
        assert found is not None
        yield found[0]


def test_from_the_login_link_to_a_published_overruled_verdict_and_a_resolved_discrepancy(
    browser: Browser, login_link: str, picture: Callable[..., None]
) -> None:
    page = browser.new_context(viewport={"width": 1_100, "height": 1_000}, locale="en").new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.on("pageerror", lambda error: pytest.fail(f"The page's script failed: {error}"))
    page.on("console", lambda message: refuse_violation(message.text))
    tour = Tour(page, picture)

    page.goto(login_link)
    page.get_by_label("Statement", exact=True).fill(STATEMENT)
    tour.step("1-check")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_label("Verdict")).to_be_visible(timeout=PATIENCE_MS)
    tour.step("2-verdict")

    page.get_by_role("link", name="Desk", exact=True).click()
    expect(page.locator("#result_list")).to_contain_text(STATEMENT)
    tour.step("3-queue", "")
    page.get_by_role("link", name=STATEMENT).first.click()
    machine = page.locator(".side.machine .answer").inner_text()
    decide = page.locator("form", has=page.locator("input[name=deed][value=review]"))
    decide.get_by_label("Supported" if machine.startswith("Refuted") else "Refuted").check()
    decide.get_by_label("Note").fill("The two dates are of two things: the agreement is of 1971, the base of 1963.")
    tour.step("4-decide")
    decide.get_by_role("button").click()
    expect(page.locator(".side.person .answer")).to_contain_text("overrules the machine")
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("link", name="Published, edition 1").click()
    expect(page.locator(".verdict .badge").first).to_have_text(re.compile("by the sources"))
    tour.step("5-published")

    page.get_by_role("link", name="Discrepancies").click()
    page.locator(".board li.card", has_text="1963").get_by_role("link").first.click()
    page.get_by_label("Resolved: they did disagree").check()
    page.locator(".review label", has_text="1963").get_by_role("checkbox").check()
    page.get_by_label("Note", exact=True).fill("The encyclopaedia cites the agreement itself.")
    tour.step("6-resolve")
    page.get_by_role("button", name="Save the decision").click()
    expect(page.locator("h1 + .labels .badge")).to_have_text("Resolved")
    tour.step("7-resolved")
    assert time.monotonic() - tour.began < MOST_SECONDS
    page.context.close()


def test_the_page_shows_pictures_that_exist() -> None:
    named = re.findall(r"\]\((images/[^)]+)\)", PAGE.read_text("utf-8"))
    assert len(named) == PICTURES
    assert [name for name in named if not (PAGE.parent / name).exists()] == []
