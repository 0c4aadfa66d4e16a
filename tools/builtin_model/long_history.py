"""Histories of a wanted length, to see where the memory ends."""

import random

from tools.builtin_model.abilities import memory
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.draw import Draw
from tools.builtin_model.mixture import BETWEEN, add_turn
from tools.builtin_model.player import Chat, Player

KINDS = ("name", "number", "code word")


def long_dialogue(player: Player, num_tokens: int, seed: int) -> tuple[Chat, str]:
    """A chat of about `num_tokens` tokens that begins with something told and ends by asking for it."""
    draw = Draw(random.Random(f"{num_tokens}/{seed}"), heldout=True)
    dialogue = Dialogue()
    kind = draw.pick(KINDS)
    dialogue.add(memory.tell_kind(draw, kind))
    while _num_tokens(player, dialogue) < num_tokens:
        for _ in range(5):
            add_turn(draw, dialogue, BETWEEN)
    question = draw.wording(memory.KINDS[kind].ask)
    chat = [message.to_chat() for message in dialogue.messages()]
    return [*chat, {"role": "user", "content": question}], dialogue.told[kind]


def _num_tokens(player: Player, dialogue: Dialogue) -> int:
    return sum(len(player.tokenizer(message.content)["input_ids"]) + 5 for message in dialogue.messages())
