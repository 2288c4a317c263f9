"""Real documents with second sources made of them: copies or translations in which some values are changed."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from factcheck.evaluation.bench_corpus import CorpusRow, UnusableBenchmark, as_sentence, read_corpus
from factcheck.evaluation.mutants import Mutant, changed_values, turned
from factcheck.evaluation.rows import BadFile, Pair, Supported, read_supported
from sources.ingest import IngestOptions, ingest_file
from sources.models import Document, PassageKind

_SEED = 7
_SAID = (PassageKind.SENTENCE, PassageKind.ITEM)
# Sources of fewer sentences are no documents.
_LEAST_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Seed:
    """A changed sentence: `pair` states the change beside the sentence of the original; `mutant` where it is a value.

    `[start, end)` is where `pair.statement` was changed, `[first, last)` what stands there in the original wording.
    """

    kind: str
    pair: Pair
    unchanged: str
    mutant: Mutant | None
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Planted:
    """A stored document, its stored second source, and what was changed in that."""

    original: Document
    second: Document
    seeds: Sequence[Seed]


@dataclass(frozen=True, slots=True)
class _Text:
    """What is read of a file: a text with, where that is no copy, its translation."""

    name: str
    language: str
    path: Path
    translation: Sequence[Supported] = ()


def plant(paths: Sequence[Path], folder: Path, wanted: int, share: float) -> list[Planted]:
    """Store the documents of the files and second sources with `wanted` changes in all, kind by kind in turn.

    Files are texts of any known format, corpora of `{"text","source"}` rows, each source a document, and translations
    of `{"en","ar"}` rows. At most `share` of a document's sentences are changed. BadFile, OSError, RefusedFile.
    """
    chosen: Counter[str] = Counter()
    planted = []
    for text in _texts(paths, folder):
        if chosen.total() < wanted:
            planted.append(_plant(text, folder, wanted - chosen.total(), share, chosen))
    return [each for each in planted if each.seeds]


def _texts(paths: Iterable[Path], folder: Path) -> Iterator[_Text]:
    for path in paths:
        if ".jsonl" not in path.suffixes:
            yield _Text(path.stem, "", path)
        elif _is_translation(path):
            yield _translation(path, folder)
        else:
            yield from _sources(path, folder)


def _is_translation(path: Path) -> bool:
    if path.suffix == ".gz":
        return False
    with path.open(encoding="utf-8") as file:
        try:
            return {"en", "ar"} <= set(json.loads(file.readline()))
        except (ValueError, TypeError) as error:
            raise BadFile(f"{path}, line 1 is not a JSON object.") from error


def _translation(path: Path, folder: Path) -> _Text:
    rows = [row for row in read_supported(path) if row.pair.language == "ar" and row.pair.passage != row.pair.statement]
    original = folder / f"{path.stem}.en.txt"
    _write(original, [row.pair.passage for row in rows])
    return _Text(path.stem, "en", original, rows)


def _sources(path: Path, folder: Path) -> Iterator[_Text]:
    try:
        rows = read_corpus(path)
    except UnusableBenchmark as error:
        raise BadFile(str(error)) from error
    by_source: dict[str, list[CorpusRow]] = {}
    for row in rows:
        by_source.setdefault(row.source, []).append(row)
    for number, (source, own) in enumerate(by_source.items()):
        if len(own) >= _LEAST_SENTENCES:
            original = folder / f"document-{number}.txt"
            _write(original, [row.text for row in own])
            yield _Text(f"{source} ({number})", own[0].language, original)


def _write(path: Path, sentences: Iterable[str]) -> None:
    path.write_text("\n\n".join(map(as_sentence, sentences)), encoding="utf-8")


def _plant(text: _Text, folder: Path, most: int, share: float, chosen: Counter[str]) -> Planted:
    original = _ingest(text.path, text.name, text.language)
    units = text.translation or [_repeated(each) for each in _said(original)]
    most = min(most, int(share * len(units)))
    seeds = list(_choose(units, most, chosen))
    base = "\n\n".join(as_sentence(row.pair.statement) for row in units) if text.translation else original.text
    for seed in seeds:
        base = base.replace(seed.unchanged, seed.pair.statement, 1)
    path = folder / f"{text.path.stem}.second.txt"
    path.write_text(base, encoding="utf-8")
    language = "ar" if text.translation else original.language
    return Planted(original, _ingest(path, f"{text.name}: second", language), seeds)


def _ingest(path: Path, source: str, language: str) -> Document:
    document = ingest_file(path, IngestOptions(source=source, language=language)).document
    if document is None:
        raise BadFile(f"{path} has no text.")
    return document


def _said(document: Document) -> list[str]:
    """The sentences that stand in the document once."""
    texts = [passage.text for passage in document.passages.all() if passage.kind in _SAID]
    return [text for text in texts if document.text.count(text) == 1]


def _repeated(sentence: str) -> Supported:
    return Supported(Pair(sentence, sentence, "supports", None, ""), sentence, repeats=True)


def _choose(units: Sequence[Supported], most: int, chosen: Counter[str]) -> Iterator[Seed]:
    """One change in each of some units, each of the kind that was chosen least so far; `chosen` is counted on."""
    possible = [_of_value(units[mutant.unchanged], mutant) for mutant in changed_values(units)]
    possible += [seed for unit in units for seed in _turned(unit)]
    random.Random(_SEED).shuffle(possible)  # noqa: S311  # sampling is not cryptography
    while possible and most > 0:
        seed = min(possible, key=lambda each: chosen[each.kind])
        possible = [each for each in possible if each.unchanged != seed.unchanged]
        chosen[seed.kind] += 1
        most -= 1
        yield seed


def _of_value(unit: Supported, mutant: Mutant) -> Seed:
    start, change = mutant.change.start, mutant.change
    spans = start, start + len(change.after), start, start + len(change.before)
    return Seed(change.kind, mutant.pair, unit.pair.statement, mutant, *spans)


def _turned(unit: Supported) -> Iterator[Seed]:
    """The sentence denied, or with a word of it turned into its opposite."""
    for way, pairs in turned([unit]).items():
        for pair in pairs if way in ("denied", "opposite") else ():
            spans = _changed(pair.statement, unit.pair.statement)
            yield Seed("polarity", pair, unit.pair.statement, None, *spans)


def _changed(changed: str, unchanged: str) -> tuple[int, int, int, int]:
    """Where the texts differ: the span of the first and that of the second."""
    start = next((at for at, (one, other) in enumerate(zip_longest(changed, unchanged)) if one != other), 0)
    shorter = min(len(changed), len(unchanged)) - start
    backwards = enumerate(zip(changed[::-1], unchanged[::-1], strict=False))
    tail = min(shorter, next((at for at, (one, other) in backwards if one != other), shorter))
    return start, len(changed) - tail, start, len(unchanged) - tail
