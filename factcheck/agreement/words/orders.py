"""What one text puts before and the other, in the other language, after: "before the elections", بعد الانتخابات."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.texts.matter import Term
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.words.polarity import Opposition, Place
from factcheck.agreement.words.sequence import SEQUENCE

# So near behind it has to stand what it puts in order.
_LED = 3
# "Two days after" and بعد يومين count from something; "after all" and قبل كل شيء order nothing.
_ENGLISH = re.compile(
    r"(?<![\w-])(?:(?P<before>before|prior\s+to|ahead\s+of)|(?P<after>after|following(?=\s+(?:the|a|an|his|her|its|their)\b)"
    r"|in\s+the\s+wake\s+of))(?!\s+(?:all\b|long\b|then\b|that\b|\d|the\s+(?:court|judge|committee|council|parliament)\b))(?=\s+\w)",
    re.IGNORECASE,
)
_ARABIC = re.compile(
    r"(?<!\w)[وف]?(?:(?P<before>قبل|قبيل)|(?P<after>بعد|عقب|إثر|غداة))(?=\s+[\u0621-\u064a]{3})"
    r"(?!\s+(?:كل|ذلك|هذا|هذه|عام|عامين|أعوام|سنة|سنوات|سنتين|شهر|شهرين|أشهر|أسبوع|أسبوعين|أسابيع|يوم|يومين|أيام"
    r"|ساعة|ساعتين|ساعات|دقائق|قليل|فترة|نحو|حوالي|أكثر|أقل|نصف|ثلاث\w*|أربع\w*|خمس\w*|عشر\w*)(?!\w))"
)
_BY = re.compile(r"(?<!\w)من\s+\Z")
# At the head of a text قبل may be "accepted".
_HEAD = re.compile(r"\A\s*\Z|(?<!\w)(?:لقد|قد|أن)\s+\Z")
_A_WHILE = re.compile(
    r"(?:\b(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|long|soon|shortly|just|day|and|well)\s+\Z)",
    re.IGNORECASE,
)


def compare_orders(statement: Reading, passage: Reading) -> Iterator[Opposition]:
    """The one word of each text that puts something before or after one thing, where the two are opposed."""
    if statement.language == passage.language:
        return
    stated, found = _order(statement), _order(passage)
    if stated and found and stated[1] != found[1] and _lead_one(statement, stated[0], passage, found[0]):
        yield Opposition(SEQUENCE, False, stated[0], found[0], by_words=True)


def _order(reading: Reading) -> tuple[Place, bool] | None:
    """The only such word of a text and whether it says "before"."""
    text = reading.text
    pattern = _ENGLISH if reading.language == "en" else _ARABIC
    told = list(pattern.finditer(text))
    if len(told) != 1:
        return None
    match = told[0]
    before = match["before"] is not None
    leads = text[: match.start()]
    if _A_WHILE.search(leads) or _BY.search(leads) or (reading.language == "ar" and before and _HEAD.search(leads)):
        return None
    return Place(match[0], match.start(), match.end()), before


def _lead_one(statement: Reading, stated: Place, passage: Reading, found: Place) -> bool:
    """Whether one word or name stands behind both: "spoke before the vote" orders nothing after a visit."""
    others = frozenset().union(*(_keys(term) for term in _behind(passage, found)))
    return any(_keys(term) & others for term in _behind(statement, stated))


def _behind(reading: Reading, lead: Place) -> list[Term]:
    return [term for term in reading.terms if term.word.start >= lead.end][:_LED]


def _keys(term: Term) -> frozenset[str]:
    return term.keys | {term.name} if term.name else term.keys
