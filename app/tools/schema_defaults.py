"""The defaults of a JSON schema, filled into arguments: what is called is told in full."""

import copy
from typing import Any

_MAX_DEPTH = 16


def fill_defaults(schema: Any, arguments: Any, root: Any = None, depth: int = 0) -> Any:
    """Return ``arguments`` with the defaults of the properties that they lack; those within objects too."""
    root = schema if root is None else root
    schema = _resolved(schema, root)
    if depth > _MAX_DEPTH or not isinstance(schema, dict) or not isinstance(arguments, dict):
        return arguments
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return arguments
    filled = {name: fill_defaults(properties.get(name), value, root, depth + 1) for name, value in arguments.items()}
    for name, schema_of_one in properties.items():
        resolved = _resolved(schema_of_one, root)
        if name not in filled and isinstance(resolved, dict) and "default" in resolved:
            filled[name] = copy.deepcopy(resolved["default"])
    return filled


def _resolved(schema: Any, root: Any) -> Any:
    """Follow one reference within the document; what stands beside it counts first."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return schema
    target = root
    for part in reference[2:].split("/"):
        target = target.get(part) if isinstance(target, dict) else None
    return {**target, **schema} if isinstance(target, dict) else schema
