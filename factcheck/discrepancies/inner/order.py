"""An order of dates that cannot be: a period turned round, an end before its beginning, an effect before its cause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.values.days import Range, day_range
from factcheck.discrepancies.inner.clash import Clash, Rule
from factcheck.discrepancies.inner.template import Template, words
from factcheck.language.facts import TypedFact

_INTERVALS = (
    re.compile(
        r"(?:\bfrom|(?<!\w)من)\s+(?:عام\s+)?⟨(?P<one>d\d+)⟩\s*(?:to|until|till|through|الي|حتي)\s*(?:عام\s+)?⟨(?P<other>d\d+)⟩"
    ),
    re.compile(
        r"(?:\bbetween|(?<!\w)بين)\s+(?:عامي\s+|عام\s+)?⟨(?P<one>d\d+)⟩\s*(?:and|و)\s*(?:عام\s+)?⟨(?P<other>d\d+)⟩"
    ),
    re.compile(r"\(\s*⟨(?P<one>[dn]\d+)⟩\s*-\s*⟨(?P<other>[dn]\d+)⟩\s*\)"),
)
_MOVED = re.compile(
    words(
        "moved, move, moving, brought, postponed, changed, change, shifted, revised, backdated, reset, reduced, cut,"
        "compared, lowered, advanced, down, back, backwards, backward, reverse, نقل, قدم, تعديل"
    )
)
_BEFORE_CHRIST = re.compile(r"(?<!\w)(?:b\.?c\.?(?:e\.?)?|ق\.?م|قبل الميلاد)(?!\w)")
_BEGIN = words(
    "began, begun, started, opened, founded, established, launched, broke out, was born, born, بدأ, بدأت, اندلع,"
    "اندلعت, تأسس, تأسست, افتتح, افتتحت, ولد, ولدت"
)
_END = words(
    "ended, closed, finished, dissolved, abolished, disbanded, completed, died, انتهى, انتهت, أغلق, أغلقت, حل, حلت,"
    "توفي, توفيت"
)
_WHEN = r"\s+(?:[^.;,!?؟⟨⟩]{0,25}?\s)?(?:in|on|عام|في|سنه)\s+(?:عام\s+)?"
_LIVES = re.compile(
    rf"{_BEGIN}{_WHEN}⟨(?P<one>d\d+)⟩(?:\s*[,،]|\s+and|\s+but|\s+ثم|(?=\s[وف]))\s+(?:was\s+|it\s+)?{_END}{_WHEN}⟨(?P<other>d\d+)⟩"
)
# "Was completed in 1934, and work on it began in 1936": what is made begins to be made before it is finished.
_FINISHED = words("completed, finished, commissioned, inaugurated, opened, اكتمل, اكتملت, دشن, دشنت, افتتح, افتتحت")
_MAKING = (
    rf"(?:(?:its|the|{words('work, works, building')})\s+)?(?:{words('construction, building, work, works')})"
    r"(?:\s+(?:on|of)\s+(?:it|the\s+\w+))?\s+(?:was\s+|were\s+|had\s+)?"
    rf"{words('begun, began, started, commenced')}"
    + "|"
    + words(
        "بدأ بناؤه, بدأ بناؤها, بدأت أعمال بنائه, بدأت أعمال بنائها, بدأ إنشاؤه, بدأ إنشاؤها, بدأ العمل فيه,"
        "بدأ العمل فيها"
    )
)
_MADE = re.compile(
    rf"{_FINISHED}{_WHEN}⟨(?P<other>d\d+)⟩(?:\s*[,،])?\s+(?:and\s+|but\s+|و)?(?:{_MAKING}){_WHEN}⟨(?P<one>d\d+)⟩"
)
_SOON = r"(?:\s*,)?\s+(?:(?:shortly|soon|just|immediately|right|only)\s+)?"
_EVENT = r"\s+(?:the|a|an|his|her|its|their)?\s*(?:(?!\b(?:and|but|who|which|that|or|until)\b)[^.,;:!?؟()⟨⟩]){3,60}?"
_AFTER = re.compile(
    rf"(?:\bin|\bon|(?<!\w)في|(?<!\w)عام)\s+⟨(?P<other>d\d+)⟩{_SOON}(?:after|following|بعد|عقب)(?!\w){_EVENT}"
    r"(?:\bin|\bof|\bon|(?<!\w)في|(?<!\w)عام)\s+(?:عام\s+)?⟨(?P<one>d\d+)⟩"
)
_AHEAD = re.compile(
    rf"(?:\bin|\bon|(?<!\w)في|(?<!\w)عام)\s+⟨(?P<one>d\d+)⟩{_SOON}(?:before|prior to|ahead of|قبل|قبيل)(?!\w){_EVENT}"
    r"(?:\bin|\bof|\bon|(?<!\w)في|(?<!\w)عام)\s+(?:عام\s+)?⟨(?P<other>d\d+)⟩"
)
_YEARS = (1500, 2100)
_RULES: tuple[tuple[Rule, re.Pattern[str]], ...] = (
    *(("interval", pattern) for pattern in _INTERVALS),
    ("end", _LIVES),
    ("end", _MADE),
    ("order", _AFTER),
    ("order", _AHEAD),
)


def find_order(template: Template) -> Iterator[Clash]:
    """Pairs of dates of which the text puts the later one first."""
    if _BEFORE_CHRIST.search(template.text):
        return
    for rule, pattern in _RULES:
        for match in pattern.finditer(template.text):
            one, other = (template.facts[int(match[name][1:])] for name in ("one", "other"))
            moved = rule == "interval" and _MOVED.search(template.text, max(0, match.start() - 60), match.start())
            if not moved and follows(one, other):
                yield Clash("sequence", rule, tuple(sorted((one, other), key=lambda fact: fact.start)))


def follows(one: TypedFact, other: TypedFact) -> bool:
    """Whether all of the first date lies after all of the second."""
    first, second = _range(one), _range(other)
    return first is not None and second is not None and first[0] > second[1]


def _range(date: TypedFact) -> Range | None:
    """A pair of years that is turned round is not read as dates but as numbers."""
    year = isinstance(date.value, int) and _YEARS[0] <= date.value <= _YEARS[1]
    return day_range(str(date.value)) if date.kind == "date" or year else None
