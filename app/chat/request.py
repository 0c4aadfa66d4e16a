"""A chat request to the request for the generator."""

from typing import Any, cast

from app.chat.output_format import output_format
from app.generators.base import ChatMessage, GenerationRequest, Sampling, tool_call
from app.generators.tool_choice import Choice, checked_tool_choice
from app.protocol.chat_requests import (
    AssistantMessageParam,
    ChatCompletionCreateParams,
    ToolMessage,
)
from app.protocol.tool_choices import ChatAllowedToolsChoice, ChatFunctionChoice


def generation_request(params: ChatCompletionCreateParams, model: str) -> GenerationRequest:
    """The conversation is the client's own; nothing is read from the store."""
    tools = params.tools or []
    offered = [] if params.tool_choice == "none" else tools
    return GenerationRequest(
        model=model,
        messages=[_message(message) for message in params.messages],
        tools=[tool.model_dump(exclude_none=True) for tool in offered],
        tool_choice=checked_tool_choice(_choice(params.tool_choice), [tool.function.name for tool in tools]),
        parallel_tool_calls=params.parallel_tool_calls is not False
        and not isinstance(params.tool_choice, ChatFunctionChoice),
        output_format=output_format(params),
        sampling=Sampling(
            temperature=params.temperature,
            top_p=params.top_p,
            seed=params.seed,
            max_tokens=params.max_completion_tokens or params.max_tokens,
            stop=params.stop_strings,
        ),
    )


def _choice(choice: Any) -> Choice:
    if isinstance(choice, ChatFunctionChoice):
        return "required", (choice.function.name,)
    if isinstance(choice, ChatAllowedToolsChoice):
        allowed = choice.allowed_tools
        return allowed.mode, tuple(tool.function.name for tool in allowed.tools)
    return cast(Choice, choice)


def _message(message: Any) -> ChatMessage:
    chat_message = _unnamed_message(message)
    if message.name:
        chat_message["name"] = message.name  # for templates that know participants
    return chat_message


def _unnamed_message(message: Any) -> ChatMessage:
    if isinstance(message, AssistantMessageParam):
        return _assistant_message(message)
    chat_message: ChatMessage = {"role": message.role, "content": _text(message.content)}
    if isinstance(message, ToolMessage):
        chat_message["tool_call_id"] = message.tool_call_id
    return chat_message


def _assistant_message(message: AssistantMessageParam) -> ChatMessage:
    chat_message: ChatMessage = {"role": "assistant"}
    if message.reasoning_content:
        chat_message["reasoning_content"] = message.reasoning_content
    if message.content is not None or message.refusal is not None:
        chat_message["content"] = _text(message.content or "") or message.refusal or ""
    if message.tool_calls:
        chat_message["tool_calls"] = [
            tool_call(call.id, call.function.name, call.function.arguments) for call in message.tool_calls
        ]
    return chat_message


def _text(content: Any) -> str:
    """Text parts are joined as they are: a part is a piece of one text, not a line."""
    if isinstance(content, str):
        return content
    return "".join(part.refusal if part.type == "refusal" else part.text for part in content)
