"""Short web pages read as they stand, element by element.

What finds the article of a long page needs some text to go by; of a short one it leaves a single paragraph in which
headings, sentences and reference marks are glued.
"""

from __future__ import annotations

import re
from typing import Any

# Pages with fewer characters are read as they stand.
SHORT_PAGE = 2_000
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comments?|share|social|related|sidebar|breadcrumbs?|cookies?|menu|promo|adverts?|editsection)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_NAMES = {
    **{f"h{rank}": "head" for rank in range(1, 7)},
    **dict.fromkeys(("ul", "ol", "dl"), "list"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
    "tr": "row",
    "br": "lb",
    "blockquote": "quote",
    "pre": "p",
    **dict.fromkeys(
        ("article", "main", "section", "header", "figure", "details", "summary", "address", "center", "fieldset"), "div"
    ),
}
_BLOCKS_IN_CELLS = ("p", "div", "ul", "ol", "h1", "h2", "h3", "table")


def is_short(tree: Any) -> bool:
    """Whether the page holds too little text for its article to be found."""
    return len(" ".join("".join(tree.itertext()).split())) < SHORT_PAGE


def whole_page(tree: Any) -> Any:
    """The body in the vocabulary that the finder of articles uses; what stands beside the text is left out."""
    body = tree.find("body")
    body = tree if body is None else body
    for node in list(body.iter("div", "section", "ul", "span", "p")):
        if _ASIDE.search(f"{node.get('class', '')} {node.get('id', '')}") and node.getparent() is not None:
            node.drop_tree()
    for table in list(body.iter("table")):
        if any(True for cell in table.iter("td") for _ in cell.iter(*_BLOCKS_IN_CELLS)):
            _rename(table, ("table", "tbody", "tr", "td", "th"), "div")
    for node in list(body.iter(*_NAMES)):
        if node.tag.startswith("h") and node.tag[1:].isdigit():
            node.set("rend", node.tag)
        node.tag = _NAMES[node.tag]
    return body


def _rename(table: Any, names: tuple[str, ...], name: str) -> None:
    """A table that only lays out a page is no table."""
    for node in list(table.iter(*names)):
        node.tag = name
