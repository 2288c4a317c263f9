"""Messages of Fluent files are paired by file, name and attribute."""

from __future__ import annotations

from pathlib import Path

from factcheck.training.translations.firefox import firefox_pairs, read_messages

ENGLISH = """# A comment
close = Close the window
    .title = Closes the
        whole window
greet = Hello { $name }
quit = Quit
"""


def test_plain_messages_and_attributes_are_read_and_ones_with_values_are_not() -> None:
    assert list(read_messages(ENGLISH)) == [
        ("close", "", "Close the window"),
        ("close", "title", "Closes the whole window"),
        ("quit", "", "Quit"),
    ]


def test_what_has_one_name_in_both_is_paired(tmp_path: Path) -> None:
    for language, text in (("en", ENGLISH), ("ar", "close = أغلق النافذة\nother = حفظ\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "menu.ftl").write_text(text, "utf-8")
    assert list(firefox_pairs(tmp_path / "en", tmp_path / "ar")) == [("Close the window", "أغلق النافذة")]
