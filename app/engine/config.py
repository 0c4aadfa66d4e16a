"""What the engine is started with. Travels to the child process, so it holds plain values only."""

import logging
from dataclasses import dataclass
from typing import Literal

DeviceChoice = Literal["auto", "cpu", "cuda"]
DtypeChoice = Literal["auto", "float32", "bfloat16", "float16"]

LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_POSITIVE = (
    "max_context_tokens",
    "block_size",
    "kv_cache_bytes",
    "max_running",
    "max_batch_tokens",
    "max_prefill_tokens",
    "num_threads",
)


@dataclass(frozen=True)
class EngineConfig:
    """Settings of one engine.

    model_path: local folder with config.json and weights.
    max_context_tokens: prompt and answer together; None takes the model's own limit.
    block_size: tokens in one block of the KV cache.
    kv_cache_bytes: memory of the KV cache. None: on CPU what `max_running` full contexts need, but 1 GiB at
        most; on CUDA `kv_cache_share` of the memory that is free once the model is loaded.
    kv_cache_share: above 0, and at most 1; less than the default where other models share the GPU.
    max_running: sequences that decode together.
    max_waiting: requests that may queue behind those; one more is refused.
    max_batch_tokens: tokens computed in one step, decode and prefill together.
    max_prefill_tokens: prompt tokens of a step in which others decode, who wait for it. None: 256 on CPU; on CUDA
        whatever max_batch_tokens leaves.
    prefix_cache: keep the blocks of finished sequences for those that begin with the same tokens. So in time all
        of the KV cache's memory is in use, on CPU too, where it is taken only as it is written.
    cuda_graphs: record decode steps at start and replay them; on CUDA only.
    compile: compile the model's layers with torch.compile at start, where torch computes; the native decoder has no
        use for it.
    native: compute on the CPU by the native decoder, if it can compute this model and a C compiler is at hand; else
        by torch, as every other model.
    num_threads: CPU threads of the child process; None takes all cores, or one for a very small model.
    embeds_only: load any model that maps tokens to states, such as BERT; it gives embeddings, and generates nothing.
    log_level: what the child process logs, to its standard error.
    step_timeout_s: a process that has work, and reports nothing for so long, is taken to hang, and is replaced. It
        reports after each step, and in a long one every second or so, after a layer of the model.
    """

    model_path: str
    device: DeviceChoice = "auto"
    dtype: DtypeChoice = "auto"
    max_context_tokens: int | None = None
    block_size: int = 16
    kv_cache_bytes: int | None = None
    kv_cache_share: float = 0.9
    max_running: int = 64
    max_waiting: int = 256
    max_batch_tokens: int = 2048
    max_prefill_tokens: int | None = None
    prefix_cache: bool = True
    cuda_graphs: bool = True
    compile: bool = False
    native: bool = True
    num_threads: int | None = None
    embeds_only: bool = False
    log_level: int = logging.WARNING
    step_timeout_s: float = 120.0

    def __post_init__(self) -> None:
        for name in _POSITIVE:
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name} must be at least 1, not {value}")
        if not 0 < self.kv_cache_share <= 1:
            raise ValueError(f"kv_cache_share must be above 0 and at most 1, not {self.kv_cache_share}")
        if not self.step_timeout_s > 0:
            raise ValueError(f"step_timeout_s must be above 0, not {self.step_timeout_s}")
        if self.max_waiting < 0:
            raise ValueError(f"max_waiting must not be negative, not {self.max_waiting}")
        if self.max_batch_tokens < self.max_running:
            # Every running sequence decodes one token in every step.
            raise ValueError(f"max_batch_tokens must be at least max_running, which is {self.max_running}")
