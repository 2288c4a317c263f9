"""Forms of the admin, sent as their pages have them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import Any

from django.test import Client


def shown_at(client: Client, address: str) -> str:
    """What the hidden field of the form at `address` says was shown."""
    return seen_in(client.get(address).content.decode())


def seen_in(html: str) -> str:
    """The same of a page at hand."""
    found = re.search(r'name="seen" value="([^"]*)"', html)
    assert found is not None
    return unescape(found[1])


def confirmation(client: Client, address: str, chosen: Sequence[int] = ()) -> dict[str, Any]:
    """What the page that asks before it deletes has in its form; `chosen` are rows of a list."""
    said = {"action": "delete_selected", "_selected_action": list(chosen)}
    answer = client.post(address, said) if chosen else client.get(address)
    return {**(said if chosen else {}), "post": "yes", **shown_rows(answer.content.decode())}


def shown_rows(html: str) -> dict[str, str]:
    """What it says of each row that it showed."""
    return dict(re.findall(r'name="(seen-\d+)" value="([^"]*)"', html))
