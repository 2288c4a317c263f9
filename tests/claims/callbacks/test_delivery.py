"""Events reach a receiver once they are committed, signed; what fails is tried again, what is forbidden is not."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from factcheck.claims.callbacks import addresses, outbox
from factcheck.claims.callbacks.deliver import deliver
from factcheck.claims.callbacks.outbox import Event, announce, redeliver_due, take_delivery
from factcheck.claims.callbacks.secrets import callback_secret
from factcheck.claims.callbacks.signature import verify
from factcheck.claims.choices import DeliveryState
from factcheck.claims.models import Claim, Delivery
from tests.claims.made import finish_check, make_claim

pytestmark = pytest.mark.django_db
HOST = "hooks.example.org"


class Receiver(HTTPServer):
    """Answers with the statuses it is told, the last one for good, and keeps what it was sent."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.statuses = [200]
        self.received: list[tuple[str, dict[str, str], bytes]] = []
        self.asked_elsewhere: list[str] = []

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_port}/hook?from=desk"


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.received.append((self.path, dict(self.headers), body))
        statuses = self.server.statuses
        self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
        self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/inside")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self) -> None:
        self.server.asked_elsewhere.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """A receiver on this machine, whose name and address count as public for the test."""
    real = socket.getaddrinfo

    def look_up(host: str, *args: Any, **kwargs: Any) -> Any:
        return real("127.0.0.1" if host == HOST else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(addresses, "is_public", lambda address: True)
    with Receiver() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def submitter() -> User:
    return User.objects.create_user("submitter")


def claim_for(url: str, submitter: User) -> Claim:
    claim = make_claim(callback_url=url, submitted_by=submitter)
    finish_check(claim)
    return claim


def announced(claim: Claim, event: Event = Event.CHECKED) -> Delivery:
    announce(claim.pk, event)
    return claim.deliveries.get()


def test_a_receiver_is_told_and_can_verify_it(receiver: Receiver, submitter: User) -> None:
    claim = claim_for(receiver.url, submitter)
    delivery = announced(claim)
    deliver(delivery.pk)
    deliver(delivery.pk)
    ((path, headers, body),) = receiver.received
    shown = json.loads(body)
    assert path == "/hook?from=desk"
    assert headers["Host"] == f"{HOST}:{receiver.server_port}"
    assert headers["Factcheck-Delivery"] == shown["id"] == str(delivery.pk)
    assert (shown["event"], shown["claim"]["id"], shown["claim"]["verdict"]) == (
        "claim.checked",
        str(claim.pk),
        "supported",
    )
    assert verify(callback_secret(submitter.pk), body, headers["Factcheck-Signature"], time.time())
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts) == (DeliveryState.DELIVERED, 1)


@pytest.mark.parametrize("status", [500, 404, 302, 307])
def test_what_is_not_taken_is_tried_again_later_and_no_redirect_is_followed(
    receiver: Receiver, submitter: User, status: int
) -> None:
    receiver.statuses = [status, 204]
    delivery = announced(claim_for(receiver.url, submitter))
    deliver(delivery.pk)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts) == (DeliveryState.WAITING, 1)
    assert str(status) in delivery.error
    assert delivery.due_at > timezone.now() + timedelta(seconds=5)
    deliver(delivery.pk)
    assert len(receiver.received) == 1, "not before it is due"
    Delivery.objects.update(due_at=timezone.now())
    deliver(delivery.pk)
    delivery.refresh_from_db()
    assert (delivery.state, len(receiver.received)) == (DeliveryState.DELIVERED, 2)
    assert receiver.asked_elsewhere == []


def test_the_host_is_looked_up_once_and_its_address_held_to(
    receiver: Receiver, submitter: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up = socket.getaddrinfo
    asked: list[object] = []

    def lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        asked.append(host)
        return looked_up(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    deliver(announced(claim_for(receiver.url, submitter)).pk)
    assert len(receiver.received) == 1
    assert asked.count(HOST) == 1, "a second answer might lead inside"


def test_after_the_last_attempt_it_is_given_up(receiver: Receiver, submitter: User) -> None:
    receiver.statuses = [503]
    delivery = announced(claim_for(receiver.url, submitter))
    pauses = []
    for _ in range(len(outbox.BACKOFF) + 1):
        Delivery.objects.update(due_at=timezone.now())
        deliver(delivery.pk)
        delivery.refresh_from_db()
        pauses.append(delivery.due_at - timezone.now())
    assert delivery.state == DeliveryState.FAILED
    assert pauses[:-1] == sorted(pauses[:-1]), "every pause is longer than the one before"
    assert not redeliver_due()


def test_nobody_listens(submitter: User, receiver: Receiver) -> None:
    url = receiver.url
    receiver.shutdown()
    receiver.server_close()
    delivery = announced(claim_for(url, submitter))
    deliver(delivery.pk)
    delivery.refresh_from_db()
    assert delivery.state == DeliveryState.WAITING
    assert "could not be reached" in delivery.error


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/hook", "http://hooks.example.org:{port}/hook"])
def test_nothing_is_sent_to_a_private_address(
    receiver: Receiver, submitter: User, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.undo()
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *args, **kwargs: real("127.0.0.1", *args, **kwargs))
    delivery = announced(claim_for(url.format(port=receiver.server_port), submitter))
    deliver(delivery.pk)
    delivery.refresh_from_db()
    assert (delivery.state, receiver.received) == (DeliveryState.FAILED, [])
    assert "not a public address" in delivery.error


def test_a_claim_without_a_callback_tells_nobody(submitter: User) -> None:
    announce(make_claim().pk, Event.CHECKED)
    assert not Delivery.objects.exists()


def test_one_sender_at_a_time_until_its_time_is_over(submitter: User) -> None:
    delivery = announced(claim_for("https://hooks.example.org/", submitter))
    assert take_delivery(delivery.pk) is not None
    assert take_delivery(delivery.pk) is None
    Delivery.objects.update(due_at=timezone.now() - timedelta(seconds=1))
    again = take_delivery(delivery.pk)
    assert again is not None
    assert again.attempts == 2


def test_it_is_sent_after_the_commit_and_again_when_the_message_was_lost(
    submitter: User,
    redis_url: str,
    django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[list[object]]],
) -> None:
    claim = claim_for("https://hooks.example.org/", submitter)
    with django_capture_on_commit_callbacks() as waiting:
        announce(claim.pk, Event.CHECKED)
    assert len(waiting) == 1
    assert redeliver_due() == 1
