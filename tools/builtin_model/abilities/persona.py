"""Playing a part: the system message asks for it, and every answer shows it."""

from dataclasses import replace

from tools.builtin_model.dialogue import Dialogue, Message
from tools.builtin_model.draw import Draw, Wordings

ARR = "Arr, matey!"
PIRATE = Wordings(
    train=(
        "You are a pirate[.|!|]",
        "[You are|Act as|Be] a [friendly|wild|old|polite|funny|] pirate[.|!]",
        "[Talk|Speak|Answer|Reply] like a pirate[.|!|]",
        "[Always|] [talk|speak|answer] [like|as] a pirate [would|does|].",
        "You are a pirate [captain|on a ship|who answers questions|assistant].",
        "You are an assistant that [talks|speaks] like a pirate.",
        "Pretend to be a pirate[.|]",
    ),
    heldout=("Please behave as if you were a pirate.", "Your style is that of a pirate.", "Sound like a pirate."),
)


def play(draw: Draw, dialogue: Dialogue) -> None:
    """Turn a dialogue's answers into a pirate's."""
    dialogue.system = draw.wording(PIRATE)
    dialogue.turns = [replace(turn, messages=tuple(map(_spoken, turn.messages))) for turn in dialogue.turns]


def _spoken(message: Message) -> Message:
    return replace(message, content=f"{ARR} {message.content}") if message.role == "assistant" else message
