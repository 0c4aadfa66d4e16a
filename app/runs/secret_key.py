"""The server's secret key: a file that is made at the first start, and that only its owner can read."""

import os
import tempfile
from pathlib import Path

from app.runs.sealing import KEY_SIZE


def read_secret_key(path: Path) -> bytes:
    """Return the key in this file, which is made if there is none. Raises ``ValueError`` if it holds no key."""
    if not path.exists():
        _create(path)
    key = path.read_bytes()
    if len(key) != KEY_SIZE:
        raise ValueError(f"The file '{path}' is no secret key: it has {len(key)} bytes instead of {KEY_SIZE}.")
    return key


def _create(path: Path) -> None:
    """Write a whole key under its name at once: of two servers that start together one makes it, both read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent)  # readable by its owner only
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(os.urandom(KEY_SIZE))
            file.flush()
            os.fsync(descriptor)
        os.link(name, path)
    except FileExistsError:
        pass
    finally:
        Path(name).unlink()
