"""The Debian Administrator's Handbook (CC BY-SA 3.0), whose Arabic edition has the structure of the English one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html

from factcheck.language.sentences import split_sentences

_PARAGRAPH = '//div[@class="para"]'
_SPACE = re.compile(r"\s+")


def handbook_pairs(folder: Path) -> Iterator[tuple[str, str]]:
    """(English, Arabic) sentences of paragraphs that have as many of them in either edition."""
    for page in sorted((folder / "en-US").glob("*.html")):
        translated = folder / "ar-MA" / page.name
        if translated.exists():
            yield from pairs_of_pages(page.read_text("utf-8"), translated.read_text("utf-8"))


def pairs_of_pages(english: str, arabic: str) -> Iterator[tuple[str, str]]:
    """The sentences of two pages; none where they do not have as many paragraphs."""
    first, second = _paragraphs(english), _paragraphs(arabic)
    if len(first) != len(second):
        return
    for one, other in zip(first, second, strict=True):
        told, retold = _sentences(one, "en"), _sentences(other, "ar")
        if len(told) == len(retold):
            yield from zip(told, retold, strict=True)


def _paragraphs(page: str) -> list[str]:
    """The paragraphs' own text, without lists and examples that stand within them."""
    found = html.fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8")).xpath(_PARAGRAPH)
    for paragraph in found:
        for inner in paragraph.xpath(".//pre | .//div | .//ul | .//ol | .//table"):
            inner.drop_tree()
    return [_SPACE.sub(" ", paragraph.text_content()).strip() for paragraph in found]


def _sentences(text: str, language: str) -> list[str]:
    return [text[start:end].strip() for start, end in split_sentences(text, language)]
