"""An uploaded file on its way into the corpus."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from django.core.files.uploadedfile import UploadedFile

from sources.ingest import IngestOptions, IngestResult, RefusedFile, ingest_file
from sources.tasks import request_index_update

MAX_SUFFIX_CHARACTERS = 10


def ingest_upload(upload: UploadedFile[bytes], options: Mapping[str, Any]) -> dict[str, Any]:
    """Ingest an upload under its own file name and ask for the index to follow after commit.

    `options` may hold source, kind, url, published and language. Returns the result of the contract's `ingest`;
    raises RefusedFile with one sentence when the file cannot be read.
    """
    name = PurePath(upload.name or "upload").name
    stated = {"source": PurePath(name).stem, "name": name} | dict(options)
    with tempfile.TemporaryDirectory(prefix="factcheck-upload-") as folder:
        # The name that was sent may be too long or too odd for a file system; only its suffix says how to read it.
        path = Path(folder) / f"upload{PurePath(name).suffix[:MAX_SUFFIX_CHARACTERS]}"
        with path.open("wb") as file:
            file.writelines(upload.chunks())
        result = _ingest(path, name, IngestOptions(**stated))
    request_index_update()
    shown: dict[str, Any] = result.as_dict()
    return shown | {"path": name}


def _ingest(path: Path, name: str, options: IngestOptions) -> IngestResult:
    try:
        return ingest_file(path, options)
    except RefusedFile as refusal:
        raise RefusedFile(f"{name} was refused: {refusal}.".replace(path.name, name)) from refusal
