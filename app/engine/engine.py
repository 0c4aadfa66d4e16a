"""The engine: add requests, call step() until there is no more work.

A plain synchronous object without threads or processes. One step is: schedule, run, sample, and note what
came of it.
"""

import logging
from collections.abc import Callable, Iterable

import torch

from app.engine.architecture import layer_shapes_of
from app.engine.backend import make_backend
from app.engine.block_manager import BlockManager
from app.engine.config import EngineConfig
from app.engine.errors import EngineStartError, GenerationFailedError, InvalidPromptError, PromptTooLongError
from app.engine.kv_cache import choose_num_blocks
from app.engine.loader import choose_device, choose_max_context, load_model
from app.engine.messages import (
    EngineInfo,
    EngineStatistics,
    LoadProgress,
    SamplingParams,
    StepReport,
    TokenChunk,
)
from app.engine.prefix_cache import PrefixCache
from app.engine.sampler import sample
from app.engine.scheduler import Chunk, Scheduler
from app.engine.sequence import Sequence

logger = logging.getLogger(__name__)


def _ignore_progress(progress: LoadProgress) -> None:
    pass


class Engine:
    def __init__(self, config: EngineConfig, on_progress: Callable[[LoadProgress], None] = _ignore_progress) -> None:
        """Load the model; EngineStartError with a sentence if that can't be done."""
        device = choose_device(config)
        on_progress(LoadProgress("weights", 0.1))
        model = load_model(config, device)
        on_progress(LoadProgress("cache", 0.8))
        max_context_tokens = choose_max_context(config, model.config)
        layer_shapes = layer_shapes_of(model, max_context_tokens)
        num_blocks = choose_num_blocks(config, layer_shapes, max_context_tokens, model)
        if num_blocks == 0:
            raise EngineStartError("The memory for the KV cache does not hold a single block; raise kv_cache_bytes.")
        self.info = EngineInfo(
            model_type=model.config.model_type,
            device=str(device),
            dtype=str(model.dtype).removeprefix("torch."),
            num_parameters=sum(parameter.numel() for parameter in model.parameters()),
            max_context_tokens=min(max_context_tokens, num_blocks * config.block_size),
            vocab_size=model.config.get_text_config().vocab_size,
            block_size=config.block_size,
            num_blocks=num_blocks,
        )
        self._block_manager = BlockManager(num_blocks, config.block_size)
        prefix_cache = PrefixCache(self._block_manager, is_enabled=config.prefix_cache)
        self._scheduler = Scheduler(self._block_manager, prefix_cache, config.max_running, config.max_batch_tokens)
        self._batch_builder, self._model_runner = make_backend(
            config, model, layer_shapes, num_blocks, self.info.max_context_tokens
        )
        self._sequences: dict[int, Sequence] = {}
        self._num_steps = 0
        self._num_computed_tokens = 0
        self._num_generated_tokens = 0
        on_progress(LoadProgress("ready", 1.0))

    @property
    def has_work(self) -> bool:
        return self._scheduler.has_work

    def add(self, request_id: int, prompt_token_ids: Iterable[int], params: SamplingParams) -> None:
        """Queue a request; PromptTooLongError if it could never run."""
        sequence = Sequence(request_id, prompt_token_ids, params)
        if sequence.num_tokens >= self.info.max_context_tokens:
            raise PromptTooLongError(sequence.num_tokens, self.info.max_context_tokens)
        if not sequence.token_ids:
            raise InvalidPromptError("A prompt needs at least one token.")
        if not 0 <= min(sequence.token_ids) <= max(sequence.token_ids) < self.info.vocab_size:
            raise InvalidPromptError(f"The model knows token ids from 0 to {self.info.vocab_size - 1} only.")
        assert request_id not in self._sequences, f"request {request_id} is running already"
        self._sequences[request_id] = sequence
        self._scheduler.add(sequence)

    def abort(self, request_id: int) -> None:
        """Forget a request and free its blocks; nothing happens if it is over already."""
        if sequence := self._sequences.pop(request_id, None):
            self._scheduler.remove(sequence)

    @torch.inference_mode()
    def step(self) -> StepReport:
        """Compute the next tokens of as many requests as fit in one batch."""
        chunks = self._scheduler.schedule()
        if not chunks:
            return StepReport()
        self._num_steps += 1
        try:
            batch = self._batch_builder.build(chunks)
            token_ids = sample(self._model_runner.run(batch), batch.sequences)
        except Exception as error:
            logger.exception("step %d with %d sequences failed", self._num_steps, len(chunks))
            return self._fail(chunks, error)
        return self._note(chunks, batch.sequences, token_ids)

    def statistics(self) -> EngineStatistics:
        return EngineStatistics(
            num_running=len(self._scheduler.running),
            num_waiting=len(self._scheduler.waiting),
            num_blocks=self._block_manager.num_blocks,
            num_free_blocks=self._block_manager.num_free_blocks,
            num_cached_blocks=self._block_manager.num_cached_blocks,
            num_steps=self._num_steps,
            num_preemptions=self._scheduler.num_preemptions,
            num_computed_tokens=self._num_computed_tokens,
            num_generated_tokens=self._num_generated_tokens,
        )

    def _note(self, chunks: list[Chunk], sequences: list[Sequence], token_ids: list[int]) -> StepReport:
        for chunk in chunks:
            self._scheduler.note_computed(chunk)
            self._num_computed_tokens += chunk.num_tokens
        self._num_generated_tokens += len(token_ids)
        return StepReport(
            chunks={
                sequence.request_id: self._append(sequence, token_id)
                for sequence, token_id in zip(sequences, token_ids, strict=True)
            }
        )

    def _append(self, sequence: Sequence, token_id: int) -> TokenChunk:
        sequence.token_ids.append(token_id)
        finish_reason = sequence.finish_reason(self.info.max_context_tokens)
        if finish_reason is not None:
            self.abort(sequence.request_id)
        return TokenChunk(
            token_ids=[] if finish_reason == "stop" else [token_id],
            finish_reason=finish_reason,
            num_prompt_tokens=sequence.num_prompt_tokens,
            num_cached_tokens=sequence.num_cached_tokens,
            num_generated_tokens=sequence.num_generated_tokens,
        )

    def _fail(self, chunks: list[Chunk], error: Exception) -> StepReport:
        """End the requests of a failed step; raises if the device itself is broken."""
        torch.zeros(1, device=self.info.device).item()
        failure = GenerationFailedError(f"The model step failed: {type(error).__name__}: {error}")
        request_ids = [chunk.sequence.request_id for chunk in chunks]
        for request_id in request_ids:
            self.abort(request_id)
        return StepReport(failures=dict.fromkeys(request_ids, failure))
