"""Callbacks go to public addresses and nowhere else, however the address is written or found."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import Any

import pytest

from factcheck.claims.callbacks.addresses import (
    ForbiddenCallback,
    HostNotFound,
    destination,
    is_public,
    refuse_callback,
)

PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104  an address to be refused, not to be listened on
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:53aa:64c:0:0:80ff:fffe",
    "::127.0.0.1",
    # Those that `ipaddress` of Python 3.11 takes for public.
    "fec0::1",
    "3fff::1",
    "3ffe::1",
    "5f00::1",
    "64:ff9b:1::1",
    "100:0:0:1::1",
    "192.88.99.1",
    "2002:c058:6301::1",
    "::ffff:192.88.99.1",
    "192.0.0.9",
]
PUBLIC = ["93.184.215.14", "192.88.98.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "3fee::1", "::ffff:93.184.215.14"]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_refused_in_every_form(address: str) -> None:
    assert not is_public(ip_address(address))
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(ForbiddenCallback):
        refuse_callback(f"https://{host}/hook")


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_taken(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://db.internal/",
        "http://printer.local/",
        "http://user:word@example.org/",
        "http://user@example.org/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "https:///hook",
        "http://[::1",
        "http://example.org:99999/",
        "//example.org/",
        "",
    ],
)
def test_urls_that_are_wrong_at_first_sight(url: str) -> None:
    with pytest.raises(ForbiddenCallback):
        refuse_callback(url)


def resolve_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    asked: list[str] = []

    def look_up(host: str, port: int, **_kwargs: Any) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


@pytest.mark.parametrize("hidden", ["127.0.0.1", "169.254.169.254", "10.0.0.7"])
def test_a_name_that_leads_inside_is_refused_even_beside_a_public_address(
    monkeypatch: pytest.MonkeyPatch, hidden: str
) -> None:
    resolve_to(monkeypatch, "93.184.215.14", hidden)
    with pytest.raises(ForbiddenCallback, match=r"hooks\.example\.org"):
        destination("https://hooks.example.org/x")


def test_a_name_is_looked_up_once_and_held_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = resolve_to(monkeypatch, "93.184.215.14", "93.184.215.14")
    found = destination("https://hooks.example.org:8443/x?y=1#z")
    assert asked == ["hooks.example.org"]
    assert (found.addresses, found.authority, found.path) == (["93.184.215.14"], "hooks.example.org:8443", "/x?y=1")


def test_a_name_that_nobody_has_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_args: Any, **_kwargs: Any) -> Any:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(HostNotFound, match="cannot be found"):
        destination("https://nowhere.example.org/")
