"""The trainer: one process, one thread, everything seeded; the budget counts tokens, not minutes."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy
from transformers import Qwen3ForCausalLM

from tools.builtin_model import model_config
from tools.builtin_model.mixture import DRILL, EVERYTHING, POLISH, Shapes
from tools.builtin_model.rows import Batch, RowMaker, batches
from tools.builtin_model.tokenizer import TwinTokenizer


@dataclass(frozen=True)
class Stage:
    """One rise and fall of the learning rate. `parts` says until which token which dialogues are drawn."""

    parts: tuple[tuple[int, Shapes], ...]
    seed: int
    matrix_rate: float
    other_rate: float
    decay_share: float
    num_warmup_steps: int = 60
    batch_tokens: int = 2048
    max_gradient: float = 1.0

    @property
    def num_tokens(self) -> int:
        return self.parts[-1][0]

    def rate(self, step: int, progress: float) -> float:
        """The factor on both learning rates: warm up, hold, fall to zero."""
        return min(1.0, (step + 1) / self.num_warmup_steps, max(0.0, 1 - progress) / self.decay_share)

    def shortened(self, share: float) -> "Stage":
        """The same stage with a part of its budget, for a trial."""
        return replace(self, parts=tuple((int(until * share), shapes) for until, shapes in self.parts))


# Short drills come first, so that copying is found early. The polish mends what is weak after that: capitals
# of single words, tools that are not there, and values told in unknown words.
STAGES = (
    Stage(
        ((475_000, DRILL), (7_200_000, EVERYTHING)),
        seed=20,
        matrix_rate=0.02,
        other_rate=0.002,
        decay_share=0.45,
    ),
    Stage(((1_500_000, POLISH),), seed=40, matrix_rate=0.01, other_rate=0.001, decay_share=0.8),
)


def train(tokenizer: Tokenizer, checkpoints: Path, share: float = 1.0) -> Qwen3ForCausalLM:
    """Train a new model through all stages; the weights after each stage are saved as a checkpoint."""
    torch.manual_seed(STAGES[0].seed)
    model = Qwen3ForCausalLM(model_config.model_config(tokenizer))
    checkpoints.mkdir(parents=True, exist_ok=True)
    for number, stage in enumerate(STAGES):
        # A stage starts from rounded weights, as they ship, so that it can also start from a shipped model.
        model = model.to(torch.bfloat16).float() if number else model
        Trainer(model, TwinTokenizer(tokenizer), stage.shortened(share)).run()
        torch.save(model.state_dict(), checkpoints / f"stage-{number}.pt")
    return model


class Trainer:
    """Takes one model through one stage, with Muon for the matrices and AdamW for embeddings and norms."""

    def __init__(self, model: Qwen3ForCausalLM, tokenizer: TwinTokenizer, stage: Stage) -> None:
        self.model = model
        self.stage = stage
        self.maker = RowMaker(tokenizer, stage.seed)
        named = list(model.named_parameters())
        matrices = [value for name, value in named if value.ndim == 2 and "embed" not in name]
        others = [value for name, value in named if value.ndim != 2 or "embed" in name]
        self.optimizers = (
            torch.optim.Muon(matrices, lr=stage.matrix_rate, momentum=0.95, weight_decay=0.02),
            torch.optim.AdamW(others, lr=stage.other_rate, betas=(0.9, 0.95), weight_decay=0.0),
        )

    def run(self) -> None:
        """Spend the whole budget of the stage."""
        started, num_seen = time.monotonic(), 0
        for step, batch in enumerate(self._batches()):
            loss = self._step(batch, self.stage.rate(step, num_seen / self.stage.num_tokens))
            num_seen += batch.token_ids.numel()
            if step % 100 == 0:
                minutes = (time.monotonic() - started) / 60
                print(f"step {step}  tokens {num_seen:,}  loss {loss:.4f}  {minutes:.1f} min", flush=True)

    def _batches(self) -> Iterator[Batch]:
        num_seen = 0
        for number, (until, shapes) in enumerate(self.stage.parts):
            source = batches(self.maker, self.stage.seed + number, shapes, self.stage.batch_tokens)
            while num_seen < until:
                batch = next(source)
                num_seen += batch.token_ids.numel()
                yield batch

    def _step(self, batch: Batch, rate: float) -> float:
        for optimizer, base in zip(self.optimizers, (self.stage.matrix_rate, self.stage.other_rate), strict=True):
            for group in optimizer.param_groups:
                group["lr"] = base * rate
        loss = self._loss(batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.stage.max_gradient)
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
