"""Files of each format as one text with its blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from sources.readers.errors import RefusedFile
from sources.readers.loading import check_file, load_bytes
from sources.readers.types import Block, BlockKind, ReadDocument

__all__ = ["Block", "BlockKind", "ReadDocument", "RefusedFile", "read_bytes", "read_file", "refuse_unreadable_name"]

DEFAULT_MAX_BYTES = 20_000_000
_FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}


def read_file(path: Path, max_bytes: int = DEFAULT_MAX_BYTES) -> ReadDocument:
    """The text of a file and its blocks; `RefusedFile` says in one sentence why a file is not taken."""
    check_file(path, max_bytes)
    refuse_unreadable_name(path)
    return read_bytes(path, load_bytes(path, max_bytes))


def read_bytes(path: PurePath, data: bytes) -> ReadDocument:
    """The same for content already in memory; `path` only names the format."""
    document = _reader(_format_of(path))(data)
    if not any(block.kind not in {"boilerplate", "reference"} for block in document.blocks):
        raise RefusedFile("it holds no readable text")
    return document


def refuse_unreadable_name(path: PurePath) -> None:
    """`RefusedFile` where the ending of the name is none that a reader takes: told without opening the file."""
    _format_of(path)


def _format_of(path: PurePath) -> str:
    suffix = path.suffix.lower()
    if suffix not in _FORMATS:
        named = f"the ending {suffix}" if suffix else "a name without ending"
        raise RefusedFile(f"{named} is not a format that is read (.txt .md .html .pdf .docx)")
    return _FORMATS[suffix]


def _reader(name: str) -> Callable[[bytes], ReadDocument]:
    """Readers are imported when first needed: the libraries behind them take a second to load."""
    if name == "text":
        from sources.readers.text import read_text as read  # noqa: PLC0415  loaded when first needed
    elif name == "markdown":
        from sources.readers.markdown import read_markdown as read  # noqa: PLC0415  loaded when first needed
    elif name == "html":
        from sources.readers.html import read_html as read  # noqa: PLC0415  loaded when first needed
    elif name == "pdf":
        from sources.readers.pdf import read_pdf as read  # noqa: PLC0415  loaded when first needed
    else:
        from sources.readers.docx import read_docx as read  # noqa: PLC0415  loaded when first needed
    return read
