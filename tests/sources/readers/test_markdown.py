"""Markdown becomes words and blocks."""

from __future__ import annotations

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


@given(st.text(alphabet="ab #*_[]()!|`>-\n1.\\<~^:", max_size=200))
def test_any_markup_is_read(source: str) -> None:
    document = read_markdown(source.encode())
    place = 0
    for block in document.blocks:
        assert place <= block.start < block.end <= len(document.text)
        place = block.end
