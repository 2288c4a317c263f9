"""The OpenAPI 3.1 document: what each endpoint takes and gives, said once and checked against the committed file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from django.utils import translation
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.views import APIView

from factcheck.api import callbacks, claims, corpus, discrepancies, many, metrics, probes, reviews, serializers
from factcheck.api.components import ScopedToken
from factcheck.api.conditional import HEADER
from factcheck.api.discrepancy_serializers import DiscrepancyFilter, DiscrepancyReviewInput
from factcheck.api.shapes import BATCH, ref
from factcheck.api.shapes import page as page_of
from factcheck.api.views import CreatingEndpoint

__all__ = ["ScopedToken", "describe_endpoints", "openapi_document"]

JSON, LINKED, PROBLEM = "application/json", "application/ld+json", "application/problem+json"
_NO_FORMS: Mapping[str, dict[str, Any]] = MappingProxyType({})
_IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "pattern": r"^[!-~]([ -~]{0,253}[!-~])?$"},
    OpenApiParameter.HEADER,
    description="Sent twice with one key, the request is done once.",
)
_CONDITION = OpenApiParameter(
    HEADER, str, OpenApiParameter.HEADER, description="The `ETag` that was answered before; 304 where it still holds."
)
_PAGED = (
    OpenApiParameter("cursor", str, description="of a page, as `next` and `previous` name it"),
    OpenApiParameter("limit", {"type": "integer", "minimum": 1}, description="rows of a page, at most 100"),
)


def describe_endpoints() -> None:
    """Attach to every endpoint what the document says of it; called when the application has started."""
    say = _say
    say(claims.ClaimsEndpoint, "get", {200: page_of("Claim")}, query=[serializers.ClaimFilter, *_PAGED])
    wait = [serializers.WaitInput]
    claim = ref("Claim")
    say(claims.ClaimsEndpoint, "post", {200: claim, 202: claim}, serializers.ClaimInput, wait)
    say(claims.ClaimEndpoint, "get", {200: claim})
    say(claims.ClaimChecksEndpoint, "get", {200: page_of("Check")}, query=_PAGED)
    say(claims.RecheckEndpoint, "post", {200: claim, 202: claim}, serializers.RecheckInput, wait)
    say(reviews.ReviewEndpoint, "post", {201: claim}, serializers.ReviewInput)
    say(reviews.PublishEndpoint, "post", {201: claim}, serializers.PublishInput)
    say(reviews.RetractEndpoint, "post", {201: claim}, serializers.RetractInput)
    say(reviews.ClaimReviewEndpoint, "get", {200: ref("ClaimReview")}, form=LINKED)
    say(callbacks.ClaimCallbacksEndpoint, "get", {200: page_of("Callback")}, query=_PAGED)
    say(callbacks.CallbackSecretEndpoint, "get", {200: ref("CallbackSecret")})
    say(callbacks.CallbackSecretEndpoint, "post", {201: ref("CallbackRotation")})
    say(many.BatchEndpoint, "post", {202: ref("Batch")}, {JSON: BATCH})
    say(many.ArticlesEndpoint, "post", {202: ref("Article")}, serializers.ArticleInput)
    _describe_corpus()
    _describe_discrepancies()
    say(probes.HealthEndpoint, "get", {200: ref("Health")})
    say(probes.ReadyEndpoint, "get", {200: ref("Ready"), 503: ref("Ready")})
    say(metrics.MetricsEndpoint, "get", {200: {"type": "string"}}, form="text/plain")


def _describe_corpus() -> None:
    _say(corpus.SearchEndpoint, "get", {200: ref("Found")}, query=[serializers.SearchInput])
    _say(corpus.SearchEndpoint, "post", {200: ref("Found")}, serializers.SearchBody)
    _say(corpus.SourcesEndpoint, "get", {200: page_of("Source")}, query=_PAGED)
    _say(corpus.SourcesEndpoint, "post", {201: ref("Source")}, serializers.SourceInput)
    _say(corpus.DocumentsEndpoint, "get", {200: page_of("Document")}, query=[serializers.DocumentFilter, *_PAGED])
    ingested, wait = ref("Ingested"), [serializers.UploadWaitInput]
    taken = {200: ingested, 201: ingested, 202: ref("Upload")}
    _say(corpus.DocumentsEndpoint, "post", taken, serializers.DocumentInput, wait)
    _say(corpus.DocumentEndpoint, "get", {200: ref("Document")})
    _say(corpus.UploadEndpoint, "get", {200: ref("Upload")})
    _say(corpus.PassageEndpoint, "get", {200: ref("Passage")})


def _describe_discrepancies() -> None:
    row, wanted = ref("Discrepancy"), [DiscrepancyFilter]
    text = {"type": "string"}
    forms: dict[str, dict[str, Any]] = {JSON: {"type": "array", "items": row}, "text/csv": text, "text/html": text}
    _say(discrepancies.DiscrepanciesEndpoint, "get", {200: page_of("Discrepancy")}, query=[*wanted, *_PAGED])
    _say(discrepancies.DiscrepancyEndpoint, "get", {200: row})
    _say(discrepancies.DiscrepancyReviewEndpoint, "post", {201: row}, DiscrepancyReviewInput)
    _say(discrepancies.DiscrepancyReport, "get", {}, query=wanted, forms=forms)


def _say(
    view: type[APIView],
    method: str,
    answers: dict[int, dict[str, Any]],
    body: Any = None,
    query: Sequence[Any] = (),
    form: str = JSON,
    forms: Mapping[str, dict[str, Any]] = _NO_FORMS,
) -> None:
    handler = getattr(view, method)
    sentence = " ".join((view.__doc__ or "").split("\n\n")[0].split())
    responses: dict[Any, Any] = {(status, form): shape for status, shape in answers.items()}
    responses |= {(200, form): shape for form, shape in forms.items()}
    responses["default", PROBLEM] = OpenApiResponse(response=ref("Problem"), description="A problem document.")
    headers = [_IDEMPOTENCY] if method == "post" and issubclass(view, CreatingEndpoint) else []
    if method == "get" and getattr(view, "conditional", False):
        headers = [_CONDITION]
        responses[304] = OpenApiResponse(description="What is stored is what the caller has.")
    described = extend_schema(
        operation_id=f"{view.__name__.removesuffix('Endpoint')}_{method}",
        description=sentence,
        parameters=[*query, *headers],
        request=body,
        responses=responses,
    )(_own(view, method, handler))
    setattr(view, method, described)


def _own(view: type[APIView], method: str, handler: Any) -> Any:
    """A handler of this view's own, so that what is said of it is not said of every view that shares it."""
    if method in vars(view):
        return handler

    def handle(self: Any, *args: Any, **kwargs: Any) -> Any:
        return handler(self, *args, **kwargs)

    return handle


@lru_cache(maxsize=1)
def openapi_document() -> dict[str, Any]:
    """The document of the running service."""
    generator: Any = SchemaGenerator
    with translation.override("en"):
        document: dict[str, Any] = generator().get_schema(request=None, public=True)
    return document
