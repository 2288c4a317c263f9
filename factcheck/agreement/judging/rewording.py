"""The statement in the passage's own words, as far as the two agree on a value or a name.

A model that reads both texts need not learn that "$4.2 million" and "4,200,000 dollars", "1921" and "3 March 1921", or
Tartus and طرطوس can stand for one thing: what the typed facts have found to agree is written alike, and what is left
different differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.agreement.comparison import Comparison, direction, one_differing, word_differing
from factcheck.agreement.deeds.exchange import Exchange
from factcheck.agreement.names import lives
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import Span, find_stretch, keys_of_stretch, sure_keys
from factcheck.agreement.values import told_dates, totals
from factcheck.agreement.values.compare import Relation, names_a_period
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words import litotes, turned, until
from factcheck.agreement.words.opposed import in_place_of, same_words, words_turned
from factcheck.agreement.words.polarity import Opposition, plain_negations
from factcheck.language.dates.weekdays import find_days_of_saying, find_weekdays
from factcheck.language.facts import TypedFact
from factcheck.language.hedges import hedged_span
from factcheck.language.quantities.duals import is_dual, with_noun

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def reword(pair: Comparison) -> str:
    """The statement's text with every value and name that the passage agrees with as the passage has it.

    A date or number that is more exact than the passage's stays as it is: the passage does not say as much.
    """
    words = [_as_told(word, pair) for word in same_words(pair.oppositions, across=direction(pair) == "mixed")]
    if plain_negations(pair.statement):
        words += [_as_told(word, pair) for word in _turned(pair)]
    return _put(pair.statement.text, [*_replacements(pair), *words])


def tell(reading: Reading, statement: Reading | None = None, words: Iterable[tuple[Span, str]] = ()) -> str:
    """The text with what only its form tells put in words; `statement` is read beside it.

    The day on which something was said is left out beside a statement of the day on which it happened;
    `words` are put for what else stands there.
    """
    told = [*_spelled_out(reading), *words]
    if statement is not None:
        told += [*turned.spell_out(reading, statement), *_days_of_saying(statement, reading)]
    return _put(reading.text, told)


def words_denied(pair: Comparison) -> Iterator[tuple[Span, str]]:
    """What the passage says no to in the words of the statement, which says it in another language."""
    if plain_negations(pair.passage):
        yield from (((word.found.start, word.found.end), word.stated.text) for word in _turned(pair))


def _turned(pair: Comparison) -> Iterator[Opposition]:
    """Words that one text says no to and the other has in its language: a model reads the no if both are one word."""
    if direction(pair) == "mixed" and bool(plain_negations(pair.statement)) != bool(plain_negations(pair.passage)):
        yield from words_turned(pair.oppositions)


def _days_of_saying(statement: Reading, passage: Reading) -> Iterator[tuple[Span, str]]:
    days = ([fact for fact in reading.values if fact.kind == "date"] for reading in (statement, passage))
    dated, others = days
    if find_weekdays(statement.text, dated):
        yield from ((span, "") for span in find_days_of_saying(passage.text, others))


def _spelled_out(reading: Reading) -> Iterator[tuple[Span, str]]:
    yield from lives.spell_out(reading)
    yield from totals.spell_out(reading)
    yield from until.spell_out(reading)
    yield from litotes.spell_out(reading)
    yield from told_dates.spell_out(reading)


def _put(text: str, replacements: Iterable[tuple[Span, str]]) -> str:
    end = len(text)
    for (start, stop), other in sorted(replacements, reverse=True):
        if stop <= end:
            text, end = text[:start] + other + text[stop:], start
    return text


def reword_but_for(pair: Comparison) -> str | None:
    """The statement reworded as if the one value or name that differs were the passage's; None where it is not one.

    So where two names are exchanged. If the model takes that for borne out, the difference is all that parts the two.
    """
    if pair.exchange is not None:
        return _put(pair.statement.text, _exchanged(pair, pair.exchange))
    differing = one_differing(pair)
    if differing is not None:
        return reword_as_if_met(pair, differing)
    word = word_differing(pair)
    return None if word is None else _put(pair.statement.text, [*_replacements(pair), _as_told(word, pair)])


def _as_told(word: Opposition, pair: Comparison) -> tuple[Span, str]:
    return in_place_of(word, pair.statement.text, pair.passage.text)


def _exchanged(pair: Comparison, exchange: Exchange) -> Iterator[tuple[Span, str]]:
    """Each of the two names where the other stands, and everything else that the passage agrees with in its words."""
    spans = [span for span, _ in exchange.names]
    yield from ((span, other) for span, other in _replacements(pair) if not _overlaps(span, spans))
    for (span, found), opposite in zip(exchange.names, reversed(spans), strict=True):
        across = pair.statement.language != pair.passage.language
        yield span, pair.passage.text[slice(*found)] if across else pair.statement.text[slice(*opposite)]


def reword_as_if_met(pair: Comparison, differing: Pairing) -> str:
    """The statement reworded with that fact put as the passage's `found` of it."""
    return _put(pair.statement.text, _replacements(pair, differing))


def reword_with(pair: Comparison, words: Mapping[Span, str]) -> str:
    """The statement reworded with other words in those places."""
    kept = ((span, other) for span, other in _replacements(pair) if not _overlaps(span, [*words]))
    return _put(pair.statement.text, [*words.items(), *kept])


def _replacements(pair: Comparison, as_if_met: Pairing | None = None) -> Iterator[tuple[Span, str]]:
    yield from _spelled_out(pair.statement)
    yield from turned.spell_out(pair.statement, pair.passage)
    taken: list[Span] = []
    if as_if_met and as_if_met.found and not any(pairing.stated is as_if_met.stated for pairing in _told(pair)):
        taken.append((as_if_met.stated.start, as_if_met.stated.end))
        yield taken[0], as_if_met.found.text
    # In one language a shorter or longer name is known by its words; "Arthur" need not be the Arthur that is meant.
    across = pair.statement.language != pair.passage.language
    for given in pair.values:
        pairing, forced = _or_forced(given, as_if_met)
        taken.append((pairing.stated.start, pairing.stated.end))
        kept = _is_an_end(pairing) or (across and _is_told_by_words(pairing.found))
        kept = kept or (pairing.found is not None and pairing.found is pair.passage.total)
        if pairing.found and (is_dual(pairing.stated) or is_dual(pairing.found)):
            yield from _as_dual(pair, pairing.stated, pairing.found)
        elif forced or (pairing.relation is Relation.AGREES and pairing.as_exact and not kept):
            yield _hedged(pair.statement.text, pairing.stated), _as_written(pairing, pair.passage)
    for given in pair.names:
        pairing, forced = _or_forced(given, as_if_met)
        span = pairing.stated.start, pairing.stated.end
        if not (forced or pairing.relation is Relation.AGREES) or _overlaps(span, taken):
            continue
        other = pairing.found.text if pairing.found else _find_name(pairing.stated, pair)
        if other and (across or forced or len(other.split()) == len(pairing.stated.text.split())):
            taken.append(span)
            yield span, other
    if pair.statement.language == "ar" and pair.passage.language == "en":
        yield from _words_by_sound(pair, taken)


def _told(pair: Comparison) -> Sequence[Pairing]:
    return [*pair.values, *pair.names]


def _is_an_end(pairing: Pairing) -> bool:
    """Whether a day is met as the first or last of a span, which cannot be put for it."""
    found = pairing.found
    if found is None or pairing.stated.kind != "date":
        return False
    return "/" in str(found.value) and "/" not in str(pairing.stated.value)


def _is_told_by_words(found: TypedFact | None) -> bool:
    """Whether a date is a period by its name ("late 2019", أواخر 2019), which a model knows in its own language."""
    return found is not None and found.kind == "date" and names_a_period(found)


def _or_forced(pairing: Pairing, as_if_met: Pairing | None) -> tuple[Pairing, bool]:
    forced = as_if_met is not None and pairing.stated is as_if_met.stated
    return (as_if_met, True) if forced and as_if_met else (pairing, False)


def _words_by_sound(pair: Comparison, taken: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Arabic has no capitals to know a name by: a word counts as one where a capitalised word sounds like it."""
    capitalised = {
        key: match[0]
        for text in _texts(pair.passage)
        for match in _WORD.finditer(text)
        if match[0][0].isupper()
        for key in sure_keys(keys_of_stretch(match[0], "en"))
    }
    for match in _WORD.finditer(pair.statement.text):
        key = next((key for key in sorted(keys_of_stretch(match[0], "ar")) if key in capitalised), None)
        if key and not _overlaps(match.span(), taken):
            yield match.span(), capitalised[key]


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _as_written(pairing: Pairing, passage: Reading) -> str:
    found = pairing.found
    if found is None or pairing.carried:
        return found.text if found else ""
    start, end = _hedged(passage.text, found)
    return passage.text[start:end]


def _as_dual(pair: Comparison, stated: TypedFact, found: TypedFact) -> Iterator[tuple[Span, str]]:
    here, there = with_noun(pair.statement.text, stated), with_noun(pair.passage.text, found)
    if here and there:
        yield here, pair.passage.text[slice(*there)]


def _hedged(text: str, fact: TypedFact) -> Span:
    if not fact.approximate and fact.bound == "exactly":
        return fact.start, fact.end
    return hedged_span(text, fact.start, fact.end)


def _find_name(stated: TypedFact, pair: Comparison) -> str:
    """The stretch of the passage, or of its context, that the name was known by; empty where it cannot be told."""
    keys = sure_keys(keys_of_stretch(stated.text, pair.statement.language))
    for text in _texts(pair.passage):
        if span := find_stretch(keys, text, pair.passage.language):
            return text[slice(*span)]
    return ""


def _texts(passage: Reading) -> Sequence[str]:
    return passage.text, passage.carried_text
