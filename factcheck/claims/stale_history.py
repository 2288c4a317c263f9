"""What became of the documents that a claim's checks rested on: kept with the checks, told in sentences and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from factcheck.claims.choices import SourceChange, StanceChoice
from factcheck.claims.models import Check, Claim, Evidence, StaleMark
from sources.models import Document, DocumentState


def stale_marks() -> QuerySet[StaleMark]:
    """Every mark with what is told of its documents, the newest first."""
    rows = StaleMark.objects.select_related("document__source", "replaced_by")
    return rows.defer("document__text", "replaced_by__text").order_by("-id")


def stale_history(claim: Claim) -> list[StaleMark]:
    """The marks of all its checks, the newest first; without a query where `fetch_shown` or `with_checks` was asked."""
    checks = list(claim.checks.all())
    if all("stale_marks" in getattr(check, "_prefetched_objects_cache", {}) for check in checks):
        return sorted((mark for check in checks for mark in check.stale_marks.all()), key=lambda mark: -mark.pk)
    return list(stale_marks().filter(parent_check__claim=claim))


def stale_reasons(claim: Claim) -> list[StaleMark]:
    """Of the history what no person has looked at yet: the marks since somebody last decided."""
    last = next(iter(claim.reviews.all()), None)
    marks = stale_history(claim)
    return [mark for mark in marks if mark.created_at > last.created_at] if last else marks


def told_once(marks: Iterable[StaleMark]) -> list[StaleMark]:
    """One mark for each document, in the given order, with all that was quoted of it.

    What happened to a document marks every check that rested on it, the published one and the latest. Of those the
    first is told: the newest, as marks are fetched.
    """
    told: dict[int, StaleMark] = {}
    for mark in marks:
        former = told.setdefault(mark.document_id, copy(mark))
        known = {quote["text"] for quote in former.quotes}
        former.quotes = [*former.quotes, *(quote for quote in mark.quotes if quote["text"] not in known)]
    return list(told.values())


def gone_documents(*checks: Check) -> list[Document]:
    """The documents that these checks rest on and that were superseded or withdrawn since, by source and name.

    It asks the documents, not the state of the claim: a later review takes a claim out of STALE while readers still
    see the edition before it.
    """
    rested = decisive_of_the_gone().filter(parent_check__in=checks).values("passage__document")
    return list(
        Document.objects.defer("text")
        .select_related("source")
        .filter(pk__in=rested)
        .order_by("source__name", "name", "version")
    )


def decisive_of_the_gone() -> QuerySet[Evidence]:
    """What supports or refutes, of documents that are no longer current."""
    gone = [DocumentState.SUPERSEDED, DocumentState.WITHDRAWN]
    decisive = Evidence.objects.exclude(stance=StanceChoice.NEUTRAL).order_by()
    return decisive.filter(passage__document__state__in=gone)


def stale_sentence(mark: StaleMark) -> str:
    """What happened to the document, in the language of whoever reads it."""
    document = mark.document
    name = _("%(source)s: %(name)s, version %(version)s") % {
        "source": document.source.name,
        "name": document.name,
        "version": document.version,
    }
    if mark.happened == SourceChange.WITHDRAWN:
        return _("%(document)s was withdrawn (%(reason)s).") % {"document": name, "reason": mark.reason.rstrip(".")}
    if mark.replaced_by is None:
        return _("%(document)s was superseded by a newer version.") % {"document": name}
    said = {"document": name, "version": mark.replaced_by.version}
    changed = sum(not quote["stands"] for quote in mark.quotes)
    if not changed:
        return _("%(document)s was superseded by version %(version)s; what was quoted still stands there.") % said
    sentence = ngettext(
        "%(document)s was superseded by version %(version)s, in which %(n)s passage that was quoted stands no longer.",
        "%(document)s was superseded by version %(version)s, in which %(n)s passages that were quoted stand no longer.",
        changed,
    )
    return sentence % {**said, "n": changed}


def present_mark(mark: StaleMark) -> dict[str, Any]:
    """One change of a source as the API tells it; `check` rested on the document, `rechecked` is the run it led to."""
    newer = mark.replaced_by
    return {
        "happened": mark.happened,
        "happened_at": mark.happened_at.isoformat(),
        "noticed_at": mark.created_at.isoformat(),
        "sentence": stale_sentence(mark),
        "source": mark.document.source.name,
        "document": _document(mark.document),
        "replaced_by": _document(newer) if newer else None,
        "reason": mark.reason,
        "quotes": mark.quotes,
        "check": mark.parent_check_id,
        "rechecked": mark.rechecked_id,
    }


def _document(document: Document) -> dict[str, Any]:
    return {"id": document.pk, "name": document.name, "title": document.title, "version": document.version}
