"""Statement and passage read beside each other: what the one tells by its form alone, where the other asks for it."""

from __future__ import annotations

from factcheck.agreement.duals import with_duals
from factcheck.agreement.instead import leave_out
from factcheck.agreement.lives import with_lives
from factcheck.agreement.reading import Reading, read, read_passage
from factcheck.agreement.totals import with_total
from factcheck.agreement.types import Quote, Statement


def read_sides(statement: Statement, quote: Quote) -> tuple[Reading, Reading]:
    """The reading of a statement and that of the passage that it is judged by."""
    said = leave_out(statement.text, statement.language, things=False)
    stated = read(said, statement.language, statement.context)
    kept = quote.text if stated.negations else leave_out(quote.text, quote.language)
    found = read_passage(kept, quote.language, quote.context)
    stated, found = with_lives(stated, found), with_total(with_lives(found, stated), stated)
    return stated, with_duals(found, stated)
