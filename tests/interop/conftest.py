"""One server on a script for each client's tests, in this process; it may call the MCP servers of this machine."""

import logging
from collections.abc import Iterator

import pytest

from app.generators.scripted import ScriptedGenerator, echo
from app.settings import Settings
from tests.mcp_server import mcp_server
from tests.servers import running


@pytest.fixture(scope="module")
def generator() -> ScriptedGenerator:
    return ScriptedGenerator()


@pytest.fixture(scope="module")
def server_url(tmp_path_factory: pytest.TempPathFactory, generator: ScriptedGenerator) -> Iterator[str]:
    data_dir = tmp_path_factory.mktemp("data")
    (data_dir / "maverick.md").write_text("Llama 4 Maverick is a mixture of 128 experts.")
    settings = Settings(
        data_dir=data_dir,
        allow_private_tools=True,
        search_provider="documents",
        search_documents=data_dir,
        alias=["gpt-4.1=scripted"],  # some clients look into the name
    )
    with running(settings, generator) as url:
        yield url


@pytest.fixture
def scripted(generator: ScriptedGenerator) -> ScriptedGenerator:
    generator.write = echo
    generator.requests.clear()
    return generator


@pytest.fixture
def base_url(server_url: str, scripted: ScriptedGenerator, caplog: pytest.LogCaptureFixture) -> Iterator[str]:
    """What the server logs as an error fails the test."""
    yield server_url
    records = caplog.get_records("call")
    assert [one.getMessage() for one in records if one.levelno >= logging.ERROR and one.name.startswith("app")] == []


@pytest.fixture(scope="module")
def mcp_url() -> Iterator[str]:
    with mcp_server("http") as url:
        yield url
