"""Real servers for the tests: the real app on a real socket, with the official client."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn
from openai import OpenAI

from app.generators.base import Generator
from app.generators.scripted import ScriptedGenerator
from app.main import create_app
from app.settings import Settings
from tests.quick_server import QuickServer
from tests.waiting import LIMIT_S


@contextmanager
def running(settings: Settings, generator: Generator | None = None) -> Iterator[str]:
    """Serve in a thread of its own, with an event loop of its own; yield the base URL."""
    config = uvicorn.Config(
        create_app(settings, generator), port=0, log_config=None, timeout_graceful_shutdown=2, lifespan="on"
    )
    server = QuickServer(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), name="server")
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive(), "the server did not start"
            thread.join(0.002)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        if thread.is_alive():
            server.stop()
        thread.join(LIMIT_S)


@pytest.fixture
def scripted() -> ScriptedGenerator:
    """Echoes; a test that wants something else replaces ``write``."""
    return ScriptedGenerator()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=database_url, data_dir=tmp_path)


@pytest.fixture
def base_url(
    settings: Settings,
    scripted: ScriptedGenerator,
    caplog: pytest.LogCaptureFixture,
    request: pytest.FixtureRequest,
) -> Iterator[str]:
    """A server on a script. What it logs as an error fails the test, unless the test is marked ``logs_errors``."""
    with running(settings, scripted) as url:
        yield url
    errors = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert bool(errors) == (request.node.get_closest_marker("logs_errors") is not None), errors


@pytest.fixture
def make_client() -> Iterator[Callable[[str], OpenAI]]:
    clients: list[OpenAI] = []

    def make(url: str) -> OpenAI:
        clients.append(OpenAI(base_url=f"{url}/v1", api_key="unused", max_retries=0, timeout=LIMIT_S))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(base_url: str, make_client: Callable[[str], OpenAI]) -> OpenAI:
    return make_client(base_url)
