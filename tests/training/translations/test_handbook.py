"""Sentences of two editions are set side by side only where the editions keep step."""

from __future__ import annotations

from pathlib import Path

from factcheck.training.translations.handbook import handbook_pairs, pairs_of_pages

ENGLISH = """<body><div class="para">The mill closed. It was <em>sold</em> in May.
<ul><li>Not this.</li></ul></div><div class="para">One sentence only.</div></body>"""
ARABIC = """<body><div class="para">أغلقت المطحنة. وبيعت في مايو.</div>
<div class="para">جملة واحدة. وأخرى.</div></body>"""


def test_paragraphs_of_as_many_sentences_are_cut_into_them() -> None:
    assert list(pairs_of_pages(ENGLISH, ARABIC)) == [
        ("The mill closed.", "أغلقت المطحنة."),
        ("It was sold in May.", "وبيعت في مايو."),
    ]


def test_pages_of_another_structure_are_left_out() -> None:
    longer = ARABIC.replace("</body>", '<div class="para">فقرة زائدة.</div></body>')
    assert list(pairs_of_pages(ENGLISH, longer)) == []


def test_a_page_that_was_not_translated_is_passed_over(tmp_path: Path) -> None:
    for language, page in (("en-US", ENGLISH), ("ar-MA", ARABIC)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "mill.html").write_text(page, "utf-8")
    (tmp_path / "en-US" / "other.html").write_text(ENGLISH, "utf-8")
    assert len(list(handbook_pairs(tmp_path))) == 2
