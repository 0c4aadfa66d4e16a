"""The trainer: one process, everything seeded; the budget counts tokens, not minutes.

A run goes on from any model folder of the same width, with its tokenizer; layers that it lacks are new. Muon at
0.02 is too fast for six layers, 0.005 works.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy
from transformers import Qwen3ForCausalLM

from tools.builtin_model import export, grow, model_config
from tools.builtin_model.mixture import EVERYTHING
from tools.builtin_model.muon import IS_BFLOAT16_FASTER, Muon
from tools.builtin_model.rows import Batch, RowMaker, batches
from tools.builtin_model.tokenizer import TwinTokenizer, build_tokenizer

DECAY_FILE = "decay_now"
CHECKPOINT_SECONDS = 300
REPORT_STEPS = 25


@dataclass(frozen=True)
class Budget:
    """What a run spends: the learning rate warms up, holds, and falls to zero over the last `decay_share`.

    `rate` is a factor on both learning rates, for a short run that goes on from a finished one. With `is_selective`
    it learns from the rows with the most loss, in the way of Jiang et al., "Accelerating Deep Learning by Focusing on
    the Biggest Losers", 2019; `num_tokens` are those learnt from.
    """

    num_tokens: int
    seed: int
    decay_share: float = 0.5
    num_warmup_steps: int = 15
    batch_tokens: int = 4096
    matrix_rate: float = 0.005
    other_rate: float = 0.0006
    rate: float = 1.0
    is_selective: bool = False
    max_gradient: float = 1.0


def train(budget: Budget, start: Path | None, folder: Path, *, is_compiled: bool = False) -> None:
    """Train a model and write it to `folder`, every few minutes and at the end."""
    # What goes on keeps its tokens: another sample of dialogues would make other ones.
    tokenizer = build_tokenizer() if start is None else Tokenizer.from_file(str(start / "tokenizer.json"))
    model = new_model(tokenizer, start, budget.seed)
    if is_compiled:
        # One program per layer and some more: what is above the limit would run uncompiled, without a word.
        torch._dynamo.config.recompile_limit = 64
        for layer in model.model.layers:
            layer.compile(dynamic=True)
    Trainer(model, tokenizer, budget, folder).run()


class Schedule:
    """The factor on the learning rates. The fall can be asked for earlier, where time runs out."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.end = budget.num_tokens
        self.decay_start = int(budget.num_tokens * (1 - budget.decay_share))

    def rate(self, step: int, num_seen: int) -> float:
        fall = (self.end - num_seen) / (self.end - self.decay_start)
        return self.budget.rate * max(0.0, min(1.0, (step + 1) / self.budget.num_warmup_steps, fall))

    def decay_from(self, num_seen: int, num_tokens: int) -> None:
        """Begin to fall now, and end `num_tokens` later."""
        self.decay_start, self.end = num_seen, num_seen + num_tokens


def new_model(tokenizer: Tokenizer, start: Path | None, seed: int) -> Qwen3ForCausalLM:
    """A model of the configured shape, with the weights of the folder `start`, which may have fewer layers."""
    torch.manual_seed(seed)
    model = Qwen3ForCausalLM(model_config.model_config(tokenizer))
    if start is not None:
        weights = grow.grown(load_file(start / "model.safetensors"), model.state_dict())
        # What the file lacks is the head, which is tied to the embeddings.
        model.load_state_dict({"lm_head.weight": weights["model.embed_tokens.weight"], **weights})
    # Faster here than the fused kernel, whose backward pass is slow on a CPU.
    model.set_attn_implementation("eager")
    return model


class Trainer:
    """Takes one model through one budget, with Muon for the matrices and AdamW for embeddings and norms."""

    def __init__(self, model: Qwen3ForCausalLM, tokenizer: Tokenizer, budget: Budget, folder: Path) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.budget = budget
        self.schedule = Schedule(budget)
        self.folder = folder
        self.maker = RowMaker(TwinTokenizer(tokenizer), budget.seed)
        self.judged_loss = self.judged_weight = 0.0
        named = list(model.named_parameters())
        matrices = [value for name, value in named if value.ndim == 2 and "embed" not in name]
        others = [value for name, value in named if value.ndim != 2 or "embed" in name]
        self.optimizers = (
            Muon(matrices, lr=budget.matrix_rate, momentum=0.95, weight_decay=0.02),
            torch.optim.AdamW(others, lr=budget.other_rate, betas=(0.9, 0.95), weight_decay=0.0),
        )

    def run(self) -> None:
        """Spend the whole budget."""
        started = saved = time.monotonic()
        num_seen, recent = 0, 0.0
        for step, batch in enumerate(self._batches()):
            if num_seen >= self.schedule.end:
                break
            loss = self._step(batch, self.schedule.rate(step, num_seen))
            recent = loss if step == 0 else 0.98 * recent + 0.02 * loss
            num_seen += batch.token_ids.numel()
            if step % REPORT_STEPS == 0:
                self._report(step, num_seen, recent, started)
                self._obey(num_seen)
            if time.monotonic() - saved > CHECKPOINT_SECONDS:
                self._save()
                saved = time.monotonic()
        self._save()

    def _report(self, step: int, num_seen: int, loss: float, started: float) -> None:
        minutes, cpu = (time.monotonic() - started) / 60, time.process_time() / 60
        at = f"{minutes:.1f} min, {cpu:.1f} of CPU"
        judged = f" of {self.judged_loss / self.judged_weight:.4f}" if self.judged_weight else ""
        self.judged_loss = self.judged_weight = 0.0
        print(f"step {step}  tokens {num_seen:,}  loss {loss:.4f}{judged}  {at}", flush=True)

    def _batches(self) -> Iterator[Batch]:
        judge = self._judge if self.budget.is_selective else None
        return batches(self.maker, self.budget.seed, EVERYTHING, self.budget.batch_tokens, judge)

    def _obey(self, num_seen: int) -> None:
        """A file `decay_now` in the model's folder holds the number of tokens over which to end the run."""
        request = self.folder / DECAY_FILE
        if request.exists():
            self.schedule.decay_from(num_seen, int(request.read_text()))
            request.unlink()

    def _save(self) -> None:
        export.export(self.model, self.tokenizer, self.folder)

    def _step(self, batch: Batch, rate: float) -> float:
        for optimizer, base in zip(self.optimizers, (self.budget.matrix_rate, self.budget.other_rate), strict=True):
            for group in optimizer.param_groups:
                group["lr"] = base * rate
        loss = self._loss(batch)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.budget.max_gradient)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        return loss.item()

    def _loss(self, batch: Batch) -> torch.Tensor:
        """The mean loss of the next tokens, by their weights."""
        return self._losses(batch).sum() / batch.weights[:, 1:].sum()

    @torch.no_grad()
    def _judge(self, batch: Batch) -> list[float]:
        """The loss of each row; the report tells their mean too, which is that of all dialogues."""
        losses: list[float] = self._losses(batch).sum(1).tolist()
        self.judged_loss += sum(losses)
        self.judged_weight += batch.weights[:, 1:].sum().item()
        return losses

    def _losses(self, batch: Batch) -> torch.Tensor:
        """Of each next token its loss, weighted; what has no weight does not pass through the head."""
        targets, weights = batch.token_ids[:, 1:], batch.weights[:, 1:]
        counted = weights > 0
        with torch.autocast("cpu", torch.bfloat16, enabled=IS_BFLOAT16_FASTER):
            hidden = self.model.model(
                input_ids=batch.token_ids,
                position_ids=batch.positions,
                attention_mask=batch.mask(torch.bfloat16 if IS_BFLOAT16_FASTER else torch.float32),
                use_cache=False,
            ).last_hidden_state
            logits = self.model.lm_head(hidden[:, :-1][counted])
        losses = cross_entropy(logits.float(), targets[counted], reduction="none")
        return torch.zeros_like(weights).masked_scatter(counted, losses * weights[counted])
