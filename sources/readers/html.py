"""Web pages: trafilatura finds the article; what it gives becomes blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import lxml.html
from lxml import etree
from trafilatura import bare_extraction

from sources.readers.captions import add_caption, is_caption
from sources.readers.cues import is_furniture, is_notes_heading
from sources.readers.encoding import clean_extracted, decode
from sources.readers.errors import RefusedFile
from sources.readers.quiet import quiet
from sources.readers.short_pages import is_short, whole_page
from sources.readers.superscripts import rewrite_superscripts
from sources.readers.text import refuse_known_binary
from sources.readers.types import PULLED_QUOTE, BlockKind, DocumentBuilder, ReadDocument

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,80}encoding=[\"']([\w.-]+)"
)
_XML_HEAD = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_NOTES = re.compile(
    r"(?<!\w)(?:footnotes?|endnotes?|references|reflist|bibliography|doc-(?:endnotes|bibliography))(?!\w)"
)
_MAX_DEPTH = 250
_MAX_TREE = 400_000
# What is never part of what a page says, wherever it stands.
_DROPPED = (
    *("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas"),
    *("button", "select", "textarea", "input", "nav", "footer", "aside"),
)
_BLOCK_TAGS = frozenset({"p", "head", "list", "table", "quote", "code", "item", "row", "div", "figcaption"})


def read_html(data: bytes) -> ReadDocument:
    """The article of a page; `RefusedFile` where there is none, or where the page is built to harm its reader."""
    refuse_known_binary(data)
    tree = _parse(data)
    captions = [_flat(node) for node in tree.iter("figcaption")]
    title = _title(tree)
    notes = _take_notes(tree)
    builder = DocumentBuilder()
    for caption in captions:
        add_caption(builder, caption)
    _add_blocks(_article(tree), builder, {caption for caption in captions if caption})
    for note in notes:
        builder.add("footnote", note)
    return builder.build(title, "text/html")


def _parse(data: bytes) -> Any:
    """The page as a tree without scripts, however its bytes are encoded."""
    declared = _DECLARED.search(data[:4096])
    name = next((group for group in declared.groups() if group), b"") if declared else b""
    text = clean_extracted(decode(data, name.decode("ascii", "replace") or None))
    text = _XML_HEAD.sub("", text)
    if not text.strip():
        raise RefusedFile("it holds no readable text")
    try:
        tree = lxml.html.document_fromstring(text, parser=lxml.html.HTMLParser(remove_comments=True, remove_pis=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise RefusedFile(f"it is not a web page that can be read ({str(error)[:80]})") from error
    _refuse_monsters(tree)
    for node in list(tree.iter(*_DROPPED)):
        node.drop_tree()
    # Whole pages are built as one form; what is typed into is gone already.
    for node in list(tree.iter("form")):
        node.drop_tag()
    rewrite_superscripts(tree)
    return tree


def _refuse_monsters(tree: Any) -> None:
    """Trees so deep or so large that no page for people has them; the libraries recurse over depth."""
    depth = nodes = 0
    for event, _node in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        nodes += event == "start"
        if depth > _MAX_DEPTH:
            raise RefusedFile(f"its elements are nested more than {_MAX_DEPTH} deep")
        if nodes > _MAX_TREE:
            raise RefusedFile(f"it has more than {_MAX_TREE:,} elements")


def _title(tree: Any) -> str:
    for path in ("//h1", "//meta[@property='og:title']/@content", "//title"):
        for found in tree.xpath(path):
            if title := _squeezed(found) if isinstance(found, str) else _flat(found):
                return title
    return ""


def _take_notes(tree: Any) -> list[str]:
    """Cut the parts that the page itself names as its notes out of the tree, and give their texts."""
    notes: list[str] = []
    taken: set[int] = set()
    whole = len(_text(tree))
    nodes = list(tree.iter("section", "div", "ol", "ul", "dl"))
    for node in nodes:
        named = " ".join(node.get(name, "") for name in ("class", "id", "role"))
        if id(node) in taken or not _NOTES.search(named) or len(_text(node)) * 2 > whole:
            continue
        taken.update(map(id, node.iter()))
        notes += [_flat(part) for part in node.iter("li", "p", "dd")] or [_flat(node)]
        node.drop_tree()
    return notes


def _article(tree: Any) -> Any:
    """The article as trafilatura's own elements; of a short page, or where it finds none, the whole page as such."""
    if is_short(tree):
        return whole_page(tree)
    with quiet("trafilatura"):
        found: Any = bare_extraction(
            tree,
            include_comments=False,
            include_tables=True,
            include_images=False,
            include_links=False,
            favor_recall=True,
            deduplicate=False,
        )
    return found.body if found is not None and len(found.body) else whole_page(tree)


def _add_blocks(body: Any, builder: DocumentBuilder, captions: set[str]) -> None:
    below_notes = False
    for kind, level, text in _blocks(body):
        if text in captions:
            continue
        if kind == "heading":
            below_notes = is_notes_heading(text)
        if below_notes and kind != "heading":
            builder.add("footnote", text)
        elif is_furniture(text):
            builder.add("boilerplate", text)
        elif kind == "paragraph" and is_caption(text):
            add_caption(builder, text)
        else:
            builder.add(kind, text, level)


def _blocks(parent: Any) -> Iterator[tuple[BlockKind, int, str]]:
    """Kind, level and text of each element in reading order; loose words between elements are paragraphs."""
    loose: list[str] = [_one_line(parent.text)]
    for node in parent:
        if node.tag not in _BLOCK_TAGS:
            loose += ["\n" if node.tag == "lb" else _one_line(_text(node)), _one_line(node.tail)]
            continue
        yield from _loose(parent, loose)
        yield from _element(node)
        loose = [_one_line(node.tail)]
    yield from _loose(parent, loose)


def _loose(parent: Any, words: list[str]) -> Iterator[tuple[BlockKind, int, str]]:
    text = _lines("".join(words))
    if text:
        yield ("item" if parent.tag == "item" else "paragraph"), PULLED_QUOTE, text


def _element(node: Any) -> Iterator[tuple[BlockKind, int, str]]:
    if node.tag == "head":
        rank = str(node.get("rend", ""))[-1:]
        yield "heading", int(rank) if rank.isdigit() else 2, _flat(node)
    elif node.tag == "table":
        for row in node.iter("row"):
            cells = [_squeezed(" ".join(text for _, _, text in _blocks(cell))) for cell in row.iter("cell")]
            yield "row", PULLED_QUOTE, " | ".join(cell for cell in cells if cell)
    elif node.tag != "code":
        yield from _blocks(node)


def _text(node: Any) -> str:
    return "".join(node.itertext())


def _one_line(text: str | None) -> str:
    """A line end in the file is white space like any other; only `lb` breaks a line."""
    return (text or "").replace("\n", " ")


def _flat(node: Any) -> str:
    return _squeezed(_text(node))


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    """White space as a browser shows it: runs are one blank, broken lines stay apart."""
    return "\n".join(line for line in map(_squeezed, text.split("\n")) if line)
