"""A company, or somebody known by sound alone, whom the passage has for another deed."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import denied, judged

TENDER = "فازت شركة كيرات ساتل بعقد الرادار، فيما ستبني شركة مولدر لينك الأبراج."
MURAL = "Sander Volkov painted the mural, and Helmi Tornbek restored it in 2019."


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("The contract for the radar was won by the company Mulder Link.", TENDER, ("Mulder Link", "كيرات ساتل")),
        ("رسمت هيلمي تورنبك اللوحة الجدارية.", MURAL, ("هيلمي تورنبك", "Sander Volkov")),
    ],
)
def test_who_has_another_deed_is_named_with_who_has_this(statement: str, passage: str, named: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert named in denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The contract for the radar was won by the company Kirat Satel.", TENDER),
        ("رممت هيلمي تورنبك اللوحة الجدارية عام 2019.", MURAL),
        (
            "Omar Venn, an analyst at Brask Shipping, said the tariff would rise.",
            "قال عمر فين، المحلل في شركة براسك للشحن، إن التعرفة سترتفع.",
        ),
    ],
)
def test_who_has_the_deed_is_borne_out(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert not denied(judgement)
