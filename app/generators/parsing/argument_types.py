"""Which JSON types a call's argument may have, for models that write its value without quotes."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.protocol.schema_reference import resolved

_NAMES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


def properties_of(schema: Any) -> Mapping[str, Any]:
    """The properties of a function's parameters; none where a client sent something else in their place."""
    properties = schema.get("properties") if isinstance(schema, Mapping) else None
    return properties if isinstance(properties, Mapping) else {}


def allowed_types(schema: Any, root: Any) -> frozenset[str]:
    """The names of the types that the schema speaks of, if any; ``root`` holds what it refers to."""
    return frozenset(_types(schema, root, depth=8))


def type_of(value: Any) -> str:
    """The JSON type of a value."""
    return _NAMES[type(value)]


def _types(schema: Any, root: Any, depth: int) -> Iterator[str]:
    schema = resolved(schema, root)
    if not isinstance(schema, Mapping) or depth == 0:
        return
    kind = schema.get("type")
    yield from [kind] if isinstance(kind, str) else _strings(kind)
    for value in [*_list(schema.get("enum")), *([schema["const"]] if "const" in schema else [])]:
        yield type_of(value)
    for branch in [*_list(schema.get("anyOf")), *_list(schema.get("oneOf"))]:
        yield from _types(branch, root, depth - 1)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _strings(value: Any) -> list[str]:
    return [one for one in _list(value) if isinstance(one, str)]
