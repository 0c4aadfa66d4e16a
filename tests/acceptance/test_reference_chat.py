"""Rows S0.5, S2.1, S2.2 and S3.2 of the reference systems: Chat Completions on the built-in model."""

import json

import httpx
import openai
import pytest

MODEL = "responsa-builtin"
CASES = [
    ("Which planet do humans live on?", "earth"),
    ("Which planet has rings around it with a name starting with letter S?", "saturn"),
]
HELLO = [{"role": "user", "content": "Hello, how are you?"}]


def ask(builtin, question, **options):
    messages = [{"role": "user", "content": question}]
    return builtin.chat.completions.create(model=MODEL, messages=messages, **options)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"max_tokens": 1},
        {
            "tools": [
                {
                    "function": {"name": "foo_bar", "parameters": {"type": "object"}, "description": "Foo bar"},
                    "type": "function",
                }
            ]
        },
    ],
    ids=["default", "one token", "a tool"],
)
def test_s0_5_a_stream_of_few_tokens(builtin, options):
    """With OpenAI's finish_reason ``length`` at the limit, where the reference still says ``stop``."""
    stream = builtin.chat.completions.create(model=MODEL, messages=HELLO, stream=True, **{"max_tokens": 5, **options})
    choices = [chunk.choices[0] for chunk in stream]
    assert [choice.finish_reason for choice in choices] == [None] * (len(choices) - 1) + ["length"]
    assert [choice.delta.role for choice in choices] == ["assistant"] + [None] * (len(choices) - 1)
    contents = [choice.delta.content for choice in choices]
    assert contents[0] is None
    assert contents[-1] is None
    assert any(contents[1:-1])


@pytest.mark.parametrize(("question", "answer"), CASES)
def test_s2_1_a_basic_question(builtin, question, answer):
    message = ask(builtin, question, stream=False).choices[0].message
    assert message.role == "assistant"
    assert answer in message.content.lower()


@pytest.mark.parametrize(("question", "answer"), CASES)
def test_s2_1_a_basic_question_streamed(builtin, question, answer):
    content = "".join(chunk.choices[0].delta.content or "" for chunk in ask(builtin, question, stream=True))
    assert answer in content.lower()


INVALID = [
    ("no messages", {"messages": []}),
    ("unknown role", {"messages": [{"role": "fake_role", "content": "Which planet do humans live on?"}]}),
    ("unknown tool choice", {"messages": HELLO, "tool_choice": "invalid"}),
    ("a call required without tools", {"messages": HELLO, "tool_choice": "required"}),
    ("unknown tool type", {"messages": HELLO, "tools": [{"type": "invalid"}]}),
]


@pytest.mark.parametrize("options", [case[1] for case in INVALID], ids=[case[0] for case in INVALID])
def test_s2_2_an_invalid_request(builtin, options):
    with pytest.raises(openai.APIStatusError) as caught:
        builtin.chat.completions.create(model=MODEL, stream=False, **{"tools": None, "tool_choice": None, **options})
    assert caught.value.status_code == 400


@pytest.mark.parametrize("options", [case[1] for case in INVALID], ids=[case[0] for case in INVALID])
def test_s2_2_an_invalid_request_streamed(builtin, options):
    with pytest.raises(openai.APIError, match="400"):
        for _ in builtin.chat.completions.create(model=MODEL, stream=True, **options):
            pass


def test_s3_2_a_stream_chunk_by_chunk(builtin_server):
    messages = [{"role": "system", "content": "Book"}, {"role": "user", "content": "What is the best book"}]
    body = {"model": MODEL, "messages": messages, "max_tokens": 8, "stream": True}
    answer = httpx.post(f"{builtin_server.url}/v1/chat/completions", json=body)
    frames = [frame.removeprefix("data: ") for frame in answer.text.split("\n\n") if frame]
    assert frames.pop() == "[DONE]"
    chunks = [json.loads(frame) for frame in frames]
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert deltas[0] == {"role": "assistant", "content": None}
    assert all("role" not in delta for delta in deltas[1:])
    assert "content" not in deltas[-1]
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks] == [None] * (len(chunks) - 1) + ["length"]
    for chunk in chunks:
        assert chunk["system_fingerprint"].startswith("b")
        assert (chunk["model"], chunk["id"]) == (MODEL, chunks[0]["id"])
    usage = chunks[-1]["usage"]
    assert usage["completion_tokens"] == 8
    assert usage["prompt_tokens"] > 0
