"""Two of a statement in each other's place in a passage that is otherwise worded alike: who warned whom.

`factcheck.agreement.deeds.exchange` needs to know the deed and both names; where every other word is the same, and in
the same order, neither need be known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from factcheck.agreement.deeds.exchange import Exchange, Parties
from factcheck.agreement.deeds.mutual import is_the_same_exchanged, tells_of_a_way
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.words.repetition import Token, ends_a_clause, keys_in, run_together, tokens
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_Place: TypeAlias = tuple[int, int]
_LONGEST = 6
_MOST_BETWEEN = 9
_FEWEST = 3
_PREPOSITIONS = frozenset(
    map(
        fold,
        "in on at from to by of for with under over into near during since until في من إلى على عن عند خلال".split(),
    )
)
_GLUED = re.compile(r"\A[بلك](?=\w{3})")
_NO_PARTY = frozenset(map(fold, "he she it they we i you him her them who which that هو هي هم التي الذي".split()))

# Two that are called by what they are are two, whichever words have the article: وزير الأشغال السابق المدعي العام.
_ACTING = frozenset({"person", "office"})


def parties_in_full(statement: Reading, passage: Reading, parties: Parties) -> Parties:
    """The parties with the exchange of a clause told word for word, and each name with the title before it."""
    if statement.language != passage.language or not keys_in(statement.text) <= keys_in(passage.text):
        return _titled(statement, passage, parties, parties.exchange)
    if _tells_it_too(statement, passage):
        return Parties(None, alike=parties.alike)
    return _titled(statement, passage, parties, find_changed_places(statement, passage) or parties.exchange)


def _titled(statement: Reading, passage: Reading, parties: Parties, exchange: Exchange | None) -> Parties:
    if exchange is None:
        return parties
    return Parties(_with_titles(statement, passage, exchange), alike=False)


def _tells_it_too(statement: Reading, passage: Reading) -> bool:
    """Whether the passage has all of the statement's words in their order, whatever else it says."""
    stated, found = tokens(statement.text), tokens(passage.text)
    keys = [token.key for token in stated]
    starts = (at for at, token in enumerate(found) if stated and token.key == keys[0])
    return any([token.key for token in found[at : at + len(keys)]] == keys for at in starts)


def find_changed_places(statement: Reading, passage: Reading) -> Exchange | None:
    """The exchange in one clause of the passage, with the names as they stand in the statement.

    None across languages, or where what is told holds both ways.
    """
    if statement.language != passage.language:
        return None
    stated, found = tokens(statement.text), tokens(passage.text)
    size = len(stated)
    if not _FEWEST <= size <= len(found) or not keys_in(statement.text) <= keys_in(passage.text):
        return None
    wanted = Counter(token.key for token in stated)
    for start in range(len(found) - size + 1):
        window = found[start : start + size]
        if Counter(token.key for token in window) == wanted:
            exchange = _in_window(statement, passage, stated, found, start)
            if exchange is not None:
                return exchange
    return None


def _in_window(
    statement: Reading, passage: Reading, stated: Sequence[Token], found: Sequence[Token], start: int
) -> Exchange | None:
    window = found[start : start + len(stated)]
    if not run_together(window, passage.text) or [token.key for token in window] == [token.key for token in stated]:
        return None
    for first, second in _places(stated, window):
        (one, other), (there, here) = first, second
        if not _is_whole(found, (start + there[0], start + here[1]), passage.text):
            continue
        before = fold(statement.text[: stated[one[0]].start])
        between = fold(statement.text[stated[one[1] - 1].end : stated[other[0]].start])
        runs = stated[one[0] : one[1]], stated[other[0] : other[1]]
        if not _has_sides(before, between, statement.language) or not all(_is_a_party(statement, run) for run in runs):
            continue
        spans = [(run[0].start, run[-1].end) for run in runs]
        met = [(window[a].start, window[b - 1].end) for a, b in (here, there)]
        # "Of oil" is no party that "oil" is, though Arabic writes it in one word.
        alike = all(
            fold(statement.text[slice(*span)]) == fold(passage.text[slice(*place)])
            for span, place in zip(spans, met, strict=True)
        )
        offices = all(kind_noun(statement.text[run[0].start : run[0].end]) in _ACTING for run in runs)
        if alike and (between.strip() or offices or not any(_only_describes(statement, run) for run in runs)):
            whole = (spans[0][0], spans[1][1]), (met[1][0], met[0][1])
            return Exchange(*whole, ((spans[0], met[0]), (spans[1], met[1])))
    return None


def _places(
    stated: Sequence[Token], window: Sequence[Token]
) -> Iterator[tuple[tuple[_Place, _Place], tuple[_Place, _Place]]]:
    """Where the two stand in the statement, and where in the stretch of the passage, what is first there first."""
    one, other = [token.key for token in stated], [token.key for token in window]
    size = len(one)
    before = next(at for at in range(size) if one[at] != other[at])
    behind = next(at for at in range(size) if one[-1 - at] != other[-1 - at])
    end = size - behind
    for second in range(1, min(_LONGEST, end - before) + 1):
        for first in range(1, min(_LONGEST, end - before - second) + 1):
            # The statement has `first` words, what stands between and `second` words; the passage the reverse.
            left, right = before + first, end - second
            if right - left > _MOST_BETWEEN:
                continue
            turned = one[right:end] + one[left:right] + one[before:left]
            if turned == other[before:end]:
                yield ((before, left), (right, end)), ((before, before + second), (end - first, end))


def _is_whole(found: Sequence[Token], place: tuple[int, int], text: str) -> bool:
    """Whether neither name goes on where the stretch ends: "Breck attacked Alden" is not told of Alden Castle."""
    _, end = place
    if end < len(found) and not ends_a_clause(found, end - 1, text):
        return not text[found[end].start].isupper()
    return True


def _has_sides(before: str, between: str, language: str) -> bool:
    """Whether what is told of the two in the words before and between differs with them exchanged."""
    clause = re.split(r"[.;:,!?؛،؟]", before)[-1]
    told = f"{clause} {between}" if language == "ar" else between
    if not any(map(stem, told.split())) or re.search(r"[.;:,!?()؛،؟]", between) or is_the_same_exchanged(told):
        return False
    led = [part.split()[-1] if part.split() else "" for part in (clause, between)]
    if led[0] == led[1] != "" and led[0] in _PREPOSITIONS:
        return False
    return not (led[0] in {"from", "من"} and tells_of_a_way(clause))


def _is_a_party(reading: Reading, run: Sequence[Token]) -> bool:
    """Whether a stretch has a word of matter, holds no value and stands for no pronoun."""
    start, end = run[0].start, run[-1].end
    if any(value.start < end and start < value.end for value in reading.values):
        return False
    words = [reading.text[token.start : token.end] for token in run]
    return any(map(stem, words)) and not any(fold(word) in _NO_PARTY for word in words)


def _with_titles(statement: Reading, passage: Reading, exchange: Exchange) -> Exchange:
    """The exchange with the words before a name that stand before it in either text, in whichever place: its title."""
    stated, found = tokens(statement.text), tokens(passage.text)
    names = []
    for one, other in exchange.names:
        led = [token for token in stated if token.end <= one[0]], [token for token in found if token.end <= other[0]]
        for first, second in zip(reversed(led[0]), reversed(led[1]), strict=False):
            written = statement.text[first.start : first.end]
            apart = statement.text[first.end : one[0]].strip() or passage.text[second.end : other[0]].strip()
            if first.key != second.key or apart or not stem(written):
                break
            one, other = (first.start, one[1]), (second.start, other[1])
        names.append((one, other))
    (first_stated, first_found), (second_stated, second_found) = names
    spans = exchange.stated, exchange.found
    whole = [
        (min(span[0], one[0], other[0]), span[1])
        for span, one, other in zip(spans, (first_stated, first_found), (second_stated, second_found), strict=True)
    ]
    return replace(exchange, stated=whole[0], found=whole[1], names=(names[0], names[1]))


def _only_describes(reading: Reading, run: Sequence[Token]) -> bool:
    """Whether all words of an Arabic stretch have the article: behind a name it says who that is."""
    return all(fold(reading.text[token.start : token.end]).startswith("ال") for token in run)
