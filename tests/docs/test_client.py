"""The client that the documentation shows works against the running service."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path
from types import ModuleType

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from pytest_django.live_server_helper import LiveServer

from factcheck.api.tokens import issue_token
from factcheck.claims.callbacks.signature import sign

STATEMENT = "The lighthouse of Marren was first lit in 190{}."


@pytest.fixture(scope="module")
def example() -> ModuleType:
    path = Path(settings.BASE_DIR) / "docs" / "examples" / "client.py"
    spec = importlib.util.spec_from_file_location("client", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.django_db(transaction=True)
def test_a_statement_is_handed_in_listed_and_refused(live_server: LiveServer, example: ModuleType) -> None:
    user = User.objects.create_user("program")
    _, key = issue_token(user, "the example", ["read", "submit"], days=1)
    client = example.Client(live_server.url, key)
    first = client.check(STATEMENT.format(2), wait=0, claimant="A guide book")
    assert (first["state"], first["claimant"]) == ("new", "A guide book")
    client.post("claims/", {"text": STATEMENT.format(3)}, key="one")
    assert client.post("claims/", {"text": STATEMENT.format(3)}, key="one")["statement"] == STATEMENT.format(3)
    assert [claim["statement"] for claim in client.claims(q="lighthouse", limit="1")] == [
        STATEMENT.format(3),
        STATEMENT.format(2),
    ]
    with pytest.raises(example.Problem, match="3 are needed"):
        client.check("x", wait=0)


def test_it_verifies_callbacks_as_the_service_signs_them(example: ModuleType) -> None:
    body, now = '{"event": "claim.checked", "منارة": 1}'.encode(), int(time.time())
    assert example.is_genuine("secret", body, sign(["secret"], body, now))
    assert example.is_genuine("secret", body, sign(["new", "secret"], body, now))
    assert not example.is_genuine("another", body, sign(["secret"], body, now))
    assert not example.is_genuine("secret", body + b" ", sign(["secret"], body, now))
    assert not example.is_genuine("secret", body, sign(["secret"], body, now - 301))
    for nonsense in ("", "t=,v1=", "t=x,v1=y", "v1=" + "0" * 64):
        assert not example.is_genuine("secret", body, nonsense)
