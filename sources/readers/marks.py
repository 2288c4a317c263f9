"""Reference marks such as `[38][39]` and `¹`: where they stand, so that they are never taken for words."""

from __future__ import annotations

import re
import unicodedata

_LABEL = r"(?:\d{1,4}|[٠-٩]{1,4}|[a-z]|[a-z]{1,4} \d{1,3}|citation needed|clarification needed|بحاجة لمصدر)"
RAISED = r"[⁰¹²³⁴-⁹]{1,3}"
MARKS = rf"(?:(?:\[{_LABEL}\]|{RAISED})\s*)"
_ONLY_MARKS = re.compile(rf"{MARKS}+\Z")
_LEADING = re.compile(rf"\s*{MARKS}+")
_LAST = re.compile(rf"\[{_LABEL}\]")
_LONGEST_MARK = 30
_NUMBER = rf"\[(\d{{1,4}})\]|({RAISED})"
FIRST_MARK = re.compile(rf"\s*(?:{_NUMBER})")
NUMBERED_MARK = re.compile(_NUMBER)


def mark_number(match: re.Match[str]) -> int:
    """The number of a `FIRST_MARK` or `NUMBERED_MARK`, whatever figures it is written in."""
    return int("".join(str(unicodedata.digit(figure)) for figure in match.group(1) or match.group(2)))


def only_marks(text: str) -> bool:
    """Whether the text is reference marks and nothing else."""
    return _ONLY_MARKS.match(text.strip()) is not None


def after_leading_marks(text: str, start: int, end: int) -> int:
    """Where the words of the slice begin once the marks of the sentence before are passed."""
    match = _LEADING.match(text, start, end)
    return match.end() if match else start


def before_trailing_marks(text: str, start: int, end: int) -> int:
    """Where the words of the slice end, its own marks left out."""
    while True:
        while end > start and text[end - 1].isspace():
            end -= 1
        opening = text.rfind("[", max(start, end - _LONGEST_MARK), end)
        if opening < 0 or _LAST.fullmatch(text, opening, end) is None:
            return end
        end = opening
