"""What the encoders that come in wheels share: where their files are, which they are, and how much they are given."""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Iterable
from pathlib import Path

# More than any encoder's limit of tokens ever has in ordinary text.
_CHARACTERS = 2_000


def package_folder(module: str, package: str) -> Path:
    """Where an installed wheel keeps its module; FileNotFoundError names the package to install."""
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"The package {package}, which carries an encoder, is not installed.")
    return Path(spec.submodule_search_locations[0])


def files_sha256(paths: Iterable[Path]) -> str:
    """One hash over the hashes of the files, in their order."""
    joined = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            joined.update(hashlib.file_digest(file, "sha256").digest())
    return joined.hexdigest()


def beginning(text: str) -> str:
    """What a tokenizer is given: little enough to read at once, and half a surrogate pair as a question mark."""
    words = " ".join(text[: 4 * _CHARACTERS].split())[:_CHARACTERS]
    return words.encode("utf-8", "replace").decode()
