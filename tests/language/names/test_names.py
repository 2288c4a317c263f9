"""Names, and keys that match them across scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.names.name_facts import find_names
from factcheck.language.names.names import name_key, name_keys

SAME_NAME = [
    ("Tartus", "طرطوس"),
    ("Tartous", "طرطوس"),
    ("Putin", "بوتين"),
    ("Gorbachev", "غورباتشوف"),
    ("Khrushchev", "خروتشوف"),
    ("Johnson", "جونسون"),
    ("Thatcher", "ثاتشر"),
    ("Erdoğan", "أردوغان"),
    ("Mohammed", "محمد"),
    ("Yeltsin", "يلتسين"),
    ("Damascus", "دمشق"),
    ("Egyptian", "المصرية"),
    ("German", "ألماني"),
    ("Oman", "عمان"),
    ("Amman", "عَمّان"),
    ("Sahara", "الصحراء"),
]


@pytest.mark.parametrize(("english", "arabic"), SAME_NAME)
def test_one_name_has_one_key(english: str, arabic: str) -> None:
    assert name_key(english)
    assert name_key(english) in name_keys(arabic, "ar")
    assert name_key(english) in name_keys(f"It was {english}’s turn", "en")


@pytest.mark.parametrize(
    ("left", "right"), [("Putin", "بوش"), ("Iraq", "إيران"), ("Sweden", "السودان"), ("Austria", "أستراليا")]
)
def test_different_names_have_different_keys(left: str, right: str) -> None:
    assert not name_keys(left, "en") & name_keys(right, "ar")


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("The United Nations Security Council met.", "اجتمع مجلس الأمن الدولي"),
        ("Troops left the Soviet Union.", "غادرت القوات الاتحاد السوفييتي"),
        ("A visit to Saudi Arabia.", "زيارة إلى المملكة العربية السعودية"),
        ("He flew to New York.", "سافر إلى نيويورك"),
        ("He went to Germany.", "ذهب لألمانيا"),
    ],
)
def test_places_of_several_words_share_a_key(english: str, arabic: str) -> None:
    shared = name_keys(english, "en") & name_keys(arabic, "ar")
    assert any(key.startswith("@") for key in shared)


def test_clitics_do_not_hide_a_name() -> None:
    assert name_key("Lavrov") in name_keys("التقى بلافروف", "ar")
    assert name_key("Walid") in name_keys("وصل وليد", "ar")


@pytest.mark.parametrize(
    ("english", "arabic"),
    [("Palmora", "بالمورا"), ("Caldona", "كالدونا"), ("Alton", "ألتون"), ("Valdoria", "فالدوريا")],
)
def test_what_looks_like_an_article_may_be_of_the_name(english: str, arabic: str) -> None:
    assert name_key(english) in name_keys(arabic, "ar")


def test_function_words_months_and_titles_are_no_names() -> None:
    assert name_keys("The President said that In January I'm away. However, NO.", "en") <= {"n"}


def test_names_in_english() -> None:
    text = "Yesterday President Anna Lind-Berg of Norway met Omar al-Haddad's envoy at the House of Lords."
    assert [(fact.kind, fact.text, fact.value) for fact in find_names(text, "en")] == [
        ("name", "Anna Lind-Berg of Norway", "anna lind-berg of norway"),
        ("name", "Omar al-Haddad", "omar al-haddad"),
        ("name", "House of Lords", "house of lords"),
    ]


def test_peoples_joined_by_a_hyphen_are_two_places() -> None:
    values = [
        fact.value for fact in find_names("Former Norwegian Prime Minister Anna Lind and Danish-Swedish talks", "en")
    ]
    assert values == ["norway", "anna lind", "denmark", "sweden"]


def test_clitics_stay_outside_a_place() -> None:
    text = "وصل إلى النرويج وسوريا ولبنان وللعراق والقطر كله"
    assert [fact.text for fact in find_names(text, "ar")] == ["النرويج", "سوريا", "لبنان", "للعراق"]


def test_names_in_arabic() -> None:
    text = "التقى وزير الخارجية النرويجي يوناس ستوره الرئيس الراحل سمير عبد الكريم في القاهرة، وزار الولايات المتحدة."
    assert [(fact.kind, fact.text, fact.value) for fact in find_names(text, "ar")] == [
        ("name", "يوناس ستوره", "يوناس ستوره"),
        ("name", "سمير عبد الكريم", "سمير عبد الكريم"),
        ("place", "القاهرة", "cairo"),
        ("place", "الولايات المتحدة", "united states"),
    ]


@given(st.text(st.characters()) | st.text("وبالكلطرسAlbCh’'- .ةأ"), st.sampled_from(["en", "ar"]))
def test_any_text_has_keys_without_spaces(text: str, language: str) -> None:
    assert all(key and " " not in key for key in name_keys(text, language))


@pytest.mark.parametrize(
    "text",
    [
        "Turnout was low. Fishermen blocked the quay; prices rose.",
        "Heavy snow fell. Shortages followed. Sailors searched the wreck.",
        "The vote was late: Senators had left.",
    ],
)
def test_an_ordinary_word_at_the_head_of_a_sentence_is_no_name(text: str) -> None:
    assert find_names(text, "en") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Noble won the seat.", "Noble"),
        ("Waters rose to speak.", "Waters"),
        ("They met Turnout there.", "Turnout"),
        ("Heavy Industries Sund closed.", "Heavy Industries Sund"),
    ],
)
def test_what_may_be_a_name_stays_one(text: str, name: str) -> None:
    assert [fact.text for fact in find_names(text, "en")] == [name]


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("A loan from the World Bank.", "en", "name", "world bank"),
        ("قرض من البنك الدولي", "ar", "name", "world bank"),
        ("A plane of the Red Cross.", "en", "name", "red cross"),
        ("قرض من الهند", "ar", "place", "india"),
        ("A letter in Arabic.", "en", "place", "arab"),
        ("رسالة إلى العربية", "ar", "place", "arab"),
    ],
)
def test_a_body_is_no_place_but_has_one_name(text: str, language: str, kind: str, value: str) -> None:
    assert [(fact.kind, fact.value) for fact in find_names(text, language)] == [(kind, value)]
