"""Shapes that the API takes in; what it gives out is presented by the rooms themselves."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from rest_framework import serializers

from factcheck.api.fields import (
    CallbackField,
    DayField,
    NumberField,
    StatementField,
    TextField,
    UploadField,
    WebAddressField,
    WholeNumberField,
    WordsField,
)
from factcheck.claims.articles import MOST_CHARACTERS
from factcheck.claims.choices import ClaimantKind, ClaimState, Verdict
from factcheck.claims.made_on import refuse_future
from sources.models import Document, Language, Source, SourceKind

# The largest that either database can look up.
LARGEST_ID = 2**63 - 1
MOST_IN_A_BATCH = 1_000
# Characters of the words that rows are looked for by.
MOST_WORDS = 500


class ClaimInput(serializers.Serializer[Any]):
    """Body of `POST claims/`. The length and the content of `text` are judged by the claims room."""

    text = StatementField()
    language = serializers.ChoiceField(Language.choices, required=False, allow_null=True)
    claimant = TextField(max_length=200, required=False, allow_blank=True)
    claimant_kind = serializers.ChoiceField(ClaimantKind.choices, required=False)
    made_on = DayField(required=False, allow_null=True, validators=[refuse_future])
    url = WebAddressField(max_length=2000, required=False, allow_blank=True)
    callback_url = CallbackField(max_length=2000, required=False, allow_blank=True)


class BatchInput(serializers.Serializer[Any]):
    """Body of `POST claims/batch/`; each of the claims is judged by itself."""

    claims = serializers.ListField(
        child=serializers.JSONField(allow_null=True), min_length=1, max_length=MOST_IN_A_BATCH
    )


class ArticleInput(serializers.Serializer[Any]):
    """Body of `POST articles/`."""

    text = StatementField(max_length=MOST_CHARACTERS)
    language = serializers.ChoiceField(Language.choices, required=False, allow_null=True)
    callback_url = CallbackField(max_length=2000, required=False, allow_blank=True)


class WaitInput(serializers.Serializer[Any]):
    """`?wait=SECONDS`: how long the answer may be held back for the verdict."""

    wait = serializers.FloatField(min_value=0, max_value=settings.API_MAX_WAIT_SECONDS, default=0.0)


class UploadWaitInput(serializers.Serializer[Any]):
    """`?wait=SECONDS` of an upload: mostly it is ingested in moments, so the answer is held back if nothing is said."""

    wait = serializers.FloatField(
        min_value=0, max_value=settings.API_MAX_WAIT_SECONDS, default=float(settings.API_MAX_WAIT_SECONDS)
    )


class ClaimFilter(serializers.Serializer[Any]):
    """Query of `GET claims/`."""

    verdict = serializers.ChoiceField(Verdict.choices, required=False)
    state = serializers.ChoiceField(ClaimState.choices, required=False)
    language = serializers.ChoiceField(Language.choices, required=False)
    q = WordsField(max_length=MOST_WORDS, required=False)
    since = serializers.DateTimeField(required=False)


class ReviewInput(serializers.Serializer[Any]):
    """Body of `POST claims/{id}/review/`: `seen` is the id of the check that the reviewer looked at.

    `revision`, where it is given, is the claim's as it was shown.
    """

    verdict = serializers.ChoiceField(Verdict.choices)
    note = TextField(max_length=10_000, required=False, allow_blank=True, default="")
    seen = WholeNumberField(min_value=1, max_value=LARGEST_ID)
    revision = WholeNumberField(min_value=0, max_value=LARGEST_ID, required=False)


class RecheckInput(serializers.Serializer[Any]):
    """Body of `POST claims/{id}/recheck/`, which may be empty: `revision` is the claim's as it was shown."""

    revision = WholeNumberField(min_value=0, max_value=LARGEST_ID, required=False)


class PublishInput(serializers.Serializer[Any]):
    """Body of `POST claims/{id}/publish/`: without a summary the note of the review is taken."""

    summary = TextField(max_length=10_000, required=False, allow_blank=True, default="")
    correction = TextField(max_length=10_000, required=False, allow_blank=True, default="")
    revision = WholeNumberField(min_value=0, max_value=LARGEST_ID)


class RetractInput(serializers.Serializer[Any]):
    """Body of `POST claims/{id}/retract/`."""

    reason = WordsField(max_length=10_000)
    revision = WholeNumberField(min_value=0, max_value=LARGEST_ID)


class SearchInput(serializers.Serializer[Any]):
    """Query of `GET search/`."""

    q = StatementField(max_length=settings.MAX_STATEMENT_CHARACTERS, trim_whitespace=True)
    language = serializers.ChoiceField(Language.choices, required=False)
    limit = serializers.IntegerField(min_value=1, max_value=200, default=20)


class SearchBody(SearchInput):
    """Body of `POST search/`, for what is too long for an address."""

    limit = WholeNumberField(min_value=1, max_value=200, default=20)


class DocumentFilter(serializers.Serializer[Any]):
    """Query of `GET documents/`."""

    source: Any = serializers.IntegerField(min_value=1, max_value=LARGEST_ID, required=False)
    language = serializers.ChoiceField(Language.choices, required=False)
    state = serializers.ChoiceField(Document._meta.get_field("state").choices or [], required=False)


class DocumentInput(serializers.Serializer[Any]):
    """Multipart body of `POST documents/`; without `source` the file's stem names it."""

    file = UploadField(max_length=255, allow_empty_file=True)
    source: Any = WordsField(max_length=200, required=False)
    kind = serializers.ChoiceField(SourceKind.choices, required=False)
    url = WebAddressField(max_length=2000, required=False)
    published = DayField(required=False)
    language = serializers.ChoiceField(Language.choices, required=False)


class SourceInput(serializers.Serializer[Any]):
    """Body of `POST sources/`."""

    name = WordsField(max_length=200)
    publisher = TextField(max_length=200, required=False, allow_blank=True)
    kind = serializers.ChoiceField(SourceKind.choices, required=False)
    language: Any = serializers.ChoiceField(Language.choices, required=False, allow_blank=True)
    reliability = NumberField(min_value=0, max_value=1, required=False)
    ownership_group = TextField(max_length=200, required=False, allow_blank=True)
    url = WebAddressField(max_length=2000, required=False, allow_blank=True)


class SourceSerializer(serializers.ModelSerializer[Source]):
    """A source, as it is read."""

    class Meta:
        model = Source
        fields = (
            "id",
            "name",
            "publisher",
            "kind",
            "language",
            "reliability",
            "ownership_group",
            "url",
            "created_at",
        )


class DocumentSerializer(serializers.ModelSerializer[Document]):
    """A document without its text."""

    source: Any = serializers.CharField(source="source.name")

    class Meta:
        model = Document
        fields = [
            "id",
            "source",
            "name",
            "title",
            "version",
            "state",
            "language",
            "sha256",
            "media_type",
            "url",
            "published",
            "created_at",
        ]
