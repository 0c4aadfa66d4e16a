"""What an MCP server answers, as text for the model; and what it lists, as the API tells it."""

import json
import re
from collections.abc import Iterable
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from mcp.types import (
    AudioContent,
    CallToolResult,
    EmbeddedResource,
    ImageContent,
    ResourceLink,
    TextContent,
    TextResourceContents,
    Tool,
)
from pydantic_core import PydanticCustomError

from app.protocol.base import storable
from app.protocol.hosted_tools import McpToolFilter
from app.tools.base import ToolFunction

#: Names beyond these can't be told to every model, or back.
_NAME = re.compile(r"[A-Za-z0-9_.:/-]{1,128}")
_ANY_OBJECT = {"type": "object"}


def result_text(result: CallToolResult) -> str:
    """The texts of a result, one below the other; of other contents what they are. Without any: its JSON value."""
    parts = [_text(block) for block in result.content]
    if not parts and result.structured_content is not None:
        return json.dumps(result.structured_content, ensure_ascii=False)
    return "\n".join(parts)


def _text(block: Any) -> str:
    match block:
        case TextContent():
            return block.text
        case ImageContent() | AudioContent():
            kind = "an image" if isinstance(block, ImageContent) else "a sound"
            return f"[{kind} of the type {block.mime_type}, which is not shown here]"
        case ResourceLink():
            return f"[a resource: {block.name}, {block.uri}]"
        case EmbeddedResource(resource=TextResourceContents() as resource):
            return resource.text
        case EmbeddedResource():
            kind = block.resource.mime_type or "application/octet-stream"
            return f"[a file: {block.resource.uri}, of the type {kind}, which is not shown here]"
        case _:
            return "[a content of an unknown kind]"


def listed_tool(tool: Tool) -> dict[str, Any]:
    """A tool as an ``mcp_list_tools`` item has it. A schema that is no JSON, such as one with NaN, is any object."""
    annotations = tool.annotations.model_dump(by_alias=True, exclude_none=True) if tool.annotations else None
    return {
        "name": tool.name,
        "description": tool.description,
        "input_schema": _or_any_object(tool.input_schema),
        "annotations": annotations,
    }


def _or_any_object(schema: dict[str, Any]) -> dict[str, Any]:
    try:
        storable(schema)
    except PydanticCustomError:
        return _ANY_OBJECT
    return schema


def is_read_only(tool: dict[str, Any]) -> bool:
    return bool((tool.get("annotations") or {}).get("readOnlyHint", False))


def matches(tool: dict[str, Any], wanted: list[str] | McpToolFilter | None) -> bool:
    """Whether a listed tool is among those wanted; ``None`` wants all."""
    if wanted is None:
        return True
    if isinstance(wanted, list):
        return tool["name"] in wanted
    if wanted.tool_names is not None and tool["name"] not in wanted.tool_names:
        return False
    return wanted.read_only is None or wanted.read_only == is_read_only(tool)


def usable(tools: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that can be told to a model; a name that comes twice counts once."""
    first: dict[str, dict[str, Any]] = {}
    for tool in tools:
        if _NAME.fullmatch(tool["name"]):
            first.setdefault(tool["name"], tool)
    return list(first.values())


def function(tool: dict[str, Any]) -> ToolFunction:
    """What the model is offered. A schema that is none, or that is of no object, is told as any object."""
    schema = tool["input_schema"]
    return ToolFunction(tool["name"], tool["description"], schema if _is_schema_of_object(schema) else _ANY_OBJECT)


def _is_schema_of_object(schema: dict[str, Any]) -> bool:
    if schema.get("type") != "object" or not isinstance(schema.get("properties", {}), dict):
        return False
    try:
        Draft202012Validator.check_schema(schema)
    except (SchemaError, RecursionError):
        return False
    return True
