"""Which files an answer cites: those whose names it says, where it says them."""

import re
from collections.abc import Iterable, Mapping
from typing import Any


def file_citations(text: str, results: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a `file_citation` for each place where the name of a file stands as a whole, in the text's order.

    ``results``: what a file search gave, best first, each with ``file_id`` and ``filename``; of files with the same
    name the best counts. ``index``: of the name's first character. Where names overlap, the longer one is meant. A
    name that any text may have as a word (`upload`) counts in brackets only.
    """
    ids: dict[str, str] = {}
    for result in results:
        ids.setdefault(result["filename"], result["file_id"])
    names = sorted(filter(None, ids), key=len, reverse=True)
    if not names:
        return []
    whole = re.compile(rf"(?<![\w/.-])(?:{'|'.join(map(_named, names))})(?![\w/-]|\.\w)")
    return [
        {"type": "file_citation", "file_id": ids[place.group()], "filename": place.group(), "index": place.start()}
        for place in whole.finditer(text)
    ]


def _named(name: str) -> str:
    """The expression of a name."""
    return rf"(?<=\[){name}(?=\])" if re.fullmatch(r"\w+", name) else re.escape(name)
