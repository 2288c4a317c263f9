"""The sources as a table: out of the desk into a spreadsheet, and back."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from factcheck.audit.record import record, snapshot
from factcheck.claims.curation import Person
from factcheck.reports.cells import BYTE_ORDER_MARK, csv_lines, safe_cell
from sources.models import Source

# What a row showed when it went out, so that it undoes nothing newer when it comes back.
AS_EXPORTED = "as_exported"
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
    rows = ([*(_guarded(getattr(source, name)) for name in COLUMNS), _mark(source)] for source in sources)
    return "".join(csv_lines((*COLUMNS, AS_EXPORTED), rows))


def import_sources(text: str, *, actor: Person) -> Imported:
    """Add and change sources by name; a row that cannot be stored is told of and the others are.

    A column that is left out, and an empty cell, leave what is stored. A row of an export is refused when its source
    has been changed since; one without `as_exported` changes the source, whatever it says by now.
    """
    done = Imported()
    reader = csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK)))
    if "\x00" in text:
        done.refused.append(_("The table holds NUL bytes, so it is no text."))
        return done
    unknown = sorted(set(reader.fieldnames or ()) - {*COLUMNS, AS_EXPORTED})
    if "name" not in (reader.fieldnames or ()) or unknown:
        done.refused.append(
            _("The table needs the column name, and has of %(columns)s only.")
            % {"columns": ", ".join((*COLUMNS, AS_EXPORTED))}
        )
        return done
    for number, row in enumerate(reader, 2):
        if number > MOST_ROWS:
            done.refused.append(_("Only the first %(most)s rows were read.") % {"most": f"{MOST_ROWS:,}"})
            break
        _import_row(number, row, done, actor)
    return done


@transaction.atomic
def _import_row(number: int, row: dict[str, Any], done: Imported, actor: Person) -> None:
    values = {name: _unguarded(value).strip() for name, value in row.items() if name in COLUMNS and value}
    values = {name: value for name, value in values.items() if value}
    # Locked until it is written: what is compared is what is overwritten.
    source = Source.objects.select_for_update().filter(name=values.get("name", "")).first() or Source()
    known = source.pk is not None
    before, now = (snapshot(source, COLUMNS), _mark(source)) if known else ({}, "")
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
    if known and (row.get(AS_EXPORTED) or now) != now:
        done.refused.append(
            _("Row %(number)s: %(name)s has been changed since this table was exported; export it again.")
            % {"number": number, "name": source.name}
        )
        return
    source.save()
    record("source.changed" if known else "source.added", source, actor=actor, before=before, after=after)
    done.changed += known
    done.added += not known


def _mark(source: Source) -> str:
    """A hash of what a row shows of the source."""
    shown = json.dumps(snapshot(source, COLUMNS), sort_keys=True)
    return hashlib.sha256(shown.encode()).hexdigest()[:16]


def _guarded(value: object) -> str:
    """As `safe_cell`; also before a formula that has apostrophes of its own, so that those can be told from ours."""
    text = str(value)
    bare = text.lstrip("'")
    return text if safe_cell(bare) == bare else f"'{text}"


def _unguarded(cell: str) -> str:
    """The text of which `_guarded` made the cell: an apostrophe that was not added stays."""
    text = cell.removeprefix("'")
    return text if _guarded(text) == cell else cell
