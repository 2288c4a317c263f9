"""Whether a sum is what is left of another: that contradicts neither what was taken from it nor what it was."""

from __future__ import annotations

import re

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_BEFORE, _AFTER = 60, 40
_WORDS = r"(?:[^\W\d_]+\s+)"
# What "remains at" so much or "still has" so much only goes on; what remains of something is told otherwise.
_ARABIC = (
    r"(?<!\w)[وف]?(?:(?:ال)?(?:متبقيه?|باقيه?)(?!\w)|(?:[يت]|س[يت])?(?:ت?بقي|بقيت|تبقت)\s+(?:علي|من|ل)[^\W\d_]*(?!\w))"
)
_LEFT_BEFORE = re.compile(
    r"(?:\b(?:remaining|remainder|there\s+remain(?:s|ed)|left\s+(?:with|owing)|still\s+ow(?:e|es|ed|ing)|"
    rf"the\s+(?:rest|balance))\b|{_ARABIC})\s+{_WORDS}{{0,7}}[$€£]?\Z"
)
_LEFT_AFTER = re.compile(
    rf"\A\W*{_WORDS}{{0,3}}?(?:\b(?:remain(?:s|ed|ing)?|(?:was|were|is|are)\s+(?:still\s+)?(?:left|owed|owing|unpaid)|"
    r"left\s+(?:over|to\s+(?:re)?pay)|(?:yet|still)\s+to\s+be\s+(?:re)?paid|still\s+(?:unpaid|owed)|outstanding)\b|"
    r"(?<!\w)(?:ال)?(?:متبقيه?|باقيه?)(?!\w))"
)
_ENDS = re.compile(r"[.;!?؟؛](?:\s|\Z)")


def of_one_part(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether both are what remains of something, or neither is."""
    return is_remainder(statement.text, stated) == is_remainder(passage.text, found)


def is_remainder(text: str, fact: TypedFact) -> bool:
    """Whether the words around a sum of money say that it remains: "the remaining $2 billion", المبلغ المتبقي."""
    if fact.kind != "money":
        return False
    before = fold(_ENDS.split(text[max(0, fact.start - _BEFORE) : fact.start])[-1])
    after = fold(_ENDS.split(text[fact.end : fact.end + _AFTER])[0])
    return bool(_LEFT_BEFORE.search(before) or _LEFT_AFTER.search(after))
