"""Numbers and what they count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.facts import TypedFact
from factcheck.language.hedges import hedged_span
from factcheck.language.normalise import read
from factcheck.language.quantities.numbers import find_numbers, parse_digits
from factcheck.language.quantities.quantities import find_quantities


def _one(text: str) -> TypedFact:
    (fact,) = find_quantities(read(text))
    return fact


NUMBERS = [
    ("one hundred and twenty-five thousand", [125_000]),
    ("two million four hundred thousand", [2_400_000]),
    ("9,800 million", [9_800_000_000]),
    ("3.4bn; 5k", [3_400_000_000, 5_000]),
    ("two dozen", [24]),
    ("five or six", [5, 6]),
    ("12,5 or 1,500,000.75", [12.5, 1_500_000.75]),
    ("it fell to -5 overnight", [-5]),
    ("T-34 and Mig-17 at 10:30 on the 5th [38]", []),
    ("half a million and a quarter of a million", [500_000, 250_000]),
    ("two million and a half", [2_500_000]),
    ("two and a half million, one and a half billion", [2_500_000, 1_500_000_000]),
    ("4 and a half million, two and a half times", [4_500_000, 2.5]),
    ("three quarters of a million and a third of a million", [750_000, 333_333.333333]),
    ("2½ million, 2 1/2 million and 7¾ per cent", [2_500_000, 2_500_000, 7.75]),
    ("3 and a half of the prize, one and many", [3]),
    ("two and a quarter million, three and three-quarter million", [2_250_000, 3_750_000]),
    ("a million and three quarters; 12 7/8 and 2⅓ inches", [1_750_000, 12.875, 2.333333]),
    ("the 5K and a half marathon, two and a quarter final", [5_000, 2]),
    ("1.5 million and a half dozen", [1_500_000, 12]),
    ("مليون وثلاثة أرباع المليون، مليونان وثلثا المليون", [1_750_000, 2_666_666.666667]),
    ("أربعة ملايين ونصف هؤلاء، خمسة ملايين ونصف السكان", [4_000_000, 5_000_000]),
    ("two centuries and a half-century, three years and a half-brother", [2, 3]),
    ("a million and a half of the refugees", [1_500_000]),
    ("two and three-quarters of a million, 2-3/4 million", [2_750_000, 2_750_000]),
    ("three and three-quarter square kilometres, half a billion and a half", [3.75, 500_000_000]),
    ("⅝ of an inch, ½ million tons, ¾ mile; ½ of the crew", [0.625, 500_000, 0.75]),
    ("45 and three quarters of a million, chapters 2-1/3", [45, 750_000, 2, 1]),
    ("مليارا وثلاثة أرباع المليار، ثلاثة وثلاثة أرباع المليون", [1_750_000_000, 3_750_000]),
    ("ثلاثة ونصفا، ثلاثة وربعا", [3.5, 3.25]),
    ("مليون وربع المليون دولار", [1_250_000]),
    ("ثلاثة أرباع مليون شخص وثلثا مليون", [750_000, 666_666.666667]),
    ("خمسة ملايين ونصف المليون نسمة", [5_500_000]),
    ("مليونان ونصف المليون، ألفان ونصف", [2_500_000, 2_500]),
    ("نحو ثلاثة ونصف كيلومتر", [3.5]),
    ("نصف مليون ثم ثلاثة ملايين ونصف", [500_000, 3_500_000]),
    ("the one that got away", []),
    ("up from 1.7 million four years ago", [1_700_000, 4]),
    ("some 53 879 people and 1 234 567 tonnes", [53_879, 1_234_567]),
    ("In 1945 300 people; a row of 100 200 300 400", [1945, 300, 100, 200, 300, 400]),
    ("صواريخ سام-5 وطائرات ميغ-29", []),
    ("هبطت إلى -5 ليلا", [-5]),
    ("خمسة وعشرون ألف", [25_000]),
    ("اثنا عشر ألفا ومئتان وستون", [12_260]),
    ("سبعة آلاف وثلاثمائة وواحد", [7_301]),
    ("مليار و400 مليون", [1_400_000_000]),
    ("خمسة عشر", [15]),
    ("أحد عشر", [11]),
    ("إحدى عشرة", [11]),
    ("لم يحضر أحد", []),
    ("ألفين وخمسمئة", [2_500]),
    ("١٢٫٥ و١٬٥٠٠", [12.5, 1_500]),
    ("/120/", [120]),
    ("step ❷, in 4 boxes", [4]),
    ("a record of .500 after 3 games. 500 came", [0.5, 3, 500]),
    ("مليارا دولار ومليونا شخص", [2_000_000_000, 2_000_000]),
    ("ألف الكاتب قصصا في خمسة آلاف صفحة", [5_000]),
    ("بلغ عدد القتلى ألفا بحسب الوزارة وبلغ السكان مليونا هذا العام", [1_000, 1_000_000]),
    ("5m people and 60m euros, 60m high, over the 100m hurdles", [5_000_000, 60_000_000, 60, 100]),
    ("دفعت مليارا من الدولارات", [1_000_000_000]),
    ("عشرون مليارا", [20_000_000_000]),
    ("the twenty-first floor and twenty firms", [20]),
    ("في المركز الثاني عشر بعد عشرة أيام", [10]),
]


@pytest.mark.parametrize(("text", "values"), NUMBERS)
def test_numbers(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(read(text))] == values


ARABIC_UNITS = [
    (1, "واحد واحدًا واحداً واحدٍ واحدة واحدةً إحدى أحدًا"),
    (2, "اثنان اثنين اثنتان اثنتين"),
    (3, "ثلاث ثلاثًا ثلاثة ثلاثةً"),
    (4, "أربع أربعًا أربعة أربعةً"),
    (5, "خمس خمسًا خمسة خمسةً"),
    (6, "ست ستًّا ستة ستةً"),
    (7, "سبع سبعًا سبعة سبعةً"),
    (8, "ثمانٍ ثمانيًا ثماني ثمانية ثمانيةً"),
    (9, "تسع تسعًا تسعة تسعةً"),
]
ARABIC_TENS = "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين"


@pytest.mark.parametrize(("unit", "written"), ARABIC_UNITS)
def test_arabic_units_with_tens(unit: int, written: str) -> None:
    for at, ten in enumerate(ARABIC_TENS.split(), 2):
        for word in written.split():
            assert _one(f"بقي {word} و{ten} عامًا هنا").value == {"amount": 10 * at + unit, "unit": "year"}


def test_arabic_words_with_tanwin_that_are_no_numbers() -> None:
    assert find_quantities(read("لم ير أحدًا يوم الثلاثا ولا يوم الأربعا")) == []


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_mean_the_number(value: int) -> None:
    assert parse_digits(f"{value:,}") == value
    assert parse_digits(str(value)) == value


@given(st.integers(min_value=2, max_value=10**12))
def test_arabic_digits_are_read_like_ascii_ones(value: int) -> None:
    written = str(value).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert [number.value for number in find_numbers(read(f"عدد {written} فقط"))] == [value]


QUANTITIES = [
    ("worth $9,800 million", "money", "$9,800 million", {"amount": 9_800_000_000, "currency": "USD"}),
    ("worth US$5m", "money", "US$5m", {"amount": 5_000_000, "currency": "USD"}),
    ("85 kroner", "money", "85 kroner", {"amount": 85, "currency": "krone"}),
    ("a fine of 4 million shillings", "money", "4 million shillings", {"amount": 4_000_000, "currency": "shilling"}),
    ("for KSh 3,000", "money", "KSh 3,000", {"amount": 3_000, "currency": "KES"}),
    ("for Rs 500", "money", "Rs 500", {"amount": 500, "currency": "rupee"}),
    ("70 Swedish kronor", "money", "70 Swedish kronor", {"amount": 70, "currency": "SEK"}),
    ("R$6 million", "money", "R$6 million", {"amount": 6_000_000, "currency": "BRL"}),
    ("غرامة قدرها مليونا شلن", "money", "مليونا شلن", {"amount": 2_000_000, "currency": "shilling"}),
    ("40 ألف شيكل", "money", "40 ألف شيكل", {"amount": 40_000, "currency": "ILS"}),
    ("20 million roubles", "money", "20 million roubles", {"amount": 20_000_000, "currency": "RUB"}),
    ("300 Egyptian pounds", "money", "300 Egyptian pounds", {"amount": 300, "currency": "EGP"}),
    ("rose 12.5 per cent", "percentage", "12.5 per cent", 12.5),
    ("a 12-year term", "duration", "12-year", {"amount": 12, "unit": "year"}),
    ("three weeks", "duration", "three weeks", {"amount": 3, "unit": "week"}),
    ("122-mm guns", "number", "122-mm", {"amount": 122, "unit": "millimetre"}),
    ("300 Danish advisers", "count", "300 Danish advisers", {"amount": 300, "unit": "adviser"}),
    ("forty-two", "number", "forty-two", 42),
    ("بقيمة 5 ملايين دولار أمريكي", "money", "5 ملايين دولار أمريكي", {"amount": 5_000_000, "currency": "USD"}),
    ("400 ليرة سورية", "money", "400 ليرة سورية", {"amount": 400, "currency": "SYP"}),
    ("بنسبة ١٢٫٥ في المئة", "percentage", "١٢٫٥ في المئة", 12.5),
    ("بنسبة 30٪", "percentage", "30٪", 30),
    ("بعد عامين", "duration", "عامين", {"amount": 2, "unit": "year"}),
    ("عشر سنوات", "duration", "عشر سنوات", {"amount": 10, "unit": "year"}),
    ("مسافة 1500كم", "number", "1500كم", {"amount": 1500, "unit": "kilometre"}),
    ("خمسة عشر ألف جندي", "count", "خمسة عشر ألف جندي", {"amount": 15_000, "unit": "soldier"}),
    ("قرض /25/ مليون روبل", "money", "25/ مليون روبل", {"amount": 25_000_000, "currency": "RUB"}),
    ("2.11 مليار دولار", "money", "2.11 مليار دولار", {"amount": 2_110_000_000, "currency": "USD"}),
    ("14 young Danish officers", "count", "14 young Danish officers", {"amount": 14, "unit": "officer"}),
    ("أم لطفلين", "count", "طفلين", {"amount": 2, "unit": "child"}),
    ("زارها مرتين", "count", "مرتين", {"amount": 2, "unit": "time"}),
    ("/120/ طائرة", "count", "120/ طائرة", {"amount": 120, "unit": "aircraft"}),
]


def test_both_of_what_is_known_is_no_count() -> None:
    assert find_quantities(read("اتفق الحزبان في المدينتين")) == []


@pytest.mark.parametrize(("text", "kind", "written", "value"), QUANTITIES)
def test_quantities(text: str, kind: str, written: str, value: object) -> None:
    fact = _one(text)
    assert (fact.kind, fact.text, fact.value) == (kind, written, value)


@pytest.mark.parametrize(
    ("text", "approximate", "bound"),
    [
        ("about 500 people", True, "exactly"),
        ("more than $500", False, "at_least"),
        ("up to 500 people", False, "at_most"),
        ("500 people or more", False, "at_least"),
        ("500 people", False, "exactly"),
        ("نحو 500 شخص", True, "exactly"),
        ("بنحو 500 شخص", True, "exactly"),
        ("لأكثر من 500 شخص", False, "at_least"),
        ("بما لا يقل عن 500 شخص", False, "at_least"),
        ("أكثر من 500 شخص", False, "at_least"),
        ("ما لا يقل عن 500 شخص", False, "at_least"),
        ("لا يتجاوز 500 شخص", False, "at_most"),
        ("ما يقل عن 500 شخص", False, "at_most"),
        ("لا يقل عن 500 شخص", False, "at_least"),
        ("ما يربو على 500 شخص", False, "at_least"),
        ("ما يناهز 500 شخص", True, "exactly"),
        ("عن عمر ناهز 84 عاما", False, "exactly"),
        ("just shy of 500 people", False, "at_most"),
        ("in the region of 500 people", True, "exactly"),
        ("تجاوزت قيمة الصفقة 500 دولار", False, "at_least"),
        ("لم يتجاوز عدد القتلى 500 شخص", False, "at_most"),
        ("يزيد عدد السكان على 500 شخص", False, "at_least"),
        ("تجاوز الخلاف في مجلس المدينة بين الحزبين حول البناء 500 شخص", False, "exactly"),
        ("500 شخص تقريبا", True, "exactly"),
    ],
)
def test_hedges(text: str, approximate: bool, bound: str) -> None:
    fact = _one(text)
    assert (fact.approximate, fact.bound) == (approximate, bound)


@pytest.mark.parametrize("text", ["between 5 and 6 million tonnes", "5 to 6 million tonnes", "5-6 million tonnes"])
def test_a_range_shares_scale_and_unit(text: str) -> None:
    assert [fact.value for fact in find_quantities(read(text))] == [
        {"amount": 5_000_000, "unit": "tonne"},
        {"amount": 6_000_000, "unit": "tonne"},
    ]


@pytest.mark.parametrize(
    ("text", "value", "whole"),
    [
        ("It was more than 500 then.", "500", "more than 500"),
        ("It was about 500 then.", "500", "about 500"),
        ("It was 500 or so then.", "500", "500 or so"),
        ("كانت حوالي 500 يومها", "500", "حوالي 500"),
        ("كانت 500 تقريبًا يومها", "500", "500 تقريبًا"),
        ("It was 500 then.", "500", "500"),
    ],
)
def test_a_value_stands_together_with_its_hedge(text: str, value: str, whole: str) -> None:
    at = text.index(value)
    start, end = hedged_span(text, at, at + len(value))
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("text", "written", "amount"),
    [
        ("It takes an hour and a half.", "an hour and a half", 1.5),
        ("It takes half an hour.", "half an hour", 0.5),
        ("It takes two and a half hours.", "two and a half hours", 2.5),
        ("It took two hours and a half.", "two hours and a half", 2.5),
        ("A two-and-a-half-hour crossing.", "two-and-a-half-hour", 2.5),
        ("تستغرق ساعة ونصف", "ساعة ونصف", 1.5),
        ("تستغرق نصف ساعة", "نصف ساعة", 0.5),
        ("تستغرق ساعتين ونصف", "ساعتين ونصف", 2.5),
        ("تستغرق ساعتين ونصفا", "ساعتين ونصفا", 2.5),
        ("تستغرق ساعة ونصفا", "ساعة ونصفا", 1.5),
        ("تستغرق ثلاث ساعات ونصف", "ثلاث ساعات ونصف", 3.5),
        ("تستغرق 3 ساعات ونصف الساعة", "3 ساعات ونصف الساعة", 3.5),
    ],
)
def test_spans_told_with_a_half(text: str, written: str, amount: float) -> None:
    fact = _one(text)
    assert (fact.kind, fact.text, fact.value) == ("duration", written, {"amount": amount, "unit": "hour"})
