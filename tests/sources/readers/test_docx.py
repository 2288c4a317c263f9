"""Word documents, sound and malicious."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from sources.readers import RefusedFile
from sources.readers.docx import read_docx

FOOTNOTES = f"""<w:footnotes {nsdecls("w")}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>rule</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Holt, Towers, p. 9.</w:t></w:r></w:p></w:footnote></w:footnotes>"""


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def blocks_of(data: bytes) -> list[tuple[str, str]]:
    document = read_docx(data)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def rezipped(data: bytes, replaced: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *replaced}:
            new.writestr(name, replaced.get(name) or old.read(name))
    return out.getvalue()


def tower() -> bytes:
    document = docx.Document()
    document.add_heading("The Tower", 0)
    document.add_heading("Its floors", 1)
    document.add_paragraph("The tower was built in 1920. It has 12 floors.")
    document.add_paragraph("It leans.", style="List Bullet")
    table = document.add_table(2, 2)
    for place, words in enumerate(("Year", "Floors", "1920", "12")):
        table.cell(place // 2, place % 2).text = words
    document.add_paragraph("The tower in 1930. Photo: Orla Archive", style="Caption")
    document.add_paragraph("بُني البرج في عام 1920.")
    return saved(document)


def test_parts_of_a_document() -> None:
    assert blocks_of(tower()) == [
        ("heading", "The Tower"),
        ("heading", "Its floors"),
        ("paragraph", "The tower was built in 1920. It has 12 floors."),
        ("item", "It leans."),
        ("row", "Year | Floors"),
        ("row", "1920 | 12"),
        ("caption", "The tower in 1930."),
        ("boilerplate", "Photo: Orla Archive"),
        ("paragraph", "بُني البرج في عام 1920."),
    ]
    assert read_docx(tower()).title == "The Tower"


def test_footnotes_are_told_apart() -> None:
    data = tower()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{content}"/></Types>'
    parts = {
        "word/footnotes.xml": FOOTNOTES.encode(),
        "word/_rels/document.xml.rels": relations.replace("</Relationships>", relation).encode(),
        "[Content_Types].xml": types.replace("</Types>", override).encode(),
    }
    assert blocks_of(rezipped(data, parts))[-1] == ("footnote", "Holt, Towers, p. 9.")


def test_tracked_changes_show_what_is_said_now() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The tower has ")
    changes = "<w:ins {0}><w:r><w:t>12</w:t></w:r></w:ins>", "<w:del {0}><w:r><w:delText>9</w:delText></w:r></w:del>"
    for change in changes:
        paragraph._p.append(parse_xml(change.format(nsdecls("w"))))
    paragraph.add_run(" floors.")
    assert blocks_of(saved(document)) == [("paragraph", "The tower has 12 floors.")]


def bomb(entries: int, size: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w/>")
        for number in range(entries):
            archive.writestr(f"word/{number}.xml", b"0" * size)
    return out.getvalue()


def lying_bomb() -> bytes:
    """An archive whose directory states one byte for an entry that unpacks to very many."""
    data = bytearray(bomb(1, 30_000_000))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = (1).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain words", "not a sound Word document"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "old Word file"),
        (tower()[:-300], "not a sound Word document"),
        (bomb(1, 50_000_000), "unpack"),
        (bomb(300, 1_000_000), "unpack"),
        (bomb(6_000, 1), "entries"),
        (lying_bomb(), "not a sound Word document"),
        (rezipped(tower(), {"word/document.xml": b"<w:document"}), "not a sound Word document"),
        (rezipped(tower(), {"[Content_Types].xml": b"<x/>"}), "not a sound Word document"),
    ],
    ids=["text", "old", "cut", "one big entry", "many entries", "very many", "lying", "broken xml", "no types"],
)
def test_malicious_or_broken_archives_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedFile, match=reason):
        read_docx(data)


def test_other_archive_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("readme.txt", "The tower was built in 1920.")
    with pytest.raises(RefusedFile, match="not a Word document"):
        read_docx(out.getvalue())


@pytest.mark.parametrize("entity", ['"aaaaaaaaaa"', 'SYSTEM "file:///etc/hostname"'])
def test_entities_neither_unfold_nor_swallow_words(entity: str) -> None:
    body = f"<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a {entity}>]>"
    words = "<w:p><w:r><w:t>The tower &a; leans.</w:t></w:r></w:p>"
    body += f"<w:document {nsdecls('w')}><w:body>{words}</w:body></w:document>"
    with pytest.raises(RefusedFile, match="entities of its own"):
        read_docx(rezipped(tower(), {"word/document.xml": body.encode()}))


def test_xml_nested_without_end_is_refused() -> None:
    deep = f"<w:document {nsdecls('w')}><w:body>" + "<w:p>" * 100_000 + "</w:p>" * 100_000 + "</w:body></w:document>"
    with pytest.raises(RefusedFile, match="not a sound Word document"):
        read_docx(rezipped(tower(), {"word/document.xml": deep.encode()}))
