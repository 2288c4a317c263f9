"""The files as they were handed in, kept by their content under MEDIA_ROOT/originals."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from django.conf import settings

from sources.models import Document

_FOLDER = "originals"


def original_name(sha256: str, suffix: str) -> str:
    """Where content of this hash lies, relative to MEDIA_ROOT."""
    return f"{_FOLDER}/{sha256[:2]}/{sha256}{suffix.lower()}"


def keep_original(name: str, data: bytes) -> bool:
    """Write the content unless it is there; whether it was written. A reader never sees half a file."""
    target = Path(settings.MEDIA_ROOT) / name
    if target.is_file() and target.stat().st_size == len(data):
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True


def drop_original(name: str) -> None:
    """Remove a file that no document names."""
    if not Document.objects.filter(original=name).exists():
        (Path(settings.MEDIA_ROOT) / name).unlink(missing_ok=True)
