"""Endpoints of the corpus: sources, documents, passages, search."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import BasePermission, DjangoModelPermissions
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from factcheck.api.idempotency import HEADER
from factcheck.api.pagination import NewestFirst
from factcheck.api.problems import Conflict, Unprocessable
from factcheck.api.scopes import Scope
from factcheck.api.searching import search_passages
from factcheck.api.serializers import (
    DocumentFilter,
    DocumentInput,
    DocumentSerializer,
    SearchBody,
    SearchInput,
    SourceInput,
    SourceSerializer,
    UploadWaitInput,
)
from factcheck.api.uploads import accepted, present_upload, receive, settled
from factcheck.api.views import CreatingEndpoint, Endpoint
from factcheck.audit.record import record, snapshot
from factcheck.claims.present import present_passage
from sources.ingest import IngestOptions, RefusedFile
from sources.models import Document, Passage, Source, Upload

MULTIPART_OVERHEAD_BYTES = 65_536


class MayAddDocuments(BasePermission):
    """What was handed in is the matter of those who may hand it in."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        return bool(request.user.has_perm("sources.add_document"))


class SourcesEndpoint(CreatingEndpoint):
    """`GET sources/` lists; `POST sources/` needs the permission to add sources."""

    conditional = True
    scope = Scope.CORPUS
    permission_classes = [DjangoModelPermissions]
    queryset = Source.objects.order_by("-id")

    def get(self, request: Request) -> Response:
        paginator = NewestFirst()
        page = paginator.paginate_queryset(self.queryset.all(), request, view=self)
        return paginator.get_paginated_response(SourceSerializer(page or [], many=True).data)

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        body = SourceInput(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            with transaction.atomic():
                source = Source.objects.create(**body.validated_data)
        except IntegrityError as error:
            raise Conflict(_("There is a source of this name already.")) from error
        shown = SourceSerializer(source).data
        record("source.added", source, actor=request.user, after=snapshot(source, SourceSerializer.Meta.fields))
        return Response(shown, status=HTTPStatus.CREATED)


class DocumentsEndpoint(CreatingEndpoint):
    """`GET documents/` lists; `POST documents/` takes one file to ingest, with the permission to add documents.

    A worker ingests it. The answer is held back for what becomes of the file, up to `?wait=SECONDS`; then it is 202.
    """

    conditional = True
    scope = Scope.CORPUS
    permission_classes = [DjangoModelPermissions]
    parser_classes = [MultiPartParser]
    max_body_bytes = settings.MAX_DOCUMENT_BYTES + MULTIPART_OVERHEAD_BYTES
    queryset = Document.objects.select_related("source").defer("text").order_by("-id")

    def get(self, request: Request) -> Response:
        query = DocumentFilter(data=request.query_params.dict())
        query.is_valid(raise_exception=True)
        paginator = NewestFirst()
        page = paginator.paginate_queryset(self.queryset.filter(**query.validated_data), request, view=self)
        return paginator.get_paginated_response(DocumentSerializer(page or [], many=True).data)

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        _patience(request)
        return super().post(request, *args, **kwargs)

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        body = DocumentInput(data=request.data)
        body.is_valid(raise_exception=True)
        if len(request.FILES.getlist("file")) > 1:
            raise ValidationError({"file": _("Send one file at a time.")})
        options = dict(body.validated_data)
        try:
            return accepted(receive(options.pop("file"), IngestOptions(**options), request.user))
        except RefusedFile as refusal:
            raise Unprocessable(str(refusal)) from refusal

    def finish(self, request: Request, response: Response) -> Response:
        answer = settled(UUID(response.data["id"]), _patience(request))
        if answer is not None and "Idempotency-Replayed" in response:
            answer["Idempotency-Replayed"] = response["Idempotency-Replayed"]
        return answer or response


class UploadEndpoint(Endpoint):
    """`GET uploads/{id}/`: what became of a file that was handed in."""

    permission_classes = [MayAddDocuments]

    def get(self, request: Request, upload_id: UUID) -> Response:
        return Response(present_upload(get_object_or_404(Upload.objects.defer("content"), pk=upload_id)))


class DocumentEndpoint(Endpoint):
    """`GET documents/{id}/`: one document, without its text."""

    conditional = True

    def get(self, request: Request, document_id: int) -> Response:
        document = get_object_or_404(DocumentsEndpoint.queryset.all(), pk=document_id)
        return Response(DocumentSerializer(document).data)


class PassageEndpoint(Endpoint):
    """`GET passages/{id}/`: an exact slice of its document, superseded and withdrawn ones included."""

    conditional = True

    def get(self, request: Request, passage_id: int) -> Response:
        passages = Passage.objects.select_related("document__source").defer("document__text")
        return Response(present_passage(get_object_or_404(passages, pk=passage_id)))


class SearchEndpoint(CreatingEndpoint):
    """`GET search/?q=`: ranked passages; the same as a POST, for a query that no address can hold."""

    def get(self, request: Request) -> Response:
        return self._answer(SearchInput(data=request.query_params.dict()))

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        # Nothing is stored without a key, so no transaction need be opened, which would wait for who writes.
        with_key = HEADER in request.headers
        return super().post(request, *args, **kwargs) if with_key else self.create(request)

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return self._answer(SearchBody(data=request.data))

    def _answer(self, query: SearchInput) -> Response:
        query.is_valid(raise_exception=True)
        return Response(search_passages(**query.validated_data))


def _patience(request: Request) -> float:
    query = UploadWaitInput(data=request.query_params.dict())
    query.is_valid(raise_exception=True)
    return float(query.validated_data["wait"])
