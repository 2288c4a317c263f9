"""Word documents (.docx): headings, paragraphs, items, table rows, captions and footnotes, in reading order."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from sources.readers.captions import add_caption, is_caption
from sources.readers.cues import is_furniture, is_notes_heading
from sources.readers.encoding import clean_extracted
from sources.readers.errors import RefusedFile
from sources.readers.types import PULLED_QUOTE, BlockKind, DocumentBuilder, ReadDocument
from sources.readers.zip_guard import check_archive

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_HEADING_STYLE = re.compile(r"heading\s*(\d)|\Atitle\Z|\Asubtitle\Z", re.IGNORECASE)
# Deleted and moved-away text is no longer said; a fallback repeats what its alternative shows.
_SKIPPED = frozenset(
    {
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:instrText"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_BREAKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_CONTAINERS = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml")})


def read_docx(data: bytes) -> ReadDocument:
    """The words of a Word document; `RefusedFile` for archives that are none, broken ones and zip bombs."""
    if data.startswith(_OLD_WORD):
        raise RefusedFile("it is an old Word file or a password-protected one: save it as an open .docx and try again")
    check_archive(data, "word/document.xml")
    try:
        document = docx.Document(io.BytesIO(data))
        notes = _notes(document)
        builder = DocumentBuilder()
        title = _add_body(document, builder)
    except (OpcError, KeyError, ValueError, etree.XMLSyntaxError, AttributeError) as error:
        raise RefusedFile(f"it is not a sound Word document ({' '.join(str(error).split())[:120]})") from error
    for note in notes:
        builder.add("footnote", clean_extracted(note))
    return builder.build(title or clean_extracted(document.core_properties.title or ""), _MEDIA_TYPE)


def _add_body(document: Any, builder: DocumentBuilder) -> str:
    """Add every block; returns the first heading."""
    styles = {style.style_id: style.name or "" for style in document.styles}
    title, below_notes = "", False
    for element in _blocks(document.element.body):
        if element.tag == qn("w:tbl"):
            _add_table(element, builder)
            continue
        text = clean_extracted(_words(element)).strip()
        kind, level = _kind(element, styles, text)
        if kind == "heading":
            below_notes = is_notes_heading(text)
            title = title or text
        _add(builder, "footnote" if below_notes and kind != "heading" else kind, text, level)
    return title


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, those inside content controls and tracked insertions included."""
    stack = [iter(parent)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
        elif element.tag in {qn("w:p"), qn("w:tbl")}:
            yield element
        elif element.tag in _CONTAINERS:
            stack.append(iter(element))


def _words(element: Any) -> str:
    """The text of a paragraph or cell, without deletions, field codes and doubled fallbacks."""
    parts: list[str] = []
    for node in _visible(element):
        if node.tag == qn("w:t"):
            parts.append(node.text or "")
        elif node.tag == qn("w:p") and parts:
            parts.append("\n")
        else:
            parts.append(_BREAKS.get(node.tag, ""))
    return "".join(parts)


def _visible(element: Any) -> Iterator[Any]:
    stack = [element]
    while stack:
        node = stack.pop()
        if node.tag in _SKIPPED:
            continue
        yield node
        stack.extend(reversed(node))


def _kind(element: Any, styles: dict[str, str], text: str) -> tuple[BlockKind, int]:
    style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    name = styles.get(style.get(qn("w:val")), "") if style is not None else ""
    if heading := _HEADING_STYLE.search(name):
        return "heading", int(heading.group(1) or 1)
    if name.lower() == "caption":
        return "caption", PULLED_QUOTE
    if is_furniture(text):
        return "boilerplate", PULLED_QUOTE
    listed = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None or name.lower().startswith("list")
    return ("item" if listed else "paragraph"), PULLED_QUOTE


def _add(builder: DocumentBuilder, kind: BlockKind, text: str, level: int) -> None:
    if kind == "caption" or (kind == "paragraph" and is_caption(text)):
        add_caption(builder, text)
    else:
        builder.add(kind, text, level)


def _add_table(table: Any, builder: DocumentBuilder) -> None:
    for row in table.iter(qn("w:tr")):
        cells = [" ".join(clean_extracted(_words(cell)).split()) for cell in row.findall(qn("w:tc"))]
        builder.add("row", " | ".join(cell for cell in cells if cell))


def _notes(document: Any) -> list[str]:
    """The texts of footnotes and endnotes, separators left out."""
    notes: list[str] = []
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(("/footnotes", "/endnotes")):
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            root = etree.fromstring(relation.target_part.blob, parser)
            notes += [_words(note) for note in root if note.get(qn("w:type")) in (None, "normal")]
    return notes
