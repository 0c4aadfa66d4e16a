"""The files that stand in the items of a conversation."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.files.input_file import FileText, file_text, with_text

#: Names the place of each file in errors, where items come as a response's input.
PARAM = "input"


def read_files(items: Iterable[Mapping[str, Any]], param: str = PARAM) -> None:
    """Read every file that these items hold themselves. Raises ``InvalidRequestError``."""
    for part in file_parts(items):
        if "file_data" in part:
            file_text(part, param)


def named_files(items: Iterable[Mapping[str, Any]], param: str = PARAM) -> dict[str, str]:
    """Return the ids of the files that these items name, and where they do."""
    return {part["file_id"]: param for part in file_parts(items) if part.get("file_id")}


def file_parts(items: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for item in items:
        for key in ("content", "output"):
            parts = item.get(key)
            if isinstance(parts, list):
                yield from (part for part in parts if part["type"] == "input_file")


def with_texts(items: Sequence[Mapping[str, Any]], files: Mapping[str, FileText]) -> Sequence[Mapping[str, Any]]:
    """Return the items with the texts of the files that they name by id, for a prompt."""
    if not files:
        return items
    return [
        {
            **item,
            **{
                key: [_part_with_text(part, files) for part in item[key]]
                for key in ("content", "output")
                if isinstance(item.get(key), list)
            },
        }
        for item in items
    ]


def _part_with_text(part: Mapping[str, Any], files: Mapping[str, FileText]) -> Mapping[str, Any]:
    return with_text(part, files) if part["type"] == "input_file" else part
