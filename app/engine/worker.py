"""The engine process: commands in, steps, reports out.

Commands are read between two steps, so an abort takes effect before the next one. A step's tokens leave as
a single message. The parent's end of the pipe is the life line: when it closes, for whatever reason, this
process ends.

The parent imports this module to name `main`, so torch is imported inside, where only the child gets to.
"""

import logging
import signal
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from app.engine.config import EngineConfig
from app.engine.errors import EngineError, EngineStartError
from app.engine.messages import (
    Abort,
    Command,
    GetStatistics,
    LoadProgress,
    Shutdown,
    StartFailure,
    StepReport,
    Submit,
)

if TYPE_CHECKING:
    from app.engine.engine import Engine

logger = logging.getLogger(__name__)


def main(config: EngineConfig, connection: Connection) -> None:
    # Ctrl-C reaches the whole process group; it is the parent that decides when the engine stops.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        connection.send(LoadProgress("libraries", 0.0))
        try:
            engine = _load(config, connection)
        except EngineStartError as error:
            connection.send(StartFailure(str(error)))
        else:
            connection.send(engine.info)
            Worker(engine, connection).run()
    except (EOFError, BrokenPipeError, ConnectionResetError):
        logger.info("the parent process has gone; the engine ends")


def _load(config: EngineConfig, connection: Connection) -> "Engine":
    try:
        import torch

        from app.engine.engine import Engine

        if config.num_threads is not None:
            torch.set_num_threads(config.num_threads)
        return Engine(config, connection.send)
    except (EngineStartError, BrokenPipeError):
        raise
    except Exception as error:
        logger.exception("loading the model failed")
        raise EngineStartError(f"Loading the model failed: {type(error).__name__}: {error}") from error


class Worker:
    """The loop of the engine process."""

    def __init__(self, engine: "Engine", connection: Connection) -> None:
        self._engine = engine
        self._connection = connection

    def run(self) -> None:
        while self._handle_commands():
            report = self._engine.step()
            if report.chunks or report.failures:
                self._connection.send(report)

    def _handle_commands(self) -> bool:
        """Handle all that has arrived, waiting for more while there is nothing to compute; False to end."""
        while not self._engine.has_work or self._connection.poll():
            command: Command = self._connection.recv()
            if isinstance(command, Shutdown):
                return False
            self._handle(command)
        return True

    def _handle(self, command: Command) -> None:
        match command:
            case Submit():
                self._submit(command)
            case Abort():
                self._engine.abort(command.request_id)
            case GetStatistics():
                self._connection.send(self._engine.statistics())

    def _submit(self, command: Submit) -> None:
        try:
            self._engine.add(command.request_id, command.prompt_token_ids, command.params)
        except EngineError as error:
            self._connection.send(StepReport(failures={command.request_id: error}))
