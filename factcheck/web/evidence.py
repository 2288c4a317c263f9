"""Evidence as a reader sees it: the quote inside its document, with the values that decide marked on both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from factcheck.discrepancies.disputes import Dispute, disputes_of
from factcheck.web.highlight import Mark, Segment, Span, direction, segments
from factcheck.web.origins import Origin, origins_of
from factcheck.web.surroundings import surroundings

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

    passage_id: int
    origin: Origin
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
    disputes: Sequence[Dispute]


def evidence_cards(shown: Mapping[str, Any]) -> list[EvidenceCard]:
    """The cards for a check in the shape of `check --json`, in its order."""
    disputes = disputes_of([item["passage"]["id"] for item in shown["evidence"] if item["stance"] != "neutral"])
    origins = origins_of(item["passage"]["id"] for item in shown["evidence"])
    return [
        _card(item, origins[item["passage"]["id"]], disputes.get(item["passage"]["id"], []))
        for item in shown["evidence"]
    ]


def statement_segments(shown: Mapping[str, Any]) -> list[Segment]:
    """The statement with the values that some passage confirms or contradicts marked."""
    decisive = [item for item in shown["evidence"] if item["stance"] != "neutral"]
    return segments(shown["statement"], _spans(decisive, "statement"))


def passage_href(document_id: int, passage_id: int, ordinal: int) -> str:
    """The address of a passage in its document's page; long documents are shown in several pages."""
    page = ordinal // PASSAGES_PER_PAGE + 1
    query = f"?page={page}" if page > 1 else ""
    return f"{reverse('document', args=[document_id])}{query}#p{passage_id}"


def _card(item: Mapping[str, Any], origin: Origin, disputes: Sequence[Dispute]) -> EvidenceCard:
    passage, document = item["passage"], item["document"]
    around = surroundings(passage["id"], passage["start"], passage["end"])
    context = passage.get("context") or {}
    return EvidenceCard(
        passage_id=passage["id"],
        origin=origin,
        stance=item["stance"],
        stance_label={"supports": _("Supports"), "refutes": _("Refutes")}.get(item["stance"], _("Neutral")),
        percent=round(100 * item["probabilities"][item["stance"]]),
        source=item["source"],
        document_title=document["title"] or document["name"],
        href=passage_href(document["id"], passage["id"], around.ordinal),
        language=passage["language"],
        direction=direction(passage["language"]),
        # The carried heading is for passages far below it; where it stands in sight it would be said twice.
        heading="" if context.get("heading", "") in around.before else context["heading"],
        date=context.get("date", ""),
        before=around.before,
        quote=segments(passage["text"], _spans([item], "passage")),
        after=around.after,
        comparisons=[_comparison(reason) for reason in item["reasons"]],
        disputes=disputes,
    )


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
        label=kind_label(reason["kind"]),
        agrees=reason["agrees"],
        statement=statement.get("text", ""),
        passage=passage.get("text", ""),
        note=reason.get("note", ""),
    )


def kind_label(kind: str) -> str:
    """What a reader calls this kind of value."""
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
        "sequence": _("Order of events"),
        "arithmetic": _("Arithmetic"),
        "implausible": _("Order of magnitude"),
        "relation": _("Relation"),
        "entailment": _("Meaning"),
    }
    return labels.get(kind, kind)
