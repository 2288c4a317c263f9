"""Whether a passage says something word for word, which no model is needed to see."""

from __future__ import annotations

import re

from factcheck.language.normalise import fold

_MARKS = " \t\n.,;:!?؟،؛\"'“”‘’«»"
# Not behind "he denied that", nor before "was never proved": as a sentence, or as what a sentence begins with.
_BEGINS = re.compile(r"(?:\A|[.!?؟:;؛\n])[\s\"'“”‘’«»]*\Z")
_ENDS = re.compile(r"\s*(?:\Z|[.;:!?؟؛\n])(?!\d)")
_GOES_ON = re.compile(r"\s*(?:\Z|[.;:!?؟؛\n\"'“”‘’«»()–—-]|[,،](?!\s*\d))(?!\d)")
_FEWEST_WORDS = 4


def tells_word_for_word(passage: str, said: str) -> bool:
    """Whether a sentence of the passage is what is said, spelled alike but for accents and case."""
    return _tells(passage, said, _ENDS)


def begins_word_for_word(passage: str, said: str) -> bool:
    """Whether a sentence of the passage is, or begins with, what is said."""
    return _tells(passage, said, _GOES_ON)


def _tells(passage: str, said: str, behind: re.Pattern[str]) -> bool:
    whole, wanted = fold(passage), fold(said).strip(_MARKS)
    if len(wanted.split()) < _FEWEST_WORDS:
        return False
    at = whole.find(wanted)
    while at >= 0:
        if _BEGINS.search(whole, 0, at) and behind.match(whole, at + len(wanted)):
            return True
        at = whole.find(wanted, at + 1)
    return False
