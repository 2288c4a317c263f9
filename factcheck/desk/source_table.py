"""The sources as a table: out of the desk into a spreadsheet, and back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from factcheck.audit.record import record, snapshot
from factcheck.claims.curation import Person
from factcheck.reports.cells import BYTE_ORDER_MARK, csv_lines
from sources.models import Source

COLUMNS = ("name", "publisher", "kind", "language", "reliability", "ownership_group", "url")
MOST_ROWS = 10_000


@dataclass(slots=True)
class Imported:
    """What became of a table: how many sources it added and changed, and a sentence for each row that was refused."""

    added: int = 0
    changed: int = 0
    refused: list[str] = field(default_factory=list)


def source_table(sources: Iterable[Source]) -> str:
    """CSV with a heading, in which no cell is a formula."""
    return "".join(csv_lines(COLUMNS, ([getattr(source, name) for name in COLUMNS] for source in sources)))


def import_sources(text: str, *, actor: Person) -> Imported:
    """Add and change sources by name; a row that cannot be stored is told of and the others are.

    A column that is left out, and an empty cell, leave what is stored.
    """
    done = Imported()
    reader = csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK)))
    if "\x00" in text:
        done.refused.append(_("The table holds NUL bytes, so it is no text."))
        return done
    unknown = sorted(set(reader.fieldnames or ()) - set(COLUMNS))
    if "name" not in (reader.fieldnames or ()) or unknown:
        done.refused.append(
            _("The table needs the column name, and has of %(columns)s only.") % {"columns": ", ".join(COLUMNS)}
        )
        return done
    for number, row in enumerate(reader, 2):
        if number > MOST_ROWS:
            done.refused.append(_("Only the first %(most)s rows were read.") % {"most": f"{MOST_ROWS:,}"})
            break
        _import_row(number, row, done, actor)
    return done


def _import_row(number: int, row: dict[str, Any], done: Imported, actor: Person) -> None:
    values = {name: _unescaped(value) for name, value in row.items() if name in COLUMNS and isinstance(value, str)}
    values = {name: value for name, value in values.items() if value}
    source = Source.objects.filter(name=values.get("name", "")).first() or Source()
    known = source.pk is not None
    before = snapshot(source, COLUMNS) if known else {}
    for name, value in values.items():
        setattr(source, name, value)
    try:
        source.full_clean()
    except ValidationError as error:
        done.refused.append(_("Row %(number)s: %(reasons)s") % {"number": number, "reasons": " ".join(error.messages)})
        return
    after = snapshot(source, COLUMNS)
    if before == after:
        return
    with transaction.atomic():
        source.save()
        record("source.changed" if known else "source.added", source, actor=actor, before=before, after=after)
    done.changed += known
    done.added += not known


def _unescaped(value: str) -> str:
    """Without the apostrophe that the export puts before what a spreadsheet would run."""
    return value[1:].strip() if value.startswith("'") else value.strip()
