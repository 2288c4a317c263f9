"""What one party has, sends or takes at another's: "the embassy of Peru in Kenya", سفارة بيرو في كينيا.

The noun tells whose it is by what stands behind or before it and where it is by a preposition, in whichever clause and
with whichever verb: "Peru opened an embassy in Kenya" tells of the embassy of Peru in Kenya too.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.language.normalise import fold

# What it is: English words | Arabic words, without article.
_MISSIONS = """
embassy: embassy embassies | سفارة سفارات
consulate: consulate consulates | قنصلية قنصليات
ambassador: ambassador ambassadors envoy envoys | سفير سفيرة سفراء مبعوث مبعوثة موفد
consul: consul consuls | قنصل قناصل
delegation: delegation delegations | وفد وفود بعثة
diplomats: diplomat diplomats | دبلوماسي دبلوماسيا دبلوماسيين دبلوماسيون
forces: army troops forces soldiers garrison | جيش قوات جنود
nationals: nationals citizens expatriates migrants refugees | رعايا مواطنين مواطنون مواطنو مواطني مغتربين لاجئين لاجئي
students: students | طلاب طلبة
workers: workers | عمال عمالة
exports: export exports shipments | صادرات
imports: import imports | واردات
investment: investment investments | استثمار استثمارات
debt: debt debts | دين ديون
loan: loan loans | قرض قرضا قروض
aid: aid assistance | مساعدة مساعدات معونة معونات
branch: branch branches subsidiary office offices | فرع فرعا فروع مكتب مكتبا مكاتب
base: base bases | قاعدة قواعد
visit: visit visits trip | زيارة زيارات
recognition: recognition | اعتراف
appeal: appeal appeals request letter complaint | طلب طلبا رسالة شكوى نداء
"""
_LINES = [line.partition(":") for line in _MISSIONS.strip().splitlines()]
_ENGLISH = {word: kind for kind, _, words in _LINES for word in words.split("|")[0].split()}
_ARABIC = {fold(word): kind for kind, _, words in _LINES for word in words.split("|")[1].split()}
KNOWN_MISSIONS = frozenset(f"mission:{kind}:{way}" for kind, _, _ in _LINES for way in ("from", "at"))

_THING = rf"(?P<thing>{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})"
_LEADS = r"\s+(?P<way>in|to|at|into|on|from)\s+(?:the\s+)?\Z"
_BEFORE = re.compile(rf"\b{_THING}\s+(?:of|from|by)\s+(?:the\s+)?\Z")
_WHERE = re.compile(rf"\A{_LEADS}")
# "Kenya's first embassy in", "Kenyan troops in", "Kenya opened its first embassy in".
_BEHIND = re.compile(rf"\A(?:['’]s)?\s+(?:(?!of\b|in\b|to\b|at\b|from\b|by\b|and\b)[\w-]+\s+){{0,6}}{_THING}{_LEADS}")

_WORD = r"[\u0621-\u064a]+"
_THING_AR = rf"(?:ال)?(?P<thing>{'|'.join(sorted(_ARABIC, key=len, reverse=True))})"
_LEADS_AR = r"\s+(?P<way>في|الي|لدي|علي|من)\s+\Z"
_BEFORE_AR = re.compile(rf"(?<!\w)[وفبلك]?{_THING_AR}\s+\Z")
_WHERE_AR = re.compile(rf"\A{_LEADS_AR}")
_BEHIND_AR = re.compile(
    rf"\A\s+(?:(?!في\b|الي\b|من\b|علي\b|و)(?:{_WORD}|\d+)\s+){{0,3}}{_THING_AR}(?:\s+(?!في\b|الي\b|من\b){_WORD}){{0,2}}{_LEADS_AR}"
)
_FROM = frozenset({"from", "من"})
# These one has from another; "diplomats from Kenya" are Kenya's.
_TAKEN = frozenset({"imports", "loan", "aid", "recognition", "debt"})


@lru_cache(maxsize=10_000)
def mission_between(language: str, before: str, between: str) -> str:
    """Its key where the first of two names has a mission at the second, by the folded words before and between them.

    Empty where no mission is told of the two.
    """
    if language == "en":
        where, behind, known = _WHERE.match(between), _BEHIND.match(between), _ENGLISH
        led = _BEFORE.search(before) if where else None
    else:
        where, behind, known = _WHERE_AR.match(between), _BEHIND_AR.match(between), _ARABIC
        led = _BEFORE_AR.search(before) if where else None
    thing, way = (led, where) if led else (behind, behind)
    if thing is None or way is None:
        return ""
    kind, taken = known[thing["thing"]], way["way"] in _FROM
    if taken and kind not in _TAKEN:
        return ""
    return f"mission:{kind}:{'from' if taken else 'at'}"
