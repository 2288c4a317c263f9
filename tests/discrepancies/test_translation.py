from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.translation import unmatched


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "In 2013 a poll of 4,000 adults found 75 per cent.",
            "وجد استطلاع عام 2013 شمل 4000 بالغ 85 في المئة.",
            (75, 85),
        ),
        ("Maria Lind, 54, was setting up a stage.", "كانت ماريا ليند البالغة 70 عاما تعد المنصة.", (54, 70)),
        ("A poll of more than 4,000 adults was held.", "أجري استطلاع على أكثر من 4400 بالغ.", (4000, 4400)),
    ],
    ids=["among others", "a bare age", "a bound"],
)
def test_the_value_that_its_translation_lacks(one: str, other: str, expected: tuple[int, int]) -> None:
    difference = unmatched(reading(one), reading(other))
    assert difference is not None
    values = [
        fact.value["amount"] if isinstance(fact.value, dict) else fact.value
        for fact in (difference.one, difference.other)
    ]
    assert tuple(values) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 2013 a poll of 4,000 adults found 75 per cent.", "وجد استطلاع عام 2013 شمل 4000 بالغ 75 في المئة."),
        ("Maria Lind, 54, was setting up a stage.", "كانت ماريا ليند البالغة 54 عاما تعد المنصة."),
        ("Of 20 boats, 5 sank in 1990.", "من 30 قاربا غرق 7 عام 1990."),
    ],
    ids=["the same", "a bare age", "two that differ"],
)
def test_translations_with_nothing_to_tell(one: str, other: str) -> None:
    assert unmatched(reading(one), reading(other)) is None


@pytest.mark.parametrize(
    ("one", "other", "kind", "expected"),
    [
        ("It came in the 29th minute.", "جاء في الدقيقة 44.", "number", ("29", "44")),
        ("They live in 125th Street in Holm.", "يسكنون في شارع 62 في هولم.", "number", ("125", "62")),
        ("Kenya lent the museum a ship.", "أعارت تركيا المتحف سفينة.", "place", ("Kenya", "تركيا")),
        (
            "Kenya and Norway met, and Norway won.",
            "التقت كينيا والنرويج وفازت كينيا.",
            "place",
            None,
        ),
        (
            "Kenya and Norway met, and Norway won.",
            "التقت كينيا والنرويج وفازت اليابان.",
            "place",
            ("Norway", "اليابان"),
        ),
        ("The ferry sank.", "ليس صحيحا أن العبارة غرقت.", "polarity", ("ferry", "ليس صحيحا أن")),
        ("It is not true that the ferry sank.", "غرقت العبارة.", "polarity", ("It is not true that", "غرقت")),
        ("The government signed the treaty.", "لم توقع الحكومة المعاهدة.", "polarity", ("government", "لم توقع")),
    ],
)
def test_what_is_no_value_differs_too(one: str, other: str, kind: str, expected: tuple[str, str] | None) -> None:
    difference = unmatched(reading(one), reading(other))
    if expected is None:
        assert difference is None
    else:
        assert difference is not None
        assert (difference.kind, difference.one.text, difference.other.text) == (kind, *expected)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The price was 11 million dollars.", "كان السعر 11,000,000 دولار."),
        ("The ferry is still in service.", "لا تزال العبارة في الخدمة."),
        ("The treaty was signed only in secret.", "لم توقع المعاهدة إلا سرا."),
        ("Moscow and Washington signed.", "وقعت روسيا والولايات المتحدة."),
        ("It is an unusual treaty of the government.", "هي معاهدة غير مألوفة للحكومة."),
        ("At 04:00 the ferry sank.", "غرقت العبارة في الساعة 4."),
    ],
    ids=["a scale in digits", "still", "only", "a capital for its state", "a quality", "a time of day"],
)
def test_said_otherwise_in_a_translation(one: str, other: str) -> None:
    assert unmatched(reading(one), reading(other)) is None
