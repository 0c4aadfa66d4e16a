"""The engine alone, without server or process: what does a decode step cost, and a prompt, on each path?

    python -m benchmarks.decode_step model-folder [--paths native torch torch-float32] [--rows 1 8 32]

All paths are loaded at once and take turns, so that they meet the same weather on a shared machine. A figure is the
median, in brackets the best.
"""

import argparse
import platform
import random
import statistics
import time
from collections.abc import Iterator
from typing import Any

import torch

from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.messages import SamplingParams
from app.engine.worker import _choose_how_threads_wait

PATHS: dict[str, dict[str, Any]] = {
    "native": {"dtype": "bfloat16"},
    "native-float32": {"dtype": "float32"},
    "torch": {"dtype": "bfloat16", "native": False},
    "torch-float32": {"dtype": "float32", "native": False},
}


def decode_steps(engine: Engine, num_rows: int, num_prompt_tokens: int, num_steps: int) -> tuple[float, list[float]]:
    """Seconds that the prompts took, and those of each decode step."""
    params = SamplingParams(temperature=0, max_tokens=num_steps + 1)
    for request_id in range(num_rows):
        engine.add(request_id, random.choices(range(engine.info.vocab_size), k=num_prompt_tokens), params)
    began = time.perf_counter()
    while len(engine.step().chunks) < num_rows:
        pass
    prefill = time.perf_counter() - began
    return prefill, list(step_times(engine))


def step_times(engine: Engine) -> Iterator[float]:
    while engine.has_work:
        began = time.perf_counter()
        engine.step()
        yield time.perf_counter() - began


def measure(engines: dict[str, Engine], num_rows: int, options: argparse.Namespace) -> None:
    steps: dict[str, list[float]] = {name: [] for name in engines}
    prefills: dict[str, list[float]] = {name: [] for name in engines}
    for _ in range(options.rounds):
        for name, engine in engines.items():
            prefill, times = decode_steps(engine, num_rows, options.prompt, options.steps)
            prefills[name].append(prefill)
            steps[name] += times
    for name in engines:
        milliseconds = [seconds * 1000 for seconds in steps[name]]
        rates = [num_rows * options.prompt / seconds for seconds in prefills[name]]
        print(
            f"| {num_rows} | {name} | {statistics.median(milliseconds):.1f} ({min(milliseconds):.1f}) "
            f"| {num_rows * 1000 / statistics.median(milliseconds):,.0f} "
            f"| {statistics.median(rates):,.0f} ({max(rates):,.0f}) |",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("model")
    parser.add_argument("--paths", nargs="+", choices=PATHS, default=["native", "torch", "torch-float32"])
    parser.add_argument("--rows", nargs="+", type=int, default=[1, 8, 32])
    parser.add_argument("--prompt", type=int, default=128)
    parser.add_argument("--steps", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    engines = {
        name: Engine(EngineConfig(options.model, device="cpu", prefix_cache=False, **PATHS[name]))
        for name in options.paths
    }
    print(f"{platform.machine()}, torch {torch.__version__}, {options.threads} threads, prompt of {options.prompt}\n")
    print("| rows | path | ms per decode step (best) | tok/s | prompt tok/s (best) |\n|---|---|---|---|---|")
    for num_rows in options.rows:
        measure(engines, num_rows, options)


if __name__ == "__main__":
    _choose_how_threads_wait()
    main()
