"""Whether two years in brackets behind a name may be those of a reign or a term of office, rather than of a life.

It cannot be known in general. What is read as a life without being one bears out what is false; what is left alone is
only passed over.
"""

from __future__ import annotations

import re

from factcheck.language.normalise import fold

_ENGLISH_TITLES = (
    "king|queen|emperor|empress|sultan|pope|president|minister|premier|chancellor|tsar|czar|kaiser|shah|caliph|emir"
    "|khedive|pharaoh|governor|mayor|bishop|archbishop|patriarch|regent"
)
_ARABIC_TITLES = (
    "ملك|ملكه|سلطان|امبراطور|امبراطوره|بابا|رييس|خليفه|خديوي|قيصر|شاه|مستشار|وزير|حاكم|امير|والي|بطريرك|عاهل"
)
_TITLED = re.compile(rf"\b(?:{_ENGLISH_TITLES})\b|(?<!\w)(?:ال)?(?:{_ARABIC_TITLES})(?!\w)")
_NUMBERED = re.compile(r"\s(?:I{1,3}|I?[VX]|VI{1,3}|X[IVX]+)\s*\Z")
_ARABIC_ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأولى الثانية".split()
_ARABIC_NUMBERED = re.compile(rf"\s(?:{'|'.join(map(fold, _ARABIC_ORDINALS))})(?:\s+عشر)?\s*\Z")
_CROWNED = "king|queen|emperor|empress|sultan|pope|tsar|czar|kaiser|shah|caliph|emir|monarch|ruler|dictator"
_RULED = re.compile(
    rf"\W*(?:\w+\s+){{0,2}}?(?:(?:ruled|reigned|governed|led|headed|managed|coached|served|presided)\b|(?:in|held)\s+office"
    rf"|(?:was|the|an?|as)\s+(?:\w+\s+)?(?:{_CROWNED})\b)"
)
_ARABIC_RULED = re.compile(
    r"\W*(?:\w+\s+){0,2}?(?:حكم|حكمت|تولي|تولت|قاد|قادت|راس|درب|ملك|سلطان|امبراطور|عاهل|حاكم|خليفه)(?!\w)"
)
_DESCRIBED = re.compile(r"\s*(?:,|(?:was|is|were)\s+(?:an?|one)\b)")
# A life this long is told for what it is without more; a shorter one is as likely a term.
_LONG = 35


def may_be_a_reign(name: str, behind: str, language: str, years: float) -> bool:
    """Whether two bare years behind `name` may be a reign; `behind` is what follows the bracket."""
    folded, after = fold(name), fold(behind)
    if _TITLED.search(folded) or _NUMBERED.search(name) or _ARABIC_NUMBERED.search(folded):
        return True
    if (_ARABIC_RULED if language == "ar" else _RULED).match(after):
        return True
    return years < _LONG and language == "en" and not _DESCRIBED.match(after)
