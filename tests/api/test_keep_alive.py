"""Proxies close connections on which nothing is said: a stream that has nothing to say says so."""

import httpx

from app.api import sse
from app.generators.base import Finished, Text, Usage
from tests.gates import Gate, gated

DONE = Finished("stop", Usage(3, 0, 2))


def test_a_comment_comes_whenever_the_answer_lets_wait(base_url, scripted, monkeypatch):
    monkeypatch.setattr(sse, "KEEPALIVE_INTERVAL_S", 0.02)
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    body = {"messages": [{"role": "user", "content": "x"}], "stream": True}
    with httpx.stream("POST", f"{base_url}/v1/chat/completions", json=body) as answer:
        lines = answer.iter_lines()
        comments = 0
        while comments < 3:
            comments += next(lines).startswith(":")
        gate.open()
        rest = list(lines)
    assert any('"late"' in line for line in rest)
    assert "data: [DONE]" in rest


def test_a_stream_that_always_has_something_to_say_has_no_comments(base_url, scripted):
    scripted.write = lambda _: [*(Text(f"{n} ") for n in range(50)), DONE]
    body = {"messages": [{"role": "user", "content": "x"}], "stream": True}
    answer = httpx.post(f"{base_url}/v1/chat/completions", json=body)
    assert not any(line.startswith(":") for line in answer.text.splitlines())
    assert answer.text.endswith("data: [DONE]\n\n")
