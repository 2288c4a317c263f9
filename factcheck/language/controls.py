"""Characters that say nothing and that a feed, or another program's reader of XML, breaks on."""

from __future__ import annotations

_KEPT = "\t\n\r"
_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
# No characters of Unicode, and none of XML.
_NONE = (0xFFFE, 0xFFFF)
_PLAIN: dict[int, str | None] = {
    **{code: " " if chr(code).isspace() else None for code in _CONTROLS if chr(code) not in _KEPT},
    **dict.fromkeys(_NONE),
}


def plain_text(text: str) -> str:
    """`text` without control characters but for line ends and tabs; one that parts words becomes a blank."""
    return text.translate(_PLAIN)
