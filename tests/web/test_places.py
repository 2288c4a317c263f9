"""A passage's own address survives a new version of its document, or says that it does not."""

from __future__ import annotations

import pytest
from django.test import Client

from sources.models import Document, DocumentState, Passage
from tests.claims.made import make_passage

TEXT = "The lighthouse was lit in 1902."


@pytest.fixture
def old(reader_client: Client) -> Passage:
    return make_passage("Gazette", TEXT)


def supersede(old: Passage, text: str) -> Passage:
    Document.objects.filter(pk=old.document_id).update(state=DocumentState.SUPERSEDED)
    return make_passage("Gazette", text, version=2)


def test_a_current_passage_is_led_to(reader_client: Client, old: Passage) -> None:
    answer = reader_client.get(f"/passages/{old.pk}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/documents/{old.document_id}/#p{old.pk}")


def test_the_same_text_is_found_in_the_newer_version(reader_client: Client, old: Passage) -> None:
    new = supersede(old, TEXT)
    html = reader_client.get(f"/passages/{old.pk}/").content.decode()
    assert "it says the same" in html
    assert f'href="/documents/{new.document_id}/#p{new.pk}"' in html
    assert f'href="/documents/{old.document_id}/#p{old.pk}"' in html


def test_that_the_newer_version_no_longer_says_it_is_said(reader_client: Client, old: Passage) -> None:
    new = supersede(old, "The lighthouse was lit in 1904.")
    html = reader_client.get(f"/passages/{old.pk}/").content.decode()
    assert "no longer says this" in html
    assert TEXT in html
    assert f'href="/documents/{new.document_id}/"' in html


def test_a_withdrawn_document_says_why(reader_client: Client, old: Passage) -> None:
    Document.objects.update(state=DocumentState.WITHDRAWN, withdrawal_reason="It was a <b>hoax</b>.")
    html = reader_client.get(f"/passages/{old.pk}/").content.decode()
    assert "It was a &lt;b&gt;hoax&lt;/b&gt;." in html


def test_there_is_no_such_passage(reader_client: Client) -> None:
    assert reader_client.get("/passages/9999/").status_code == 404
