"""When two statements are one in other letters: only case, white space, the stop at the end or spellings differ."""

from __future__ import annotations

from factcheck.language.normalise import fold

_AROUND = " \"'"
_AT_END = _AROUND + ".,;:!?؟،؛۔"


def same_words(text: str) -> str:
    """`text` as it is compared with another of its language; equal for statements that say the same letter for letter.

    It is stored as a hash: what changes here, or in `fold`, needs a migration that fills `Claim.published_key` anew.
    """
    return " ".join(fold(text).split()).lstrip(_AROUND).rstrip(_AT_END)
