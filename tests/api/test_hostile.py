"""What people with bad intent send: each is refused or made harmless."""

from __future__ import annotations

import io
import socket
import uuid
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.test import Client
from rest_framework.test import APIClient

from factcheck.api.uploads import receive
from factcheck.claims.models import Claim
from sources.ingest import IngestOptions
from sources.models import Document, Upload
from sources.tasks import ingest_upload
from tests.claims.made import finish_check, make_claim

TEXT = b"The ropeway at Velm opened in 1926. It climbs 900 metres.\n"
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>"


def upload(client: APIClient, name: str, content: bytes = TEXT, **fields: Any) -> Any:
    return client.post("/api/v1/documents/?wait=0", {"file": ContentFile(content, name), **fields})


def ingest_all() -> None:
    for pk in Upload.objects.values_list("pk", flat=True):
        ingest_upload(str(pk))


@pytest.mark.parametrize(
    "name",
    ["../../../outside.txt", "..\\..\\outside.txt", "/etc/outside.txt", "a/../../outside.txt", "....//outside.txt"],
)
def test_a_file_name_leads_nowhere(curator_api: APIClient, data_dir: Path, name: str) -> None:
    assert upload(curator_api, name).status_code in (202, 400, 422)
    ingest_all()
    inside = data_dir / "files"
    for document in Document.objects.all():
        assert inside in Path(document.original.path).resolve().parents
        assert "/" not in document.name
    assert list(data_dir.parent.rglob("outside*")) == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["../../../outside.txt", "/etc/outside.txt", "a/../../outside.txt"])
def test_a_name_that_the_form_parser_let_through_leads_nowhere_either(name: str) -> None:
    # Django's own class cuts the name as well.
    file: Any = type("LetThrough", (UploadedFile,), {"name": ""})(io.BytesIO(TEXT))
    file.name = name
    assert receive(file, IngestOptions(), None).name == "outside.txt"


def test_script_in_names_and_texts_stays_text(curator_api: APIClient, curator: User, data_dir: Path) -> None:
    text = f"{HOSTILE} The ropeway at Velm opened in 1926.\n".encode()
    upload(curator_api, "velm.txt", text, source=HOSTILE)
    ingest_all()
    document = Document.objects.get()
    Document.objects.update(title=HOSTILE)
    browser = Client()
    browser.force_login(curator)
    for address in (
        f"/documents/{document.pk}/",
        "/admin/sources/document/",
        "/admin/sources/source/",
        "/methodology/",
    ):
        html = browser.get(address).content.decode()
        assert "<script>alert" not in html, address
        assert "<img src=x" not in html, address


def test_the_address_of_a_document_is_never_visited(
    curator_api: APIClient, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: Any, **_kwargs: Any) -> Any:
        pytest.fail("something was fetched")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    upload(curator_api, "velm.txt", url="http://169.254.169.254/latest/meta-data/")
    ingest_all()
    assert Document.objects.get().url == "http://169.254.169.254/latest/meta-data/"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://example.org/x", "data:text/html,x", "vbscript:x"])
def test_an_address_that_is_none_of_the_web_is_refused(curator_api: APIClient, data_dir: Path, url: str) -> None:
    assert upload(curator_api, "velm.txt", url=url).status_code == 422
    body = {"text": "The ropeway at Velm opened in 1926.", "url": url}
    assert curator_api.post("/api/v1/claims/", body, format="json").status_code == 422
    assert curator_api.post("/api/v1/sources/", {"name": "Velm", "url": url}, format="json").status_code == 422


@pytest.mark.parametrize("path", ["", "checks/", "callbacks/", "claimreview/"])
def test_a_draft_of_somebody_else_is_as_if_it_were_not(other_api: APIClient, reader: User, path: str) -> None:
    claim = make_claim(submitted_by=reader)
    finish_check(claim)
    answers = [other_api.get(f"/api/v1/claims/{pk}/{path}") for pk in (claim.pk, uuid.uuid4())]
    assert [answer.status_code for answer in answers] == [404, 404]
    bodies = [answer.json() | {"instance": ""} for answer in answers]
    assert bodies[0] == bodies[1], "a guessed id and a wrong one are answered alike"


@pytest.mark.parametrize("deed", ["recheck", "review", "publish", "retract"])
def test_nobody_does_anything_to_a_draft_of_somebody_else(other_api: APIClient, reader: User, deed: str) -> None:
    claim = make_claim(submitted_by=reader)
    finish_check(claim)
    body = {"verdict": "refuted", "seen": 1, "revision": 0, "reason": "So."}
    assert other_api.post(f"/api/v1/claims/{claim.pk}/{deed}/", body, format="json").status_code == 404
    stored = Claim.objects.get()
    assert (stored.revision, stored.checks.count()) == (0, 1)


def test_files_that_others_handed_in_are_not_told_of(api: APIClient, curator_api: APIClient, data_dir: Path) -> None:
    pk = upload(curator_api, "velm.txt").json()["id"]
    assert api.get(f"/api/v1/uploads/{pk}/").status_code == 403
