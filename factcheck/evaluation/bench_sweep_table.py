"""The figures of `benchmark sweep`, and what it reports, for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_COLUMNS = {
    "passages": "passages",
    "seconds": "seconds",
    "processor_seconds": "CPU s",
    "passages_per_second": "a second",
    "pairs_per_passage": "pairs each",
    "discrepancies": "reported",
    "discrepancies_per_1000": "per 1,000",
    "peak_megabytes": "peak MB",
    "queue_seconds": "queue s",
}


def sweep_table(measured: Mapping[str, Any]) -> str:
    """A line for each size, the growth between them, and the listed discrepancies with their quotes."""
    columns = [name for name in _COLUMNS if name in measured["sizes"][0]]
    lines = ["".join(f"{_COLUMNS[name]:>12}" for name in columns)]
    lines += ["".join(f"{row[name]:>12,}" for name in columns) for row in measured["sizes"]]
    for row in measured["growth"]:
        exponents = f"exponent {row['exponent']}, of processor time {row['processor_exponent']}"
        lines.append(f"from {row['from']:,} to {row['to']:,}: {exponents}")
    for row in measured["sizes"]:
        for number, reported in enumerate(row.get("reported", ()), 1):
            lines += _listed(number, reported)
    return "\n".join(lines)


def _listed(number: int, reported: Mapping[str, Any]) -> Iterator[str]:
    kind = f"{reported['severity']} {reported['kind']}, {reported['scope']}, {reported['confidence']:.0%}"
    yield f"\n{number}. {kind}: {reported['explanation']}"
    for position in reported["positions"]:
        yield f"   {position['written']}  [{position['source']}, {position['start']}]  {position['quote']}"
