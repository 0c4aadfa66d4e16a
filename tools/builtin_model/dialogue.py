"""The shapes everything speaks: a message, a turn (what one ability adds) and a dialogue."""

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Message:
    """One chat message. `caps_of` names the text that an all-caps reply repeats: its training tokens are the
    upper-case twins of that text's tokens, so that shouting is a copy with a fixed map. `thought` is what the
    model thinks before it says this, where it is asked to think."""

    role: str
    content: str
    tool_calls: tuple[dict[str, Any], ...] = ()
    caps_of: str = ""
    thought: str = ""

    def to_chat(self) -> dict[str, Any]:
        """The message as the chat template takes it."""
        chat: dict[str, Any] = {"role": self.role, "content": self.content}
        if self.tool_calls:
            chat["tool_calls"] = [{"type": "function", "function": call} for call in self.tool_calls]
        return chat


def call_message(name: str, arguments: dict[str, Any]) -> Message:
    """The model's call of one tool."""
    return Message("assistant", "", ({"name": name, "arguments": json.dumps(arguments, ensure_ascii=False)},))


@dataclass(frozen=True)
class Turn:
    """What one ability adds to a dialogue; the last message is the reply the ability is judged by.

    `told` is what the user disclosed, `planet` the one planet that the reply names, if it names just one.
    """

    ability: str
    messages: tuple[Message, ...]
    told: dict[str, str] = field(default_factory=dict)
    planet: str = ""

    @property
    def reply(self) -> str:
        return self.messages[-1].content


def exchange(ability: str, user: str, reply: str, planet: str = "") -> Turn:
    """The common turn: the user says one thing and the model answers it."""
    return Turn(ability, (Message("user", user), Message("assistant", reply)), planet=planet)


@dataclass
class Dialogue:
    """Turns so far, with what later turns may refer to.

    `response_schema` is the JSON Schema that the last answer must follow; `is_thinking` asks the model to think
    before its last answer. The earlier answers are those of requests that asked for neither. `alternatives` are
    turns that might have come first in place of the others: training learns each as a dialogue of its own.
    """

    system: str = ""
    tools: tuple[dict[str, Any], ...] = ()
    response_schema: dict[str, Any] | None = None
    is_thinking: bool = False
    turns: list[Turn] = field(default_factory=list)
    alternatives: list[Turn] = field(default_factory=list)

    @property
    def last(self) -> Turn | None:
        return self.turns[-1] if self.turns else None

    @property
    def told(self) -> dict[str, str]:
        """Everything the user disclosed; the latest value of each kind stands."""
        return {kind: value for turn in self.turns for kind, value in turn.told.items()}

    def add(self, turn: Turn) -> None:
        self.turns.append(turn)

    def messages(self) -> list[Message]:
        system = [Message("system", self.system)] if self.system else []
        return system + [message for turn in self.turns for message in turn.messages]
