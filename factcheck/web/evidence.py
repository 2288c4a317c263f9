"""Evidence as a reader sees it: the quote inside its document, with the values that decide marked on both sides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Value
from django.db.models.functions import Substr
from django.urls import reverse
from django.utils.translation import gettext as _

from factcheck.web.highlight import Mark, Segment, Span, direction, segments
from sources.models import Passage

CONTEXT_CHARACTERS = 240
BLANK_LINES = re.compile(r"\s*\n\s*")
PASSAGES_PER_PAGE = 400


@dataclass(frozen=True, slots=True)
class Comparison:
    """One reason in a reader's words: what the statement says, what the passage says, and whether they agree."""

    label: str
    agrees: bool
    statement: str
    passage: str
    note: str


@dataclass(frozen=True, slots=True)
class EvidenceCard:
    """Everything a page shows about one passage."""

    stance: str
    stance_label: str
    percent: int
    source: str
    document_title: str
    href: str
    language: str
    direction: str
    heading: str
    date: str
    before: str
    quote: Sequence[Segment]
    after: str
    comparisons: Sequence[Comparison]


def evidence_cards(shown: Mapping[str, Any]) -> list[EvidenceCard]:
    """The cards for a check in the shape of `check --json`, in its order."""
    return [_card(item) for item in shown["evidence"]]


def statement_segments(shown: Mapping[str, Any]) -> list[Segment]:
    """The statement with the values that some passage confirms or contradicts marked."""
    decisive = [item for item in shown["evidence"] if item["stance"] != "neutral"]
    return segments(shown["statement"], _spans(decisive, "statement"))


def passage_href(document_id: int, passage_id: int, ordinal: int) -> str:
    """The address of a passage in its document's page; long documents are shown in several pages."""
    page = ordinal // PASSAGES_PER_PAGE + 1
    query = f"?page={page}" if page > 1 else ""
    return f"{reverse('document', args=[document_id])}{query}#p{passage_id}"


def _card(item: Mapping[str, Any]) -> EvidenceCard:
    passage, document = item["passage"], item["document"]
    before, after, ordinal = _surroundings(passage["id"], passage["start"], passage["end"])
    context = passage.get("context") or {}
    return EvidenceCard(
        stance=item["stance"],
        stance_label={"supports": _("Supports"), "refutes": _("Refutes")}.get(item["stance"], _("Neutral")),
        percent=round(100 * item["probabilities"][item["stance"]]),
        source=item["source"],
        document_title=document["title"] or document["name"],
        href=passage_href(document["id"], passage["id"], ordinal),
        language=passage["language"],
        direction=direction(passage["language"]),
        # The carried heading is for passages far below it; where it stands in sight it would be said twice.
        heading="" if context.get("heading", "") in before else context["heading"],
        date=context.get("date", ""),
        before=before,
        quote=segments(passage["text"], _spans([item], "passage")),
        after=after,
        comparisons=[_comparison(reason) for reason in item["reasons"]],
    )


def _surroundings(passage_id: int, start: int, end: int) -> tuple[str, str, int]:
    """Some of the document's text before and after the passage, cut at spaces, and the passage's ordinal."""
    begin = max(0, start - CONTEXT_CHARACTERS)
    row = (
        Passage.objects.filter(pk=passage_id)
        .annotate(
            before=Substr("document__text", Value(begin + 1), Value(start - begin)),
            after=Substr("document__text", Value(end + 1), Value(CONTEXT_CHARACTERS)),
        )
        .values_list("before", "after", "ordinal")
        .get()
    )
    before, after = _from_word(row[0], at_start=begin == 0), _to_word(row[1])
    return BLANK_LINES.sub("\n", before), BLANK_LINES.sub("\n", after), row[2]


def _from_word(text: str, *, at_start: bool) -> str:
    if at_start:
        return text
    head, space, tail = text.partition(" ")
    return f"…{tail}" if space and head else f"…{text.lstrip()}"


def _to_word(text: str) -> str:
    if len(text) < CONTEXT_CHARACTERS:
        return text
    return f"{text.rpartition(' ')[0] or text}…"


def _spans(items: Sequence[Mapping[str, Any]], side: str) -> list[Span]:
    found: list[Span] = []
    for reason in (reason for item in items for reason in item["reasons"]):
        span = reason.get(side)
        mark: Mark = "agrees" if reason["agrees"] else "differs"
        if span is not None:
            found.append((span["start"], span["end"], mark))
    return found


def _comparison(reason: Mapping[str, Any]) -> Comparison:
    statement, passage = reason.get("statement") or {}, reason.get("passage") or {}
    return Comparison(
        label=_kind_label(reason["kind"]),
        agrees=reason["agrees"],
        statement=statement.get("text", ""),
        passage=passage.get("text", ""),
        note=reason.get("note", ""),
    )


def _kind_label(kind: str) -> str:
    labels = {
        "date": _("Date"),
        "number": _("Number"),
        "money": _("Amount of money"),
        "percentage": _("Percentage"),
        "count": _("Count"),
        "duration": _("Duration"),
        "name": _("Name"),
        "place": _("Place"),
        "polarity": _("Affirmed or denied"),
        "relation": _("Relation"),
        "entailment": _("Meaning"),
    }
    return labels.get(kind, kind)
