"""Messages of resource packs are paired by their number."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.training.translations.chromium import chromium_pairs, read_pack


def _pack(messages: Mapping[int, str], version: int = 5) -> bytes:
    encoded = {number: text.encode() for number, text in messages.items()}
    offset = 12 + 6 * (len(encoded) + 1)
    table = b""
    for number, text in encoded.items():
        table += struct.pack("<HI", number, offset)
        offset += len(text)
    table += struct.pack("<HI", 0, offset)
    return struct.pack("<IB3xHH", version, 1, len(encoded), 0) + table + b"".join(encoded.values())


@given(st.dictionaries(st.integers(1, 65_535), st.text(max_size=20), max_size=8))
def test_a_pack_is_read_as_it_was_written(messages: dict[int, str]) -> None:
    assert read_pack(_pack(messages)) == messages


def test_a_pack_of_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match="version 4"):
        read_pack(_pack({1: "a"}, version=4))


def test_messages_of_one_number_are_paired(tmp_path: Path) -> None:
    (tmp_path / "en-US.pak").write_bytes(_pack({7: "Close the window", 9: "Quit"}))
    (tmp_path / "ar.pak").write_bytes(_pack({7: "أغلق النافذة", 8: "حفظ"}))
    assert list(chromium_pairs(tmp_path)) == [("Close the window", "أغلق النافذة")]
