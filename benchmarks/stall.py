"""How long do running answers stand still while a long prompt is computed?

    GOMP_SPINCOUNT=10000 OMP_WAIT_POLICY=PASSIVE python -m benchmarks.stall [--limits 128,256,512,1024,2048]

Eight sequences decode; then a prompt of 4,096 tokens joins them. Measured is the time between two tokens of a
running answer, which is the time of a step, for several limits of prompt tokens in a step with others; and what the
limit costs the long prompt. In the engine itself: no server and no network. Limits take turns over the rounds.
The two variables make torch's threads wait as they do in the server (app/engine/worker.py).
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import torch

from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.messages import SamplingParams
from benchmarks.client import percentile
from benchmarks.random_model import SHAPES, make_random_model

NUM_STREAMS = 8
NUM_CALM_STEPS = 20
LONG_PROMPT = NUM_STREAMS


class Round(NamedTuple):
    """Seconds of each step without and with the long prompt under way; the sum of the latter is its prefill."""

    calm_steps_s: list[float]
    prefill_steps_s: list[float]


def run_round(engine: Engine, options: argparse.Namespace, vocabulary: range) -> Round:
    def prompt(num_tokens: int) -> list[int]:
        return random.choices(vocabulary, k=num_tokens)

    for request_id in range(NUM_STREAMS):
        engine.add(request_id, prompt(options.context), SamplingParams(temperature=0))
    while len(engine.step().chunks) < NUM_STREAMS:
        pass
    calm = [timed_step(engine)[0] for _ in range(NUM_CALM_STEPS)]
    engine.add(LONG_PROMPT, prompt(options.prompt), SamplingParams(temperature=0))
    prefill: list[float] = []
    has_begun = False
    while not has_begun:
        seconds, has_begun = timed_step(engine)
        prefill.append(seconds)
    for request_id in range(NUM_STREAMS + 1):
        engine.abort(request_id)
    return Round(calm, prefill)


def timed_step(engine: Engine) -> tuple[float, bool]:
    """Seconds of one step, and if it gave the long prompt its first token."""
    began = time.perf_counter()
    report = engine.step()
    assert not report.failures
    return time.perf_counter() - began, LONG_PROMPT in report.chunks


def print_table(rounds: dict[int, list[Round]], num_prompt_tokens: int) -> None:
    calm = [seconds for of_limit in rounds.values() for one in of_limit for seconds in one.calm_steps_s]
    print(f"Without a long prompt: ITL {cell(calm)} ms p50 / p99.\n")
    print("| prompt tokens a step | ITL p50 / p99 ms | long prompt's first token s, median (best) | prefill tok/s |")
    print("|---|---|---|---|")
    for limit, of_limit in rounds.items():
        steps = [seconds for one in of_limit for seconds in one.prefill_steps_s]
        totals = [sum(one.prefill_steps_s) for one in of_limit]
        print(
            f"| {limit:,} | {cell(steps)} | {median(totals):.2f} ({min(totals):.2f}) "
            f"| {num_prompt_tokens / median(totals):,.0f} |"
        )


def cell(seconds: list[float]) -> str:
    return f"{1000 * percentile(seconds, 0.5):.0f} / {1000 * percentile(seconds, 0.99):.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--shape", choices=SHAPES, default="0.1b")
    parser.add_argument("--models", type=Path, default=Path(tempfile.gettempdir(), "responsa-models"))
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--limits", default="128,256,512,1024,2048")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--prompt", type=int, default=4096, help="tokens of the long prompt")
    parser.add_argument("--context", type=int, default=128, help="tokens of each running sequence's prompt")
    options = parser.parse_args()
    model = make_random_model(options.shape, options.models / options.shape)
    engines = {
        limit: Engine(
            EngineConfig(
                str(model),
                device=options.device,
                max_context_tokens=options.prompt + 1024,
                prefix_cache=False,
                max_prefill_tokens=limit,
            )
        )
        for limit in map(int, options.limits.split(","))
    }
    rounds: dict[int, list[Round]] = {limit: [] for limit in engines}
    for number in range(options.rounds):
        for limit in list(engines)[:: -1 if number % 2 else 1]:
            one = run_round(engines[limit], options, range(3, 2000))
            rounds[limit].append(one)
            print(f"round {number}, limit {limit}: {cell(one.prefill_steps_s)} ms", file=sys.stderr, flush=True)
    print(f"{torch.get_num_threads()} threads, torch {torch.__version__}, shape {options.shape}, {options.device}\n")
    print_table(rounds, options.prompt)


if __name__ == "__main__":
    main()
