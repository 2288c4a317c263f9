"""Words of two senses that have an opposite in one of them alone, told apart by what stands around them.

"Declined to sell" refuses and "declined to 9 %" falls; a merger is cleared, and so is a forest.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.words.sense_nouns import (
    ARABIC_PROPOSAL,
    CURRENCY,
    DUE,
    GOAL,
    GOING_ON,
    JUDGEMENT,
    KEEPS,
    LEVEL,
    OFFER,
    PATIENT,
    PLEA,
    PROCEEDINGS,
    PROPOSAL,
    RESTRICTION,
    RULES,
    STAFF,
    TENSE,
    TESTED,
    TRIAL,
    WEATHER,
    WORKS,
)
from factcheck.language.words.state_words import OF_A_DEED, PREDICATE, SAID_OF_SOMETHING, TOOK_PLACE, WENT_AHEAD
from factcheck.language.words.words import stem

_NUMBERS = "|".join(word for word in NUMBER_WORDS if word.isascii())
_DEGREES = "about|around|just|nearly|almost|only|under|over|below|above|barely|roughly|some|more|less|fewer|as"
# Behind "to" neither an article nor a number begins a deed: "declined to 9.2 %", "to a record low".
NO_DEED = (
    rf"(?:(?:(?:{_DEGREES})\s+)*(?:than\s+)?(?:[$€£¥₽₹]|\.?\d|(?:{_NUMBERS})\b)"
    r"|(?:an?|the|its|their|his|her|half|between)\b)"
)
_FEW = r"(?:[\w'’-]+\s+){0,5}?"
_IS = r"\s+(?:[\w'’-]+\s+){0,3}?(?:was|were|been|be|being|is|are)\s+(?:\w+ly\s+)?\Z"
_TIMES = r"(?:in|last|a|an|before|ever|expected|usual|previously|it|they|the\s+(?:year|month|week)|\d+)\b"
_ARABIC_TIMES = r"(?:العام|السنة|الشهر|الأسبوع|قبل|ذي\s+قبل|المتوقع|المعتاد|أي\s+وقت)"


class _Around(NamedTuple):
    """What stands before a word, up to it, or what the text is from it on; either tells."""

    before: re.Pattern[str] | None
    onwards: re.Pattern[str]

    def tells(self, text: str, start: int) -> bool:
        before = self.before is not None and self.before.search(text, max(0, start - _REACH), start) is not None
        return before or self.onwards.match(text, start) is not None


_REACH = 80
# Marks that belong to no word of a pattern; the vowel of a passive does: هُزم.
_MARKS = re.compile("[\u064e\u0651\u0652\u0640]")


def _around(onwards: str, before: str = "") -> _Around:
    return _Around(re.compile(before, re.IGNORECASE) if before else None, re.compile(onwards, re.IGNORECASE))


def _near(things: str) -> _Around:
    return _around(rf"[\w'’]+[^.;!?؛؟]{{0,60}}?(?<!\w){things}(?!\w)", rf"(?<!\w){things}(?!\w)[^.;!?؛؟]{{0,60}}\Z")


_SAID_OF_SOMETHING = _around(r"(?!)", PREDICATE)
_REFUSED = _around(rf"declin\w+\s+(?:to\s+(?!{NO_DEED})|{_FEW}{OFFER}\b)", rf"\b{OFFER}{_IS}")
_OF_A_PROPOSAL = _around(rf"\w+\s+{_FEW}{PROPOSAL}\b", rf"\b{PROPOSAL}{_IS}")
_OF_AN_ARABIC_PROPOSAL = _around(rf"\w+\s+(?:\S+\s+){{0,4}}?{ARABIC_PROPOSAL}(?!\w)")
_OF_WHAT_IS_DUE = _around(rf"[\w]+\s+{_FEW}{DUE}\b", rf"\b{DUE}{_IS}")
_OBJECT = r"(?:(?!(?:and|or|but|و\w+)\s)[\w'’-]+\s+){0,5}?"
_OF_A_PLEA = _around(rf"\w+\s+{_OBJECT}{PLEA}(?!\w)", rf"(?<!\w){PLEA}(?!\w)[^.;,]{{0,40}}?{_IS}")
_OUT_OF_COURT = _around(
    rf"(?:thr(?:ew|own)\s+out|turned\s+down)\s+{_OBJECT}{PLEA}\b", rf"\b{PLEA}\b[^.;,]{{0,40}}?{_IS}"
)
_OF_A_JUDGEMENT = _around(
    rf"\w+\s+(?:down\s+)?{_OBJECT}{JUDGEMENT}(?!\w)", rf"(?<!\w){JUDGEMENT}(?!\w)[^.;,]{{0,40}}?{_IS}"
)
_AT_LAW = _near(TRIAL)
_OF_A_LEVEL = _near(LEVEL)
_PASSIVE = r"\b(?:was|were|been|be|being|is|are)\s+\Z"
_HOSPITAL = r"(?:hospital|clinic|universit\w+|college|school|bar|union|club|ward|intensive|psychiatric|membership)"
_LET_IN = _around(rf"admit\w*\s+(?:\w+\s+){{0,3}}?(?:to\s+(?:\w+\s+){{0,2}}?{_HOSPITAL}|into|as)\b", _PASSIVE)
_PERMIT = (
    r"(?:entry|access|visas?|bail|permission|permits?|asylum|chance|opportunit\w+|rights?|requests?|appeals?"
    r"|applications?|licen[cs]e|funding|parole|boarding|service)"
)
_NOT_GIVEN = _around(rf"den(?:y|ied|ies|ying|ial)\s+(?:[\w'’]+\s+){{0,3}}?{_PERMIT}\b")
_MORE_OF_IT = _around(
    r"(?!)",
    r"\b(?:sold|sells?|selling|export(?:ed|s)?|import(?:ed|s)?|produc(?:ed|es)|earn(?:ed|s)?|spen[dt]s?|bought|buys|paid"
    r"|harvest(?:ed|s)?|pump(?:ed|s)?|attract(?:ed|s)?)\s+(?:(?:far|much|even|slightly|many)\s+)?\Z",
)
_THAN_ANOTHER = _around(
    r"\w+\s+(?:(?:than|or)\b|[^.;!?]{0,60}?\bthan\s+(?!last|a\s|in\s|before|the\s+(?:year|month|season)))"
)
_AT_THE_CLOSE = _around(r"(?!)", r"\b(?:clos|end|finish|open|trad)\w+\s+(?:\S+\s+){0,4}?\Z")
_IN_A_VOTE = _around(r"(?!)", r"(?:\bvot\w+|صو[ّ]?ت\w*)\s+(?:[^\s.;]+\s+){0,5}?\Z")
_STAYS_AS_IT_IS = _around(rf"\w+\s+(?:[\w'’-]+\s+){{0,7}}?{KEEPS}")
_KEPT_SO = _around(r"(?!)", r"\b(?:held|hold\w*|kept|keep\w*|left|leav\w+|remain\w*|stay\w*)\s+(?:\S+\s+){0,7}?\Z")
_CHANGED = _around(rf"chang(?:ed|ing)\b|\w+[^.;!?]{{0,60}}?\b{LEVEL}\b", rf"\b{LEVEL}\b[^.;!?]{{0,60}}\Z")
_TO_A_GOAL = _around(rf"\w+\s+(?:[\w'’-]+\s+){{0,4}}?{GOAL}(?!\w)")
_GOT_THERE = _around(rf"(?:g[eo]ts?|ma(?:de|kes?)\s+it)\s+to\s+(?:[\w'’-]+\s+){{0,3}}?{GOAL}\b")
_REPORTED = _around(
    r"(?!)",
    r"(?:\b(?:report|post|record|ma[dk]e|book|announc|swung|return|suffer|turn|earn)\w*|(?:حقق|سجل|تكبد|أعلن|مني)\w*)"
    r"\s+(?:\S+\s+){0,4}?\Z",
)
_OF_A_BUDGET = _near(r"(?:ال|لل|ب|و)*(?:ميزان|موازنة|ميزانية|تجاري|مالي|حساب)\w{0,2}")
_CONFESSED = _around(r"\w+\s+(?:[\u0621-\u065f]+\s+){0,3}?(?:بأن\w*|ب[\u0621-\u064a]{3,}|أن\w*)")
_STAYS = _around(
    r"(?:remain|stay)\w*\s+(?:in|inside|within|with|at(?!\s+\S*\d)|a\s+member|part\s+of)\b|\w+\s+(?:\w+\s+){0,2}?(?:في|ضمن|داخل|عضوا)(?!\w)"
)
_LEAVES = _around(
    r"withdr\w+\s+(?:\w+\s+){0,3}?from\b|(?:left|leav\w+|quit\w*|exit\w*)\s+(?:the|its|his|her|their|(?-i:[A-Z])\w+)\b"
    r"|[\u0621-\u065f]+\s+(?:من|ال\w+)"
)
_OPENLY_BEATEN = _around(r"[وف]?هُز\w*|[وف]?هزم\w*\s+(?:أمام|على\s+يد)(?!\w)")
_IN_COURT = _around(rf"[\u0621-\u065f]+\s+(?:[\u0621-\u065f]+\s+){{0,4}}?{TRIAL}(?!\w)")
# "Took part in", "joined the strike": not "part of the strike".
_TOOK_PART = _around(r"(?!)", r"\bt(?:ook|ak(?:e|es|ing|en))\s+(?:no\s+|an?\s+\w+\s+)?\Z")
_JOINED_AN_EVENT = _around(
    r"join\w*\s+(?:[\w'’-]+\s+){0,3}?(?:strikes?|boycott|protests?|marche?s?|demonstrations?|talks|ceremony|celebrations?"
    r"|walkout|rally|rallies|sit-in|elections?|race|vote|meeting|summit|exercises?|manoeuvres|maneuvers)\b"
)
_TIMED = (
    r"(?:arriv|start|beg[aiu]n|depart|open|clos|land|sail|reach|deliver|pa(?:id|y)|finish|leav|left|c[ao]me|r[au]n"
    r"|went|go(?:es|ne)?|complet|set\s+off|took\s+off|held|hand|submit|launch|kick|release|publish|work|was|is|were|are)\w*"
)
_ON_TIME = _around(r"(?!)", r"\bon\s+\Z")
_RUNNING_LATE = _around(r"(?!)", rf"\b{_TIMED}\s+(?:[\w'’-]+\s+){{0,6}}?\Z")
_A_TIME_OF_DAY = _around(
    r"late\s*-|late\s+(?:in|on|at|last|\d|night|spring|summer|autumn|winter|morning|afternoon|evening|stages?|(?-i:[A-Z]))",
    r"\b(?:the|of|his|her|their|its|too|until|till|that)\s+\Z",
)
_AT_A_LATE_HOUR = _around(r"\w+\s+من\s+(?:ال|ل)", r"(?<!\w)(?:وقت|ساعة|سن|مرحلة|عمر|الليل)\s+\Z")
_JOINED_AN_ARABIC_EVENT = _around(
    r"\w+\s+(?:\S+\s+){0,4}?إلى\s+(?:ال)?(?:إضراب|اضراب|احتجاج|تظاهر|مظاهر|مسير|محادثات|مفاوضات|انتخابات|سباق|تصويت|اجتماع|قمة|مناورات)\w*"
)
_AT_ITS_HOUR = _around(r"(?!)", r"(?<!\w)[وف]?(?:في|ب)\s+(?:(?:الموعد|الوقت)\s+)?\Z")
_SET = (
    "raised raising hike hiked lift lifted boosted increased lowered lowering cut slash slashed reduced trimmed "
    "رفع رفعت زاد زادت خفض خفضت قلص قلصت"
)
# By concept and word: what has to stand around it for it to be of that concept.
_NEEDED = {
    (concept, stem(word)): around
    for concept, words, around in (
        ("consent", "declined", _REFUSED),
        ("consent", "cleared blocked passed adopted ratified ratify", _OF_A_PROPOSAL),
        ("consent", "أقر أقرت صادق صادقت اعتمد اعتمدت مرر مررت أسقط أسقطت", _OF_AN_ARABIC_PROPOSAL),
        ("consent", "voted", _around(r"vot\w+\s+(?:\S+\s+){0,4}?down\b")),
        ("deadline", "met meet fulfilled missed", _OF_WHAT_IS_DUE),
        ("stay", "remained stayed بقي بقيت البقاء", _STAYS),
        ("stay", "withdrew withdrawn withdraw left leave quit exit انسحب انسحاب غادر خرج", _LEAVES),
        ("course", "completed finished اكتمل اكتمال أنجز استكمل", _near(WORKS)),
        ("course", "concluded اختتم اختتمت", _near(PROCEEDINGS)),
        ("price", "expensive", _around(r"expensive")),
        ("outcome", "هزم", _OPENLY_BEATEN),
        ("change", "higher lower", _AT_THE_CLOSE),
        ("change", "more less fewer", _MORE_OF_IT),
        (
            "plea",
            "uphold upheld allowed granted accepted sustained rejected dismissed denied refused overruled",
            _OF_A_PLEA,
        ),
        ("plea", "قبل قبلت قبول أجاز أجازت رفض رفضت يرفض رد ردت", _OF_A_PLEA),
        ("plea", "threw thrown turned", _OUT_OF_COURT),
        ("ruling", "affirmed confirmed revoked reversed struck vacated void voided annulled", _OF_A_JUDGEMENT),
        ("ruling", "أيد أيدت ثبت ثبتت أكد أكدت نقض نقضت أبطل أبطلت فسخ ألغى ألغت إلغاء", _OF_A_JUDGEMENT),
        ("guilt", "cleared", _around(r"cleared\s+(?:[\w'’]+\s+){0,4}?of\b")),
        ("guilt", "أدان أدانت أدين أدينت دان إدانة برئ", _AT_LAW),
        (
            "guilt",
            "conviction",
            _around(rf"convict(?!ion)|\w+[^.;!?]{{0,60}}?\b{TRIAL}\b", rf"\b{TRIAL}\b[^.;!?]{{0,60}}\Z"),
        ),
        ("admission", "أقر أقرت", _CONFESSED),
        ("setting", _SET, _OF_A_LEVEL),
        (
            "alteration",
            f"{_SET} maintained تغيير تعديل عدل عدلت غيرت أبقى أبقت ثبت ثبتت تثبيت",
            _OF_A_LEVEL,
        ),
        ("alteration", "alter amended adjusted", _OF_A_LEVEL),
        ("alteration", "changed", _CHANGED),
        ("alteration", "keep kept hold held leave left", _STAYS_AS_IT_IS),
        ("alteration", "steady", _KEPT_SO),
        ("attainment", "reached attained بلغ بلغت وصل وصلت تأهل تأهلت", _TO_A_GOAL),
        ("attainment", "get got make made", _GOT_THERE),
        ("vote", "favour favor against لصالح صالح تأييدا ضد", _IN_A_VOTE),
        ("health", "recover recovered recovery improved worsened deteriorated relapsed", _near(PATIENT)),
        ("health", "تعافى تعافت شفي شفيت شفاء تحسن تحسنت تدهور تدهورت ساء ساءت انتكس انتكست", _near(PATIENT)),
        ("test", "positive negative إيجابي إيجابية موجب موجبة سلبي سلبية سالب سالبة", _near(TESTED)),
        ("warmth", "warm warmer hot hotter mild milder cold colder cool cooler chilly freezing", _near(WEATHER)),
        ("warmth", "دافئ دافئة حار حارة أدفأ بارد باردة أبرد", _near(WEATHER)),
        ("wetness", "wet wetter rainy dry drier ماطر ماطرة ممطر ممطرة جاف جافة", _near(WEATHER)),
        ("sky", "sunny clear cloudy overcast صحو مشمس مشمسة غائم غائمة ملبد ملبدة", _near(WEATHER)),
        ("result", "profit loss losses ربح أرباح أرباحا ربحا خسارة خسائر", _REPORTED),
        ("balance", "عجز عجزا", _OF_A_BUDGET),
        ("strength", "appreciated depreciated", _near(CURRENCY)),
        (
            "resumption",
            "suspended suspend halt paused cut severed broke أوقف أوقفت علق علقت تعليق قطع قطعت استئناف",
            _near(GOING_ON),
        ),
        ("employment", "fired sacked sack سرح سرحت تسريح", _near(STAFF)),
        ("employment", "laid lays laying", _around(r"la(?:id|ys|ying)\s+(?:\w+\s+){0,3}?off\b")),
        ("restriction", "lift lifted ease eased imposed رفع رفعت خفف خففت تخفيف فرض فرضت", _near(RESTRICTION)),
        ("sentiment", "popular", _around(r"popular\s+(?:with|among)\b")),
        ("gap", "widened widening narrow narrowed narrowing اتسع اتسعت اتساع ضاق ضاقت تقلص تقلصت انكمش", _near(TENSE)),
        ("tightness", "tighten toughened relaxed loosen eased ease شدد شددت تشديد خفف خففت تخفيف", _near(RULES)),
        ("attendance", "part", _TOOK_PART),
        ("attendance", "join joined joins joining", _JOINED_AN_EVENT),
        ("attendance", "انضم انضمت انضمام", _JOINED_AN_ARABIC_EVENT),
        ("punctuality", "time schedule", _ON_TIME),
        ("punctuality", "behind", _around(r"behind\s+schedule\b")),
        ("punctuality", "late", _RUNNING_LATE),
        ("punctuality", "موعده موعدها موعدهم موعدهما الموعد المحدد", _AT_ITS_HOUR),
        *((concept, words, _SAID_OF_SOMETHING) for concept, words in SAID_OF_SOMETHING),
        ("holding", "ahead", _around(r"(?!)", WENT_AHEAD)),
        ("holding", "place", _around(r"(?!)", TOOK_PLACE)),
    )
    for word in words.split()
}
# What is dearer than another makes the other cheaper, not so what is dearer than last year.
_COMPARED = _around(
    rf"\w+\s+than\s+(?!{_TIMES})|[\u0621-\u065f]+\s+من\s+(?!{_ARABIC_TIMES})", r"\b(?:less|least|as|so)\s+\Z"
)
# What must not stand around it.
_NEVER = {
    (concept, stem(word)): around
    for concept, words, around in (
        ("change", "declined", _REFUSED),
        ("change", "more less fewer", _THAN_ANOTHER),
        ("ruling", "upheld overturned quashed", _OF_A_PLEA),
        # محكمة النقض is the name of a court.
        ("ruling", "نقض", _around(r"(?!)", r"(?<!\w)(?:محكمة|محاكم|لمحكمة|بمحكمة|ومحكمة)\s+\Z")),
        ("resumption", "استئناف", _around(r"(?!)", r"(?<!\w)(?:محكمة|محاكم|طلب)\s+\Z")),
        # "Commented on" and "stressed".
        ("resumption", "علق علقت", _around(r"\w+\s+(?:\S+\s+){0,3}?على(?!\w)")),
        ("tightness", "شدد شددت", _around(r"\w+\s+(?:\S+\s+){0,3}?على(?!\w)")),
        ("support", "أدان أدانت أيد أيدت", _IN_COURT),
        ("admission", "admitted", _LET_IN),
        ("admission", "denied denying denial", _NOT_GIVEN),
        ("admission", "conceded", _around(r"conced\w+\s+(?:[\w'’]+\s+){0,3}?(?:goals?|penalt\w+|runs?|points?)\b")),
        ("admission", "أقر أقرت", _OF_AN_ARABIC_PROPOSAL),
        ("change", "تراجع تراجعت", _around(r"\w+\s+عن(?!\w)")),
        ("course", "completed", _around(r"complete(?:ly)?\b", r"\bto\s+be\s+\Z")),
        ("course", "concluded", _around(r"conclud\w+\s+(?:that|an?|from|with)\b")),
        ("punctuality", "late", _A_TIME_OF_DAY),
        ("punctuality", "متأخر متأخرة متأخرا", _AT_A_LATE_HOUR),
        ("punctuality", "تأخر تأخرت يتأخر تتأخر", _around(r"\w+\s+(?:\S+\s+){0,2}?(?:وراء|خلف)(?!\w)")),
        ("price", "expensive dearer costlier cheap cheaper cheapest inexpensive أغلى أرخص", _COMPARED),
        *((concept, word, _around(form)) for concept, word, form in OF_A_DEED),
    )
    for word in words.split()
}


def in_its_sense(concept: str, root: str, text: str, start: int) -> bool:
    """Whether the word with that stem, which begins at `start`, is of the concept there."""
    if _MARKS.search(text):
        text, start = _MARKS.sub("", text), len(_MARKS.sub("", text[:start]))
    needed, never = _NEEDED.get((concept, root)), _NEVER.get((concept, root))
    return (needed is None or needed.tells(text, start)) and not (never is not None and never.tells(text, start))
