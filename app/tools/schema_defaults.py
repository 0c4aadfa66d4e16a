"""The defaults of a JSON schema, filled into arguments: what is called is told in full."""

import copy
from typing import Any

from app.protocol.schema_reference import resolved

_MAX_DEPTH = 16


def fill_defaults(schema: Any, arguments: Any, root: Any = None, depth: int = 0) -> Any:
    """Return ``arguments`` with the defaults of the properties that they lack; those within objects too."""
    root = schema if root is None else root
    schema = resolved(schema, root)
    if depth > _MAX_DEPTH or not isinstance(schema, dict) or not isinstance(arguments, dict):
        return arguments
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return arguments
    filled = {name: fill_defaults(properties.get(name), value, root, depth + 1) for name, value in arguments.items()}
    for name, schema_of_one in properties.items():
        one = resolved(schema_of_one, root)
        if name not in filled and isinstance(one, dict) and "default" in one:
            filled[name] = copy.deepcopy(one["default"])
    return filled
