from collections.abc import Iterator
from pathlib import Path

import pytest

from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.servers import running


@pytest.fixture(scope="module")
def module_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One server on a script for a whole module of tests that leave no traces for each other."""
    data_dir: Path = tmp_path_factory.mktemp("data")
    (data_dir / "greeting.yaml").write_text("instructions: Greet.")
    settings = Settings(data_dir=data_dir, prompts=data_dir, search_provider="documents", search_documents=data_dir)
    with running(settings, ScriptedGenerator()) as url:
        yield url
