"""Deeds told in several words, or from the side of the one to whom they are done: "took to court", "was a pupil of".

Each line of the tables: a deed, whether it goes from the name that stands first to the other (`>`) or comes from the
other (`<`), the words one of which begins the phrase, and what follows them. There `~` is the second name, in Arabic
`#` the first, `...` up to five words, and `a|b` either.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from factcheck.language.normalise import fold

_ENGLISH = """
sue > took takes take taking hauled dragged brought: ~ ... to|into|before ... court|tribunal|trial
sue > went goes go gone: to ... court against ... ~
sue > lawsuit lawsuits suit claim action proceedings complaint: ... against ... ~
sue < taken hauled dragged brought: to|into|before ... court|tribunal by ... ~
teach < studied studies study trained learned learnt apprenticed: ... under|from ... ~
teach < took takes lessons: ... lessons from ... ~
teach < lessons: from ... ~
teach > gave gives giving: ... lessons to ... ~
teach > gave gives giving: ~ ... lessons
visit > paid pays pay paying made makes making: ... visit|visits|trip to ... ~
visit > paid pays pay paying: ~ ... visit
visit > called calls: on ... ~
visit > went goes: to see ... ~
visit < received receives had: ... visit from ... ~
attack > launched launches launching mounted carried staged made: ... attack|attacks|assault|raid on|against ... ~
attack > launched launches launching mounted: ... offensive|strike on|against ... ~
attack > declared declares: war on|against ... ~
attack > laid lays: siege to ... ~
attack < came come comes coming was were: under ... attack|fire|siege|assault|bombardment from|by ... ~
kill > put puts: ~ ... to death
kill > shot stabbed beat beaten: ~ ... dead|to death
kill < died killed death murdered: at the hands of ... ~
beat > got gets: the better of ... ~
beat > won wins prevailed triumphed victory: ... over|against ... ~
beat > inflicted inflicts: ... defeat|loss on ... ~
beat > knocked saw: ~ ... out|off
beat < suffered suffers lost loses losing loss defeat: ... to|against ... ~
beat < suffered suffers loss defeat defeated beaten: ... at the hands of ... ~
beat < went goes: down|out ... to ... ~
beat < fell falls bowed succumbed surrendered capitulated: ... to ... ~
succeed > took takes taking: over ... from ... ~
succeed > took takes taking: the place of ... ~
succeed > stepped: into the shoes of ... ~
succeed > preceded: ... by ... ~
succeed < preceded precedes preceding precede: ... ~
succeed < made makes gave gives: way for|to ... ~
succeed < handed hands: over to ... ~
succeed < handed hands: over ... power|office|command|leadership|presidency|chair|reins|post|throne ... to ... ~
employ < worked works working work: ... for ... ~
employ < in: the service|employ|pay of ... ~
employ > gave gives offered: ~ ... job
own < belonged belongs belonging belong: to ... ~
parent > gave gives: birth to ... ~
parent < born: ... to ... ~
lead < served serves fought: ... under ... ~
lead < under: the command|leadership|orders of ... ~
capture > took takes taking: ~ ... prisoner|captive|hostage
capture > took takes placed put: ~ ... under arrest|into custody|in jail|in prison
capture < taken: prisoner|captive|hostage by ... ~
accuse > laid put pinned: the blame ... on ... ~
accuse > made brought levelled leveled: ... accusations|accusation|allegations|charges against ... ~
accuse > pointed points: the finger at ... ~
host > host: to ... ~
acquire > took takes taking: over ... ~
acquire > took takes taking: ~ over
acquire < taken: over by ... ~
acquire < sold sells: itself to ... ~
expel > drove drives drove forced threw pushed: ~ ... out
expel > drove drives driving forced threw pushed: out ... ~
expel < driven forced thrown pushed chased: out ... by ... ~
rescue > came comes: to the rescue|aid of ... ~
dismiss > gave gives: ~ the sack|boot
praise > paid pays paying: ... tribute to ... ~
praise > spoke speaks: highly of ... ~
support > threw gave gives: ... weight|support|backing behind|to ... ~
support < won received got gained: the ... support|backing|endorsement of|from ... ~
influence < drew draws took takes: ... inspiration from ... ~
influence < under: the influence of ... ~
"""
_ARABIC = """
visit > قام قامت يقوم تقوم أجرى أجرت أدى أدت: ... # ... بزيارة|زيارة ... ~
visit < تلقى تلقت استقبل استقبلت: ... # ... زيارة من ... ~
attack > شن شنت يشن تشن: ... # ... هجوما|هجمات|غارة|غارات|حربا ... على|ضد ... ~
attack > قام قامت: ... # ... بمهاجمة|بقصف|بغزو|باحتلال|بهجوم ... ~
attack > أعلن أعلنت: ... # ... الحرب على ... ~
attack < تعرض تعرضت يتعرض تتعرض: ... # ... لهجوم|لهجمات|لقصف|لغارة|لغارات|لاعتداء|لغزو ... من|على|بواسطة ... ~
sue > رفع رفعت أقام أقامت قدم قدمت: ... # ... دعوى|قضية|شكوى ... ضد|على|بحق ... ~
sue > قام قامت: ... # ... بمقاضاة ... ~
sue < تعرض تعرضت: ... # ... لدعوى|لمقاضاة ... من ... ~
beat < مني منيت تلقى تلقت تكبد تكبدت: ... # ... بهزيمة|بخسارة|هزيمة|خسارة ... أمام|من|على|ضد ... ~
beat > ألحق ألحقت أنزل أنزلت: ... # ... هزيمة|الهزيمة|خسارة ... ب|على ... ~
teach < تتلمذ تتلمذت يتتلمذ تتتلمذ: ... # ... ~
teach < تعلم تعلمت: ... # ... على|من|عن ... ~
teach < درس درست: ... # ... على|عند|لدى ... ~
teach < تلميذا تلميذة تلميذ: ... ~
teach > قام قامت: ... # ... بتعليم|بتدريس ... ~
succeed > تولى تولت: ... # ... خلفا ... ~
succeed < سبق سبقت: ... # ... ~
succeed < سلف: ~
employ < عمل عملت يعمل تعمل اشتغل اشتغلت: ... # ... لدى|عند|لصالح|لحساب ... ~
own < ملكية: ... # ... إلى|لـ ... ~
own < تتبع يتبع تابعة مملوكة: ... ~
parent < نجل ابنة كريمة: ~
kill > قام قامت: ... # ... بقتل|باغتيال|بطعن ... ~
kill < لقي لقيت: ... # ... مصرعه|مصرعها|حتفه|حتفها على يد|يدي ... ~
host > قام قامت: ... # ... باستضافة|باستقبال ... ~
host < حل حلت نزل نزلت: ... # ضيفا|ضيفة على|عند|لدى ... ~
accuse > وجه وجهت: ... # ... تهمة|اتهامات|اتهاما ... إلى|ل ... ~
accuse > حمل حملت: ... # ~ ... مسؤولية|المسؤولية
acquire > قام قامت: ... # ... بشراء ~
expel > قام قامت: ... # ... بطرد|بإخراج ... ~
capture > ألقى ألقت: ... # ... القبض على ... ~
capture > قام قامت: ... # ... باعتقال|بأسر ... ~
capture < وقع وقعت: ... # ... أسيرا|أسيرة في|بيد|بأيدي ... ~
rescue > قام قامت: ... # ... بإنقاذ ... ~
praise > أثنى أثنت: ... # ... على ... ~
support > قدم قدمت أعلن أعلنت: ... # ... دعما|الدعم|دعمه|دعمها|تأييده|تأييدها ... إلى|ل ... ~
support < حظي حظيت: ... # ... بدعم|بتأييد ... ~
support < حصل حصلت: ... # ... على دعم|تأييد ... ~
influence < تأثر تأثرت استلهم استلهمت: ... # ... ب|من ... ~
lead < خدم خدمت قاتل قاتلت: ... # ... تحت قيادة|إمرة ... ~
"""
# Who one is to another: doing the deed, and having it done. "X was the teacher of Y", "Y's teacher, X".
_ROLES = {
    "teach": ("teacher tutor mentor instructor", "pupil student disciple apprentice protégé protégée protege"),
    "parent": ("father mother parent", "son daughter child"),
    "grandparent": ("grandfather grandmother", "grandson granddaughter grandchild"),
    "uncle": ("uncle aunt", "nephew niece"),
    "succeed": ("successor", "predecessor"),
    "employ": ("employer boss", "employee"),
    "own": ("owner", "subsidiary unit"),
    "host": ("host", "guest"),
    "kill": ("killer murderer assassin", "victim"),
    "capture": ("captor jailer", "captive prisoner"),
    "treat": ("doctor physician surgeon", "patient"),
    "represent": ("lawyer attorney", "client"),
    "ward": ("guardian", "ward"),
}
_FEW = r"(?:[^\s~#]+\s+){0,5}?"
# Between "of" and the name: "of the great painter ~".
_OTHERS = re.compile(r"\s+(?:of|to|for|under)\s+(?:(?!(?:by|in|at|from|with|of|and|to)\s)[^\s~#]+\s+){0,3}~")
_HIS = re.compile(r"['’]s\s+(?:(?!(?:is|was|are|were|of|the|and)\s)[^\s~#]+\s+){0,3}")
_OWN = re.compile(r"\s*(?:,|was|is|were|are|had\s+been)?\s*(?:the\s+\w+\s+)?~")
_WORD = re.compile(r"[^\W\d_]+")


class Told(NamedTuple):
    """A deed, and whether the name that stands first does it."""

    deed: str
    forward: bool


class _Phrase(NamedTuple):
    follows: re.Pattern[str]
    told: Told


def told_in_phrase(language: str, before: str, between: str, after: str) -> Told | None:
    """The deed that a phrase around two names tells; the stretches before, between and after them are folded."""
    text = f"{between} ~ {after}" if language == "en" else f"{before} # {between} ~ {after}"
    phrases = _phrases(language)
    for word in _WORD.finditer(text):
        for phrase in phrases.get(word[0], ()):
            if phrase.follows.match(text, word.end()):
                return phrase.told
    return _told_by_role(text) if language == "en" else None


def _told_by_role(text: str) -> Told | None:
    genitive = text.startswith(("'s ", "’s "))
    for word in _WORD.finditer(text):
        told = _roles().get(word[0])
        if told is None:
            continue
        if genitive and _HIS.fullmatch(text, 0, word.start()) and _OWN.match(text, word.end()):
            return Told(told.deed, not told.forward)
        if not genitive and _OTHERS.match(text, word.end()):
            return told
    return None


@cache
def _roles() -> dict[str, Told]:
    return {
        noun: Told(f"deed:{deed}", forward)
        for deed, sides in _ROLES.items()
        for forward, nouns in zip((True, False), sides, strict=True)
        for noun in nouns.split()
    }


@cache
def _phrases(language: str) -> dict[str, list[_Phrase]]:
    phrases: dict[str, list[_Phrase]] = {}
    for line in (_ENGLISH if language == "en" else _ARABIC).strip().splitlines():
        head, _, follows = line.partition(":")
        deed, way, *words = head.split()
        phrase = _Phrase(re.compile(_pattern(follows)), Told(f"deed:{deed}", way == ">"))
        for word in words:
            phrases.setdefault(fold(word), []).append(phrase)
            if language == "ar":
                phrases.setdefault(f"و{fold(word)}", []).append(phrase)
    return phrases


def _pattern(follows: str) -> str:
    """What stands after the first word, each part with the white space behind it."""
    pattern = r"\s+"
    for part in follows.split():
        if part == "...":
            pattern += _FEW
        elif part in "~#":
            pattern += rf"{part}(?:\s+|\Z)"
        else:
            words = "|".join(re.escape(fold(word)) for word in part.split("|"))
            pattern += rf"(?:{words})(?!\w)(?:\s+|\Z)"
    return pattern


def phrased_deeds() -> frozenset[str]:
    """Every deed that a phrase or a role tells."""
    phrases = (phrase for language in ("en", "ar") for told in _phrases(language).values() for phrase in told)
    return frozenset(phrase.told.deed for phrase in phrases) | {told.deed for told in _roles().values()}
