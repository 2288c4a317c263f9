"""Command-line options that several commands share."""

from __future__ import annotations

from argparse import ArgumentTypeError

MOST_PASSAGES = 200


def passage_limit(value: str) -> int:
    """A number of passages; argparse turns the error into a usage message."""
    if not value.isdecimal() or not 1 <= int(value) <= MOST_PASSAGES:
        raise ArgumentTypeError(f"{value!r} is not a number of passages from 1 to {MOST_PASSAGES}")
    return int(value)
