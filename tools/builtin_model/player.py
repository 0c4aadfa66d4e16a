"""The finished model as a user meets it: messages in, the text of the answer out."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

Chat = list[dict[str, Any]]

GREEDY: dict[str, Any] = {"do_sample": False, "temperature": None, "top_p": None}


class Player:
    """Loads a model folder and answers many chats at once, greedily unless told otherwise."""

    def __init__(self, folder: Path, dtype: torch.dtype = torch.float32) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
        self.model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).eval()

    def answers(
        self,
        chats: Sequence[Chat],
        tools: Sequence[Sequence[dict[str, Any]]] | None = None,
        options: dict[str, Any] | None = None,
        batch_size: int = 48,
    ) -> list[str]:
        """The next assistant message of every chat."""
        offered = tools or [()] * len(chats)
        prompts = [self._prompt(chat, list(some)) for chat, some in zip(chats, offered, strict=True)]
        order = sorted(range(len(prompts)), key=lambda place: len(prompts[place]))
        answers = [""] * len(prompts)
        for start in range(0, len(order), batch_size):
            places = order[start : start + batch_size]
            for place, answer in zip(
                places, self._generate([prompts[p] for p in places], options or GREEDY), strict=True
            ):
                answers[place] = answer
        return answers

    def _prompt(self, chat: Chat, tools: list[dict[str, Any]]) -> str:
        text: str = self.tokenizer.apply_chat_template(
            chat, tools=tools or None, add_generation_prompt=True, tokenize=False
        )
        return text

    def _generate(self, prompts: list[str], options: dict[str, Any]) -> list[str]:
        inputs = self.tokenizer(prompts, return_tensors="pt", padding=True)
        with torch.inference_mode():
            output = self.model.generate(**inputs, **options, max_new_tokens=160)
        replies = output[:, inputs["input_ids"].shape[1] :]
        return [self._text(reply) for reply in replies]

    def _text(self, reply: torch.Tensor) -> str:
        text: str = self.tokenizer.decode(reply, skip_special_tokens=False)
        return text.split("<|im_end|>")[0].split("<|endoftext|>")[0]


def seed_everything(seed: int) -> random.Random:
    """Fix torch's randomness and return a generator for the rest."""
    torch.manual_seed(seed)
    return random.Random(seed)
