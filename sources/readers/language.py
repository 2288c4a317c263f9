"""The language of a document, and of a slice of it written in the other script."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from factcheck.language.detect import detect_language

__all__ = ["LanguageCode", "detect_language", "passage_language"]

LanguageCode: TypeAlias = Literal["en", "ar"]

_ARABIC = re.compile(r"[ء-يٮ-ۓݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def passage_language(text: str, default: LanguageCode) -> LanguageCode:
    """The language of a slice by its script alone: `default` unless most letters are of the other one."""
    if text.isascii() and default == "en":
        return default
    arabic = len(_ARABIC.findall(text))
    latin = len(_LATIN.findall(text))
    if arabic == latin:
        return default
    return "ar" if arabic > latin else "en"
