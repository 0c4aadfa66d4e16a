"""A client that measures: streamed chat completions, timed as their user sees them.

Tokens are those the server counts in `usage`. A server that fails, that sends no text, that does not say how many
tokens it made, or that makes fewer than were asked for shows as such in the figures, never as a fast one.
"""

import asyncio
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import httpx

Message = Mapping[str, str]


@dataclass
class Answer:
    """One request, seen from outside.

    times_s: when each piece of text came, in seconds since the request was sent.
    num_prompt_tokens, num_output_tokens: as the server counts them; 0 until it has told.
    """

    text: str = ""
    times_s: list[float] = field(default_factory=list)
    num_prompt_tokens: int = 0
    num_output_tokens: int = 0
    error: str | None = None

    @property
    def gaps_s(self) -> list[float]:
        return [after - before for before, after in zip(self.times_s, self.times_s[1:], strict=False)]


class Client:
    """Of one server at a loopback URL. `model` is what requests name."""

    def __init__(self, base_url: str, model: str, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._model = model
        self._http = httpx.AsyncClient(
            base_url=base_url,
            transport=transport,
            timeout=httpx.Timeout(600, connect=5),
            limits=httpx.Limits(max_connections=512, max_keepalive_connections=0),
        )

    async def close(self) -> None:
        await self._http.aclose()

    async def ask(self, messages: Sequence[Message], num_tokens: int) -> Answer:
        """Stream one greedy answer of so many tokens; never raises for what the server does."""
        body = {
            "model": self._model,
            "messages": messages,
            "max_tokens": num_tokens,
            "temperature": 0,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        answer, began = Answer(), time.perf_counter()
        try:
            async with self._http.stream("POST", "/v1/chat/completions", json=body) as response:
                await self._read(response, answer, began)
        except (httpx.HTTPError, ValueError) as error:
            answer.error = repr(error)
        answer.error = answer.error or _missing(answer)
        return answer

    async def _read(self, response: httpx.Response, answer: Answer, began: float) -> None:
        if response.status_code != 200:
            text = (await response.aread()).decode(errors="replace")
            answer.error = f"{response.status_code} {text[:200]}"
            return
        async for line in response.aiter_lines():
            data = line.removeprefix("data:").strip()
            if line.startswith("data:") and data != "[DONE]":
                _take(json.loads(data), answer, time.perf_counter() - began)


def _take(chunk: dict[str, Any], answer: Answer, now_s: float) -> None:
    if chunk.get("error"):
        answer.error = json.dumps(chunk["error"])[:200]
    choices = chunk.get("choices") or [{}]
    if text := (choices[0].get("delta") or {}).get("content"):
        answer.text += text
        answer.times_s.append(now_s)
    if usage := chunk.get("usage"):
        answer.num_prompt_tokens = usage["prompt_tokens"]
        answer.num_output_tokens = usage["completion_tokens"]


def _missing(answer: Answer) -> str | None:
    if not answer.times_s:
        return "no text came"
    return None if answer.num_output_tokens else "the server did not count its tokens"


async def ask_all(
    client: Client, prompts: Iterable[str], concurrency: int, num_tokens: int
) -> tuple[list[Answer], float]:
    """Ask every prompt, so many at a time; return the answers, and the seconds that all of it took."""
    waiting = list(prompts)
    answers: list[Answer] = []

    async def work() -> None:
        while waiting:
            answers.append(await client.ask([{"role": "user", "content": waiting.pop()}], num_tokens))

    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(concurrency)))
    return answers, time.perf_counter() - began


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that at least this share of all are not above; NaN of none."""
    ordered = sorted(values)
    if not ordered:
        return float("nan")
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


@dataclass
class Figures:
    """All answers of one server at one load, over all rounds."""

    num_tokens: int
    answers: list[Answer] = field(default_factory=list)
    tokens_per_s: list[float] = field(default_factory=list)

    def add(self, answers: list[Answer], seconds: float) -> None:
        self.answers += answers
        num_output = sum(answer.num_output_tokens for answer in answers if answer.error is None)
        self.tokens_per_s.append(num_output / seconds)

    @property
    def good(self) -> list[Answer]:
        return [answer for answer in self.answers if answer.error is None]

    @property
    def num_errors(self) -> int:
        return len(self.answers) - len(self.good)

    @property
    def num_short(self) -> int:
        return sum(answer.num_output_tokens < self.num_tokens for answer in self.good)

    @property
    def median_tokens_per_s(self) -> float:
        return median(self.tokens_per_s) if self.tokens_per_s else float("nan")

    def first_token_ms(self, share: float) -> float:
        return 1000 * percentile((answer.times_s[0] for answer in self.good), share)

    def between_tokens_ms(self, share: float) -> float:
        return 1000 * percentile((gap for answer in self.good for gap in answer.gaps_s), share)
