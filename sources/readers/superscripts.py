"""What is raised in a web page: a reference mark or a power, which plain text would glue to the word before it."""

from __future__ import annotations

import re
from typing import Any

_FIGURES = re.compile(r"\d{1,3}|[a-z]|[*†‡]{1,3}")
_BRACKETED = re.compile(r"\[[^\[\]]{1,40}\]")
_NOTE_NAMES = re.compile(
    r"(?<![^\W_])(?:ref(?:erence)?s?|foot-?notes?|end-?notes?|notes?|noteref|fn|cit(?:e|ation))(?![a-z])", re.I
)
_UNIT_OR_NUMBER = re.compile(r"(?:\d|(?<![^\W\d_])[^\W\d_]{1,2}|متر)\Z")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def rewrite_superscripts(tree: Any) -> None:
    """Give reference marks their brackets (`[2]`) and powers their own characters (`km³`)."""
    for node in tree.iter("sup"):
        words = "".join(node.itertext()).strip()
        if _BRACKETED.fullmatch(words):
            _replace(node, words)
        if not _FIGURES.fullmatch(words):
            continue
        before = _text_before(node)
        if _points_to_a_note(node) or not _UNIT_OR_NUMBER.search(before):
            _replace(node, f"[{words}]" if words.isalnum() else words)
        elif words.isascii() and words.isdigit():
            _replace(node, words.translate(_RAISED))


def _points_to_a_note(node: Any) -> bool:
    parts = [node, *node.iter("a"), *node.iterancestors("a")]
    if any(part.tag == "a" and "#" in part.get("href", "") for part in parts):
        return True
    return any(_NOTE_NAMES.search(part.get(name, "")) for part in parts for name in ("class", "id", "role"))


def _text_before(node: Any) -> str:
    previous = node.getprevious()
    if previous is None:
        return str(node.getparent().text or "") if node.getparent() is not None else ""
    return str(previous.tail or "") or "".join(previous.itertext())


def _replace(node: Any, words: str) -> None:
    for child in list(node):
        node.remove(child)
    node.text = words
