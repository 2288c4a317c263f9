"""People and organisations that an Arabic text names without a title."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.arabic_names import find_bearers


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        ("رسم اللوحة نديم السهلي في بيته", [("نديم السهلي", "person")]),
        ("رسم اللوحة أنور عبد الباري قبل سنة", [("أنور عبد الباري", "person")]),
        ("رسمت اللوحة سلمى بنت عدنان", [("سلمى بنت عدنان", "person")]),
        ("رسم اللوحة حسين النجار", [("حسين النجار", "person")]),
        ("رسم اللوحة محمد علي الطويل أمس", [("محمد علي الطويل", "person")]),
        ("كتب لزياد الخالدي رسالة", [("زياد الخالدي", "person")]),
        ("شارع خالد الفارس طويل", []),
        ("سار على خالد الطرق", []),
        ("جمال المدينة ورياض الأطفال", []),
        ("ملك المغرب", []),
        ("يتقن حسن الضيافة", []),
        ("وصل خالد أمس", []),
        ("اشترت شركة ميرفا الأرض", [("ميرفا", "company")]),
        ("درس في جامعة رافدين وعمل لشركة أوركا", [("رافدين", "university"), ("أوركا", "company")]),
        ("منظمة الأمل الأخضر", [("الأمل الأخضر", "aid")]),
        ("شركة كبيرة وشركة كورية وشركة النفط", []),
        ("مرت السفن في قناة السويس", []),
    ],
)
def test_who_may_be_named(text: str, bearers: list[tuple[str, str]]) -> None:
    found = find_bearers(text)
    assert [(bearer.fact.text, bearer.kind) for bearer in found] == bearers
    assert all(text[fact.start : fact.end] == fact.text for fact, _ in found)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("كتب المؤرخ فيليب حتي المقدمة.", "فيليب حتي"),
        ("الجسر من تصميم المهندس وديع سكاف.", "وديع سكاف"),
        ("نالت دعد شحادة الجائزة.", "دعد شحادة"),
    ],
)
def test_a_rarer_name_is_somebodys(text: str, person: str) -> None:
    assert [each.fact.text for each in find_bearers(text)] == [person]


@pytest.mark.parametrize("text", ["نزلت بركات السماء.", "رفضت الشركة فضل البقاء.", "انتظر فيليب حتى الصباح."])
def test_an_ordinary_word_without_a_trade_before_it_is_nobodys(text: str) -> None:
    assert find_bearers(text) == ()
