"""What became of the sources of a verdict, as the pages tell it: when, to which document, and what it says now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from factcheck.claims.choices import Verdict
from factcheck.claims.models import Check, StaleMark
from factcheck.claims.stale_history import stale_sentence, told_once
from factcheck.web.highlight import direction


@dataclass(frozen=True, slots=True)
class LostQuote:
    """A quote that stands no longer; `now` is what comes nearest in the new version, empty where nothing does."""

    text: str
    now: str


@dataclass(frozen=True, slots=True)
class SourceChangeLine:
    """One document that changed. `outcome` says what the verdict was and what the new check gave."""

    at: datetime
    happened: str
    sentence: str
    language: str
    direction: str
    lost: list[LostQuote]
    before: str
    after: str
    outcome: str


def source_changes(marks: Iterable[StaleMark], checks: Iterable[Check]) -> list[SourceChangeLine]:
    """A line for each document that the marks tell of, in the given order; `checks` are those of the claim."""
    known = {check.pk: check for check in checks}
    return [_line(mark, known) for mark in told_once(marks)]


def _line(mark: StaleMark, checks: Mapping[int, Check]) -> SourceChangeLine:
    language = mark.document.language
    return SourceChangeLine(
        at=mark.happened_at,
        happened=mark.happened,
        sentence=stale_sentence(mark),
        language=language,
        direction=direction(language),
        lost=[_lost(quote) for quote in mark.quotes if not quote["stands"]],
        before=reverse("document", args=[mark.document_id]),
        after=reverse("document", args=[mark.replaced_by_id]) if mark.replaced_by_id else "",
        outcome=_outcome(checks.get(mark.parent_check_id), checks.get(mark.rechecked_id or 0)),
    )


def _lost(quote: Mapping[str, Any]) -> LostQuote:
    return LostQuote(quote["text"], quote["now"]["text"] if quote["now"] else "")


def _outcome(before: Check | None, again: Check | None) -> str:
    if before is None or again is None:
        return ""
    if not again.verdict:
        return _("It is being checked again.")
    said = {"before": Verdict(before.verdict).label, "after": Verdict(again.verdict).label}
    if before.verdict == again.verdict:
        return _("Checked again, the verdict of the engine stayed: %(after)s.") % said
    return _("Checked again, the verdict of the engine changed: %(before)s → %(after)s.") % said
