"""The engine process as the parent sees it: a pipe, and a thread for each of its directions.

The event loop neither reads nor writes the pipe itself: a write blocks while the child computes a long step
and the pipe is full of prompts, and a read blocks while a large message is under way. The reading thread
hands each message to the loop whole, so a step costs the loop one wake-up however many requests it served.
"""

import asyncio
import contextlib
import multiprocessing
import pickle
import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from app.engine import worker
from app.engine.config import EngineConfig
from app.engine.messages import Command, Report, Shutdown

# A process that closed its pipe has nothing left to do; one that is asked to stop may be in the middle of a
# step.
_EXIT_GRACE_S = 5.0

_Child = tuple[SpawnProcess, Connection]
#: Started before it was known what for.
_ahead: list[_Child] = []


def start_ahead() -> None:
    """Start the next child now: it loads its libraries while its parent still loads its own."""
    _ahead.append(_start_child())


def _start_child() -> _Child:
    context = multiprocessing.get_context("spawn")
    connection, child_end = context.Pipe()
    process = context.Process(target=worker.main, args=(child_end,), name="responsa-engine", daemon=True)
    process.start()
    # The parent's copy must go, else the pipe stays open when the child dies.
    child_end.close()
    return process, connection


class EngineProcess:
    """One life of the child process; starts it, unless it was started ahead."""

    def __init__(self, config: EngineConfig, on_report: Callable[[Report], None]) -> None:
        """`on_report` is called in the running event loop, in the order the child sent its reports."""
        self._on_report = on_report
        self._loop = asyncio.get_running_loop()
        # Done when the process has ended and all its reports were handed over; the result is the exit code.
        self.exited: asyncio.Future[int] = self._loop.create_future()
        self._process, self._connection = _ahead.pop() if _ahead else _start_child()
        self.pid = self._process.pid
        self._commands: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._commands.put(pickle.dumps(config))
        threading.Thread(target=self._read, name="engine-reports", daemon=True).start()
        threading.Thread(target=self._write, name="engine-commands", daemon=True).start()

    def send(self, command: Command) -> None:
        """Never blocks; a command to a process that has ended is lost."""
        # Pickled here, so that what can't be pickled fails its sender and not the writing thread.
        self._commands.put(pickle.dumps(command))

    def kill(self) -> None:
        """End the process at once, even one that is stopped; `exited` tells when it has gone."""
        if not self.exited.done():
            self._process.kill()

    async def stop(self) -> None:
        """Ask the process to end, and kill it if it does not in time."""
        self.send(Shutdown())
        await asyncio.wait([self.exited], timeout=_EXIT_GRACE_S)
        self.kill()
        await asyncio.wait([self.exited])

    def _read(self) -> None:
        try:
            while True:
                self._in_loop(self._on_report, self._connection.recv())
        except (EOFError, OSError):
            pass
        finally:
            self._bury()

    def _bury(self) -> None:
        """Wait until the process has ended and tell so; the pipe is closed already."""
        self._process.join(_EXIT_GRACE_S)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        self._commands.put(None)
        self._in_loop(self._set_exited, self._process.exitcode)

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            while (command := self._commands.get()) is not None:
                self._connection.send_bytes(command)

    def _in_loop(self, callback: Callable[[Any], None], argument: object) -> None:
        # The loop is closed when the parent ends without closing the engine; nobody listens then.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(callback, argument)

    def _set_exited(self, exit_code: int) -> None:
        self.exited.set_result(exit_code)
        self._process.close()
        self._connection.close()
