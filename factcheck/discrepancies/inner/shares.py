"""A share of a whole that is stated with both amounts and is not their ratio."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.discrepancies.inner.amounts import Interval, addable, interval_of, measured_like, unit_of
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, slot
from factcheck.language.facts import TypedFact

_AMOUNT = "ncm"
_THAT_IS = r"\s*(?:,|،|\(|\bor\b|\bi\.e\.|that is|(?<!\w)اي|ما يعادل|بما يعادل|=|\s)+\s*"
_OF = r"[\s,)]+[^.;:!?؟⟨⟩]{0,30}?(?:\bof|(?<!\w)من)\s+[^.;:!?؟()⟨⟩]{0,60}?"
_WHICH_IS = r"(?:or\s+|which\s+(?:is|was|means|makes)\s+|making\s+|اي\s+(?:بنسبه\s+)?)?"
_ORDERS = (
    re.compile(rf"{slot('share', 'p')}{_THAT_IS}{slot('part', _AMOUNT)}{_OF}{slot('whole', _AMOUNT)}"),
    re.compile(
        rf"{slot('part', _AMOUNT)}\s*[(,،]\s*(?:or\s+|اي\s+)?{slot('share', 'p')}[),،]?{_OF}{slot('whole', _AMOUNT)}"
    ),
    re.compile(
        rf"{slot('part', _AMOUNT)}\s+(?:[^.;:!?؟⟨⟩,]{{1,25}}\s)?(?:out of|of|من اصل|من)\s+(?:a total of\s+)?"
        rf"{slot('whole', _AMOUNT)}[^.;:!?؟⟨⟩]{{0,40}}?[(,،]\s*{_WHICH_IS}{slot('share', 'p')}\s*[),.،]"
    ),
)
_IS = (
    r"(?:which|that|this|these|they)?\s*(?:is|are|was|were|represents?|represented|representing|accounts? for"
    r"|accounted for|accounting for|amounts? to|amounted to|amounting to|makes? up|made up|making up|equals?|equal to"
    r"|equivalent to)"
    r"|(?<!\w)(?:اي|وهو|وهي|وهم)\s+(?:ما\s+)?(?:يعادل|يشكل|يمثل|نسبته|نسبه)?|تشكل|تمثل|يشكلون|يمثلون"
)
_MAYBE_DATED = r"(?:⟨d\d+⟩)?[^.;:!?؟⟨⟩]{0,10}?"
_OR = r"(?:or\s+|that is,?\s+|i\.e\.,?\s+|اي\s+)"
# In this order: the part that "is 25% of the 240 rescues"; the whole "of them 800, or 40 per cent"; "of the 1.2 billion
# that were pledged, 58%, or 210 million".
_OUT_OF_WHOLE = (
    re.compile(
        rf"{slot('part', _AMOUNT)}[^.;:!?؟⟨⟩]{{0,40}}?{_MAYBE_DATED}[\s,،]\s*(?:{_IS})\s+{slot('share', 'p')}\s+"
        rf"(?:of|من)\s+[^.;:!?؟()⟨⟩,،]{{0,30}}?{slot('whole', _AMOUNT)}"
    ),
    re.compile(
        rf"{slot('whole', _AMOUNT)}[^.;!?؟⟨⟩]{{1,60}}?{slot('part', _AMOUNT)}\s+"
        rf"(?:of (?:them|these|those|which|whom)|منها|منهم|منهن)\s*[,،(]\s*{_OR}?{slot('share', 'p')}"
    ),
    re.compile(
        rf"(?:\A|[.;,،]\s*)(?:of|out of|من)\s+{slot('whole', _AMOUNT)}[^.;!?؟⟨⟩]{{0,50}}?[,،]\s*{slot('share', 'p')}"
        rf"[^.;!?؟⟨⟩]{{1,40}}?{_MAYBE_DATED}[,،(]\s*{_OR}{slot('part', _AMOUNT)}"
    ),
)
_OF_THEM = r"(?:\s+(?:of (?:them|these|those)|منها|منهم|منهن))?"
_OF_WHOLE = re.compile(
    rf"{slot('share', 'p')}\s+(?:of|من)\s+[^.;:!?؟()⟨⟩]{{0,30}}?{slot('whole', _AMOUNT)}[^.;:!?؟()⟨⟩]{{0,30}}[,،(]\s*"
    rf"(?:or\s+|that is,?\s+|اي\s+)?{slot('part', _AMOUNT)}{_OF_THEM}\s*(?:[),،.]|\Z)"
)
# "ثلث القرى الـ90، أي 50 قرية"
_ARABIC_WHOLE = re.compile(
    rf"{slot('share', 'p')}\s+(?:من\s+)?[^.;:!?؟()،⟨⟩]{{1,30}}?(?:ال|عددها\s+|عددهم\s+|البالغه\s+)"
    rf"{slot('whole', _AMOUNT)}"
    rf"[^.;:!?؟()⟨⟩]{{0,20}}[,،(]\s*(?:اي|وهي|وهم)\s+{slot('part', _AMOUNT)}"
)
# "Of the 400 ships, 150, or a quarter, were lost"
_PART_OF_WHOLE = re.compile(
    rf"(?:\A|[.;:]\s*)(?:of|out of|من بين|من اصل|من)\s+{slot('whole', _AMOUNT)}(?:\s[^.;:!?؟()⟨⟩,،]{{0,40}})?[,،]?\s+"
    rf"{slot('part', _AMOUNT)}(?:\s[^.;:!?؟()⟨⟩,،]{{1,15}})?\s*[,،(]\s*{_OR}?{slot('share', 'p')}\s*[),،.]"
)
_COUNTED = (_OF_WHOLE, _ARABIC_WHOLE, _PART_OF_WHOLE)
# "Up to 86% (371 of 490)": the first end of a range has its own amounts.
_RANGE = re.compile(r"⟨p\d+⟩\s*(?:-|to|and|or|الي|و)\s*\Z")
# Points of a per cent by which a share may be off besides its own rounding, as one that was cut and not rounded is.
_CUT = 0.5


def find_shares(template: Template) -> Iterator[Clash]:
    """Per cent, part and whole where the part is not that share of the whole."""
    for pattern in (*_ORDERS, *_OUT_OF_WHOLE, *_COUNTED):
        for match in pattern.finditer(template.text):
            share, part, whole = (template.fact(match, name) for name in ("share", "part", "whole"))
            if _RANGE.search(template.text, 0, match.start()):
                continue
            # "Within 10 miles (16 km)": a measure may only be said twice.
            if pattern in _COUNTED and whole.kind == "number" and unit_of(whole):
                continue
            part, whole = measured_like(part, whole), measured_like(whole, part)
            stated, some, everything = interval_of(share), interval_of(part), interval_of(whole)
            alike = addable([whole, part]) or (pattern is _ARABIC_WHOLE and addable([part, whole]))
            if stated is None or some is None or everything is None or not alike:
                continue
            wider = Interval(stated.low - _CUT, stated.high + _CUT)
            if some.high < everything.low and not (some / everything).scaled(100).meets(wider):
                facts = tuple(sorted((share, part, whole), key=lambda fact: fact.start))
                yield Clash("arithmetic", "share", facts, _true_share(part, whole))


def _true_share(part: TypedFact, whole: TypedFact) -> str:
    some, everything = interval_of(part), interval_of(whole)
    if some is None or everything is None:
        return ""
    return f"{100 * (some.low + some.high) / (everything.low + everything.high):.3g}%"
