"""Days of the week where no date says which, in English and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.language.dates.calendar_words import WEEKDAYS
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import Reading, fold, read

_ENGLISH = [name for name in WEEKDAYS if name.isascii()]
_ARABIC = [name for name in WEEKDAYS if not name.isascii()]
# الأحد is "the one" too, and الجمعة a name: a day has a part of the day before it, or "last" and "next" behind.
_PART_OF_A_DAY = "|".join(
    fold(word) for word in "يوم صباح مساء فجر ظهر عصر ضحى ليل ليلة نهار أمسية عشية غداة مغرب سحر".split()
)
_WHICH = "|".join(fold(word) for word in "الماضي المقبل القادم المنصرم الفائت التالي".split())
# What is put off to a day is then held on it; what is open "until Monday" or "from Monday to Friday" is not.
_PUT_OFF = """adjourn adjourns adjourned adjourning adjournment postpone postpones postponed postponing postponement
    defer defers deferred deferring delay delays delayed reschedule reschedules rescheduled rescheduling move moves
    moved moving shift shifts shifted shifting put puts brought bring carried""".split()
_PUT_OFF_ARABIC = "|".join(
    fold(word)
    for word in """أجل أجلت أجلوا تأجل تأجلت يؤجل تؤجل سيؤجل ستؤجل تأجيل تأجيلها تأجيله أرجأ أرجأت أرجئ أرجئت إرجاء
    نقل نقلت رحل رحلت ترحيل أخر أخرت تأخير تأخر تأخرت""".split()
)
_WEEKDAY = re.compile(
    rf"(?<!\w)(?:on\s+|this\s+|next\s+|last\s+)(?P<day>{'|'.join(_ENGLISH)})(?![\w'-])"
    rf"|\b(?:{'|'.join(_PUT_OFF)})\b[^.;:!?,]{{0,60}}?\b(?:to|until|till)\s+(?P<later>{'|'.join(_ENGLISH)})(?![\w'-])"
    rf"|(?<!\w)[وف]?(?:{_PUT_OFF_ARABIC})(?!\w)[^.؛:!؟،]{{0,60}}?(?<!\w)(?:الي|حتي)\s+(?P<arabic_later>{'|'.join(_ARABIC)})(?!\w)"
    rf"|(?<!\w)[وب]?(?:{_PART_OF_A_DAY})\s+(?P<arabic>{'|'.join(_ARABIC)})(?!\w)"
    rf"|(?<!\w)[وب]?(?P<near>{'|'.join(_ARABIC)})(?=\s+(?:{_WHICH})ه?(?!\w))"
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
    for match in _undated(reading, dates):
        group = match.lastgroup or ""
        start, end = reading.span(*match.span(group))
        if not _is_of_saying(match):
            found.append(TypedFact("date", text[start:end], start, end, f"weekday:{WEEKDAYS[match[group]]}"))
    return found


def find_days_of_saying(text: str, dates: Sequence[TypedFact]) -> list[tuple[int, int]]:
    """Where a text tells by the day of the week when something was said, with the preposition; none beside a date."""
    reading = read(text)
    return [reading.span(*match.span()) for match in _undated(reading, dates) if _is_of_saying(match)]


def _undated(reading: Reading, dates: Sequence[TypedFact]) -> Iterator[re.Match[str]]:
    for match in _WEEKDAY.finditer(reading.text):
        start, end = reading.span(*match.span(match.lastgroup or ""))
        if not any(start < date.end + _NEAR and date.start < end + _NEAR for date in dates):
            yield match


def _is_of_saying(match: re.Match[str]) -> bool:
    put_off = (match.lastgroup or "").endswith("later")
    return not put_off and _SAID.search(match.string, max(0, match.start() - 60), match.start()) is not None
