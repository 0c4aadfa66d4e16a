"""JSON Schemas as the model reads them: one short line, whatever order and shape the client wrote.

`get_weather(location: string, unit?: "celsius"|"fahrenheit" = "celsius")` says all that the model can use of a
schema of 300 characters. The chat template's macros are the definition; a test holds this twin equal to them.
"""

import json
from typing import Any

MAX_DEPTH = 5

Schema = dict[str, Any]


def shape(schema: Schema, root: Schema, depth: int = 0) -> str:
    """A schema as one value: `{"name": string, "tags": [string]}`. `root` resolves its references."""
    if "$ref" in schema and depth < MAX_DEPTH:
        return shape(_referred(schema["$ref"], root), root, depth + 1)
    if schema.get("enum"):
        return "|".join(_dump(value) for value in schema["enum"])
    if "const" in schema:
        return _dump(schema["const"])
    if choices := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
        return "|".join(shape(choice, root, depth + 1) for choice in choices) if depth < MAX_DEPTH else "any"
    if schema.get("properties") and depth < MAX_DEPTH:
        fields = [_field(name, field, root, depth) for name, field in schema["properties"].items()]
        return "{" + ", ".join(fields) + "}"
    if schema.get("items") and depth < MAX_DEPTH:
        return "[" + shape(schema["items"], root, depth + 1) + "]"
    kind = schema.get("type", "any")
    return kind if isinstance(kind, str) else "|".join(kind)


def signature(tool: dict[str, Any]) -> str:
    """A function tool as one line, and one more for every argument that is described."""
    function = tool["function"]
    parameters = function.get("parameters") or {}
    properties: dict[str, Schema] = parameters.get("properties") or {}
    required = parameters.get("required") or []
    arguments = ", ".join(
        f"{name}{'' if name in required else '?'}: {shape(schema, parameters)}{_default(schema)}"
        for name, schema in properties.items()
    )
    described = "".join(
        f"\n  {name}: {schema['description']}" for name, schema in properties.items() if schema.get("description")
    )
    about = f": {function['description']}" if function.get("description") else ""
    return f"{function['name']}({arguments}){about}{described}"


def _field(name: str, schema: Schema, root: Schema, depth: int) -> str:
    about = f" ({schema['description']})" if schema.get("description") else ""
    return f"{_dump(name)}: {shape(schema, root, depth + 1)}{about}"


def _default(schema: Schema) -> str:
    return f" = {_dump(schema['default'])}" if "default" in schema else ""


def _referred(reference: str, root: Schema) -> Schema:
    definitions = root.get("$defs") or root.get("definitions") or {}
    found: Schema = definitions.get(reference.split("/")[-1], {})
    return found


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
