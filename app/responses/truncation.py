"""Where a conversation can be cut when it no longer fits: ``truncation: auto`` drops what is before a cut.

Cuts are between turns, and inside the newest turn between the assistant's steps, so that what is left begins as a
conversation does. A call and its output are never parted. Kept from before a cut is what everything behind it
relies on: what system and developer said, summaries, and the newest message of the user.
"""

from collections.abc import Mapping, Sequence
from typing import Any

#: Calls that the server has run: an item has both the call and its outcome.
HOSTED_CALLS = {"mcp_call", "web_search_call", "file_search_call"}

Item = Mapping[str, Any]


def cut_points(items: Sequence[Item]) -> list[int]:
    """Return the indexes of the items that the rest of the conversation may begin with, in rising order."""
    newest = newest_user_index(items)
    joined = _joined_to_earlier(items)
    return [
        index
        for index in range(1, len(items))
        if index not in joined and (_is_user(items[index]) if index <= newest else _begins_step(items, index))
    ]


def cut(items: Sequence[Item], point: int) -> list[Item]:
    """Return what is kept when the conversation is cut at this point."""
    newest = newest_user_index(items)
    kept = [
        item
        for index, item in enumerate(items[:point])
        if index == newest or item["type"] == "compaction" or is_instruction(item)
    ]
    return [*kept, *items[point:]]


def newest_user_index(items: Sequence[Item]) -> int:
    """The place of the user's newest message; -1 if there is none."""
    return next((index for index in reversed(range(len(items))) if _is_user(items[index])), -1)


def _is_user(item: Item) -> bool:
    return bool(item["type"] == "message" and item["role"] == "user")


def is_instruction(item: Item) -> bool:
    return bool(item["type"] == "message" and item["role"] in {"system", "developer"})


def _is_output(item: Item) -> bool:
    return bool(item["type"].endswith("_output") or item["type"] in HOSTED_CALLS)


def _begins_step(items: Sequence[Item], index: int) -> bool:
    """Does the assistant speak again here, after it was given what its calls brought?"""
    return _is_output(items[index - 1]) and not _is_output(items[index])


def _joined_to_earlier(items: Sequence[Item]) -> set[int]:
    """The indexes that lie between a call and its output: a cut there would part them."""
    opened: dict[str, int] = {}
    joined: set[int] = set()
    for index, item in enumerate(items):
        call_id = item.get("call_id")
        if call_id is None:
            continue
        if _is_output(item):
            joined.update(range(opened.get(call_id, index) + 1, index + 1))
        else:
            opened[call_id] = index
    return joined
