"""An answer as it was written to the socket, write by write: HTTP clients join what comes quickly after another."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from tests.waiting import LIMIT_S


@contextmanager
def chunks(url: str, body: dict[str, Any] | None) -> Iterator[Iterator[bytes]]:
    """The chunks of a chunked answer; the server makes one of each of its writes. With a body it is a POST."""
    parts = urlsplit(url)
    content = b"" if body is None else json.dumps(body).encode()
    head = (
        f"{'GET' if body is None else 'POST'} {parts.path}?{parts.query} HTTP/1.1\r\n"
        f"Host: {parts.netloc}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    with socket.create_connection((parts.hostname, parts.port), timeout=LIMIT_S) as connection:
        connection.sendall(head.encode() + content)
        with connection.makefile("rb") as stream:
            while stream.readline() != b"\r\n":
                pass
            yield _chunks(stream)


def _chunks(stream: Any) -> Iterator[bytes]:
    while size := int(stream.readline(), 16):
        yield stream.read(size)
        stream.readline()
