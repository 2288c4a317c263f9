"""Two names in each other's place refute; the same deed told from the other side does not."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import judged


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


# A passage, what it bears out, and what it has the other way round.
TOLD = [
    ("Norvik bought Halden in 2017 for 3 billion dollars.", "Norvik acquired Halden.", "Halden acquired Norvik."),
    ("Norvik sued Halden over its masts.", "Halden was sued by Norvik.", "Norvik was sued by Halden."),
    (
        "Halden sold the ship to Norvik in May.",
        "Norvik bought the ship from Halden.",
        "Halden bought the ship from Norvik.",
    ),
    ("Ghana beat Peru in the final.", "Peru lost the final to Ghana.", "Ghana lost the final to Peru."),
    ("The bus ran from Lyon to Geneva.", "The bus went from Lyon to Geneva.", "The bus went from Geneva to Lyon."),
    ("Anna Holm was the teacher of Lars Berg.", "Anna Holm taught Lars Berg.", "Lars Berg taught Anna Holm."),
    ("Norway is larger than Portugal.", "Norway is larger than Portugal.", "Portugal is larger than Norway."),
    ("Norvik sued its former partner Halden.", "Halden was sued by Norvik.", "Halden took Norvik to court."),
    ("Halden has sued Norvik over its masts.", "Halden took Norvik to court.", "Norvik took Halden to court."),
    (
        "Lars Berg preceded Anna Holm as mayor.",
        "Lars Berg was succeeded by Anna Holm.",
        "Anna Holm preceded Lars Berg.",
    ),
    (
        "Soldiers under General Brask drove out the troops of Colonel Tarn from Ribe.",
        "Tarn's men were expelled from Ribe by Brask.",
        "Brask's men were expelled from Ribe by Tarn.",
    ),
    ("Lena Holt fired Otto Brask in May.", "Otto Brask was sacked by Lena Holt.", "Otto Brask dismissed Lena Holt."),
    ("زار كريم سامر في حلب.", "قام كريم بزيارة سامر في حلب.", "قام سامر بزيارة كريم في حلب."),
    ("كان سامر النجار أستاذ كريم الحداد.", "كان كريم الحداد تلميذ سامر النجار.", "كان سامر النجار تلميذ كريم الحداد."),
    ("فازت غانا على بيرو في النهائي.", "خسرت بيرو أمام غانا.", "خسرت غانا أمام بيرو."),
    (
        "باع نادي البرق اللاعب إلى نادي النسر.",
        "اشترى نادي النسر اللاعب من نادي البرق.",
        "اشترى نادي البرق اللاعب من نادي النسر.",
    ),
    (
        "منح معهد الخليج جامعة كيلونغ حق استخدام المعدات.",
        "The Gulf Institute granted Kelung University the right to use the equipment.",
        "Kelung University granted the Gulf Institute the right to use the equipment.",
    ),
    (
        "Hungary handed over a stolen painting to the Netherlands.",
        "تسلمت هولندا من المجر لوحة مسروقة.",
        "تسلمت المجر من هولندا لوحة مسروقة.",
    ),
    (
        "أهدت مكتبة تافور خرائطها إلى متحف سرناك.",
        "The Tavor Library donated its maps to the Sarnak Museum.",
        "The Sarnak Museum donated its maps to the Tavor Library.",
    ),
    (
        "Durban University awarded the researcher Kamal Wahbi a prize.",
        "منحت جامعة دربان الباحث كمال وهبي جائزة.",
        "منح الباحث كمال وهبي جامعة دربان جائزة.",
    ),
    ("Ghana beat Peru in the final.", "هزمت غانا بيرو في النهائي.", "هزمت بيرو غانا في النهائي."),
    ("فازت غانا على بيرو في النهائي.", "Ghana beat Peru in the final.", "Peru beat Ghana in the final."),
    (
        "سلّمت دوراليا المتهم إلى كاستوفيا بعد عام.",
        "Doralia extradited the accused to Kastovia.",
        "Kastovia extradited the accused to Doralia.",
    ),
    (
        "أعار متحف سيدونا متحف بالمورا عشرين تمثالا.",
        "The Sidona museum lent the Palmora museum twenty statues.",
        "The Palmora museum lent the Sidona museum twenty statues.",
    ),
    ("Kenya supplied coffee to Sudan for years.", "زوّدت كينيا السودان بالقهوة.", "زوّد السودان كينيا بالقهوة."),
    (
        "Alton sold its factory to Graven.",
        "باعت شركة ألتون مصنعها إلى شركة غرافن.",
        "باعت شركة غرافن مصنعها إلى شركة ألتون.",
    ),
    ("The club of Brovo bought him from Halden.", "اشتراه نادي بروفو من هالدن.", "اشتراه نادي هالدن من بروفو."),
]


@pytest.mark.parametrize(("passage", "exchanged"), [(passage, exchanged) for passage, _, exchanged in TOLD])
def test_exchanged_names_refute_and_are_named(passage: str, exchanged: str) -> None:
    judgement = judged(exchanged, passage)
    assert judgement.stance == "refutes"
    told = [reason for reason in judgement.reasons if reason.kind == "relation" and not reason.agrees]
    assert any(reason.statement and " " in reason.statement.text for reason in told)
    for reason in told:
        for text, span in ((exchanged, reason.statement), (passage, reason.passage)):
            assert span is not None
            assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(("passage", "statement"), [(passage, statement) for passage, statement, _ in TOLD])
def test_the_same_from_the_other_side_is_no_exchange(passage: str, statement: str) -> None:
    judgement = judged(statement, passage)
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Ada Orme met Lena Holt in Ribe.", "Lena Holt met Ada Orme in Ribe."),
        ("Ghana and Peru signed the pact.", "Peru and Ghana signed the pact."),
        ("Ada Orme is the sister of Lena Holt.", "Lena Holt is the sister of Ada Orme."),
        ("Otto Brask was king of Norway.", "Norwegian King Otto Brask opened the bridge."),
        ("Otto Brask is Norway's king.", "Norway's king, Otto Brask, opened the bridge."),
        ("Ribe is the capital of Norway.", "Norway has its capital at Ribe."),
        ("Ribe is the capital of Norway.", "The Norwegian capital of Ribe is old."),
        ("Salt Wind is the second album of Grey Harbour.", "Salt Wind is an album by Grey Harbour."),
        ("Ada Orme asked Lena Holt to stay.", "'Will you stay?' Lena Holt was asked. Ada Orme waited."),
        ("Norvik acquired Halden, which sued Tarn.", "Halden sued Tarn before Norvik acquired it."),
        ("Tarn Air ordered 40 jets from Halden.", "Halden won the order for 40 jets from Tarn Air."),
        ("Ghana got ships from Peru.", "Peru received a loan from Ghana."),
        ("Ghana beat Peru.", "Peru, who had lost to Ghana, went home."),
        ("Ada Orme was a pupil of Lena Holt.", "Lena Holt taught Ada Orme."),
        ("Ada Orme was a student of law.", "Lena Holt taught Ada Orme."),
        ("Ada Orme knew the student Lena Holt.", "Lena Holt taught Ada Orme."),
        ("Norvik took Halden to dinner.", "Halden sued Norvik."),
        ("Norvik has ships and Halden.", "Halden has ships and Norvik."),
        ("Ada Orme and her sister Lena Holt sailed.", "Lena Holt and her sister Ada Orme sailed."),
        ("تتلمذ كريم الحداد على يد سامر النجار.", "علم سامر النجار كريم الحداد."),
        ("اجتمع سامر مع كريم في حلب.", "اجتمع كريم مع سامر في حلب."),
        ("غانا وبيرو وقعتا الاتفاق.", "وقعت بيرو وغانا الاتفاق."),
        ("وفاة سامر النجار الإذاعي", "وفاة الإذاعي سامر النجار"),
    ],
)
def test_what_has_no_sides_is_no_exchange(statement: str, passage: str) -> None:
    pair = compare_texts(Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    assert pair.exchange is None
