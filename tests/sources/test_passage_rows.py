from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from sources.models import Document, Passage, Source
from sources.passage_rows import insert_passages
from sources.passages import PassageDraft

pytestmark = pytest.mark.django_db


def stored_document() -> Document:
    source = Source.objects.create(name="Gazette")
    return Document.objects.create(source=source, name="a.txt", language="en", text="A dam. B.", sha256="", original="")


def draft(start: int, text: str, context: dict[str, str]) -> PassageDraft:
    return PassageDraft("sentence", start, start + len(text), text, context, "en", "0" * 64)


def test_rows_are_what_the_model_reads_back() -> None:
    document = stored_document()
    heading = {"heading": 'The "dam" % \\ السد', "date": "1980"}
    drafts = [draft(0, "A dam.", heading), draft(7, "B.", dict(heading)), draft(9, "100% '\u2028'", {})]
    insert_passages(document, drafts)
    stored = list(Passage.objects.order_by("id"))
    assert [(passage.ordinal, passage.text, passage.context) for passage in stored] == [
        (0, "A dam.", heading),
        (1, "B.", heading),
        (2, "100% '\u2028'", {}),
    ]
    first = stored[0]
    assert (first.document, first.kind, first.start, first.end) == (document, "sentence", 0, 6)
    assert (first.language, first.sha256) == ("en", "0" * 64)
    assert Passage.objects.filter(context__heading=heading["heading"]).count() == 2


def test_rows_that_the_table_refuses_leave_none_behind() -> None:
    document = stored_document()
    with pytest.raises(IntegrityError), transaction.atomic():
        insert_passages(document, [draft(0, "A dam.", {}), PassageDraft("sentence", 5, 5, "", {}, "en", "")])
    assert not Passage.objects.exists()


def test_no_drafts_are_no_rows() -> None:
    insert_passages(stored_document(), [])
    assert not Passage.objects.exists()


def test_every_column_without_a_value_of_its_own_is_written() -> None:
    """A column that the model gains has to be written here too."""
    written = {"document", "ordinal", "kind", "start", "end", "text", "context", "language", "sha256"}
    assert {field.name for field in Passage._meta.concrete_fields} == written | {"id"}
