"""Names of months, seasons and parts of a period in both languages, in folded spelling."""

from __future__ import annotations

import re

from factcheck.language.normalise import fold
from factcheck.language.quantities.ordinals import ENGLISH

_MONTHS = """
1 | january, jan | يناير, كانون الثاني, جانفي, ينايـر
2 | february, feb | فبراير, شباط, فيفري, فبرايـر
3 | march, mar | مارس, آذار
4 | april, apr | أبريل, إبريل, نيسان, أفريل
5 | may | مايو, أيار, ماي
6 | june, jun | يونيو, يونيه, حزيران, جوان
7 | july, jul | يوليو, يوليه, تموز, جويلية
8 | august, aug | أغسطس, آب, أوت, غشت
9 | september, sept, sep | سبتمبر, أيلول, شتنبر
10 | october, oct | أكتوبر, تشرين الأول, تشرين أول
11 | november, nov | نوفمبر, تشرين الثاني, تشرين ثاني, نونبر
12 | december, dec | ديسمبر, كانون الأول, كانون أول, دجنبر, دسمبر
"""
_HIJRI = """
1 | muharram, al-muharram, muharrem | محرم, المحرم, محرم الحرام
2 | safar | صفر
3 | rabi al-awwal, rabi' al-awwal, rabi al-awal, rabi' al-awal, rabi i, rabi' i | ربيع الأول, ربيع أول
4 | rabi al-thani, rabi' al-thani, rabi al-akhir, rabi' al-akhir, rabi ii, rabi' ii
4 | ربيع الآخر, ربيع الثاني, ربيع آخر, ربيع ثاني
5 | jumada al-awwal, jumada al-ula, jumada al-awal, jumada i | جمادى الأولى, جمادى الأول, جمادى أول
6 | jumada al-thani, jumada al-thaniya, jumada al-akhira, jumada al-akhirah, jumada al-akhir, jumada ii
6 | جمادى الآخرة, جمادى الثانية, جمادى الآخر, جمادى الثاني
7 | rajab, receb | رجب
8 | shaban, sha'ban, shaaban, şaban | شعبان
9 | ramadan, ramazan, ramadhan | رمضان
10 | shawwal, shawal | شوال
11 | dhu al-qadah, dhu al-qi'dah, dhu al-qa'dah, dhu al-qa'da, dhu al-qada, dhu'l-qa'da, dhu'l-qada, dhul-qada, zulkade
11 | ذو القعدة, ذي القعدة, ذا القعدة
12 | dhu al-hijjah, dhu al-hijja, dhu'l-hijja, dhu'l-hijjah, dhul-hijja, dhul-hijjah, dhul hijjah, zilhicce
12 | ذو الحجة, ذي الحجة, ذا الحجة
"""


def _numbers(lines: str) -> dict[str, int]:
    table: dict[str, int] = {}
    for line in lines.strip().splitlines():
        number, *forms = line.split("|")
        table.update({fold(form.strip()): int(number) for form in ",".join(forms).split(",")})
    return table


def _either(forms: dict[str, int]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))


MONTHS = _numbers(_MONTHS)
HIJRI_MONTHS = _numbers(_HIJRI)
_ONE_MONTH = rf"(?:{_either(MONTHS)})\b(?:(?:(?<=\b[a-z]{{3}})|(?<=sept))\.(?=,?\s?\d))?"
# Any month, with whatever stands around it: a quick look before the real patterns run.
MONTH_CLUE = _either({form.split()[0]: 0 for form in MONTHS})
# The two Arabic families are often written side by side: one month.
MONTH = rf"(?:{_ONE_MONTH}(?:\s*[/(]?\s*{_ONE_MONTH}\)?)?)"
HIJRI_CLUE = _either({form.split()[0]: 0 for form in HIJRI_MONTHS})
HIJRI_MONTH = rf"(?:{_either(HIJRI_MONTHS)})"

DECADES = {
    **{
        name: 10 * (at + 2)
        for at, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
    },
    **{
        fold(stem): 10 * (at + 2) for at, stem in enumerate("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split())
    },
}
ORDINAL_CENTURIES = {
    **{
        fold(name): min(at, 21)
        for at, name in enumerate(
            "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|"
            "الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|"
            "التاسع عشر|العشرين|الحادي والعشرين|الواحد والعشرين".split("|"),
            1,
        )
    },
    **{
        name: at
        for at, name in enumerate(
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
            "twentieth|twenty-first".split("|"),
            1,
        )
    },
}

# As `date.weekday` counts them: Monday is 0.
WEEKDAYS = {
    fold(word): day
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    )
    for day, word in enumerate(names.split())
}
# الأول من مايو، الحادي والثلاثين من مايو
DAY_NAMES = {
    **{
        fold(f"ال{name}"): day for day, name in enumerate("أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(), 1)
    },
    **{
        fold(f"ال{name} عشر"): day
        for day, name in enumerate("حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split(), 11)
    },
    **{
        fold(f"ال{name} والعشرين"): day
        for day, name in enumerate("حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع".split(), 21)
    },
    fold("العشرين"): 20,
    fold("الثلاثين"): 30,
    fold("الحادي والثلاثين"): 31,
}

# "The twenty-first of May"; both "twenty first" and "twenty-first" are written.
ENGLISH_DAY_NAMES = {
    spelt: day for name, day in ENGLISH.items() if day <= 31 for spelt in {name, name.replace("-", " ")}
}

_MONTH_NAME = re.compile(_either(MONTHS))


def month_number(written: str) -> int | None:
    """1 to 12 for a month as `MONTH` matches it; None where two different months stand side by side."""
    numbers = {MONTHS[" ".join(name.split())] for name in _MONTH_NAME.findall(written)}
    return numbers.pop() if len(numbers) == 1 else None
