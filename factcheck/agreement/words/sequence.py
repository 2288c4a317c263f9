"""What came before in one text and after in the other: "before the storm" and "after the storm"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.agreement.texts.reading import Reading
from factcheck.language.dates.leads import Side, side_of
from factcheck.language.words.words import Word, outside

SEQUENCE = "sequence"
# So many words of matter behind the lead have to be the same, as far as its clause has them.
_TOLD = 2


@dataclass(frozen=True, slots=True)
class Led:
    """A word of sequence at `[start, end)` and the stems behind it in its clause."""

    start: int
    end: int
    side: Side
    behind: tuple[str, ...]


def opposed_sequence(statement: Reading, passage: Reading) -> tuple[Led, Led] | None:
    """The lead of the statement and the opposite one that the passage has before the same words.

    None across languages, where the passage has not all words of the statement, or has its lead as well.
    """
    if statement.language != passage.language or statement.negations or passage.negations:
        return None
    stated = list(_leads(statement))
    told = outside(statement.words, [(one.start, one.end) for one in stated])
    if not stated or not {word.stem for word in told} <= {word.stem for word in passage.words}:
        return None
    leads = {statement.text[one.start : one.end].lower() for one in stated}
    if leads & set(passage.text.lower().replace(",", " ").replace(".", " ").split()):
        return None
    pairs = ((one, other) for one in stated for other in _leads(passage) if one.side != other.side)
    return next((pair for pair in pairs if _tell_one(*pair)), None)


def _leads(reading: Reading) -> Iterator[Led]:
    """Those with a thing or a deed behind them; of dates others tell."""
    dates = [fact for fact in reading.values if fact.kind in ("date", "duration", "number", "count")]
    for at, word in enumerate(reading.words):
        lead = side_of(reading.text, word.start, word.end, dated=False)
        if lead is None or not lead.strict or any(lead.start <= fact.start < word.start for fact in dates):
            continue
        end = lead.start + len(reading.text[lead.start : word.start].split()[0])
        yield Led(lead.start, end, lead.side, tuple(each.stem for each in _clause(reading, at)))


def _clause(reading: Reading, at: int) -> Iterator[Word]:
    last = reading.words[at]
    for word in reading.words[at : at + _TOLD]:
        if any(mark in reading.text[last.end : word.start] for mark in ",;:.،؛"):
            return
        yield word
        last = word


def _tell_one(one: Led, other: Led) -> bool:
    shared = min(len(one.behind), len(other.behind))
    return shared > 0 and one.behind[:shared] == other.behind[:shared]
