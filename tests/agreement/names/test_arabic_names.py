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
