"""What two do alike or are to each other: told with the two exchanged it is the same."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.agreement.texts.deed_words import is_mutual
from factcheck.language.normalise import fold


def _any(listed: str) -> str:
    return "|".join(fold(word).replace("*", r"\w*").replace("_", r"\s+") for word in listed.split())


_ALIKE = """alongside beside besides near nearby next_to close_to opposite facing around together both each_other
    one_another
    mutual* joint* common same similar* identical alike differ* distinct unlike apart away far distance kilomet* km
    mile miles distant equidistant parallel* adjacent adjoin* abut* touch* overlap* intersect* cross* connect* link*
    join joins joined joining tied twinned twin relat* correspond* coincid* match* mirror* rhyme* encounter* engag*
    wed weds wedded divorc* separat* split date dated dates dating kiss* hug hugs hugged embrac* shook shake* greet*
    argu* quarrel* disput* debat* chat chats chatted spoke speak* convers* discuss* consult* confer* correspond*
    collid* battl* duel* wrestl* spar sparred rival* oppos* contend* trad* exchang* swap* share shares shared sharing
    unit* combin* mix* blend* alternat* interact* bond* relative* kin akin synonym* equivalent* equate* instead
    rather as_well_as plus minus times alias called named known_as aka nicknamed meaning means consist* compris*
    precisely namely confus* mistak*
    بجانب بجوار جوار قرب قريب* مقابل قبالة حول معا كلا كلتا بعض* كلاهما متبادل* مشترك* نفس ذات شبيه* يشبه تشبه
    أشبه* شابه* يشابه تشابه* مماثل* يماثل تماثل* مطابق* يطابق تطابق* يوازي توازي مواز* يساوي تساوي مساو* يعادل تعادل
    عادل* يكافئ تكافئ يختلف تختلف اختلف* مختلف* يبعد تبعد بعيد* مسافة كيلومتر* ميل أميال انفصل* ينفصل تنفصل يفصل تفصل
    فصل* طلق* تطلق* طلاق افترق* تفرق* يجاور تجاور جاور* مجاور* متاخم* يتاخم تتاخم يحاذي تحاذي محاذ* يلامس تلامس
    يحد تحد حدود متلاصق* ملاصق* يلاصق تلاصق يتصل تتصل متصل* اتصل* يرتبط ترتبط ارتبط* مرتبط* يربط تربط ربط*
    توأم* توءم* قابل* يقابل تقابل صافح* عانق* قبل_بعضهما حيا حيت خطب* خطوبة تصاهر* صاهر* نسيب* صهر* قريبة أقارب ابن_عم
    زميل* رفيق* شريك* خصم* غريم* منافس* نافس* ينافس تنافس* نازل* ينازل قارع* جادل* ناقش* يناقش حاور* يحاور خاصم*
    تشاجر* تخاصم* تجادل* تناقش* تحاور* تبادل* يتبادل تقاسم* شارك* يشارك شاطر* تعاون* تحالف* اندمج* يندمج اتحد* توحد*
    اصطدم* يصطدم تصادم* اشتبك* تقاتل* قاتل* يقاتل حارب* يحارب تحارب* صادق* يصادق تصادق* راسل* يراسل عاصر* يعاصر
    تزامن* يتقاطع تتقاطع تقاطع* يلتقي تلتقي يخلط اسمه اسمها المعروف* المدعو* الملقب* أي بدل بدلا عوضا"""
_IS = """is was are were be been being remains remained has have had a an the also then still now it he
    she they that this of هو هي هم كان كانت يكون تكون يعد تعد يعتبر تعتبر يبقى تبقى ما_زال ما_زالت هذا هذه"""
_LEADS = """road roads route routes railway line lines motorway highway track path trail bridge tunnel canal
    pipeline cable ferry link connection distance border way street corridor
    الطريق طريق الطريق طرق الخط خط خطوط السكة سكة المسافة مسافة جسر الجسر نفق النفق قناة القناة أنبوب الأنبوب كابل
    العبارة عبارة الحدود حدود ممر الممر الشارع شارع"""
# Besides those of `factcheck.agreement.texts.deed_words`, which its lists of deeds need not hold.
_WORDS = re.compile(rf"(?<!\w)[وف]?(?:{_any(_ALIKE)})(?!\w)")
# "X is Y" says the same as "Y is X", and so does what tells another name.
_SAME = re.compile(rf"\A\W*(?:(?:{_any(_IS)})\W*)*\Z")
_AS_MUCH = re.compile(r"\bas\s+(?:\w+\s+){1,3}as\b|(?<!\w)(?:بقدر|بنفس|مثلما|كما)(?!\w)")
# A way leads in both directions.
_WAYS = re.compile(rf"(?<!\w)(?:{_any(_LEADS)})(?!\w)")


def is_the_same_exchanged(folded: str) -> bool:
    """Whether what is told of two, in a folded stretch of either language, holds with the two exchanged."""
    told = is_mutual(folded) or _WORDS.search(folded) is not None
    return told or _SAME.search(folded) is not None or _AS_MUCH.search(folded) is not None


@lru_cache(maxsize=65_536)
def is_done_alike(word: str) -> bool:
    """Whether a folded word alone tells what holds with the two exchanged: "married", تزوج."""
    return is_the_same_exchanged(word)


def tells_of_a_way(folded: str) -> bool:
    """Whether it is a road or a line that leads from one to the other, and so back."""
    return _WAYS.search(folded) is not None
