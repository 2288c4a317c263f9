"""Manifests: what they may say, and what is said of wrong ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sources.ingest import IngestOptions, ingest_paths
from sources.manifest import read_manifest
from sources.models import Document
from sources.readers import RefusedFile

GOOD = """
defaults: {kind: archive, publisher: Smith & Sons}
files:
  - path: canal.txt
    source: Druna Archive
    published: 2001-02-03
    reliability: 0.9
    ownership_group: Druna
    title: The canal
  - path: deep/lock.txt
    kind: book
    language: en
"""


def written(folder: Path, content: str) -> Path:
    path = folder / "manifest.yaml"
    path.write_text(content)
    return path


def test_files_with_their_options(tmp_path: Path) -> None:
    first, second = read_manifest(written(tmp_path, GOOD))
    assert first == (
        tmp_path / "canal.txt",
        IngestOptions(
            source="Druna Archive",
            kind="archive",
            published=date(2001, 2, 3),
            title="The canal",
            publisher="Smith & Sons",
            reliability=0.9,
            ownership_group="Druna",
        ),
    )
    assert second[1] == IngestOptions(kind="book", language="en", publisher="Smith & Sons")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "list of files"),
        ("files: 3", "list of files"),
        ("files: []", "list of files"),
        ("- name: x", "`path`"),
        ("- path: a.txt\n  colour: red", "colour"),
        ("files: [{path: a.txt}]\ncolour: red", "colour"),
        ("- path: ../a.txt", "outside"),
        ("- path: /etc/passwd", "outside"),
        ("- path: a.txt\n  published: yesterday", "not a date"),
        ("- path: a.txt\n  reliability: high", "not a number"),
        ("- path: [", "not YAML"),
        ("a: &a [1, 2]\nb: [*a, *a]", "aliases"),
        ("!!python/object/apply:os.system ['true']", "not YAML"),
        ("[" * 5000, "not YAML"),
    ],
)
def test_wrong_manifest_is_refused_with_its_reason(tmp_path: Path, content: str, reason: str) -> None:
    path = written(tmp_path, content or "\n")
    with pytest.raises(RefusedFile, match=reason):
        read_manifest(path)


@pytest.mark.django_db
@pytest.mark.usefixtures("data_dir")
def test_folder_with_a_manifest_stands_for_what_it_names(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    (folder / "deep").mkdir(parents=True)
    for name in ("canal.txt", "deep/lock.txt", "other.txt", "deep/other.txt", "claims.jsonl"):
        (folder / name).write_text("The canal at Druna was dug in 1790. It is long.")
    written(folder, GOOD)
    results = list(ingest_paths([folder]))
    assert [(result.status, result.source) for result in results] == [
        ("added", "Druna Archive"),
        ("added", "lock"),
    ]
    assert Document.objects.get(name="canal.txt").title == "The canal"
    assert [result.status for result in ingest_paths([folder / "manifest.yaml"])] == ["unchanged", "unchanged"]


def test_wrong_manifest_is_a_refused_path(tmp_path: Path) -> None:
    result = next(ingest_paths([written(tmp_path, "files: 3")]))
    assert (result.status, Path(result.path).name) == ("refused", "manifest.yaml")


@pytest.mark.django_db
@pytest.mark.usefixtures("data_dir")
def test_manifest_of_an_inner_folder_speaks_for_that_folder_only(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    for name in ("outer.txt", "inner/canal.txt", "inner/other.txt", "inner/deep/lock.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The canal at Druna was dug in 1790. It is long.")
    written(folder / "inner", GOOD)
    assert [Path(result.path).name for result in ingest_paths([folder])] == ["outer.txt", "canal.txt", "lock.txt"]


def test_wrong_manifest_of_a_folder_is_all_that_is_said_of_it(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("The canal at Druna was dug in 1790.")
    written(tmp_path, "files: 3")
    assert [Path(result.path).name for result in ingest_paths([tmp_path])] == ["manifest.yaml"]


@pytest.mark.django_db
@pytest.mark.usefixtures("data_dir")
@pytest.mark.parametrize("key", ["title", "source", "publisher", "name", "ownership_group"])
def test_words_of_a_manifest_that_cannot_be_stored(tmp_path: Path, key: str) -> None:
    (tmp_path / "canal.txt").write_text("The canal at Druna was dug in 1790. It is long.")
    written(tmp_path, f'- path: canal.txt\n  {key}: "half \\ud800"')
    (result,) = ingest_paths([tmp_path])
    assert result.status == "refused"
    assert result.reason == f"the {key.replace('_', ' ')} holds a character that cannot be stored"
    assert not Document.objects.exists()
