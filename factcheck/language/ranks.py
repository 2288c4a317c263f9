"""Ordinals that are values: what ranks ("the third-largest city", ثالث أكبر مدينة) or counts ("for the third time").

So do they of victories, titles, editions and offices. Others tell which of several is meant, as a name does: the third
season is another than the second.
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
    priest chest vest nest pest fest behest digest suggest
    everest budapest bucharest ernest midwest northwest southwest northeast southeast""".split()
)
_COUNTED = "|".join(
    """title victory win goal term edition attempt championship crown triumph defeat medal
    consecutive successive straight president""".split()
)
_OF_WHAT = "(?:world|national|league|career|olympic|major|consecutive|successive|straight|presidential)"
# "Came second in the race", not "finished third grade".
_STANDS = r"\s*(?:[.,;:)]|\Z)|\s+(?:in|at|out|behind|of|with|overall|and|for|on|among|by|after)\b"
_AFTER_TENS = re.compile(rf"(?<!\w)(?:{'|'.join(_TENS)})[\s-]\Z")
_IN_ENGLISH = re.compile(
    rf"(?<![\w-])(?:(?P<degree>{_ORDINAL})(?=[\s-](?:most|least|best|worst|(?!(?:{_NO_DEGREE})\b)[a-z]{{2,}}est)\b)"
    rf"|(?:ranked|ranks?|ranking|placed|finish(?:ed|es|ing)?|came|comes|coming)\s+(?:as\s+)?(?:the\s+)?"
    rf"(?P<ranked>{_ORDINAL})(?={_STANDS})"
    rf"|(?P<place>{_ORDINAL})(?=\s+(?:place|position|rank)\b)|(?P<time>(?!first){_ORDINAL})(?=\s+time\b)"
    rf"|(?P<counted>{_ORDINAL})(?=\s+(?:{_OF_WHAT}\s+)?(?:{_COUNTED})\b))"
)
_MASCULINE = [fold(word) for word in "ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split()]
_DEFINITE = {
    **{fold(word): value for word, value in (("الأول", 1), ("الأولى", 1), ("الحادي عشر", 11), ("الحادية عشرة", 11))},
    **{f"ال{word}{ending}": value for value, word in enumerate(_MASCULINE, 2) for ending in ("", "ه")},
    **{f"ال{word} عشر": value for value, word in enumerate(_MASCULINE[:-1], 12)},
    **{f"ال{word}ه عشره": value for value, word in enumerate(_MASCULINE[:-1], 12)},
}
_ADVERBS = {f"{word}ا": value for value, word in enumerate(_MASCULINE, 2)}
_ARABIC = {**{word: value for value, word in enumerate(_MASCULINE, 2)}, **_DEFINITE, **_ADVERBS}
# اللقب الثاني، الدورة الثامنة عشرة
_COUNTED_THINGS = "|".join(
    fold(word) for word in "المرتبة المركز الرتبة اللقب الفوز الهدف النسخة الدورة الولاية المحاولة الميدالية".split()
)
_CAME = "|".join(fold(word) for word in "جاء جاءت حل حلت أنهى أنهت".split())
_ELATIVE = "|".join(
    fold(word)
    for word in """أكبر أصغر أعلى أدنى أطول أقصر أكثر أقل أهم أفضل أسوأ أقوى أقدم أحدث أسرع أغنى أوسع أغلى أشهر أبرز
    أضخم أعظم أعرق أفقر أعمق أبعد أجمل أثقل أنجح""".split()
)
_NO_TENS = r"(?!\s+(?:عشر|وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)(?!\w)))"
_IN_ARABIC = re.compile(
    rf"(?<![^\W\d_])[وفبك]?(?:(?P<degree>{'|'.join(_MASCULINE)})(?=\s+(?:{_ELATIVE})(?!\w))"
    rf"|(?:{_COUNTED_THINGS}|(?:ال|لل)مره(?!\s+الاولي)|لل(?:مرتبه|مركز|قب|دوره|نسخه))"
    rf"\s+(?P<told>{'|'.join(sorted(_DEFINITE, key=len, reverse=True)).replace(' ', chr(92) + 's+')})(?!\w){_NO_TENS}"
    rf"|(?:{_CAME})(?:\s+[^\W\d_]+){{0,2}}\s+(?P<placed>{'|'.join(_ADVERBS)})(?!\w))"
)


# How every English ordinal ends: the pattern would look for one at each letter.
_ENDINGS = frozenset(
    {word[-4:] for word in _ENGLISH}
    | {f"{digit}{ending}" for digit in range(10) for ending in ("st", "nd", "rd", "th")}
)


def find_ranks(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Start and end in the folded text, and the rank."""
    for pattern, known in _patterns(reading.text):
        for match in pattern.finditer(reading.text):
            group = match.lastgroup or ""
            written = " ".join(match[group].split())
            if _AFTER_TENS.search(reading.text, max(0, match.start(group) - 8), match.start(group)):
                continue
            yield *match.span(group), known.get(written) or int(re.sub(r"\D", "", written))


def _patterns(text: str) -> Iterator[tuple[re.Pattern[str], dict[str, int]]]:
    if any(ending in text for ending in _ENDINGS):
        yield _IN_ENGLISH, _ENGLISH
    if not text.isascii():
        yield _IN_ARABIC, _ARABIC
