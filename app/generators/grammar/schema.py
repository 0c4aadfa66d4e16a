"""A JSON Schema as a part of a grammar, or an error that names what can't be enforced.

llguidance enforces the keywords that it knows and refuses those that it knows of; what it has never heard of it
ignores. Nothing may be ignored here, so every keyword is looked up.

Where a schema leaves open what its author took for granted, the narrower reading is generated; it is valid in both:

    an object that lists its properties and is silent about others has no others
    an array that lists its first items and is silent about its length has these items
    a schema without a type whose keywords speak of one type is of that type

White space is what models write: one space at most behind a comma or a colon, none elsewhere.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.errors import InvalidRequestError

_OPTIONS = {"whitespace_flexible": False, "item_separator": ", ?", "key_separator": ": ?"}

_KEYWORDS_OF_TYPE = {
    "object": {
        "properties",
        "additionalProperties",
        "patternProperties",
        "required",
        "minProperties",
        "maxProperties",
    },
    "array": {"items", "additionalItems", "prefixItems", "minItems", "maxItems"},
    "string": {"minLength", "maxLength", "pattern", "format"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
}
#: They combine a schema with others in the same place.
_COMBINING = {"anyOf", "oneOf", "allOf", "$ref"}
_ENFORCED = {"type", "const", "enum"} | _COMBINING | set().union(*_KEYWORDS_OF_TYPE.values())
_ANNOTATIONS = {
    "$anchor",
    "$comment",
    "$defs",
    "$id",
    "$schema",
    "contentEncoding",
    "contentMediaType",
    "default",
    "definitions",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "id",
    "markdownDescription",
    "readOnly",
    "title",
    "writeOnly",
}
#: Where schemas stand in a schema: alone, in a list, or as the values of a mapping.
_WITH_SCHEMA = ("items", "additionalItems", "additionalProperties")
_WITH_LIST = ("anyOf", "oneOf", "allOf", "prefixItems", "items")
_WITH_MAPPING = ("properties", "patternProperties", "$defs", "definitions")

_MAX_CHARACTERS = 250_000
_MAX_DEPTH = 100
#: llguidance computes with floating-point numbers, which are exact up to here.
_MAX_NUMBER = 2**53

Schema = dict[str, Any]


def schema_rule(schema: Mapping[str, Any], param: str) -> str:
    """Lark for a JSON text that follows the schema. Raises ``InvalidRequestError`` for what can't be enforced."""
    places = list(_walk(schema))
    for path, part in places:
        _check(part, path, param)
    if not any(_is_merged(part) for _, part in places):
        schema = _narrowed(schema)
    own = {key: value for key, value in schema.items() if key not in {"$schema", "x-guidance"}}
    text = json.dumps({"x-guidance": _OPTIONS, **own}, ensure_ascii=False)
    if len(text) > _MAX_CHARACTERS:
        raise InvalidRequestError(f"'{param}' is longer than {_MAX_CHARACTERS} characters.", param=param)
    return f"%json {text}"


def object_schema(schema: Mapping[str, Any] | None, param: str) -> Mapping[str, Any]:
    """The schema of a function's arguments, which are always an object; without a schema, any object."""
    if not schema:
        return {"type": "object"}
    if schema.get("type", "object") != "object":
        raise InvalidRequestError(
            f"'{param}' must describe an object: arguments have names. Set its 'type' to 'object'.", param=param
        )
    return schema if "type" in schema or _COMBINING & schema.keys() else {"type": "object", **schema}


def _walk(schema: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """All schemas inside a schema, each with the path to it; a schema should be a mapping, but need not be one."""
    yield path, schema
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return
    for keyword, part in _parts(schema):
        yield from _walk(part, f"{path}.{keyword}".removeprefix("."), depth + 1)


def _parts(schema: Schema) -> Iterator[tuple[str, Any]]:
    for keyword in _WITH_SCHEMA:
        if keyword in schema and not isinstance(schema[keyword], list):
            yield keyword, schema[keyword]
    for keyword in _WITH_LIST:
        if isinstance(schema.get(keyword), list):
            yield from ((f"{keyword}[{i}]", part) for i, part in enumerate(schema[keyword]))
    for keyword in _WITH_MAPPING:
        if isinstance(schema.get(keyword), dict):
            yield from ((f"{keyword}.{name}", part) for name, part in schema[keyword].items())


def _check(schema: Any, path: str, param: str) -> None:
    place = f"'{param}'" + (f" at '{path}'" if path else "")
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        raise InvalidRequestError(f"{place} is not a JSON Schema: send an object.", param=param)
    if path.count(".") + path.count("[") > 2 * _MAX_DEPTH:
        raise InvalidRequestError(f"'{param}' is nested deeper than {_MAX_DEPTH} levels.", param=param)
    for keyword, value in schema.items():
        if keyword not in _ENFORCED | _ANNOTATIONS and not keyword.startswith("x-"):
            raise InvalidRequestError(
                f"{place} has the keyword '{keyword}', which this server can't enforce; leave it out.", param=param
            )
        if keyword not in _ANNOTATIONS and any(_is_inexact(number) for number in _numbers(value)):
            raise InvalidRequestError(f"{place} has a number in '{keyword}' beyond ±2^53.", param=param)


def _numbers(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_inexact(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) > _MAX_NUMBER


def _is_merged(schema: Any) -> bool:
    """Whether this place must follow several schemas at once. Then none of them can be narrowed on its own."""
    if not isinstance(schema, dict):
        return False
    combining = _COMBINING & schema.keys()
    return "allOf" in combining or (bool(combining) and len(schema.keys() & _ENFORCED) > 1)


def _narrowed(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    narrowed: Schema = {}
    for keyword, value in schema.items():
        if keyword in _WITH_MAPPING and isinstance(value, dict):
            narrowed[keyword] = {name: _narrowed(part) for name, part in value.items()}
        elif keyword in _WITH_LIST and isinstance(value, list):
            narrowed[keyword] = [_narrowed(part) for part in value]
        else:
            narrowed[keyword] = _narrowed(value) if keyword in _WITH_SCHEMA else value
    return {**_implied_type(schema), **narrowed, **_implied_end_of_object(schema), **_implied_end_of_array(schema)}


def _implied_type(schema: Schema) -> Schema:
    if schema.keys() & ({"type", "const", "enum"} | _COMBINING):
        return {}
    types = [name for name, keywords in _KEYWORDS_OF_TYPE.items() if schema.keys() & keywords]
    return {"type": types[0]} if len(types) == 1 else {}


def _implied_end_of_object(schema: Schema) -> Schema:
    properties = schema.get("properties")
    is_open = schema.keys() & {"additionalProperties", "patternProperties", "minProperties", "maxProperties"}
    if not isinstance(properties, dict) or is_open:
        return {}
    required = schema.get("required")
    is_listed = not isinstance(required, list) or set(map(str, required)) <= properties.keys()
    return {"additionalProperties": False} if is_listed else {}


def _implied_end_of_array(schema: Schema) -> Schema:
    if schema.keys() & {"additionalItems", "minItems", "maxItems"}:
        return {}
    for keyword in ("prefixItems", "items"):
        first = schema.get(keyword)
        if isinstance(first, list) and not ("items" in schema and keyword == "prefixItems"):
            return {"minItems": len(first), "maxItems": len(first)}
    return {}
