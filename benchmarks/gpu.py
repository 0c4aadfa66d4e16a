"""The CUDA path on one GPU: its tests, then its speed beside transformers' continuous batching on the same card.

    python -m benchmarks.gpu [--shapes 0.6b,7b] [--concurrency 1,8,32,64]

Ends within ten minutes by itself: what does not fit any more is skipped, and the page says so. No network, no server:
both engines run in processes of their own, one after the other, on the same
random-weight models and prompts. Writes benchmarks/results/gpu.md. With --device cpu --shapes tiny it shows that the
script itself works; such figures mean nothing, and are only printed.
"""

import argparse
import json
import logging
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.engine.config import DeviceChoice
from benchmarks.random_model import SHAPES

RESULTS = Path(__file__).parent / "results" / "gpu.md"
NUM_PROMPT_TOKENS = 128
NUM_NEW_TOKENS = 128
NUM_ROUNDS = 2
#: Of everything. What is left of ten minutes is for starting, and for processes that are slow to end.
TOTAL_S = 540
#: Of one engine with one model, all loads together.
MEASURE_TIMEOUT_S = 150
MODEL_TIMEOUT_S = 150
TESTS_TIMEOUT_S = 180
#: With less than this left, nothing is begun any more.
LEAST_S = 20

# Prompts in, answers out; all run together.
Generate = Callable[[list[list[int]]], list[list[int]]]


def responsa(model: Path, device: DeviceChoice) -> Generate:
    from app.engine.config import EngineConfig
    from app.engine.engine import Engine
    from app.engine.messages import SamplingParams

    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    context = NUM_PROMPT_TOKENS + NUM_NEW_TOKENS + 16
    engine = Engine(EngineConfig(str(model), device=device, max_context_tokens=context, prefix_cache=False))
    params = SamplingParams(temperature=0, max_tokens=NUM_NEW_TOKENS)

    def generate(prompts: list[list[int]]) -> list[list[int]]:
        answers: list[list[int]] = [[] for _ in prompts]
        for request_id, prompt in enumerate(prompts):
            engine.add(request_id, prompt, params)
        while engine.has_work:
            report = engine.step()
            assert not report.failures, report.failures
            for request_id, chunk in report.chunks.items():
                answers[request_id] += chunk.token_ids
        return answers

    return generate


def transformers(model: Path, device: DeviceChoice) -> Generate:
    import torch
    from transformers import AutoModelForCausalLM, GenerationConfig

    loaded: Any = AutoModelForCausalLM.from_pretrained(model, dtype=torch.bfloat16, attn_implementation="sdpa")
    loaded = loaded.to(device).eval()
    config = GenerationConfig(do_sample=False, max_new_tokens=NUM_NEW_TOKENS, eos_token_id=-1, pad_token_id=0)

    def generate(prompts: list[list[int]]) -> list[list[int]]:
        outputs = loaded.generate_batch(prompts, generation_config=config, persistent_manager=True)
        return [list(output.generated_tokens) for output in outputs.values()]

    return generate


ENGINES = {"responsa": responsa, "transformers": transformers}


def measure(engine: str, model: Path, device: DeviceChoice, levels: list[int]) -> dict[str, float]:
    """Seconds per load, by the number of sequences; best of the rounds. Runs in a process of its own."""
    generate = ENGINES[engine](model, device)
    seconds = {}
    for level in levels:
        times = []
        # One more round, which pays for what happens once.
        for round_number in range(NUM_ROUNDS + 1):
            generator = random.Random(1000 * level + round_number)
            prompts = [generator.choices(range(3, 2000), k=NUM_PROMPT_TOKENS) for _ in range(level)]
            began = time.perf_counter()
            answers = generate(prompts)
            times.append(time.perf_counter() - began)
            assert [len(answer) for answer in answers] == [NUM_NEW_TOKENS] * level, "answers are short"
        seconds[str(level)] = min(times[1:])
    return seconds


class Budget:
    """The time that all processes together may take."""

    def __init__(self, seconds: float) -> None:
        self._ends_at = time.monotonic() + seconds

    def run(self, arguments: list[str], limit_s: float) -> "subprocess.CompletedProcess[str] | str":
        """`python -m` with these arguments, or why it did not end."""
        limit_s = min(limit_s, self._ends_at - time.monotonic())
        if limit_s < LEAST_S:
            return f"skipped: the {TOTAL_S} s of the whole script are used up"
        command = [sys.executable, "-m", *arguments]
        try:
            return subprocess.run(command, capture_output=True, text=True, timeout=limit_s, check=False)
        except subprocess.TimeoutExpired:
            return f"took longer than {limit_s:.0f} s"


def make_model(shape: str, options: argparse.Namespace, budget: Budget) -> Path | str:
    """The folder of the model; why there is none."""
    folder: Path = options.models / shape
    process = budget.run(["benchmarks.random_model", shape, str(folder)], MODEL_TIMEOUT_S)
    if isinstance(process, str):
        return process
    return folder if process.returncode == 0 else process.stderr[-1000:]


def measure_apart(engine: str, model: Path, options: argparse.Namespace, budget: Budget) -> dict[str, float] | str:
    """`measure` in a fresh process; the end of its output if it failed."""
    arguments = ["benchmarks.gpu", "--measure", engine, "--model", str(model)]
    arguments += ["--device", options.device, "--concurrency", options.concurrency]
    process = budget.run(arguments, MEASURE_TIMEOUT_S)
    if isinstance(process, str):
        return process
    for line in process.stderr.splitlines():
        if "app.engine" in line:
            print(line, file=sys.stderr)
    if process.returncode:
        return process.stderr[-1000:]
    figures: dict[str, float] = json.loads(process.stdout.splitlines()[-1])
    return figures


def run_tests(budget: Budget) -> str:
    process = budget.run(["pytest", "-m", "gpu", "-q", "-p", "no:cacheprovider", "tests/engine"], TESTS_TIMEOUT_S)
    return process if isinstance(process, str) else "\n".join(process.stdout.splitlines()[-12:])


def bandwidth(device: DeviceChoice) -> float:
    """Bytes per second that a copy within the device's memory reads and writes."""
    import torch

    size = 2**30 if device == "cuda" else 2**26
    source = torch.zeros(size, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    times = []
    for _ in range(6):
        _wait(device)
        began = time.perf_counter()
        target.copy_(source)
        _wait(device)
        times.append(time.perf_counter() - began)
    return 2 * size / min(times)


def _wait(device: DeviceChoice) -> None:
    import torch

    if device == "cuda":
        torch.cuda.synchronize()


def describe(device: DeviceChoice) -> str:
    import torch
    import transformers as library

    name = torch.cuda.get_device_name() if device == "cuda" else "CPU: these figures mean nothing"
    return f"{name}, torch {torch.__version__}, transformers {library.__version__}, {time.strftime('%Y-%m-%d')}."


def report(options: argparse.Namespace) -> str:
    budget = Budget(TOTAL_S)
    bytes_per_s = bandwidth(options.device)
    lines = ["# The CUDA path", "", describe(options.device)]
    if not options.no_tests:
        lines += ["", "`pytest -m gpu tests/engine`:", "", "```", run_tests(budget), "```"]
    lines += [
        "",
        f"{NUM_PROMPT_TOKENS} prompt tokens, {NUM_NEW_TOKENS} generated, greedy, C sequences together, random "
        f"weights in bfloat16; best of {NUM_ROUNDS}. The limit: all weights are read once per token, at the "
        f"{bytes_per_s / 1e9:,.0f} GB/s that a copy in this memory reaches.",
        "",
        "| model | C | Responsa tok/s | transformers tok/s | ratio | share of the limit |",
        "|---|---|---|---|---|---|",
    ]
    for shape in options.shapes.split(","):
        lines += table(shape, bytes_per_s, options, budget)
    return "\n".join(lines) + "\n"


def failure(shape: str, reason: str) -> list[str]:
    return [f"| {shape} | | **failed** | | | |", "", "```", reason, "```"]


def table(shape: str, bytes_per_s: float, options: argparse.Namespace, budget: Budget) -> list[str]:
    model = make_model(shape, options, budget)
    if isinstance(model, str):
        return failure(shape, model)
    num_bytes = sum(file.stat().st_size for file in model.glob("*.safetensors"))
    ours, theirs = (measure_apart(engine, model, options, budget) for engine in ENGINES)
    if isinstance(ours, str):
        return failure(shape, ours)
    lines = []
    for level, seconds in ours.items():
        rate = int(level) * NUM_NEW_TOKENS / seconds
        other = int(level) * NUM_NEW_TOKENS / theirs[level] if isinstance(theirs, dict) else float("nan")
        share = f"{rate * num_bytes / bytes_per_s:.0%}" if level == "1" else ""
        lines.append(f"| {shape} | {level} | {rate:,.0f} | {other:,.0f} | {rate / other:.2f} | {share} |")
    if isinstance(theirs, str):
        lines += ["", "transformers failed:", "", "```", theirs, "```"]
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--shapes", default="0.6b,7b", help=f"of {', '.join(SHAPES)}")
    parser.add_argument("--concurrency", default="1,8,32,64")
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--models", type=Path, default=Path(tempfile.gettempdir(), "responsa-models"))
    parser.add_argument("--no-tests", action="store_true")
    parser.add_argument("--measure", choices=ENGINES, help=argparse.SUPPRESS)
    parser.add_argument("--model", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        levels = [int(part) for part in options.concurrency.split(",")]
        print(json.dumps(measure(options.measure, options.model, options.device, levels)))
        return
    text = report(options)
    print(text)
    if options.device == "cuda":
        RESULTS.write_text(text)


if __name__ == "__main__":
    main()
