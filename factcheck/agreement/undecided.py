"""What a text leaves undecided: "may or may not close", قد يغلق وقد لا يغلق.

It bears out neither that it will nor that it will not, and denies neither.
"""

from __future__ import annotations

import re

from factcheck.agreement.reading import Reading
from factcheck.language.words import stem

_MODAL = r"(?:may|might|could|can|will|would|did|does|do|should)"
_UNDECIDED = re.compile(
    rf"\b{_MODAL}\s+or\s+{_MODAL}\s+not\s+(?:\w+ly\s+)?(?:have\s+|be\s+|been\s+)?(?P<deed>\w+)"
    rf"|\b{_MODAL}\s+(?P<first>\w+)[^.;:!?]{{0,60}}?\bor\s+{_MODAL}\s+not\b"
    r"|(?<!\w)[وف]?(?:قد|ربما)\s+(?P<arabic>[^\W\d_]+)[^.؛:!؟]{0,60}?\s(?:و|أو\s+)(?:قد|ربما)\s+لا(?!\w)",
    re.IGNORECASE,
)


def leaves_undecided(reading: Reading, other: Reading) -> bool:
    """Whether a text says of something that the other tells only that it may be so or not."""
    if _UNDECIDED.search(other.text):
        return False
    stems = {word.stem for word in other.words}
    return any(stem(match[match.lastgroup or 0]) in stems for match in _UNDECIDED.finditer(reading.text))
