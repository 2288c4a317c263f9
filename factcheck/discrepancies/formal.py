"""Lines that tell of nothing but their own document.

The date on a form, "last revised: May 1996", is another one on each form, and a reference names when a work came out.
"""

from __future__ import annotations

import re

from factcheck.language.dates.calendar_words import MONTH
from factcheck.language.markup import MARKUP
from factcheck.language.normalise import fold

_MADE = "prepar|revis|publi|issu|print|updat|modif|review|approv|edit|access|retriev|post|compil|releas"
_LABEL = (
    rf"(?:(?:the\s+)?dates?\s+(?:of\s+|when\s+|last\s+|first\s+)*(?:this\s+)?(?:text\s+|leaflet\s+)?(?:last\s+|first\s+)?"
    rf"(?:partial\s+)?(?:{_MADE})\w*(?:\s+of\s+(?:the\s+|this\s+)?\w+)?"
    rf"|(?:(?:this\s+)?(?:leaflet|page|document|text|form|article)\s+(?:was\s+)?)?(?:last\s+|first\s+)?(?:{_MADE})\w*ed"
    r"|(?:publication|revision|issue|print|preparation)\s+date|version|edition|issue"
    rf"|{fold('تاريخ')}\s+(?:{'|'.join(map(fold, 'النشر التحديث الإعداد الطبع المراجعة الإصدار التحرير'.split()))})"
    rf"|{fold('آخر')}\s+(?:{'|'.join(map(fold, 'تحديث تعديل مراجعة'.split()))}))"
)
_FILLED_IN = rf"(?:\d+(?:st|nd|rd|th)?|{MONTH}|\w*day|of|on|in|at|am|pm|gmt|utc|{fold('في')}|{fold('عام')})"
_FIELD = re.compile(rf"\W*{_LABEL}\W+(?:{_FILLED_IN}\W*)+")
# "Berg, K. and Holt, N. (1996)." with nothing after it: who and when, cut off from what.
_REFERENCE = re.compile(r"(?P<who>[^()]{3,200}?)\s*\((?P<when>(?:1[5-9]|20)\d\d)[a-z]?\)\W*")
# "© Berg Brothers, 1993"; a sentence about copyright is longer, or has no year.
_COPYRIGHT = re.compile(r"(?:©|&copy;|\(c\)\s|\bcopyright\b)[^.!?]{0,80}?\b(?:1[89]|20)\d\d\b", re.IGNORECASE)
_LONGEST_NOTICE = 20
_SMALL_IN_NAMES = frozenset(
    "of for and the in on et al de von van der den del di da la le el al- y und eds ed editors".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def is_formal(text: str) -> bool:
    """Whether a line says nothing of the world: a form's date, the head of a reference, a copyright notice."""
    bare = MARKUP.sub(" ", text).strip()
    if _COPYRIGHT.search(bare) and len(_WORD.findall(bare)) <= _LONGEST_NOTICE:
        return True
    return _FIELD.fullmatch(fold(bare)) is not None or _is_reference(bare)


def _is_reference(text: str) -> bool:
    match = _REFERENCE.fullmatch(text)
    if match is None:
        return False
    small = {word for word in _WORD.findall(match["who"]) if not word[0].isupper()}
    return small <= _SMALL_IN_NAMES
