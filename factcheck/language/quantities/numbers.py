"""Numbers in words and digits, in English and Arabic, with their scale and sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.language.normalise import Reading
from factcheck.language.quantities.mixed_numbers import PARTS, Number, tidy, with_parts
from factcheck.language.quantities.number_words import (
    ABBREVIATED_SCALES,
    NOT_NUMBERS,
    NUMBER_WORDS,
    PLURAL_SCALES,
    SCALES,
)
from factcheck.language.quantities.two_currencies import are_two_sums
from factcheck.language.quantities.units import COUNTED, CURRENCY, MEASURE

# "53 879" is one number, "1945 300" and a row of figures are not.
_SPACED = r"(?<!\d)(?<!\d[ .,])[1-9]\d{0,2}(?: \d{3}){1,2}(?![\d.,]?\d| \d)"
_TOKEN = re.compile(rf"{_SPACED}|\d+(?:[.,]\d+)*|[^\W\d_]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
# One dot before three zeros groups too: nobody writes a decimal that way.
_DOTTED = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,}|\.000)")
_PREFIXES = ("وال", "بال", "ال", "و", "ب", "ل", "ف", "ك")
# Digits that are part of a code, a version, a time of day, an ordinal or a reference mark.
_CODE_BEFORE = re.compile(r"(?:[a-z][-_]?|[\u0621-\u064a]{2}-|\d[:/]|#|@)\Z")
_CODE_AFTER = re.compile(r"(?:st|nd|rd|th)\b|:\d\d|[-_]?(?!mm\b|cm\b|km\b|kg\b|bn\b|m\b|k\b|[a-z]{4})[a-z]\d|[.,]\d")
_TEN, _TENS, _LEAST_SCALE = 10, range(20, 100, 10), 1_000
# "Twenty" of "twenty-first" and عشر of الثاني عشر are no numbers of their own.
_ORDINAL_AFTER = re.compile(r"[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\w)")
_ORDINAL_BEFORE = re.compile(r"(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?\s\Z")
# No number is written in more words; the limit keeps the time linear in the text.
_MOST_WORDS = 24
# A lone مليارا before what it counts is two of them without their n; "a billion" would stand there without its alif.
_UNITS = "|".join(
    re.escape(form) for form in sorted([*COUNTED, *CURRENCY, *MEASURE], key=len, reverse=True) if not form.isascii()
)
_TWO_OF = re.compile(rf"(?:الفا|مليونا|مليارا) (?:{_UNITS})(?!\w)")
# "A thousand" is of no one in particular: before somebody with an article the same letters say that he wrote.
_WROTE = re.compile(r"الف\s+(?:ال(?!دولار|يورو|ريال|دينار|جنيه|ليره)|[\u0621-\u064a]{2,}ا(?!\w))")
# "60m passengers" are millions, "60m high" and "60m hurdles" metres.
_COUNTED = "|".join(form for form in [*COUNTED, *CURRENCY] if form.isascii() and form.isalpha())
_OF_A_TRACK = (
    "hurdles|metres|meters|miles|yards|across|less|races|titles|finals|heats|sprints|pools|relays|records|runners|events"
    "|swimmers|walls|towers|trials|champions|medals|times"
)
_MILLIONS = re.compile(rf"\s+(?:(?:[a-z]+\s+)?(?:{_COUNTED})|(?!{_OF_A_TRACK})[a-z]{{3,}}s)(?!\w)")
_JOINING = frozenset({"and", "و"})
_GAP = re.compile(r"\s*(?:-|/|and\s|و)?\s*")
_MARK = re.compile(r"\[\d{1,4}\]")


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    value: int | float
    scale: bool
    digits: bool
    joined: bool
    glued: bool = False
    plural: bool = False


def find_numbers(reading: Reading) -> list[Number]:
    """The numbers of a text in order; codes (`T-34`), times, ordinals and reference marks are none."""
    return list(_numbers_of(reading.text))


# Dates that are told by a distance need them as well as quantities do.
@lru_cache(maxsize=64)
def _numbers_of(text: str) -> tuple[Number, ...]:
    found: list[Number] = []
    for number in (_as_said(text, each) for run in _sums(text) for each in _parse(run)):
        if (not found or found[-1].end < number.end) and not _WROTE.match(text, number.start):
            found.append(number)
    return tuple(with_parts(text, found))


def _as_said(text: str, number: Number) -> Number:
    two = not number.digits and number.value == number.scale and _TWO_OF.match(text, number.start)
    return replace(number, value=2 * number.value) if two else number


def parse_digits(written: str) -> int | float:
    """The value of ASCII digits with separators: `1,500`, `1 500` and `1.500.000` are grouped, `12,5` is a decimal."""
    written = written.replace(" ", "")
    if _GROUPED.fullmatch(written):
        written = written.replace(",", "")
    elif _DOTTED.fullmatch(written):
        written = written.replace(".", "")
    elif written.count(",") + written.count(".") > 1:
        written = re.sub("[.,]", "", written)
    value = float(written.replace(",", ".")) if re.search("[.,]", written) else int(written)
    return tidy(value)


def _runs(text: str) -> Iterator[list[_Token]]:
    """Maximal runs of number tokens with nothing but a space, a hyphen or a joining word between them."""
    marks = {match.start() + 1 for match in _MARK.finditer(text)} if "[" in text else set()
    run: list[_Token] = []
    joined = False
    for match in _TOKEN.finditer(text):
        word, start = match[0], match.start()
        if word in _JOINING:
            joined = True
            continue
        token = None if start in marks or _is_plain(word) else _token(text, word, start, joined)
        joined = False
        if run and (token is None or not _goes_on(text, run[-1], token)):
            yield run
            run = []
        if token is not None:
            run.append(token)
    if run:
        yield run


def _sums(text: str) -> Iterator[list[_Token]]:
    """The runs, parted behind a thousand, a million, ... where sums of two currencies are joined there."""
    for run in _runs(text):
        joined = (at for at, token in enumerate(run) if at and token.joined and run[at - 1].value >= _LEAST_SCALE)
        at = next(joined, None)
        if at is not None and are_two_sums(text, run[0].start, run[-1].end):
            yield run[:at]
            yield run[at:]
        else:
            yield run


def _is_plain(word: str) -> bool:
    """Whether a word cannot be of a number: most are not, and soon told."""
    return word[0] > "9" and word.isascii() and word not in NUMBER_WORDS and word != "m"


def _goes_on(text: str, last: _Token, token: _Token) -> bool:
    """Whether nothing stands between, and it is no count of parts: "a million and three quarters"."""
    return _GAP.fullmatch(text, last.end, token.start) is not None and not PARTS.match(text, token.end)


def _token(text: str, word: str, start: int, joined: bool) -> _Token | None:
    end = start + len(word)
    if word[0].isdecimal():
        return _digit_token(text, word, start, joined)
    if word == "m" and text[start - 1 : start].isdigit() and _MILLIONS.match(text, end):
        return _Token(start, end, 1_000_000, True, False, joined)
    stem, offset = _number_word(word)
    if stem is None or _is_of_an_ordinal(text, NUMBER_WORDS[stem], start, end):
        return None
    if stem in ABBREVIATED_SCALES and not text[start - 1 : start].strip()[:1].isdigit():
        return None
    joined = joined or (offset > 0 and word[0] == "و")
    return _Token(start + offset, end, NUMBER_WORDS[stem], stem in SCALES, False, joined, plural=stem in PLURAL_SCALES)


def _is_of_an_ordinal(text: str, value: int, start: int, end: int) -> bool:
    if value == _TEN:
        return _ORDINAL_BEFORE.search(text, max(0, start - 12), start) is not None
    return value in _TENS and _ORDINAL_AFTER.match(text, end) is not None


def _digit_token(text: str, word: str, start: int, joined: bool) -> _Token | None:
    end = start + len(word)
    before = text[max(0, start - 3) : start]
    if len(word) > 24 or _CODE_BEFORE.search(before) or _CODE_AFTER.match(text, end):
        return None
    signed = before.endswith("-") and (len(before) == 1 or before[-2] in " (")
    if before.endswith(".") and word.isdecimal() and (len(before) == 1 or before[-2] in " ("):
        return _Token(start - 1, end, float(f"0.{word}"), False, True, joined)
    value = parse_digits(word)
    return _Token(start - signed, end, -value if signed else value, False, True, joined, before.endswith("و"))


@lru_cache(maxsize=100_000)
def _number_word(word: str) -> tuple[str | None, int]:
    """The number word in `word` and how many letters are glued before it; a weekday or an ordinal holds none."""
    if word in NUMBER_WORDS:
        return word, 0
    if word in NOT_NUMBERS:
        return None, 0
    if word[0] > "\u0600":
        for prefix in _PREFIXES:
            if word.startswith(prefix) and word[len(prefix) :] in NUMBER_WORDS:
                return word[len(prefix) :], len(prefix)
    return None, 0


def _parse(run: Sequence[_Token]) -> Iterator[Number]:
    at = 0
    while at < len(run):
        size, value = _longest(run[at : at + _MOST_WORDS])
        tokens = run[at : at + size]
        if not _is_lone_one(tokens):
            digits = any(token.digits for token in tokens)
            scale = int(tokens[-1].value) if tokens[-1].scale else 1
            yield Number(tokens[0].start, tokens[-1].end, tidy(value), digits, scale)
        at += size


def _is_lone_one(tokens: Sequence[_Token]) -> bool:
    """A single "one" or واحد, more often a pronoun than a count, or a vague plural (`ملايين`)."""
    first = tokens[0]
    return len(tokens) == 1 and not first.digits and (first.value in {0, 1} or first.plural)


def _longest(tokens: Sequence[_Token]) -> tuple[int, float]:
    """How many tokens from the first make one number, and its value."""
    total = group = 0.0
    scale = float("inf")
    size = 0
    for at, token in enumerate(tokens):
        if token.scale:
            if token.value >= scale or (at and token.joined and not _extends(tokens, at)):
                break
            if token.value == 100 and group >= 100:
                break
            if token.value == 100:
                group = (group or 1) * 100
            else:
                total += (group or 1) * token.value
                group, scale = 0.0, token.value
        elif at == 0 or (not _broken(tokens[:at]) and _adds(group, token, total, scale, _next_scale(tokens, at))):
            group += token.value
        else:
            break
        size = at + 1
    return size, total + group


def _broken(tokens: Sequence[_Token]) -> bool:
    """Whether decimals stand before: "1.7 million four years ago" goes on with another number."""
    return any(token.value % 1 for token in tokens)


def _extends(tokens: Sequence[_Token], at: int) -> bool:
    """A scale after a joining word goes on when it is smaller than the scale before it (`مليون ومئة`)."""
    return any(token.scale and token.value > tokens[at].value for token in tokens[:at])


def _next_scale(tokens: Sequence[_Token], at: int) -> float:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following.value if following is not None and following.scale and not following.joined else 1


def _adds(group: float, token: _Token, total: float, scale: float, following: float) -> bool:
    """Whether a plain number goes on with what stands before it: `twenty` `five`, `خمسة` `وعشرون`, `مليار` `و400`."""
    value = token.value
    if token.digits:
        spelled_out = following > 1 or token.glued
        return group == 0 and total > 0 and token.joined and spelled_out and value * following < scale
    if group == 0:
        return total > 0 and value * following < scale
    if token.joined and group % 100 < 10 and value % 10 == 0 and 20 <= value < 100:
        return True
    if value == 10 and 0 < group % 100 < 10 and not token.joined:
        return True
    if group % 1_000 == 0 and token.joined and value < 1_000:
        return True
    return (group % 100 == 0 and value < 100) or (group % 10 == 0 and group % 100 >= 20 and value < 10)
