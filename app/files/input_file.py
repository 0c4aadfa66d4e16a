"""A file as it stands in the prompt, with its name, and the texts that were read before.

A file that a request holds itself can be read in a thread before the prompt is built, which then finds the text here.
"""

import base64
import binascii
import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from app.errors import InvalidRequestError
from app.files.reading import MAX_CHARACTERS, UnreadableFileError, text_of

_DATA_URL = re.compile(r"data:(?P<type>[^;,]*)(?:;charset=(?P<charset>[\w-]+))?(?:;[^;,]*)*?;base64,", re.IGNORECASE)
#: Characters of all texts that are kept at hand.
_MAX_KEPT = 4 * MAX_CHARACTERS

_kept: OrderedDict[bytes, str] = OrderedDict()
_lock = Lock()


@dataclass(frozen=True)
class FileText:
    """A file that the server keeps, as it is read."""

    filename: str
    text: str


def file_text(file: Mapping[str, Any], param: str) -> str:
    """The file as it stands in the prompt.

    file: has ``filename`` or none, and either ``text`` or ``file_data``. param: names its place in errors. Raises
    ``InvalidRequestError`` where it has no text.
    """
    name = file.get("filename") or "file"
    text = file["text"] if "text" in file else _held_text(file["file_data"], name, param)
    return f"<file name={json.dumps(name, ensure_ascii=False)}>\n{text}\n</file>\n"


def with_text(file: Mapping[str, Any], files: Mapping[str, FileText]) -> Mapping[str, Any]:
    """Return the file with the text of the one that it names by its id, if it does. ``files``: by id."""
    if "file_id" not in file:
        return file
    found = files[file["file_id"]]
    return {"filename": found.filename, **file, "text": found.text}


def _held_text(file_data: str, name: str, param: str) -> str:
    digest = hashlib.sha256(file_data.encode()).digest()
    text = find_kept(digest)
    if text is None:
        text = _read(file_data, name, param)
        keep(digest, text)
    return text


def find_kept(key: bytes) -> str | None:
    """The text of a file that was read before. ``key``: of its content."""
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
        return _kept.get(key)


def keep(key: bytes, text: str) -> None:
    with _lock:
        _kept[key] = text
        while sum(map(len, _kept.values())) > _MAX_KEPT:
            _kept.popitem(last=False)


def _read(file_data: str, name: str, param: str) -> str:
    url = _DATA_URL.match(file_data)
    try:
        data = base64.b64decode(file_data[url.end() :] if url else file_data, validate=True)
    except (binascii.Error, ValueError):
        raise unreadable(name, param, "its 'file_data' is not base64; send 'data:<type>;base64,<data>'") from None
    try:
        return text_of(data, url and url["charset"])
    except UnreadableFileError as error:
        raise unreadable(name, param, error.reason) from None


def unreadable(name: str, param: str, why: str) -> InvalidRequestError:
    return InvalidRequestError(f"The file '{name}' in '{param}' can't be read: {why}.", param=param)
