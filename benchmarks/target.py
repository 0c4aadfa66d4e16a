"""Servers to measure, each a process group of its own on a free loopback port, ended with the `with` block."""

import asyncio
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import httpx
import psutil

from benchmarks.client import Client

READY_TIMEOUT_S = 300
STOP_GRACE_S = 15
ROOT = Path(__file__).parent.parent

OURS = "responsa"

#: How a server is started; {model}, {port} and {device} are filled in. A peer is used if its command is found.
COMMANDS = {
    OURS: "{python} -m app serve --model {model} --port {port} --device {device} --log-level warning",
    "transformers": "transformers serve {model} --host 127.0.0.1 --port {port} --device {device} "
    "--continuous-batching",
    "vllm": "vllm serve {model} --host 127.0.0.1 --port {port} --dtype bfloat16",
}


def found_peers() -> dict[str, str]:
    """Commands of the known peers that are installed here."""
    return {name: command for name, command in COMMANDS.items() if name != OURS and _which(command.split()[0])}


def _which(program: str) -> str | None:
    """On the PATH, or beside the Python that runs this."""
    return shutil.which(program) or shutil.which(program, path=str(Path(sys.executable).parent))


class PeakMemory(threading.Thread):
    """Watches the resident memory of a process and all its descendants; pages they share count in each."""

    def __init__(self, pid: int) -> None:
        super().__init__(name="peak-memory", daemon=True)
        self._root = psutil.Process(pid)
        self.peak_bytes = 0

    def run(self) -> None:
        with suppress(psutil.NoSuchProcess):
            while self._root.is_running():
                self.peak_bytes = max(self.peak_bytes, self._sum())
                time.sleep(0.2)

    def _sum(self) -> int:
        total = 0
        for process in [self._root, *self._root.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):
                total += process.memory_info().rss
        return total


class Target:
    """One running server. `ready_s`: from the start of its process to its first answer."""

    def __init__(self, name: str, command: str, model: Path, device: str, data_dir: Path) -> None:
        self.name = name
        self._port = _free_port()
        arguments = shlex.split(command.format(python=sys.executable, model=model, port=self._port, device=device))
        arguments[0] = _which(arguments[0]) or arguments[0]
        self.log_path = data_dir / f"{name}.log"
        self._began = time.monotonic()
        with self.log_path.open("wb") as log:
            self._process = subprocess.Popen(
                arguments,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env=_environment(data_dir / name),
            )
        self._memory = PeakMemory(self._process.pid)
        self._memory.start()
        self._model = str(model)
        self.ready_s = float("nan")

    def __enter__(self) -> "Target":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def peak_mib(self) -> float:
        return self._memory.peak_bytes / 2**20

    async def wait_ready(self) -> Client:
        """A client, once a first request was answered. RuntimeError with the end of the log if that never happens."""
        while time.monotonic() - self._began < READY_TIMEOUT_S and self._process.poll() is None:
            if model := await self._listed_model():
                client = Client(self.url, model)
                answer = await client.ask([{"role": "user", "content": "Hello"}], 2)
                if answer.error is None:
                    self.ready_s = time.monotonic() - self._began
                    return client
                await client.close()
            await asyncio.sleep(0.1)
        log = self.log_path.read_text(errors="replace")[-2000:]
        raise RuntimeError(f"{self.name} did not become ready:\n{log}")

    async def _listed_model(self) -> str | None:
        """The name to ask for: the only one listed, else the folder; None while nobody listens."""
        try:
            async with httpx.AsyncClient(base_url=self.url) as http:
                response = await http.get("/v1/models")
                models = response.json()["data"] if response.status_code == 200 else []
        except (httpx.HTTPError, ValueError, KeyError):
            return None
        return models[0]["id"] if len(models) == 1 else self._model

    def stop(self) -> None:
        """End the process group that was started here, kindly first."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, number)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(STOP_GRACE_S)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _environment(data_dir: Path) -> dict[str, str]:
    """The user's own, with a fresh state and without the network."""
    paths = [str(ROOT), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "RESPONSA_DATA_DIR": str(data_dir),
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
    }
