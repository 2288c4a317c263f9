"""Where a document can be read on the web, as far as a page may link there."""

from __future__ import annotations

from urllib.parse import urlsplit


def web_address(url: str) -> str:
    """`url` where it is an absolute http or https address; empty for everything else, which no page links to."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""
