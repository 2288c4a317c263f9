"""Where the index lies on disk, and which of its builds is being served.

`INDEX_DIR/current.json` names the directory in use, the schema it was built for and its generation. It is replaced
atomically: a reader sees either the old state or the new. A rebuild goes to a directory of its own and is swapped in.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from django.conf import settings
from filelock import FileLock

from sources.search.schema import SCHEMA_VERSION
from sources.search.spaces import SPACES


@dataclass(frozen=True, slots=True)
class Published:
    """What readers should have open."""

    directory: str
    schema: int
    generation: int

    @property
    def path(self) -> Path:
        return root() / self.directory

    @property
    def keywords(self) -> Path:
        return self.path / "keywords"


def root() -> Path:
    return Path(settings.INDEX_DIR)


def writer_lock() -> FileLock:
    """Held by whoever changes the index; waits for its turn. Freed by the system when its holder dies."""
    root().mkdir(parents=True, exist_ok=True)
    return FileLock(root() / "writer.lock")


def published() -> Published | None:
    """The state that readers see; None before the first build, or when the build is of another schema."""
    state = newest()
    return state if state is not None and state.schema == SCHEMA_VERSION else None


def newest() -> Published | None:
    """The last build that was published, of whatever schema; None before the first."""
    try:
        return Published(**json.loads((root() / "current.json").read_text()))
    except FileNotFoundError:
        return None


def publish(state: Published) -> None:
    write_json(root() / "current.json", asdict(state))


def new_directory(generation: int) -> Published:
    """An empty build beside the one in use. Left-overs of an interrupted build of the same name are removed."""
    state = Published(directory=f"build-{SCHEMA_VERSION}-{generation}", schema=SCHEMA_VERSION, generation=generation)
    shutil.rmtree(state.path, ignore_errors=True)
    state.keywords.mkdir(parents=True)
    for space in SPACES:
        (state.path / space.name).mkdir()
    return state


def remove_other_builds(kept: Published) -> None:
    """Only the writer calls this, after the swap; a reader that still has files of the old build open keeps them."""
    for path in root().glob("build-*"):
        if path.name != kept.directory:
            shutil.rmtree(path, ignore_errors=True)


def write_json(path: Path, value: object) -> None:
    """Replace the file as a whole: it is never seen half-written, not even after a crash."""
    partial = path.with_name(path.name + ".partial")
    with partial.open("w") as file:
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
