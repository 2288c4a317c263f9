"""The board and the page of a discrepancy, as a browser would get them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils import timezone

from factcheck.claims.models import Claim
from factcheck.discrepancies.models import Discrepancy, Position, Review, Sweep
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from sources.models import Document, Passage, Source
from tests.discrepancies.made import ARABIC, ENGLISH, Said, as_swept, make_discrepancy, reworded

BOARD = "/discrepancies/"
HOSTILE = "<script>alert('1931')</script><img src=x onerror=alert(1)>"
SHIPS = Said("Almanac", "The museum keeps 312 ships.", "The museum keeps 312 ships.", "312 ships", {"amount": 312})
OTHER_SHIPS = replace(
    SHIPS, source="Review", text="It keeps 290 ships.", quote="It keeps 290 ships.", written="290 ships"
)


@pytest.fixture
def dated(db: None) -> Discrepancy:
    return make_discrepancy(ENGLISH, ARABIC)


@pytest.fixture
def counted(db: None) -> Discrepancy:
    return make_discrepancy(SHIPS, OTHER_SHIPS, kind="count", severity="minor", scope="within")


@pytest.fixture
def reviewer(reader: User) -> User:
    reader.user_permissions.add(Permission.objects.get(codename="add_review", content_type__app_label="discrepancies"))
    return reader


def page(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def address_of(row: Discrepancy) -> str:
    return f"{BOARD}{row.pk}/"


def decide(client: Client, row: Discrepancy, **given: Any) -> Any:
    body = {"decision": "resolved", "note": "The plaque says 1933.", "seen": shown_hash(row)} | given
    return client.post(f"{address_of(row)}review/", body)


def topics(html: str) -> list[str]:
    return re.findall(r'<h2><a href="/discrepancies/\d+/" dir="auto">([^<]*)</a>', html)


def test_strangers_are_sent_to_the_login(client: Client, dated: Discrepancy) -> None:
    for address in (BOARD, address_of(dated)):
        assert client.get(address)["Location"] == f"/login/?next={address}"
    assert client.post(f"{address_of(dated)}review/").status_code == 302
    assert not Review.objects.exists()


def test_the_board_shows_what_is_open_newest_first(
    reader_client: Client, reader: User, dated: Discrepancy, counted: Discrepancy
) -> None:
    html = page(reader_client, BOARD)
    assert topics(html) == [counted.topic, dated.topic]
    assert "2 discrepancies" in html
    for text in ("312 ships", "Almanac", "أيار/مايو 1933", "صحيفة الساحل"):
        assert text in html
    review_discrepancy(counted, reviewer=reader, decision="dismissed", seen=shown_hash(counted))
    assert topics(page(reader_client, BOARD)) == [dated.topic]
    assert topics(page(reader_client, f"{BOARD}?state=dismissed")) == [counted.topic]
    assert topics(page(reader_client, f"{BOARD}?state=all")) == [counted.topic, dated.topic]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=date", 1),
        ("severity=minor", 1),
        ("scope=within&kind=date", 0),
        ("q=lighthouse", 1),
        ("source={almanac}", 1),
        ("kind=colour&source=x&state=closed&page=nonsense", 2),
        ("source=" + "9" * 40, 2),
        ("q=%00", 2),
    ],
)
def test_filters(reader_client: Client, dated: Discrepancy, counted: Discrepancy, query: str, found: int) -> None:
    almanac = Source.objects.get(name="Almanac").pk
    assert len(topics(page(reader_client, f"{BOARD}?{query.format(almanac=almanac)}"))) == found


def test_every_filter_says_how_many_it_would_show(
    reader_client: Client, dated: Discrepancy, counted: Discrepancy
) -> None:
    html = page(reader_client, f"{BOARD}?kind=date")
    for choice in ("Date (1)", "Count (1)", "Major (1)", "Between documents (1)", "The Coast Gazette (1)", "Open (1)"):
        assert choice in html
    assert "Minor (" not in html, "under the other filters there is none"
    assert re.search(r'value="date" selected>Date', html)


def test_many_are_shown_in_pages_that_keep_the_filters(reader_client: Client) -> None:
    for number in range(27):
        make_discrepancy(SHIPS, replace(OTHER_SHIPS, source=f"Review {number}"), kind="count")
    first = page(reader_client, f"{BOARD}?kind=count&q=ships")
    address = re.search(r'rel="next" href="([^"]*)"', first)
    assert address is not None
    second = page(reader_client, BOARD + address[1].replace("&amp;", "&"))
    assert (len(topics(first)), len(topics(second))) == (25, 2)


def test_what_is_still_being_compared_is_told(reader_client: Client, dated: Discrepancy) -> None:
    document = Document.objects.earliest("pk")
    Sweep.objects.create(
        document=document, document_state="current", engine="1", queued_at=timezone.now(), passages=120, done=50
    )
    assert "1 document is still being compared (70 passages to go)." in page(reader_client, BOARD)
    Sweep.objects.update(state="failed")
    html = page(reader_client, BOARD)
    assert "still being compared" not in html
    assert "could not be compared" not in html, "that is for curators"
    User.objects.update(is_staff=True)
    assert "1 document could not be compared." in page(reader_client, BOARD)


def test_the_page_shows_both_sides_in_their_documents(reader_client: Client, dated: Discrepancy) -> None:
    html = page(reader_client, address_of(dated))
    assert '<blockquote lang="ar" dir="rtl"' in html
    assert '<blockquote lang="en" dir="ltr"' in html
    for value in ("1931", "أيار/مايو 1933"):
        assert re.search(rf'<mark>[^<]*<strong class="differs">{value}</strong>[^<]*</mark>', html)
    assert '<span class="around">The Harbour\nPunta Verde is a small port. </span>' in html
    passage = Passage.objects.get(text__contains="1933")
    assert f'href="/documents/{passage.document_id}/#p{passage.pk}"' in html
    assert "<bdi>صحيفة الساحل</bdi> says <bdi>أيار/مايو 1933</bdi>" in html, "names keep their place in the sentence"
    assert '<p class="explanation" lang="ar" dir="rtl">' in html


def test_dates_stand_on_one_axis(reader_client: Client, dated: Discrepancy, counted: Discrepancy) -> None:
    html = page(reader_client, address_of(dated))
    assert html.count('<rect class="bar"') == 2
    assert '<text class="tick"' in html
    assert "<svg" not in page(reader_client, address_of(counted))


def test_a_position_of_an_old_version_says_so(reader_client: Client, dated: Discrepancy) -> None:
    assert "Superseded" not in page(reader_client, address_of(dated))
    Document.objects.filter(source__name=ENGLISH.source).update(state="superseded")
    assert '<strong class="gone">Superseded</strong>' in page(reader_client, address_of(dated))


def test_a_reader_sees_no_form_and_may_not_decide(reader_client: Client, dated: Discrepancy) -> None:
    assert "Save the decision" not in page(reader_client, address_of(dated))
    assert decide(reader_client, dated).status_code == 403
    assert not Review.objects.exists()


def test_a_decision_is_made_and_told(reader_client: Client, reviewer: User, dated: Discrepancy) -> None:
    answer = decide(reader_client, dated, kept=["1"])
    assert answer["Location"] == address_of(dated)
    html = page(reader_client, address_of(dated))
    assert '<span class="badge resolved">Resolved</span>' in html
    assert "The plaque says 1933." in html
    assert "<bdi>صحيفة الساحل: أيار/مايو 1933</bdi>" in html
    assert "Of 1 decided findings of this kind, 1 were real." in html
    assert "100 %" in page(reader_client, BOARD)


@pytest.mark.parametrize(("ticked", "kept"), [([], {None}), (["none"], {False}), (["0", "1"], {True})])
def test_neither_both_or_nothing_is_kept(
    reader_client: Client, reviewer: User, dated: Discrepancy, ticked: list[str], kept: set[bool | None]
) -> None:
    decide(reader_client, dated, kept=ticked)
    assert set(Review.objects.get().positions.values_list("kept", flat=True)) == kept


@pytest.mark.parametrize(
    "given",
    [{"decision": ""}, {"decision": "open"}, {"kept": ["0", "none"]}, {"kept": ["-1"]}, {"note": "x" * 10_001}],
)
def test_a_form_that_makes_no_sense_comes_back(
    reader_client: Client, reviewer: User, dated: Discrepancy, given: dict[str, Any]
) -> None:
    answer = decide(reader_client, dated, **given)
    assert answer.status_code == 422
    html = answer.content.decode()
    assert 'class="error" role="alert"' in html
    if "note" not in given:
        assert "The plaque says 1933." in html, "what was typed is not lost"
    assert not Review.objects.exists()


def test_the_second_of_two_reviewers_is_shown_what_changed(
    reader_client: Client, reviewer: User, dated: Discrepancy
) -> None:
    decide(reader_client, dated, decision="confirmed", note="First.")
    answer = decide(reader_client, dated, decision="dismissed", note="Second, typed at length.")
    assert answer.status_code == 409
    html = answer.content.decode()
    assert "look at it again first" in html
    assert "Second, typed at length." in html
    assert Review.objects.get().note == "First."
    seen = re.search(r'name="seen" value="(\w+)"', html)
    assert seen is not None
    assert decide(reader_client, dated, decision="dismissed", seen=seen[1]).status_code == 302


def test_what_came_too_late_says_so_at_the_top_and_keeps_what_was_ticked(
    reader_client: Client, reviewer: User, dated: Discrepancy
) -> None:
    shown = re.search(r'name="places" value="([^"]*)"', page(reader_client, address_of(dated)))
    assert shown is not None
    decide(reader_client, dated, kept=["1"])
    html = decide(reader_client, dated, kept=["0"], places=shown[1]).content.decode()
    assert ticked(html) == ["0"], "not what somebody else kept"
    assert html.index("look at it again first") < html.index("<h1")
    assert re.search(r'<div class="problem refused" role="alert" tabindex="-1" autofocus>', html)
    turned = " ".join(reversed(shown[1].split()))
    assert ticked(decide(reader_client, dated, kept=["0"], places=turned).content.decode()) == ["1"]
    assert ticked(decide(reader_client, dated, kept=["none"]).content.decode()) == ["none"]
    assert ticked(page(reader_client, address_of(dated))) == ["1"], "a new form begins with what holds"


def ticked(html: str) -> list[str]:
    return re.findall(r'name="kept" value="(\w+)" checked', html)


def test_hostile_text_is_escaped_everywhere(reader_client: Client, reviewer: User) -> None:
    quote = f"{ENGLISH.quote} {HOSTILE}"
    hostile = replace(ENGLISH, source=HOSTILE, text=f"{HOSTILE}\n{quote}\n{HOSTILE}", quote=quote)
    row = make_discrepancy(hostile, ARABIC)
    Discrepancy.objects.update(topic=HOSTILE, explanation=HOSTILE, explanation_ar=HOSTILE)
    Document.objects.update(title=HOSTILE)
    Position.objects.filter(language="ar").update(written=HOSTILE, value_start=None, value_end=None)
    decide(reader_client, row, note=HOSTILE, kept=["0", "1"])
    for address in (BOARD, f"{BOARD}?state=all&q={HOSTILE}", address_of(row)):
        html = page(reader_client, address)
        assert "<script" not in html
        assert "<img" not in html


def test_no_page_needs_inline_script_or_style(reader_client: Client, reviewer: User, dated: Discrepancy) -> None:
    for address in (BOARD, address_of(dated)):
        answer = reader_client.get(address)
        assert "unsafe-inline" not in answer["Content-Security-Policy"]
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=", answer.content.decode())


def test_a_form_from_elsewhere_is_refused(reviewer: User, dated: Discrepancy) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(reviewer)
    assert decide(strict, dated).status_code == 403
    assert not Review.objects.exists()


def dispute(claim: Claim) -> Discrepancy:
    """One of the claim's passages takes part in a discrepancy."""
    passage = Passage.objects.get(text__contains="finished in 1931")
    row = make_discrepancy(ENGLISH, ARABIC)
    Position.objects.filter(discrepancy=row, language="en").update(passage=passage, written="1931")
    return row


def test_a_verdict_that_rests_on_a_disputed_passage_says_so(
    reader_client: Client, reviewer: User, checked_claim: Claim
) -> None:
    address = f"/claims/{checked_claim.pk}/"
    assert "disputed" not in page(reader_client, address).lower()
    row = dispute(checked_claim)
    html = page(reader_client, address)
    assert "This verdict rests on a disputed passage" in html
    assert f'<a href="{address_of(row)}">See both sides</a>' in html
    decide(reader_client, row, decision="resolved", kept=["1"])
    assert "disputed" in page(reader_client, address).lower(), "settled against the passage"
    decide(reader_client, Discrepancy.objects.get(), decision="resolved", kept=["0"])
    assert "disputed" not in page(reader_client, address).lower(), "settled in its favour"
    decide(reader_client, Discrepancy.objects.get(), decision="dismissed")
    assert "disputed" not in page(reader_client, address).lower()


def test_the_api_says_so_too(reader_client: Client, checked_claim: Claim) -> None:
    address = f"/api/v1/claims/{checked_claim.pk}/"
    assert reader_client.get(address).json()["disputes"] == []
    row = dispute(checked_claim)
    passage = Passage.objects.get(text__contains="finished in 1931")
    expected = [{"passage": passage.pk, "discrepancy": row.pk, "topic": row.topic, "written": "1931", "state": "open"}]
    assert reader_client.get(address).json()["disputes"] == expected
    assert reader_client.get("/api/v1/claims/").json()["results"][0]["disputes"] == expected
    assert reader_client.get(f"{address}checks/").json()["results"][0]["disputes"] == expected


def test_the_lists_of_the_administration_open(
    client: Client, admin_user: User, dated: Discrepancy, counted: Discrepancy
) -> None:
    client.force_login(admin_user)
    review_discrepancy(dated, reviewer=admin_user, decision="confirmed", seen=shown_hash(dated), kept=[0])
    document = Document.objects.earliest("pk")
    sweep = Sweep.objects.create(
        document=document, document_state="current", engine="1", queued_at=timezone.now(), state="failed", error="Lost."
    )
    review = Review.objects.get()
    for address in (
        "discrepancy/?state=open",
        "discrepancy/?state=confirmed&kind=date",
        f"discrepancy/{dated.pk}/change/",
        "position/",
        "review/?decision=confirmed&q=lighthouse",
        f"review/{review.pk}/change/",
        "sweep/?state=failed",
        f"sweep/{sweep.pk}/change/",
    ):
        assert client.get(f"/admin/discrepancies/{address}").status_code == 200, address
    assert "312 ships" not in client.get("/admin/discrepancies/discrepancy/?state=confirmed").content.decode()
    for model, pk in (("review", review.pk), ("discrepancy", dated.pk)):
        assert client.get(f"/admin/discrepancies/{model}/add/").status_code == 403
        assert client.post(f"/admin/discrepancies/{model}/{pk}/delete/", {"post": "yes"}).status_code == 403
    chosen = {"action": "sweep_again", "_selected_action": [str(sweep.pk)]}
    assert client.post("/admin/discrepancies/sweep/", chosen).status_code == 302
    assert Sweep.objects.get().state == "queued"


def test_a_decision_on_an_earlier_wording_says_so_and_the_former_address_leads_to_it(
    reader_client: Client, reviewer: User, dated: Discrepancy
) -> None:
    as_swept(dated)
    former = address_of(dated)
    assert decide(reader_client, dated).status_code == 302
    assert "earlier wording" not in page(reader_client, former)
    found = reworded(dated)
    assert found.state == "resolved"
    answer = reader_client.get(former)
    assert (answer.status_code, answer["Location"]) == (302, address_of(found))
    html = page(reader_client, address_of(found))
    today = timezone.now().date().isoformat()
    assert f"Decided on an earlier wording, on {today} by <bdi>reader</bdi>. A newer version" in html
    assert ENGLISH.quote in html
    old = Passage.objects.get(text=ENGLISH.quote)
    assert f'href="/passages/{old.pk}/"' in html
    reader_client.post("/language/", {"language": "ar", "next": "/"})
    assert "بُتّ في صياغة سابقة" in page(reader_client, address_of(found))


def test_what_was_decided_about_what_is_gone_stays_at_its_address(
    reader_client: Client, reviewer: User, dated: Discrepancy, counted: Discrepancy
) -> None:
    decide(reader_client, dated, kept="0")
    addresses = address_of(dated), address_of(counted)
    Discrepancy.objects.all().delete()
    html = page(reader_client, addresses[0], 410)
    for said in (dated.topic, "this discrepancy is gone", "The plaque says 1933.", ENGLISH.quote, "Kept", "reader"):
        assert said in html
    page(reader_client, addresses[1], 404)
