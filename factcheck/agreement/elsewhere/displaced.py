"""What else a passage has besides a value or name of the statement, that the statement may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.agreement.elsewhere.named_across import companies, may_be_somebody, named_across, named_alike
from factcheck.agreement.names.arabic_names import find_bearers
from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.names.namesakes import may_displace, same_name
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.clauses import are_alike
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import find_stretch, keys_of_stretch, sure_keys
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.lists import joined_with
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import compared
from factcheck.agreement.values.repeats import is_told_again
from factcheck.language.facts import TypedFact
from factcheck.language.names.people import may_be_full_name
from factcheck.language.normalise import fold
from factcheck.language.quantities.ordinals import ENGLISH_ORDINAL

# Of a table of figures nobody could say which is whose.
_MOST = 24
_NEAREST = 3
_NAMED = frozenset({"name", "place"})
# So many words between two Arabic names make them two parties and not a list; in English a verb does.
_APART = 3
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\bSt)(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bNo)[.;!?؛؟](?:\s|\Z)"
    r"|\b(?:which|who|whose|where|while|whereas|although|though|because|unless|when|after|before|but|was|were|is|are|has|had)\b"
    r"|(?<!\w)و?(?:بينما|فيما|لكن|رغم|حيث|عندما|بعدما|قبلما)(?!\w)"
)
_LISTED = re.compile(r"(?:,|،|\s+(?:and|or|&))\s*(?:(?:and|or)\s+)?(?:the\s+)?\Z")
_IN_BRACKETS = re.compile(r"\s*[(\[]\s*\Z")
RANKED = re.compile(ENGLISH_ORDINAL, re.IGNORECASE)
# What says the same of a second party in words of its own.
_LIKEWISE = frozenset(
    map(
        fold,
        """also too likewise both together alongside jointly same similarly followed joined did does do
        أيضا كذلك بدوره بدورها معا كلاهما كلتاهما سويا بالمثل بالاشتراك انضم انضمت تبعه تبعته تبعها""".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Displaced:
    """A value or name of the statement, where the passage has it, and one that the passage may have in its place."""

    stated: TypedFact
    met: Sequence[TypedFact]
    rival: TypedFact


def find_displaced(
    statement: Reading,
    passage: Reading,
    values: Sequence[Pairing],
    names: Sequence[Pairing],
    *,
    own_words: bool = False,
) -> Iterator[Displaced]:
    """Each value and name that agrees, with those of its kind that stand nearest to where the passage has it.

    Not one beside which something of the statement is missing that stands with the value; with `own_words`, it too.
    """
    for stated, met, others in [*_values(statement, passage, values), *_names(statement, passage, names)]:
        free = [
            other for other in others if own_words or not _has_its_own_words(statement, stated, passage, met, other)
        ]
        nearest = sorted(free, key=lambda other: min(abs(other.start - one.start) for one in met))
        yield from (Displaced(stated, met, other) for other in nearest[:_NEAREST])


def _has_its_own_words(
    statement: Reading, stated: TypedFact, passage: Reading, met: Sequence[TypedFact], other: TypedFact
) -> bool:
    """Whether something that goes with the statement's value stands with it in the passage, and not with the other."""
    beside = passage.clauses.implied(other)
    own = [token for one in met for token in passage.clauses.implied(one)]
    return any(token.is_among(own) and not token.is_among(beside) for token in statement.clauses.own(stated))


def _values(
    statement: Reading, passage: Reading, pairings: Sequence[Pairing]
) -> Iterator[tuple[TypedFact, list[TypedFact], list[TypedFact]]]:
    for pairing in pairings:
        stated, found = pairing.stated, pairing.found
        if pairing.relation is not Relation.AGREES or found is None or pairing.carried or stated.bound != "exactly":
            continue
        if any(stated.overlaps(name.fact) for name in statement.names):
            continue
        alike = [value for value in passage.values if are_alike(value, stated) and _ranks(value) == _ranks(found)]
        if len(alike) > _MOST:
            continue
        listed = joined_with(passage, found)
        met = [value for value in alike if compared(stated, value) is Relation.AGREES] or [found]
        if any(is_told_again(passage, value) for value in met):
            continue
        others = [value for value in alike if compared(stated, value) is Relation.CONFLICTS and value not in listed]
        yield stated, met, [other for other in others if not _says_it_again(passage, other, met)]


def _ranks(fact: TypedFact) -> bool:
    return RANKED.fullmatch(fact.text) is not None


def _says_it_again(passage: Reading, other: TypedFact, met: Sequence[TypedFact]) -> bool:
    """Whether it stands in brackets right behind: "60,000 square metres (650,000 square feet)"."""
    return any(_IN_BRACKETS.fullmatch(passage.text, one.end, other.start) for one in met if one.end <= other.start)


def _names(
    statement: Reading, passage: Reading, pairings: Sequence[Pairing]
) -> Iterator[tuple[TypedFact, list[TypedFact], list[TypedFact]]]:
    """As `_values`; people and organisations that Arabic names without a title too."""
    found = _with_others(parties(passage), named_across(passage, statement))
    strangers = [fact for fact in found if not _keys(fact, passage) & statement.known_keys]
    for stated in _with_others(parties(statement), named_across(statement, passage)):
        pairing = next((each for each in pairings if each.stated.overlaps(stated)), None)
        if pairing is not None and (pairing.relation is not Relation.AGREES or pairing.carried):
            continue
        met = [fact for fact in found if same_name(_keys(stated, statement), _keys(fact, passage))]
        if not met and statement.language != passage.language:
            met = [fact for fact in found if named_alike(stated, fact)]
        if not met and pairing is not None:
            met = _by_sound(stated, statement, passage)
        if met:
            yield stated, met, [other for other in strangers if _may_stand_for(statement, stated, passage, other, met)]


def _with_others(named: Sequence[TypedFact], others: Iterable[TypedFact]) -> list[TypedFact]:
    """The names with those that are known across the languages, in the place of what is read as a part of one."""
    more = list(others)
    return [*more, *(fact for fact in named if not any(fact.overlaps(each) for each in more))]


def _may_stand_for(
    statement: Reading, stated: TypedFact, passage: Reading, other: TypedFact, met: Sequence[TypedFact]
) -> bool:
    if any(other.overlaps(one) for one in met) or not _are_of_one_kind(statement, stated, passage, other):
        return False
    across = statement.language != passage.language
    # Behind the word for a company its name is no thing of somebody.
    role = (across and _is_company(other, passage)) or may_share_a_role(statement, stated, passage, other)
    if not role or not _led_alike(statement, stated, passage, other):
        return False
    return not any(_is_listed_with(passage, other, one) or _is_behind(passage, other, one) for one in met)


def parties(reading: Reading) -> list[TypedFact]:
    """The names of a text and, in Arabic, those of people and organisations."""
    bearers = find_bearers(reading.text) if reading.language == "ar" else ()
    found = [bearer.fact for bearer in bearers]
    named = (name.fact for name in reading.names)
    return [*found, *(name for name in named if not any(name.overlaps(fact) for fact in found))]


def _keys(fact: TypedFact, reading: Reading) -> frozenset[str]:
    return keys_of_stretch(fact.text, reading.language)


def _by_sound(stated: TypedFact, statement: Reading, passage: Reading) -> list[TypedFact]:
    """Where a passage in the other language has a name that is known there by its sound alone."""
    span = find_stretch(sure_keys(_keys(stated, statement)), passage.text, passage.language)
    if span is None:
        return []
    start, end = span
    return [TypedFact(stated.kind, passage.text[start:end], start, end, passage.text[start:end])]


def _are_of_one_kind(statement: Reading, stated: TypedFact, passage: Reading, other: TypedFact) -> bool:
    """Across languages a person only a person, a company one, and a place a place: other names are translated."""
    if statement.language != passage.language and stated.kind == "name":
        if _is_company(stated, statement) or _is_company(other, passage):
            return _is_company(stated, statement) and _is_company(other, passage)
        if str(stated.value).isascii() and passage.language == "en":
            # Somebody whose Arabic name is known by its sound alone.
            return may_be_somebody(other, passage)
        return other.kind == "name" and may_be_full_name(stated.text) and _may_be_somebody(passage, other)
    return may_displace(stated, other)


def _is_company(name: TypedFact, reading: Reading) -> bool:
    return any(name.overlaps(each) for each in companies(reading))


def _may_be_somebody(reading: Reading, name: TypedFact) -> bool:
    if reading.language != "ar":
        return may_be_full_name(name.text)
    kinds = {bearer.kind for bearer in find_bearers(reading.text) if bearer.fact == name}
    return "person" in kinds or not kinds


def _led_alike(statement: Reading, stated: TypedFact, passage: Reading, other: TypedFact) -> bool:
    """Whether both stand behind one preposition, or none is seen before either; who does a thing, it may be done by."""
    led, found = led_by(statement.text, stated), led_by(passage.text, _head_of_list(passage, other))
    return found in {"", led or "by"}


def _head_of_list(reading: Reading, name: TypedFact) -> TypedFact:
    """The first of the names that are listed one behind the other with this one."""
    before = [each.fact for each in reading.names if each.fact.end <= name.start]
    while before and _LISTED.fullmatch(reading.text, before[-1].end, name.start):
        name = before.pop()
    return name


def _is_behind(passage: Reading, other: TypedFact, value: TypedFact) -> bool:
    """Whether one of two names stands in brackets behind the other."""
    first, second = sorted((other, value), key=lambda fact: fact.start)
    return _IN_BRACKETS.fullmatch(passage.text, first.end, second.start) is not None


def told_likewise(passage: Reading, other: TypedFact, value: TypedFact) -> bool:
    """Whether a word such as "also" or "followed" tells the same of both."""
    first, second = sorted((other, value), key=lambda fact: fact.start)
    clause = passage.text[slice(*passage.clauses.stretch(value.start, value.end))]
    words = [*_words_between(passage, first, second), *_WORD.findall(clause)]
    return any(fold(word) in _LIKEWISE for word in words)


def _words_between(passage: Reading, first: TypedFact, second: TypedFact) -> list[str]:
    names = [name.fact for name in passage.names]
    found = _WORD.finditer(passage.text, first.end, second.start)
    return [match[0] for match in found if not any(name.start <= match.start() < name.end for name in names)]


def _is_listed_with(passage: Reading, other: TypedFact, value: TypedFact) -> bool:
    """Whether the same is told of both: in a list, or by a word such as "also"."""
    first, second = sorted((other, value), key=lambda fact: fact.start)
    if told_likewise(passage, other, value):
        return True
    if _STOP.search(passage.text[first.end : second.start]):
        return False
    words = _words_between(passage, first, second)
    return len(words) < _APART if passage.language == "ar" else not passage.clauses.tells_between(first, second)
