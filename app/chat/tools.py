"""The tools of a request as the generator knows them, in whichever form they are offered."""

from typing import Any, cast

from app.chat.functions import require_one_form
from app.generators.base import OutputFormat
from app.generators.custom_tools import custom_function
from app.generators.tool_choice import Choice, OfferedTool, require_one_kind
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.chat_tools import ChatCustomTool, ChatGrammarFormat
from app.protocol.tool_choices import (
    ChatAllowedToolsChoice,
    ChatCustomChoice,
    ChatFunctionChoice,
    NamedFunction,
)


def offered_tools(params: ChatCompletionCreateParams) -> list[dict[str, Any]]:
    """Return the tools of a request. Raises ``InvalidRequestError`` where they, and what is chosen, don't fit."""
    require_one_form(params)
    if params.functions is not None:
        return [_function(one, f"functions[{index}].parameters") for index, one in enumerate(params.functions)]
    tools = params.tools or []
    offered = [
        OfferedTool(tool.type, _named(tool).name, f"tools[{index}].{tool.type}.name")
        for index, tool in enumerate(tools)
    ]
    require_one_kind(offered, [(one.type, _named(one).name) for one in _chosen(params.tool_choice)])
    return [generator_tool(tool, f"tools[{index}]") for index, tool in enumerate(tools)]


def generator_tool(tool: Any, param: str) -> dict[str, Any]:
    """``param`` names the tool in errors."""
    if not isinstance(tool, ChatCustomTool):
        return _function(tool.function, f"{param}.function.parameters")
    custom, grammar = tool.custom, None
    if isinstance(custom.format, ChatGrammarFormat):
        rule = custom.format.grammar
        grammar = OutputFormat(rule.syntax, rule.definition, f"{param}.custom.format.grammar.definition")
    return custom_function(custom.name, custom.description, grammar)


def _function(function: Any, schema_param: str) -> dict[str, Any]:
    return {"type": "function", "function": {**function.model_dump(exclude_none=True), "schema_param": schema_param}}


def custom_names(params: ChatCompletionCreateParams) -> frozenset[str]:
    return frozenset(tool.custom.name for tool in params.tools or [] if isinstance(tool, ChatCustomTool))


def tool_choice(params: ChatCompletionCreateParams) -> Choice:
    choice: Any = params.function_call if params.functions else params.tool_choice
    if isinstance(choice, NamedFunction):
        return "required", (choice.name,)
    if isinstance(choice, ChatAllowedToolsChoice):
        return choice.allowed_tools.mode, tuple(_named(one).name for one in choice.allowed_tools.tools)
    if is_one_tool(choice):
        return "required", (_named(choice).name,)
    return cast(Choice, choice)


def is_one_tool(choice: Any) -> bool:
    return isinstance(choice, ChatFunctionChoice | ChatCustomChoice)


def _chosen(choice: Any) -> list[Any]:
    if isinstance(choice, ChatAllowedToolsChoice):
        return choice.allowed_tools.tools
    return [choice] if is_one_tool(choice) else []


def _named(tool: Any) -> Any:
    """What stands behind the type: ``function`` or ``custom``."""
    return getattr(tool, tool.type)
