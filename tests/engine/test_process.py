"""The engine process beside a parent that is not this one."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.engine import PromptTooLongError
from tests.waiting import wait_until

ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}

PARENT = """
import asyncio, multiprocessing, sys
from app.engine import EngineClient, EngineConfig, SamplingParams

async def main():
    client = EngineClient(EngineConfig(sys.argv[1], device="cpu"))
    await client.start()
    await anext(client.generate([1, 2, 3], SamplingParams()))
    (child,) = multiprocessing.active_children()
    print(child.pid, "torch" in sys.modules, "transformers" in sys.modules, flush=True)
    await asyncio.sleep(600)

if __name__ == "__main__":
    asyncio.run(main())
"""


def test_child_ends_when_its_parent_is_killed(model_path: Callable[[str], str], tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    command = [sys.executable, str(script), model_path("qwen3")]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
    with parent:
        assert parent.stdout is not None
        pid, *imported = parent.stdout.readline().split()
        parent.kill()
    assert imported == ["False", "False"]
    wait_until(lambda: not is_alive(int(pid)))


AHEAD = """
import asyncio, multiprocessing, sys
from app.engine import EngineClient, EngineConfig, SamplingParams
from app.engine.process import start_ahead

async def main():
    client = EngineClient(EngineConfig(sys.argv[1], device="cpu"))
    await client.start()
    print(*(child.pid for child in multiprocessing.active_children()))
    print(len([chunk async for chunk in client.generate([1, 2, 3], SamplingParams(max_tokens=2))]) > 0)
    await client.close()

if __name__ == "__main__":
    start_ahead()
    (child,) = multiprocessing.active_children()
    print(child.pid)
    if len(sys.argv) > 1:
        asyncio.run(main())
"""


def test_a_child_that_was_started_ahead_is_the_engine(model_path: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "parent.py").write_text(AHEAD)
    command = [sys.executable, str(tmp_path / "parent.py"), model_path("qwen3")]
    ahead, used, has_answered = subprocess.check_output(command, text=True, env=ENVIRONMENT).split()
    assert (used, has_answered) == (ahead, "True")


def test_a_child_that_nobody_needs_ends_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "parent.py").write_text(AHEAD)
    command = [sys.executable, str(tmp_path / "parent.py")]
    pid = subprocess.check_output(command, text=True, env=ENVIRONMENT, timeout=60)
    wait_until(lambda: not is_alive(int(pid)))


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that ended but was not waited for yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_importing_the_client_does_not_import_torch() -> None:
    code = "import sys, app.engine.client; print({'torch', 'transformers', 'numpy'} & set(sys.modules))"
    output = subprocess.check_output([sys.executable, "-c", code], text=True, env=ENVIRONMENT)
    assert output == "set()\n"


def test_what_crosses_the_pipe_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(PromptTooLongError(5, 4)))
    assert (error.num_prompt_tokens, error.max_context_tokens) == (5, 4)
    assert "5 tokens" in str(error)
