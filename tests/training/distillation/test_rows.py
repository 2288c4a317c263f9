"""Rows come back from a file as they were written, sorted; who can read them is told by their English."""

from __future__ import annotations

from pathlib import Path

from factcheck.training.distillation.rows import Row, read_rows, write_rows

IN_ENGLISH = Row("It rained.", "It was dry.", "refutes", "snli", ())
IN_ARABIC = Row("هطل المطر.", "كان الجو جافا.", "refutes", "ans_arabic", None)
ACROSS = Row("هطل المطر.", "It was dry.", None, "unlabelled_translation", ("It rained.", "It was dry."))


def test_rows_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl.xz"
    write_rows(path, [IN_ARABIC, ACROSS, IN_ENGLISH])
    assert set(read_rows([path])) == {IN_ENGLISH, IN_ARABIC, ACROSS}
    write_rows(tmp_path / "turned.jsonl.xz", [IN_ENGLISH, IN_ARABIC, ACROSS])
    assert read_rows([tmp_path / "turned.jsonl.xz"]) == read_rows([path])


def test_the_teacher_reads_english_and_nothing_else() -> None:
    assert IN_ENGLISH.taught == ("It rained.", "It was dry.")
    assert IN_ARABIC.taught is None
    assert ACROSS.taught == ("It rained.", "It was dry.")
