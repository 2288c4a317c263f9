"""Chromium's messages (BSD-3-Clause): a resource pack a language, in which a message has the same number.

The format, version 5, is described at the head of Chromium's `ui/base/resource/data_pack.cc`: a header of twelve bytes,
an entry (number, offset) for each message and one that marks the end, and aliases (number, place of an entry).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

_VERSION, _UTF_8 = 5, 1
_HEADER = struct.Struct("<IB3xHH")
_ENTRY = struct.Struct("<HI")


def chromium_pairs(folder: Path) -> Iterator[tuple[str, str]]:
    """(English, Arabic) messages."""
    english, arabic = (read_pack((folder / name).read_bytes()) for name in ("en-US.pak", "ar.pak"))
    yield from ((said, arabic[number]) for number, said in english.items() if number in arabic)


def read_pack(data: bytes) -> Mapping[int, str]:
    """Messages by their number. ValueError for a pack of another version or encoding."""
    version, encoding, entries, _ = _HEADER.unpack_from(data)
    if (version, encoding) != (_VERSION, _UTF_8):
        raise ValueError(f"A resource pack of version {version} and encoding {encoding} cannot be read.")
    table = [_ENTRY.unpack_from(data, _HEADER.size + place * _ENTRY.size) for place in range(entries + 1)]
    ends = [offset for _, offset in table[1:]]
    return {
        number: data[start:end].decode("utf-8", "replace")
        for (number, start), end in zip(table[:-1], ends, strict=True)
    }
