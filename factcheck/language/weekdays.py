"""Days of the week where no date says which, in English and Arabic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.calendar_words import WEEKDAYS
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import read

_ENGLISH = [name for name in WEEKDAYS if name.isascii()]
_ARABIC = [name for name in WEEKDAYS if not name.isascii()]
_WEEKDAY = re.compile(
    rf"(?<!\w)(?:on\s+|this\s+|next\s+|last\s+)(?P<day>{'|'.join(_ENGLISH)})(?![\w'-])"
    rf"|(?<!\w)[وب]?يوم\s+(?P<arabic>{'|'.join(_ARABIC)})(?!\w)"
)
# When it was said tells nothing of when it is to be.
_SAID = re.compile(
    r"\b(?:said|says|told|announced|reported|added|confirmed|warned|wrote|published|according\s+to)\b[^.;:!?]{0,30}\Z"
    r"|(?<!\w)[وف]?(?:قال|قالت|صرح|صرحت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|اضاف|اضافت)(?!\w)[^.؛:!؟]{0,30}\Z"
)
_NEAR = 14


def find_weekdays(text: str, dates: Sequence[TypedFact]) -> list[TypedFact]:
    """Facts of kind date with the value `weekday:0` (Monday) to `weekday:6`; none beside one of `dates`."""
    reading = read(text)
    found = []
    for match in _WEEKDAY.finditer(reading.text):
        group = match.lastgroup or ""
        start, end = reading.span(*match.span(group))
        dated = any(start < date.end + _NEAR and date.start < end + _NEAR for date in dates)
        if not dated and not _SAID.search(reading.text, max(0, match.start() - 60), match.start()):
            found.append(TypedFact("date", text[start:end], start, end, f"weekday:{WEEKDAYS[match[group]]}"))
    return found
