"""Servers as processes of their own, as a user starts them: they can be killed, and started again."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from openai import OpenAI

START_TIMEOUT_S = 120


class ServerProcess:
    """``responsa serve`` on a free port, with its state in ``data_dir``. Start it as often as you like."""

    def __init__(self, data_dir: Path, **settings: Any) -> None:
        self._log_path = data_dir / "server.log"
        self.database_url = f"sqlite+aiosqlite:///{data_dir / 'responsa.db'}"
        self._environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("RESPONSA_")},
            "COLUMNS": "200",
            "RESPONSA_PORT": "0",
            "RESPONSA_DATA_DIR": str(data_dir),
            **{f"RESPONSA_{key.upper()}": str(value) for key, value in settings.items()},
        }

    def start(self) -> None:
        with self._log_path.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app", "serve"],
                env=self._environment,
                stderr=log,
                stdout=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + START_TIMEOUT_S
        while (port := self._find_port()) is None:
            assert self._process.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            time.sleep(0.05)
        self.url = f"http://127.0.0.1:{port}"
        self.client = OpenAI(base_url=f"{self.url}/v1", api_key="unused", max_retries=0, timeout=60)

    def _find_port(self) -> str | None:
        """The banner tells the address; it is printed once the server takes requests."""
        found = re.search(r"http://127\.0\.0\.1:(\d+)/v1", self.log)
        return found[1] if found and "Started server process" in self.log else None

    @property
    def log(self) -> str:
        return self._log_path.read_text(errors="replace")

    @property
    def statistics(self) -> dict[str, int]:
        statistics: dict[str, int] = httpx.get(f"{self.url}/health").json()["statistics"]
        return statistics

    def kill(self) -> None:
        """As ``kill -9``, or a power cut of the process: nothing is flushed, nothing is said."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        self.client.close()

    @property
    def engine(self) -> psutil.Process:
        """The child process that owns the model."""
        children = psutil.Process(self._process.pid).children()
        return next(child for child in children if "spawn_main" in " ".join(child.cmdline()))

    def stop(self) -> int:
        """As a service manager does, which signals every process of the group; return the exit code."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(30)
            self.client.close()
        return self._process.returncode


@contextmanager
def served(data_dir: Path, **settings: Any) -> Iterator[ServerProcess]:
    server = ServerProcess(data_dir, **settings)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def builtin_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """One server with the built-in model for all tests that only use it."""
    with served(tmp_path_factory.mktemp("builtin")) as server:
        yield server


@pytest.fixture(scope="session")
def builtin(builtin_server: ServerProcess) -> OpenAI:
    """The official client of that server."""
    return builtin_server.client
