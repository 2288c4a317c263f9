"""Bytes from a path, without ever reading more than is allowed."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from sources.readers.errors import RefusedFile

_WHY = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EACCES: "the file may not be read with the rights of this process",
    errno.ELOOP: "the path is a loop of symbolic links",
    errno.ENAMETOOLONG: "the path is too long",
}


def check_file(path: Path, max_bytes: int) -> None:
    """`RefusedFile` when the file is missing, no regular file, empty or larger than `max_bytes`; nothing is read."""
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    if not stat.S_ISREG(status.st_mode):
        raise RefusedFile("it is not a regular file")
    check_size(status.st_size, max_bytes)


def check_size(size: int, max_bytes: int) -> None:
    """`RefusedFile` for nothing at all and for more than `max_bytes`."""
    if size > max_bytes:
        raise too_large(size, max_bytes)
    if not size:
        raise RefusedFile("the file is empty")


def load_bytes(path: Path, max_bytes: int) -> bytes:
    """The whole file, refused as by `check_file`."""
    check_file(path, max_bytes)
    try:
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except OSError as error:
        raise _unreadable(error) from error
    if len(data) > max_bytes:
        raise too_large(len(data), max_bytes)
    return data


def _unreadable(error: OSError | ValueError) -> RefusedFile:
    if isinstance(error, OSError):
        return RefusedFile(_WHY.get(error.errno or 0, f"it cannot be read ({error.strerror})"))
    return RefusedFile("the path holds a NUL character")


def too_large(size: int, limit: int) -> RefusedFile:
    """The refusal of something of `size` bytes where `limit` are allowed."""
    return RefusedFile(f"it has {size:,} bytes, more than the {limit:,} that are read (FACTCHECK_MAX_DOCUMENT_BYTES)")
