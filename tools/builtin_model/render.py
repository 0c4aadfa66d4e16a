"""A dialogue as the chat template writes it, cut into pieces with the weight of each in the loss.

The shipped Jinja template is the definition; this is its fast twin for training, and a test holds them equal.
"""

import json
from dataclasses import dataclass

from tools.builtin_model.dialogue import Dialogue, Message

START, END = "<|im_start|>", "<|im_end|>"
TOOL_INSTRUCTIONS = '\n</tools>\nTo call a tool, answer <tool_call>\n{"name": ..., "arguments": ...}\n</tool_call>'

HEADER_WEIGHT, CONTEXT_WEIGHT, REPLY_WEIGHT = 0.0, 0.1, 1.0


@dataclass(frozen=True)
class Piece:
    """A stretch of text with one weight. `caps_of` as in `Message`; a message's first piece is marked."""

    text: str
    weight: float
    caps_of: str = ""
    starts_message: bool = False


def pieces(dialogue: Dialogue) -> list[Piece]:
    """The whole dialogue, in order."""
    parts = _system_pieces(dialogue)
    for message in dialogue.messages():
        if message.role != "system":
            parts += _message_pieces(message)
    return parts


def text(dialogue: Dialogue) -> str:
    return "".join(piece.text for piece in pieces(dialogue))


def body(message: Message) -> str:
    """What stands between a message's header and its end."""
    if message.role == "tool":
        return f"<tool_response>\n{message.content}\n</tool_response>"
    calls = [
        f'<tool_call>\n{{"name": "{call["name"]}", "arguments": {call["arguments"]}}}\n</tool_call>'
        for call in message.tool_calls
    ]
    return "\n".join(([message.content] if message.content else []) + calls)


def _message_pieces(message: Message) -> list[Piece]:
    is_reply = message.role == "assistant"
    weight = REPLY_WEIGHT if is_reply else CONTEXT_WEIGHT
    role = "user" if message.role == "tool" else message.role
    return [
        Piece(f"{START}{role}\n", HEADER_WEIGHT, starts_message=True),
        Piece(body(message), weight, caps_of=message.caps_of),
        Piece(END, REPLY_WEIGHT if is_reply else HEADER_WEIGHT),
        Piece("\n", HEADER_WEIGHT),
    ]


def _system_pieces(dialogue: Dialogue) -> list[Piece]:
    content = dialogue.system
    if dialogue.tools:
        listed = "".join("\n" + json.dumps(tool, ensure_ascii=False) for tool in dialogue.tools)
        content = f"{content}\n\n" if content else ""
        content += f"<tools>{listed}{TOOL_INSTRUCTIONS}"
    if not content:
        return []
    return [
        Piece(f"{START}system\n", HEADER_WEIGHT, starts_message=True),
        Piece(content, CONTEXT_WEIGHT / 2 if dialogue.tools else CONTEXT_WEIGHT),
        Piece(f"{END}\n", HEADER_WEIGHT),
    ]
