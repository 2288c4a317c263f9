"""What the API says of itself: the OpenAPI document, and a page on which every endpoint can be tried."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.schema import openapi_document
from factcheck.api.views import Endpoint


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked: `example` is a body to begin with, empty where none is sent as JSON."""

    method: str
    path: str
    name: str
    description: str
    parameters: list[dict[str, Any]]
    example: str


class SchemaEndpoint(Endpoint):
    """`GET schema/`: the OpenAPI 3.1 document of this API."""

    permission_classes = [AllowAny]

    @extend_schema(exclude=True)
    def get(self, request: Request) -> Response:
        return Response(openapi_document())


@login_not_required
@ensure_csrf_cookie
@require_GET
def interactive(request: HttpRequest) -> HttpResponse:
    """`GET docs/`: every endpoint with its parameters, and a form to send it with the session of the browser."""
    return render(request, "api/docs.html", {"operations": list(operations(openapi_document()))})


def operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    """The operations of an OpenAPI document in the order of their paths."""
    for path, methods in document["paths"].items():
        for method, said in methods.items():
            yield Operation(
                method=method.upper(),
                path=path,
                name=said["operationId"],
                description=said.get("description", ""),
                parameters=[each for each in said.get("parameters", []) if each["in"] in ("path", "query")],
                example=_example(document, said.get("requestBody", {})),
            )


def _example(document: Mapping[str, Any], body: Mapping[str, Any]) -> str:
    schema = body.get("content", {}).get("application/json", {}).get("schema", {})
    name = schema.get("anyOf", [schema])[0].get("$ref", "").rpartition("/")[2]
    if not name:
        return ""
    shape = document["components"]["schemas"][name]
    required = shape.get("required", [])
    return json.dumps({key: _blank(shape["properties"][key]) for key in required}, ensure_ascii=False, indent=2)


def _blank(shape: Mapping[str, Any]) -> Any:
    kind = shape.get("type")
    return {"integer": 0, "number": 0, "array": [], "boolean": False}.get(kind if isinstance(kind, str) else "", "")
