"""Markdown: the stored text is the words, without the signs that mark them up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sources.readers.captions import add_caption, is_caption
from sources.readers.cues import is_citation, is_furniture, is_notes_heading, looks_like_heading
from sources.readers.encoding import decode
from sources.readers.text import refuse_known_binary
from sources.readers.types import DocumentBuilder, ReadDocument

_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*\Z")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})\Z")
# A longer number is a year that opens a sentence or an entry, not one of a list.
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)\Z")
_QUOTE = re.compile(r"(?: {0,3}>\s?)+")
_BOLD_LINE = re.compile(r"\s*(\*\*|__)(?=\S)([^*_]{1,120})\1:?\s*\Z")
_NUMBERED_NOTE = re.compile(r" {0,3}\[\d{1,3}\]\s+\S")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\]\s]{1,60}\]:\s*(.*)\Z")
_LINK_TARGET = re.compile(r" {0,3}\[[^\]]{1,200}\]:\s*\S+")
_DIVIDER = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*\Z")
_IMAGE_LINE = re.compile(r"\s*!\[([^\]]{0,1000})\]\([^)\s]{0,2000}(?:\s+\"([^\"]{0,1000})\")?\)\s*\Z")
_HTML_LINE = re.compile(r"\s*</?[a-zA-Z!][^>]{0,1000}>\s*\Z")

_INLINE = (
    (re.compile(r"<!--.{0,500}?-->", re.DOTALL), ""),
    (re.compile(r"!\[([^\]]{0,1000})\]\([^)]{0,2000}\)"), ""),
    (re.compile(r"\[\^[^\]\s]{1,60}\]"), ""),
    (re.compile(r"\[([^\[\]]{1,1000})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)"), r"\1"),
    # Not two reference marks in a row, as in `[2][3]`.
    (re.compile(r"\[(?!\d{1,4}\])([^\[\]]{1,1000})\]\[[^\[\]]{0,200}\]"), r"\1"),
    (re.compile(r"<(https?://[^>\s]{1,2000})>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]{0,1000}>"), ""),
    (re.compile(r"(`+)(.{1,300}?)\1"), r"\2"),
    (re.compile(r"(\*\*\*|\*\*|\*|~~)(?=\S)(.{1,300}?)(?<=\S)\1", re.DOTALL), r"\2"),
    (re.compile(r"(?<!\w)(___|__|_)(?=\S)(.{1,300}?)(?<=\S)\1(?!\w)", re.DOTALL), r"\2"),
)

# Below every heading that is marked as one.
_BOLD_LEVEL = 6
# No paragraph that people mark up is longer; the patterns above would take long over one built to make them.
_LONGEST_MARKED = 20_000
# Escaped signs wait in the private use area until the markup is gone.
_HIDDEN = 0xF0000
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_SHOWN = re.compile("[\U000f0020-\U000f007e]")


@dataclass(slots=True)
class _Reader:
    """Where reading stands: the open paragraph, and whether the notes at the foot have begun."""

    builder: DocumentBuilder = field(default_factory=DocumentBuilder)
    paragraph: list[str] = field(default_factory=list)
    item: bool = False
    footnote: bool = False
    below_footnote: bool = False
    table: bool = False
    notes: bool = False
    title: str = ""

    def close(self) -> None:
        """End the open paragraph, if there is one."""
        if not self.paragraph:
            return
        text = plain(_joined(self.paragraph))
        if self.notes or self.footnote or (_NUMBERED_NOTE.match(text) and is_citation(text)):
            self.builder.add("footnote", text)
        elif is_furniture(text):
            self.builder.add("boilerplate", text)
        elif is_caption(text):
            add_caption(self.builder, text)
        else:
            self.builder.add("item" if self.item else "paragraph", text)
        self.paragraph, self.item, self.footnote = [], False, False

    def blank(self) -> None:
        """An empty line ends the paragraph and the table; a note goes on below it where its lines are indented."""
        self.close()
        self.table = False

    def heading(self, text: str, level: int) -> None:
        self.close()
        self.below_footnote = False
        text = plain(text)
        self.notes = is_notes_heading(text)
        self.title = self.title or text
        self.builder.add("boilerplate" if is_furniture(text) else "heading", text, level)


def read_markdown(data: bytes) -> ReadDocument:
    """Headings, paragraphs, items, table rows, captions of images and footnotes; code and markup are left out."""
    refuse_known_binary(data)
    reader = _Reader()
    for line in _prose_lines(decode(data)):
        _read_line(reader, line)
    reader.close()
    return reader.builder.build(reader.title, "text/markdown")


def plain(text: str) -> str:
    """The words of a piece of Markdown: links without targets, emphasis without its signs."""
    if len(text) > _LONGEST_MARKED:
        return text.strip()
    text = _ESCAPED.sub(lambda match: chr(_HIDDEN + ord(match.group(1))), text)
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    return _SHOWN.sub(lambda match: chr(ord(match.group()) - _HIDDEN), text).strip()


def _joined(lines: list[str]) -> str:
    """The lines of a paragraph as one, apart only where a break is asked for by two blanks or a backslash."""
    text = ""
    for line in lines:
        broken = line.endswith(("  ", "\\"))
        text += line.rstrip(" \\") + ("\n" if broken else " ")
    return text


def _prose_lines(text: str) -> Iterator[str]:
    """The lines, without front matter, fenced code and targets of links."""
    lines = text.split("\n")
    if lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:60]):
        lines = lines[2 + [line.strip() for line in lines[1:60]].index("---") :]
    fence = ""
    for line in lines:
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark.group(1)[:3]
        elif mark and fence == mark.group(1)[:3]:
            fence = ""
        elif not fence and not (_LINK_TARGET.match(line) and not _FOOTNOTE.match(line)):
            yield line


def _read_line(reader: _Reader, line: str) -> None:
    quote = _QUOTE.match(line)
    line = line[quote.end() :] if quote else line
    if not line.strip():
        reader.blank()
    elif reader.below_footnote and line.startswith(("  ", "\t")):
        reader.footnote = True
        reader.paragraph.append(line.lstrip())
    elif reader.table and "|" in line:
        _add_row(reader, line)
    elif heading := _HEADING.match(line):
        reader.heading(heading.group(2), len(heading.group(1)))
    elif (under := _UNDERLINE.match(line)) and reader.paragraph and not reader.item:
        text, reader.paragraph = " ".join(reader.paragraph), []
        reader.heading(text, 1 if under.group(1)[0] == "=" else 2)
    elif _DIVIDER.match(line) and "|" in line and len(reader.paragraph) == 1 and "|" in reader.paragraph[0]:
        header, reader.paragraph, reader.table = reader.paragraph[0], [], True
        _add_row(reader, header)
    elif _RULE.match(line) or _DIVIDER.match(line) or _HTML_LINE.match(line):
        reader.close()
    else:
        _read_words(reader, line)


def _read_words(reader: _Reader, line: str) -> None:
    if reader.below_footnote and not reader.paragraph:
        reader.below_footnote = False
    if note := _FOOTNOTE.match(line):
        reader.close()
        reader.paragraph, reader.footnote, reader.below_footnote = [note.group(1)], True, True
    elif image := _IMAGE_LINE.match(line):
        reader.close()
        add_caption(reader.builder, plain(image.group(2) or image.group(1)))
    elif line.strip().startswith("|") and line.count("|") > 2:
        _add_row(reader, line)
    elif (bold := _BOLD_LINE.match(line)) and not reader.paragraph and looks_like_heading(bold.group(2)):
        reader.heading(bold.group(2), _BOLD_LEVEL)
    elif _NUMBERED_NOTE.match(line):
        reader.close()
        reader.paragraph.append(line.lstrip())
    elif item := _ITEM.match(line):
        reader.close()
        reader.item, reader.paragraph = True, [item.group(1)]
    else:
        reader.paragraph.append(line.lstrip())


def _add_row(reader: _Reader, line: str) -> None:
    reader.close()
    cells = [plain(cell) for cell in line.strip().strip("|").split("|")]
    reader.builder.add("row", " | ".join(cell for cell in cells if cell))
