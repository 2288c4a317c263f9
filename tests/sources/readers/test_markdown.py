"""Markdown becomes words and blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.readers.markdown import plain, read_markdown

PAGE = """---
author: nobody
---
# The Old *Mill*

The mill was [built](https://example.org/a_(b)) in **1871** by the Hartley family.[^1] It stands
on the river Orla.

Later years
-----------

1901: It burned down.

- The wheel was *saved*.
- The roof
  was not.

![The mill in 1900. Photo: Orla Archive](mill.jpg)

| Year | Sacks |
|------|------:|
| 1900 | 400 |

> It was loud.

```text
not said by anybody
```

## References

Hartley, Memoirs, p. 3.

[^1]: Memoirs of a Miller, p. 9.
[site]: https://example.org
"""


def blocks_of(source: str) -> list[tuple[str, str]]:
    document = read_markdown(source.encode())
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_every_part_of_a_page() -> None:
    assert blocks_of(PAGE) == [
        ("heading", "The Old Mill"),
        ("paragraph", "The mill was built in 1871 by the Hartley family. It stands on the river Orla."),
        ("heading", "Later years"),
        ("paragraph", "1901: It burned down."),
        ("item", "The wheel was saved."),
        ("item", "The roof was not."),
        ("caption", "The mill in 1900."),
        ("boilerplate", "Photo: Orla Archive"),
        ("row", "Year | Sacks"),
        ("row", "1900 | 400"),
        ("paragraph", "It was loud."),
        ("heading", "References"),
        ("footnote", "Hartley, Memoirs, p. 3."),
        ("footnote", "Memoirs of a Miller, p. 9."),
    ]
    assert read_markdown(PAGE.encode()).title == "The Old Mill"


def test_signs_that_are_no_markup_stay() -> None:
    assert (
        plain("2 * 3 * 4 = 24, file_name_here, 5 < 6 > 4, \\*stars\\*")
        == "2 * 3 * 4 = 24, file_name_here, 5 < 6 > 4, *stars*"
    )


def test_arabic_page() -> None:
    assert blocks_of("# الطاحونة\n\nبُنيت في **عام 1871**.\n\n- [النهر](x.md) قريب.\n") == [
        ("heading", "الطاحونة"),
        ("paragraph", "بُنيت في عام 1871."),
        ("item", "النهر قريب."),
    ]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (
            "It burned.[^1]\n\n[^1]: Memoirs of a Miller,\n    1901, p. 9.\n\n    By his son.\n\nIt was rebuilt.\n",
            [
                ("paragraph", "It burned."),
                ("footnote", "Memoirs of a Miller, 1901, p. 9."),
                ("footnote", "By his son."),
                ("paragraph", "It was rebuilt."),
            ],
        ),
        (
            "It burned.[1]\n\n[1] Hartley, p. 4.\n[2] Orla, p. 5.\n",
            [("paragraph", "It burned.[1]"), ("footnote", "[1] Hartley, p. 4."), ("footnote", "[2] Orla, p. 5.")],
        ),
        (
            "Year | Sacks\n--- | ---\n1900 | 400\n1901 | 9\n\nIt burned.\n",
            [("row", "Year | Sacks"), ("row", "1900 | 400"), ("row", "1901 | 9"), ("paragraph", "It burned.")],
        ),
        ("1901. It burned down.\n", [("paragraph", "1901. It burned down.")]),
        ("**1901**\n\nIt burned.\n", [("heading", "1901"), ("paragraph", "It burned.")]),
        ("**It burned down in 1901.**\n", [("paragraph", "It burned down in 1901.")]),
        ("> > It was loud.\n", [("paragraph", "It was loud.")]),
        ("Figure 2: The mill in 1900\n", [("boilerplate", "Figure 2:"), ("caption", "The mill in 1900")]),
    ],
)
def test_parts_that_are_easily_glued_or_lost(source: str, blocks: list[tuple[str, str]]) -> None:
    assert blocks_of(source) == blocks


@given(st.text(alphabet="ab #*_[]()!|`>-\n1.\\<~^:", max_size=200))
def test_any_markup_is_read(source: str) -> None:
    document = read_markdown(source.encode())
    place = 0
    for block in document.blocks:
        assert place <= block.start < block.end <= len(document.text)
        place = block.end
