"""Names that only one of two texts has."""

from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.names.strangers import strange_names
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(
    ("text", "other", "names"),
    [
        ("افتتح سامي حداد المعرض", "افتتح كريم منصور المعرض", ["سامي حداد"]),
        ("افتتح سامي حداد المعرض", "Sami Haddad opened the fair.", []),
        ("وقع الحريق في قرية الزهيرة", "وقع الحريق في المدينة", ["الزهيرة"]),
        ("ساد الإحباط بين الناس", "خاب أمل الناس", []),
        ("أشاد كريم بالنتائج", "أشاد المدير بالنتائج", []),
        ("Penicillin was found by Ada Orme.", "Lena Holt found penicillin.", ["Ada Orme"]),
    ],
)
def test_what_may_be_a_name(text: str, other: str, names: list[str]) -> None:
    found = strange_names(read(text, _language(text)), read(other, _language(other)))
    assert [fact.text for fact in found] == names
    assert all(text[fact.start : fact.end] == fact.text for fact in found)


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("سجل أحمد حجازي هدف المباراة الوحيد.", "سجل محمد صلاح هدف المباراة الوحيد.", "أحمد حجازي", "محمد صلاح"),
        ("The fair was opened by Sami Haddad.", "افتتح كريم منصور المعرض صباح اليوم.", "Sami Haddad", "كريم منصور"),
    ],
)
def test_displaced_names_are_given_as_the_reason(statement: str, passage: str, stated: str, found: str) -> None:
    pair = Statement(statement, _language(statement)), [Quote(passage, _language(passage))]
    (judgement,) = judge(*pair, load_cross_encoder())
    assert judgement.stance == "refutes"
    named = [(reason.statement, reason.passage) for reason in judgement.reasons if not reason.agrees]
    assert (stated, found) in [(one.text, other.text) for one, other in named if one and other]
