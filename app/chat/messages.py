"""A request's messages to those that chat templates know."""

from collections.abc import Sequence
from typing import Any

from app.generators.base import ChatMessage, ToolCall, tool_call
from app.generators.custom_tools import custom_tool_call
from app.generators.verbosity import verbosity_text
from app.protocol.base import Verbosity
from app.protocol.chat_requests import AssistantMessageParam, FunctionMessage, ToolMessage
from app.protocol.chat_tools import MessageCustomToolCall


def chat_messages(messages: Sequence[Any]) -> list[ChatMessage]:
    chat_messages: list[ChatMessage] = []
    call_id = ""
    for index, message in enumerate(messages):
        if isinstance(message, AssistantMessageParam) and message.function_call:
            # The deprecated form has no ids. Nine letters and digits, because some templates want just that.
            call_id = f"call{index:05d}"
        chat_messages.append(_message(message, call_id))
    return chat_messages


def with_verbosity(messages: list[ChatMessage], verbosity: Verbosity | None) -> list[ChatMessage]:
    """Say how long the answer should be behind the instructions that come first."""
    said = verbosity_text(verbosity)
    if said is None:
        return messages
    first, *others = messages
    if first["role"] not in {"system", "developer"}:
        return [{"role": "system", "content": said}, *messages]
    return [{**first, "content": f"{first['content']}\n\n{said}" if first["content"] else said}, *others]


def content_text(content: Any) -> str:
    """Text parts are joined as they are: a part is a piece of one text, not a line."""
    if isinstance(content, str):
        return content
    return "".join(part.refusal if part.type == "refusal" else part.text for part in content)


def _message(message: Any, function_call_id: str) -> ChatMessage:
    """``function_call_id``: of the function call that came last."""
    chat_message = _unnamed_message(message, function_call_id)
    if message.name:
        chat_message["name"] = message.name  # for templates that know participants
    return chat_message


def _unnamed_message(message: Any, function_call_id: str) -> ChatMessage:
    match message:
        case AssistantMessageParam():
            return _assistant_message(message, function_call_id)
        case FunctionMessage():
            content = content_text(message.content or "")
            return {"role": "tool", "content": content, "tool_call_id": function_call_id}
        case ToolMessage():
            return {"role": "tool", "content": content_text(message.content), "tool_call_id": message.tool_call_id}
        case _:
            return {"role": message.role, "content": content_text(message.content)}


def _assistant_message(message: AssistantMessageParam, function_call_id: str) -> ChatMessage:
    chat_message: ChatMessage = {"role": "assistant"}
    if message.reasoning_content:
        chat_message["reasoning_content"] = message.reasoning_content
    if message.content is not None or message.refusal is not None:
        chat_message["content"] = content_text(message.content or "") or message.refusal or ""
    calls = [_tool_call(call) for call in message.tool_calls or []]
    if message.function_call:
        called = message.function_call
        calls.append(tool_call(function_call_id, called.name, called.arguments))
    if calls:
        chat_message["tool_calls"] = calls
    return chat_message


def _tool_call(call: Any) -> ToolCall:
    if isinstance(call, MessageCustomToolCall):
        return custom_tool_call(call.id, call.custom.name, call.custom.input)
    return tool_call(call.id, call.function.name, call.function.arguments)
