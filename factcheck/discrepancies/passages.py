"""Passages as the sweep reads them: which of them state something, and as what."""

from __future__ import annotations

from django.db.models import QuerySet

from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.types import Quote, Statement
from factcheck.discrepancies.formal import is_formal
from sources.models import Passage, PassageKind
from sources.search.corpus import searchable

# Rows and headings say nothing by themselves, but in a copy they answer to rows and headings; the date of a caption is
# the picture's.
_TELLING = (PassageKind.SENTENCE, PassageKind.ITEM)
_CLOSING = " \"'”’»)"


def states_something(passage: Passage) -> bool:
    """Whether it is a sentence or a list item, that is understood by itself; a question states nothing."""
    if passage.kind not in _TELLING or passage.text.rstrip(_CLOSING).endswith(("?", "؟")):
        return False
    return not is_formal(passage.text)


def readable_passages(document: int | None = None) -> QuerySet[Passage]:
    """Searchable passages of every kind, of one document or of all, with document and source."""
    found = searchable().select_related("document__source").defer("document__text")
    return (found if document is None else found.filter(document_id=document)).order_by("id")


def read_passage(passage: Passage) -> Reading:
    """What a passage says by itself, with the date that governs it before its text."""
    return read(statement_text(passage), passage.language)


def statement_text(passage: Passage) -> str:
    """The passage as a statement of its own: under a date that is carried, that date comes first."""
    return f"{carried_prefix(passage)}{passage.text}"


def clause_statement(passage: Passage, clause: tuple[int, int]) -> Statement:
    """A stretch of the passage's `statement_text` as a statement of its own."""
    return Statement(statement_text(passage)[slice(*clause)], passage.language)


def clause_quote(passage: Passage, clause: tuple[int, int], before: str = "") -> Quote:
    """The same as a quote, with heading, date and the sentence `before` that it refers back to.

    The names of the rest of its sentence are known as a title's are.
    """
    context = {key: passage.context[key] for key in ("heading", "date") if key in passage.context}
    if before:
        context["antecedent"] = before
    naming = passage.document.title, passage.context.get("antecedent", ""), statement_text(passage)
    context["title"] = " ".join(part for part in naming if part)
    return Quote(statement_text(passage)[slice(*clause)], passage.language, context)


def carried_prefix(passage: Passage) -> str:
    """The carried date as it is put before the text; empty where there is none, or the text has it."""
    date = passage.context.get("date", "")
    return f"{date}: " if date and date not in passage.text else ""
