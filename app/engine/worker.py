"""The engine process: commands in, steps, reports out.

Commands are read between two steps, so an abort takes effect before the next one. A step's tokens leave as
a single message. On CUDA, where the device computes by itself, it leaves when the next step has begun, and commands
are read then as well: the device does not stand still for them. The parent's end of the pipe is the life line: when
it closes, for whatever reason, this process ends.

The parent imports this module to name `main`, so torch is imported inside, where only the child gets to.
"""

import contextlib
import gc
import importlib
import logging
import os
import signal
import time
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from app.engine.config import LOG_FORMAT, EngineConfig
from app.engine.errors import EngineError, EngineStartError
from app.engine.messages import (
    Abort,
    Command,
    Embed,
    GetStatistics,
    Heartbeat,
    LoadProgress,
    Report,
    Shutdown,
    StartFailure,
    StepReport,
    Submit,
)

if TYPE_CHECKING:
    from app.engine.encoder_engine import EncoderEngine
    from app.engine.engine import Engine

    AnyEngine = Engine | EncoderEngine

logger = logging.getLogger(__name__)

# Rare enough to cost nothing.
_HEARTBEAT_INTERVAL_S = 1.0

# The operations of a model this small are too short to be worth sharing: at 4 M parameters a decode step of 1
# or 8 sequences takes the same time on one core as on two, and one of 32 takes less.
_ONE_THREAD_PARAMETERS = 20_000_000


def main(connection: Connection) -> None:
    """The process's whole life. What comes first through the pipe is the `EngineConfig`."""
    # Ctrl-C and service managers signal the whole process group; it is the parent that decides when the engine
    # stops, after the requests that are under way. One that is not told what to do yet may be ended by a signal.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        connection.send(LoadProgress("libraries", 0.0))
        _load_libraries()
        config: EngineConfig = connection.recv()
        _configure_logging(config.log_level)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        try:
            engine = _load(config, connection)
        except EngineStartError as error:
            connection.send(StartFailure(str(error)))
        else:
            connection.send(engine.info)
            Worker(engine, connection, min(_HEARTBEAT_INTERVAL_S, config.step_timeout_s / 4)).run()
    except (EOFError, ConnectionError):
        logger.info("the parent process has gone; the engine ends")


def _configure_logging(level: int) -> None:
    """Of libraries only what is wrong is logged: at lower levels they tell of nothing but themselves."""
    logging.basicConfig(level=max(level, logging.WARNING), format=LOG_FORMAT)
    logging.getLogger("app").setLevel(level)


def _load_libraries() -> None:
    _choose_how_threads_wait()
    with contextlib.suppress(Exception):  # whoever needs them next says what is wrong
        importlib.import_module("app.engine.engine")


def _load(config: EngineConfig, connection: Connection) -> "AnyEngine":
    try:
        import torch

        from app.engine.encoder_engine import EncoderEngine
        from app.engine.engine import Engine

        if config.num_threads is not None:
            torch.set_num_threads(config.num_threads)
        make = EncoderEngine if config.embeds_only else Engine
        engine = make(config, connection.send)
        if config.num_threads is None and engine.info.num_parameters < _ONE_THREAD_PARAMETERS:
            torch.set_num_threads(1)
        if isinstance(engine, Engine):
            engine.bind_threads()
        # What loading left is there to stay: a collection that walks all of torch takes longer than a step.
        gc.freeze()
        return engine
    except (EngineStartError, ConnectionError):
        raise
    except Exception as error:
        logger.exception("loading the model failed")
        raise EngineStartError(f"Loading the model failed: {type(error).__name__}: {error}") from error


def _choose_how_threads_wait() -> None:
    """To be called before torch starts its threads, which wait for each other some hundred times in a step.

    Threads that spin while they wait are fastest on an idle machine, and ruinous as soon as the server or anything
    else needs a core; threads that sleep are the other way round. So they spin for some ten microseconds, which is
    longer than the pause between two operations, and then sleep. A decode step of a 100 M model on two cores, in ms:

        spinning without end    23 on idle cores    537 with one core busy
        10,000 spins            24                  69
        sleeping at once        38                  39

    The count is read by GNU's OpenMP, which torch brings; others know the policy alone.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


class Worker:
    """The loop of the engine process."""

    def __init__(self, engine: "AnyEngine", connection: Connection, heartbeat_interval_s: float) -> None:
        self._engine = engine
        self._connection = connection
        self._heartbeat_interval_s = heartbeat_interval_s
        self._reported_at = time.monotonic()
        # The last step's report, until the next step has begun.
        self._held: StepReport | None = None
        engine.on_layer(self._beat)

    def run(self) -> None:
        while self._handle_commands(may_wait=True) and self._step():
            pass

    def _step(self) -> bool:
        """Run one step; False to end in the middle of it."""
        step = self._engine.begin()
        self._send_held()
        if self._engine.overlaps and not self._handle_commands(may_wait=False):
            return False
        # Sent also when no request got a token: the parent takes silence for a hang.
        self._held = self._engine.finish(step)
        if not self._engine.overlaps:
            self._send_held()
        return True

    def _beat(self) -> None:
        if time.monotonic() - self._reported_at >= self._heartbeat_interval_s:
            self._send(Heartbeat())

    def _send(self, report: Report) -> None:
        self._connection.send(report)
        self._reported_at = time.monotonic()

    def _send_held(self) -> None:
        if self._held is not None:
            report, self._held = self._held, None
            self._send(report)

    def _handle_commands(self, *, may_wait: bool) -> bool:
        """Handle all that has arrived, or also wait for more while there is nothing to compute; False to end."""
        while (may_wait and not self._engine.has_work) or self._connection.poll():
            if not self._engine.has_work:
                self._send_held()
            command: Command = self._connection.recv()
            if isinstance(command, Shutdown):
                return False
            self._handle(command)
        return True

    def _handle(self, command: Command) -> None:
        match command:
            case Submit():
                self._submit(command)
            case Embed():
                self._engine.embed(command)
            case Abort():
                self._engine.abort(command.request_id)
            case GetStatistics():
                self._send(self._engine.statistics())

    def _submit(self, command: Submit) -> None:
        try:
            self._engine.add(command.request_id, command.prompt_token_ids, command.params)
        except EngineError as error:
            self._send(StepReport(failures={command.request_id: error}))
