"""Searching the corpus from a page."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.models import Claim
from factcheck.desk.roles import Role, give_role
from factcheck.web import searching
from sources.models import Passage
from sources.search.types import Hit, Retrieval


def test_passages_are_shown_where_they_stand(
    reader_client: Client, checked_claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    passage = Passage.objects.get(text__contains="1933")
    hit = Hit(passage_id=passage.pk, rank=1, score=1.0, bm25=1.0, similarity=0.9)
    monkeypatch.setattr(searching, "retrieve", lambda query, limit: Retrieval([hit], 1))
    html = reader_client.get("/search/?q=<b>منارة").content.decode()
    assert passage.text in html
    assert f'href="/documents/{passage.document_id}/#p{passage.pk}"' in html
    assert '<blockquote lang="ar" dir="rtl">' in html
    assert "<b>منارة" not in html


@pytest.mark.parametrize(("query", "status"), [("", 200), ("?q=", 200), ("?q=%00", 422), ("?q=lighthouse", 503)])
def test_what_cannot_be_searched_is_said(reader_client: Client, data_dir: object, query: str, status: int) -> None:
    assert reader_client.get(f"/search/{query}").status_code == status


def test_strangers_do_not_search(client: Client, db: None) -> None:
    assert client.get("/search/?q=x").status_code == 302


def test_a_reader_hands_nothing_in(reader_client: Client, reader: User, checked_claim: Claim) -> None:
    give_role(reader, Role.READER)
    assert "<textarea" not in reader_client.get("/").content.decode()
    assert reader_client.post("/", {"text": "The lighthouse was finished in 1931.", "language": ""}).status_code == 403
    assert reader_client.post(f"/claims/{checked_claim.pk}/recheck/").status_code == 403
    assert Claim.objects.count() == 1
