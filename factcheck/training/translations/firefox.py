"""Firefox's messages (MPL-2.0): Fluent files, in which a message has the same name in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, TextElement

Named = Mapping[tuple[str, str, str], str]


def firefox_pairs(english: Path, arabic: Path) -> Iterator[tuple[str, str]]:
    """(English, Arabic) messages and attributes that are plain text."""
    first, second = _read(english), _read(arabic)
    yield from ((said, second[name]) for name, said in first.items() if name in second)


def _read(folder: Path) -> Named:
    """By the file's name, the message's and its attribute's, that of a message's own text empty."""
    found = {}
    for path in sorted(folder.rglob("*.ftl")):
        for name, attribute, said in read_messages(path.read_text("utf-8")):
            found[path.name, name, attribute] = said
    return found


def read_messages(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, attribute and text of what is plain; messages that take a value in are left out."""
    for entry in FluentParser(with_spans=False).parse(text).body:
        if not isinstance(entry, Message):
            continue
        patterns = [("", entry.value), *((attribute.id.name, attribute.value) for attribute in entry.attributes)]
        for attribute, pattern in patterns:
            said = _plain(pattern)
            if said:
                yield entry.id.name, attribute, said


def _plain(pattern: Pattern | None) -> str:
    parts = pattern.elements if pattern else []
    texts = [part.value for part in parts if isinstance(part, TextElement)]
    return " ".join("".join(texts).split()) if len(texts) == len(parts) else ""
