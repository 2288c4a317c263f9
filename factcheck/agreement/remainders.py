"""Whether an amount is what is left of something: that contradicts no amount that was taken from it, or that it was."""

from __future__ import annotations

import re

from factcheck.agreement.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_AMOUNTS = frozenset({"number", "count", "money", "percentage"})
_BEFORE, _AFTER = 60, 40
_WORDS = r"(?:[^\W\d_]+\s+)"
_ARABIC = r"(?<!\w)[وف]?(?:(?:ال)?(?:متبقيه?|باقيه?)|(?:[يت]|س[يت])?تبق(?:ي|ت)|(?:[يت]|س[يت])?بقيت?)(?!\w)"
_LEFT_BEFORE = re.compile(
    r"(?:\b(?:remain(?:s|ed|ing|der)?|left\s+(?:with|owing)|still\s+(?:ha[ds]|have|ow(?:e|es|ed|ing))|outstanding|"
    rf"the\s+(?:rest|balance))\b|{_ARABIC})\s+{_WORDS}{{0,7}}[$€£]?\Z"
)
_LEFT_AFTER = re.compile(
    rf"\A\W*{_WORDS}{{0,2}}(?:\b(?:remain(?:s|ed|ing)?|(?:was|were|is|are)\s+(?:still\s+)?(?:left|owed|owing|unpaid)|"
    rf"left\s+over|still\s+(?:to\s+be\s+paid|unpaid|owed)|outstanding)\b|{_ARABIC})"
)
_ENDS = re.compile(r"[.;!?؟؛](?:\s|\Z)")


def of_one_part(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether both amounts are what remains of something, or neither is."""
    return is_remainder(statement.text, stated) == is_remainder(passage.text, found)


def is_remainder(text: str, fact: TypedFact) -> bool:
    """Whether the words around an amount say that it is what remains ("the remaining $2 billion", المبلغ المتبقي)."""
    if fact.kind not in _AMOUNTS:
        return False
    before = fold(_ENDS.split(text[max(0, fact.start - _BEFORE) : fact.start])[-1])
    after = fold(_ENDS.split(text[fact.end : fact.end + _AFTER])[0])
    return bool(_LEFT_BEFORE.search(before) or _LEFT_AFTER.search(after))
