"""A create request and its history to the request for the generator."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from app.generators.base import STRICT_IF_POSSIBLE, GenerationRequest, OutputFormat, Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.generators.tool_choice import Choice, checked_tool_choice
from app.protocol.requests import FunctionTool, ResponseCreateParams
from app.protocol.text_formats import GrammarFormat, JsonObjectFormat, JsonSchemaFormat
from app.protocol.tool_choices import AllowedToolsChoice, FunctionChoice
from app.responses.context import build_messages


def generation_request(
    params: ResponseCreateParams, items: Sequence[Mapping[str, Any]], model: str
) -> GenerationRequest:
    """``items``: the whole conversation, oldest first, this request's input included."""
    tools = params.tools or []
    offered = [] if params.tool_choice == "none" else tools
    return GenerationRequest(
        model=model,
        messages=build_messages(params.instructions, items),
        tools=[_chat_tool(tool) for tool in offered],
        tool_schema_param="tools[{index}].parameters",
        tool_choice=checked_tool_choice(_choice(params.tool_choice), [tool.name for tool in tools]),
        parallel_tool_calls=params.parallel_tool_calls is not False
        and not isinstance(params.tool_choice, FunctionChoice),
        output_format=None if params.text is None else _output_format(params.text.format),
        reasoning_effort=params.reasoning_effort,
        chat_template_kwargs=params.chat_template_kwargs or {},
        sampling=request_sampling(params),
    )


def request_sampling(params: ResponseCreateParams) -> Sampling:
    return sampling_of(params, OwnFields(max_tokens=params.max_output_tokens, top_logprobs=params.num_logprobs))


def _chat_tool(tool: FunctionTool) -> dict[str, Any]:
    function = tool.model_dump(exclude={"type", "strict"}, exclude_none=True)
    strict = STRICT_IF_POSSIBLE if tool.strict is None else tool.strict
    return {"type": "function", "function": {**function, "strict": strict}}


def _choice(choice: Any) -> Choice:
    if isinstance(choice, FunctionChoice):
        return "required", (choice.name,)
    if isinstance(choice, AllowedToolsChoice):
        return choice.mode, tuple(tool.name for tool in choice.tools)
    return cast(Choice, choice)


def _output_format(text_format: Any) -> OutputFormat | None:
    match text_format:
        case JsonObjectFormat():
            return OutputFormat("json_object", param="text.format")
        case JsonSchemaFormat():
            return OutputFormat("json_schema", text_format.json_schema, "text.format.schema")
        case GrammarFormat():
            return OutputFormat(text_format.syntax, text_format.definition, "text.format.definition")
        case _:
            return None
