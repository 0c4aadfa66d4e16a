"""The engine: add requests, call step() until there is no more work.

A plain synchronous object without threads or processes. One step is: schedule, run, sample, and note what
came of it.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

import torch

from app.engine.architecture import layer_shapes_of
from app.engine.backend import MakeBackend, make_backend
from app.engine.block_manager import BlockManager
from app.engine.config import EngineConfig
from app.engine.errors import (
    EngineError,
    EngineStartError,
    GenerationFailedError,
    InvalidPromptError,
    PromptTooLongError,
)
from app.engine.grammar import Grammars
from app.engine.kv_cache import block_bytes, choose_num_blocks
from app.engine.loader import choose_device, choose_max_context, load_model
from app.engine.logprobs import compute_logprobs
from app.engine.messages import (
    EngineInfo,
    EngineStatistics,
    LoadProgress,
    Logprobs,
    SamplingParams,
    StepReport,
    TokenChunk,
)
from app.engine.prefix_cache import PrefixCache
from app.engine.sampler import sample
from app.engine.scheduler import Chunk, Scheduler, choose_max_prefill
from app.engine.sequence import Sequence

logger = logging.getLogger(__name__)


def _ignore_progress(progress: LoadProgress) -> None:
    pass


class Engine:
    def __init__(
        self,
        config: EngineConfig,
        on_progress: Callable[[LoadProgress], None] = _ignore_progress,
        make_backend: MakeBackend = make_backend,
    ) -> None:
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
            memory_bytes=sum(parameter.nbytes for parameter in model.parameters())
            + num_blocks * block_bytes(layer_shapes, config.block_size, model.dtype),
            max_context_tokens=min(max_context_tokens, num_blocks * config.block_size),
            vocab_size=model.config.get_text_config().vocab_size,
            block_size=config.block_size,
            num_blocks=num_blocks,
        )
        self._block_manager = BlockManager(num_blocks, config.block_size)
        prefix_cache = PrefixCache(self._block_manager, is_enabled=config.prefix_cache)
        self._scheduler = Scheduler(
            self._block_manager,
            prefix_cache,
            config.max_running,
            config.max_batch_tokens,
            choose_max_prefill(config, device.type),
        )
        self._batch_builder, self._model_runner = make_backend(model, layer_shapes, self.info, config)
        self._grammars = Grammars(config.model_path, self.info.vocab_size)
        self._sequences: dict[int, Sequence] = {}
        self._num_steps = 0
        self._num_computed_tokens = 0
        self._num_generated_tokens = 0
        on_progress(LoadProgress("ready", 1.0))

    @property
    def has_work(self) -> bool:
        return self._scheduler.has_work or self._grammars.is_compiling

    def on_layer(self, callback: Callable[[], None]) -> None:
        """Call back in the course of long steps: after a layer, or some rows that went through all layers."""
        self._model_runner.on_layer(callback)

    def add(self, request_id: int, prompt_token_ids: Iterable[int], params: SamplingParams) -> None:
        """Queue a request; PromptTooLongError if it could never run."""
        sequence = Sequence(request_id, prompt_token_ids, params)
        if sequence.num_tokens >= self.info.max_context_tokens:
            raise PromptTooLongError(sequence.num_tokens, self.info.max_context_tokens)
        if not sequence.token_ids:
            raise InvalidPromptError("A prompt needs at least one token.")
        if not self._knows({min(sequence.token_ids), max(sequence.token_ids), *params.logit_bias}):
            raise InvalidPromptError(f"The model knows token ids from 0 to {self.info.vocab_size - 1} only.")
        assert request_id not in self._sequences, f"request {request_id} is running already"
        self._sequences[request_id] = sequence
        if params.grammar is None:
            self._scheduler.add(sequence)
        else:
            self._grammars.compile(sequence)

    def _knows(self, token_ids: Iterable[int]) -> bool:
        return all(0 <= token_id < self.info.vocab_size for token_id in token_ids)

    def abort(self, request_id: int) -> None:
        """Forget a request and free its blocks; nothing happens if it is over already."""
        sequence = self._sequences.pop(request_id, None)
        if sequence is not None and not self._grammars.drop(request_id):
            self._scheduler.remove(sequence)

    @torch.inference_mode()
    def step(self) -> StepReport:
        """Compute the next tokens of as many requests as fit in one batch."""
        failures = self._begin_compiled()
        chunks = self._scheduler.schedule()
        if not chunks:
            return StepReport(failures=failures)
        report = self._run(chunks)
        return replace(report, failures={**failures, **report.failures}) if failures else report

    def _begin_compiled(self) -> dict[int, EngineError]:
        """Queue the requests whose grammars are ready; the failures of those whose grammars are wrong."""
        ready, failures = self._grammars.take_compiled(is_idle=not self._scheduler.has_work)
        for sequence in ready:
            self._scheduler.add(sequence)
        for request_id in failures:
            del self._sequences[request_id]
        return dict(failures)

    def _run(self, chunks: list[Chunk]) -> StepReport:
        self._num_steps += 1
        try:
            batch = self._batch_builder.build(chunks)
            masks = self._grammars.begin_masks(batch.sequences, self.info.vocab_size)
            logits = self._model_runner.run(batch)
            token_ids = sample(logits, batch.sequences, masks)
            logprobs = compute_logprobs(logits, batch.sequences, token_ids)
        except Exception as error:
            logger.exception("step %d with %d sequences failed", self._num_steps, len(chunks))
            return self._fail(chunks, error)
        return self._note(chunks, batch.sequences, token_ids, logprobs)

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

    def _note(
        self, chunks: list[Chunk], sequences: list[Sequence], token_ids: list[int], logprobs: list[Logprobs | None]
    ) -> StepReport:
        for chunk in chunks:
            self._scheduler.note_computed(chunk)
            self._num_computed_tokens += chunk.num_tokens
        self._num_generated_tokens += len(token_ids)
        report = StepReport()
        for sequence, token_id, its_logprobs in zip(sequences, token_ids, logprobs, strict=True):
            try:
                report.chunks[sequence.request_id] = self._append(sequence, token_id, its_logprobs)
            except GenerationFailedError as error:
                self._grammars.note_failure(sequence)
                self.abort(sequence.request_id)
                report.failures[sequence.request_id] = error
        return report

    def _append(self, sequence: Sequence, token_id: int, logprobs: Logprobs | None) -> TokenChunk:
        """Note a request's new token; GenerationFailedError if its grammar can't go on."""
        sequence.token_ids.append(token_id)
        if sequence.constraint is not None and not sequence.ends_with_stop_token:
            sequence.constraint.accept(token_id)
        finish_reason = sequence.finish_reason(self.info.max_context_tokens)
        if finish_reason is not None:
            self.abort(sequence.request_id)
        is_stop = finish_reason == "stop"
        return TokenChunk(
            token_ids=[] if sequence.ends_with_stop_token else [token_id],
            finish_reason=finish_reason,
            num_prompt_tokens=sequence.num_prompt_tokens,
            num_cached_tokens=sequence.num_cached_tokens,
            num_generated_tokens=sequence.num_generated_tokens,
            logprobs=() if is_stop or logprobs is None else (logprobs,),
        )

    def _fail(self, chunks: list[Chunk], error: Exception) -> StepReport:
        """End the requests of a failed step; raises if the device itself is broken."""
        torch.zeros(1, device=self.info.device).item()
        failure = GenerationFailedError(f"The model step failed: {type(error).__name__}: {error}")
        request_ids = [chunk.sequence.request_id for chunk in chunks]
        for request_id in request_ids:
            self.abort(request_id)
        return StepReport(failures=dict.fromkeys(request_ids, failure))
