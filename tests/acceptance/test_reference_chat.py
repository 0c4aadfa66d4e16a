"""Rows S0.5, S0.8, S2.1, S2.2, S2.5, S3.2, S3.9, S3.10 and S3.13 of the reference systems: Chat Completions on the
built-in model."""

import json
from concurrent.futures import ThreadPoolExecutor

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


GET_WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get current temperature for a given location.",
        "parameters": {
            "type": "object",
            "properties": {
                "location": {"type": "string", "description": "City and country e.g. Bogot\xe1, Colombia"}
            },
            "required": ["location"],
            "additionalProperties": False,
        },
    },
}
ASKED = {
    "model": MODEL,
    "messages": [
        {"role": "system", "content": "You are a helpful assistant that can use tools to get information."},
        {"role": "user", "content": "What's the weather like in San Francisco?"},
    ],
    "tools": [GET_WEATHER],
    "temperature": 0,
}


def test_s0_8_a_second_request_finds_the_first_ones_prompt(builtin):
    """What that server's own list of wishes has: usage, and a cache that works across requests."""
    messages = [{"role": "user", "content": "Count the planets, and then the moons of each of them, one by one."}]
    usages = [builtin.chat.completions.create(model=MODEL, messages=messages, max_tokens=1).usage for _ in range(2)]
    assert usages[0].prompt_tokens == usages[1].prompt_tokens > 16
    assert usages[1].prompt_tokens_details.cached_tokens >= 16
    assert usages[0].total_tokens == usages[0].prompt_tokens + 1


def test_s0_8_calls_are_read_in_a_batch(builtin):
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: builtin.chat.completions.create(**ASKED).choices[0], range(4)))
    assert {answer.finish_reason for answer in answers} == {"tool_calls"}
    assert len({answer.message.tool_calls[0].function.arguments for answer in answers}) == 1


def test_s0_8_errors_are_openais(builtin):
    with pytest.raises(openai.BadRequestError) as caught:
        builtin.chat.completions.create(model=MODEL, messages=HELLO, temperature=9)
    assert (caught.value.type, caught.value.param) == ("invalid_request_error", "temperature")


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


# -- tools -------------------------------------------------------------------------------------------------


def test_s2_5_a_call(builtin):
    (call,) = builtin.chat.completions.create(**ASKED).choices[0].message.tool_calls
    assert call.function.name == "get_weather"


def test_s2_5_a_call_streamed(builtin):
    chunks = builtin.chat.completions.create(**ASKED, stream=True)
    parts = [part for chunk in chunks for part in chunk.choices[0].delta.tool_calls or []]
    assert {part.index for part in parts} == {0}
    assert parts[0].id
    assert parts[0].function.name == "get_weather"
    arguments = json.loads("".join(part.function.arguments for part in parts))
    assert "san francisco" in arguments["location"].lower()


def test_s2_7_no_call_streamed(builtin):
    chunks = list(builtin.chat.completions.create(**ASKED, tool_choice="none", stream=True))
    assert not any(chunk.choices[0].delta.tool_calls for chunk in chunks)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


# -- what llama.cpp's clients send -------------------------------------------------------------------------


def post(builtin_server, **body):
    return httpx.post(f"{builtin_server.url}/chat/completions", json=body, timeout=60)


def chunks_of(builtin_server, **body):
    frames = post(builtin_server, stream=True, **body).text.split("\n\n")
    return [json.loads(frame.removeprefix("data: ")) for frame in frames if frame.startswith("data: {")]


USER = {"role": "user", "content": "test"}
ASSISTANT = {"role": "assistant", "content": "test"}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    "messages",
    [
        None,
        "string",
        [123],
        [{}],
        [{"role": 123}],
        [{"role": "system", "content": 123}],
        [{"role": "system", "content": "test"}, {}],
        [USER, ASSISTANT, ASSISTANT],
    ],
    ids=json.dumps,
)
def test_s3_9_messages_that_are_none(builtin_server, messages, stream):
    answer = post(builtin_server, messages=messages, stream=stream)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"].startswith("messages")


TIMES = {"prompt_ms", "prompt_per_token_ms", "prompt_per_second"}
TIMES |= {name.replace("prompt", "predicted") for name in TIMES}
COUNTS = {"cache_n", "prompt_n", "predicted_n"}


@pytest.mark.parametrize("include_usage", [False, True])
def test_s3_10_timings_of_each_token(builtin_server, include_usage):
    options = {"stream_options": {"include_usage": True}} if include_usage else {}
    first, *later = chunks_of(
        builtin_server, messages=[USER], max_tokens=10, ignore_eos=True, timings_per_token=True, **options
    )
    assert "timings" not in first
    assert first["choices"][0]["delta"] == {"role": "assistant", "content": None}
    last = later[-1]
    for chunk in later:
        assert not any("role" in choice["delta"] for choice in chunk["choices"])
        timings = chunk["timings"]
        assert timings.keys() == TIMES | COUNTS
        assert timings["predicted_n"] <= 10
        assert timings["prompt_per_second"] > 0
        assert timings["prompt_ms"] == last["timings"]["prompt_ms"]
    moments = [(chunk["timings"]["predicted_n"], chunk["timings"]["predicted_ms"]) for chunk in later]
    assert moments == sorted(moments)
    check_final(last["timings"], last["usage"])


def test_s3_10_timings_of_a_whole_answer(builtin_server):
    answer = post(builtin_server, messages=[USER], max_tokens=10, ignore_eos=True, timings_per_token=True).json()
    check_final(answer["timings"], answer["usage"])
    assert "timings" not in post(builtin_server, messages=[USER], max_tokens=2).json()


def check_final(timings, usage):
    assert timings["predicted_n"] == usage["completion_tokens"]
    assert timings["cache_n"] == usage["prompt_tokens_details"]["cached_tokens"]
    assert timings["cache_n"] + timings["prompt_n"] == usage["prompt_tokens"]
    for part in ("prompt", "predicted"):
        number, milliseconds = timings[f"{part}_n"], timings[f"{part}_ms"]
        assert timings[f"{part}_per_token_ms"] == pytest.approx(milliseconds / number)
        assert timings[f"{part}_per_second"] == pytest.approx(1000 * number / milliseconds)


def test_s3_13_the_progress_of_a_long_prompt(builtin_server):
    messages = [{"role": "user", "content": "How many moons? " * 700}]
    chunks = chunks_of(builtin_server, messages=messages, max_tokens=2, return_progress=True)
    told = [chunk["prompt_progress"] for chunk in chunks if "prompt_progress" in chunk]
    assert told
    total = chunks[-1]["usage"]["prompt_tokens"]
    assert {progress["total"] for progress in told} == {total}
    assert {progress["cache"] for progress in told} == {chunks[-1]["usage"]["prompt_tokens_details"]["cached_tokens"]}
    processed = [progress["processed"] for progress in told]
    assert processed == sorted(set(processed))
    assert processed[-1] == total
    assert all(progress["time_ms"] >= 0 for progress in told)
    assert not any("timings" in chunk for chunk in chunks)


def test_s3_13_progress_is_of_streams(builtin_server):
    answer = post(builtin_server, messages=[USER], return_progress=True)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "return_progress")


def test_s3_13_a_bias_changes_what_is_said(builtin_server):
    (token_id,) = httpx.post(f"{builtin_server.url}/tokenize", json={"content": "z"}).json()["tokens"]
    asked = {"messages": [USER], "temperature": 0, "max_tokens": 4}
    biased = post(builtin_server, **asked, logit_bias={str(token_id): 100}).json()
    assert biased["choices"][0]["message"]["content"] == "zzzz"


def test_s3_13_two_choices(builtin_server):
    asked = {"messages": [USER], "max_tokens": 4, "n": 2, "seed": 1, "temperature": 1}
    answer = post(builtin_server, **asked).json()
    assert [choice["index"] for choice in answer["choices"]] == [0, 1]
    assert all(choice["message"]["content"] for choice in answer["choices"])
    indexes = {chunk["choices"][0]["index"] for chunk in chunks_of(builtin_server, **asked)}
    assert indexes == {0, 1}
