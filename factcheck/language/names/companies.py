"""Well-known companies, media, aid organisations, great bodies and clubs, by their names in both languages.

A language without capitals tells by no form that `سوني` is a name; and names that are translated share no sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.language.facts import TypedFact
from factcheck.language.names.company_names import COMPANIES
from factcheck.language.names.names import heads_a_sentence
from factcheck.language.normalise import fold, read

_WRITTEN = re.compile(r"[^\W_][\w'’&-]*")
_WORD = re.compile(r"[^\W_](?:[\w'&-]*[^\W_])?|&")
_GLUED = re.compile("(?:[وف]|[وف]?[بكل])(?=...)"), re.compile("[وف][بكل](?=...)")
_SHORTEST_GLUED = 4
# What the name of one stands behind, by its kind, in Arabic.
_SAID = {
    kind: re.compile(rf"[وفبلك]{{0,2}}(?:ال)?(?:{words})")
    for kind, words in {
        "company": "شركه|شركتا|شركتي|شركات|مجموعه|عملاق|مصنع|مصانع|اسهم|سهم|منصه|تطبيق|بنك|مصرف|سيارات|هاتف|هواتف",
        "media": "صحيفه|جريده|مجله|قناه|شبكه|وكاله|تلفزيون|فضائيه|اذاعه",
        "aid": "منظمه|جمعيه|مؤسسه|موسسه",
        "body": "منظمه|مجموعه",
        "club": "نادي|فريق|مدرب|لاعب|مهاجم|حارس|جماهير|ناديي|نجم",
    }.items()
}
# What an amount does not do: "Total signed".
_DEALS = re.compile(
    r"\s+(?:(?:has|had|will|would|also|then|later|only|never)\s+)*(?:signed|announced|agreed|bought|sold|built|won|lost|paid|said|"
    r"opened|closed|acquired|owns|owned|operates|operated|runs|ran|discovered|found|drilled|developed|launched|invested|"
    r"withdrew|left|hired|fired|dismissed|appointed|refused|denied|confirmed|warned|sued|bid|merged|supplied|supplies|makes|made|"
    r"delivered|awarded|offered|planned|plans|wants|wanted|halted|suspended|resumed|recalled|accused|faces|faced|chose|joined|"
    r"sponsored|donated|explored|extracted|pledged|apologised|apologized|settled|cancelled|canceled|took|gave|moved)\b"
)


class Company(NamedTuple):
    """A name of one of them: its first English form, folded, what it is, and whether it is another word as well."""

    name: str
    kind: str
    ordinary: bool


class _Token(NamedTuple):
    start: int
    end: int
    folded: str


def kind_of(name: str) -> str:
    """What the company of that canonical name is ("company", "media", "aid", "body", "club"); empty for no such."""
    return _kinds().get(name, "")


@lru_cache(maxsize=65_536)
def find_companies(text: str, language: str) -> tuple[TypedFact, ...]:
    """The companies of the table that a text names, in order: facts of kind "name" with the folded English name."""
    # Hardly any text names one, and most words have been met before.
    may_be = any(_may_begin(word, language) for word in _WRITTEN.findall(text))
    return tuple(_found(text, language)) if may_be else ()


@lru_cache(maxsize=100_000)
def _may_begin(word: str, language: str) -> bool:
    if language == "en" and not word[0].isupper():
        return False
    folded, first_words = fold(word), _by_first_word(language)
    cut = (folded, folded[1:], folded[2:]) if language == "ar" else (folded.partition("'")[0], folded)
    return any(form in first_words for form in cut)


def _found(text: str, language: str) -> Iterator[TypedFact]:
    tokens = _tokens(text)
    at = 0
    while at < len(tokens):
        size, glued, company = _company_at(tokens, at, language)
        if company is None or not _is_meant(text, tokens, at, glued, company, language):
            at += 1
            continue
        start, end = tokens[at].start + glued, tokens[at + size - 1].end
        yield TypedFact("name", text[start:end], start, end, company.name)
        at += size


def _tokens(text: str) -> list[_Token]:
    reading = read(text)
    spans = ((match[0].removesuffix("'s"), match.start()) for match in _WORD.finditer(reading.text))
    return [_Token(*reading.span(start, start + len(word)), word) for word, start in spans]


def _company_at(tokens: Sequence[_Token], at: int, language: str) -> tuple[int, int, Company | None]:
    """Of how many words the longest name is that begins there, after how many glued letters, and whose it is."""
    first = tokens[at].folded
    clitics = (pattern.match(first) for pattern in _GLUED) if language == "ar" else ()
    for glued in (0, *(clitic.end() for clitic in clitics if clitic)):
        for form in _by_first_word(language).get(first[glued:], ()):
            size = len(form)
            if form[1:] == tuple(token.folded for token in tokens[at + 1 : at + size]):
                return size, glued, _forms(language)[form]
    return 0, 0, None


def _is_meant(text: str, tokens: Sequence[_Token], at: int, glued: int, company: Company, language: str) -> bool:
    """Whether the word is the name: by its capital, or where it is another word as well by what stands before it."""
    if language == "en":
        written = text[tokens[at].start]
        heads = company.ordinary and heads_a_sentence(text, tokens[at].start)
        return written.isupper() and (not heads or _DEALS.match(text, tokens[at].end) is not None)
    said = at > 0 and _SAID[company.kind].fullmatch(tokens[at - 1].folded) is not None
    return said or not (company.ordinary or (glued and len(tokens[at].folded) - glued < _SHORTEST_GLUED))


@cache
def _by_first_word(language: str) -> dict[str, list[tuple[str, ...]]]:
    forms: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(_forms(language), key=len, reverse=True):
        forms.setdefault(form[0], []).append(form)
    return forms


@cache
def _forms(language: str) -> dict[tuple[str, ...], Company]:
    column = 1 if language == "en" else 2
    forms: dict[tuple[str, ...], Company] = {}
    for fields in _lines():
        name = fold(fields[1].split(",")[0].strip().lstrip("?"))
        for written in map(str.strip, fields[column].split(",")):
            company = Company(name, fields[0], written.startswith("?"))
            forms.setdefault(tuple(token.folded for token in _tokens(written.lstrip("?"))), company)
    return forms


@cache
def _kinds() -> dict[str, str]:
    return {company.name: company.kind for company in _forms("en").values()}


@cache
def _lines() -> tuple[tuple[str, str, str], ...]:
    lines = []
    for line in COMPANIES.strip().splitlines():
        kind, english, arabic = (field.strip() for field in line.split("|"))
        lines.append((kind, english, arabic))
    return tuple(lines)
