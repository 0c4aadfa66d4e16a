"""The trainer: one process, one thread, everything seeded; the budget counts tokens, not minutes."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn.functional import cross_entropy
from transformers import Qwen3ForCausalLM

from tools.builtin_model import model_config
from tools.builtin_model.mixture import DRILL, EVERYTHING
from tools.builtin_model.rows import Batch, RowMaker, batches
from tools.builtin_model.tokenizer import TwinTokenizer


@dataclass(frozen=True)
class Recipe:
    """Everything that decides the weights, besides the dialogues."""

    num_tokens: int = 9_500_000
    batch_tokens: int = 2048
    seed: int = 20
    matrix_rate: float = 0.02
    other_rate: float = 0.002
    num_warmup_steps: int = 60
    drill_share: float = 0.05
    decay_share: float = 0.45
    max_gradient: float = 1.0
    num_checkpoints: int = 8

    def rate(self, step: int, progress: float) -> float:
        """The factor on both learning rates: warm up, hold, fall to zero."""
        return min(1.0, (step + 1) / self.num_warmup_steps, max(0.0, 1 - progress) / self.decay_share)


class Trainer:
    """Holds the model and its two optimizers: Muon for matrices, AdamW for embeddings and norms."""

    def __init__(self, recipe: Recipe, tokenizer: TwinTokenizer) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.model = Qwen3ForCausalLM(model_config.model_config(tokenizer.tokenizer))
        self.maker = RowMaker(tokenizer, recipe.seed)
        named = list(self.model.named_parameters())
        matrices = [value for name, value in named if value.ndim == 2 and "embed" not in name]
        others = [value for name, value in named if value.ndim != 2 or "embed" in name]
        self.optimizers = (
            torch.optim.Muon(matrices, lr=recipe.matrix_rate, momentum=0.95, weight_decay=0.02),
            torch.optim.AdamW(others, lr=recipe.other_rate, betas=(0.9, 0.95), weight_decay=0.0),
        )

    def train(self, checkpoints: Path) -> None:
        """Train for the whole budget, saving weights on the way."""
        checkpoints.mkdir(parents=True, exist_ok=True)
        started, num_seen, num_saved = time.monotonic(), 0, 0
        for step, batch in enumerate(self._batches()):
            progress = num_seen / self.recipe.num_tokens
            if progress >= 1:
                break
            loss = self._step(batch, self.recipe.rate(step, progress))
            num_seen += batch.token_ids.numel()
            if step % 100 == 0:
                minutes = (time.monotonic() - started) / 60
                print(f"step {step}  tokens {num_seen:,}  loss {loss:.4f}  {minutes:.1f} min", flush=True)
            if progress * self.recipe.num_checkpoints >= num_saved + 1:
                num_saved += 1
                torch.save(self.model.state_dict(), checkpoints / f"weights-{num_saved}.pt")

    def _batches(self) -> Iterator[Batch]:
        """Short drills first, so that copying is found early; then everything."""
        recipe = self.recipe
        num_drilled = 0
        for batch in batches(self.maker, recipe.seed, DRILL, recipe.batch_tokens):
            if num_drilled >= recipe.drill_share * recipe.num_tokens:
                break
            num_drilled += batch.token_ids.numel()
            yield batch
        yield from batches(self.maker, recipe.seed + 1, EVERYTHING, recipe.batch_tokens)

    def _step(self, batch: Batch, rate: float) -> float:
        for optimizer, base in zip(
            self.optimizers, (self.recipe.matrix_rate, self.recipe.other_rate), strict=True
        ):
            for group in optimizer.param_groups:
                group["lr"] = base * rate
        loss = self._loss(batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.max_gradient)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        return loss.item()

    def _loss(self, batch: Batch) -> torch.Tensor:
        # The mask of ones says "one sequence per row"; without it jumps in positions would read as packing.
        mask = torch.ones_like(batch.token_ids)
        with torch.autocast("cpu", torch.bfloat16):
            logits = self.model(
                input_ids=batch.token_ids, position_ids=batch.positions, attention_mask=mask, use_cache=False
            ).logits
        targets, weights = batch.token_ids[:, 1:].flatten(), batch.weights[:, 1:].flatten()
        losses = cross_entropy(logits[:, :-1].flatten(0, 1).float(), targets, reduction="none")
        return (losses * weights).sum() / weights.sum()
