"""Who did what only one can have done, as a text says it: who designed a bridge, founded a club, won a race."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.agreement.texts.reading import Name, Reading, read
from factcheck.discrepancies.doers_ar import Told, deeds_told
from factcheck.discrepancies.marks import WHO, Marked, mark, marked
from factcheck.language.normalise import fold

_DOER = mark("doer", WHO)
# "By the Danish architect Henrik Dahl"
_LEAD = r"(?:(?:the|a|an)\s+)?(?:(?:⟨p\d+⟩|[a-z]+)[\s-]+){0,3}?"
_AND_OTHERS = re.compile(r"\s*(?:,|and|&|with|together\s+with)\s*(?:the\s+)?(?:[a-z]+\s+){0,2}?⟨w")
_OTHERS_AND = re.compile(r"⟨w\d+⟩\s*(?:,|and|&)\s*\Z")
_ASIDE = r"(?:\s*,[^.;,⟨⟩]{1,40},)?"
# What only happened in part, or by another's order, or not for sure.
_QUALIFIED = re.compile(
    r"\b(?:partly|jointly|originally|initially|co-?(?:founded|designed|written|wrote|authored|discovered|invented|founder|author|designer)|after\s+plans|possibly|perhaps|probably|allegedly|reportedly"
    r"|may\s+have|might\s+have|said\s+to|believed\s+to|either|extension|annex|rebuilt|redesigned|renovat\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Deed:
    """A kind of deed: how it is told of what was done, of who did it, and what its doer is called.

    `yearly`: it happens again and again, so that only the same date makes it the same deed.
    """

    name: str
    done: str
    did: str
    doer: str
    yearly: bool = False


_DEEDS = (
    Deed("design", "designed|laid\\s+out", "designed", "architect|designer"),
    Deed("found", "founded|established|set\\s+up", "founded|established", "founder"),
    Deed("write", "written|authored|penned", "", "author"),
    Deed("compose", "composed", "composed", "composer"),
    Deed("invent", "invented|devised", "invented|devised", "inventor"),
    Deed("discover", "discovered", "discovered", "discoverer"),
    Deed("paint", "painted", "painted", "painter"),
    Deed("carve", "carved|sculpted", "carved|sculpted", "sculptor"),
    Deed("kill", "killed|murdered|assassinated", "murdered|assassinated", "murderer|assassin|killer"),
    Deed("name", "named\\s+(?:after|for|in\\s+honou?r\\s+of)|called\\s+after", "", "namesake"),
    Deed("open", "opened|inaugurated|unveiled", "opened|inaugurated|unveiled", "", yearly=True),
    Deed("win", "won", "won", "winner|victor", yearly=True),
    Deed("beat", "beaten|defeated", "", "", yearly=True),
    Deed("elect", "", "was\\s+elected|was\\s+chosen|was\\s+appointed", "", yearly=True),
)


@dataclass(frozen=True, slots=True)
class Done:
    """Who did it, by the text's own words; `words` are the stems of those that tell of the deed itself."""

    deed: Deed
    doer: Name
    words: frozenset[str]


@lru_cache(maxsize=65_536)
def deeds_in(text: str, language: str) -> tuple[Done, ...]:
    """Each deed that the text says one person or body did; nothing where it is denied, qualified or told of several."""
    reading = read(text, language)
    if reading.negations:
        return ()
    if language == "ar":
        return tuple(_told(told, reading) for told in deeds_told(reading))
    if not reading.names:
        return ()
    told = marked(reading)
    if _QUALIFIED.search(told.text):
        return ()
    found = (_done(deed, told, reading) for deed in _DEEDS)
    return tuple(done for done in found if done is not None)


def _told(told: Told, reading: Reading) -> Done:
    deed = next(deed for deed in _DEEDS if deed.name == told.deed)
    said = frozenset(word.stem for word in reading.words if fold(reading.text[word.start : word.end]) == told.word)
    return Done(deed, told.doer, said)


def _done(deed: Deed, told: Marked, reading: Reading) -> Done | None:
    matches = list(_matches(deed, told.text))
    doers = {match["doer"] for match in matches}
    if len(doers) != 1:
        return None
    match = matches[0]
    before, after = told.text[: match.start("doer")], told.text[match.end("doer") :]
    if _AND_OTHERS.match(after) or _OTHERS_AND.search(before):
        return None
    said = re.compile(_said(deed), re.IGNORECASE)
    stems = {word.stem for word in reading.words if said.fullmatch(reading.text, word.start, word.end)}
    return Done(deed, told.name(match, "doer"), frozenset(stems))


def _said(deed: Deed) -> str:
    return "|".join(part for part in (deed.done, deed.did, deed.doer) if part) or r"\Z\A"


def _matches(deed: Deed, text: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns(deed):
        yield from pattern.finditer(text)


@lru_cache(maxsize=len(_DEEDS))
def _patterns(deed: Deed) -> tuple[re.Pattern[str], ...]:
    found: list[str] = []
    if deed.done:
        by = r"" if deed.name == "name" else r"(?:\s+(?:in|on)\s+⟨d\d+⟩)?\s+by"
        found.append(rf"\b(?:{deed.done}){by}\s+{_LEAD}{_DOER}")
    if deed.did:
        found.append(rf"{_DOER}{_ASIDE}\s+(?:had\s+|himself\s+|herself\s+)?(?:{deed.did})\s+(?!by\b)")
    if deed.doer:
        called = rf"\b(?:{deed.doer})"
        found += [
            rf"{called}(?:\s+of\s+[^.;,]{{1,40}}?)?\s+(?:was|is)\s+{_LEAD}{_DOER}",
            rf"{_DOER}\s+(?:was|is)\s+(?:the|its|their|his|her)\s+(?:[a-z]+\s+){{0,1}}?{called}",
            rf"\b(?:the|its|their)\s+(?:[a-z]+\s+){{0,1}}?(?:{deed.doer}),?\s+{_DOER}",
            rf"{_DOER},\s+(?:the|its|their)\s+(?:[a-z]+\s+){{0,1}}?{called}",
        ]
    return tuple(re.compile(pattern) for pattern in found)
