"""Text and reasoning to events: messages and reasoning items, opened, filled and closed."""

from collections.abc import Callable, Sequence
from typing import Any

from app.generators.base import Reasoning, Text, TokenLogprob
from app.generators.wire_logprobs import wire_logprobs
from app.protocol.events import Event
from app.protocol.items import ItemStatus, OutputItem, OutputMessage, ReasoningItem
from app.responses.event_writer import EventWriter


class ContentBuilder:
    """``seal``: makes reasoning into ``encrypted_content``. ``cite``: the annotations of a text."""

    def __init__(
        self,
        writer: EventWriter,
        seal: Callable[[str], str] | None,
        cite: Callable[[str], list[dict[str, Any]]],
    ) -> None:
        self._writer = writer
        self._seal = seal
        self._cite = cite

    def open(self, fragment: Text | Reasoning) -> list[Event]:
        """Begin the item that this fragment goes into."""
        return self._open_message() if isinstance(fragment, Text) else self._open_reasoning()

    def add(self, fragment: Text | Reasoning) -> Event:
        if isinstance(fragment, Text):
            return self._text_delta(fragment.text, fragment.logprobs)
        return self._reasoning_delta(fragment.text)

    def close(self, item: OutputMessage | ReasoningItem, status: ItemStatus) -> list[Event]:
        closing = self._close_reasoning(item) if item["type"] == "reasoning" else self._close_parts(item)
        done: OutputItem = {**item, "status": status}  # type: ignore[assignment]
        if self._seal is not None and done["type"] == "reasoning":
            done["encrypted_content"] = self._seal(
                "".join(part["text"] for part in done["summary"] or done["content"])
            )
        return [*closing, self._writer.end_item(done)]

    def _open_message(self) -> list[Event]:
        added = self._writer.add_item(
            {
                "id": self._writer.new_id("msg"),
                "type": "message",
                "status": "in_progress",
                "role": "assistant",
                "content": [],
            }
        )
        part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        return [added, self._writer.emit_in_item("response.content_part.added", content_index=0, part=part)]

    def _open_reasoning(self) -> list[Event]:
        emit = self._writer.emit_in_item
        added = self._writer.add_item(
            {
                "id": self._writer.new_id("rs"),
                "type": "reasoning",
                "status": "in_progress",
                "summary": [],
                "content": [],
            }
        )
        if self._is_summarized:
            part = {"type": "summary_text", "text": ""}
            return [added, emit("response.reasoning_summary_part.added", summary_index=0, part=part)]
        part = {"type": "reasoning_text", "text": ""}
        return [added, emit("response.content_part.added", content_index=0, part=part)]

    @property
    def _is_summarized(self) -> bool:
        """Whether the reasoning stands where a client that asked for a summary looks for one."""
        return self._writer.response["reasoning"]["summary"] is not None

    def _text_delta(self, delta: str, logprobs: Sequence[TokenLogprob]) -> Event:
        told = wire_logprobs(logprobs)
        return self._writer.emit_in_item("response.output_text.delta", content_index=0, delta=delta, logprobs=told)

    def _reasoning_delta(self, delta: str) -> Event:
        if self._is_summarized:
            return self._writer.emit_in_item("response.reasoning_summary_text.delta", summary_index=0, delta=delta)
        return self._writer.emit_in_item("response.reasoning_text.delta", content_index=0, delta=delta)

    def _close_reasoning(self, item: ReasoningItem) -> list[Event]:
        if not item["summary"]:
            return self._close_parts(item)
        part, emit = item["summary"][0], self._writer.emit_in_item
        return [
            emit("response.reasoning_summary_text.done", summary_index=0, text=part["text"]),
            emit("response.reasoning_summary_part.done", summary_index=0, part=dict(part)),
        ]

    def _close_parts(self, item: OutputMessage | ReasoningItem) -> list[Event]:
        index = len(item["content"]) - 1
        if index < 0:  # only a crash between two events leaves an item without a part
            return []
        part, emit = item["content"][index], self._writer.emit_in_item
        cited = self._annotate(index, part["text"]) if part["type"] == "output_text" else []
        extra: dict[str, Any] = {"logprobs": part["logprobs"]} if part["type"] == "output_text" else {}
        return [
            *cited,
            emit(f"response.{part['type']}.done", content_index=index, text=part["text"], **extra),
            emit("response.content_part.done", content_index=index, part=dict(part)),
        ]

    def _annotate(self, index: int, text: str) -> list[Event]:
        return [
            self._writer.emit_in_item(
                "response.output_text.annotation.added",
                content_index=index,
                annotation_index=number,
                annotation=annotation,
            )
            for number, annotation in enumerate(self._cite(text))
        ]
