"""An uploaded file on its way into the corpus."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from sources.ingest import IngestOptions, ingest_file

from sources.tasks import request_index_update


def ingest_upload(upload: UploadedFile, options: Mapping[str, Any]) -> dict[str, Any]:
    """Ingest an upload under its own file name and ask for the index to follow after commit.

    `options` may hold source, kind, url, published and language. Returns the result of the contract's `ingest`;
    raises RefusedFile with one sentence when the file cannot be read.
    """
    name = PurePath(upload.name or "upload").name
    with tempfile.TemporaryDirectory(prefix="factcheck-upload-") as folder:
        path = Path(folder) / name
        with path.open("wb") as file:
            file.writelines(upload.chunks())
        result = ingest_file(path, IngestOptions(**options))
    request_index_update()
    return result.as_dict() | {"path": name}
