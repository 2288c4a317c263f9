"""`manifest.yaml`: a list of files, and what is known of each and of who speaks in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from sources.options import IngestOptions
from sources.readers import RefusedFile
from sources.readers.loading import load_bytes

MANIFEST_NAMES = frozenset({"manifest.yaml", "manifest.yml"})

_MAX_BYTES = 5_000_000
_WORDS = ("source", "kind", "url", "language", "title", "publisher", "ownership_group", "name")
_KEYS = frozenset({*_WORDS, "published", "reliability"})


class _PlainLoader(yaml.SafeLoader):
    """Safe YAML without aliases, which can unfold a few lines into something enormous."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("a manifest may not use YAML aliases")
        return super().compose_node(parent, index)


def read_manifest(path: Path) -> list[tuple[Path, IngestOptions]]:
    """The files a manifest lists, with their options; `RefusedFile` says where it is wrong.

    Either a list, or a mapping with `files` and perhaps `defaults`. Each file is a mapping with `path`, relative to
    the manifest and inside its folder, and any of source, kind, url, published, language, title, publisher,
    reliability, ownership_group and name.
    """
    content = _load(path)
    if isinstance(content, list):
        content = {"files": content}
    if not isinstance(content, dict) or not isinstance(content.get("files"), list) or not content["files"]:
        raise RefusedFile("a manifest is a list of files, or a mapping with the list under `files`")
    if unknown := set(content) - {"files", "defaults"}:
        raise RefusedFile(f"the manifest has the unknown key {sorted(map(str, unknown))[0]!r}")
    defaults = _options(content.get("defaults") or {}, "its defaults")
    return [_file(path.parent, row, number, defaults) for number, row in enumerate(content["files"], 1)]


def parse_date(value: str) -> date:
    """A date written `2024-05-31`; `ValueError` says what is wrong."""
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise ValueError(f"{value!r} is not a date such as 2024-05-31") from error


def _load(path: Path) -> Any:
    data = load_bytes(path, _MAX_BYTES)
    try:
        return yaml.load(data, _PlainLoader)  # noqa: S506  a subclass of the safe loader
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedFile(f"it is not YAML ({' '.join(str(error).split())[:120]})") from error


def _file(folder: Path, row: object, number: int, defaults: IngestOptions) -> tuple[Path, IngestOptions]:
    if not isinstance(row, dict) or not isinstance(row.get("path"), str):
        raise RefusedFile(f"file {number} of the manifest has no `path`")
    relative = Path(row["path"])
    if relative.is_absolute() or ".." in relative.parts:
        raise RefusedFile(f"file {number} of the manifest, {row['path']!r}, lies outside the manifest's folder")
    said = {key: value for key, value in row.items() if key != "path"}
    return folder / relative, _options(said, f"file {number}").with_defaults(defaults)


def _options(row: object, where: str) -> IngestOptions:
    if not isinstance(row, Mapping):
        raise RefusedFile(f"in the manifest, {where} is not a mapping")
    if unknown := {str(key) for key in row} - _KEYS:
        raise RefusedFile(f"in the manifest, {where} has the unknown key {min(unknown)!r}")
    words = {key: str(row[key]).strip() for key in _WORDS if row.get(key) is not None}
    return IngestOptions(**words, published=_published(row, where), reliability=_reliability(row, where))


def _published(row: Mapping[str, Any], where: str) -> date | None:
    value = row.get("published")
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return parse_date(str(value))
    except ValueError as error:
        raise RefusedFile(f"in the manifest, {where} was published on {error}") from error


def _reliability(row: Mapping[str, Any], where: str) -> float | None:
    value = row.get("reliability")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RefusedFile(f"in the manifest, the reliability of {where} is not a number")
    return float(value)
