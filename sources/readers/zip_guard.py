"""A zip archive looked over before anything in it is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from sources.readers.errors import RefusedFile

MAX_ENTRIES = 5_000
MAX_UNPACKED = 200_000_000
_MAX_RATIO, _RATIO_FROM = 150, 2_000_000
_CHUNK = 1 << 20
_HEAD = 1_000


def check_archive(data: bytes, needed: str) -> None:
    """`RefusedFile` for what is no zip archive, lacks the entry `needed`, is encrypted, or unpacks to too much.

    The sizes that the archive states are checked first, then every entry is unpacked in small pieces and counted,
    so that an archive that lies about its sizes is found out without ever holding more than a piece of it. XML with a
    document type is refused: its entities would hide words, or unfold to more than the archive holds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_directory(archive.infolist(), len(data), needed)
            _check_content(archive)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        raise RefusedFile(f"it is not a sound Word document ({str(error)[:80] or 'broken archive'})") from error


def _check_directory(entries: list[zipfile.ZipInfo], size: int, needed: str) -> None:
    if len(entries) > MAX_ENTRIES:
        raise RefusedFile(f"it is an archive of {len(entries):,} entries, more than a document has")
    if any(entry.flag_bits & 1 for entry in entries):
        raise RefusedFile("it is encrypted: save it without a password and try again")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or (unpacked > _RATIO_FROM and unpacked > size * _MAX_RATIO):
        raise RefusedFile(f"it would unpack from {size:,} to {unpacked:,} bytes, which no honest document does")
    if needed not in {entry.filename for entry in entries}:
        raise RefusedFile("it is not a Word document: the archive holds no text part")


def _check_content(archive: zipfile.ZipFile) -> None:
    total = 0
    for entry in archive.infolist():
        with archive.open(entry) as content:
            head = content.read(_HEAD)
            if entry.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in head:
                raise RefusedFile("it defines entities of its own, which no honest document does")
            total += len(head)
            while piece := content.read(_CHUNK):
                total += len(piece)
                if total > MAX_UNPACKED:
                    raise RefusedFile(f"it unpacks to more than {MAX_UNPACKED:,} bytes, which no honest document does")
