"""Which addresses a callback may be sent to: public ones only, named once and then held to."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from factcheck.claims.refusal import Refusal

_PORTS = {"http": 80, "https": 443}
# IPv6 networks that carry an IPv4 address, with how many bits stand behind it: the address inside is what is reached.
_CARRIERS = ((IPv6Network("64:ff9b::/96"), 0), (IPv6Network("2002::/16"), 80), (IPv6Network("::/96"), 0))
# All that is handed out of IPv6; site-local addresses, which `ipaddress` takes for public, are among the rest.
_GIVEN_OUT = IPv6Network("2000::/3")
# What the registries set apart and `ipaddress` takes for public: documentation, the former test network, relays of
# 6to4, and servers that answer next to whoever asks.
_SET_APART = (
    IPv6Network("3fff::/20"),
    IPv6Network("3ffe::/16"),
    IPv4Network("192.88.99.0/24"),
    IPv4Network("192.0.0.0/24"),
)
Address = IPv4Address | IPv6Address


class ForbiddenCallback(Refusal):
    """Nothing is sent to this URL; the message says why in one sentence."""


class HostNotFound(RuntimeError):
    """The host cannot be looked up at present; the message names it."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a request goes: the addresses that `host` had when it was looked up, and what is asked there."""

    scheme: str
    host: str
    port: int
    path: str
    addresses: Sequence[str]

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def refuse_callback(url: str) -> None:
    """ForbiddenCallback for a URL that is wrong at first sight, without looking its host up."""
    _parsed(url)


def destination(url: str) -> Destination:
    """Look the host up, once. ForbiddenCallback when the URL is unusable or any of its addresses is not public.

    HostNotFound when the name has no address now.
    """
    scheme, host, port, path = _parsed(url)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise HostNotFound(f"The host {host} of the callback URL cannot be found.") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        _refuse_private(host, ip_address(address.partition("%")[0]))
    return Destination(scheme, host, port, path, addresses)


def is_public(address: Address) -> bool:
    """Whether the address, or the IPv4 address that it carries, is one of the open internet."""
    inner = _carried(address)
    if inner is not None:
        return is_public(inner)
    if isinstance(address, IPv6Address) and address not in _GIVEN_OUT:
        return False
    if any(address.version == network.version and address in network for network in _SET_APART):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _parsed(url: str) -> tuple[str, str, int, str]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ForbiddenCallback(_("The callback URL cannot be read.")) from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ForbiddenCallback(_("A callback URL begins with https:// or http:// and names a host."))
    if parts.username is not None or parts.password is not None:
        raise ForbiddenCallback(_("A callback URL carries no user name or password."))
    host = parts.hostname.rstrip(".")
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        raise ForbiddenCallback(_("The host %(host)s of the callback URL is not a public one."), host=host)
    literal = _literal(host)
    if literal is not None:
        _refuse_private(host, literal)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return parts.scheme, host, port or _PORTS[parts.scheme], path


def _literal(host: str) -> Address | None:
    """The address that the host is written as, also in the short and octal forms that resolvers accept."""
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, UnicodeError):
        return None


def _refuse_private(host: str, address: Address) -> None:
    if not is_public(address):
        raise ForbiddenCallback(_("The host %(host)s of the callback URL is not a public address."), host=host)


def _carried(address: Address) -> IPv4Address | None:
    if not isinstance(address, IPv6Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.teredo is not None:
        return address.teredo[1]
    for network, behind in _CARRIERS:
        if address in network:
            return IPv4Address(int(address) >> behind & 0xFFFF_FFFF)
    return None
