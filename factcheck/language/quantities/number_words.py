"""Number words of both languages in folded spelling; the two scripts keep them apart in one table."""

from __future__ import annotations

from factcheck.language.normalise import fold

_ENGLISH = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ARABIC = {
    0: "صفر",
    1: "واحد واحدا واحدة أحد أحدا إحدى",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثنتا اثني اثنتي إثنين إثنان ثنتان ثنتين",
    3: "ثلاث ثلاثا ثلاثة",
    4: "أربع أربعا أربعة",
    5: "خمس خمسا خمسة",
    6: "ست ستا ستة",
    7: "سبع سبعا سبعة",
    8: "ثمان ثماني ثمانيا ثمانية",
    9: "تسع تسعا تسعة",
    10: "عشر عشرا عشرة",
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "أربعون أربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
    200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
    300: "ثلاثمئة ثلاثمائة",
    400: "أربعمئة أربعمائة",
    500: "خمسمئة خمسمائة",
    600: "ستمئة ستمائة",
    700: "سبعمئة سبعمائة",
    800: "ثمانمئة ثمانمائة ثمانيمائة",
    900: "تسعمئة تسعمائة",
    2_000: "ألفان ألفين ألفي",
    2_000_000: "مليونان مليونين مليوني",
    2_000_000_000: "ملياران مليارين ملياري",
}
_SCALE_WORDS = {
    12: "dozen",
    100: "hundred مئة مائة",
    1_000: "thousand k ألف آلاف ألفا",
    1_000_000: "million mln مليون مليونا ملايين",
    1_000_000_000: "billion bn مليار مليارا مليارات بليون بلايين",
    1_000_000_000_000: "trillion tn تريليون ترليون تريليونات",
}

SCALES: frozenset[str] = frozenset(fold(word) for words in _SCALE_WORDS.values() for word in words.split())
NUMBER_WORDS: dict[str, int] = {
    **{word: value for value, word in enumerate(_ENGLISH)},
    **{word: 10 * (at + 2) for at, word in enumerate(_ENGLISH_TENS)},
    **{fold(word): value for value, words in _ARABIC.items() for word in words.split()},
    **{fold(word): value for value, words in _SCALE_WORDS.items() for word in words.split()},
}

# Scales only when glued to digits: a lone "k" is a letter.
ABBREVIATED_SCALES = frozenset("k bn mln tn".split())
PLURAL_SCALES = frozenset(fold(word) for word in "آلاف ملايين مليارات بلايين تريليونات".split())
# Monday and Tuesday sound like two and three; with the article the tens are ordinals (السابعة والأربعين).
NOT_NUMBERS = frozenset(
    fold(word)
    for word in """الاثنين الإثنين والاثنين والإثنين الثلاثا والثلاثا الأربعا والأربعا والعشرين والعشرون
    والثلاثين والثلاثون والأربعين والأربعون والخمسين والخمسون والستين والستون والسبعين والسبعون والثمانين
    والثمانون والتسعين والتسعون""".split()
)
