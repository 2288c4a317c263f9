"""Sentence spans."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.sentences import split_sentences

CASES = [
    ("en", "Gen. Farid flew in at 5 p.m. on Monday.|He left on Jan. 6.|They stayed."),
    ("en", "It was signed by J. R. Miller.|Then Mr. B. Jones left the U.S. Army in 1950."),
    ("en", "Prices rose 12.5 percent.|No. 7 fell, e.g. in St. Helens, by 3.1 points."),
    ("en", "He waited . . . and went.|She did too... and came back."),
    ("en", 'He said “we will stay.”|Then "they left."|Nobody came.'),
    ("en", "(It was late.)|They slept.|What?!|Yes!"),
    ("en", "“Why leave?” she asked.|He said, “It is O.K., I think.”|Then Ms. Brown laughed."),
    ("en", 'Nobody knew.|They came "in peace." "'),
    ("en", "1. Peel the onions.|2. Fry them."),
    ("en", "The fleet (called K.G.B. by some) sailed,[8] and returned.|It sank."),
    ("ar", "بلغت الصادرات ذروتها في المناطق الغربية.|ارتفعت أسعار القمح بعد ذلك."),
    ("ar", "هل وصلت السفينة؟|نعم، وصلت؛ ثم غادرت!|انتهى الأمر....."),
    ("ar", "بلغت النسبة 12.5 في المئة و٣٫٤ لاحقا.|ثم هبطت."),
    ("ar", "قال د. سمير إن أ. كمال وصل.|ثم غادر."),
    ("ar", "قال: «سنبقى هنا.»|ثم غادر."),
    ("ar", "وافقت الشركة (U.S. Steel Corp.) على العرض.|ثم رفضته."),
]


def _split(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_sentences(language: str, marked: str) -> None:
    assert _split(marked.replace("|", " "), language) == marked.split("|")


def test_arabic_stop_without_a_space_ends_a_sentence() -> None:
    assert _split("وصل الوفد إلى المدينة.وقال إن الطريق مفتوح؟نعم.", "ar") == [
        "وصل الوفد إلى المدينة.",
        "وقال إن الطريق مفتوح؟",
        "نعم.",
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It ended.[38][39] On 29 June it began.", ["It ended.", "On 29 June it began."]),
        ("[7] Over the years,[8] it grew.[9]", ["Over the years,[8] it grew."]),
        ("It ended [4]. Then it began.[12]The last one.", ["It ended [4].", "Then it began.", "The last one."]),
        ("انتهى العام.[3] بدأ آخر.[4][5]", ["انتهى العام.", "بدأ آخر."]),
    ],
)
def test_reference_marks_belong_to_no_sentence_when_at_its_edge(text: str, sentences: list[str]) -> None:
    assert _split(text, "en") == sentences


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("en", "Output doubled.1 The owner left.2 He sold it.3", ["Output doubled.", "The owner left.", "He sold it."]),
        ("en", "She said “it fell.”4 Nobody came.", ["She said “it fell.”", "Nobody came."]),
        (
            "en",
            "Both signed.¹ It was renewed.² A third state joined³.",
            ["Both signed.", "It was renewed.", "A third state joined³."],
        ),
        ("en", "The lake covers 80 km². It is deep.", ["The lake covers 80 km².", "It is deep."]),
        ("en", "An area in km²", ["An area in km²"]),
        ("en", "See fig.3 The map shows it.", ["See fig.3 The map shows it."]),
        ("ar", "وقع الاتفاق.(1) ثم جدد عام 1976 (2). وانتهى.(٣)", ["وقع الاتفاق.", "ثم جدد عام 1976 (2).", "وانتهى."]),
    ],
)
def test_marks_without_brackets_are_told_from_figures(language: str, text: str, sentences: list[str]) -> None:
    assert _split(text, language) == sentences


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        (
            "en",
            "It was sold in 1980.The buyer left in 1981.It closed.",
            ["It was sold in 1980.", "The buyer left in 1981.", "It closed."],
        ),
        ("en", "He met Gen.Farid there.", ["He met Gen.Farid there."]),
        ("en", "The match Wales vs.Ireland was drawn.", ["The match Wales vs.Ireland was drawn."]),
        ("ar", "بيع المصنع عام 1980.وغادر المشتري بعد سنة.", ["بيع المصنع عام 1980.", "وغادر المشتري بعد سنة."]),
    ],
)
def test_a_stop_without_a_space_ends_a_sentence(language: str, text: str, sentences: list[str]) -> None:
    assert _split(text, language) == sentences


def test_a_small_letter_begins_a_sentence_after_a_long_word_or_a_year() -> None:
    text = "They met in Lausanne. al-Hadi spoke in 1933. van Dorn, approx. sixty by then, did not."
    assert _split(text, "en") == [
        "They met in Lausanne.",
        "al-Hadi spoke in 1933.",
        "van Dorn, approx. sixty by then, did not.",
    ]


pieces = st.sampled_from(
    [
        "[12]",
        "[3][4]",
        "7",
        "²",
        "(5)",
        "U.S.",
        "Dr.",
        " ",
        "  ",
        "\n",
        "\n\n",
        ".",
        "؟",
        "وصل",
        "القمح.",
        "Then",
        "it",
        "12.5",
        "😀",
        ")",
        "(",
        '"',
        "»",
    ]
)
any_text = st.lists(pieces).map("".join) | st.text(st.characters())
_MARKS_AND_SPACE = re.compile(r"\[(?:\d{1,4}|[a-z])\]|[⁰¹²³⁴-⁹]|(?<!\d)\d{1,3}(?!\d)|\(\d{1,3}\)|\s")


@given(any_text, st.sampled_from(["en", "ar"]))
def test_spans_are_exact_ordered_and_lose_only_marks(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    previous = 0
    for start, end in spans:
        assert previous <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not _MARKS_AND_SPACE.sub("", text[previous:start])
        previous = end
    assert not _MARKS_AND_SPACE.sub("", text[previous:])


def test_a_long_text_is_split_as_its_parts_are() -> None:
    sentence = "The ship met Capt. Brown near Rd. 5 in 1956 and sailed on. "
    assert len(split_sentences(sentence * 2_000, "en")) == 2_000
