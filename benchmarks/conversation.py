"""A conversation through the real server: what does a turn cost when the engine remembers the ones before it?

    python -m benchmarks.conversation [--turns 20] [--words 40] [--model folder]

The same turns are run with and without the prefix cache, each continuing by ``previous_response_id``. The time to the
first token is from the request to the first delta of the stream, as a client sees it; rendering, tokenizing and the
store are in it. What a turn can reuse ends where its prompt first differs from what the engine computed.

A turn *goes on* if its prompt begins with exactly the tokens that the turn before has stored; they are read from the
database when the server has stopped. Beside it: would it have, had the prompt been tokenized again as a whole?
"""

import argparse
import asyncio
import platform
import tempfile
import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openai import OpenAI
from openai.types.responses import ResponseCompletedEvent, ResponseIncompleteEvent
from tokenizers import Tokenizer

from app.builtin import MODEL_ID
from app.engine.config import EngineConfig
from app.generators.local import LocalGenerator
from app.generators.model_folder import find_model_folder
from app.settings import Settings
from storage.tokens import TokenRepository
from tests.databases import opened
from tests.servers import running

TEXT = "Please tell me a little more about the old town, its harbour, the boats and the people who live there."


@dataclass
class Turn:
    response_id: str
    num_prompt_tokens: int
    num_cached_tokens: int
    first_token_ms: float
    #: All tokens of the conversation up to the end of this turn, as stored.
    token_ids: "array[int]"


def question(turn: int, num_words: int) -> str:
    """Return a text of so many words that is another one in every turn."""
    words = TEXT.split()
    return " ".join([f"Question {turn}.", *(words[(turn + number) % len(words)] for number in range(num_words))])


def run_turn(client: OpenAI, text: str, previous_response_id: str | None, options: argparse.Namespace) -> Turn:
    began, first_token_ms = time.perf_counter(), 0.0
    stream = client.responses.create(
        input=text,
        previous_response_id=previous_response_id,
        temperature=options.temperature,
        max_output_tokens=options.answer_tokens,
        stream=True,
    )
    for event in stream:
        if not first_token_ms and event.type.endswith(".delta"):
            first_token_ms = (time.perf_counter() - began) * 1000
        if isinstance(event, ResponseCompletedEvent | ResponseIncompleteEvent) and event.response.usage:
            usage = event.response.usage
            cached = usage.input_tokens_details.cached_tokens
            return Turn(event.response.id, usage.input_tokens, cached, first_token_ms, array("I"))
    raise RuntimeError("the response did not end")


def converse(options: argparse.Namespace, *, prefix_cache: bool) -> list[Turn]:
    """Run the whole conversation on a server of its own."""
    generator = LocalGenerator(options.model, EngineConfig("", device=options.device, prefix_cache=prefix_cache))
    settings = Settings(data_dir=Path(tempfile.mkdtemp()))
    turns: list[Turn] = []
    with running(settings, generator) as url, OpenAI(base_url=f"{url}/v1", api_key="unused") as client:
        # The first request of a process pays for more than its tokens.
        run_turn(client, "Hello.", None, options)
        for number in range(1, options.turns + 1):
            previous_id = turns[-1].response_id if turns else None
            turns.append(run_turn(client, question(number, options.words), previous_id, options))
    asyncio.run(load_tokens(settings.resolved_database_url, turns))
    return turns


async def load_tokens(url: str, turns: Sequence[Turn]) -> None:
    async with opened(url) as database, database.read() as session:
        for turn in turns:
            turn.token_ids = (await TokenRepository(session, "default").get_chain(turn.response_id)).token_ids


def goes_on(prompt: Sequence[int], before: Turn) -> bool:
    return list(prompt[: len(before.token_ids)]) == before.token_ids.tolist()


def tokenized_again(tokenizer: Tokenizer, prompt: Sequence[int]) -> list[int]:
    text = tokenizer.decode(list(prompt), skip_special_tokens=False)
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


def print_continuity(turns: Sequence[Turn], tokenizer: Tokenizer) -> None:
    prompts = [turn.token_ids[: turn.num_prompt_tokens] for turn in turns]
    pairs = list(zip(turns, prompts[1:], strict=False))
    num_kept = sum(goes_on(prompt, before) for before, prompt in pairs)
    num_again = sum(goes_on(tokenized_again(tokenizer, prompt), before) for before, prompt in pairs)
    print(f"{num_kept / len(pairs):.0%} of the turns began with exactly the tokens stored by the turn before;")
    print(f"{num_again / len(pairs):.0%} would have, tokenized again as a whole.")


def print_table(cached: list[Turn], plain: list[Turn]) -> None:
    print("| turn | prompt tokens | cached tokens | first token ms | without the cache |")
    print("|---|---|---|---|---|")
    for number, (turn, other) in enumerate(zip(cached, plain, strict=True), 1):
        print(
            f"| {number} | {turn.num_prompt_tokens:,} | {turn.num_cached_tokens:,} "
            f"| {turn.first_token_ms:.0f} | {other.first_token_ms:.0f} |"
        )
    num_prompt = sum(turn.num_prompt_tokens for turn in cached)
    num_cached = sum(turn.num_cached_tokens for turn in cached)
    total_ms, plain_ms = (sum(turn.first_token_ms for turn in turns) for turns in (cached, plain))
    print(f"| all | {num_prompt:,} | {num_cached:,} | {total_ms:.0f} | {plain_ms:.0f} |")
    print(f"\n{num_cached / num_prompt:.0%} of all prompt tokens were reused.")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--turns", type=int, default=20)
    parser.add_argument("--words", type=int, default=40, help="words of a question")
    parser.add_argument("--answer-tokens", type=int, default=40, help="tokens of an answer, at most")
    parser.add_argument("--model", default=MODEL_ID, help="a local folder or a Hub id [default: the built-in model]")
    parser.add_argument("--temperature", type=float, default=0.0)
    parser.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    options = parser.parse_args()
    cached, plain = converse(options, prefix_cache=True), converse(options, prefix_cache=False)
    name = Path(options.model).name
    print(f"{platform.machine()}, Python {platform.python_version()}, {name}, {options.turns} turns\n")
    print_table(cached, plain)
    print_continuity(cached, Tokenizer.from_file(str(find_model_folder(options.model) / "tokenizer.json")))


if __name__ == "__main__":
    main()
