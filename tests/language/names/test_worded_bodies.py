"""Bodies that are called by ordinary words."""

from __future__ import annotations

import pytest

from factcheck.language.names.worded_bodies import differ, find_worded_bodies


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("en", "The Liberal Union Party beat the Green Alliance.", ["Liberal Union Party", "Green Alliance"]),
        (
            "en",
            "The Institute of Marine Sciences wrote to the bakers' union.",
            ["Institute of Marine Sciences", "bakers' union"],
        ),
        ("en", "The union of the two states and the Norholm Club.", []),
        ("ar", "فاز التحالف الأخضر بالانتخابات", ["التحالف الأخضر"]),
        ("ar", "كتب معهد العلوم البحرية إلى نقابة الخبازين", ["معهد العلوم البحرية", "نقابة الخبازين"]),
        ("ar", "حزب الاتحاد الليبرالي", ["حزب الاتحاد الليبرالي"]),
        ("ar", "اتحاد الدولتين ونادي نورهولم", []),
    ],
)
def test_bodies(language: str, text: str, bodies: list[str]) -> None:
    assert [body.fact.text for body in find_worded_bodies(text, language)] == bodies


@pytest.mark.parametrize(
    ("english", "arabic", "two"),
    [
        ("The Green Alliance", "حزب الاتحاد الليبرالي", True),
        ("The Workers' Party", "حزب العمال", False),
        ("The Labour Party", "حزب العمال", False),
        ("The Fishermen's Association", "نقابة الصيادين", False),
        ("The Rowing Club", "نادي الشراع", True),
        ("The Sailing Club", "حزب العمال", False),
    ],
)
def test_no_word_of_the_one_answers_to_any_of_the_other(english: str, arabic: str, two: bool) -> None:
    (one,), (other,) = find_worded_bodies(english, "en"), find_worded_bodies(arabic, "ar")
    assert differ(one, other) is two
