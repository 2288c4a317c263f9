"""Lists that tell a whole in parts: "37 ships: 18 ferries and 6 tugs", "of the 118 million, the state gave 52 …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.discrepancies.inner.parallel import without_purpose
from factcheck.discrepancies.inner.template import Template, slot, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_AMOUNT = "ncm"
_WORDS = r"[^.,،;:!?؟()⟨⟩]"
_DATE = r"(?:⟨d\d+⟩)?"
# "The papers fill 62 boxes: …", "37 ships in 1950 - …": what the whole counts stands with it.
_SHOWN = re.compile(rf"{slot('whole', _AMOUNT)}(?P<noun>{_WORDS}{{0,40}}{_DATE})\s*(?::|\s-(?=\s))\s*")
_OF = re.compile(
    rf"(?:\A|[.;:]\s*)(?:\w+\s+)?{words('of, out of, من, من أصل, من بين, من إجمالي')}\s+(?:all\s+|total\s+)?"
    rf"{slot('whole', _AMOUNT)}(?P<noun>{_WORDS}{{0,60}}{_DATE}{_WORDS}{{0,20}}),?\s*[,،]\s*"
)
# Arabic needs no comma before the verb: "من أصل 118 مليونا دفعت الدولة 52".
_ARABIC_OF = re.compile(
    rf"(?:\A|[.;:]\s*){words('من, من أصل, من بين, من إجمالي')}\s+{slot('whole', _AMOUNT)}"
    rf"(?P<noun>(?:\s+(?!دفع|قدم|أنفق)[^\W\d_]+){{0,2}}?)\s+(?=[\u0620-\u064a])"
)
_OF_WHICH = re.compile(
    rf"{slot('whole', _AMOUNT)}(?P<noun>{_WORDS}{{0,40}})[,،]\s*{words('of which, of whom, منها, منهم')}\s+"
)
_REST_OF_SENTENCE = re.compile(r"[^.;:!?؟()]*")
_ENDS = re.compile(r"[.;)\"']*(?:\s|\Z)")
_AND = r"(?:and\s+(?:the\s+(?:other|remaining)\s+)?|و)"
_JOIN = rf"\s*(?P<join>[,،]\s*{_AND}?|(?<=\s){_AND}|(?<=[,،\s])و)\s*"
_AMOUNT_FIRST = re.compile(rf"(?P<after>[^,،]{{0,50}}?){_JOIN}\Z")
_DOER_FIRST = re.compile(rf"(?P<after>(?:\s+[^\W\d_]+){{0,2}}?){_JOIN}(?P<before>[^,،]{{2,50}})\Z")
_DOER = re.compile(r"\s*(?P<before>[^,،⟨⟩]{3,70})\Z")
_SHORT = re.compile(r"(?:\s+[^\W\d_]+){0,2}")
_INNER_JOIN = re.compile(r"[,،]|\s(?:and|or)\s|\sو")
_SLOT = re.compile(r"⟨([a-z])(\d+)⟩")
_LEAST_PARTS, _MOST_PARTS = 2, 8


@dataclass(frozen=True, slots=True)
class Part:
    """An amount with the words of its item before and after it."""

    before: str
    fact: TypedFact
    after: str


@dataclass(frozen=True, slots=True)
class PartList:
    """A whole, the words after and before it, and its parts, named by their doers before or else by words after them.

    `complete` says that nothing hints at parts that were left out: each item has its amount, and "and" closes the list.
    """

    whole: TypedFact
    noun: str
    parts: tuple[Part, ...]
    doers: bool
    lead: str
    complete: bool
    before: str
    text: str


def part_lists(template: Template) -> Iterator[PartList]:
    """Each list of a text that follows a whole after a colon or a dash, "of the …," or "of which"."""
    leads = (("shown", _SHOWN), ("of", _OF), ("of", _ARABIC_OF), ("of which", _OF_WHICH))
    for lead, pattern in leads:
        for match in pattern.finditer(template.text):
            listed = _REST_OF_SENTENCE.match(template.text, match.end())
            if listed is not None and _ENDS.match(template.text, listed.end()):
                yield from _listed(template, match, lead, listed[0])


def _listed(template: Template, match: re.Match[str], lead: str, text: str) -> Iterator[PartList]:
    slots = list(_SLOT.finditer(text))
    if not _LEAST_PARTS <= len(slots) <= _MOST_PARTS or any(each[1] not in _AMOUNT for each in slots):
        return
    facts = [template.facts[int(each[2])] for each in slots]
    gaps = [text[one.end() : other.start()] for one, other in pairwise(slots)]
    head, tail = text[: slots[0].start()], text[slots[-1].end() :]
    found = _doers_first(head, gaps, tail, facts) if head.strip() else _amounts_first(gaps, tail, facts)
    if found is not None:
        parts, complete = found
        complete = complete and " -" not in match[0]
        whole, before = template.fact(match, "whole"), template.text[: match.start("whole")]
        yield PartList(whole, match["noun"], parts, bool(head.strip()), lead, complete, before, match[0] + text)


def _amounts_first(gaps: list[str], tail: str, facts: list[TypedFact]) -> tuple[tuple[Part, ...], bool] | None:
    found = [_AMOUNT_FIRST.match(gap) for gap in gaps]
    joined = [each for each in found if each is not None]
    if len(joined) < len(gaps) or len(tail) > 60:
        return None
    afters = [*(each["after"] for each in joined), tail]
    parts = tuple(_part(fact, after) for fact, after in zip(facts, afters, strict=True))
    return parts, _closes(joined[-1]) and not any(_INNER_JOIN.search(after) for after in afters)


def _doers_first(head: str, gaps: list[str], tail: str, facts: list[TypedFact]) -> tuple[tuple[Part, ...], bool] | None:
    first, found = _DOER.match(head), [_DOER_FIRST.match(gap) for gap in gaps]
    joined = [each for each in found if each is not None]
    last = _SHORT.match(tail)
    if first is None or last is None or len(joined) < len(gaps) or tail[last.end() :].strip()[:1] not in ("", ",", "،"):
        return None
    befores = [first["before"], *(each["before"] for each in joined)]
    afters = [*(each["after"] for each in joined), last[0]]
    parts = tuple(
        Part(before.strip(), fact, after.strip()) for before, fact, after in zip(befores, facts, afters, strict=True)
    )
    return parts, _closes(joined[-1]) and not tail[last.end() :].strip()


def _part(fact: TypedFact, after: str) -> Part:
    amount = without_purpose(fact)
    return Part("", amount, f"{fold(fact.text[len(amount.text) :])} {after}".strip())


def _closes(join: re.Match[str]) -> bool:
    return "and" in join["join"] or "و" in join["join"]
