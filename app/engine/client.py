"""The engine as the server sees it: asynchronous, and alive again soon after its process died.

Runs in the parent process, which never imports torch. A request is an entry in `_streams` from submission
until its last chunk arrived or its reader left; that the reader left is what aborts it.

When the process dies, every running request ends with EngineDownError and a new process is started, at
first after half a second, then with growing delay; a process that stayed up for a minute starts the delays
over. A process that has work and is silent for too long is killed, which is a death like any other.
"""

import asyncio
import itertools
import logging
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any, Literal

from app.engine.config import EngineConfig
from app.engine.errors import (
    EngineDownError,
    EngineError,
    EngineOverloadedError,
    EngineStartError,
    PromptTooLongError,
)
from app.engine.messages import (
    NO_STATISTICS,
    Abort,
    Embed,
    EngineInfo,
    EngineStatistics,
    GetStatistics,
    Heartbeat,
    LoadProgress,
    Pooling,
    Report,
    SamplingParams,
    StartFailure,
    StepReport,
    Submit,
    TokenChunk,
)
from app.engine.process import EngineProcess
from app.engine.token_stream import TokenStream
from app.engine.watchdog import Watchdog

logger = logging.getLogger(__name__)

EngineStatus = Literal["starting", "ready", "down"]

_FIRST_RESTART_DELAY_S = 0.5
_MAX_RESTART_DELAY_S = 30.0
_STABLE_AFTER_S = 60.0


class EngineClient:
    def __init__(self, config: EngineConfig, on_progress: Callable[[LoadProgress], None] | None = None) -> None:
        self._config = config
        self._on_progress = on_progress
        self._status: EngineStatus = "starting"
        self._down_reason = ""
        # Set while it is ready; for a moment when it did not start again; and for ever once it is closed.
        self._is_settled = asyncio.Event()
        self._info: EngineInfo | None = None
        self._process: EngineProcess | None = None
        self._loaded: asyncio.Future[EngineInfo] | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self._request_ids = itertools.count()
        self._streams: dict[int, TokenStream] = {}
        self._embeddings: dict[int, asyncio.Future[list[bytes]]] = {}
        self._statistics: deque[asyncio.Future[EngineStatistics]] = deque()
        self._watchdog = Watchdog(config.step_timeout_s)
        # What the process said last; it may be from before the step under way.
        self.last_statistics = NO_STATISTICS
        # How often the process ended by itself, or had to be ended.
        self.num_restarts = 0

    @property
    def status(self) -> EngineStatus:
        return self._status

    @property
    def has_work(self) -> bool:
        """Is there anything that the process has to answer?"""
        return bool(self._streams or self._embeddings or self._statistics)

    @property
    def info(self) -> EngineInfo:
        """What is loaded; EngineDownError before the first start."""
        if self._info is None:
            raise EngineDownError("The engine has not been started.")
        return self._info

    async def start(self) -> EngineInfo:
        """Start the process and wait until the model is loaded; EngineStartError if it can't be."""
        assert self._supervisor is None, "the engine is started once"
        process = await self._launch()
        self._supervisor = asyncio.create_task(self._supervise(process), name="engine-supervisor")
        return self.info

    async def wait_until_ready(self) -> None:
        """Wait while a new process starts in place of one that died; EngineDownError if it does not start, or if the
        engine is closed."""
        await self._is_settled.wait()
        self._ready_process()

    async def close(self) -> None:
        """End the process and all requests. Closing twice does nothing."""
        if self._supervisor is not None:
            self._supervisor.cancel()
            await asyncio.wait([self._supervisor])
        if self._process is not None:
            await self._process.stop()
        self._go_down("The engine was closed.")
        self._is_settled.set()

    async def generate(
        self, prompt_token_ids: Sequence[int], params: SamplingParams
    ) -> AsyncGenerator[TokenChunk, None]:
        """The answer in chunks, the last one with a finish reason. Closing the generator aborts the request.

        Raises EngineDownError, EngineOverloadedError, PromptTooLongError or InvalidPromptError before the
        first chunk; EngineDownError or GenerationFailedError at any time.
        """
        process = self._ready_process()
        self._check_admission(len(prompt_token_ids))
        request_id = next(self._request_ids)
        stream = self._streams[request_id] = TokenStream()
        process.send(Submit(request_id, list(prompt_token_ids), params))
        try:
            finish_reason = None
            while finish_reason is None:
                chunk = await stream.next()
                finish_reason = chunk.finish_reason
                yield chunk
        finally:
            if self._streams.pop(request_id, None):
                process.send(Abort(request_id))

    async def embed(
        self, texts: Sequence[Sequence[int]], pooling: Pooling, dimensions: int | None = None
    ) -> list[bytes]:
        """A vector for each text, as the bytes of its float32 numbers. Cancelling it aborts the request.

        Raises EngineDownError, EngineOverloadedError and GenerationFailedError.
        """
        process = self._ready_process()
        self._check_room()
        request_id = next(self._request_ids)
        vectors: asyncio.Future[list[bytes]] = asyncio.get_running_loop().create_future()
        self._embeddings[request_id] = vectors
        process.send(Embed(request_id, texts, pooling, dimensions))
        try:
            return await vectors
        finally:
            if self._embeddings.pop(request_id, None):
                process.send(Abort(request_id))

    async def statistics(self) -> EngineStatistics:
        process = self._ready_process()
        answer: asyncio.Future[EngineStatistics] = asyncio.get_running_loop().create_future()
        self._statistics.append(answer)
        process.send(GetStatistics())
        return await answer

    def _ready_process(self) -> EngineProcess:
        if self._status != "ready" or self._process is None:
            raise EngineDownError(f"The engine is {self._status}. {self._down_reason}".rstrip())
        return self._process

    def _check_admission(self, num_prompt_tokens: int) -> None:
        if num_prompt_tokens >= self.info.max_context_tokens:
            raise PromptTooLongError(num_prompt_tokens, self.info.max_context_tokens)
        self._check_room()

    def _check_room(self) -> None:
        # Here, not in the child: whoever is refused should not wait for the step that is being computed.
        num_requests = len(self._streams) + len(self._embeddings)
        if num_requests >= self._config.max_running + self._config.max_waiting:
            raise EngineOverloadedError(f"{num_requests} requests are running or waiting already.")

    async def _launch(self) -> EngineProcess:
        """Start a process and wait until it is ready; it is gone again when this raises."""
        self._status = "starting"
        self._loaded = asyncio.get_running_loop().create_future()
        self._process = process = EngineProcess(self._config, self._receive)
        try:
            outcomes: list[asyncio.Future[Any]] = [self._loaded, process.exited]
            await asyncio.wait(outcomes, return_when=asyncio.FIRST_COMPLETED)
            if not self._loaded.done():
                raise EngineStartError(f"The engine process ended with code {process.exited.result()}.")
            self._info = self._loaded.result()
        except BaseException:
            self._status = "down"
            await process.stop()
            raise
        self._status = "ready"
        self._is_settled.set()
        return process

    async def _supervise(self, process: EngineProcess) -> None:
        """Replace the process whenever it ends."""
        loop = asyncio.get_running_loop()
        delay_s = _FIRST_RESTART_DELAY_S
        while True:
            ready_since = loop.time()
            reason = await self._watch(process)
            logger.error("process %d: %s", process.pid, reason)
            self.num_restarts += 1
            self._go_down(reason)
            if loop.time() - ready_since > _STABLE_AFTER_S:
                delay_s = _FIRST_RESTART_DELAY_S
            process, delay_s = await self._relaunch(delay_s)

    async def _watch(self, process: EngineProcess) -> str:
        """Wait until the process has ended, if need be by our hand; return why it did."""
        hang = asyncio.create_task(self._watchdog.wait_for_hang(lambda: self.has_work), name="engine-watchdog")
        try:
            outcomes: list[asyncio.Future[Any]] = [process.exited, hang]
            await asyncio.wait(outcomes, return_when=asyncio.FIRST_COMPLETED)
            if process.exited.done():
                return f"The engine process ended unexpectedly with code {process.exited.result()}."
            process.kill()
            await asyncio.wait([process.exited])
            return f"The engine did not get on for {self._config.step_timeout_s:g} s and was stopped."
        finally:
            hang.cancel()

    async def _relaunch(self, delay_s: float) -> tuple[EngineProcess, float]:
        """A new process that is ready, and how long to wait before the next one."""
        while True:
            await asyncio.sleep(delay_s)
            delay_s = min(2 * delay_s, _MAX_RESTART_DELAY_S)
            try:
                process = await self._launch()
            except (EngineStartError, OSError) as error:
                logger.error("the engine did not start again: %s", error)
                self._is_settled.set()  # who waits is told; who comes later waits for the next attempt
                self._is_settled.clear()
            else:
                logger.info("the engine is ready again")
                return process, delay_s

    def _go_down(self, reason: str) -> None:
        self._status = "down"
        self._down_reason = reason
        self._is_settled.clear()
        streams, self._streams = self._streams, {}
        for stream in streams.values():
            stream.fail(EngineDownError(reason))
        embeddings, self._embeddings = self._embeddings, {}
        for vectors in embeddings.values():
            if not vectors.done():
                vectors.set_exception(EngineDownError(reason))
        while self._statistics:
            answer = self._statistics.popleft()
            if not answer.done():
                answer.set_exception(EngineDownError(reason))

    def _receive(self, report: Report) -> None:
        self._watchdog.note_report()
        match report:
            case Heartbeat():
                pass
            case StepReport():
                self._distribute(report)
            case EngineStatistics():
                self.last_statistics = report
                answer = self._statistics.popleft()
                if not answer.done():
                    answer.set_result(report)
            case LoadProgress():
                if self._on_progress is not None:
                    self._on_progress(report)
            case EngineInfo() | StartFailure():
                self._finish_loading(report)

    def _finish_loading(self, report: EngineInfo | StartFailure) -> None:
        assert self._loaded is not None
        if self._loaded.done():
            return
        if isinstance(report, StartFailure):
            self._loaded.set_exception(EngineStartError(report.reason))
        else:
            self._loaded.set_result(report)

    def _distribute(self, report: StepReport) -> None:
        # A request that is not among the streams was aborted while this step ran.
        for request_id, chunk in report.chunks.items():
            if stream := self._streams.get(request_id):
                stream.feed(chunk)
                if chunk.finish_reason is not None:
                    del self._streams[request_id]
        for request_id, failure in report.failures.items():
            if stream := self._streams.pop(request_id, None):
                stream.fail(failure)
        self._distribute_embeddings(report)

    def _distribute_embeddings(self, report: StepReport) -> None:
        for request_id, outcome in (report.embeddings | report.failures).items():
            vectors = self._embeddings.pop(request_id, None)
            if vectors is None or vectors.done():
                continue
            if isinstance(outcome, EngineError):
                vectors.set_exception(outcome)
            else:
                vectors.set_result(outcome)
