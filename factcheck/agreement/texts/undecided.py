"""What a text leaves undecided: "may or may not close", قد يغلق وقد لا يغلق.

It bears out neither that it will nor that it will not, and denies neither.
"""

from __future__ import annotations

import re

from factcheck.language.words.words import stem

_MODAL = r"(?:may|might|could|can|will|would|did|does|do|should)"
_UNDECIDED = re.compile(
    rf"\b{_MODAL}\s+or\s+{_MODAL}\s+not\s+(?:\w+ly\s+)?(?:have\s+|be\s+|been\s+)?(?P<deed>\w+)"
    rf"|\b{_MODAL}\s+(?P<first>\w+)[^.;:!?]{{0,60}}?\bor\s+{_MODAL}\s+not\b"
    r"|(?<!\w)[وف]?(?:قد|ربما)\s+(?P<arabic>[^\W\d_]+)[^.؛:!؟]{0,60}?\s(?:و|أو\s+)(?:قد|ربما)\s+لا(?!\w)",
    re.IGNORECASE,
)


def undecided_deeds(text: str) -> frozenset[str]:
    """The stems of what a text says only that it may be so or not."""
    return frozenset(stem(match[match.lastgroup or 0]) for match in _UNDECIDED.finditer(text))
