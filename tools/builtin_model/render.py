"""A dialogue as the chat template writes it, cut into pieces with the weight of each in the loss.

`chat_template.jinja` is the definition; this is its fast twin for training, and a test holds them equal.
"""

from dataclasses import dataclass

from tools.builtin_model import schema_text
from tools.builtin_model.dialogue import Dialogue, Message

START, END = "<|im_start|>", "<|im_end|>"
THINK, THOUGHT = "<think>\n", "\n</think>\n\n"

HEADER_WEIGHT, CONTEXT_WEIGHT, REPLY_WEIGHT = 0.0, 0.0, 1.0


@dataclass(frozen=True)
class Piece:
    """A stretch of text with one weight. `caps_of` as in `Message`; a message's first piece is marked."""

    text: str
    weight: float
    caps_of: str = ""
    starts_message: bool = False


def pieces(dialogue: Dialogue) -> list[Piece]:
    """The whole dialogue, in order."""
    parts = system_pieces(dialogue)
    messages = [message for message in dialogue.messages() if message.role != "system"]
    for place, message in enumerate(messages):
        if message.role == "tool" and messages[place - 1].role == "tool":
            del parts[-2:]  # results in a row share one turn
            parts += [Piece("\n", HEADER_WEIGHT), *_message_pieces(message)[1:]]
        else:
            parts += _message_pieces(message, is_thinking=dialogue.is_thinking and message is messages[-1])
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


def _message_pieces(message: Message, *, is_thinking: bool = False) -> list[Piece]:
    is_reply = message.role == "assistant"
    weight = REPLY_WEIGHT if is_reply else CONTEXT_WEIGHT
    role = "user" if message.role == "tool" else message.role
    return [
        Piece(f"{START}{role}\n", HEADER_WEIGHT, starts_message=True),
        *(_thought_pieces(message) if is_thinking else ()),
        Piece(body(message), weight, caps_of=message.caps_of),
        Piece(END, REPLY_WEIGHT if is_reply else HEADER_WEIGHT),
        Piece("\n", HEADER_WEIGHT),
    ]


def _thought_pieces(message: Message) -> tuple[Piece, ...]:
    return Piece(THINK, HEADER_WEIGHT), Piece(f"{message.thought}{THOUGHT}", REPLY_WEIGHT)


def system_pieces(dialogue: Dialogue) -> list[Piece]:
    """The system message, with which every rendering of the dialogue begins."""
    parts = [dialogue.system] if dialogue.system else []
    if dialogue.tools:
        parts.append(
            "".join(["<tools>\n", *(f"{schema_text.signature(tool)}\n" for tool in dialogue.tools), "</tools>"])
        )
    if dialogue.response_schema is not None:
        parts.append(f"Answer in JSON: {schema_text.shape(dialogue.response_schema, dialogue.response_schema)}")
    if not parts:
        return []
    weight = CONTEXT_WEIGHT if len(parts) == 1 and dialogue.system else 0.0
    return [
        Piece(f"{START}system\n", HEADER_WEIGHT, starts_message=True),
        Piece("\n\n".join(parts), weight),
        Piece(f"{END}\n", HEADER_WEIGHT),
    ]
