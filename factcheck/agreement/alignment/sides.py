"""Statement and passage read beside each other: what the one tells by its form alone, where the other asks for it."""

from __future__ import annotations

from factcheck.agreement.names.lives import with_lives
from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.duals import with_duals
from factcheck.agreement.values.totals import with_total
from factcheck.agreement.words.instead import leave_out, rules_out
from factcheck.language.dates.relative import counts_from_dates
from factcheck.language.extract import Distances


def read_sides(statement: Statement, quote: Quote) -> tuple[Reading, Reading]:
    """The reading of a statement and that of the passage that it is judged by.

    Of "in 1944 ... two years later" a passage bears out the year and the time that went by. Where it counts so itself
    a statement is held against the time: with another year before it the year that it comes to would be another too.
    """
    said = leave_out(statement.text, statement.language, things=False)
    counted: Distances = "times" if counts_from_dates(quote.text) else "dates"
    stated = read(said, statement.language, statement.context, distances=counted)
    # A statement that says what was not so is held against what the passage says of that.
    things = not rules_out(statement.text)
    kept = quote.text if stated.negations else leave_out(quote.text, quote.language, things=things)
    found = read(kept, quote.language, quote.context, distances="both")
    stated, found = with_lives(stated, found), with_total(with_lives(found, stated), stated)
    return stated, with_duals(found, stated)
