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
    """The files in the order given, folders sorted by path, without hidden files and folders.

    Links to folders are not followed, so that a loop of links ends. A folder's own manifest speaks for the files that
    it names; the others are taken as they are.
    """
    for path in paths:
        if path.is_dir():
            yield from _folder(path)
        elif path.name in MANIFEST_NAMES:
            yield from _manifest(path)
        else:
            yield Entry(path, IngestOptions())


def _folder(folder: Path) -> Iterator[Entry]:
    files = sorted(_walk(folder))
    named: set[Path] = set()
    for path in files:
        if path.name in MANIFEST_NAMES:
            for entry in _manifest(path):
                named.add(entry.path)
                yield entry
    found = [path for path in files if path not in named and path.name not in MANIFEST_NAMES]
    if not files:
        yield Entry(folder, IngestOptions(), "the folder holds no file")
    yield from (Entry(path, IngestOptions()) for path in found)


def _walk(folder: Path) -> Iterator[Path]:
    for base, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(base) / name for name in files if not name.startswith("."))


def _manifest(path: Path) -> Iterator[Entry]:
    try:
        listed = read_manifest(path)
    except RefusedFile as refusal:
        yield Entry(path, IngestOptions(), str(refusal))
        return
    yield from (Entry(file, options) for file, options in listed)
