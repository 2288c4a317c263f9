"""What each line of a plain text is taken for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.readers.structure import read_structure
from sources.readers.text import read_text
from sources.readers.types import PULLED_QUOTE


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in read_structure(text)]


def kind_of(text: str, part: str) -> str:
    found = [kind for kind, words in kinds(text) if words == part]
    assert len(found) == 1, (part, kinds(text))
    return found[0]


PROSE = "The dam on the Orla was finished in 1962. It holds back a lake of nine square kilometres."
MORE = "In 1977 a second wall was added. The lake has not overflowed since then, the engineers say."


def test_heading_between_blank_lines() -> None:
    text = f"{PROSE}\n\nThe Second Wall\n\n{MORE}\n"
    assert kind_of(text, "The Second Wall") == "heading"
    assert kind_of(text, PROSE) == "paragraph"


def test_title_is_the_longest_leading_heading() -> None:
    document = read_text(f"Rivers\n\nA Dam and Its Two Walls\n\n{PROSE}\n".encode())
    assert document.title == "A Dam and Its Two Walls"


def test_number_of_an_image_is_no_text() -> None:
    for number in ("2.7719402-118530466", "IMG_20190412_1133", "DSC00412.JPG", "48210-7731"):
        assert kind_of(f"{number}\n\n{PROSE}\n", number) == "boilerplate"


def test_a_year_alone_is_a_heading() -> None:
    assert kind_of(f"1962\n\n{PROSE}\n\n1977\n\n{MORE}\n", "1962") == "heading"


def test_credits_are_cut_off_their_captions() -> None:
    caption = "The engineer Mara Holt and the mayor open the dam in 1962."
    for credit in (
        "Image Credit: Orla Archive",
        "Photo: Orla Archive",
        "(AP Photo/Jo Smith)",
        "(Reuters)",
        "Photograph by Jo Smith",
        "© Orla Archive",
    ):
        text = f"{caption} {credit}\n\n{PROSE}\n"
        assert kind_of(text, caption) == "caption"
        assert kind_of(text, credit) == "boilerplate"


def test_arabic_credit_is_cut_off_its_caption() -> None:
    text = "المهندسة ورئيس البلدية يفتتحان السد في عام 1962. تصوير: أرشيف المدينة\n\n"
    text += "اكتمل بناء السد في عام 1962. وهو أكبر سد.\n"
    assert kind_of(text, "المهندسة ورئيس البلدية يفتتحان السد في عام 1962.") == "caption"


def test_caption_that_says_who_stands_where() -> None:
    assert (
        kind_of(f"{PROSE}\n\nMara Holt, left, with the mayor.\n\n{MORE}\n", "Mara Holt, left, with the mayor.")
        == "caption"
    )


def test_label_above_a_caption_heads_nothing() -> None:
    text = f"{PROSE}\n\nOrla Dam\n\nMara Holt, left, with the mayor.\n\n{MORE}\n"
    assert kind_of(text, "Orla Dam") == "boilerplate"


def test_prose_about_photographs_is_no_caption() -> None:
    line = "She took a photograph of the wall and showed it to the mayor, who did not like it at all."
    assert kind_of(f"{PROSE}\n\n{line}\n\n{MORE}\n", line) == "paragraph"


def test_footnotes_at_the_end() -> None:
    notes = [
        "[1] Holt, Mara. Walls of Water (Orla Press, 1980), p. 12.",
        "[2] Holt. Walls of Water, 44.",
        "[3] The mayor denied it.",
    ]
    text = f"The dam cost nine million.[1] The lake is deep.[2] The mayor wept.[3]\n\n{chr(10).join(notes)}\n"
    assert [kind_of(text, note) for note in notes] == ["footnote"] * 3


def test_sentences_that_begin_with_a_mark_are_no_footnotes() -> None:
    lines = [
        "[4] The dam was begun in 1958 (a year of drought), and the town paid for it.",
        "Nobody lived in the valley by then.",
        "[7][8] On 3 May the council met and raised the tax on water.",
        "[9] From 1960 to 1962 the works stood still.",
    ]
    text = "\n".join(lines)
    assert [kind for kind, _ in kinds(text)] == ["paragraph"] * 4


def test_arabic_footnotes() -> None:
    text = (
        "بلغت كلفة السد تسعة ملايين.[1] والبحيرة عميقة.[2]\n\n[1] هولت، جدران الماء، ص. 12.\n[2] المصدر نفسه، ص 44.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "footnote", "footnote"]


def test_notes_numbered_without_brackets() -> None:
    text = f"{PROSE}\n\n{MORE}\n\n1 Holt, M., Walls, p. 4.\n2 Reit, K., Rivers, p. 9.\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "paragraph", "footnote", "footnote"]


def test_notes_answer_raised_marks() -> None:
    notes = ["¹ The mayor's own words.", "² A rumour, says the council."]
    text = f"The dam cost nine million.¹ The lake is deep.² It is 80 km².\n\n{chr(10).join(notes)}\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "footnote", "footnote"]


def test_notes_answer_figures_that_were_raised_once() -> None:
    prose = "The dam cost nine million.1 The lake, which is deep2, froze."
    assert [kind for kind, _ in kinds(f"{prose}\n\n1 Holt, Walls, p. 4.\n2 Told by the mayor.\n")] == [
        "paragraph",
        "footnote",
        "footnote",
    ]
    listed = f"{PROSE}\n\n1 Holt, Walls, p. 4.\n2 Told by the mayor.\n"
    assert [kind for kind, _ in kinds(listed)] == ["paragraph"] * 3


def test_the_only_note_of_a_text() -> None:
    note = "[1] Council archive."
    assert kind_of(f"The dam cost nine million.[1] It is high.\n\n{MORE}\n\n{note}\n", note) == "footnote"
    assert kind_of(f"{note}\n{PROSE}\n", note) == "paragraph"


def test_numbered_lines_below_a_heading_of_notes() -> None:
    text = f"{PROSE}\n\nالهوامش:\n(1) الجريدة الرسمية، العدد 12.\n(2) المصدر نفسه، ص 44.\n\nاقرأ أيضاً: السدود\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", *["footnote"] * 4]


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Figure 3. ", "The dam in 1962."),
        ("Fig. 4: ", "Men on the wall"),
        ("TABLE 2 ", "Height of the wall by year"),
        ("Image caption, ", "The lake is nine metres deep here"),
        ("الصورة 1: ", "السد في عام 1962"),
        ("شكل (2) ", "خريطة البحيرة"),
        ("الجدول رقم ٣ - ", "ارتفاع السد"),
    ],
)
def test_the_number_of_a_caption_is_no_text(label: str, words: str) -> None:
    text = f"{PROSE}\n\n{label}{words}\n\n{MORE}\n"
    assert kind_of(text, words) == "caption"
    assert kind_of(text, label.strip()) == "boilerplate"


def test_a_sentence_about_a_figure_is_no_caption() -> None:
    for line in ("Figure 3 shows the wall as it was.", "Table 2 is wrong about the wall.", "صورة السد 3 رجال."):
        assert kind_of(f"{PROSE}\n\n{line}\n\n{MORE}\n", line) == "paragraph"


def test_a_line_below_the_name_of_an_agency_is_a_caption() -> None:
    text = f"{PROSE}\n\nGetty Images\nThe lake in flood, 2019\n\n{MORE}\n"
    assert kind_of(text, "Getty Images") == "boilerplate"
    assert kind_of(text, "The lake in flood, 2019") == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Published 4 May 2021, 10:33 GMT",
        "Last updated on Tuesday, 5 May at 9:10 a.m.",
        "Posted: May 5, 2021",
        "نشر في 5 أيار 2021",
        "آخر تحديث: ٥ مايو ٢٠٢١",
    ],
)
def test_the_line_that_says_when_a_page_was_published_is_no_text(line: str) -> None:
    document = read_text(f"{line}\n\nThe Dam and Its Walls\n\n{PROSE}\n\n{MORE}\n".encode())
    assert document.title == "The Dam and Its Walls"
    assert kind_of(document.text, line) == "boilerplate"


def test_prose_about_publishing_is_kept() -> None:
    for line in ("Published in 1962, her book on the dam sold well.", "Published works of Mara Holt"):
        assert kind_of(f"{PROSE}\n\n{line}\n\n{MORE}\n", line) != "boilerplate"


def test_rows_of_figures_are_rows() -> None:
    text = f"{PROSE}\n\nYear\tCars\tCarts\n1931\t400\t20\n1950\t900\t60\n\n{MORE}\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "row", "row", "row", "paragraph"]


def test_label_of_a_list_heads_its_items() -> None:
    text = f"{PROSE}\n\nKey facts:\n- Built in 1962\n- Length: 120 m\n\n{MORE}\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "heading", "item", "item", "paragraph"]


def test_everything_below_references_is_a_note() -> None:
    text = f"{PROSE}\n\nReferences\n\nHolt, Mara (1980). Walls of Water. ISBN 1234.\n\nOrla Times, 3 May 1962, p. 4.\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "footnote", "footnote", "footnote"]


def test_starred_note() -> None:
    note = "* Orla (also known as the Little Orla) is a river"
    text = f"The dam on the Orla* was finished in 1962. It is high.\n\n{MORE}\n{note}\nDiscuss"
    assert kind_of(text, note) == "footnote"
    assert kind_of(text, "Discuss") == "boilerplate"


def test_teaser_shown_again_beside_its_sentence() -> None:
    teaser = "The lake swallowed three villages, but the town kept its water."
    full = "By 1963 the lake swallowed three villages, though not their churches, but the town kept its water. It did."
    text = f"{PROSE}\n\n{teaser}\n\n{full}\n\n{MORE}\n"
    block = next(block for block in read_structure(text) if text[block.start : block.end] == teaser)
    assert (block.kind, block.level) == ("heading", PULLED_QUOTE)


def test_a_sentence_said_only_once_stays_prose() -> None:
    text = f"{PROSE}\n\nThe lake swallowed three villages and a mill.\n\n{MORE}\n"
    assert kind_of(text, "The lake swallowed three villages and a mill.") == "paragraph"


def test_two_equal_lines_both_stay() -> None:
    assert [kind for kind, _ in kinds(f"{PROSE}\n{MORE}\n{PROSE}\n")] == ["paragraph"] * 3


def test_headlines_below_the_last_sentence_are_links() -> None:
    text = f"{PROSE}\n\nThe Dam: Part One\n\nWho Drank the Lake? Ten Questions\n"
    assert kind_of(text, "The Dam: Part One") == "boilerplate"
    arabic = "اكتمل بناء السد في عام 1962. وهو أكبر سد.\nوكالة أنباء المدينة\nسدود\nعلاقات مائية"
    assert [kind for kind, _ in kinds(arabic)] == ["paragraph", *["boilerplate"] * 3]


def test_link_to_another_story_amid_the_lines() -> None:
    text = f"{PROSE}\n{MORE}\nWorld\nOther Dams Burst as Rains Go On Abroad\n{PROSE}\n{MORE}\n"
    assert kind_of(text, "World") == "boilerplate"
    assert kind_of(text, "Other Dams Burst as Rains Go On Abroad") == "boilerplate"


def test_list_without_bullets_is_kept() -> None:
    text = f"{PROSE}\nHeight 40 metres\nLength 300 metres\nCost 9 million\n{MORE}\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "item", "item", "item", "paragraph"]


def test_bullets_are_left_out_of_items() -> None:
    text = f"{PROSE}\n\n- It is high.\n- It is old.\n1) It leaks.\n"
    assert kinds(text)[1:] == [("item", "It is high."), ("item", "It is old."), ("item", "It leaks.")]


def test_lines_broken_to_a_width_are_joined() -> None:
    wrapped = (
        "The dam on the Orla was finished in the autumn of 1962, after\n"
        "four years of work by two thousand men. It holds back a lake\n"
        "of nine square kilometres, which gives water to three towns\n"
        "and to the fields around them."
    )
    assert kinds(f"{wrapped}\n\n{wrapped}\n") == [("paragraph", wrapped)] * 2


def test_one_sentence_a_line_stays_apart() -> None:
    assert [kind for kind, _ in kinds("\n".join([PROSE, MORE, PROSE]))] == ["paragraph"] * 3


def test_nothing_but_short_lines_is_prose() -> None:
    assert {kind for kind, _ in kinds("Killed: 34\n\nWounded: 12")} == {"paragraph"}


@given(st.text(max_size=600))
def test_blocks_are_ordered_slices_and_only_blanks_lie_between(text: str) -> None:
    place = 0
    for block in read_structure(text):
        assert place <= block.start < block.end <= len(text)
        between = text[place : block.start]
        assert not between.strip() or block.kind in {"item", "boilerplate"}
        place = block.end
    assert not text[place:].strip()


@given(
    st.lists(
        st.sampled_from(
            [
                "[1] Note, p. 3.",
                "2 Note, p. 4.",
                "¹ Note",
                "Figure 1. It rains",
                "AP",
                "2001",
                "Facts:",
                "Photo: X Y",
                "A title",
                "It rained. It snowed.",
                "",
                "- item",
                "12-345678",
                "Share",
                "* note",
                "a | b | c",
            ]
        ),
        max_size=25,
    )
)
def test_any_order_of_line_forms_is_read(lines: list[str]) -> None:
    text = "\n".join(lines)
    for block in read_structure(text):
        assert text[block.start : block.end].strip()
