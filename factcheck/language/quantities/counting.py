"""Whether a figure counts what stands behind it."""

from __future__ import annotations

import re

from factcheck.language.normalise import fold


def any_of(words: str) -> str:
    """The words of a list with commas as alternatives of a pattern over folded text."""
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


# Behind the figure nothing may stand that it could count.
_NOTHING_COUNTED = re.compile(
    r"\s*(?:[.,;:!?)،؛؟]|\Z)"
    r"|\s+(?:a|an|the|in|at|on|by|for|during|last|this|previously|before|earlier|when|while|and|as|under|per)\b"
    rf"|\s+و?(?:{any_of('في, خلال, قبل, عام, العام, السنة, الشهر, الربع, كانت, كان, لل, عند, سابقا, حين')})(?!\w)"
)


def nothing_counted(behind: str) -> bool:
    """Whether nothing stands in the folded text behind a figure that it could count."""
    return _NOTHING_COUNTED.match(behind) is not None
