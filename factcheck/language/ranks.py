"""Ordinals that are values: what ranks ("the third-largest city", ثالث أكبر مدينة) or counts ("for the third time").

Other ordinals tell which of several is meant, as a name does: the third season is another than the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language.normalise import Reading, fold

_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    """tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH = {
    **{word: value for value, word in enumerate([*_ONES, *_TEENS], 1)},
    **{f"{word[:-1]}ieth": 10 * value for value, word in enumerate(_TENS, 2)},
    **{
        f"{tens}-{ones}": 10 * value + unit for value, tens in enumerate(_TENS, 2) for unit, ones in enumerate(_ONES, 1)
    },
}
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})"
# Words in -est that are no superlatives.
_NO_DEGREE = "|".join(
    """west east test rest request guest quest interest protest contest harvest arrest forest crest conquest inquest
    priest chest vest nest pest fest behest digest suggest midwest northwest southwest northeast southeast""".split()
)
_IN_ENGLISH = re.compile(
    rf"(?<![\w-])(?:(?P<degree>{_ORDINAL})(?=[\s-](?:most|least|best|worst|(?!(?:{_NO_DEGREE})\b)[a-z]{{2,}}est)\b)"
    rf"|(?:ranked|ranks?|ranking|placed|finish(?:ed|es|ing)?|came|comes|coming)\s+(?:in\s+|as\s+)?(?:the\s+)?"
    rf"(?P<ranked>{_ORDINAL})(?![\w-])"
    rf"|(?P<place>{_ORDINAL})(?=\s+(?:place|position|rank)\b)|(?P<time>(?!first){_ORDINAL})(?=\s+time\b))"
)
_MASCULINE = "ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split()
_FEMININE = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split()
_DEFINITE = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
_ARABIC = {
    **{fold(word): value for value, word in enumerate(_MASCULINE, 2)},
    **{fold(word): value for words in (_FEMININE, _DEFINITE) for value, word in enumerate(words, 1)},
}
_ELATIVE = "|".join(
    fold(word)
    for word in """أكبر أصغر أعلى أدنى أطول أقصر أكثر أقل أهم أفضل أسوأ أقوى أقدم أحدث أسرع أغنى أوسع أغلى أشهر أبرز
    أضخم أعظم أعرق أفقر أعمق أبعد أجمل أثقل أنجح""".split()
)
_IN_ARABIC = re.compile(
    rf"(?<![^\W\d_])[وفبلك]?(?:(?P<degree>{'|'.join(map(fold, _MASCULINE))})(?=\s+(?:{_ELATIVE})(?!\w))"
    rf"|(?:ال|لل)(?:مرتبه|مركز|رتبه)\s+(?P<ranked>{'|'.join(map(fold, [*_FEMININE, *_DEFINITE]))})(?!\s+عشر)(?!\w)"
    rf"|(?:ال|لل)مره\s+(?P<time>{'|'.join(map(fold, _FEMININE[1:]))})(?!\s+عشر)(?!\w))"
)


def find_ranks(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Start and end in the folded text, and the rank."""
    for pattern, known in ((_IN_ENGLISH, _ENGLISH), (_IN_ARABIC, _ARABIC)):
        for match in pattern.finditer(reading.text):
            group = match.lastgroup or ""
            written = match[group]
            yield *match.span(group), known.get(written) or int(re.sub(r"\D", "", written))
