"""Ordinals that are values: what ranks ("the third-largest city", ثالث أكبر مدينة) or counts ("for the third time").

So do they of victories, titles, editions and offices, and of what `series_words` lists, where the rank is compared with
that of its like alone. Others tell which of several is meant, as a name does: the third season is another than the
second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.language.normalise import Reading, fold
from factcheck.language.quantities.ordinals import (
    ADVERBS,
    DEFINITE,
    DEFINITE_ORDINAL,
    ENGLISH,
    ENGLISH_ORDINAL,
    MASCULINE,
    ROUND_ORDINAL,
    TENS,
)
from factcheck.language.quantities.series_words import (
    ARABIC_COMERS,
    ARABIC_SERIES,
    DEFINITE_SERIES,
    ENGLISH_COMERS,
    ENGLISH_SERIES,
    definite,
)


class Rank(NamedTuple):
    """An ordinal at `[start, end)` of the folded text; `of` names its series, and is empty where that is no matter."""

    start: int
    end: int
    value: int
    of: str = ""


# Words in -est that are no superlatives.
_NO_DEGREE = "|".join(
    """west east test rest request guest quest interest protest contest harvest arrest forest crest conquest inquest
    priest chest vest nest pest fest behest digest suggest
    everest budapest bucharest ernest midwest northwest southwest northeast southeast""".split()
)
_COUNTED = "|".join(
    """title victory win goal term edition attempt championship crown triumph defeat medal
    consecutive successive straight session""".split()
)
_OF_WHAT = "(?:world|national|league|career|olympic|major|consecutive|successive|straight|presidential)"
# "The second vice president" is no second president, and "the third day meeting" no third meeting.
_NO_KIND = r"""(?:vice|deputy|former|and|or|of|in|at|on|to|for|from|with|the|a|an|his|her|its|their|this|that|was|is
    |century|day|week|month|year|quarter|half|night|floor|grade|class|minute|hour|division)\b""".replace("\n    ", "")
# "Came second in the race", not "finished third grade".
_STANDS = r"\s*(?:[.,;:)]|\Z)|\s+(?:in|at|out|behind|of|with|overall|and|for|on|among|by|after)\b"
# "Crossed the line third", "finished the season in fifth".
_CAME_IN = (
    r"(?:ranked|ranks?|ranking|placed|classified|came|comes|coming|qualif(?:y|ied)|ran)"
    r"|(?:finish|end)(?:ed|es|ing)?(?:\s+(?:the|his|her|their|its)\s+[a-z]+)?"
    r"|cross(?:ed|es|ing)\s+the\s+(?:finish(?:ing)?\s+)?line|(?:took|takes|taking|claimed|secured)"
)
_AFTER_TENS = re.compile(rf"(?<!\w)(?:{'|'.join(TENS)})[\s-]\Z")
_IN_ENGLISH = re.compile(
    rf"(?<![\w-])(?:(?P<degree>{ENGLISH_ORDINAL})(?=[\s-](?:most|least|best|worst|(?!(?:{_NO_DEGREE})\b)[a-z]{{2,}}est)\b)"
    rf"|(?:{_CAME_IN})\s+(?:(?:in|as|up|home)\s+)?(?:the\s+)?(?P<ranked>{ENGLISH_ORDINAL})(?={_STANDS})"
    rf"|(?:was|were|is|are|been|be)\s+(?P<stood>(?!first){ENGLISH_ORDINAL})(?=\s+(?:in|behind|overall)\b)"
    rf"|(?P<place>{ENGLISH_ORDINAL})(?=[\s-](?:placed?|position|ranked|rank)\b)|(?P<time>(?!first){ENGLISH_ORDINAL})(?=\s+time\b)"
    rf"|(?P<counted>{ENGLISH_ORDINAL})(?=\s+(?:{_OF_WHAT}\s+)?(?:{_COUNTED})\b)"
    rf"|(?P<member>(?!first){ENGLISH_ORDINAL})(?=\s+(?:(?!{_NO_KIND})[a-z.]+\s+)?(?P<series>{'|'.join(ENGLISH_SERIES)})\b)"
    rf"|(?P<comer>(?!first){ENGLISH_ORDINAL})(?=\s+(?:[a-z]+\s+)?(?P<kind>{'|'.join(ENGLISH_COMERS)})\s+(?:ever\s+)?to\b))"
)
_ARABIC = {**{word: value for value, word in enumerate(MASCULINE, 2)}, **DEFINITE, **ADVERBS}
# اللقب الثاني، الدورة الثامنة عشرة
_COUNTED_THINGS = "|".join(
    form
    for word in "مرتبة مركز رتبة لقب فوز هدف نسخة دورة ولاية محاولة ميدالية".split()
    for form in definite(fold(word))
)
_CAME = "|".join(
    fold(word)
    for word in """جاء جاءت جاؤوا حل حلت حلوا يحل تحل أنهى أنهت أنهوا ينهي تنهي وصل وصلت وصلوا عبر عبرت عبروا اجتاز
    اجتازت اجتازوا صنف صنفت""".split()
)
_ELATIVE = "|".join(
    fold(word)
    for word in """أكبر أصغر أعلى أدنى أطول أقصر أكثر أقل أهم أفضل أسوأ أقوى أقدم أحدث أسرع أغنى أوسع أغلى أشهر أبرز
    أضخم أعظم أعرق أفقر أعمق أبعد أجمل أثقل أنجح""".split()
)
_FORMS = "|".join(sorted(DEFINITE_SERIES, key=len, reverse=True)).replace(" ", r"\s+")
_MEMBERS = {**ARABIC_SERIES, **ARABIC_COMERS}
_KIND = "|".join(sorted(_MEMBERS, key=len, reverse=True)).replace(" ", r"\s+")
# "The annual anniversary", "the American president": an adjective may stand between a thing and its ordinal.
_ADJECTIVE = r"(?:(?!الاول)ال[\u0620-\u064a]+يه?\s+)?"
_IN_ARABIC = re.compile(
    rf"(?<![^\W\d_])[وفبك]?(?:(?P<degree>{'|'.join(MASCULINE)})(?=\s+(?:{_ELATIVE})(?!\w))"
    rf"|(?:{_COUNTED_THINGS}|(?:ال|لل)مره(?!\s+الاولي)|لل(?:مرتبه|مركز|قب|دوره|نسخه|عام))"
    rf"\s+(?P<told>{DEFINITE_ORDINAL}|ال\s?\d{{1,3}})(?!\w)"
    rf"|العام\s+(?P<year>{ROUND_ORDINAL})(?!\w)"
    rf"|(?P<of>{_FORMS})\s+{_ADJECTIVE}(?P<member>(?!الاولي?(?!\w)){DEFINITE_ORDINAL}|ال\s?\d{{1,3}})(?!\w)"
    rf"|(?P<comer>{'|'.join(MASCULINE)})(?=\s+(?P<kind>{_KIND})(?!\w))"
    rf"|(?:{_CAME})(?:\s+[^\W\d_]+){{0,4}}\s+(?P<placed>{'|'.join(ADVERBS)})(?!\w))"
)
# A hundred years after: "the centenary", الذكرى المئوية.
_CENTENARY = re.compile(
    r"(?<!\w)(?P<english>(?:bi)?centen(?:ary|nial))(?!\w)|(?<![^\W\d_])[وفبل]?(?:ال)?ذكري\s+(?P<arabic>ال[مي]+ويه)(?!\w)"
)
# "Came third and Estonia ninth": who came in next, the verb left out.
_NO_NAME = r"(?:his|her|its|their|the|an?|in|at|on|to|for|of|was|is|has|had|won|came|took)\b"
_NEXT = re.compile(
    rf"[^.;!?]{{0,60}}?(?:,|\band)\s+(?:and\s+)?(?:(?!{_NO_NAME})[^\W\d_][\w'’-]*\s+){{1,2}}"
    rf"(?P<next>{ENGLISH_ORDINAL})(?={_STANDS})"
)
# "Second in the 200 metres and fourth in the 400": the same one in something else.
_ALSO = re.compile(
    rf"\s+(?:in|at|on)\s[^.;!?]{{1,50}}?(?:,|\band|\bbut)\s+(?:(?:and|then)\s+)?(?P<also>{ENGLISH_ORDINAL})"
    r"(?=\s+(?:in|at|on|overall)\b)"
)
_ORDINALS = ("degree", "ranked", "stood", "place", "time", "counted", "told", "year", "member", "comer", "placed")
_SERIES = {**ENGLISH_SERIES, **ENGLISH_COMERS, **_MEMBERS, **DEFINITE_SERIES}


# How every English ordinal ends: the pattern would look for one at each letter.
_ENDINGS = frozenset(
    {word[-4:] for word in ENGLISH} | {f"{digit}{ending}" for digit in range(10) for ending in ("st", "nd", "rd", "th")}
)


def find_ranks(reading: Reading) -> Iterator[Rank]:
    """The ordinals of a text that rank or count."""
    for pattern, known in _patterns(reading.text):
        for match in pattern.finditer(reading.text):
            groups = match.groupdict()
            name = next(name for name in _ORDINALS if groups.get(name))
            written = " ".join(match[name].split())
            if _AFTER_TENS.search(reading.text, max(0, match.start(name) - 8), match.start(name)):
                continue
            value = known.get(written) or int(re.sub(r"\D", "", written))
            yield Rank(*match.span(name), value, _series(groups))
            if name in {"ranked", "stood"}:
                yield from _ranked_next(reading, match.end(name))
    for match in _CENTENARY.finditer(reading.text) if _may_be_centenary(reading.text) else ():
        yield Rank(*match.span(match.lastgroup or 0), 200 if match[0].startswith("bi") else 100, "anniversary")


def _ranked_next(reading: Reading, start: int) -> Iterator[Rank]:
    while found := _ALSO.match(reading.text, start) or _NEXT.match(reading.text, start):
        name = found.lastgroup or ""
        written, start = found[name], found.end(name)
        yield Rank(*found.span(name), ENGLISH.get(written) or int(re.sub(r"\D", "", written)))


def _series(groups: Mapping[str, str | None]) -> str:
    named = groups.get("series") or groups.get("of") or groups.get("kind")
    return _SERIES[" ".join(named.split())] if named else ""


def _may_be_centenary(text: str) -> bool:
    return "centen" in text or "ذكري" in text


def _patterns(text: str) -> Iterator[tuple[re.Pattern[str], dict[str, int]]]:
    if any(ending in text for ending in _ENDINGS):
        yield _IN_ENGLISH, ENGLISH
    if not text.isascii():
        yield _IN_ARABIC, _ARABIC
