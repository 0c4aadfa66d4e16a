"""The judge of the engine's tokens: transformers, one sequence at a time, eager attention, none of our parts."""

from collections.abc import Sequence

import torch
from transformers import AutoModelForCausalLM, PreTrainedModel


def reference_answers(path: str, prompts: Sequence[list[int]], num_new: int, device: str = "cpu") -> list[list[int]]:
    """The greedy answers of `model.generate` in float32, of `num_new` tokens each."""
    model = AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32, attn_implementation="eager")
    model = model.to(device).eval()
    return [_answer(model, prompt, num_new) for prompt in prompts]


def _answer(model: PreTrainedModel, prompt: list[int], num_new: int) -> list[int]:
    output = model.generate(
        torch.tensor([prompt], device=model.device),
        attention_mask=torch.ones(1, len(prompt), dtype=torch.long, device=model.device),
        do_sample=False,
        max_new_tokens=num_new,
        eos_token_id=None,
        pad_token_id=0,
    )
    answer: list[int] = output[0, len(prompt) :].tolist()
    return answer
