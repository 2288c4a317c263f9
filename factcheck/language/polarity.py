"""What turns a statement round: negation, refusal, denial; and words that say the opposite of each other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import Reading, fold, read


def _any(words: str) -> str:
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


# A "not" that negates nothing: "not only", "whether or not", "no doubt", "No. 5".
_CUES = {
    "en": re.compile(
        rf"(?<!\w)(?P<cue>(?:not|cannot|never|neither|nor|nobody|nothing|nowhere|no one|none|without|hardly|scarcely)"
        rf"(?!\s+(?:only|just|least)\b)|no(?!\s?\.|\s+(?:doubt|longer\s+than|less|fewer|more)\b)|\w+n't"
        rf"|{_any('failed to, fails to, fail to, failure to, refused, refuses, refuse, refusal, refusing, denied')}"
        rf"|{_any('denies, deny, denying, denial, rejected, rejects, reject, rejection')}"
        rf"|{_any('rejecting, declined to, ruled out, rules out, lack of, lacked, lacks, absence of, no longer')}"
        rf"|{_any('refrained from, unable to, prevented from')}"
        r"|false|untrue|baseless|unfounded)(?!\w)"
    ),
    "ar": re.compile(
        rf"(?<![^\W\d_])[وفا]?(?P<cue>لم|لن|لا|ليس|ليست|ليسوا|لست|ما\s+(?:كان|كانت|زار|قال|حدث|جري)|دون|بدون|عدم"
        rf"|بعدم|لعدم|بلا|غير"
        rf"|{_any('رفض, رفضت, ترفض, يرفض, رفضوا, رفضه, رفضها, نفى, نفت, ينفي, تنفي, نفوا, نفيه, أنكر, أنكرت, ينكر')}"
        rf"|{_any('فشل, فشلت, أخفق, أخفقت, امتنع, امتنعت, استبعد, استبعدت, انعدام, غياب, كاذب, كاذبة, باطل, مستحيل')}"
        r")(?!\w)(?!\s+(?:سيما|شك|بد|باس|يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز)\b)"
    ),
}

# Directions: words of the first group say the opposite of those of the second. Stems: any ending may follow.
_OPPOSITES: Mapping[str, tuple[str, str]] = {
    "change": (
        "increas, rise, rises, rising, rose, risen, grew, grow, climb, surg, soar, gain, ارتفع, ارتفاع, زاد,"
        "ازداد, زياده,"
        "تزايد, نما, نمو, صعد, ترتفع, يرتفع, تزداد",
        "decreas, fall, falls, fell, fallen, drop, declin, shrank, shrink, plung, reduc, انخفض, انخفاض, تراجع,"
        "هبط, هبوط,"
        "تناقص, تقلص, انكماش, تنخفض, ينخفض, يتراجع",
    ),
    "stance": (
        "support, back, backed, backs, endors, approv, accept, agreed, welcom, دعم, ايد, تاييد, قبل ب, وافق,"
        "وافقت, موافقه, رحب, يدعم, تدعم, يؤيد",
        "oppos, reject, condemn, denounc, refus, disapprov, عارض, معارضه ل, رفض, ادان, ندد, شجب, يعارض, تعارض, استنكر",
    ),
    "membership": (
        "join, joined, joining, entered, انضم, انضمام, التحق",
        "left, leave, leaving, quit, withdrew, withdraw, انسحب, انسحاب, غادر, خرج من",
    ),
    "course": (
        "began, begin, begins, start, launch, opened, opening, بدا, بدات, انطلق, افتتح, افتتاح, باشر",
        "ended, ends, ending, stop, ceas, closed, closing, halt, suspend, cancel, انتهي, انتهت, توقف, اغلق,"
        "اغلاق, علق, الغي, الغاء",
    ),
    "contest": (
        "won, win, wins, winning, victor, succeed, فاز, فوز, نجح, نجاح, انتصر",
        "lost, lose, loses, losing, defeat, fail, خسر, خساره, هزم, هزيمه, فشل",
    ),
    "permission": (
        "allow, permit, legaliz, legalis, authori, سمح, اجاز, رخص",
        "ban, banned, bans, prohibit, forbid, forbade, outlaw, حظر, منع, حرم",
    ),
    "trade": (
        "export, sold, sell, sells, selling, صدر, صادرات, تصدير, باع, بيع",
        "import, bought, buy, buys, buying, purchas, استورد, واردات, استيراد, اشتري, شراء",
    ),
    "strength": (
        "strengthen, improv, deepen, تحسن, عزز, تعزيز, تعزز, توطد",
        "weaken, worsen, deteriorat, strain, تدهور, ساء, ضعف, توتر, اضعف",
    ),
    "making": (
        "built, build, builds, construct, establish, creat, found, founded, اسس, انشا, بني, اقام, تاسيس, انشاء",
        "destroy, demolish, dismantl, abolish, dissol, دمر, هدم, حل, تدمير, تفكيك",
    ),
    "order": ("before, prior to, earlier, قبل", "after, following, later, بعد"),
}


@cache
def _sides(language: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((name, _side(one, language), _side(other, language)) for name, (one, other) in _OPPOSITES.items())


def _side(words: str, language: str) -> re.Pattern[str]:
    forms = [fold(word.strip()) for word in words.split(",")]
    if language == "en":
        stems = "|".join(form for form in forms if form.isascii())
        return re.compile(rf"\b(?:{stems})(?:e|ed|es|s|ing|ion|al|d)?\b")
    stems = "|".join(form for form in forms if not form.isascii())
    return re.compile(rf"(?<![^\W\d_])[وفس]?(?:ب|ل)?(?:ال)?(?:{stems})(?:ت|وا|ها|ه)?(?!\w)")


def find_negations(reading: Reading, language: str) -> list[TypedFact]:
    """The words that negate, refuse or deny, each a fact of kind polarity with the value "negative"."""
    facts = []
    for match in _CUES[language].finditer(reading.text):
        start, end = reading.span(*match.span("cue"))
        facts.append(TypedFact("polarity", reading.source[start:end], start, end, "negative"))
    return facts


def polarity_of(text: str, language: str) -> Literal["affirmative", "negative"]:
    """Whether an odd number of negations turns the text round ("did not deny" is affirmative)."""
    return "negative" if len(find_negations(read(text), language)) % 2 else "affirmative"


def directions(text: str, language: str) -> dict[str, int]:
    """Per pair of opposites that occurs on one side only: 1 for the first side, -1 for the second.

    Two texts whose directions differ in a shared pair ("change", "stance", "membership", "course", "contest",
    "permission", "trade", "strength", "making", "order") say opposite things, when they speak of the same matter.
    """
    folded = fold(text)
    found: dict[str, int] = {}
    for name, one, other in _sides(language):
        first, second = bool(one.search(folded)), bool(other.search(folded))
        if first != second:
            found[name] = 1 if first else -1
    return found
