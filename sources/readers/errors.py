"""What a reader says of a file that it will not take."""

from __future__ import annotations


class RefusedFile(Exception):
    """A file that is not ingested; the message is one sentence that says why, without the file's name."""
