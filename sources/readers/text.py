"""Plain text: the stored text is the decoded file itself."""

from __future__ import annotations

from sources.readers.encoding import decode
from sources.readers.errors import RefusedFile
from sources.readers.structure import read_structure, title_of
from sources.readers.types import ReadDocument

_BINARY_STARTS = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")


def read_text(data: bytes) -> ReadDocument:
    """Blocks over the decoded file; nothing of it is changed but newlines and the byte order mark."""
    refuse_known_binary(data)
    text = decode(data)
    blocks = tuple(read_structure(text))
    return ReadDocument(title_of(text, blocks), text, blocks, "text/plain")


def refuse_known_binary(data: bytes) -> None:
    """Refuse files of other formats that carry a text's name."""
    if data.startswith(_BINARY_STARTS):
        raise RefusedFile("its content is not text, whatever its name says")
