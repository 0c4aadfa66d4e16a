"""Which hosts the server may be sent to by a client's URL.

A URL in a request makes the server a client of whatever it names: without a guard, of its own machine and of the
network behind it. So names are resolved here, all their addresses are checked, and what was checked is what is
connected to: a second look-up could give another answer.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

#: IPv4 addresses as IPv6 networks write them (RFC 6052).
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class AddressError(Exception):
    """The host can't be found or must not be reached; the message is a sentence for the client."""


@dataclass(frozen=True)
class AddressGuard:
    """``allowed_hosts``: names, ``*.`` before one for all below it; empty for any. ``allow_private``: this machine
    too, and the networks behind it, but never link-local addresses, where clouds keep their credentials."""

    allowed_hosts: Sequence[str] = ()
    allow_private: bool = False

    def check_host(self, host: str) -> None:
        """Raises ``AddressError`` for a host that is not on the list."""
        name = host.lower().rstrip(".")
        if self.allowed_hosts and not any(_matches(name, pattern.lower()) for pattern in self.allowed_hosts):
            raise AddressError(f"This server does not connect to '{host}': it is not among the hosts it may reach.")

    async def resolve(self, host: str, port: int) -> list[str]:
        """Return the host's addresses, all of which may be reached. Raises ``AddressError``."""
        self.check_host(host)
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise AddressError(f"The host '{host}' can't be found.") from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        if not all(self._may_reach(ipaddress.ip_address(address)) for address in addresses):
            raise AddressError(
                f"This server does not connect to '{host}': it has a private address. The operator can allow that "
                "with --allow-private-tools."
            )
        return addresses

    def _may_reach(self, address: Address) -> bool:
        address = _unwrapped(address)
        if address.is_link_local or address.is_unspecified or address.is_multicast:
            return False
        return self.allow_private or (address.is_global and not address.is_reserved)


def _matches(name: str, pattern: str) -> bool:
    return name.endswith(pattern[1:]) if pattern.startswith("*.") else name == pattern


def _unwrapped(address: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for, if it does."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address in _NAT64:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner or address
