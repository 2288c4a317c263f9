"""How far a passage bears on a statement by what the two tell of, before anything is judged."""

from __future__ import annotations

from factcheck.agreement.alignment.fit import passage_matter
from factcheck.agreement.settings import SETTINGS, AgreementSettings
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement

_HEADS = {True: 1.0, None: 0.0, False: -1.0}


def relevance(statement: Statement, quote: Quote, settings: AgreementSettings = SETTINGS) -> float:
    """How much of the statement's matter the passage has, and whether it tells of the same kind of event or another.

    From -`event_weighs` to `matter_weighs` + `event_weighs`. Its unit is that of a search's scores, one standard
    deviation of similarity, so that it can be added to one.
    """
    stated = read(statement.text, statement.language, statement.context)
    matter = passage_matter(stated, read(quote.text, quote.language, quote.context, distances="both"))
    return settings.matter_weighs * matter.share + settings.event_weighs * _HEADS[matter.head]
