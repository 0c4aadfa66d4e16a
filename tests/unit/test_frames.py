"""Rows S0.3 and S0.4 of the reference systems: events as text, without what is null where that is asked for."""

from dataclasses import replace

import pytest
from openai.types.responses import Response, ResponseCreatedEvent

from app.api.sse import frame
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
