"""References within a JSON Schema."""

from typing import Any

_LOCAL = "#/"


def resolved(schema: Any, root: Any) -> Any:
    """Follow one reference within the document ``root``; what stands beside it counts first."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str) or not reference.startswith(_LOCAL):
        return schema
    target = root
    for part in reference.removeprefix(_LOCAL).split("/"):
        target = target.get(part) if isinstance(target, dict) else None
    return {**target, **schema} if isinstance(target, dict) else schema
