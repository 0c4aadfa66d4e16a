"""Items to the chat messages of the prompt.

An item list is flat, while chat templates know messages: an assistant's reasoning, text and calls of one turn
stand in one message there. So reasoning and calls join the assistant message that they belong to.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from app.files.input_file import file_text
from app.generators.base import ChatMessage, tool_call
from app.generators.custom_tools import custom_tool_call
from app.generators.verbosity import verbosity_text
from app.protocol.base import Verbosity
from app.responses.approvals import denied_call, settled_requests
from app.responses.files import PARAM
from app.responses.hosted import FILE_SEARCH, WEB_SEARCH, Offer
from app.responses.pairing import without_cut_calls
from app.responses.truncation import HOSTED_CALLS


def system_text(instructions: str | None, verbosity: Verbosity | None, summary: str | None) -> str | None:
    """Return what the model is told beside the items; ``summary``: of items that are no longer there."""
    return "\n\n".join(filter(None, [instructions, verbosity_text(verbosity), summary])) or None


def build_messages(
    instructions: str | None, items: Iterable[Mapping[str, Any]], offer: Offer | None = None
) -> list[ChatMessage]:
    """Return the conversation of ``items`` (oldest first), headed by this request's instructions.

    Instructions are never inherited along a chain: only the current request's are given.
    """
    messages: list[ChatMessage] = [{"role": "system", "content": instructions}] if instructions else []
    items = without_cut_calls(list(items))
    settled = settled_requests(items)
    for item in items:
        if item["type"] in HOSTED_CALLS:
            _append_hosted_call(messages, item, offer or Offer())
        elif item["type"] == "mcp_approval_request" and item["id"] not in settled:
            _append_hosted_call(messages, denied_call(item, items), offer or Offer())
        else:
            _append(messages, item)
    return messages


def _append_hosted_call(messages: list[ChatMessage], item: Mapping[str, Any], offer: Offer) -> None:
    """The call and what came of it; one that was cut off or given up has left nothing."""
    if item["status"] not in {"completed", "failed"}:
        return
    if item["type"] == "mcp_call":
        key, arguments = (item["server_label"], item["name"]), item["arguments"]
    else:
        key = FILE_SEARCH if item["type"] == "file_search_call" else WEB_SEARCH
        arguments = json.dumps({"query": query_of(item)}, ensure_ascii=False)
    call = tool_call(item["id"], offer.names.get(key, key[1]), arguments)
    _assistant_message(messages).setdefault("tool_calls", []).append(call)
    messages.append(
        {"role": "tool", "tool_call_id": item["id"], "content": offer.shown.get(item["id"]) or hosted_output(item)}
    )


def query_of(item: Mapping[str, Any]) -> str:
    """What a search looked for."""
    if item["type"] == "file_search_call":
        return "; ".join(item["queries"])
    action = item["action"]
    return str(action.get("query") or "; ".join(action.get("queries") or []))


def hosted_output(item: Mapping[str, Any]) -> str:
    """What the model is told of a hosted call's outcome."""
    if item["type"] == "web_search_call":
        urls = [source["url"] for source in item["action"].get("sources") or []]
        return "\n".join(["Found:", *urls]) if urls else "Nothing was found."
    if item["type"] == "file_search_call":
        return _found_files(item)
    error = item.get("error")
    if not error:
        return str(item.get("output") or "")
    content = error.get("content") if isinstance(error, Mapping) else None
    if isinstance(content, list):
        return "Error: " + "\n".join(str(part.get("text", "")) for part in content if isinstance(part, Mapping))
    return f"Error: {error.get('message', error) if isinstance(error, Mapping) else error}"


def _found_files(item: Mapping[str, Any]) -> str:
    """As of a search of the web, the places: what they say was shown in the response that found it."""
    if item["status"] == "failed":
        return "Error: The search failed."
    results = item.get("results")
    if results is None:
        return "The files were searched. What was found is shown no more; search again to see it."
    names = dict.fromkeys(str(one.get("filename") or one.get("file_id") or "file") for one in results)
    return "\n".join(["Found passages in:", *names]) if names else "Nothing was found."


def _append(messages: list[ChatMessage], item: Mapping[str, Any]) -> None:
    match item["type"]:
        case "message" if item["role"] == "assistant":
            _append_assistant_text(messages, _text(item["content"]))
        case "message":
            messages.append({"role": item["role"], "content": _text(item["content"])})
        case "reasoning":
            text = _text(item.get("content") or item["summary"])
            messages.append({"role": "assistant", "reasoning_content": text})
        case "function_call":
            call = tool_call(item["call_id"], item["name"], item["arguments"])
            _assistant_message(messages).setdefault("tool_calls", []).append(call)
        case "custom_tool_call":
            call = custom_tool_call(item["call_id"], item["name"], item["input"])
            _assistant_message(messages).setdefault("tool_calls", []).append(call)
        case "function_call_output" | "custom_tool_call_output":
            output = item["output"]
            text = output if isinstance(output, str) else _text(output)
            messages.append({"role": "tool", "tool_call_id": item["call_id"], "content": text})
        case "compaction" | "mcp_list_tools" | "mcp_approval_request" | "mcp_approval_response":
            pass  # the system's text has the summary, tools are offered apart, and calls are told once they are made
        case unknown:
            raise AssertionError(f"item type {unknown!r} has passed validation")


def _append_assistant_text(messages: list[ChatMessage], text: str) -> None:
    """Two texts in a row stay two messages; text after reasoning joins it."""
    last = messages[-1] if messages else {}
    if last.get("role") == "assistant" and not last.keys() & {"content", "tool_calls"}:
        messages[-1]["content"] = text
    else:
        messages.append({"role": "assistant", "content": text})


def _assistant_message(messages: list[ChatMessage]) -> ChatMessage:
    if not messages or messages[-1]["role"] != "assistant":
        messages.append({"role": "assistant"})
    return messages[-1]


def _text(content: str | Iterable[Mapping[str, Any]]) -> str:
    if isinstance(content, str):
        return content
    return "".join(map(_part_text, content))


def _part_text(part: Mapping[str, Any]) -> str:
    match part["type"]:
        case "refusal":
            return str(part["refusal"])
        case "input_file":
            return file_text(part, PARAM)
        case _:
            return str(part["text"])
