"""What the API adds to a verdict that rests on disputed passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from factcheck.discrepancies.disputes import disputes_of


def with_disputes(shown: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Claims or checks in the shape of `check --json`, each with `disputes`.

    These are the discrepancies in which a decisive passage takes part: `{"passage", "discrepancy", "topic", "written",
    "state"}`; an empty list where there is none.
    """
    found = disputes_of({passage for each in shown for passage in _decisive(each)})
    return [
        {
            **each,
            "disputes": [
                {"passage": passage, **asdict(dispute)}
                for passage in _decisive(each)
                for dispute in found.get(passage, ())
            ],
        }
        for each in shown
    ]


def _decisive(shown: dict[str, Any]) -> list[int]:
    return [item["passage"]["id"] for item in shown.get("evidence", ()) if item["stance"] != "neutral"]
