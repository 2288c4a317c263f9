"""From the board to a decided discrepancy in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.contrib.auth.models import Permission, User
from playwright.sync_api import Browser, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from factcheck.discrepancies.models import Discrepancy, Position
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from sources.models import Document
from tests.discrepancies.made import ARABIC, ENGLISH, Said, make_discrepancy, make_look_alike
from tests.web.browsing import OBSTACLES, OVERFLOW, open_page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
Picture = Callable[..., None]

COST = "The Sund bridge, which cost 19 million dollars, was never loved."
BRIDGE = Said("Island Review", f"Of bridges. {COST} Choirs sing there.", COST, "19 million dollars", {"amount": 19})
OTHER_COST = "The Sund bridge cost 12 million dollars."
OTHER_BRIDGE = replace(BRIDGE, source="Coast Almanac", text=OTHER_COST, quote=OTHER_COST, written="12 million dollars")
LIT_ON_A_DAY = Said(
    "Harbour Gazette",
    "Of lamps. The lighthouse at Punta Verde was first lit on 4 May 1931.",
    "The lighthouse at Punta Verde was first lit on 4 May 1931.",
    "4 May 1931",
    "1931-05-04",
)


@pytest.fixture
def reviewer(transactional_db: None) -> User:
    user = User.objects.create_user("reviewer")
    user.user_permissions.add(Permission.objects.get(codename="add_review", content_type__app_label="discrepancies"))
    return user


@pytest.fixture
def found(transactional_db: None) -> Discrepancy:
    make_discrepancy(OTHER_BRIDGE, BRIDGE, kind="money", severity="minor")
    dated = make_discrepancy(ENGLISH, ARABIC)
    Discrepancy.objects.filter(pk=dated.pk).update(
        topic="The lighthouse at Punta Verde was first lit",
        explanation=(
            f"{ENGLISH.source} dates “The lighthouse at Punta Verde was first lit” to 1931; {ARABIC.source} to "
            "أيار/مايو 1933."
        ),
        explanation_ar=(
            "تختلف المصادر بشأن «أضيئت منارة بونتا فيردي لأول مرة»: التاريخ «1931» في The Coast Gazette، "
            "والتاريخ «أيار/مايو 1933» في صحيفة الساحل."
        ),
    )
    return dated


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_from_the_board_to_a_decision(
    browser: Browser, live_server: LiveServer, reviewer: User, found: Discrepancy, script: bool
) -> None:
    page = open_page(browser, live_server, reviewer, script=script)
    page.goto("/")
    page.get_by_role("link", name="Discrepancies").click()
    expect(page.locator(".board li.card")).to_have_count(2)
    page.get_by_label("Kind").select_option("date")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator(".board li.card")).to_have_count(1)
    page.get_by_role("link", name="The lighthouse at Punta Verde").click()

    expect(page.locator("blockquote strong.differs")).to_have_text(["1931", "أيار/مايو 1933"])
    page.get_by_label("Resolved: they did disagree").check()
    page.get_by_label("B: أيار/مايو 1933").check()
    page.get_by_label("Note", exact=True).fill("The plaque says May 1933.")
    page.get_by_role("button", name="Save the decision").click()
    expect(page.locator("h1 + .labels .badge")).to_have_text("Resolved")
    expect(page.locator(".history li.holding")).to_contain_text("The plaque says May 1933.")
    expect(page.locator("article.side", has_text="Kept")).to_contain_text("1933")

    page.get_by_role("link", name="Discrepancies").first.click()
    expect(page.locator(".board li.card")).to_have_count(1)
    expect(page.locator(".board")).to_contain_text("The Sund bridge")
    page.context.close()


@pytest.mark.parametrize(("width", "device"), [(1000, ""), (390, "-phone")], ids=["desktop", "telephone"])
@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_every_page_in_the_readers_direction(
    browser: Browser,
    live_server: LiveServer,
    reviewer: User,
    found: Discrepancy,
    picture: Picture,
    settings: Settings,
    language: str,
    direction: str,
    width: int,
    device: str,
) -> None:
    suffix = "" if language == "en" else f"-{language}"
    settings.LANGUAGES = [("en", "English"), ("ar", "العربية")]
    make_look_alike(found.positions.all()[0], LIT_ON_A_DAY, "precision")
    page = open_page(browser, live_server, reviewer, language=language, width=width)
    shown = {"discrepancies": "/discrepancies/", "discrepancy": f"/discrepancies/{found.pk}/"}
    for name, address in {**shown, "look-alikes": "/discrepancies/look-alikes/"}.items():
        page.goto(address)
        assert page.evaluate("document.documentElement.dir") == direction
        assert page.evaluate(OVERFLOW) <= 0, address
        assert page.evaluate(OBSTACLES) == [], address
        picture(page, f"{name}{device}{suffix}.png")

    page.goto(shown["discrepancy"])
    directions = page.locator("blockquote").evaluate_all("all => all.map(each => getComputedStyle(each).direction)")
    assert directions[:2] == ["ltr", "rtl"], "a text keeps its direction whatever the reader's is"
    assert page.locator("html").get_attribute("lang") == language
    chart = page.locator(".timeline")
    assert chart.evaluate("each => getComputedStyle(each).direction") == "ltr", "time runs one way"
    label = chart.locator("text.label").first.bounding_box()
    assert label is not None
    assert label["height"] >= 10, "large enough to be read"
    picture(page, f"timeline{device}{suffix}.png", ".timeline")
    page.context.close()


def test_what_only_looks_alike_is_opened_on_request(
    browser: Browser, live_server: LiveServer, reader: User, found: Discrepancy
) -> None:
    make_look_alike(found.positions.all()[0], LIT_ON_A_DAY, "precision")
    page = open_page(browser, live_server, reader, script=False)
    page.goto("/discrepancies/")
    page.get_by_role("link", name="Show 1 pair that only looks alike").click()
    expect(page.locator(".board blockquote strong.differs")).to_have_text(["1931", "4 May 1931"])
    page.goto(f"/discrepancies/{found.pk}/")
    reason = page.get_by_text("One gives the same time more precisely")
    expect(reason).to_be_hidden()
    page.get_by_text("1 pair that only looks alike").click()
    expect(reason).to_be_visible()
    page.context.close()


def test_both_sides_stand_beside_each_other_each_in_its_direction(
    browser: Browser, live_server: LiveServer, reader: User, found: Discrepancy
) -> None:
    page = open_page(browser, live_server, reader)
    page.goto(f"/discrepancies/{found.pk}/")
    sides = page.locator("article.side")
    left, right = (sides.nth(number).bounding_box() for number in (0, 1))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] <= right["x"]
    directions = sides.locator("blockquote").evaluate_all("all => all.map(each => getComputedStyle(each).direction)")
    assert directions == ["ltr", "rtl"]
    marked = page.locator("blockquote strong.differs").first
    plain = page.locator("blockquote mark").first
    colour = "piece => getComputedStyle(piece).backgroundColor"
    assert marked.evaluate(colour) != plain.evaluate(colour)

    bars = page.locator(".timeline rect.bar")
    first, second = (bars.nth(number).bounding_box() for number in (0, 1))
    assert first is not None
    assert second is not None
    assert first["x"] + first["width"] < second["x"] + second["width"]
    assert first["width"] > second["width"], "a year is longer than a month"
    assert bars.first.evaluate("bar => getComputedStyle(bar).fill") != "rgb(0, 0, 0)", "the stylesheet reaches it"
    page.context.close()


def test_a_hostile_direction_mark_stays_in_its_place(
    browser: Browser, live_server: LiveServer, reader: User, found: Discrepancy
) -> None:
    turned = "\u202edoog yrev\u202e"
    Position.objects.filter(language="en").update(written=turned)
    page = open_page(browser, live_server, reader)
    page.goto("/discrepancies/")
    source = page.locator(".values li", has_text="The Coast Gazette").locator(".source")
    assert source.evaluate("name => getComputedStyle(name).unicodeBidi") == "isolate"
    value, name = source.locator("xpath=preceding-sibling::bdi").bounding_box(), source.bounding_box()
    assert value is not None
    assert name is not None
    assert value["x"] + value["width"] <= name["x"], "what follows the value is not turned with it"
    page.context.close()


@pytest.mark.parametrize("width", [360, 1200])
def test_nothing_overflows_a_narrow_or_wide_window(
    browser: Browser, live_server: LiveServer, reviewer: User, found: Discrepancy, width: int
) -> None:
    Discrepancy.objects.update(topic="Loremipsumdolor" * 15)
    Document.objects.update(title="Ametconsectetur" * 15)
    page = open_page(browser, live_server, reviewer)
    page.set_viewport_size({"width": width, "height": 800})
    for address in ("/discrepancies/", f"/discrepancies/{found.pk}/", "/api/v1/reports/discrepancies.html"):
        page.goto(address)
        assert page.evaluate(OVERFLOW) <= 0, address
    page.context.close()


def test_a_decision_that_came_too_late_is_refused_where_the_reader_looks(
    browser: Browser, live_server: LiveServer, found: Discrepancy, reviewer: User
) -> None:
    late = open_page(browser, live_server, reviewer, width=390)
    late.goto(f"/discrepancies/{found.pk}/")
    kept = late.locator("input[name=kept]")
    review_discrepancy(found, reviewer=reviewer, decision="resolved", seen=shown_hash(found), kept=[1])
    late.locator("input[value=dismissed]").check()
    kept.first.check()
    late.get_by_role("button", name="Save the decision").click()
    refused = late.locator(".refused")
    expect(refused).to_be_focused()
    expect(refused).to_be_in_viewport()
    expect(refused).to_contain_text("look at it again first")
    expect(kept.first).to_be_checked()
    expect(kept.nth(1)).not_to_be_checked()
    late.context.close()
