"""Arabic words that are spelled as a place is: read as one only where they may be one."""

from __future__ import annotations

import pytest

from factcheck.language.names.city_names import CITIES
from factcheck.language.names.homographs import is_another_word
from factcheck.language.names.name_facts import find_names
from factcheck.language.names.region_names import REGIONS

OTHER_WORDS = """
غنت سلمى في الحفل | غنت
فقد الضابط بصره في المعركة | بصره
وجده رجال الإنقاذ حيا | وجده
ورث البيت من جده | جده
حاولوا النيل من سمعة الشركة | النيل
يسعى الطلاب إلى نيل الشهادة | نيل
تأخرت السفينة بسبب القوة القاهرة | القاهرة
خرج بعد صلاة المغرب | المغرب
يبلغ قطر الأنبوب مترا | قطر
بئر بقطر 3 أمتار | قطر
نصف قطر الدائرة متران | قطر
تغير مجرى النهر | مجرى
أصيب في يده اليمنى | اليمنى
قصفت الطائرات وهي تدمر المصنع | تدمر
تلقى النادي دعما غير مالي | مالي
رفض المدير المالي الطلب | المالي
في صباح السبت | صباح
النحاس موصل جيد | موصل
بينهما بون شاسع | بون
اعتذر في مشهد مؤثر | مشهد
"""
PLACES = """
غادر الوفد غنت إلى مدينة غنت | ghent
عاش في البصرة عشر سنوات | basra
عاد إلى وجدة | oujda
وصل الى القاهره | cairo
فاض نهر النيل | nile
خسر منتخب قطر 3 مباريات | qatar
أنفقت قطر 200 مليار | qatar
سيطر الجيش على تدمر | palmyra
وقعت مالي الاتفاق | mali
قال الجيش المالي ذلك | mali
سافر من المغرب | morocco
في مشهد الإيرانية | mashhad
انفجار في كابل | kabul
وصل إلى دوشنبه | dushanbe
"""


def _rows(lines: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("text", "word"), _rows(OTHER_WORDS))
def test_another_word_is_no_place(text: str, word: str) -> None:
    start = text.index(word)
    assert is_another_word(text, start, start + len(word))
    assert [name for name in find_names(text, "ar") if name.kind == "place"] == []


@pytest.mark.parametrize(("text", "place"), _rows(PLACES))
def test_a_place_is_still_read(text: str, place: str) -> None:
    assert place in [name.value for name in find_names(text, "ar")]


def test_no_name_of_the_tables_that_ends_in_that_letter_is_taken_for_one_with_a_pronoun() -> None:
    written = [form.strip().lstrip("?") for line in f"{CITIES}{REGIONS}".splitlines() for form in line.split(",")]
    written = [form.split("|")[-1].strip() for form in written]
    ending = [form for form in written if form.endswith("ه") and " " not in form]
    assert [form for form in ending if is_another_word(form, 0, len(form))] == []
