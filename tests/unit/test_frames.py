"""Rows S0.3 and S0.4 of the reference systems: events as text, without what is null where that is asked for.

And many events at once: while they are written, others are served.
"""

import asyncio
import json
from dataclasses import replace

import pytest
from openai.types.responses import Response, ResponseCreatedEvent

from app.api.obfuscation import obfuscated
from app.api.sse import EventStream, frame
from app.chat.builder import CompletionIdentity, empty_chunk

IDENTITY = CompletionIdentity("chatcmpl_1", 1, "m", "b1")
CALL = {
    "index": 0,
    "function": {"arguments": '{"foo1": "bar1", "foo2": "bar2"}', "name": "foo_bar"},
    "type": "function",
}


def written(delta, finish_reason=None, *, exclude_none=True):
    choice = {"delta": delta, "finish_reason": finish_reason, "index": 0, "logprobs": None}
    return frame({**empty_chunk(IDENTITY), "choices": [choice]}, named=False, exclude_none=exclude_none).decode()


@pytest.mark.parametrize(
    ("delta", "finish_reason", "words"),
    [
        (
            {"content": "hello", "role": "user"},
            "stop",
            '"choices":[{"delta":{"content":"hello","role":"user"},"finish_reason":"stop","index":0}]',
        ),
        ({"role": "user"}, None, '"choices":[{"delta":{"role":"user"},"index":0}]'),
        ({"role": "user", "content": None}, None, '"choices":[{"delta":{"role":"user"},"index":0}]'),
        ({"content": "hello"}, None, '"choices":[{"delta":{"content":"hello"},"index":0}]'),
        (
            {"tool_calls": [CALL]},
            None,
            'choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\\"foo1\\": \\"bar1\\", '
            '\\"foo2\\": \\"bar2\\"}","name":"foo_bar"},"type":"function"}]},"index":0}]',
        ),
    ],
)
def test_s0_3_a_chunk_as_text(delta, finish_reason, words):
    text = written(delta, finish_reason)
    assert text.startswith("data: ")
    assert words in text
    assert all(key in text for key in ("id", "choices", "created", "model", "object", "system_fingerprint"))


def test_s0_3_a_server_shows_what_is_null():
    text = written({"role": "assistant", "content": None}, exclude_none=False)
    assert '{"delta":{"role":"assistant","content":null},"finish_reason":null,"index":0,"logprobs":null}' in text


def test_s0_3_a_chunk_tells_the_tier_that_was_asked_for():
    assert empty_chunk(replace(IDENTITY, service_tier="default"))["service_tier"] == "default"


def test_s0_4_an_event_as_text():
    response = Response(
        id="resp_0",
        created_at=0,
        status="queued",
        model="dummy_model@main",
        instructions=None,
        text={"format": {"type": "text"}},
        object="response",
        tools=[],
        output=[],
        parallel_tool_calls=False,
        tool_choice="auto",
        metadata=None,
    )
    event = ResponseCreatedEvent(type="response.created", sequence_number=0, response=response)
    text = frame(event.model_dump(), named=False, exclude_none=True).decode()
    assert text.startswith("data: ")
    assert '"model":"dummy_model@main"' in text
    assert '"status":"queued"' in text
    assert '"tools":[]' in text
    assert '"output":[]' in text
    assert not any(f'"{key}"' in text for key in ("instructions", "metadata", "error", "top_p"))


async def replay(events):
    """All of them in one batch, as a response that has ended gives them."""
    yield events


@pytest.mark.parametrize("wrap", [lambda batches: batches, obfuscated], ids=["plain", "obfuscated"])
async def test_while_a_long_replay_is_written_others_are_served(wrap):
    events = [{"type": "response.output_text.delta", "delta": "x", "sequence_number": n} for n in range(3000)]
    bodies, served, left = [], [], asyncio.Event()

    async def serve_others():
        while True:
            served.append(len(bodies))
            await asyncio.sleep(0)

    async def send(message):
        bodies.append(message.get("body", b""))

    others = asyncio.ensure_future(serve_others())
    await EventStream(wrap(replay(events)), named=True)({"type": "http"}, left.wait, send)
    others.cancel()
    assert max(body.count(b"data: ") for body in bodies) <= 256
    assert len({num_bodies for num_bodies in served if num_bodies > 1}) > 10, "between almost any two pieces"
    *sent, done = [line.removeprefix("data: ") for line in b"".join(bodies).decode().splitlines() if "data: " in line]
    assert [json.loads(line)["sequence_number"] for line in sent] == list(range(3000))
    assert done == "[DONE]"
