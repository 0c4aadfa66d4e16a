"""Calls to events: those of the client's tools, and those that the server runs.

A call that the server runs is done when its result is there. Until then it stands among the items as one that waits,
and others may come behind it.
"""

from collections.abc import Sequence
from typing import cast

from app.generators.custom_input import CustomInputReader
from app.protocol.events import Event
from app.protocol.items import (
    CustomToolCall,
    FunctionCall,
    HostedCall,
    ItemStatus,
    McpApprovalRequest,
    McpCall,
    OutputItem,
)
from app.responses.event_writer import EventWriter
from app.responses.hosted import HostedFunction
from app.responses.hosted_items import (
    approval_request,
    id_prefix,
    is_unanswered,
    is_waiting,
    mcp_call,
    search_call,
    with_result,
)
from app.tools.base import ToolResult


class CallBuilder:
    """``hosted``: the functions whose calls the server runs."""

    def __init__(self, writer: EventWriter, hosted: Sequence[HostedFunction]) -> None:
        self._writer = writer
        self._hosted = {function.offered_name: function for function in hosted}
        #: The open call and its arguments so far, if its item appears only when these are whole: a search, or a
        #: call that needs the client's approval.
        self._held: tuple[HostedFunction, list[str]] | None = None
        #: Of the open call, if it is one of a custom tool.
        self._custom_input: CustomInputReader | None = None

    # -- calls as they are written -----------------------------------------------------------------------

    def open(self, name: str) -> list[Event]:
        if name in self._hosted:
            return self._open_hosted(self._hosted[name])
        if any(tool["type"] == "custom" and tool["name"] == name for tool in self._writer.response["tools"]):
            return [self._open_custom(name)]
        added = self._writer.add_item(
            {
                "id": self._writer.new_id("fc"),
                "type": "function_call",
                "status": "in_progress",
                "call_id": self._writer.new_id("call"),
                "name": name,
                "arguments": "",
            }
        )
        return [added]

    def _open_hosted(self, function: HostedFunction) -> list[Event]:
        if function.server_label is None or function.needs_approval:
            self._held = function, []
            return []
        return self._begin_mcp(function.server_label, function.name)

    def _open_custom(self, name: str) -> Event:
        self._custom_input = CustomInputReader()
        return self._writer.add_item(
            {
                "id": self._writer.new_id("ctc"),
                "type": "custom_tool_call",
                "status": "in_progress",
                "call_id": self._writer.new_id("call"),
                "name": name,
                "input": "",
            }
        )

    def add(self, delta: str) -> list[Event]:
        """A piece of the open call's arguments."""
        if self._held is not None:
            self._held[1].append(delta)
            return []
        if self._custom_input is not None:
            return self._input_delta(self._custom_input.feed(delta))
        item = self._writer.response["output"][-1]
        kind = "mcp_call" if item["type"] == "mcp_call" else "function_call"
        return [self._writer.emit_in_item(f"response.{kind}_arguments.delta", delta=delta)]

    def _input_delta(self, delta: str) -> list[Event]:
        if not delta:
            return []
        return [self._writer.emit_in_item("response.custom_tool_call_input.delta", delta=delta)]

    def close(self, item: FunctionCall | CustomToolCall | McpCall, status: ItemStatus) -> list[Event]:
        match item["type"]:
            case "mcp_call":
                return self._close_mcp(item, status)
            case "custom_tool_call":
                closing = self._close_custom(item)
            case _:
                arguments = item["arguments"]
                done = self._writer.emit_in_item("response.function_call_arguments.done", arguments=arguments)
                closing = [done]
        return [*closing, self._writer.end_item(cast(OutputItem, {**item, "status": status}))]

    def _close_custom(self, item: CustomToolCall) -> list[Event]:
        rest = self._input_delta(self._custom_input.close()) if self._custom_input else []
        self._custom_input = None
        return [*rest, self._writer.emit_in_item("response.custom_tool_call_input.done", input=item["input"])]

    def _close_mcp(self, item: McpCall, status: ItemStatus) -> list[Event]:
        """From now on its result is waited for; one that was cut off is given up at once."""
        arguments = item["arguments"]
        if status == "completed":
            key = item["server_label"], item["name"]
            arguments = next(one for one in self._hosted.values() if one.key == key).fill(arguments)
        return [self._writer.emit_in_item("response.mcp_call_arguments.done", arguments=arguments)]

    # -- calls whose items appear when their arguments are whole -------------------------------------------

    @property
    def has_held(self) -> bool:
        return self._held is not None

    def close_held(self, status: ItemStatus) -> list[Event]:
        """Tell of the call that is held; one that was cut off has left nothing."""
        assert self._held is not None
        (function, arguments), self._held = self._held, None
        if status != "completed":
            return []
        told = function.fill("".join(arguments))
        if function.server_label is None:
            return self._begin_search(function, told)
        item_id = self._writer.new_id("mcpr")
        request = approval_request(item_id, function.server_label, function.name, told)
        return [self._writer.add_item(request), self._writer.end_item(request)]

    def _begin_search(self, function: HostedFunction, query: str) -> list[Event]:
        item = search_call(self._writer.new_id(id_prefix(function)), function, query)
        return [
            self._writer.add_item(item),
            self._writer.emit_in_item(f"response.{item['type']}.in_progress"),
            self._writer.emit_in_item(f"response.{item['type']}.searching"),
        ]

    # -- calls that the server runs -------------------------------------------------------------------------

    def begin_approved(self, request: McpApprovalRequest) -> list[Event]:
        """A call that the client has approved of waits for its result."""
        begun = self._begin_mcp(request["server_label"], request["name"], request["id"])
        arguments = request["arguments"]
        return [*begun, self._writer.emit_in_item("response.mcp_call_arguments.done", arguments=arguments)]

    def _begin_mcp(self, server_label: str, name: str, approval_request_id: str | None = None) -> list[Event]:
        item = mcp_call(self._writer.new_id("mcp"), server_label, name, approval_request_id)
        return [self._writer.add_item(item), self._writer.emit_in_item("response.mcp_call.in_progress")]

    @property
    def waiting(self) -> list[HostedCall]:
        return [item for item in self._writer.response["output"] if is_waiting(item)]

    def finish(self, item_id: str, result: ToolResult) -> list[Event]:
        index, item = next(
            (i, item) for i, item in enumerate(self._writer.response["output"]) if item["id"] == item_id
        )
        assert is_waiting(item)
        done = with_result(item, result)
        # Of a search that failed only its status tells: OpenAI has no event for it.
        has_event = done["type"] == "mcp_call" or done["status"] == "completed"
        told = [self._writer.emit_at(index, f"response.{done['type']}.{done['status']}")] if has_event else []
        return [*told, self._writer.end_item(done, index)]

    def give_up(self) -> list[Event]:
        """What waits for a result gets none any more."""
        return [
            self._writer.end_item(cast(HostedCall, {**item, "status": "incomplete"}), index)
            for index, item in enumerate(self._writer.response["output"])
            if is_unanswered(item)
        ]
