"""The engine: add requests, call step() until there is no more work.

A plain object without threads or processes. One step is: schedule, run, sample, and note what came of it. The first
three are `begin`, the last is `finish`: on CUDA the device computes between the two, and the host is free for other
work, which may be to abort a request whose token is being computed. `step` is both.

NOTE: blocks are given out by `begin` alone, which never begins a step before the last one has finished. So the blocks
that an abort frees while a step runs, and writes to them, get no new owner until it is over.
"""

import logging
from collections.abc import Callable, Iterable

import torch

from app.engine.architecture import layer_shapes_of
from app.engine.backend import MakeBackend, make_backend
from app.engine.block_manager import BlockManager
from app.engine.config import EngineConfig
from app.engine.cores import bind_threads
from app.engine.embedder import Embedder
from app.engine.errors import (
    EngineError,
    GenerationFailedError,
    InvalidPromptError,
    PromptTooLongError,
)
from app.engine.grammar import Grammars
from app.engine.kv_cache import block_bytes, choose_num_blocks, fitting_context
from app.engine.loader import choose_device, choose_max_context, load_model
from app.engine.messages import (
    Embed,
    EngineInfo,
    EngineStatistics,
    FinishReason,
    LoadProgress,
    Logprobs,
    SamplingParams,
    StepReport,
    TokenChunk,
)
from app.engine.prefix_cache import PrefixCache
from app.engine.scheduler import Chunk, Scheduler, choose_max_prefill
from app.engine.sequence import Sequence
from app.engine.step import Outcome, Step

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
        bytes_per_block = block_bytes(layer_shapes, config.block_size, model.dtype)
        max_context_tokens = fitting_context(config, max_context_tokens, num_blocks, bytes_per_block)
        self.info = EngineInfo(
            model_type=model.config.model_type,
            device=str(device),
            dtype=str(model.dtype).removeprefix("torch."),
            num_parameters=sum(parameter.numel() for parameter in model.parameters()),
            memory_bytes=sum(parameter.nbytes for parameter in model.parameters()) + num_blocks * bytes_per_block,
            max_context_tokens=max_context_tokens,
            vocab_size=model.config.get_text_config().vocab_size,
            block_size=config.block_size,
            num_blocks=num_blocks,
            hidden_size=model.config.get_text_config().hidden_size,
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
        self._embedder = Embedder(self._model_runner, self.info.device)
        self._grammars = Grammars(config.model_path, self.info.vocab_size)
        self._sequences: dict[int, Sequence] = {}
        self._is_running = False
        # Whether what `begin` began goes on by itself.
        self._is_asynchronous = device.type == "cuda"
        self._num_steps = 0
        self._num_computed_tokens = 0
        self._num_generated_tokens = 0
        on_progress(LoadProgress("ready", 1.0))

    @property
    def has_work(self) -> bool:
        return self._scheduler.has_work or self._grammars.is_compiling or self._embedder.num_requests > 0

    @property
    def overlaps(self) -> bool:
        """The next step runs beside the host: what the host has to do is better done during it than before."""
        return self._is_asynchronous and self._scheduler.has_work

    def on_layer(self, callback: Callable[[], None]) -> None:
        """Call back in the course of long steps: after a layer, or some rows that went through all layers."""
        self._model_runner.on_layer(callback)

    def bind_threads(self) -> None:
        """Bind the threads that compute steps to a core each, the calling one as well; those that it starts later
        would inherit its core. For a process that has nothing else to do."""
        bind_threads(self._model_runner.thread_ids())

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

    def embed(self, request: Embed) -> None:
        """Queue texts to be vectors."""
        self._embedder.add(request)

    def _knows(self, token_ids: Iterable[int]) -> bool:
        return all(0 <= token_id < self.info.vocab_size for token_id in token_ids)

    def abort(self, request_id: int) -> None:
        """Forget a request and free its blocks; nothing happens if it is over already."""
        self._embedder.remove(request_id)
        sequence = self._sequences.pop(request_id, None)
        if sequence is not None and not self._grammars.drop(request_id):
            self._scheduler.remove(sequence)

    def step(self) -> StepReport:
        """Compute the next tokens of as many requests as fit in one batch."""
        return self.finish(self.begin())

    @torch.inference_mode()
    def begin(self) -> Step:
        """Begin to compute a step; it has to be finished before the next one begins. Fails only in `finish`."""
        assert not self._is_running, "the last step has not finished"
        self._is_running = True
        failures = self._begin_compiled()
        chunks = self._scheduler.schedule()
        return Step(chunks, self._launch(chunks) if chunks else None, failures)

    @torch.inference_mode()
    def finish(self, step: Step) -> StepReport:
        """Wait for a step, and note its tokens; those of requests aborted since it began are dropped."""
        self._is_running = False
        report = StepReport() if step.outcome is None else self._finish(step.chunks, step.outcome)
        report.failures.update(step.failures)
        self._embed_some(report)
        return report

    def _embed_some(self, report: StepReport) -> None:
        """Compute a part of what is to be vectors, no larger than a part of a prompt is beside running answers."""
        scheduler = self._scheduler
        max_tokens = scheduler.max_prefill_tokens if scheduler.has_work else scheduler.max_batch_tokens
        embedded = self._embedder.step(max_tokens)
        report.failures.update(embedded.failures)
        report.embeddings.update(embedded.embeddings)

    def _begin_compiled(self) -> dict[int, EngineError]:
        """Queue the requests whose grammars are ready; the failures of those whose grammars are wrong."""
        ready, failures = self._grammars.take_compiled(is_idle=not self._scheduler.has_work)
        for sequence in ready:
            self._scheduler.add(sequence)
        for request_id in failures:
            del self._sequences[request_id]
        return dict(failures)

    def _launch(self, chunks: list[Chunk]) -> Outcome | Exception:
        self._num_steps += 1
        try:
            batch = self._batch_builder.build(chunks)
            masks = self._grammars.begin_masks(batch.sequences, self.info.vocab_size)
            return Outcome(self._model_runner.run(batch), batch.sequences, masks)
        except Exception as error:
            return self._logged(error, chunks)

    def _finish(self, chunks: list[Chunk], outcome: Outcome | Exception) -> StepReport:
        if isinstance(outcome, Exception):
            return self._fail(chunks, outcome)
        try:
            token_ids, logprobs = outcome.wait()
        except Exception as error:
            return self._fail(chunks, self._logged(error, chunks))
        return self._note(chunks, outcome.sequences, token_ids, logprobs)

    def _logged(self, error: Exception, chunks: list[Chunk]) -> Exception:
        logger.exception("step %d with %d sequences failed", self._num_steps, len(chunks))
        # Without its frames, which hold the memory of the step, and there may have been too little of it.
        return error.with_traceback(None)

    def statistics(self) -> EngineStatistics:
        return EngineStatistics(
            num_running=len(self._scheduler.running),
            num_waiting=len(self._scheduler.waiting),
            num_blocks=self._block_manager.num_blocks,
            num_free_blocks=self._block_manager.num_free_blocks,
            num_cached_blocks=self._block_manager.num_cached_blocks,
            num_steps=self._num_steps,
            num_preemptions=self._scheduler.num_preemptions,
            num_computed_tokens=self._num_computed_tokens + self._embedder.num_computed_tokens,
            num_generated_tokens=self._num_generated_tokens,
        )

    def _note(
        self, chunks: list[Chunk], sequences: list[Sequence], token_ids: list[int], logprobs: list[Logprobs | None]
    ) -> StepReport:
        report = StepReport()
        for chunk in chunks:
            self._num_computed_tokens += chunk.num_tokens
            if not self._is_wanted(chunk.sequence):
                continue
            self._scheduler.note_computed(chunk)
            if chunk.sequence.params.reports_progress:
                report.chunks[chunk.sequence.request_id] = _chunk(chunk.sequence, [])
        self._num_generated_tokens += len(token_ids)
        for sequence, token_id, its_logprobs in zip(sequences, token_ids, logprobs, strict=True):
            if not self._is_wanted(sequence):
                continue
            try:
                report.chunks[sequence.request_id] = self._append(sequence, token_id, its_logprobs)
            except GenerationFailedError as error:
                self._grammars.note_failure(sequence)
                self.abort(sequence.request_id)
                report.failures[sequence.request_id] = error
        return report

    def _is_wanted(self, sequence: Sequence) -> bool:
        """Whether it was not aborted since the step began; its number may be another's by now."""
        return self._sequences.get(sequence.request_id) is sequence

    def _append(self, sequence: Sequence, token_id: int, logprobs: Logprobs | None) -> TokenChunk:
        """Note a request's new token; GenerationFailedError if its grammar can't go on."""
        sequence.token_ids.append(token_id)
        if sequence.constraint is not None and not sequence.ends_with_stop_token:
            sequence.constraint.accept(token_id)
        finish_reason = sequence.finish_reason(self.info.max_context_tokens)
        if finish_reason is not None:
            self.abort(sequence.request_id)
        if sequence.ends_with_stop_token:
            return _chunk(sequence, [], finish_reason)
        return _chunk(sequence, [token_id], finish_reason, () if logprobs is None else (logprobs,))

    def _fail(self, chunks: list[Chunk], error: Exception) -> StepReport:
        """End the requests of a failed step; raises if the device itself is broken."""
        torch.zeros(1, device=self.info.device).item()
        failure = GenerationFailedError(f"The model step failed: {type(error).__name__}: {error}")
        request_ids = [chunk.sequence.request_id for chunk in chunks if self._is_wanted(chunk.sequence)]
        for request_id in request_ids:
            self.abort(request_id)
        return StepReport(failures=dict.fromkeys(request_ids, failure))


def _chunk(
    sequence: Sequence,
    token_ids: list[int],
    finish_reason: FinishReason | None = None,
    logprobs: tuple[Logprobs, ...] = (),
) -> TokenChunk:
    return TokenChunk(
        token_ids=token_ids,
        finish_reason=finish_reason,
        num_prompt_tokens=sequence.num_prompt_tokens,
        num_cached_tokens=sequence.num_cached_tokens,
        num_generated_tokens=sequence.num_generated_tokens,
        logprobs=logprobs,
        progress=sequence.progress() if sequence.params.reports_progress else None,
    )
