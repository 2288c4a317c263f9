"""So many of so much each, with what they make together: "200 tickets at 5 dollars each, raising 2,000 dollars"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.discrepancies.inner.amounts import interval_of, same_unit, unit_of, written_like
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, slot, words
from factcheck.language.facts import TypedFact

_WORDS = r"[^.;:!?؟()⟨⟩]"
_EACH = r"(?:\s*(?:each|apiece|(?:a|per)\s+[^\W\d_]+|للواحده?|لكل\s+[^\W\d_]+|لل[^\W\d_]+))"
_MAKING = words(
    "a total of, totalling, totaling, making, for a total of, raising, earning, bringing in, in all,"
    " altogether, costing,"
    "بمجموع, ما مجموعه, بإجمالي, أي ما مجموعه, بما مجموعه, بقيمة إجمالية"
)
_SO_MANY = r"(?P<many>⟨[nc]\d+⟩)(?:\s+[^\W\d_]+){0,3}?"
_TOGETHER = re.compile(
    rf"{_SO_MANY}\s+(?:of|at|for|with|worth|carrying|costing|بسعر|بقيمه|بمعدل|سعه|بسعه)\s+{slot('one', 'ncm')}"
    rf"(?:\s+[^\W\d_]+)?{_EACH}\s*[,،]?\s*(?:(?:or|and|for|thus)\s+)?{_MAKING}\s+(?:(?:a total of|of)\s+)?"
    rf"{slot('total', 'ncm')}"
)
# "120 metres long, has three spans of 50 metres each"
_HAS = words(
    "has, had, with, consists of, consisted of, comprises, made up of, divided into, split into,"
    " مقسم إلى, يتكون من, تتكون من"
)
_INSIDE = re.compile(
    rf"{slot('total', 'ncm')}{_WORDS}{{0,30}}?[\s,]{_HAS}\s+{_SO_MANY}\s+(?:of|من)\s+{slot('one', 'ncm')}"
    rf"(?:\s+[^\W\d_]+)?\s+each"
)
# "The 300-page book has 180 pages of text and 150 pages of maps"
_BY_UNIT = re.compile(
    rf"⟨[nc](?P<whole>\d+)⟩-(?P<unit>[^\W\d_]+)\s+{_WORDS}{{1,30}}?\s(?:has|had|contains|contained|with|comprises|comprised)\s+"
    rf"⟨[nc](?P<first>\d+)⟩\s+(?P=unit)s\s+of\s+{_WORDS}{{1,25}}?(?:\s+and|,)\s+⟨[nc](?P<second>\d+)⟩\s+(?P=unit)s\s+of\s"
)

# "The 10-kilometre road has 6 kilometres of gravel and 5 kilometres of asphalt"
_BY_MEASURE = re.compile(
    rf"⟨n(?P<whole>\d+)⟩\s+{_WORDS}{{1,30}}?\s?(?:has|had|contains|contained|with)\s+⟨n(?P<first>\d+)⟩\s+of\s+{_WORDS}{{1,25}}?"
    r"(?:\s+and|,)\s+⟨n(?P<second>\d+)⟩\s+of\s"
)


def find_products(template: Template) -> Iterator[Clash]:
    """Equal parts that do not make their total, or exceed it; and pages of two kinds that exceed those of the book."""
    for pattern in (_TOGETHER, _INSIDE):
        for match in pattern.finditer(template.text):
            many, one, total = (template.fact(match, name) for name in ("many", "one", "total"))
            times, each, stated = interval_of(many), interval_of(one), interval_of(total)
            if times is None or each is None or stated is None or not same_unit([total, one]):
                continue
            product = times * each
            if stated.high < product.low or (pattern is _TOGETHER and not product.meets(stated)):
                facts = tuple(sorted((many, one, total), key=lambda fact: fact.start))
                yield Clash("arithmetic", "total", facts, written_like((product.low + product.high) / 2, total))
    for pattern in (_BY_UNIT, _BY_MEASURE):
        for match in pattern.finditer(template.text):
            whole, *parts = (template.facts[int(match[name])] for name in ("whole", "first", "second"))
            yield from _exceeding(whole, parts, measured=pattern is _BY_MEASURE)


def _exceeding(whole: TypedFact, parts: list[TypedFact], *, measured: bool) -> Iterator[Clash]:
    stated, (first, second) = interval_of(whole), [interval_of(part) for part in parts]
    if not (stated and first and second) or not same_unit([whole, *parts]) or (measured and not unit_of(whole)):
        return
    summed = first + second
    if summed.low > stated.high:
        yield Clash("arithmetic", "total", (whole, *parts), written_like((summed.low + summed.high) / 2, whole))
