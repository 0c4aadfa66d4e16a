"""The HTTP clients of the tests: patient, and cheap to make."""

import functools
import inspect
import ssl

import httpx

from tests.waiting import LIMIT_S

# Httpx gives up after five seconds, which a loaded machine can exceed. One object for all its functions and clients.
_default: httpx.Timeout = inspect.signature(httpx.get).parameters["timeout"].default
_default.connect = _default.read = _default.write = _default.pool = LIMIT_S

# Each client reads all certificates that the machine trusts, in 30 ms of work; no test speaks TLS.
ssl.create_default_context = functools.cache(ssl.create_default_context)
