"""Compaction: a summary that stands for the items of a conversation that it was made of.

A compaction item holds, sealed, the summary and the items that were kept whole. Whatever precedes it is replaced by
these, but for what system and developer say: so a client may drop what came before it or send it again, and the
prompt is the same.
"""

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from app.responses.approvals import open_requests
from app.responses.context import hosted_output, query_of
from app.responses.truncation import Item, cut_points, is_instruction

#: What the model is asked for, behind the conversation that it is about.
REQUEST = (
    "Write a summary of this conversation for yourself: you will go on with it from the summary and from the user's "
    "messages, and will not see the rest. Tell what was asked, what was done and found, with names, numbers and "
    "results of tools as they are, what was decided, and what is still to do. Write nothing but the summary."
)
_HEADING = "Summary of this conversation so far:"
#: Characters of an extract: of each item, and of all.
_ITEM_CHARACTERS = 400
_EXTRACT_CHARACTERS = 8_000


@dataclass(frozen=True)
class Compaction:
    """What a compaction item holds."""

    summary: str
    kept: list[Item]

    def to_text(self) -> str:
        return json.dumps({"summary": self.summary, "kept": self.kept}, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Compaction":
        return cls(**json.loads(text))

    def stand_in(self) -> list[Item]:
        """The items of a prompt that this stands for; the first has the summary, in the clear."""
        return [{"type": "compaction", "summary": self.summary}, *self.kept]


def kept_of_all(items: Sequence[Item]) -> list[Item]:
    """What stays whole where everything is summed up: what users say, and calls that may still be made."""
    may_be_called = open_requests(items)
    return [item for item in items if _is_kept(item, may_be_called)]


def kept_of_old(items: Sequence[Item]) -> list[Item] | None:
    """What stays whole where the newest turn goes on: what always does, and the assistant's newest step.

    ``None`` if nothing older than that is there to be summed up.
    """
    points = cut_points(items)
    if not points:
        return None
    old, newest = items[: points[-1]], items[points[-1] :]
    kept = kept_of_all(old)
    num_lasting = sum(is_instruction(item) or item["type"] == "compaction" for item in old) + len(kept)
    return [*kept, *(item for item in newest if not is_instruction(item))] if num_lasting < len(old) else None


def replaced(items: Sequence[Item], compaction: Compaction) -> list[Item]:
    """Return the items with this compaction in place of what it stands for."""
    return [*(item for item in items if is_instruction(item)), *compaction.stand_in()]


def last_compaction(items: Sequence[Item]) -> int:
    """The place of the last compaction item; -1 if there is none."""
    return next((index for index in reversed(range(len(items))) if items[index]["type"] == "compaction"), -1)


def summary_text(items: Sequence[Item]) -> str | None:
    """What the model is told instead of the items that were summed up."""
    index = last_compaction(items)
    return None if index < 0 else f"{_HEADING}\n{items[index]['summary']}"


def extract(items: Sequence[Item]) -> str:
    """A stand-in for a summary where the model wrote none: the beginnings of the newest items."""
    lines = [line for line in map(_line, items) if line]
    return "\n".join(lines)[-_EXTRACT_CHARACTERS:]


def _line(item: Item) -> str:
    match item["type"]:
        case "message" if item["role"] == "assistant":
            return _begin(f"Answer: {_text(item['content'])}")
        case "compaction":
            return str(item["summary"])
        case "web_search_call" | "file_search_call":
            return _begin(f"Search: {query_of(item)} {hosted_output(item)}")
        case "mcp_call":
            return _begin(f"Call: {item['name']} {item['arguments']} Result: {hosted_output(item)}")
        case kind if kind.endswith("_call"):
            return _begin(f"Call: {item['name']} {item.get('arguments', item.get('input', ''))}")
        case kind if kind.endswith("_output"):
            return _begin(f"Result: {_text(item['output'])}")
        case _:
            return ""


def _begin(text: str) -> str:
    return text if len(text) <= _ITEM_CHARACTERS else f"{text[:_ITEM_CHARACTERS]} [...]"


def _text(content: str | Sequence[Mapping[str, Any]]) -> str:
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


def _is_kept(item: Item, may_be_called: Set[str]) -> bool:
    match item["type"]:
        case "message":
            return bool(item["role"] == "user")
        case "mcp_approval_request":
            return item["id"] in may_be_called
        case "mcp_approval_response":
            return item["approval_request_id"] in may_be_called
        case _:
            return False
