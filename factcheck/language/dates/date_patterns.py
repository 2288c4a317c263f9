"""The patterns of written dates, over folded text; `date` is the group to report where a pattern looks around it."""

from __future__ import annotations

import re

from factcheck.language.dates.calendar_words import (
    DAY_NAMES,
    DECADES,
    ENGLISH_DAY_NAMES,
    HIJRI_CLUE,
    HIJRI_MONTH,
    MONTH,
    MONTH_CLUE,
    ORDINAL_CENTURIES,
    WEEKDAYS,
)
from factcheck.language.normalise import fold
from factcheck.language.quantities.units import COUNTED, CURRENCY, DURATION, MEASURE, PERCENT


def _words(words: str) -> str:
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


_YEAR = r"(?:1[0-9]|20)\d{2}"
_Y = rf"(?P<year>{_YEAR})(?![\d%a-z]|[.,]\d)"
_AD = r"(?:\s?م(?!\w))?"
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_LAST = r"(?P<last>[0-3]?\d)(?:st|nd|rd|th)?"
# "and" makes a range only after "between".
_TO = r"\s*(?:-|to|until|till|through|الي|حتي)\s*"
_AND = r"\s*(?:,|،|and|و)\s*"
_OF = r"\s*(?:of\s+|من\s+(?:شهر\s+)?|شهر\s+)?"
_OF_YEAR = r"(?:\s*,\s*|\s+(?:of\s+)?(?:من\s+)?(?:(?:ال)?(?:عام|سنه)\s+)?|\s*-\s*|\s*/\s*)"
_YEAR_AFTER = rf"(?:{_OF_YEAR}{_Y}{_AD})?"
_MONTH = rf"(?P<month>{MONTH})"
_LAST_MONTH = rf"(?P<last_month>{MONTH})"
_DIGIT_START = r"(?<![\d.,:/$€£#])(?<!\d-)"
_MONTH_START = r"(?:(?<![^\W\d_])|(?<![^\W\d_])[وبلف])"
_SHARE_OR_SCALE = (
    rf"\s*(?:million|billion|trillion|thousand|hundred|bn\b|mn\b|(?:{_words('مليون, مليار, ألف, مئة, مائة')})(?!\w))"
    rf"|[\s-]*(?:{'|'.join(re.escape(form) for form in PERCENT)})(?!\w)"
)
_PART = (
    rf"(?:{_words('early, late, mid, beginning of, end of, middle of, spring of, summer of, autumn of, fall of')}"
    rf"|{_words('winter of, spring, summer, autumn, fall, winter, start of')}"
    rf"|{_words('أوائل, مطلع, بداية, بدايات, أواخر, نهاية, نهايات, منتصف, أواسط, صيف, شتاء, ربيع, خريف')})"
)
PART_BEFORE = re.compile(rf"(?:(?<!\w)|[وبلف]){_PART}(?:\s+(?:the|عام|سنه|شهر))?[\s-]*\Z")

ISO = re.compile(rf"(?<![\w-])(?P<year>{_YEAR})-(?P<iso_month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])")
DAY_FIRST_NUMERIC = re.compile(
    rf"(?<![\w./-])(?P<day>[0-3]?\d)(?P<sep>[./-])(?P<iso_month>[01]?\d)(?P=sep)(?P<year>{_YEAR})(?![\w/-])"
)
_DAY_NAMED = "|".join(sorted(DAY_NAMES, key=len, reverse=True)).replace(" ", r"\s+")


def _two_months(link: str) -> str:
    return rf"{_D}{_OF}{_MONTH}(?:{_OF_YEAR}(?P<first_year>{_YEAR}))?{link}{_LAST}{_OF}{_LAST_MONTH}{_OF_YEAR}{_Y}"


def _two_days(link: str) -> str:
    return rf"{_D}{link}{_LAST}{_OF}{_MONTH}{_YEAR_AFTER}"


_BETWEEN = r"(?:between|بين)\s+(?:يومي\s+)?(?P<date>"
CROSS_MONTH_RANGE = re.compile(_DIGIT_START + _two_months(_TO))
CROSS_MONTH_BETWEEN = re.compile(_BETWEEN + _two_months(_AND) + ")")
DAY_RANGE = re.compile(_DIGIT_START + _two_days(_TO))
DAY_BETWEEN = re.compile(_BETWEEN + _two_days(_AND) + ")")
LISTED_DAY = re.compile(rf"{_DIGIT_START}(?P<date>{_D})(?={_AND}[0-3]?\d(?:st|nd|rd|th)?{_OF}{_MONTH}{_YEAR_AFTER})")
MONTH_DAY_RANGE = re.compile(
    rf"{_MONTH_START}(?P<date>{_MONTH}\s+{_D}{_TO}{_LAST}(?!\d|{_SHARE_OR_SCALE}){_YEAR_AFTER})"
)
MONTH_RANGE = re.compile(
    rf"{_MONTH_START}(?P<date>{_MONTH}(?:{_OF_YEAR}(?P<first_year>{_YEAR}))?\s*(?:-|to|until|till|through|الي|حتي)\s*"
    rf"{_LAST_MONTH}{_OF_YEAR}{_Y}{_AD})"
)
DAY = re.compile(rf"{_DIGIT_START}(?P<date>{_D}{_OF}{_MONTH}{_YEAR_AFTER})(?!\w)")
DAY_NAMED = re.compile(
    rf"(?<![^\W\d_])(?:و|ب|ف)?(?P<date>(?P<named>{_DAY_NAMED})\s+من\s+(?:شهر\s+)?{_MONTH}{_YEAR_AFTER})(?!\w)"
)
# "The first of April 2019", not "a third of March sales".
_ENGLISH_DAY = "|".join(sorted(ENGLISH_DAY_NAMES, key=len, reverse=True)).replace(" ", r"\s+")
DAY_NAMED_IN_ENGLISH = re.compile(
    r"(?<![\w-])(?<!\ba )(?<!\bone )(?<!\bquarter )"
    rf"(?P<date>(?P<named>{_ENGLISH_DAY})\s+(?:day\s+)?of\s+{_MONTH}{_YEAR_AFTER})(?!\w|['’]s)"
)
# The first week of May, and its first Sunday (but "on Sunday, the first of May": يوم الأحد الأول من مايو).
NO_DAY_BEFORE = re.compile(
    rf"(?<!\w)[وفبل]?(?:ال)?(?:{_words('أسبوع, نصف, ثلث, ربع, عقد')})\s\Z"
    rf"|(?<!يوم )(?<!\w)(?:{'|'.join(WEEKDAYS)})\s\Z"
)
MONTH_DAY = re.compile(
    rf"{_MONTH_START}(?P<date>{_MONTH}\s+(?:the\s+)?{_D}(?!\d|[.,]\d|{_SHARE_OR_SCALE}){_YEAR_AFTER})(?!\w)"
)
# "In May 12 drowned" counts them: a day has "on", or an attack of that day its article.
MONTH_ONLY_BEFORE = re.compile(r"(?<!\w)(?:in|during|throughout|early|late|mid)[\s-]+\Z")
MONTH_OR_DAY_BEFORE = re.compile(r"(?<!\w)(?:since|last|next|every|each)\s+\Z")
MONTH_YEAR = re.compile(rf"{_MONTH_START}(?:(?P<part>{_PART})[\s-]+)?(?P<date>{_MONTH}{_OF_YEAR}{_Y}{_AD})(?!\w)")
MONTH_ALONE = re.compile(
    rf"(?<![^\W\d_])(?:{_words('in, since, of, by, until, during, that, same, this, last, next, following')}"
    r"|from|early|late|mid|and|or"
    rf"|و?(?:في|منذ|شهر|بشهر|حتي|خلال|اوائل|مطلع|اواخر|منتصف|نهايه))[\s-]+(?P<date>{_MONTH}(?P<year>(?!))?)(?!\w)"
)
LISTED_MONTH = re.compile(
    rf"{_MONTH_START}(?P<date>{_MONTH}(?P<year>(?!))?)(?=\s*(?:,|،|and|و)\s*و?(?:{MONTH})\s*,?\s*(?:{_YEAR}|,|and|،|و))"
)
LIST_SEPARATOR = re.compile(r"[\s,،]*(?:and|or|و|او)?\s*(?:في\s+|شهري?\s+)?")


CENTURY = re.compile(
    r"(?<!\w)(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-]century\b|القرن\s+(?:ال)?(?P<arabic>\d{1,2})(?!\d)"
)
CENTURY_NAMED = re.compile(
    rf"(?<!\w)(?P<latin>{'|'.join(name for name in ORDINAL_CENTURIES if name.isascii())})[\s-]century\b"
    rf"|القرن\s+(?P<name>{'|'.join(sorted((n for n in ORDINAL_CENTURIES if not n.isascii()), key=len, reverse=True))})"
    r"(?!\w)"
)
DECADE = re.compile(r"(?<![\w.,])(?P<decade>(?:1[0-9]|20)\d0|(?<=the\s)[2-9]0|(?<=the\s')[2-9]0)'?s\b")
_DECADE_STEMS = "|".join(name for name in DECADES if not name.isascii())
DECADE_NAMED = re.compile(
    rf"(?<=the\s)(?:(?P<part>early|mid|late)[\s-])?(?P<latin>{'|'.join(name for name in DECADES if name.isascii())})\b"
    rf"|(?<![^\W\d_])(?:و?ب?ال|و?لل)?(?P<name>{_DECADE_STEMS})ي?ات(?!\w)"
    r"(?:\s+(?:من\s+)?القرن\s+(?:الماضي|العشرين|المنصرم))?"
)

# "The 2015 attack" is one.
_MANY = "people men women children troops servicemen aircraft dead killed injured wounded".split()
_COUNTS = [form for form in COUNTED if not form.isascii() or form.endswith("s") or form in _MANY]
_COUNTED_NEXT = rf"\s+(?:{'|'.join(re.escape(form) for form in _COUNTS)})(?!\w)"
_UNIT_FORMS = [*CURRENCY, *MEASURE, *DURATION, *PERCENT]
_UNIT_NEXT = rf"[\s-]*(?:{'|'.join(re.escape(form) for form in _UNIT_FORMS if form != 'm')})(?!\w)"
_SCALE_NEXT = r"\s*(?:million|billion|trillion|bn\b|مليون|مليار|الف)"
_PLURAL_NEXT = r"\s+[\u0620-\u064a]{3,}ا(?!\w)"
# From eleven on Arabic counts in the singular, which ends so: "19 شاحنة"، "19 منجما".
_ONE_OF_MANY_NEXT = r"\s+(?!(?:ال|وال|لل|بال))[\u0620-\u064a]{2,}[اه](?!\w)"
_ADVERBS = _words(
    "أيضا, عندما, بينما, حينما, كلما, كما, مما, فيما, بعدما, ريثما, تقريبا, صباحا, ظهرا, عصرا, فجرا, ليلا, نهارا,"
    "تحديدا, رسميا, حاليا, نتيجة, خاصة, مباشرة, وفقا, طبقا, تزامنا, مقارنة, بمناسبة, بمشاركة, برئاسة, هذا, هذه, هنا"
)
_DAY_OF_THE_WEEK = rf"\s+يوم\s+(?:{'|'.join(WEEKDAYS)})"
_OF_THEM_NEXT = rf"\s+(?:من(?:هم|ها|هن|هما)|{_words('آخرون, آخرين')})(?!\w)"
COUNTED_BEHIND = re.compile(rf"{_COUNTED_NEXT}|{_OF_THEM_NEXT}|(?!{_DAY_OF_THE_WEEK}){_UNIT_NEXT}")
ONE_OF_MANY_BEHIND = re.compile(rf"(?!\s+[وف]?(?:{_ADVERBS})(?!\w)){_ONE_OF_MANY_NEXT}")

_YEAR_START = r"(?:(?<![\w.,:/$€£#+\-])|(?<=[a-z]-)|(?<=\([\-])|(?<![^\W\d_][^\W\d_])(?<=[وفبل]))"
_NO_UNIT = rf"(?!{_SCALE_NEXT})(?!{_UNIT_NEXT})"
_NO_COUNT = rf"{_NO_UNIT}(?!{_COUNTED_NEXT})"
_HIJRA_BEHIND = (
    r"(?:\s?(?:ه(?:جريه?)?|للهجره|من\s+الهجره)(?!\w)|\s?(?:ah\b|a\.\s?h\.)"
    r"|\s(?:of\s+the\s+)?(?:hijra|hijrah|hijri|hegira)\b)"
)
# Beside a month of that calendar a year that it has had so far need not say that it is of it, unless it says "AD".
_HIJRA_SO_FAR = r"(?:1[0-3]\d\d|14[0-4]\d)(?!\d|[.,]\d|\s?(?:ad|ce|a\.d\.|c\.e\.|م|ميلادي\w*|للميلاد)(?!\w))"
HIJRI_DAY = re.compile(
    rf"(?:(?:{_DIGIT_START}{_D}{_OF}|(?<![^\W\d_])[وبف]?(?P<named>{_DAY_NAMED})\s+من\s+(?:شهر\s+)?))?"
    rf"(?<![^\W\d_])(?P<hijri>{HIJRI_MONTH}){_OF_YEAR}"
    rf"(?:(?:ah|a\.h\.)\s?)?(?P<year>1[0-5]\d{{2}}(?={_HIJRA_BEHIND})|{_HIJRA_SO_FAR}{_NO_COUNT}){_HIJRA_BEHIND}?"
)
HIJRI_YEAR = re.compile(
    rf"(?<![\d.,])(?P<date>(?P<year>1[0-5]\d{{2}}|[1-9]\d{{1,2}}){_HIJRA_BEHIND})"
    r"|(?<![\w.])(?P<date2>(?:ah|a\.h\.)\s?(?P<year2>1[0-5]\d{2}|[1-9]\d{2}))(?![\w]|[.,]\d)"
)
_STRONG = rf"in|since|during|the year|circa|until|till|{_words('early, late, mid')}|summer|spring|autumn|winter|fall"
_WEAK = "by|of|from|before|after|to|between|through|year|around|about"
_ARABIC_STRONG = "(?:ال|لل)?عام|(?:ال)?سنه|عامي|سنتي|اعوام|سنوات|منذ"
_ARABIC_WEAK = "في|حتي|الي|من|بعد|قبل|خلال|بين|مطلع|بدايه|نهايه|اواخر|اوائل|منتصف|صيف|شتاء|ربيع|خريف"

_BETWEEN_YEARS = r"(?:between|بين)(?:\s+(?:the\s+years|عامي|سنتي|الاعوام))?\s+(?:عام\s+)?"
YEAR_RANGE = re.compile(
    rf"(?<!\w){_BETWEEN_YEARS}(?P<date>{_Y}{_AD}\s*(?:and|-|و)\s*(?:عام\s+)?(?P<last>{_YEAR}))(?!\d)"
    rf"|(?<![\d.,/$€£-])(?P<date2>(?P<year2>{_YEAR}){_AD}\s*(?:-|/)\s*(?P<last2>{_YEAR}|\d\d))(?![\d-])"
    rf"|(?<![\d.,/$€£-])(?P<date3>(?P<year3>{_YEAR}){_AD}\s+(?:to|until|till|through|الي|حتي|وحتي)\s+"
    rf"(?:(?:ال)?(?:عام|سنه)\s+)?(?P<last3>{_YEAR}))(?!\d){_NO_UNIT}"
)
_YEAR_CUE = rf"(?<![^\W\d_])[وبلف]?(?:(?:{_STRONG})[\s-]+(?:either\s+)?|(?:{_ARABIC_STRONG})[\s-]*)"
YEAR_CUED = re.compile(rf"{_YEAR_CUE}(?P<date>{_Y}{_AD}){_NO_UNIT}")
# "In 1887 or 1888": the cue holds for both.
YEAR_JOINED = re.compile(
    rf"{_YEAR_CUE}{_YEAR}\s+(?:or\s+|and\s+|او\s+|و\s*)(?P<date>{_Y}{_AD}){_NO_COUNT}(?!{_PLURAL_NEXT})"
)
YEAR_WEAKLY_CUED = re.compile(
    rf"(?<![^\W\d_])و?(?:{_WEAK}|{_ARABIC_WEAK})\s+(?P<date>(?P<year>(?:1[89]|20)\d\d)(?![\d%a-z]|[.,]\d){_AD}){_NO_COUNT}"
)
YEAR_BARE = re.compile(
    rf"{_YEAR_START}(?P<date>(?P<year>19\d\d|20[0-4]\d)(?![\d%a-z]|[.,:]\d|-[a-z\d]){_AD}){_NO_COUNT}(?!{_PLURAL_NEXT})"
)
# A year of three figures has to be named as one, or to open a sentence ("In 589, the king died"); none before our era.
_OUR_ERA = r"(?!\s*(?:ق\s?\.?\s?م|قبل|bc|b\.c))"
YEAR_EARLY = re.compile(
    rf"(?<![\w.,])(?P<date>(?P<year>[1-9]\d{{2}})\s?(?:ad|ce|a\.d\.|c\.e\.))(?=\s*(?:[.,;:)]|\Z)|\s+(?:by|and|in|as|when|to|the|was)\b)"
    r"|\b(?:in|of|from|by|around|circa|until|since|before|after)\s(?:ad|a\.d\.)\s(?P<date2>(?P<year2>[1-9]\d{2}))(?![\w.,]\d|\w)"
    rf"|(?<!\w)[وفب]?(?:عام|سنه)\s(?P<date3>(?P<year3>[1-9]\d{{2}}){_AD})(?![\w.,]\d|\w)(?!\s?ه){_OUR_ERA}{_NO_COUNT}"
    r"|(?:\A|[.;!?]\s)(?:in|by)\s(?:(?:or\s)?(?:around|about)\s|circa\s)?(?:the\syear\s)?"
    r"(?P<date4>(?P<year4>[1-9]\d{2}))(?=,\s[a-z])"
)
_QUARTERS = "first second third fourth".split()
# "The first quarter of 1984", الربع الأول من عام 1984
QUARTER = re.compile(
    rf"(?<!\w)(?P<date>(?P<quarter>{'|'.join(_QUARTERS)}|1st|2nd|3rd|4th|last|final)\s+quarter\s+(?:of\s+)?{_Y}){_NO_COUNT}"
    r"|(?P<date2>الربع\s+(?P<quarter2>الاول|الثاني|الثالث|الرابع|الاخير)\s+(?:من\s+)?(?:(?:عام|سنه)\s+)?"
    rf"(?P<year2>{_YEAR}))(?!\d){_NO_COUNT}"
)
# Winter belongs to two years.
SEASON = re.compile(
    rf"(?<!\w)(?:in|of|by|since|until|during|early|late|this|that|last)\s+(?:the\s+)?"
    rf"(?P<date>(?P<season>spring|summer|autumn|fall)\s+(?:of\s+)?{_Y}){_NO_COUNT}"
    rf"|(?<![^\W\d_])[وب]?(?P<date2>(?P<season2>ربيع|صيف|خريف)\s+(?:عام\s+|سنه\s+)?(?P<year2>{_YEAR}))(?!\d){_NO_COUNT}"
)
# Behind the title of a work in its quotation marks: "Winter Landscape" (1616).
YEAR_IN_BRACKETS = re.compile(r"(?<=[\"'”’»]\s\()(?P<date>(?P<year>1[0-8]\d\d))(?=\))")
CLUES = {
    "digit": re.compile(r"\d"),
    "year": re.compile(r"\d{4}"),
    "early year": re.compile(
        r"\d\s?(?:ad|ce|a\.d|c\.e|م(?!\w)|ل?لميلاد)|(?:ad|a\.d\.|عام|سنه)\s\d{3}(?!\d)|(?:in|by|around|about|circa|year)\s\d{3},"
    ),
    "quarter": re.compile(r"quarter|الربع"),
    "season": re.compile(r"spring|summer|autumn|fall|ربيع|صيف|خريف"),
    "month": re.compile(MONTH_CLUE),
    "hijri": re.compile(
        rf"\d\s?(?:ه|ah|a\.\s?h\.|للهجره)(?!\w)|\d\s?هجري|a\.?h\.?\s?\d|hijr|hegira|الهجره|(?:{HIJRI_CLUE})\D{{1,24}}\d{{4}}"
    ),
    "century": re.compile(r"century|القرن"),
    "decade": re.compile(r"ties\b|نا?ي?ات(?!\w)"),
}
