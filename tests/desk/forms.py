"""Forms of the admin, sent as their pages have them."""

from __future__ import annotations

import re
from html import unescape

from django.test import Client


def shown_at(client: Client, address: str) -> str:
    """What the hidden field of the form at `address` says was shown."""
    return seen_in(client.get(address).content.decode())


def seen_in(html: str) -> str:
    """The same of a page at hand."""
    found = re.search(r'name="seen" value="([^"]*)"', html)
    assert found is not None
    return unescape(found[1])
