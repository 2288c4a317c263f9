"""Addresses of the API, version 1."""

from __future__ import annotations

from django.urls import path, re_path

from factcheck.api import callbacks, claims, corpus, discrepancies, documentation, many, metrics, probes, reviews
from factcheck.api.views import UnknownEndpoint

app_name = "api"

urlpatterns = [
    path("claims/", claims.ClaimsEndpoint.as_view(), name="claims"),
    path("claims/<uuid:claim_id>/", claims.ClaimEndpoint.as_view(), name="claim"),
    path("claims/<uuid:claim_id>/checks/", claims.ClaimChecksEndpoint.as_view(), name="claim-checks"),
    path("claims/<uuid:claim_id>/recheck/", claims.RecheckEndpoint.as_view(), name="claim-recheck"),
    path("claims/<uuid:claim_id>/review/", reviews.ReviewEndpoint.as_view(), name="claim-review"),
    path("claims/<uuid:claim_id>/publish/", reviews.PublishEndpoint.as_view(), name="claim-publish"),
    path("claims/<uuid:claim_id>/retract/", reviews.RetractEndpoint.as_view(), name="claim-retract"),
    path("claims/<uuid:claim_id>/claimreview/", reviews.ClaimReviewEndpoint.as_view(), name="claim-claimreview"),
    path("claims/<uuid:claim_id>/callbacks/", callbacks.ClaimCallbacksEndpoint.as_view(), name="claim-callbacks"),
    path("claims/batch/", many.BatchEndpoint.as_view(), name="claims-batch"),
    path("articles/", many.ArticlesEndpoint.as_view(), name="articles"),
    path("callbacks/secret/", callbacks.CallbackSecretEndpoint.as_view(), name="callback-secret"),
    path("search/", corpus.SearchEndpoint.as_view(), name="search"),
    path("sources/", corpus.SourcesEndpoint.as_view(), name="sources"),
    path("documents/", corpus.DocumentsEndpoint.as_view(), name="documents"),
    path("documents/<int:document_id>/", corpus.DocumentEndpoint.as_view(), name="document"),
    path("uploads/<uuid:upload_id>/", corpus.UploadEndpoint.as_view(), name="upload"),
    path("passages/<int:passage_id>/", corpus.PassageEndpoint.as_view(), name="passage"),
    path("discrepancies/", discrepancies.DiscrepanciesEndpoint.as_view(), name="discrepancies"),
    path("discrepancies/<int:discrepancy_id>/", discrepancies.DiscrepancyEndpoint.as_view(), name="discrepancy"),
    path(
        "discrepancies/<int:discrepancy_id>/review/",
        discrepancies.DiscrepancyReviewEndpoint.as_view(),
        name="discrepancy-review",
    ),
    re_path(
        r"^reports/discrepancies\.(?P<kind>json|csv|html)$",
        discrepancies.DiscrepancyReport.as_view(),
        name="discrepancy-report",
    ),
    path("schema/", documentation.SchemaEndpoint.as_view(), name="schema"),
    path("docs/", documentation.interactive, name="docs"),
    path("health/", probes.HealthEndpoint.as_view(), name="health"),
    path("metrics", metrics.MetricsEndpoint.as_view(), name="metrics"),
    path("ready/", probes.ReadyEndpoint.as_view(), name="ready"),
    re_path(r"^[\s\S]*$", UnknownEndpoint.as_view()),
]
