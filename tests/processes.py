"""Servers as processes of their own, as a user starts them: they can be killed, and started again."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import httpx
import psutil
import pytest
from openai import OpenAI

from tests.waiting import LIMIT_S, wait_until


class ServerProcess:
    """``responsa serve`` on a free port, with its state in ``data_dir``. Start it as often as you like."""

    def __init__(self, data_dir: Path, **settings: Any) -> None:
        self._log_path = data_dir / "server.log"
        self.database_url = settings.get("database_url", f"sqlite+aiosqlite:///{data_dir / 'responsa.db'}")
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
        port = wait_until(self._find_port)
        self.url = f"http://127.0.0.1:{port}"
        self.client = OpenAI(base_url=f"{self.url}/v1", api_key="unused", max_retries=0, timeout=LIMIT_S)

    def _find_port(self) -> str | None:
        """The banner tells the address; it is printed once the server takes requests."""
        assert self._process.poll() is None, self.log
        found = re.search(r"http://127\.0\.0\.1:(\d+)/v1", self.log)
        return found[1] if found and "Started server process" in self.log else None

    @property
    def log(self) -> str:
        return self._log_path.read_text(errors="replace")

    @property
    def statistics(self) -> dict[str, int]:
        """Those of now; in the middle of a long step the server tells those of before it."""

        def fresh() -> dict[str, int] | None:
            health = httpx.get(f"{self.url}/health").json()
            return None if "long step" in health["generator"] else health["statistics"]

        return cast("dict[str, int]", wait_until(fresh))

    def kill(self) -> None:
        """As ``kill -9``, or a power cut of the process: nothing is flushed, nothing is said."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(LIMIT_S)
        self.client.close()

    def revive(self) -> None:
        """Whatever a test has done to it: let it run."""
        if self._process.poll() is not None:
            self.start()
        for process in (self.process, *self.process.children()):
            process.resume()

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self._process.pid)

    @property
    def engine(self) -> psutil.Process:
        """The child process that owns the model."""
        children = self.process.children()
        return next(child for child in children if "spawn_main" in " ".join(child.cmdline()))

    def stop(self) -> int:
        """As a service manager does, which signals every process of the group; return the exit code."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(LIMIT_S)
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
def builtin_documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the next server's web_search searches."""
    return tmp_path_factory.mktemp("documents")


@pytest.fixture(scope="session")
def builtin_server(tmp_path_factory: pytest.TempPathFactory, builtin_documents: Path) -> Iterator[ServerProcess]:
    """One server with the built-in model for all tests that only use it."""
    settings = {"search_provider": "documents", "search_documents": builtin_documents, "allow_private_tools": True}
    with served(tmp_path_factory.mktemp("builtin"), **settings) as server:
        yield server


@pytest.fixture(scope="session")
def builtin(builtin_server: ServerProcess) -> OpenAI:
    """The official client of that server."""
    return builtin_server.client
