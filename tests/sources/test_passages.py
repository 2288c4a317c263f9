"""Passages: exact slices with the context that a reader needs."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.passages import PassageDraft, split_passages
from sources.readers.language import LanguageCode
from sources.readers.structure import read_structure
from sources.readers.types import ReadDocument


def passages_of(text: str, language: LanguageCode = "en") -> list[PassageDraft]:
    return split_passages(ReadDocument("", text, read_structure(text), "text/plain"), language)


def texts_of(text: str, language: LanguageCode = "en") -> list[str]:
    return [passage.text for passage in passages_of(text, language)]


PROSE = "The mine at Velt was opened in 1869. A railway reached it six years later."


def test_date_before_the_colon_is_carried_to_every_sentence_of_its_line() -> None:
    text = f"{PROSE}\n\nMay 1884: The second shaft is sunk. It floods within a week.\n\n{PROSE}\n"
    passages = passages_of(text)
    first, second = passages[2:4]
    assert first.text == "May 1884: The second shaft is sunk."
    assert second.text == "It floods within a week."
    assert first.context["date"] == second.context["date"] == "May 1884"
    assert second.context["antecedent"] == first.text
    assert all("date" not in passage.context for passage in (*passages[:2], *passages[4:]))


@pytest.mark.parametrize(
    "date",
    [
        "May 1884",
        "Late 1884",
        "3 May 1884",
        "May 3, 1884",
        "May 3 1884",
        "1884",
        "1884–1886",
        "1884-86",
        "1880s",
        "c. 1884",
        "1884-05-03",
        "Spring 1884",
        "May 1884 – June 1885",
    ],
)
def test_forms_of_an_english_date(date: str) -> None:
    passage = passages_of(f"{date}: The shaft is sunk by forty men.")[0]
    assert passage.context["date"] == date


@pytest.mark.parametrize(
    "date", ["أيار / مايو 1884", "3 مايو 1884", "مايو 1884", "عام 1884", "في أكتوبر 1884", "١٨٨٤", "أواخر عام 1884"]
)
def test_forms_of_an_arabic_date(date: str) -> None:
    text = f"{date}: حُفر البئر الثاني بأيدي أربعين رجلاً. وهو أعمق من الأول."
    first, second = passages_of(text, "ar")
    assert first.context["date"] == second.context["date"] == date
    assert first.text.startswith(date)
    assert second.context["antecedent"] == first.text


@pytest.mark.parametrize(
    "line",
    [
        "Note: the shaft is old.",
        "At 10:30 the bell rang.",
        "1884 miners: none came back.",
        "In the end 3: 2 was the score.",
    ],
)
def test_other_colons_carry_no_date(line: str) -> None:
    assert all("date" not in passage.context for passage in passages_of(line))


def test_date_as_heading_governs_what_follows() -> None:
    text = "1884\n\nThe shaft was sunk. It flooded.\n\n1890\n\nThe mine was sold.\n"
    assert [passage.context["date"] for passage in passages_of(text)] == ["1884", "1884", "1890"]


def test_heading_is_carried_and_no_passage_when_it_states_nothing() -> None:
    passages = passages_of(f"{PROSE}\n\nThe second shaft\n\nIt was sunk in 1884. Water came in.\n")
    assert [passage.context.get("heading") for passage in passages] == [
        None,
        None,
        "The second shaft",
        "The second shaft",
    ]


def test_heading_that_states_something_is_a_passage() -> None:
    passages = passages_of("Velt Mine Closes After Two Hundred Years\n\nThe last shift ended at noon on Friday.\n")
    assert [(passage.kind, passage.text) for passage in passages] == [
        ("heading", "Velt Mine Closes After Two Hundred Years"),
        ("sentence", "The last shift ended at noon on Friday."),
    ]


def test_label_of_a_list_heads_its_items_only() -> None:
    text = f"The Mine\n\n{PROSE}\n\nKey facts:\n- Sunk in 1884\n- 90 metres deep\n\nForty men left the town.\n"
    headings = [passage.context["heading"] for passage in passages_of(text)]
    assert headings == ["The Mine", "The Mine", "Key facts", "Key facts", "The Mine"]


def test_marks_at_a_start_belong_to_the_sentence_before() -> None:
    text = "[4] The shaft was sunk in 1884.[5][6] It flooded soon. [7]\n[8][9][10] Forty men left the town.[11]"
    assert texts_of(text) == ["The shaft was sunk in 1884.", "It flooded soon.", "Forty men left the town."]


def test_mark_inside_a_sentence_stays_in_its_slice() -> None:
    assert texts_of("The shaft, sunk in 1884,[5] flooded soon.") == ["The shaft, sunk in 1884,[5] flooded soon."]


def test_bracketed_words_are_no_marks() -> None:
    assert texts_of("[Water] came in through the roof.") == ["[Water] came in through the roof."]


def test_footnotes_credits_and_image_numbers_give_no_passage() -> None:
    text = (
        "7.4419022-118530466\nThe owner and the mayor open the shaft in 1884. Image Credit: Velt Archive\n\n"
        f"{PROSE}[1] The owner was a baker.[2]\n\nShare\n\n"
        "[1] Holt, Mara. Deep Velt (Orla Press, 1980), pp. 3-9.\n[2] Ibid.\n"
    )
    passages = passages_of(text)
    assert [passage.text for passage in passages] == [
        "The owner and the mayor open the shaft in 1884.",
        "The mine at Velt was opened in 1869.",
        "A railway reached it six years later.",
        "The owner was a baker.",
    ]
    assert passages[0].kind == "caption"


@pytest.mark.parametrize(
    "opening",
    [
        "He",
        "They",
        "This shaft",
        "The latter",
        "However, it",
        "After that, it",
        "Three years later it",
        "In that year it",
        "When they left, it",
    ],
)
def test_leaning_english_sentence_has_its_antecedent(opening: str) -> None:
    before, after = passages_of(f"Karl Reit sank the shaft in 1884. {opening} was sold in 1890.")
    assert after.context["antecedent"] == before.text


@pytest.mark.parametrize("opening", ["وهو", "هذا البئر", "كما أنه", "ثم", "ومن هذه الآبار ما", "وقد", "لكنه"])
def test_leaning_arabic_sentence_has_its_antecedent(opening: str) -> None:
    before, after = passages_of(f"حفر كارل البئر في عام 1884. {opening} بيع في عام 1890.", "ar")
    assert after.context["antecedent"] == before.text


@pytest.mark.parametrize(
    "sentence", ["Karl sold it in 1890.", "Thebes lies south of the mine.", "Italian miners came in 1890."]
)
def test_sentence_that_stands_alone_has_none(sentence: str) -> None:
    assert "antecedent" not in passages_of(f"The shaft was sunk in 1884. {sentence}")[1].context


def test_antecedent_does_not_reach_over_a_heading() -> None:
    passages = passages_of(f"{PROSE}\n\nThe second shaft\n\nIt was sunk in 1884 by forty men.\n")
    assert "antecedent" not in passages[-1].context


def test_antecedent_reaches_over_a_picture() -> None:
    passages = passages_of(f"{PROSE}\n\nKarl Reit, left, with the mayor.\n\nIt was sold in 1890 to the town.\n")
    assert passages[2].kind == "caption"
    assert passages[-1].context["antecedent"] == passages[1].text


def test_arabic_sentence_ends() -> None:
    text = "متى افتُتح المنجم؟ افتُتح في عام 1869. وصلت السكة بعد ستة أعوام!"
    assert texts_of(text, "ar") == ["متى افتُتح المنجم؟", "افتُتح في عام 1869.", "وصلت السكة بعد ستة أعوام!"]


def test_equal_sentences_stay_two_passages() -> None:
    passages = passages_of("The mine was opened in 1869.\nA railway came.\nThe mine was opened in 1869.\n")
    assert passages[0].sha256 == passages[2].sha256
    assert passages[0].start != passages[2].start


def test_passage_in_the_other_script_has_its_own_language() -> None:
    passages = passages_of(f"{PROSE}\n\nقال العمدة إن المنجم مفتوح.\n")
    assert [passage.language for passage in passages] == ["en", "en", "ar"]


def test_long_sentence_is_cut_at_a_semicolon_only() -> None:
    half = "the men of the upper valley " + "and the lower valley and the hills " * 6 + "went down into the shaft"
    assert texts_of(f"First {half}; then {half}.") == [f"First {half};", f"then {half}."]
    assert len(texts_of(f"First {half}, then {half}.")) == 1
    assert len(texts_of(f"First ({half}; then) {half}.")) == 1
    assert len(texts_of("The shaft was old; the men were tired.")) == 1


def test_text_without_end_is_cut_at_white_space() -> None:
    passages = passages_of("coal " * 5_000)
    assert all(len(passage.text) <= 2_000 for passage in passages)
    assert sum(passage.text.count("coal") for passage in passages) == 5_000


def test_direction_marks_and_signs_are_no_part_of_a_quote() -> None:
    assert texts_of("**\u200fThe mine is closed.**\u200f") == ["The mine is closed."]


def assert_sound(text: str, passages: list[PassageDraft]) -> None:
    place = 0
    for passage in passages:
        assert place <= passage.start < passage.end <= len(text)
        assert passage.text == text[passage.start : passage.end]
        assert passage.sha256 == hashlib.sha256(passage.text.encode()).hexdigest()
        assert passage.text == passage.text.strip()
        place = passage.end


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=500), st.sampled_from(["en", "ar"]))
def test_any_text_gives_sound_passages(text: str, language: LanguageCode) -> None:
    assert_sound(text, passages_of(text, language))


PIECES = st.sampled_from(
    [
        "May 1884: ",
        "The shaft was sunk. ",
        "It flooded.",
        "[1]",
        "[2][3] ",
        "\n",
        "\n\n",
        "بُني السد في عام 1962. ",
        "وهو كبير؟ ",
        "؛ ",
        "; ",
        " - ",
        "«",
        "»",
        '"',
        "(",
        ")",
        "1.5 ",
        "a",
        "Photo: X Y",
        "* ",
        "1884",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["en", "ar"]))
def test_any_mixture_of_forms_gives_sound_passages(text: str, language: LanguageCode) -> None:
    passages = passages_of(text, language)
    assert_sound(text, passages)
    assert not any(passage.text.startswith(("[1]", "[2]", "[3]")) for passage in passages)


def test_a_date_on_a_line_of_its_own_governs_the_lines_below_it_up_to_the_next_date() -> None:
    text = (
        "The Mine\n\n1869: The mine is opened by a baron.\n1875\nA railway reaches it from the coast. It is slow.\n"
        "May 1875: The first train derails.\nNobody is hurt but the driver.\n1884–1886: It floods.\nMany leave.\n"
    )
    dates = {passage.text: passage.context.get("date", "") for passage in passages_of(text)}
    assert dates == {
        "1869: The mine is opened by a baron.": "1869",
        "A railway reaches it from the coast.": "1875",
        "It is slow.": "1875",
        "May 1875: The first train derails.": "May 1875",
        "Nobody is hurt but the driver.": "1875",
        "1884–1886: It floods.": "1884–1886",
        "Many leave.": "",
    }


def test_marks_of_every_form_belong_to_no_passage() -> None:
    text = "The mine was opened in 1869.¹ A railway reached it.2 It flooded.[3] Then it closed.(4) The baron wept.5\n"
    assert texts_of(text) == [
        "The mine was opened in 1869.",
        "A railway reached it.",
        "It flooded.",
        "Then it closed.",
        "The baron wept.",
    ]
