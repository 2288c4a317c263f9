"""PDF files with a text layer."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator

import pypdf
from pypdf.errors import DependencyError, PyPdfError

from sources.readers.encoding import clean_extracted
from sources.readers.errors import RefusedFile
from sources.readers.pdf_lines import drop_furniture, join_lines
from sources.readers.pdf_notes import take_notes
from sources.readers.quiet import quiet
from sources.readers.structure import read_structure, title_of
from sources.readers.types import Block, ReadDocument

MAX_PAGES = 5_000
MAX_CHARACTERS = 20_000_000
_LEAST_LETTERS = 20
# What damaged files make pypdf raise beyond its own errors.
_DAMAGE = (
    PyPdfError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    RecursionError,
    OverflowError,
    ZeroDivisionError,
    NotImplementedError,
    AssertionError,
    OSError,
)


def read_pdf(data: bytes) -> ReadDocument:
    """The text layer with its lines joined to paragraphs, notes last; running heads and page numbers are left out.

    `RefusedFile` for what is no PDF, is encrypted or damaged, or has no text layer (a scan).
    """
    if b"%PDF-" not in data[:1024]:
        raise RefusedFile("it is not a PDF, whatever its name says")
    with quiet("pypdf"):
        title, pages = _read(data)
    letters = sum(1 for page in pages for line in page for character in line if character.isalpha())
    if letters < _LEAST_LETTERS:
        raise RefusedFile("it has no text layer (a scan?): run text recognition over it first")
    bodies, notes = take_notes(drop_furniture(pages))
    text = "\n\n".join(join_lines(bodies))
    blocks = read_structure(text)
    for note in notes:
        start = len(text) + 2
        text = f"{text}\n\n{note}"
        blocks.append(Block("footnote", start, len(text)))
    return ReadDocument(title_of(text, blocks) or title, text, tuple(blocks), "application/pdf")


def _read(data: bytes) -> tuple[str, list[list[str]]]:
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise RefusedFile("it is encrypted: save it without a password and try again")
        if len(reader.pages) > MAX_PAGES:
            raise RefusedFile(f"it has {len(reader.pages):,} pages, more than the {MAX_PAGES:,} that are read")
        return _title(reader), list(_pages(reader))
    except DependencyError as error:
        raise RefusedFile("it is encrypted: save it without a password and try again") from error
    except _DAMAGE as error:
        raise RefusedFile(f"it is a damaged PDF ({' '.join(str(error).split())[:120]})") from error


def _pages(reader: pypdf.PdfReader) -> Iterator[list[str]]:
    total = 0
    for page in reader.pages:
        text = _composed(clean_extracted(page.extract_text()))
        total += len(text)
        if total > MAX_CHARACTERS:
            raise RefusedFile(f"it unfolds to more than {MAX_CHARACTERS:,} characters")
        yield [line.strip() for line in text.split("\n")]


def _title(reader: pypdf.PdfReader) -> str:
    title = reader.metadata.title if reader.metadata else None
    return " ".join(clean_extracted(str(title)).split()) if title else ""


def _composed(text: str) -> str:
    """Ligatures and the contextual shapes of Arabic letters, which fonts hold, as the letters that they show."""
    return "".join(
        unicodedata.normalize("NFKC", character) if "ﬀ" <= character <= "ﻼ" else character for character in text
    ).replace("\u00ad\n", "-\n")
