"""Turns a sentence round without touching its values: denial, opposites, exchanged roles."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.language.facts import TypedFact

_OPPOSITES = {
    "en": """increased/decreased rose/fell grew/shrank won/lost first/last before/after north/south northern/southern
    east/west eastern/western largest/smallest more/fewer older/younger oldest/youngest accepted/rejected
    approved/rejected supported/opposed began/ended opened/closed bought/sold arrived/left male/female father/mother
    brother/sister wife/husband son/daughter king/queen always/never higher/lower highest/lowest legal/illegal
    strengthened/weakened gained/lost success/failure victory/defeat public/private imports/exports minimum/maximum
    beginning/end early/late upper/lower inside/outside best/worst agreed/refused positive/negative win/lose rise/fall
    increase/decrease support/oppose open/closed married/divorced joined/left above/below most/least successful/failed
    entered/left started/stopped confirmed/denied praised/criticised welcomed/condemned guilty/innocent
    both/neither allowed/forbidden permanent/temporary major/minor rich/poor old/new former/current""",
    "ar": """ارتفع/انخفض ارتفعت/انخفضت ارتفاع/انخفاض زاد/تراجع فاز/خسر فازت/خسرت فوز/خسارة أول/آخر الأول/الأخير
    الأولى/الأخيرة قبل/بعد شمال/جنوب الشمالية/الجنوبية شرق/غرب الشرقية/الغربية أكبر/أصغر أكثر/أقل وافق/رفض وافقت/رفضت
    أيد/عارض أيدت/عارضت بدأ/انتهى بدأت/انتهت افتتح/أغلق افتتحت/أغلقت اشترى/باع وصل/غادر وصلت/غادرت أعلى/أدنى
    نجح/فشل نجحت/فشلت نجاح/فشل انتصار/هزيمة واردات/صادرات الواردات/الصادرات بداية/نهاية انضم/انسحب انضمت/انسحبت
    أكد/نفى أكدت/نفت رحب/ندد رحبت/نددت داخل/خارج إيجابي/سلبي الأفضل/الأسوأ تحسن/تدهور دعم/معارضة تأييد/معارضة""",
}
_PAIRS = {
    language: {
        word: other
        for pair in words.split()
        for first, second in [pair.split("/")]
        for word, other in ((first, second), (second, first))
    }
    for language, words in _OPPOSITES.items()
}
_AUXILIARY = re.compile(
    r"\b(is|was|were|are|has|have|had|will|would|can|could|did|does|do)\b(?!n't)(?!\s+(?:not|never)\b)"
)
_DENIED = re.compile(r"\b(is|was|were|are|has|have|had|will|would|can|could) (?:not|never) ")
_PAST = re.compile(r"^((?:[A-Z][\w.'-]*\s)+)([a-z]+ed)\b")
_ARABIC_TURNS = (
    ("لم يتم", "تم"),
    ("لم يكن", "كان"),
    ("لم تكن", "كانت"),
    ("لا يمكن", "يمكن"),
    ("لا توجد", "توجد"),
    ("لا يوجد", "يوجد"),
)
_ARABIC_DENIALS = ("ليس صحيحا أن {}", "لم يحدث أن {}", "لا صحة للقول إن {}")
_ENGLISH_DENIALS = ("It is not true that {}", "It is not the case that {}", "It never happened that {}")
_ONE_WAY = re.compile(
    r"\b(?:visited|defeated|beat|succeeded|replaced|attacked|invaded|hired|sued|killed|criticised|criticized|taught|"
    r"bought|acquired|lent|won against|lost to|preceded|followed|invited|accused|appointed|arrested|thanked|funded|"
    r"founded|supplied|occupied|father of|mother of|son of|daughter of|north of|south of|larger than|older than)\b"
)
_OFTEN = 0.5


def change_word(text: str, language: str, source: random.Random) -> str | None:
    """One word turned into its opposite, or the sentence denied, or its denial taken away; None where none fits."""
    ways = [_opposite, _deny] if source.random() < _OFTEN else [_deny, _opposite]
    return next((changed for way in ways if (changed := way(text, language, source))), None)


def swap_roles(text: str, facts: Sequence[TypedFact]) -> str | None:
    """The two names on either side of a one-way relation exchanged; None where no such pair stands in the text."""
    names = [fact for fact in facts if fact.kind in ("name", "place")]
    for first, second in pairwise(names):
        between = text[first.end : second.start]
        if first.value != second.value and _ONE_WAY.search(between) and "," not in between:
            return text[: first.start] + second.text + between + first.text + text[second.end :]
    return None


def _opposite(text: str, language: str, source: random.Random) -> str | None:
    words = list(re.finditer(r"\w+", text))
    source.shuffle(words)
    for word in words:
        other = _PAIRS[language].get(word[0].lower())
        if other:
            shown = other.capitalize() if word[0][0].isupper() else other
            return text[: word.start()] + shown + text[word.end() :]
    return None


def _deny(text: str, language: str, source: random.Random) -> str | None:
    return _deny_english(text, source) if language == "en" else _deny_arabic(text, source)


def _deny_english(text: str, source: random.Random) -> str:
    if _DENIED.search(text):
        return _DENIED.sub(r"\1 ", text, count=1)
    if _PAST.match(text):
        return _PAST.sub(r"\1never \2", text, count=1)
    if _AUXILIARY.search(text) and source.random() < 0.8:
        return _AUXILIARY.sub(source.choice((r"\1 not", r"\1 never")), text, count=1)
    return source.choice(_ENGLISH_DENIALS).format(text[0].lower() + text[1:] if text[1:2].islower() else text)


def _deny_arabic(text: str, source: random.Random) -> str:
    for denied, said in _ARABIC_TURNS:
        for before, after in ((denied, said), (said, denied)):
            pattern = rf"(?<!\w)(و?){before}(?!\w)"
            if re.search(pattern, text):
                return re.sub(pattern, rf"\1{after}", text, count=1)
    return source.choice(_ARABIC_DENIALS).format(text)
