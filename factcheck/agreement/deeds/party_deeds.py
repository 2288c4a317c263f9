"""What one does to another, told in the fewest words of either language: "the company accused the union".

A stretch of text between two parties is read only where it is a verb, in English, or where the two stand behind one
another with the verb before them or between, in Arabic. All else is left to `factcheck.agreement.deeds.deeds`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.agreement.deeds.mutual import is_the_same_exchanged
from factcheck.agreement.texts.concepts import concepts, is_event
from factcheck.agreement.texts.deed_words import LIKE_A_VERB, PARTICIPLE, deeds_in, tells_a_transfer, transfers_in
from factcheck.language.normalise import fold

_THE = r"(?:(?:the|a|an|its|his|her|their|this|that|both|some|two|three|all)\s+)?(?:(?:the|of)\s+)?"
# What may stand between an article and its noun: no word that joins or leads.
_NO_ADJECTIVE = (
    "by|from|to|of|on|over|against|than|in|at|for|as|after|before|under|near|into|with|and|or|but|that|who|which|when"
    "|while|not|no|never|if|is|was|are|were|has|had|have|be|been|about|between|during|without|through|because"
)
_ADJECTIVES = rf"(?:(?!(?:{_NO_ADJECTIVE})\b)[a-z-]+\s+){{0,2}}"
_SURELY = r"(?:(?:\w+ly|also|later|then|once|twice|again|first)\s+)?"
_HELPS = r"(?:(?:has|have|had|will|would|may|can|could|is|are|was|were|did|does|do)\s+)?"
_AT = r"(?:against|on|at|about|for|out|off|up|down)"
_DOES = re.compile(rf"\s*{_SURELY}{_HELPS}{_SURELY}(?P<verb>[a-z]+)\s+(?:{_AT}\s+)?{_THE}{_ADJECTIVES}\Z")
_IS_DONE = re.compile(
    rf"\s*(?:(?:has|have|had|will|would|may)\s+)?(?:be|been|being|is|are|was|were)\s+(?:being\s+)?{_SURELY}"
    rf"(?P<verb>[a-z]+)\s+(?:(?!by\b|to\b|from\b|and\b)[\w,'’-]+\s+){{0,4}}?by\s+{_THE}{_ADJECTIVES}\Z"
)
_SAID = re.compile(
    rf"\s*{_SURELY}(?:said|says|claimed|claims|stated|states|alleged|insisted|complained|announced|reported)\s+"
    rf"(?:that\s+)?{_THE}{_ADJECTIVES}\Z"
)
_HELPED = re.compile(r"\b(?:will|would|may|can|could|did|does|do)\s+(?:\w+ly\s+)?[a-z]+\s")
_ASKED = re.compile(r"\A(?:ask|told|tell|call|order|urg|request|begg|invit)")
_SAYING = re.compile(r"\A(?:say|said|repl|answer|add|cried|stat|claim|announc|report)")
_TOLD_TO = re.compile(r"[^.;,!?]{0,40}?\s(?:to|about|for|of|not|whether|why|how)\b")
# Of these the one to whom it is done is the subject in the other language, or in other words.
_TURNS = re.compile(
    r"\A(?:pleas|delight|annoy|anger|worri|fright|scare|fear|lik(?:e|ed|es)\Z|enjoy|dislike|suffer|lack|need|lost|los(?:e|es)\Z"
    r"|preced|own|belong|concern|interest|miss|cost|resembl|contain|includ|becam|becom|remain|seem|follow|had|has|have"
    r"|was|were|is|are|represent|join|left|leav|enter|reach|serv|host|visit|receiv|hosted|replac|succeed|inherit|escap)"
    r"|\A[وف]?(?:اعجب|اسعد|اغضب|اقلق|اخاف|ازعج|يعجب|تعجب|سر|ينقص|تنقص|يهم|تهم|يخص|تخص|سبق|تلا|خسر|يملك|تملك"
    r"|كان|اصبح|يمثل|تمثل|مثل|انضم|غادر|دخل|تلق|ورث|نجا|افلت|خلف|تلت|يضم|تضم|ضم|يشمل|تشمل)"
)
_BY = frozenset({"من قبل", "من جانب", "من طرف", "علي يد", "علي يدي", "بواسطه"})
_ON = frozenset({"", "علي", "الي", "عن", "ضد", "ب", "ل", "بحق"})
_FROM_WHOM = re.compile(r"\A[وف]?(?:[يت]?طلب|سخر|[يت]سخر|انتقم|[يت]نتقم)")
_MEANWHILE = frozenset(
    map(fold, "أمس اليوم علنا رسميا مجددا أيضا بشدة لاحقا مرارا بالفعل حديثا مؤخرا سرا علانية صراحة".split())
)
_AT_A_TIME = frozenset(map(fold, "في خلال منذ عام يوم أثناء".split()))
_LONGEST_TIME = 4
_THAT = frozenset({"ان", "بان"})
_OBJECT = re.compile(r"\w{3,}(?:ها|هم|هن|ه)\Z")
_FEMININE = re.compile(r"\A[وفس]*ت|ت\Z|ته?ا?\Z")
_VERB_SHAPE = re.compile(r"[وف]?س?[\u0621-\u064a]{2,8}")

# By what is done: verbs of one sense in both languages, besides those of `factcheck.agreement.texts.deed_words`.
_VERBS = """
thank thank* | شكر* يشكر تشكر
warn warn* caution* | حذر* يحذر تحذر أنذر* نبه*
urge urg* exhort* | حث حثت يحث تحث حض حضت ناشد*
invite invit* | دعا دعت يدعو تدعو
ask ask* request* demand* petition* | طلب* يطلب تطلب طالب* يطالب تطالب سأل*
order order* command* instruct* | أمر أمرت يأمر تأمر أوعز*
welcome welcom* greet* receiv* | رحب* يرحب ترحب استقبل* يستقبل حيا حيت
question question* interrogat* quiz* | استجوب* يستجوب تستجوب سأل* حقق*
threaten threat* | هدد* يهدد تهدد توعد*
help help* aid* assist* | ساعد* يساعد تساعد أعان*
protect protect* defend* guard* shield* | حمى حمت يحمي تحمي دافع* يدافع
insult insult* abus* | شتم* أهان* سب سبت
mock mock* ridicul* | سخر* يسخر تسخر
deceive deceiv* cheat* trick* dup* swindl* | خدع* احتال* غش غشت ضلل*
persuade persuad* convinc* | أقنع* يقنع تقنع
promise promis* assur* | وعد* يعد طمأن*
punish punish* penali* fin* sanction* | عاقب* يعاقب غرم*
inform inform* notif* alert* brief* | أبلغ* يبلغ أخبر* أخطر* أعلم*
honour honour* honor* decorat* | كرم* يكرم تكرم
hate hate* hated despis* | كره* يكره
admire admir* | أعجب*
release releas* freed free frees liberat* | أفرج* يفرج أطلق* حرر*
pursue pursu* chas* | طارد* يطارد لاحق* يلاحق
betray betray* | خان خانت
obey obey* | أطاع* يطيع
marry marri* wed | تزوج*
nominate nominat* propos* | رشح* يرشح
appoint appoint* nam* | عين عينت يعين
elect elect* | انتخب* ينتخب
trust trust* | وثق*
ignore ignor* | تجاهل* يتجاهل
forgive forg* pardon* | غفر* سامح* عفا عفت
apologise apolog* | اعتذر* يعتذر
respond respond* repl* answer* | رد ردت أجاب*
mislead misl* | ضلل*
bribe brib* | رشا
stop stop* halt* block* prevent* | منع* يمنع أوقف*
rob rob* robbed stole | سرق* نهب* سلب*
wound wound* injur* hurt | جرح* أصاب*
search search* | فتش*
train train* | درب* يدرب
examine examin* | فحص*
oppose oppos* | عارض* يعارض
found found founded establish* | أسس* يؤسس
hit hit hits hitting struck strik* punch* smash* | ضرب ضربت ضربوا يضرب تضرب لكم لكمت يلكم تلكم
kick kick* | ركل* يركل تركل رفس*
slap slap* smack* | صفع* يصفع تصفع لطم*
push push* shov* | دفع دفعت دفعوا
tackle tackl* foul* trip* | عرقل* يعرقل تعرقل
overtake overtook overtak* overtaken | تجاوز* يتجاوز تتجاوز تخطى تخطت
bite bit bites bitten | عض عضت
scold scold* rebuk* reprimand* | وبخ* يوبخ توبخ أنب أنبت
congratulate congratulat* | هنأ هنأت يهنئ تهنئ
advise advis* counsel* | نصح* ينصح تنصح
insult insult* | شتم* أهان*
summon summon* | استدعى استدعت يستدعي تستدعي
console consol* comfort* | واسى واست عزى عزت
deport deport* | رحل رحلت
watch watch* monitor* | راقب* يراقب تراقب
photograph photograph* | صور صورت
carry carri* carry | حمل حملت
wake woke wak* awoke | أيقظ*
hide hid hidden | خبأ* أخفى أخفت
outbid outbid* | زايد*
pay paid pays pay | دفع*
"""


class PartyDeed(NamedTuple):
    """What is done, as far as its words are known, and whether the party that stands first does it."""

    forward: bool
    keys: frozenset[str]
    verb: str


def tell_one(one: PartyDeed, other: PartyDeed) -> bool:
    """Whether two texts tell one deed: in verbs of one sense, or in such that neither list knows and nothing turns."""
    if one.keys or other.keys:
        return bool(one.keys & other.keys)
    return not any(_TURNS.match(each.verb) for each in (one, other))


def is_known(deed: PartyDeed) -> bool:
    """Whether the verb is of the lists."""
    return bool(deed.keys)


def english_deed(between: str, after: str) -> PartyDeed | None:
    """The deed told between two parties of an English text, folded, with what stands behind the second."""
    if _SAID.match(between):
        return PartyDeed(True, frozenset({"deed:say"}), "said")
    done = _IS_DONE.match(between)
    if done and PARTICIPLE.search(done["verb"]):
        return _known(False, done["verb"])
    does = _DOES.match(between)
    if does is None or is_the_same_exchanged(does["verb"]) or _SAYING.match(does["verb"]):
        return None
    if not (LIKE_A_VERB.search(does["verb"]) or _HELPED.search(between)) or does["verb"].endswith("ing"):
        return None
    if _ASKED.match(does["verb"]) and not _TOLD_TO.match(after):
        return None
    return _known(True, does["verb"])


def arabic_deed(before: Sequence[str], between: Sequence[str], glued: str, *, feminine: bool) -> PartyDeed | None:
    """The deed told of two parties of an Arabic text.

    `before` are the folded words of the clause before the first party, `between` those up to the second, `glued` what
    is written together with that; `feminine` whether the first is one woman or thing.
    """
    between = [word for word in between if word not in _MEANWHILE]
    led = [word for word in before if word not in _LEADS and word not in _MEANWHILE]
    if not led and not between:
        return None
    preposition = _preposition(between, glued)
    if preposition is not None:
        return _verb_first(led, preposition, feminine=feminine)
    if led and between and between[0] in _THAT and len(between) == 1 and concepts(led[-1]) & {"announce"}:
        return PartyDeed(True, frozenset({"deed:say"}), "قال")
    if led or not between or _preposition(between[1:], glued) not in _ON:
        return None
    return _active(between[0]) if _VERB_SHAPE.fullmatch(between[0]) and not _OBJECT.match(between[0]) else None


_LEADS = frozenset(map(fold, "قد لقد وقد كما وكان كان كانت وكانت سوف و ثم وثم إن أن بأن وأن".split()))


def _preposition(between: Sequence[str], glued: str) -> str | None:
    """What leads the second party; None where other words stand there."""
    told = " ".join(between)
    if glued == "و":
        return None
    if not told:
        return glued
    return told if not glued and (told in _BY or told in _ON or told == "من") else None


def _verb_first(led: Sequence[str], preposition: str, *, feminine: bool) -> PartyDeed | None:
    if 1 < len(led) <= _LONGEST_TIME and led[0] in _AT_A_TIME:
        led = led[-1:]
    if len(led) != 1 or led[0].startswith("ال") or not _VERB_SHAPE.fullmatch(led[0]) or _OBJECT.match(led[0]):
        return None
    verb = led[0]
    if preposition in _BY:
        return _known(False, verb)
    if preposition == "من" and not _FROM_WHOM.match(verb):
        return None
    # A verb without the ending of a feminine subject has its object before its subject: اتهم الشركةَ المديرُ.
    if feminine and not _FEMININE.search(verb):
        return None
    return _active(verb)


def _active(verb: str) -> PartyDeed | None:
    return None if is_the_same_exchanged(verb) else _known(True, verb)


def _known(forward: bool, verb: str) -> PartyDeed:
    return PartyDeed(forward, _keys(verb), verb)


@lru_cache(maxsize=20_000)
def _keys(verb: str) -> frozenset[str]:
    own = frozenset(deed for deed, pattern in _patterns() if pattern.fullmatch(verb))
    events = frozenset(f"event:{each}" for each in concepts(verb) if is_event(each))
    return own | deeds_in(verb) | (transfers_in(verb) if tells_a_transfer(verb) else frozenset()) | events


@lru_cache(maxsize=1)
def _patterns() -> Sequence[tuple[str, re.Pattern[str]]]:
    told = []
    for line in _VERBS.strip().splitlines():
        head, *words = line.replace("|", " ").split()
        listed = "|".join(fold(word).replace("*", r"\w*") for word in words)
        told.append((f"party:{head}", re.compile(rf"[وف]?س?(?:{listed})")))
    return told
