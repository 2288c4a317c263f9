"""Words of two senses that have an opposite in one of them alone, told apart by what stands around them.

"Declined to sell" refuses and "declined to 9 %" falls; a merger is cleared, and so is a forest.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language.number_words import NUMBER_WORDS
from factcheck.language.words import stem

_NUMBERS = "|".join(word for word in NUMBER_WORDS if word.isascii())
_DEGREES = "about|around|just|nearly|almost|only|under|over|below|above|barely|roughly|some|more|less|fewer|as"
# Behind "to" neither an article nor a number begins a deed: "declined to 9.2 %", "to a record low".
NO_DEED = (
    rf"(?:(?:(?:{_DEGREES})\s+)*(?:than\s+)?(?:[$€£¥₽₹]|\.?\d|(?:{_NUMBERS})\b)"
    r"|(?:an?|the|its|their|his|her|half|between)\b)"
)
_OFFER = (
    r"(?:offers?|invitations?|requests?|proposals?|bids?|awards?|prizes?|nominations?|posts?|roles?|interviews?|honou?rs?"
    r"|jobs?|deals?)"
)
_PROPOSAL = (
    r"(?:mergers?|takeovers?|acquisitions?|buyouts?|deals?|bills?|plans?|proposals?|purchases?|sales?|bids?|applications?"
    r"|projects?|nominations?|transactions?|budgets?|treaty|treaties|measures?|legislation|laws?|vaccines?|drugs?)"
)
_DUE = (
    r"(?:deadlines?|targets?|goals?|quotas?|requirements?|obligations?|commitments?|schedules?|forecasts?|expectations?"
    r"|conditions?|standards?|criteria|demands?)"
)
_WORKS = (
    r"(?:construction|building|buildings|works?|bridges?|dams?|roads?|railways?|motorways?|highways?|tunnels?|towers?"
    r"|stations?|canals?|ports?|airports?|church|cathedral|mosque|palace|castle|fort|house|stadium|museum|hospital"
    r"|projects?|restoration|renovation|repairs?|rebuilding|reconstruction|excavations?|extension|expansion|pipeline"
    r"|reactors?|plants?|factory|lighthouse|reservoir|basilica|temple"
    r"|(?:ال|لل|ب|و)*(?:بناء|إنشاء|تشييد|أعمال|أشغال|مشروع|جسر|سد|طريق|سكة|نفق|برج|محطة|قناة|ميناء|مطار|كنيسة|مسجد|قصر"
    r"|قلعة|ملعب|متحف|مستشفى|ترميم|تجديد|توسعة|حفر|مصنع|مبنى|منارة|خط))"
)
_PROCEEDINGS = (
    r"(?:talks|negotiations|trials?|hearings?|investigations?|inquir(?:y|ies)|match|matches|tournaments?|campaigns?"
    r"|operations?|conferences?|summits?|congress|sessions?|meetings?|visits?|tours?|festivals?|games|exercises?|season"
    r"|(?:ال|لل|ب|و)*(?:محادثات|مفاوضات|محاكمة|تحقيق|مباراة|بطولة|حملة|عملية|عمليات|مؤتمر|قمة|دورة|جلسة|اجتماع|اجتماعات"
    r"|زيارة|جولة|مهرجان|ألعاب|موسم))"
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


def _around(onwards: str, before: str = "") -> _Around:
    return _Around(re.compile(before, re.IGNORECASE) if before else None, re.compile(onwards, re.IGNORECASE))


def _near(things: str) -> _Around:
    return _around(rf"[\w'’]+[^.;!?؛؟]{{0,60}}?(?<!\w){things}(?!\w)", rf"(?<!\w){things}(?!\w)[^.;!?؛؟]{{0,60}}\Z")


_REFUSED = _around(rf"declin\w+\s+(?:to\s+(?!{NO_DEED})|{_FEW}{_OFFER}\b)", rf"\b{_OFFER}{_IS}")
_OF_A_PROPOSAL = _around(rf"(?:clear|block)(?:s|ed|ing)\s+{_FEW}{_PROPOSAL}\b", rf"\b{_PROPOSAL}{_IS}")
_OF_WHAT_IS_DUE = _around(rf"[\w]+\s+{_FEW}{_DUE}\b", rf"\b{_DUE}{_IS}")
_STAYS = _around(
    r"(?:remain|stay)\w*\s+(?:in|inside|within|with|at(?!\s+\S*\d)|a\s+member|part\s+of)\b|\w+\s+(?:\w+\s+){0,2}?(?:في|ضمن|داخل|عضوا)(?!\w)"
)
_LEAVES = _around(
    r"withdr\w+\s+(?:\w+\s+){0,3}?from\b|(?:left|leav\w+|quit\w*|exit\w*)\s+(?:the|its|his|her|their|(?-i:[A-Z])\w+)\b"
    r"|[\u0621-\u065f]+\s+(?:من|ال\w+)"
)
_OPENLY_BEATEN = _around(r"[وف]?هُز\w*|[وف]?هزم\w*\s+(?:أمام|على\s+يد)(?!\w)")
# By concept and word: what has to stand around it for it to be of that concept.
_NEEDED = {
    (concept, stem(word)): around
    for concept, words, around in (
        ("consent", "declined", _REFUSED),
        ("consent", "cleared blocked", _OF_A_PROPOSAL),
        ("deadline", "met meet fulfilled missed", _OF_WHAT_IS_DUE),
        ("stay", "remained stayed بقي بقيت البقاء", _STAYS),
        ("stay", "withdrew withdrawn withdraw left leave quit exit انسحب انسحاب غادر خرج", _LEAVES),
        ("course", "completed finished اكتمل اكتمال أنجز استكمل", _near(_WORKS)),
        ("course", "concluded اختتم اختتمت", _near(_PROCEEDINGS)),
        ("price", "expensive", _around(r"expensive")),
        ("outcome", "هزم", _OPENLY_BEATEN),
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
        ("change", "تراجع تراجعت", _around(r"\w+\s+عن(?!\w)")),
        ("course", "completed", _around(r"complete(?:ly)?\b", r"\bto\s+be\s+\Z")),
        ("course", "concluded", _around(r"conclud\w+\s+(?:that|an?|from|with)\b")),
        ("price", "expensive dearer costlier cheap cheaper cheapest inexpensive أغلى أرخص", _COMPARED),
    )
    for word in words.split()
}


def in_its_sense(concept: str, root: str, text: str, start: int) -> bool:
    """Whether the word with that stem, which begins at `start`, is of the concept there."""
    needed, never = _NEEDED.get((concept, root)), _NEVER.get((concept, root))
    return (needed is None or needed.tells(text, start)) and not (never is not None and never.tells(text, start))
