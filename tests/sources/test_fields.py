"""Whatever people and files say is stored without control characters, whichever way it comes in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.test import Client

from factcheck.claims.models import Claim
from factcheck.desk.source_table import import_sources
from sources.fields import PlainCharField, PlainTextField
from sources.models import Source

# What the service itself writes, what has a form of its own, and what is kept as it was handed in, letter by letter.
NOT_SAID_BY_PEOPLE = {
    "sources.document": {"language", "text", "sha256", "original", "original_sha256", "media_type", "state", "url"},
    "sources.source": {"kind", "language", "url"},
    "claims.article": {"text", "language"},
    "claims.claim": {"language", "callback_url", "state", "claimant_kind", "url", "published_key"},
    "claims.review": {"verdict"},
    "claims.publication": {"kind", "claimant_kind", "url"},
    "claims.objection": set(),
    "discrepancies.review": {"discrepancy_key", "kind", "scope", "severity", "topic", "decision"},
}


def texts(label: str) -> Iterator[models.Field[Any, Any]]:
    for field in apps.get_model(label)._meta.local_fields:
        if isinstance(field, models.CharField | models.TextField):
            yield field


@pytest.mark.parametrize("label", sorted(NOT_SAID_BY_PEOPLE))
def test_every_column_for_what_people_say_is_plain(label: str) -> None:
    said = {field.name for field in texts(label) if field.name not in NOT_SAID_BY_PEOPLE[label]}
    plain = {field.name for field in texts(label) if isinstance(field, PlainCharField | PlainTextField)}
    assert plain == said


@pytest.mark.django_db
def test_it_is_stored_plain_and_found_by_what_was_sent() -> None:
    source = Source.objects.create(name="Bell\x07 Gazette", publisher="a\x1fb")
    assert (source.name, source.publisher) == ("Bell Gazette", "a b")
    assert Source.objects.get(name="Bell\x07 Gazette") == source
    Source.objects.bulk_create([Source(name="Alma\x01nac")])
    Source.objects.filter(name="Almanac").update(publisher="Har\x02bour")
    assert Source.objects.get(name="Almanac").publisher == "Harbour"


@pytest.mark.django_db
def test_a_table_a_form_and_the_api_store_it_plain(admin_client: Client, admin_user: Any) -> None:
    import_sources("name,publisher\nGaz\x07ette,Har\x01bour\n", actor=admin_user)
    said = {"name": "Alma\x07nac", "kind": "book", "language": "", "reliability": "0.5"}
    assert admin_client.post("/admin/sources/source/add/", said).status_code == 302
    body = {"text": "The bell\x07 lake is 12 km long.", "claimant": "A.\x01 Speaker"}
    assert admin_client.post("/api/v1/claims/", body, content_type="application/json").status_code == 202
    assert list(Source.objects.values_list("name", "publisher")) == [("Almanac", ""), ("Gazette", "Harbour")]
    claim = Claim.objects.get()
    assert (claim.text, claim.claimant) == ("The bell lake is 12 km long.", "A. Speaker")
