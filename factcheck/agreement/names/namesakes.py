"""Names that two texts share, in one form or another, and names that may stand in each other's place."""

from __future__ import annotations

from factcheck.agreement.names.metonyms import located, may_displace_place, same_power
from factcheck.agreement.names.roles import own_words
from factcheck.agreement.texts.reading import Name, Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.cities import is_city, written_alike
from factcheck.language.names.containment import lies_in
from factcheck.language.names.names import name_keys
from factcheck.language.names.numerals import numbered_apart

_FULL_NAME, _SHORT_FORM = 2, 3


def same_names(name: Name, statement: Reading, passage: Reading) -> list[Name]:
    """The passage's names that are the statement's: in another or a shorter form, or as the seat of the same state."""
    value = str(name.fact.value)
    same = [other for other in passage.names if _is_same(name, other)]
    if not same and not located(statement.text, name.fact.start):
        same = [other for other in passage.names if same_power(value, str(other.fact.value))]
    if not same and located(statement.text, name.fact.start):
        same = [other for other in passage.names if _lies_within(other, value, passage)]
    if not same and statement.language != passage.language:
        same = [other for other in passage.names if written_alike(value, str(other.fact.value))]
    return same


def _lies_within(city: Name, state: str, passage: Reading) -> bool:
    """Whether what happened in that city of the passage happened in the state."""
    return lies_in(str(city.fact.value), state) and located(passage.text, city.fact.start)


def _is_same(one: Name, other: Name) -> bool:
    """By its sound, as what a gazetteer knows under two names (Munich, ميونخ), or with its first name cut short."""
    if numbered_apart(one.fact.text, other.fact.text):
        return False
    values = str(one.fact.value), str(other.fact.value)
    return values[0] == values[1] or same_name(one.keys, other.keys) or _familiar(*values)


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one name is the other or a shorter form of it."""
    return bool(one and other) and (one <= other or other <= one)


def _familiar(one: str, other: str) -> bool:
    """Whether two full names have one family name and one first name cut short: Tim and Timothy Simon Roth.

    What stands between is in the longer one too: the World Health Organization is not the World Trade Organization.
    """
    first, second = one.casefold().split(), other.casefold().split()
    if min(len(first), len(second)) < _FULL_NAME or first[-1] != second[-1]:
        return False
    between = sorted((set(first[1:-1]), set(second[1:-1])), key=len)
    if not between[0] <= between[1]:
        return False
    short, long = sorted((first[0], second[0]), key=len)
    return len(short) >= _SHORT_FORM and long.startswith(short)


def may_displace(stated: TypedFact, found: TypedFact) -> bool:
    """Names of one kind; a state and a city are not, as the one may lie in the other.

    A name of which English does not tell what it names may be that of a town as well.
    """
    if stated.kind != found.kind:
        return (
            stated.text.isascii() and found.text.isascii() and (is_city(str(stated.value)) or is_city(str(found.value)))
        )
    return may_displace_place(str(stated.value), str(found.value))


def is_known(name: Name, statement: Reading, passage: Reading) -> bool:
    """Whether the passage's text has the name; between two scripts half of its words are enough.

    One that only says what it is, as بنك does of Oslen Bank, is none of them.
    """
    if _is_another_of_its_name(name, passage):
        return False
    met = name.keys & passage.known_keys
    if statement.language == passage.language:
        return len(met) >= len(name.keys)
    return 2 * len(met) >= len(name.keys) and (not met or not met.isdisjoint(own_keys(name)))


def _is_another_of_its_name(name: Name, passage: Reading) -> bool:
    """Whether the passage knows the name with another numeral alone: Louis XV of Louis XIV."""
    namesakes = [other.fact.text for other in passage.names if name.keys & other.keys]
    return bool(namesakes) and all(numbered_apart(name.fact.text, other) for other in namesakes)


def own_keys(name: Name) -> frozenset[str]:
    """The keys of an English name but for those of words that only say what it is; all where it has no others."""
    own = name.keys & name_keys(" ".join(own_words(name.fact.text)), "en")
    return own or name.keys
