"""A client that asks for an answer, and leaves while it is being generated."""

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from app.generators.scripted import ScriptedGenerator
from tests.waiting import wait_until


@contextmanager
def asking(url: str, body: dict[str, Any]) -> Iterator[None]:
    """Send a request; leave without having read a byte of its answer."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    try:
        connection.request("POST", parts.path, json.dumps(body), {"Content-Type": "application/json"})
        yield
    finally:
        connection.close()


def leave_in_mid_run(url: str, body: dict[str, Any], scripted: ScriptedGenerator, *, num_active: int = 1) -> None:
    """Return when so many generations have begun for a request, and all have ended because its client left."""
    with asking(url, body):
        wait_until(lambda: scripted.num_active == num_active)
    wait_until(lambda: scripted.num_active == 0)
