"""Winning told of one side and losing of the other: "Halden lost their tie to Corvel", "Corvel won by four goals".

The two words are of opposite sense, and say the same where who lost is no more than who lost to whom won.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.agreement.words.polarity import Opposition, Place
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_CONCEPT = "outcome"
_LOST = re.compile(r"los[et]|خسر\w*|انهزم\w*")
_WON = re.compile(r"w[io]n|triumph|فاز\w*|انتصر\w*")
_END = re.compile(
    r"[.;:!?؟؛،,]|\b(?:while|whereas|but|who|which|that|when|after|before)\b|(?<!\w)(?:بينما|فيما|لكن|ثم|بعدما)(?!\w)"
)
_TO = re.compile(r"\b(?:to|against|over)\s+|(?<!\w)(?:أمام|ضد|على يد|على)\s+")
_LED = re.compile(
    r"\b(?:in|on|at|by|for|from|with|against|over|after|during|to|of|last|this|and|as)\b"
    r"|(?<!\w)(?:في|على|أمام|ضد|من|بعد|خلال|يوم|أمس|مساء|ب(?=[أا]))"
)


def without_contests(oppositions: Sequence[Opposition], statement: str, passage: str) -> list[Opposition]:
    """The oppositions without those of which one text tells who won and the other who lost to it."""
    return [each for each in oppositions if not _is_of_one_contest(each, statement, passage)]


def _is_of_one_contest(each: Opposition, statement: str, passage: str) -> bool:
    if each.concept != _CONCEPT or not each.denies:
        return False
    sides = (statement, each.stated), (passage, each.found)
    lost = [side for side in sides if _LOST.fullmatch(fold(side[1].text))]
    won = [side for side in sides if _WON.fullmatch(fold(side[1].text))]
    if len(lost) != 1 or len(won) != 1:
        return False
    victor, loser = _lost_to(*lost[0]), _subject(*lost[0])
    winner, other = _subject(*won[0]), _lost_to(*won[0])
    if not other <= loser:
        return False  # won against somebody else
    return bool(victor) and victor <= winner and not winner & (loser - victor)


def _lost_to(text: str, word: Place) -> frozenset[str]:
    """The words for whom a text says that it was lost to."""
    clause = _END.split(text[word.end :], maxsplit=1)[0]
    led = [match.end() for match in _TO.finditer(clause)]
    return _stems(_LED.split(clause[led[0] :], maxsplit=1)[0]) if led else frozenset()


def _subject(text: str, word: Place) -> frozenset[str]:
    """The words for who won or lost: before the verb, in Arabic behind it as well, up to a preposition."""
    before = _END.split(text[: word.start])[-1]
    behind = _LED.split(_END.split(text[word.end :], maxsplit=1)[0], maxsplit=1)[0]
    return _stems(before) | (_stems(behind) if _is_arabic(word.text) else frozenset())


def _is_arabic(word: str) -> bool:
    return not word.isascii()


@lru_cache(maxsize=4_096)
def _stems(stretch: str) -> frozenset[str]:
    return frozenset(filter(None, map(stem, re.findall(r"[^\W\d_]+", stretch))))
