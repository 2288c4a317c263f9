"""Ordinals in words, in English and in Arabic with and without the article, in folded spelling."""

from __future__ import annotations

from factcheck.language.normalise import fold

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    """tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ENGLISH = {
    **{word: value for value, word in enumerate([*_ONES, *_TEENS], 1)},
    **{f"{word[:-1]}ieth": 10 * value for value, word in enumerate(TENS, 2)},
    **{f"{tens}-{ones}": 10 * value + unit for value, tens in enumerate(TENS, 2) for unit, ones in enumerate(_ONES, 1)},
    "hundredth": 100,
}
ENGLISH_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted(ENGLISH, key=len, reverse=True))})"

MASCULINE = [fold(word) for word in "ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split()]
_UNITS = dict(enumerate([fold("حادي"), *MASCULINE[:-1]], 1))
_ARABIC_TENS = dict(enumerate(map(fold, "عشر ثلاث أربع خمس ست سبع ثمان تسع".split()), 2))
# Of the two genders; the tens have none, but end by their case.
_GENDERS = ("", "ه")
_CASES = ("ون", "ين")
ROUND = {f"ال{tens}{case}": 10 * value for value, tens in _ARABIC_TENS.items() for case in _CASES}
DEFINITE = {
    **{fold(word): 1 for word in ("الأول", "الأولى")},
    **{f"ال{word}{ending}": value for value, word in enumerate(MASCULINE, 2) for ending in _GENDERS},
    **{f"ال{word}{ending} عشر{ending}": 10 + value for value, word in _UNITS.items() for ending in _GENDERS},
    **ROUND,
    **{
        f"ال{word}{ending} و{tens}": value + unit
        for unit, word in _UNITS.items()
        for ending in _GENDERS
        for tens, value in ROUND.items()
    },
}
ADVERBS = {f"{word}ا": value for value, word in enumerate(MASCULINE, 2)}
_UNIT = rf"ال(?:{'|'.join(_UNITS.values())}|{MASCULINE[-1]})ه?"
_ROUND = rf"ال(?:{'|'.join(_ARABIC_TENS.values())})[وي]ن"
ROUND_ORDINAL = rf"(?:{_ROUND})"
DEFINITE_ORDINAL = rf"(?:الاولي?|{_ROUND}|{_UNIT}(?:\s+عشره?|\s+و{_ROUND})?)"
