"""What a text tells of a second time: "was closed in 1990, and again in 2001" has it closed in both years."""

from __future__ import annotations

import re

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.quantities.ordinals import ENGLISH_ORDINAL

_AGAIN = re.compile(
    rf"\b(?:again|anew|afresh|once\s+more|(?:a|the)\s+(?!first)(?:{ENGLISH_ORDINAL}|last)\s+time|another\s+time|twice|repeatedly)\b"
    r"|(?<!\w)(?:مجددا|مجدداً|ثانية|ثانيةً|مرة\s+(?:أخرى|اخرى|ثانية|ثالثة|رابعة|خامسة)|للمرة\s+(?!الأولى)\w+|من\s+جديد)(?!\w)",
    re.IGNORECASE,
)


def is_told_again(passage: Reading, value: TypedFact) -> bool:
    """Whether the clause of a value says that it happened before: then an earlier time bars it not."""
    start, end = passage.clauses.stretch(value.start, value.end)
    return _AGAIN.search(passage.text, start, end) is not None
