"""Sources, documents, passages and search over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from pytest_django.fixtures import Settings
from rest_framework.test import APIClient

from factcheck.api import uploads as api_uploads
from sources import uploads
from sources.ingest import IngestOptions
from sources.models import Document, IndexChange, Passage, Source, Upload
from sources.search.writer import drain_outbox

PROBLEM = "application/problem+json"
TEXT = "The observatory on Mount Hara opened in 1974. Its mirror measures 2.2 metres.\n"


@pytest.fixture
def worker(transactional_db: None, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stands in for Redis and a worker: what is sent is ingested at once, in this process."""

    def send(upload_id: UUID) -> bool:
        Upload.objects.filter(pk=upload_id).update(sent_at=timezone.now())
        uploads.ingest_upload(upload_id)
        return True

    monkeypatch.setattr(uploads, "send_upload", send)


def fail(*_given: object) -> None:
    raise OSError("the disk is full")


def upload(client: APIClient, name: str = "hara.txt", content: bytes = TEXT.encode(), **fields: str) -> Any:
    return client.post("/api/v1/documents/", {"file": SimpleUploadedFile(name, content), **fields})


def test_a_source_is_created_by_a_curator_only(api: APIClient, curator_api: APIClient) -> None:
    source = {"name": "The Hara Courier", "kind": "newspaper", "language": "en", "reliability": 0.7}
    assert api.post("/api/v1/sources/", source, format="json").status_code == 403
    answer = curator_api.post("/api/v1/sources/", source, format="json")
    assert answer.status_code == 201
    assert api.get("/api/v1/sources/").json()["results"] == [answer.json()]


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"name": ""}, 400),
        ({"name": " \t"}, 400),
        ({"name": "a\x00b"}, 400),
        ({"name": 5}, 400),
        ({"publisher": "a\x00b"}, 400),
        ({"reliability": 1.5}, 400),
        ({"reliability": "0.5"}, 400),
        ({"reliability": True}, 400),
        ({"kind": "rumour"}, 400),
        ({"url": "ftp"}, 422),
        ({"url": "ftp", "kind": "rumour"}, 400),
        ({"name": "The Hara Courier"}, 409),
    ],
)
def test_a_wrong_source_is_refused(curator_api: APIClient, wrong: dict[str, object], status: int) -> None:
    Source.objects.create(name="The Hara Courier")
    answer = curator_api.post("/api/v1/sources/", {"name": "Another"} | wrong, format="json")
    assert (answer.status_code, answer["Content-Type"]) == (status, PROBLEM)
    assert Source.objects.count() == 1


def test_a_document_is_ingested_found_and_read(worker: None, curator_api: APIClient, api: APIClient) -> None:
    assert upload(api).status_code == 403
    answer = upload(curator_api, source="The Hara Courier", kind="newspaper", published="2001-02-03")
    result = answer.json()
    assert answer.status_code == 201, result
    assert (result["path"], result["status"], result["source"]) == ("hara.txt", "added", "The Hara Courier")
    assert result["passages"] == Passage.objects.count() == 2
    assert IndexChange.objects.exists(), "the index worker has something to do"
    document = Document.objects.get()
    assert answer["Location"] == f"/api/v1/documents/{document.pk}/"
    shown = api.get(answer["Location"]).json()
    assert (shown["name"], shown["published"], "text" in shown) == ("hara.txt", "2001-02-03", False)
    assert api.get("/api/v1/documents/?language=en").json()["results"] == [shown]
    again = upload(curator_api, source="The Hara Courier")
    assert (again.status_code, again.json()["status"]) == (200, "unchanged")

    drain_outbox()
    found = api.get("/api/v1/search/", {"q": "When did the observatory open?", "limit": "5"}).json()
    best = found["results"][0]
    assert best["passage"]["text"] == "The observatory on Mount Hara opened in 1974."
    assert set(best["retrieval"]) == {"rank", "score", "bm25", "similarity"}
    passage = api.get(f"/api/v1/passages/{best['passage']['id']}/").json()
    assert passage == {key: best[key] for key in ("source", "document", "passage")}
    assert document.text[passage["passage"]["start"] : passage["passage"]["end"]] == passage["passage"]["text"]


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.txt", b""), ("binary.txt", b"\x00\x01\x02" * 50), ("noise.pdf", b"%PDF-1.7 nothing"), ("x.exe", b"MZ")],
)
def test_an_unreadable_upload_is_named_and_nothing_is_stored(
    worker: None, curator_api: APIClient, name: str, content: bytes
) -> None:
    answer = upload(curator_api, name, content)
    assert (answer.status_code, answer["Content-Type"]) == (422, PROBLEM)
    assert answer.json()["detail"].startswith(f"{name} was refused: ")
    assert answer.json()["detail"].endswith(".")
    assert not Document.objects.exists()
    assert not Source.objects.exists()
    assert not any(bytes(row.content) for row in Upload.objects.all())


def test_two_files_at_once_are_refused(worker: None, curator_api: APIClient) -> None:
    files = [SimpleUploadedFile(name, TEXT.encode()) for name in ("a.txt", "b.txt")]
    answer = curator_api.post("/api/v1/documents/", {"file": files})
    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
    assert not Upload.objects.exists()


def test_an_upload_that_is_not_waited_for_is_told_by_its_own_address(
    db: None, data_dir: Path, curator_api: APIClient, api: APIClient
) -> None:
    file = SimpleUploadedFile("hara.txt", TEXT.encode())
    answer = curator_api.post("/api/v1/documents/?wait=0", {"file": file, "published": "2001-02-03"})
    assert (answer.status_code, answer.json()["state"]) == (202, "waiting")
    assert not Document.objects.exists()
    uploads.ingest_upload(Upload.objects.get().pk)
    told = curator_api.get(answer["Location"]).json()
    assert (told["state"], told["name"], told["result"]["status"]) == ("done", "hara.txt", "added")
    assert str(Document.objects.get().published) == "2001-02-03"
    assert api.get(answer["Location"]).status_code == 403


def test_an_upload_that_no_worker_could_ingest_is_a_server_error(
    worker: None, curator_api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MAX_ATTEMPTS", 1)
    monkeypatch.setattr(uploads, "ingest_bytes", fail)
    answer = upload(curator_api)
    assert (answer.status_code, answer["Content-Type"]) == (500, PROBLEM)
    assert answer.json()["detail"] == "hara.txt could not be ingested in 1 attempts: OSError: the disk is full."


def test_the_answer_is_held_back_while_a_worker_is_at_it(
    db: None, data_dir: Path, curator_api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = uploads.accept_upload("hara.txt", TEXT.encode(), IngestOptions())
    Upload.objects.update(sent_at=timezone.now())
    monkeypatch.setattr("factcheck.api.uploads.time.sleep", lambda _seconds: uploads.ingest_upload(row.pk))
    answer = api_uploads.settled(row.pk, 30)
    assert answer is not None
    assert answer.status_code == 201
    assert api_uploads.settled(uploads.accept_upload("b.txt", TEXT.encode(), IngestOptions()).pk, 30) is None


def test_a_long_arabic_file_name_is_kept(worker: None, curator_api: APIClient) -> None:
    name = "مرصد" * 55 + ".txt"
    assert upload(curator_api, name, source="المرصد").status_code == 201
    assert Document.objects.get().name == name


def test_the_same_upload_under_one_key_is_done_once(worker: None, curator_api: APIClient) -> None:
    def send(content: bytes) -> Any:
        file = SimpleUploadedFile("hara.txt", content)
        return curator_api.post("/api/v1/documents/", {"file": file}, HTTP_IDEMPOTENCY_KEY="upload-1")

    first, again, other = send(TEXT.encode()), send(TEXT.encode()), send(b"Another text altogether.")
    assert (first.status_code, again.status_code, other.status_code) == (201, 201, 422)
    assert again.json() == first.json()
    assert again["Idempotency-Replayed"] == "true"
    assert Document.objects.count() == Upload.objects.count() == 1


def test_a_document_above_the_limit_is_refused_unread(curator_api: APIClient, settings: Settings) -> None:
    content = b"word " * (settings.MAX_DOCUMENT_BYTES // 5 + 20_000)
    answer = upload(curator_api, content=content)
    assert (answer.status_code, answer["Content-Type"]) == (413, PROBLEM)


@pytest.mark.parametrize("query", ["", "q=", "q=x&limit=0", "q=x&limit=many", "q=x&language=fr", "q=%00"])
def test_bad_searches_are_problems(api: APIClient, query: str) -> None:
    answer = api.get(f"/api/v1/search/?{query}")
    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)


def test_the_language_of_a_search_is_that_of_the_passages(worker: None, curator_api: APIClient, api: APIClient) -> None:
    upload(curator_api)
    upload(curator_api, "مرصد.txt", "افتتح المرصد على جبل هارا في عام 1974.".encode())
    drain_outbox()
    for language in ("en", "ar"):
        for question in ("When did the observatory open?", "متى افتتح المرصد؟"):
            found = api.get("/api/v1/search/", {"q": question, "language": language}).json()["results"]
            assert {row["passage"]["language"] for row in found} == {language}


def test_a_search_for_marks_alone_is_a_problem(api: APIClient) -> None:
    answer = api.get("/api/v1/search/", {"q": "؟!.."})
    assert (answer.status_code, answer["Content-Type"]) == (422, PROBLEM)


def test_search_before_anything_is_indexed_says_so(api: APIClient, data_dir: Path) -> None:
    answer = api.get("/api/v1/search/?q=observatory")
    assert (answer.status_code, answer["Content-Type"]) == (503, PROBLEM)
    assert "ingest a document" in answer.json()["detail"]


@pytest.mark.parametrize("source", ["0", "x", str(2**63), "9" * 30])
def test_documents_of_an_impossible_source_are_a_problem(api: APIClient, source: str) -> None:
    answer = api.get("/api/v1/documents/", {"source": source})
    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
    assert api.get("/api/v1/documents/", {"source": str(2**63 - 1)}).json()["results"] == []


@pytest.mark.parametrize("address", ["passages/999999/", "documents/999999/", "passages/99999999999999999999999/"])
def test_unknown_rows_are_not_found(api: APIClient, address: str) -> None:
    answer = api.get(f"/api/v1/{address}")
    assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)
