"""The files that a list of paths stands for: files themselves, those of a folder, those of a manifest."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sources.manifest import MANIFEST_NAMES, read_manifest
from sources.options import IngestOptions
from sources.readers import RefusedFile


@dataclass(frozen=True, slots=True)
class Entry:
    """One file to ingest, with what a manifest says of it; `refusal` where the path itself is no good."""

    path: Path
    options: IngestOptions
    refusal: str = ""


def expand_paths(paths: Iterable[Path]) -> Iterator[Entry]:
    """The files in the order given, those of a folder before those of its folders, each sorted, hidden ones left out.

    Links to folders are not followed, so that a loop of links ends. A folder that holds a manifest stands for the
    files that the manifest names; what else lies in it, or deeper, is left alone.
    """
    for path in paths:
        if path.is_dir():
            yield from _folder(path)
        elif path.name in MANIFEST_NAMES:
            yield from _manifest(path)
        else:
            yield Entry(path, IngestOptions())


def _folder(folder: Path) -> Iterator[Entry]:
    empty = True
    for entry in _walk(folder):
        empty = False
        yield entry
    if empty:
        yield Entry(folder, IngestOptions(), "the folder holds no file")


def _walk(folder: Path) -> Iterator[Entry]:
    closed: list[OSError] = []
    for base, folders, files in os.walk(folder, onerror=closed.append, followlinks=False):
        manifests = sorted(MANIFEST_NAMES.intersection(files))
        folders[:] = [] if manifests else sorted(name for name in folders if not name.startswith("."))
        for name in manifests:
            yield from _manifest(Path(base, name))
        if not manifests:
            visible = sorted(name for name in files if not name.startswith("."))
            yield from (Entry(Path(base, name), IngestOptions()) for name in visible)
    yield from (
        Entry(Path(error.filename), IngestOptions(), f"the folder cannot be read ({error.strerror})")
        for error in closed
    )


def _manifest(path: Path) -> Iterator[Entry]:
    try:
        listed = read_manifest(path)
    except RefusedFile as refusal:
        yield Entry(path, IngestOptions(), str(refusal))
        return
    yield from (Entry(file, options) for file, options in listed)
