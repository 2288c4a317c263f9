"""PDF files with a text layer, without one, and behind a lock."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pypdf
import pytest

from sources.readers import RefusedFile
from sources.readers.pdf import read_pdf
from sources.readers.pdf_lines import drop_furniture, join_lines
from sources.readers.pdf_notes import take_notes

MakePdf = Callable[[Sequence[Sequence[str]]], bytes]

LINES = [
    "The lighthouse at Cape Sorn was lit for the first time on 4 May",
    "1888. Its keeper, who lived there with his family, kept a journ-",
    "al until 1921.",
    "It was hit by lightning twice, in 1902 and in 1911, and rebuilt",
    "by the same masons.",
]
JOINED = (
    "The lighthouse at Cape Sorn was lit for the first time on 4 May 1888. Its keeper, who lived there with his "
    "family, kept a journal until 1921."
)


def encrypted(data: bytes, password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_lines_become_paragraphs(make_pdf: MakePdf) -> None:
    text = read_pdf(make_pdf([LINES])).text
    assert JOINED in text
    assert "rebuilt by the same masons." in text


def test_running_heads_and_page_numbers_are_left_out(make_pdf: MakePdf) -> None:
    pages = [
        [
            "Annals of Cape Sorn, volume 3",
            f"The {word} storm of that winter broke over the",
            "cape at night.",
            str(number),
        ]
        for number, word in enumerate(("first", "second", "third", "fourth"), 11)
    ]
    text = read_pdf(make_pdf(pages)).text
    assert "Annals" not in text
    assert not any(str(number) in text for number in range(11, 15))
    assert "The third storm of that winter broke over the cape at night." in text


def test_running_head_of_two_pages() -> None:
    pages = [["CAPE SORN PRESS", "The lamp is lit."], ["CAPE SORN PRESS", "The lamp is out."]]
    assert drop_furniture(pages) == [["The lamp is lit."], ["The lamp is out."]]
    assert drop_furniture([["It is lit."], ["It is lit."]]) == [["It is lit."], ["It is lit."]]


def test_heading_below_a_full_line_begins_anew() -> None:
    lines = [
        "The lamp was lit by the keeper himself, who was very old by then.",
        "The wreck",
        "The ship ran aground there.",
    ]
    assert join_lines([lines]) == lines


def test_sentence_that_goes_on_over_a_page(make_pdf: MakePdf) -> None:
    pages = [
        ["The keeper saw the ship turn towards the rocks and"],
        ["lit the second lamp, which nobody had used before."],
    ]
    whole = "The keeper saw the ship turn towards the rocks and lit the second lamp, which nobody had used before."
    assert whole in read_pdf(make_pdf(pages)).text


NOTED = [
    [
        *LINES,
        "The lamp was bought in 1888 from a maker in Lyon who had never seen the sea.1",
        "It burned oil until the year of the great storm, when the council,2 which had",
        "1 Letters of the harbour board, kept in the town.",
        "2 The council of the cape, which was then made up of three fishermen and a priest who",
        "did not vote.",
    ],
    [
        "long wanted it, bought an electric one.3 The keeper wept when he saw how bright it was.",
        "He left the cape in 1921 and never came back to it, not even for the feast of the lamp.",
        "3 Told by his niece.",
    ],
]


def test_notes_at_the_foot_of_a_page_do_not_part_the_sentence_above_them(make_pdf: MakePdf) -> None:
    document = read_pdf(make_pdf(NOTED))
    body = [document.text[block.start : block.end] for block in document.blocks if block.kind == "paragraph"]
    notes = [document.text[block.start : block.end] for block in document.blocks if block.kind == "footnote"]
    assert "the council,2 which had long wanted it, bought an electric one.3" in " ".join(body)
    assert [note[:9] for note in notes] == ["1 Letters", "2 The cou", "3 Told by"]
    assert notes[1].endswith("a priest who did not vote.")
    assert "Letters" not in " ".join(body)


def test_numbered_lines_that_answer_no_mark_stay(make_pdf: MakePdf) -> None:
    heading = ["The lamp was bought in 1888 from a maker in Lyon who had never seen the sea.", *LINES]
    pages = [[*heading, "2 The storm", "It broke the glass of the lamp, and the keeper was hurt by the splinters."]]
    assert take_notes(pages) == (pages, [])
    marked = [["The maker lived in Lyon.1 He never saw the sea.", *LINES, "1 The storm", "It broke the lamp.", "And"]]
    assert take_notes(marked) == (marked, [])


def test_compound_keeps_its_hyphen() -> None:
    assert join_lines([["The lamp was bought in the Anglo-", "French sale of that year and shown."]]) == [
        "The lamp was bought in the Anglo-French sale of that year and shown."
    ]


def test_arabic_lines_are_joined() -> None:
    lines = ["أضيئت المنارة لأول مرة في عام 1888 وكان حارسها يسكن فيها مع", "أسرته حتى وفاته."]
    assert join_lines([lines]) == [" ".join(lines)]


def test_a_page_of_one_line_keeps_it() -> None:
    assert drop_furniture([["The lamp is out."]]) == [["The lamp is out."]]


def test_encrypted_file_is_refused(make_pdf: MakePdf) -> None:
    with pytest.raises(RefusedFile, match="encrypted"):
        read_pdf(encrypted(make_pdf([LINES]), "secret"))


def test_file_locked_against_changes_only_is_read(make_pdf: MakePdf) -> None:
    assert JOINED in read_pdf(encrypted(make_pdf([LINES]), "")).text


def test_scan_is_refused() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(612, 792)
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(RefusedFile, match="no text layer"):
        read_pdf(out.getvalue())


@pytest.mark.parametrize("data", [b"not a pdf at all", b"PK\x03\x04 a zip"])
def test_other_content_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedFile, match="not a PDF"):
        read_pdf(data)


@pytest.mark.parametrize("place", range(20, 900, 61))
def test_damaged_file_is_read_or_refused(make_pdf: MakePdf, place: int) -> None:
    data = make_pdf([LINES])
    for broken in (data[:place], data[:20] + data[place:], data[:place] + b"<<>>" + data[place:]):
        answer = ""
        try:
            answer = read_pdf(broken).text
        except RefusedFile as refusal:
            answer = str(refusal)
        assert answer
