"""Reading evaluation files; whatever is wrong with one is said in a sentence that names the place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.agreement.types import STANCES


class BadFile(ValueError):
    """The file is not in the format that the contract describes."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One labelled row; `language` is None where it has to be detected."""

    statement: str
    passage: str
    label: str
    language: str | None
    set_name: str


def read_pairs(path: Path) -> list[Pair]:
    """Rows of `{"statement","passage","label","language"?,"set"?}`; raises BadFile or OSError."""
    pairs = [_pair(path, number, row) for number, row in _json_lines(path)]
    if not pairs:
        raise BadFile(f"{path} has no rows.")
    return pairs


def _json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError as error:
                raise BadFile(f"{path}, line {number} is not JSON: {error}.") from error


def _pair(path: Path, number: int, row: Any) -> Pair:
    wanted = ("statement", "passage", "label")
    if not isinstance(row, dict) or not all(isinstance(row.get(key), str) for key in wanted):
        raise BadFile(f"{path}, line {number} needs the texts statement, passage and label.")
    if row["label"] not in STANCES:
        raise BadFile(f"{path}, line {number} has the label {row['label']!r}; known are {', '.join(STANCES)}.")
    return Pair(row["statement"], row["passage"], row["label"], row.get("language"), row.get("set") or path.stem)


@dataclass(frozen=True, slots=True)
class Supported:
    """A pair of which the passage supports the statement.

    `repeats`: the passage says the very same, word by word or in translation. `witness` states every value of the
    statement: the passage itself, or the statement's translation.
    """

    pair: Pair
    witness: str
    repeats: bool


def read_supported(path: Path) -> list[Supported]:
    """The supported rows of a file of pairs; of a file of translations `{"en","ar"}` each text by itself and the other.

    Raises BadFile or OSError.
    """
    rows = list(_json_lines(path))
    found = [each for number, row in rows for each in _supported(path, number, row)]
    if not found:
        raise BadFile(f"{path} has no row that supports and no translation.")
    return found


def _supported(path: Path, number: int, row: Any) -> list[Supported]:
    texts = {language: row.get(language) for language in ("en", "ar")} if isinstance(row, dict) else {}
    english, arabic = texts.get("en"), texts.get("ar")
    if isinstance(english, str) and isinstance(arabic, str):
        return [
            Supported(Pair(statement, passage, "supports", language, path.stem), witness, repeats=True)
            for statement, language, witness in ((english, "en", arabic), (arabic, "ar", english))
            for passage in (statement, witness)
        ]
    pair = _pair(path, number, row)
    return [Supported(pair, pair.passage, repeats=pair.statement == pair.passage)] if pair.label == "supports" else []


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A quote of the gold standard: exact text of the document that was ingested under this file name."""

    document: str
    language: str
    quote: str
    stance: str


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim with its verdict in the product's words; `crosses`: decisive evidence is in the other language."""

    name: str
    text: str
    language: str
    verdict: str
    evidence: Sequence[GoldQuote]
    crosses: bool


@dataclass(frozen=True, slots=True)
class GoldPosition:
    """One side of a gold discrepancy: an exact quote of a document, and what it says in the annotator's words."""

    document: str
    quote: str
    value: str


@dataclass(frozen=True, slots=True)
class GoldDiscrepancy:
    """Quotes that disagree, or, among the near-misses, that only look as if they did."""

    name: str
    kind: str
    severity: str
    confidence: str
    positions: Sequence[GoldPosition]

    @property
    def counts(self) -> bool:
        """An item of low confidence is neither a hit nor a miss."""
        return self.confidence != "low"


_VERDICTS = {
    "SUPPORTED": "supported",
    "REFUTED": "refuted",
    "CONFLICTING": "conflicting",
    "NOT_ENOUGH_INFO": "not_enough_evidence",
}


def read_claims(path: Path) -> list[GoldClaim]:
    """The claims of a gold file, those of low confidence left out; raises BadFile or OSError."""
    with _gold_format(path):
        gold = json.loads(path.read_text(encoding="utf-8"))
        return [_claim(row) for row in gold["claims"] if row.get("confidence") != "low"]


def read_discrepancies(path: Path) -> tuple[list[GoldDiscrepancy], list[GoldDiscrepancy]]:
    """Discrepancies and near-misses of a gold file, those of low confidence among them; raises BadFile or OSError."""
    with _gold_format(path):
        gold = json.loads(path.read_text(encoding="utf-8"))
        return [_discrepancy(row) for row in gold["discrepancies"]], [
            _discrepancy(row) for row in gold["non_discrepancies"]
        ]


@contextmanager
def _gold_format(path: Path) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise BadFile(f"{path} is not JSON: {error}.") from error
    except (KeyError, TypeError, AttributeError) as error:
        raise BadFile(f"{path} is not in the format of the gold standard: {error!r}.") from error


def _discrepancy(row: dict[str, Any]) -> GoldDiscrepancy:
    positions = [GoldPosition(item["document"], item["quote"], str(item["value"])) for item in row["positions"]]
    return GoldDiscrepancy(row["id"], row["kind"], row.get("severity") or "", row["confidence"], positions)


def _claim(row: dict[str, Any]) -> GoldClaim:
    return GoldClaim(
        name=row["id"],
        text=row["text"],
        language=row["lang"],
        verdict=_VERDICTS[row["verdict"]],
        evidence=[GoldQuote(item["document"], item["lang"], item["quote"], item["stance"]) for item in row["evidence"]],
        crosses=bool(row.get("cross_lingual")),
    )
