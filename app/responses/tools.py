"""The client's tools as the generator knows them."""

from collections.abc import Sequence
from typing import Any

from app.generators.base import STRICT_IF_POSSIBLE, OutputFormat
from app.generators.custom_tools import custom_function
from app.generators.tool_choice import OfferedTool, require_one_kind
from app.protocol.text_formats import GrammarFormat
from app.protocol.tool_choices import AllowedToolsChoice, CustomChoice, FunctionChoice
from app.protocol.tools import UNTOLD, CustomTool, FunctionTool


def chat_tool(tool: FunctionTool | CustomTool, param: str) -> dict[str, Any]:
    """The tool in the shape of chat completions; ``param`` names it in errors."""
    if isinstance(tool, CustomTool):
        return _custom_function(tool, param)
    function = tool.model_dump(exclude={"type", "strict", *UNTOLD}, exclude_none=True)
    strict = STRICT_IF_POSSIBLE if tool.strict is None else tool.strict
    return {"type": "function", "function": {**function, "strict": strict, "schema_param": f"{param}.parameters"}}


def _custom_function(tool: CustomTool, param: str) -> dict[str, Any]:
    grammar = None
    if isinstance(tool.format, GrammarFormat):
        grammar = OutputFormat(tool.format.syntax, tool.format.definition, f"{param}.format.definition")
    return custom_function(tool.name, tool.description, grammar)


def placed_tools(tools: Sequence[Any]) -> list[tuple[str, FunctionTool | CustomTool]]:
    """Those that the client runs, each behind the name of its place in the request."""
    return [
        (f"tools[{index}]", tool) for index, tool in enumerate(tools) if isinstance(tool, FunctionTool | CustomTool)
    ]


def client_tools(tools: Sequence[Any]) -> list[FunctionTool | CustomTool]:
    """Those that the client runs."""
    return [tool for _, tool in placed_tools(tools)]


def require_one_meaning(tools: Sequence[tuple[str, FunctionTool | CustomTool]], choice: Any) -> None:
    """Raises ``InvalidRequestError`` where a name means two tools, or where ``tool_choice`` means another kind."""
    chosen = choice.tools if isinstance(choice, AllowedToolsChoice) else [choice]
    require_one_kind(
        [OfferedTool(tool.type, tool.name, f"{param}.name") for param, tool in tools],
        [(one.type, one.name) for one in chosen if isinstance(one, FunctionChoice | CustomChoice)],
    )
