"""Row S0.5 of the reference systems with the client it names, huggingface_hub's AsyncInferenceClient.

As decided: an answer that is cut says ``length``, where the reference says ``stop`` (conflict C1).
"""

import pytest
from huggingface_hub import AsyncInferenceClient

MODEL = "responsa-builtin"
HELLO = [{"role": "user", "content": "Hello, how are you?"}]
FOO_BAR = {
    "function": {"name": "foo_bar", "parameters": {"type": "object"}, "description": "Foo bar"},
    "type": "function",
}


@pytest.fixture
async def inference(builtin_server):
    async with AsyncInferenceClient(base_url=builtin_server.url, api_key="unused") as client:
        yield client


@pytest.mark.parametrize(
    "options", [{}, {"max_tokens": 1}, {"tools": [FOO_BAR]}], ids=["default", "one token", "a tool"]
)
async def test_s0_5_a_stream_of_few_tokens(inference, options):
    options = {"max_tokens": 5, **options}
    stream = await inference.chat_completion(HELLO, model=MODEL, stream=True, **options)
    choices = [chunk.choices[0] async for chunk in stream]
    assert [choice.finish_reason for choice in choices] == [None] * (len(choices) - 1) + ["length"]
    assert [choice.delta.role for choice in choices] == ["assistant"] + [None] * (len(choices) - 1)
    contents = [choice.delta.content for choice in choices]
    assert (contents[0], contents[-1]) == (None, None)
    assert any(contents[1:-1])


async def test_s0_6_a_generation_config_makes_an_answer_reproducible(inference):
    config = '{"do_sample": false, "temperature": 0.0}'

    async def answer():
        body = {"generation_config": config}
        stream = await inference.chat_completion(HELLO, model=MODEL, stream=True, max_tokens=10, extra_body=body)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    first = await answer()
    assert first
    assert await answer() == first


async def test_what_its_chat_can_ask_for(inference):
    whole = await inference.chat.completions.create(
        model=MODEL, messages=HELLO, max_tokens=20, temperature=0.5, top_p=0.9, seed=1, stop=["@"], logprobs=True,
        top_logprobs=2, frequency_penalty=0.1, presence_penalty=0.1, n=1, stream_options={"include_usage": True},
        response_format={"type": "text"}, tool_choice="none", tools=[FOO_BAR], logit_bias={"5": 1},
    )  # fmt: skip
    assert whole.choices[0].message.content
    assert whole.usage.completion_tokens > 0
