"""The OpenAPI document is the committed one, names every endpoint, and says what is really answered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.urls import get_resolver
from jsonschema import Draft202012Validator
from rest_framework.test import APIClient

from factcheck.api.documentation import operations
from factcheck.api.schema import openapi_document
from factcheck.claims.models import Claim
from factcheck.claims.review import review_claim
from tests.claims.made import finish_check, make_claim, make_passage

COMMITTED = Path(settings.BASE_DIR) / "docs" / "openapi.json"
UNDESCRIBED = {"schema", "docs"}


def test_the_committed_document_is_the_one_that_is_served(client: Client) -> None:
    committed = json.loads(COMMITTED.read_text("utf-8"))
    assert committed == json.loads(json.dumps(openapi_document())), (
        "run: manage.py spectacular --format openapi-json --file docs/openapi.json"
    )
    assert committed["openapi"] == "3.1.0"


@pytest.mark.django_db
def test_it_is_served_to_everybody(client: Client) -> None:
    answer = client.get("/api/v1/schema/")
    assert answer.status_code == 200
    assert answer.json() == json.loads(COMMITTED.read_text("utf-8"))


def test_every_endpoint_and_method_is_described() -> None:
    paths = openapi_document()["paths"]
    described = {(path, method) for path, said in paths.items() for method in said}
    assert described == set(routed())


def routed() -> list[tuple[str, str]]:
    namespace: Any = get_resolver().namespace_dict["api"]
    found = []
    for pattern in namespace[1].url_patterns:
        view = getattr(pattern.callback, "view_class", None)
        if view is None or pattern.name is None or pattern.name in UNDESCRIBED:
            continue
        ((template, _),) = namespace[1].reverse_dict.getlist(pattern.name)[0][0]
        path = "/api/v1/" + template.replace("%(", "{").replace(")s", "}")
        found += [(path, method) for method in ("get", "post") if method in vars(view)]
    return found


def shape(name: str) -> Draft202012Validator:
    document = openapi_document()
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": document["components"]})


def test_the_shapes_are_schemas_that_refuse() -> None:
    for name, schema in openapi_document()["components"]["schemas"].items():
        Draft202012Validator.check_schema(schema)
        assert not shape(name).is_valid("no object"), name
    assert not shape("Claim").is_valid({})


@pytest.fixture
def claim(curator: User) -> Claim:
    claim = make_claim(submitted_by=curator, callback_url="https://hooks.example.org/")
    seen = finish_check(claim, "supported", (make_passage("Gazette", "It was lit in 1902."), "supports"))
    review_claim(claim, reviewer=curator, verdict="refuted", seen=seen.pk, note="It was 1904.")
    return claim


def test_what_is_answered_has_the_shape_that_is_described(curator_api: APIClient, claim: Claim) -> None:
    passage = claim.checks.get().evidence.get().passage
    mine = f"/api/v1/claims/{claim.pk}/"
    for address, name, paged in (
        (mine, "Claim", False),
        ("/api/v1/claims/", "Claim", True),
        (f"{mine}checks/", "Check", True),
        (f"{mine}callbacks/", "Callback", True),
        ("/api/v1/callbacks/secret/", "CallbackSecret", False),
        ("/api/v1/sources/", "Source", True),
        ("/api/v1/documents/", "Document", True),
        (f"/api/v1/documents/{passage.document_id}/", "Document", False),
        (f"/api/v1/passages/{passage.pk}/", "Passage", False),
        ("/api/v1/health/", "Health", False),
        ("/api/v1/ready/", "Ready", False),
        ("/api/v1/claims/?limit=x&since=never", "Problem", False),
    ):
        body = curator_api.get(address).json()
        rows: list[Any] = body["results"] if paged else [body]
        assert rows, address
        assert [error.message for row in rows for error in shape(name).iter_errors(row)] == [], address


def test_bodies_are_answered_as_described(curator_api: APIClient, claim: Claim) -> None:
    statement = "The lighthouse of Marren was first lit in 1902."
    revision = Claim.objects.get(pk=claim.pk).revision
    for address, body, name in (
        ("claims/", {"text": statement}, "Claim"),
        ("claims/batch/", {"claims": [{"text": statement}]}, "Batch"),
        ("articles/", {"text": f"{statement} Was it?"}, "Article"),
        (f"claims/{claim.pk}/publish/", {"revision": revision}, "Claim"),
        (f"claims/{claim.pk}/publish/", {"revision": revision}, "Problem"),
        ("sources/", {"name": "Almanac"}, "Source"),
    ):
        answer = curator_api.post(f"/api/v1/{address}", body, format="json")
        assert [error.message for error in shape(name).iter_errors(answer.json())] == [], address


@pytest.mark.django_db
def test_the_page_lists_every_operation_without_inline_script(client: Client) -> None:
    answer = client.get("/api/v1/docs/")
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "unsafe-inline" not in answer["Content-Security-Policy"]
    for operation in operations(openapi_document()):
        assert f'id="{operation.name}"' in html
        if operation.example:
            json.loads(operation.example)
    assert html.count("<form ") == len(list(operations(openapi_document())))
