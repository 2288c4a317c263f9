"""Progress is told when it changes, to so many viewers and no more; one who goes leaves the place to others."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.http import StreamingHttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Article, Check, Claim
from factcheck.web import live
from tests.claims.made import make_claim

pytestmark = pytest.mark.django_db
RUNNING, DONE = {"check": {"id": 1, "state": "running"}}, {"check": {"id": 1, "state": "done"}}


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(live, "LOOK_EVERY_SECONDS", 0.001)
    monkeypatch.setattr(live, "places", live.Places())
    yield
    assert live.places.taken == 0, "every place was given back"


def stream_of(*states: dict[str, Any]) -> StreamingHttpResponse:
    told = iter(states)
    answer = live.live(lambda: next(told))
    assert isinstance(answer, StreamingHttpResponse)
    return answer


def lines(answer: Any) -> list[str]:
    """All that is told. The test's client closes an answer at its end, and with it the place is given back."""
    return [bytes(each).decode() for each in answer.streaming_content]


def test_each_change_is_told_once_until_there_is_no_more() -> None:
    with contextlib.closing(stream_of(RUNNING, RUNNING, RUNNING, DONE)) as answer:
        said = lines(answer)
    assert said == ["retry: 500\n\n", f"data: {json.dumps(RUNNING)}\n\n", f"data: {json.dumps(DONE)}\n\n"]


def test_something_is_said_while_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "SILENT_SECONDS", 0.0)
    with contextlib.closing(stream_of(RUNNING, RUNNING, DONE)) as answer:
        assert ": still here\n\n" in lines(answer)


def test_a_stream_ends_although_the_check_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LONGEST_SECONDS", 0.05)
    with contextlib.closing(live.live(lambda: RUNNING)) as answer:
        assert lines(answer) == ["retry: 500\n\n", f"data: {json.dumps(RUNNING)}\n\n"]


def test_a_server_that_is_to_stop_waits_for_no_viewer() -> None:
    with contextlib.closing(stream_of(RUNNING, RUNNING)) as answer:
        said: Iterator[Any] = iter(answer)
        assert [next(said), next(said)]
        live.places.closing = True
        assert list(said) == []
    assert live.live(lambda: RUNNING).status_code == 503


def test_places_are_few_and_are_given_back(settings: Settings) -> None:
    settings.LIVE_STREAMS = 2
    first, second = stream_of(RUNNING), stream_of(RUNNING)
    refused = live.live(lambda: RUNNING)
    assert (refused.status_code, refused["Retry-After"]) == (503, "5")
    first.close()
    first.close()
    third = stream_of(RUNNING)
    assert live.live(lambda: RUNNING).status_code == 503
    second.close()
    third.close()


def test_with_no_places_every_page_asks(settings: Settings) -> None:
    settings.LIVE_STREAMS = 0
    assert live.live(lambda: RUNNING).status_code == 503


def test_a_claim_and_an_article_tell_what_their_pages_ask(reader_client: Client, reader: User) -> None:
    article = Article.objects.create(text="It was lit in 1902.", language="en", submitted_by=reader)
    claim = Claim.objects.create(text="It was lit in 1902.", language="en", submitted_by=reader, article=article)
    Check.objects.create(claim=claim, state=CheckState.FAILED)
    for address in (f"/claims/{claim.pk}/", f"/articles/{article.pk}/"):
        answer: Any = reader_client.get(f"{address}events/")
        assert (answer["Content-Type"], answer["X-Accel-Buffering"]) == ("text/event-stream", "no")
        assert "no-store" in answer["Cache-Control"]
        asked = reader_client.get(f"{address}state/").json()
        assert lines(answer)[1:] == [f"data: {json.dumps(asked)}\n\n"]


def test_what_is_anothers_is_not_told(reader_client: Client) -> None:
    other = User.objects.create_user("other")
    article = Article.objects.create(text="It was lit in 1902.", language="en", submitted_by=other)
    claim = make_claim(submitted_by=other)
    for address in (f"/claims/{claim.pk}/events/", f"/articles/{article.pk}/events/"):
        assert reader_client.get(address).status_code == 404
        assert Client().get(address).status_code == 302
