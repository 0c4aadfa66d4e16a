"""The load benchmark's client can't make a bad server look good."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from app.generators.scripted import ScriptedGenerator
from benchmarks.client import Answer, Client, Figures, percentile

ASK = [{"role": "user", "content": "one two three"}]


def ask(base_url: str, num_tokens: int) -> Answer:
    async def run() -> Answer:
        client = Client(base_url, "scripted")
        try:
            return await client.ask(ASK, num_tokens)
        finally:
            await client.close()

    return asyncio.run(run())


def ask_app(body: str) -> Answer:
    """Ask a server that answers with this stream, whatever it is asked."""
    app = FastAPI()

    @app.post("/v1/chat/completions")
    async def create() -> StreamingResponse:
        async def stream() -> AsyncIterator[str]:
            yield body

        return StreamingResponse(stream(), media_type="text/event-stream")

    async def run() -> Answer:
        client = Client("http://test", "m", httpx.ASGITransport(app))
        try:
            return await client.ask(ASK, 8)
        finally:
            await client.close()

    return asyncio.run(run())


def test_an_answer_is_measured(base_url: str, scripted: ScriptedGenerator) -> None:
    answer = ask(base_url, 100)
    assert (answer.error, answer.text) == (None, "one two three")
    assert answer.num_output_tokens > 0
    assert answer.times_s == sorted(answer.times_s)
    figures = Figures(num_tokens=100)
    figures.add([answer], seconds=0.5)
    assert (figures.num_errors, figures.num_short) == (0, 1)
    assert figures.median_tokens_per_s == answer.num_output_tokens / 0.5


def test_a_refusal_is_an_error(base_url: str) -> None:
    answer = ask(base_url, -1)
    assert answer.error is not None
    assert answer.error.startswith("400")
    figures = Figures(num_tokens=100)
    figures.add([answer], seconds=0.5)
    assert (figures.num_errors, figures.num_short, figures.median_tokens_per_s) == (1, 0, 0)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", "no text came"),
        ('data: {"choices": [{"delta": {"content": "hi"}}]}\n\n', "did not count"),
        ('data: {"error": {"message": "broken"}}\n\n', "broken"),
        ("data: {\n\n", "JSONDecodeError"),
    ],
)
def test_a_broken_stream_is_an_error(body: str, error: str) -> None:
    assert error in (ask_app(body).error or "")


def test_nobody_there_is_an_error() -> None:
    assert "ConnectError" in (ask("http://127.0.0.1:9", 4).error or "")


@pytest.mark.parametrize(("share", "expected"), [(0.5, 2), (0.51, 3), (0.99, 4), (1.0, 4), (0.0, 1)])
def test_percentile(share: float, expected: float) -> None:
    assert percentile([4, 1, 3, 2], share) == expected
