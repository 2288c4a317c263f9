"""Who does it and to whom, across the languages, where they are called by ordinary words or sound alike."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import judged

# A text, what it says in the other language, and what that language has the other way round.
TOLD = [
    ("شكرت الممرضة الجراح في الحفل.", "The nurse thanked the surgeon at the party.", "The surgeon thanked the nurse."),
    (
        "حث الاتحاد البنوك على خفض الفوائد.",
        "The federation urged banks to cut rates.",
        "Banks urged the federation to cut.",
    ),
    (
        "ركل الحارس حكم الراية في النفق.",
        "The guard kicked the linesman in the tunnel.",
        "The linesman kicked the guard in the tunnel.",
    ),
    ("صفع النادل السائح.", "The waiter slapped the tourist.", "The tourist slapped the waiter."),
    ("تلقى الجراح رسالة من الممرضة.", "The nurse sent the surgeon a note.", "The surgeon sent the nurse a note."),
    ("رحب المدرب باللاعبين.", "The coach welcomed the players.", "The coach was welcomed by the players."),
    ("Tenants blamed the landlord for the leak.", "اتهم المستأجرون المالك بالتسرب.", "اتهم المالك المستأجرين بالتسرب."),
    ("The airline was warned by the pilots.", "حذر الطيارون شركة الطيران.", "حذرت شركة الطيران الطيارين."),
    (
        "أهدى المتحف الجامعة مجسما.",
        "The museum gave the university a model.",
        "The university gave the museum a model.",
    ),
    (
        "زود مصنع بريكسن مصنع تورلاند بالورق.",
        "Brixen supplied Torland with paper.",
        "Torland supplied Brixen with paper.",
    ),
    ("قال السجناء إن الحراس ناموا.", "The prisoners said the guards slept.", "The guards said the prisoners slept."),
    ("A note was written by Orban Tesk to Mila Hark.", "تلقت ميلا هارك رسالة من أوربان تيسك.", None),
]
# Told of two in both languages, but not of one deed, or alike from either side.
NOTHING = [
    ("The club met the union.", "التقت النقابة النادي."),
    ("The lawyer of the union accused the company.", "اتهمت الشركة النقابة."),
    ("Union members accused company managers.", "اتهمت الشركة النقابة."),
    ("The company and the union accused the minister.", "اتهمت النقابة والشركة الوزير."),
    ("The critics liked the actor.", "أعجب الممثل النقاد."),
    ("The army preceded the police.", "تلت الشرطة الجيش."),
    ("Orban Tesk led the Danish team to the talks.", "ترأس الفريق الدنماركي إلى المحادثات السفير أوربان تيسك."),
]


def _exchanged(statement: str, passage: str) -> bool:
    language = "en" if statement.isascii() else "ar"
    other = "ar" if language == "en" else "en"
    return compare_texts(Statement(statement, language), Quote(passage, other)).exchange is not None


@pytest.mark.parametrize(("passage", "told", "turned"), TOLD)
def test_two_in_each_others_place_are_exchanged(passage: str, told: str, turned: str | None) -> None:
    assert not _exchanged(told, passage)
    assert not _exchanged(passage, told)
    if turned:
        assert _exchanged(turned, passage)
        assert _exchanged(passage, turned)


@pytest.mark.parametrize(("english", "arabic"), NOTHING)
def test_what_is_not_told_of_both_is_no_exchange(english: str, arabic: str) -> None:
    assert not _exchanged(english, arabic)
    assert not _exchanged(arabic, english)


def test_who_accuses_whom_refutes_and_is_named() -> None:
    judgement = judged("The choir accused the theatre of cheating.", "اتهم المسرح الجوقة بالغش.")
    assert judgement.stance != "refutes"  # a choir is in no list
    judgement = judged("The gallery accused the theatre of cheating.", "اتهم المسرح المعرض بالغش.")
    assert judgement.stance == "refutes"
    assert [(reason.kind, reason.agrees) for reason in judgement.reasons] == [("relation", False)]
