"""This server beside others, on this machine, in one run.

    python -m benchmarks.peers [--shape 0.1b] [--concurrency 1,8,32] [--rounds 2] [--peer name=command]

Peers are `transformers serve` (the extra `bench` installs what it needs) and vLLM where their commands are found,
and whatever is named by --peer; in its command {model}, {port}, {device} and {python} are filled in. All get the
same random-weight model and the same prompts, new ones in every round, turn about. Everything listens on loopback
only, and ends with the run.
"""

import argparse
import asyncio
import platform
import random
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from benchmarks.client import Answer, Client, Figures, ask_all
from benchmarks.random_model import SHAPES, make_random_model, word_tokens
from benchmarks.target import COMMANDS, OURS, Target, found_peers

TURNS_SHOWN = (1, 5, 10, 20)


class Rival:
    """A server under test with what was measured of it."""

    def __init__(self, target: Target, client: Client) -> None:
        self.target = target
        self.client = client
        self.load: dict[int, Figures] = {}
        self.turns: list[list[Answer]] = []


def make_text(generator: random.Random, num_tokens: int, words: Sequence[str]) -> str:
    return "".join(generator.choice(words) for _ in range(num_tokens))


async def start(options: argparse.Namespace, data_dir: Path, stack: AsyncExitStack) -> list[Rival]:
    """Start the servers one after the other, so that each one's start is its own."""
    model = make_random_model(options.shape, options.models / options.shape)
    commands = {OURS: COMMANDS[OURS]} | found_peers() | dict(options.peer)
    rivals = []
    for name, command in commands.items():
        if options.only and name not in options.only:
            continue
        target = stack.enter_context(Target(name, command, model.absolute(), options.device, data_dir))
        client = await target.wait_ready()
        stack.push_async_callback(client.close)
        rivals.append(Rival(target, client))
    return rivals


async def run_load(rivals: list[Rival], options: argparse.Namespace, words: Sequence[str]) -> None:
    for concurrency in options.concurrency:
        for round_number in range(options.rounds):
            seed = options.seed + 1000 * concurrency + round_number
            for rival in rivals[::-1] if round_number % 2 else rivals:
                generator = random.Random(seed)
                num_requests = min(64, 4 * concurrency)
                prompts = [make_text(generator, options.prompt_tokens, words) for _ in range(num_requests)]
                answers, seconds = await ask_all(rival.client, prompts, concurrency, options.answer_tokens)
                figures = rival.load.setdefault(concurrency, Figures(options.answer_tokens))
                figures.add(answers, seconds)


async def converse(client: Client, options: argparse.Namespace, words: Sequence[str], seed: int) -> list[Answer]:
    """One conversation that grows turn by turn, sent whole each time; ends at the first error."""
    generator, history, answers = random.Random(seed), [], []
    for _ in range(options.turns):
        history.append({"role": "user", "content": make_text(generator, 100, words)})
        answer = await client.ask(history, 32)
        answers.append(answer)
        if answer.error:
            break
        history.append({"role": "assistant", "content": answer.text})
    return answers


async def run_turns(rivals: list[Rival], options: argparse.Namespace, words: Sequence[str]) -> None:
    for round_number in range(options.rounds if options.turns else 0):
        for rival in rivals[::-1] if round_number % 2 else rivals:
            rival.turns.append(await converse(rival.client, options, words, options.seed + round_number))


def print_load(rivals: list[Rival], options: argparse.Namespace) -> None:
    print("| C | server | output tok/s | Responsa / this | TTFT p50 / p99 ms | ITL p50 / p99 ms | errors | short |")
    print("|---|---|---|---|---|---|---|---|")
    for concurrency in options.concurrency:
        ours = rivals[0].load[concurrency].median_tokens_per_s
        for rival in rivals:
            figures = rival.load[concurrency]
            # A row with errors or short answers is no measurement.
            mark = " **invalid**" if figures.num_errors or figures.num_short else ""
            print(
                f"| {concurrency} | {rival.target.name}{mark} | {figures.median_tokens_per_s:.1f} "
                f"| {ours / figures.median_tokens_per_s if figures.median_tokens_per_s else float('nan'):.2f} "
                f"| {figures.first_token_ms(0.5):.0f} / {figures.first_token_ms(0.99):.0f} "
                f"| {figures.between_tokens_ms(0.5):.1f} / {figures.between_tokens_ms(0.99):.1f} "
                f"| {figures.num_errors} | {figures.num_short} |"
            )


def print_servers(rivals: list[Rival], options: argparse.Namespace) -> None:
    turns = [turn for turn in TURNS_SHOWN if turn <= options.turns]
    print("\n| server | ready s | peak MiB |" + "".join(f" TTFT turn {turn} ms |" for turn in turns))
    print("|---|---|---|" + "---|" * len(turns))
    for rival in rivals:
        cells = "".join(f" {turn_cell(rival.turns, turn)} |" for turn in turns)
        print(f"| {rival.target.name} | {rival.target.ready_s:.1f} | {rival.target.peak_mib:,.0f} |{cells}")


def turn_cell(conversations: list[list[Answer]], turn: int) -> str:
    answers = [answers[turn - 1] for answers in conversations if len(answers) >= turn]
    good = [answer for answer in answers if answer.error is None]
    if len(good) < len(conversations):
        return "**failed**"
    times = sorted(answer.times_s[0] for answer in good)
    return f"{1000 * times[len(times) // 2]:.0f} ({good[0].num_prompt_tokens:,} tokens)"


def print_errors(rivals: list[Rival]) -> None:
    for rival in rivals:
        answers = [answer for figures in rival.load.values() for answer in figures.answers]
        answers += [answer for conversation in rival.turns for answer in conversation]
        if first := next((answer.error for answer in answers if answer.error), None):
            print(f"\n{rival.target.name}'s first error: {first}")


async def run(options: argparse.Namespace) -> None:
    words = sorted(word_tokens())
    with tempfile.TemporaryDirectory() as folder:
        async with asyncio.timeout(options.deadline), AsyncExitStack() as stack:
            rivals = await start(options, Path(folder), stack)
            await run_load(rivals, options, words)
            await run_turns(rivals, options, words)
            print(
                f"{time.strftime('%Y-%m-%d')}, {platform.machine()}, {options.device}, Qwen3 shape {options.shape}, "
                f"{options.prompt_tokens} prompt tokens and a template, {options.answer_tokens} generated, greedy, "
                f"{options.rounds} rounds, medians.\n"
            )
            print_load(rivals, options)
            print_servers(rivals, options)
            print_errors(rivals)


def _peer(text: str) -> tuple[str, str]:
    name, separator, command = text.partition("=")
    if not separator or "{port}" not in command:
        raise argparse.ArgumentTypeError("want name=command, and {port} in the command")
    return name, command


def main() -> None:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").split("\n")[0], formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.add_argument("--shape", choices=SHAPES, default="0.1b", help="of the random-weight model")
    parser.add_argument("--models", type=Path, default=Path(tempfile.gettempdir(), "responsa-models"))
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument(
        "--concurrency", type=lambda text: [int(part) for part in text.split(",")], default=[1, 8, 32]
    )
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--prompt-tokens", type=int, default=128)
    parser.add_argument("--answer-tokens", type=int, default=64)
    parser.add_argument("--turns", type=int, default=20, help="of the conversation; 0 leaves it out")
    parser.add_argument("--peer", type=_peer, action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--only", type=lambda text: {OURS, *text.split(",")}, help="of the peers, those named only")
    parser.add_argument(
        "--seed", type=int, default=time.time_ns() % 10**9, help="new, so that no cache knows a prompt"
    )
    parser.add_argument("--deadline", type=float, default=1800, help="seconds after which the run gives up")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
