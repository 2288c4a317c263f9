"""Words of opposite sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.words.opposites import signed_words
from factcheck.language.words.words import content_words


def signs(text: str) -> dict[str, int]:
    return {signed.concept: signed.sign for signed in signed_words(content_words(text), text)}


@pytest.mark.parametrize(
    ("one", "other", "concept"),
    [
        ("Exports increased.", "Exports declined.", "change"),
        ("Peru joined the pact.", "Peru withdrew from the pact.", "movement"),
        ("The crew won.", "The crew was defeated.", "outcome"),
        ("ارتفعت الأسعار", "انخفضت الأسعار", "change"),
        ("الأسعار تصعد سريعا", "هدد الشركة بانخفاض الأسعار", "change"),
        ("سيدعم المجلس الخطة", "ينتقد المجلس الخطة", "support"),
        ("أيدت الحكومة القرار", "عارضت الحكومة القرار", "support"),
        ("The council approved the plan.", "رفض المجلس الخطة", "consent"),
        ("وافقت اللجنة على الخطة", "The committee rejected the plan.", "consent"),
        ("The ferry left on time.", "وصلت العبارة متأخرة عن موعدها", "punctuality"),
        ("بدأ السباق في الموعد المحدد", "The race started late.", "punctuality"),
        ("Nurses took part in the strike.", "قاطعت الممرضات الإضراب", "attendance"),
        ("انضم الخبازون إلى الإضراب", "Bakers boycotted the strike.", "attendance"),
    ],
)
def test_opposites_have_opposite_signs_in_either_language(one: str, other: str, concept: str) -> None:
    assert signs(one)[concept] == 1
    assert signs(other)[concept] == -1


@pytest.mark.parametrize(
    "text",
    [
        "The late poet sang.",
        "It opened in late 2019.",
        "He arrived late at night.",
        "A part of the wall.",
        "At the time.",
        "اجتمع المجلس في وقت متأخر من الليل",
    ],
)
def test_what_is_neither_late_nor_on_time(text: str) -> None:
    assert not {"punctuality", "attendance"} & signs(text).keys()


def test_last_year_is_not_the_last_of_several() -> None:
    assert signs("Last year the first ship sailed.") == {"order": 1}
    assert signs("The last ship sailed.") == {"order": -1}


def test_a_comment_is_no_end() -> None:
    assert signs("وعلقت الكاتبة على الأمر") == {}


def test_a_word_is_found_where_it_stands() -> None:
    text = "In May, وافقت the board."
    assert [text[signed.word.start : signed.word.end] for signed in signed_words(content_words(text), text)] == [
        "وافقت"
    ]


@given(st.text())
def test_words_are_slices_of_any_text_in_order(text: str) -> None:
    place = 0
    for word in content_words(text):
        assert place <= word.start < word.end <= len(text)
        place = word.end


@pytest.mark.parametrize(
    "text",
    [
        "The author and the authorities came to the department.",
        "Important critics wrote a critical article.",
        "They finally saw the finals and quite a long finale.",
        "The laws of the universe, mostly and openly told, are closely kept.",
        "It lasted for hours, with roses on the objects.",
        "He came back and was found in the wood.",
        "أعلن الوزير أن الدولة الأخرى تأخرت وراء أولئك",
        "عرضت السينما فيلما عن القانون في تشاد",
        "توصل الطرفان إلى رأي وسط بعد التدخل ولديهما من الدخل ما يكفي على الأقل",
        "تخرج الطالب وقبل ذلك درس",
    ],
)
def test_a_word_of_another_sense_with_a_like_stem_is_no_opposite(text: str) -> None:
    assert signs(text) == {}


@pytest.mark.parametrize(
    ("text", "concept", "sign"),
    [
        ("They authorized it.", "consent", 1),
        ("The club was founded here.", "beginning", 1),
        ("They backed the plan.", "support", 1),
        ("They objected to the plan.", "support", -1),
        ("It is a lawful act.", "law", 1),
        ("أعلى برج", "size", 1),
        ("آخر برج", "order", -1),
        ("وصلت السفينة", "movement", 1),
        ("قبلت اللجنة الطلب", "consent", 1),
        ("قانوني", "law", 1),
    ],
)
def test_the_words_of_the_lexicon_keep_their_sense(text: str, concept: str, sign: int) -> None:
    assert signs(text)[concept] == sign


@pytest.mark.parametrize(
    ("one", "other", "concept"),
    [
        ("Work on the weir began.", "Work on the weir was completed.", "course"),
        ("The tunnel was started.", "They finished the tunnel.", "course"),
        ("The hearing began.", "The hearing concluded.", "course"),
        ("The board cleared the takeover.", "The board rejected the takeover.", "consent"),
        ("The takeover was cleared.", "The takeover was blocked.", "consent"),
        ("The mill met its deadline.", "The mill missed the deadline.", "deadline"),
        ("The quota was fulfilled.", "The quota was missed.", "deadline"),
        ("Salt grew dearer than last year.", "Salt was cheaper than a year ago.", "price"),
        ("Salt is expensive.", "الملح رخيص", "price"),
        ("Sund remained in the league.", "Sund withdrew from the league.", "stay"),
        ("They stayed a member.", "They left the league.", "stay"),
        ("The court upheld the appeal.", "The court threw out the appeal.", "plea"),
        ("The miller's plea was granted.", "The miller's plea was dismissed.", "plea"),
        ("قبلت المحكمة الطعن", "The court dismissed the appeal.", "plea"),
        ("The court upheld the fine.", "The court struck down the fine.", "ruling"),
        ("أيدت المحكمة الحكم", "نقضت المحكمة الحكم", "ruling"),
        ("The miller was cleared of theft.", "The miller was convicted of theft.", "guilt"),
        ("برّأت المحكمة الطحان", "أدانت المحكمة الطحان", "guilt"),
        ("The jury acquitted her.", "أدينت بتهمة السرقة", "guilt"),
        ("The miller admitted taking it.", "The miller denied taking it.", "admission"),
        ("اعترف الطحان بالسرقة", "أنكر الطحان السرقة", "admission"),
        ("أقر الطحان بأنه سرق", "نفى الطحان أنه سرق", "admission"),
        ("The bank raised its rate.", "The bank lowered its rate.", "setting"),
        ("رفع المجلس الرسوم", "The council cut the fees.", "setting"),
        ("The bank raised its rate.", "The bank left its rate unchanged.", "alteration"),
        ("خفض البنك سعر الفائدة", "أبقى البنك على سعر الفائدة", "alteration"),
        ("The council voted in favour of it.", "The council voted against it.", "vote"),
        ("صوت المجلس لصالح القانون", "صوت المجلس ضد القانون", "vote"),
        ("The council passed the law.", "The council voted the law down.", "consent"),
        ("أقر المجلس القانون", "رفض المجلس القانون", "consent"),
        ("أقرَّ المجلس القانون", "رفض المجلس القانون", "consent"),
        ("The patient recovered.", "The patient's condition worsened.", "health"),
        ("The swab was positive.", "كانت نتيجة الفحص سلبية", "test"),
        ("The nights were warm.", "The nights were cold.", "warmth"),
        ("The mill sold more salt than last year.", "The mill sold less salt.", "change"),
        ("Shares closed higher.", "Shares ended lower.", "change"),
        ("The mill reported a profit.", "The mill posted a loss.", "result"),
        ("بدأ بناء السد", "اكتمل بناء السد", "course"),
        ("انطلق المشروع", "أنجزت الشركة المشروع", "course"),
        ("بدأت الأعمال", "Work on the weir was finished.", "course"),
        ("قَبِل المجلس العرض", "رفض المجلس العرض", "consent"),
        ("فاز الفريق", "هُزم الفريق", "outcome"),
        ("فاز الفريق", "هزم الفريق أمام خصمه وخسر", "outcome"),
        ("بقيت المدينة في الحلف", "انسحبت المدينة من الحلف", "stay"),
    ],
)
def test_opposites_that_need_what_stands_around_them(one: str, other: str, concept: str) -> None:
    assert signs(one)[concept] == 1
    assert signs(other)[concept] == -1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Work on the weir ended.", "Work on the weir was finished."),
        ("انتهى بناء السد", "اكتمل بناء السد"),
    ],
)
def test_what_is_finished_has_ended(one: str, other: str) -> None:
    assert signs(one)["course"] == signs(other)["course"] == -1


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("The boy was admitted to hospital.", "admission"),
        ("The sailor was denied a visa.", "admission"),
        ("Sund conceded two goals.", "admission"),
        ("أقر المجلس القانون بالإجماع", "admission"),
        ("The judge raised concerns.", "setting"),
        ("رفع المتظاهرون العلم", "setting"),
        ("She kept the letter.", "alteration"),
        ("The court upheld the appeal.", "ruling"),
        ("The board turned down the street.", "plea"),
        ("أدان المجلس الهجوم", "guilt"),
        ("أدانت المحكمة الطحان", "support"),
        ("The sailors reached a deal.", "attainment"),
        ("The march was against the plan.", "vote"),
        ("The mill sold more than 300 sacks.", "change"),
        ("The mill sold more salt than its rival.", "change"),
        ("It had a positive effect.", "test"),
        ("They ate hot soup.", "warmth"),
        ("عجز الطحان عن السداد", "balance"),
        ("He completed his degree.", "course"),
        ("The completely empty church.", "course"),
        ("The study concluded that frost came.", "course"),
        ("They cleared the forest.", "consent"),
        ("Snow blocked the pass.", "consent"),
        ("She met her brother and missed him.", "deadline"),
        ("They met him. The deadline came.", "deadline"),
        ("His travel expenses were paid.", "price"),
        ("Salt is less expensive.", "price"),
        ("Salt is dearer than sugar.", "price"),
        ("الملح أرخص من السكر", "price"),
        ("Rents remained high.", "stay"),
        ("It left 12 dead on the left bank.", "stay"),
        ("دام الحفل ساعة واستمر المطر", "course"),
        ("هزم الفريق خصمه", "outcome"),
        ("جاء قبل المجلس", "consent"),
        ("تراجع عن الخطة", "change"),
    ],
)
def test_a_word_is_not_signed_in_its_other_sense(text: str, concept: str) -> None:
    assert concept not in signs(text)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Yields declined to 7.4%.", {"change": -1}),
        ("Yields declined to around 300 sacks.", {"change": -1}),
        ("Yields declined to a new low.", {"change": -1}),
        ("They declined to answer.", {"consent": -1}),
        ("They declined the invitation.", {"consent": -1}),
        ("The invitation was politely declined.", {"consent": -1}),
    ],
)
def test_what_declines_to_a_number_refuses_nothing(text: str, signed: dict[str, int]) -> None:
    assert signs(text) == signed
