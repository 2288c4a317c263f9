"""What only seems to disagree is shown on request, with the reason in both languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from django.test import Client

from factcheck.discrepancies.models import Discrepancy, LookAlikePair
from factcheck.web.look_alikes import PAIRS_PER_PAGE
from sources.models import Document
from tests.discrepancies.made import ARABIC, ENGLISH, Said, make_discrepancy, make_look_alike

BOARD = "/discrepancies/"
LIST = "/discrepancies/look-alikes/"
DAY = Said(
    "Harbour Gazette",
    "Of lamps. The lighthouse at Punta Verde was first lit on 4 May 1931.",
    "The lighthouse at Punta Verde was first lit on 4 May 1931.",
    "4 May 1931",
    "1931-05-04",
)


@pytest.fixture
def dated(db: None) -> Discrepancy:
    return make_discrepancy(ENGLISH, ARABIC)


@pytest.fixture
def pair(dated: Discrepancy) -> LookAlikePair:
    return make_look_alike(dated.positions.all()[0], DAY, "precision")


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_board_offers_them_where_there_are_any(reader_client: Client, dated: Discrepancy) -> None:
    assert LIST not in page(reader_client, BOARD)
    make_look_alike(dated.positions.all()[0], DAY, "precision")
    assert f'<a href="{LIST}">Show 1 pair that only looks alike</a>' in page(reader_client, BOARD)


def test_both_quotes_and_the_reason_are_shown(reader_client: Client, pair: LookAlikePair) -> None:
    html = page(reader_client, LIST)
    assert re.findall(r'<strong class="differs">([^<]*)</strong>', html) == ["1931", "4 May 1931"]
    assert "One gives the same time more precisely" in html
    assert '<span lang="ar" dir="rtl">كلاهما عن الوقت نفسه' in html
    assert f'href="/documents/{pair.other.document_id}/#p{pair.other_id}"' in html


def test_a_discrepancy_keeps_those_of_its_passages_out_of_the_way(
    reader_client: Client, dated: Discrepancy, pair: LookAlikePair
) -> None:
    html = page(reader_client, f"{BOARD}{dated.pk}/")
    hidden = re.search(
        r'<details class="neutral"><summary>1 pair that only looks alike</summary>(.*)</details>', html, re.S
    )
    assert hidden is not None
    assert "4 May 1931" in hidden[1]


def test_they_are_filtered_by_reason_and_come_in_pages(reader_client: Client, dated: Discrepancy) -> None:
    position = dated.positions.all()[0]
    for number in range(PAIRS_PER_PAGE + 1):
        make_look_alike(position, replace(DAY, source=f"Gazette {number}"), "precision")
    make_look_alike(position, replace(DAY, source="Almanac"), "another_event")
    html = page(reader_client, f"{LIST}?label=precision")
    assert html.count('<li class="card">') == PAIRS_PER_PAGE
    assert 'rel="next" href="?label=precision&amp;page=2"' in html
    assert '<option value="another_event">Another event (1)</option>' in html
    for nonsense in ("label=colour", "label=another_event&page=x"):
        assert page(reader_client, f"{LIST}?{nonsense}").count('<li class="card">') in (1, PAIRS_PER_PAGE)


def test_a_date_that_stands_elsewhere_is_put_before_the_passage(reader_client: Client, pair: LookAlikePair) -> None:
    LookAlikePair.objects.update(other_start=None)
    assert '<strong class="differs">4 May 1931</strong> The lighthouse' in page(reader_client, LIST)


def test_hostile_text_is_escaped(reader_client: Client, pair: LookAlikePair) -> None:
    hostile = "<script>alert(1)</script>"
    LookAlikePair.objects.update(other_written=hostile, other_start=None)
    Document.objects.update(title=hostile)
    pair.other.document.source.name = hostile
    pair.other.document.source.save()
    for address in (LIST, f"{BOARD}{Discrepancy.objects.get().pk}/"):
        assert "<script" not in page(reader_client, address)


def test_strangers_are_sent_to_the_login(client: Client, pair: LookAlikePair) -> None:
    assert client.get(LIST)["Location"] == f"/login/?next={LIST}"
