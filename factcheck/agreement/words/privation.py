"""A no that the other text tells by a word of its own: "without power", "the power cut", بلا كهرباء, انقطاعها."""

from __future__ import annotations

import re
from typing import TypeAlias

from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.normalise import read as fold_with_places
from factcheck.language.words.words import Word

Span: TypeAlias = tuple[int, int]
_WITHOUT = frozenset(
    map(fold, ["without", "no", "lack of", "lacked", "lacks", "absence of", "بلا", "بدون", "دون", "غياب", "انعدام"])
)
# That something is gone, cut off or wanting.
_GONE = re.compile(
    r"\b(?:outages?|blackouts?|cuts?(?!\s+(?:the|an?|his|her|its|their|down)\b)|interruptions?|interrupted|failures?"
    r"|shortages?|missing|deprived|devoid|free\s+(?:of|from)|ran\s+out|run\s+out|stripped|bereft|disconnected|suspended"
    r"|suspension)\b"
    r"|(?<!\w)[وفبل]?(?:ال)?(?:انقطاع|انقطع|انقطعت|تنقطع|ينقطع|قطع|قطعت|فقدان|فقد|فقدت|حرمان|حرم|حرمت|افتقار|افتقر|افتقرت|يفتقر|تفتقر"
    r"|خلو|خلا|خلت|يخلو|تخلو|نفاد|نفد|نفدت|نقص|انعدام|انعدم|انعدمت|غياب|غاب|غابت|توقف|توقفت|تعطل|تعطلت|استغني|استغنت)(?!\w)",
    re.IGNORECASE,
)
# How many words may stand between the two.
_NEAR = 3


def find_privation(reading: Reading, negation: TypedFact, other: Reading) -> Span | None:
    """Where a text says, in a word of its own, that what the first is without is cut off, gone or wanting."""
    wanted = next((word for word in reading.words if word.start >= negation.end), None)
    if fold(negation.text) not in _WITHOUT or wanted is None:
        return None
    keys = _keys(reading, wanted)
    folded = fold_with_places(other.text)
    gone = [folded.span(*match.span()) for match in _GONE.finditer(folded.text)]
    near = [(word, _around(other, place)) for place, word in enumerate(other.words) if _keys(other, word) & keys]
    # Who won "without losing" is not told of by "lost".
    return next(
        (at for at in gone for word, (start, end) in near if start <= at[0] < end and at[0] != word.start), None
    )


def _keys(reading: Reading, word: Word) -> frozenset[str]:
    return keys_of(reading.text, [word])


def _around(reading: Reading, place: int) -> Span:
    """From where to where the words next to one of a text go."""
    words = reading.words[max(0, place - _NEAR) : place + _NEAR + 1]
    return words[0].start, words[-1].end
