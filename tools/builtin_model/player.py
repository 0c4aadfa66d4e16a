"""The finished model as a user meets it: messages in, the text of the answer out."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

Chat = list[dict[str, Any]]

GREEDY: dict[str, Any] = {"do_sample": False, "temperature": None, "top_p": None}


@dataclass(frozen=True)
class Prompt:
    """A chat and the chat template's variables: `tools`, `response_schema`, `enable_thinking`."""

    chat: Chat
    options: dict[str, Any] = field(default_factory=dict)


class Player:
    """Loads a model folder and answers many chats at once, greedily unless told otherwise."""

    def __init__(self, folder: Path, dtype: torch.dtype = torch.float32) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
        self.model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype).eval()

    def answers(
        self, prompts: Sequence[Prompt], options: dict[str, Any] | None = None, batch_size: int = 96
    ) -> list[str]:
        """The next assistant message of every chat."""
        texts = [self._text_of(prompt) for prompt in prompts]
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        answers = [""] * len(texts)
        for start in range(0, len(order), batch_size):
            places = order[start : start + batch_size]
            made = self._generate([texts[place] for place in places], options or GREEDY)
            for place, answer in zip(places, made, strict=True):
                answers[place] = answer
        return answers

    def _text_of(self, prompt: Prompt) -> str:
        text: str = self.tokenizer.apply_chat_template(
            prompt.chat, add_generation_prompt=True, tokenize=False, **prompt.options
        )
        return text

    def _generate(self, prompts: list[str], options: dict[str, Any]) -> list[str]:
        inputs = self.tokenizer(prompts, return_tensors="pt", padding=True)
        with torch.inference_mode():
            output = self.model.generate(**inputs, **options, max_new_tokens=200)
        replies = output[:, inputs["input_ids"].shape[1] :]
        return [self._text(reply) for reply in replies]

    def _text(self, reply: torch.Tensor) -> str:
        text: str = self.tokenizer.decode(reply, skip_special_tokens=False)
        return text.split("<|im_end|>")[0].split("<|endoftext|>")[0]


def seed_everything(seed: int) -> random.Random:
    """Fix torch's randomness and return a generator for the rest."""
    torch.manual_seed(seed)
    return random.Random(seed)
