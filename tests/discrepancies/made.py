"""Discrepancies made by hand, for tests that are about what is shown and decided and not about what is found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from factcheck.discrepancies.decisions import apply_decisions
from factcheck.discrepancies.keys import position_key
from factcheck.discrepancies.models import Discrepancy, LookAlikePair, Position
from sources.models import Document, Passage, Source


@dataclass(frozen=True, slots=True)
class Said:
    """One position: the value as `written` stands in `quote`, which stands in `text`."""

    source: str
    text: str
    quote: str
    written: str
    value: object
    language: str = "en"


ENGLISH = Said(
    "The Coast Gazette",
    "The Harbour\n\nPunta Verde is a small port. The lighthouse at Punta Verde was first lit in 1931. It still stands.",
    "The lighthouse at Punta Verde was first lit in 1931.",
    "1931",
    "1931",
)
ARABIC = Said(
    "صحيفة الساحل",
    "الميناء الصغير قديم. أضيئت منارة بونتا فيردي لأول مرة في أيار/مايو 1933 بعد تأخير طويل. وهي من الحجر.",
    "أضيئت منارة بونتا فيردي لأول مرة في أيار/مايو 1933 بعد تأخير طويل.",
    "أيار/مايو 1933",
    "1933-05",
    "ar",
)


def make_discrepancy(*said: Said, kind: str = "date", scope: str = "between", severity: str = "major") -> Discrepancy:
    """Store a discrepancy with these positions, each in a document of its own."""
    positions = [_position(each) for each in said]
    written = " ".join(position.key for position in positions)
    row = Discrepancy.objects.create(
        key=hashlib.sha256(f"{scope} {kind} {written}".encode()).hexdigest(),
        scope=scope,
        kind=kind,
        severity=severity,
        confidence=0.93,
        topic=said[0].quote.replace(said[0].written, "…"),
        explanation="; ".join(f"{each.source} says {each.written}" for each in said) + ".",
        explanation_ar="، ".join(f"«{each.written}» في {each.source}" for each in said) + ".",
    )
    for position in positions:
        position.discrepancy = row
    Position.objects.bulk_create(positions)
    return row


def make_look_alike(one: Position, said: Said, label: str) -> LookAlikePair:
    """Store a pair of the passage of a position with another one, which is stored for it."""
    other = _position(said)
    return LookAlikePair.objects.create(
        label=label,
        kind="date",
        one=one.passage,
        other=other.passage,
        one_value=one.value,
        other_value=other.value,
        one_written=one.written,
        other_written=other.written,
        one_start=one.value_start,
        other_start=other.value_start,
    )


def _position(said: Said) -> Position:
    passage = _passage(said)
    start = said.text.index(said.quote)
    value_start = start + said.quote.index(said.written)
    return Position(
        passage=passage,
        key=hashlib.sha256(f"{said.source} {said.quote} {said.written}".encode()).hexdigest(),
        quote=said.quote,
        start=start,
        end=start + len(said.quote),
        value=said.value,
        written=said.written,
        value_start=value_start,
        value_end=value_start + len(said.written),
        language=said.language,
    )


def _passage(said: Said) -> Passage:
    source, _ = Source.objects.get_or_create(name=said.source, defaults={"language": said.language})
    digest = hashlib.sha256(said.text.encode()).hexdigest()
    document, _ = Document.objects.get_or_create(
        source=source,
        name=f"{digest[:8]}.txt",
        defaults={"title": f"Of {source.name}", "language": said.language, "text": said.text, "sha256": digest},
    )
    start = said.text.index(said.quote)
    return Passage.objects.create(
        document=document,
        ordinal=document.passages.count(),
        start=start,
        end=start + len(said.quote),
        text=said.quote,
        language=said.language,
        sha256=hashlib.sha256(said.quote.encode()).hexdigest(),
    )


def reworded(row: Discrepancy) -> Discrepancy:
    """The discrepancy as the next sweep finds it once a newer version says the same in other words."""
    position = row.positions.get(written="1931")
    old = position.passage.document
    quote = position.quote.replace("The lighthouse at", "The beacon at")
    Document.objects.filter(pk=old.pk).update(state="superseded")
    text = old.text.replace(position.quote, quote)
    new = Document.objects.create(
        source=old.source, name=old.name, version=2, language="en", text=text, sha256="2", supersedes=old
    )
    passage = Passage.objects.create(
        document=new,
        ordinal=0,
        start=position.start,
        end=position.start + len(quote),
        text=quote,
        language="en",
        sha256="3",
    )
    found = Discrepancy.objects.create(
        key="0", scope=row.scope, kind=row.kind, severity=row.severity, confidence=0.9, topic=row.topic, explanation="x"
    )
    other = row.positions.get(language="ar")
    row.delete()
    for each, where in ((position, passage), (other, other.passage)):
        each.pk, each.discrepancy, each.passage = None, found, where
        each.quote, each.end = where.text, each.start + len(where.text)
        each.key = position_key(each.quote, each.value, where)
        each.save()
    apply_decisions(Discrepancy.objects.all())
    found.refresh_from_db()
    return found


def as_swept(row: Discrepancy) -> None:
    for each in row.positions.all():
        Position.objects.filter(pk=each.pk).update(key=position_key(each.quote, each.value, each.passage))
