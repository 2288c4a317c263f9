"""Files that cannot or may not be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sources.readers import RefusedFile, read_file

TEXT = "The dam was finished in 1962 and it is still in use."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "blank.txt").write_text(" \n\n\t ")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "pool.txt")
    (tmp_path / "pool.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "picture.txt").write_bytes(b"\xff\xd8\xff\xe0 picture")
    (tmp_path / "noend").write_text(TEXT)
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(50_000_000)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file"),
        ("missing", "no such file"),
        ("empty.txt", "empty"),
        ("blank.txt", "no readable text"),
        ("loop.txt", "loop of symbolic links"),
        ("picture.jpg", r"ending \.jpg"),
        ("picture.txt", "not text"),
        ("noend", "without ending"),
        ("folder.txt", "not a regular file"),
        ("pipe.txt", "not a regular file"),
        ("huge.txt", "50,000,000 bytes"),
        ("nul\x00.txt", "NUL"),
        ("x" * 400 + ".txt", "too long"),
    ],
)
def test_refusal_names_the_reason(folder: Path, name: str, reason: str) -> None:
    with pytest.raises(RefusedFile, match=reason):
        read_file(folder / name)


def test_plain_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode() + b"\r\n")
    assert read_file(path).text == TEXT + "\n"
