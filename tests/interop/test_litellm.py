"""LiteLLM as a client, which is what many proxies and agent frameworks ask through."""

import asyncio
import gc
import json
import os
import warnings

import pytest

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would ask the network for prices
litellm = pytest.importorskip("litellm", reason="LiteLLM is not here; `make interop` installs it")

from openai.types.responses import Response  # noqa: E402
from pydantic import BaseModel  # noqa: E402

from app.generators.base import Reasoning  # noqa: E402
from tests.interop.scripts import DONE, call, say, steps  # noqa: E402

#: It uses pydantic in ways that pydantic warns of.
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*using the `ReadOnly` qualifier:UserWarning"),
    pytest.mark.filterwarnings("ignore::pydantic.PydanticDeprecatedSince211"),
]
MODEL = "openai/scripted"
ADD = {
    "name": "add",
    "description": "The sum of two numbers.",
    "parameters": {
        "type": "object",
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
        "required": ["a", "b"],
    },
}
CHAT_TOOL = {"type": "function", "function": ADD}
LOOP = steps(
    [*call("add", a=1, b=2), *call("add", a=3, b=4), DONE], [], lambda found: say(f"{found[0]} and {found[1]}.")
)


@pytest.fixture(scope="module", autouse=True)
def unclosed():
    """It leaves connections and an event loop open, which are nothing of ours."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        litellm.in_memory_llm_clients_cache.flush_cache()
        asyncio.set_event_loop(None)
        gc.collect()


@pytest.fixture
def server(base_url):
    return {"model": MODEL, "api_base": f"{base_url}/v1", "api_key": "unused", "max_retries": 0}


@pytest.fixture(params=[False, True], ids=["whole", "streamed"])
def complete(request, server):
    def ask(messages, **options):
        if not request.param:
            return litellm.completion(messages=messages, **server, **options)
        chunks = list(litellm.completion(messages=messages, stream=True, **server, **options))
        return litellm.stream_chunk_builder(chunks, messages=messages)

    return ask


def test_a_text(complete, scripted):
    answer = complete([{"role": "user", "content": "one two"}], stream_options=None)
    assert answer.choices[0].message.content == "one two"
    assert answer.choices[0].finish_reason == "stop"


def test_a_loop_of_tools(complete, scripted):
    scripted.write = LOOP
    messages = [{"role": "user", "content": "Add."}]
    message = complete(messages, tools=[CHAT_TOOL], parallel_tool_calls=True, tool_choice="auto").choices[0].message
    assert [json.loads(one.function.arguments) for one in message.tool_calls] == [{"a": 1, "b": 2}, {"a": 3, "b": 4}]
    messages.append(message.model_dump())
    messages += [
        {"role": "tool", "tool_call_id": one.id, "name": "add", "content": content}
        for one, content in zip(message.tool_calls, ["3", "7"], strict=True)
    ]
    answer = complete(messages, tools=[CHAT_TOOL])
    assert answer.choices[0].message.content == "3 and 7."
    messages += [answer.choices[0].message, {"role": "user", "content": "Sure?"}]
    scripted.write = steps(say("Yes."))
    assert complete(messages, tools=[CHAT_TOOL]).choices[0].message.content == "Yes."


def test_reasoning(complete, scripted):
    scripted.write = lambda request: [Reasoning("Let me think."), *say("Yes.")]
    message = complete([{"role": "user", "content": "Really?"}]).choices[0].message
    assert (message.reasoning_content, message.content) == ("Let me think.", "Yes.")
    scripted.write = steps(say("Sure."))
    again = [{"role": "user", "content": "Really?"}, message.model_dump(), {"role": "user", "content": "Sure?"}]
    assert complete(again).choices[0].message.content == "Sure."


class Event(BaseModel):
    name: str


def test_a_response_format(complete, scripted):
    scripted.write = steps(say('{"name": "fair"}'))
    answer = complete([{"role": "user", "content": "Name it."}], response_format=Event)
    assert Event.model_validate_json(answer.choices[0].message.content) == Event(name="fair")


def test_every_option(complete, scripted):
    options = {
        "temperature": 0.5, "top_p": 0.9, "n": 1, "stop": ["x"], "max_tokens": 50, "presence_penalty": 0.5,
        "frequency_penalty": 0.5, "logit_bias": {"5": 1}, "user": "me", "seed": 7, "logprobs": True,
        "top_logprobs": 2, "metadata": {"k": "v"}, "store": True, "service_tier": "auto", "extra_body": {"top_k": 5},
    }  # fmt: skip
    assert complete([{"role": "user", "content": "one"}], **options).choices[0].message.content == "one"


async def test_asynchronously(server, scripted):
    stream = await litellm.acompletion(
        messages=[{"role": "user", "content": "one two"}],
        stream=True,
        stream_options={"include_usage": True},
        **server,
    )
    chunks = [chunk async for chunk in stream]
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "one two"
    assert chunks[-1].usage.completion_tokens == 2


def test_an_error_is_told_by_its_kind(server):
    with pytest.raises(litellm.BadRequestError, match="temperature"):
        litellm.completion(messages=[{"role": "user", "content": "x"}], temperature=9, **server)
    with pytest.raises(litellm.NotFoundError):
        litellm.completion(messages=[{"role": "user", "content": "x"}], **{**server, "model": "openai/other"})


def test_texts(server, scripted):
    scripted.write = steps(say(" and so on"))
    server["model"] = "text-completion-openai/scripted"
    assert litellm.text_completion(prompt="One", **server).choices[0].text == " and so on"


@pytest.fixture(params=[False, True], ids=["whole", "streamed"])
def respond(request, server):
    def ask(source, **options):
        if not request.param:
            return litellm.responses(input=source, **server, **options)
        events = list(litellm.responses(input=source, stream=True, **server, **options))
        assert [events[0].type, events[-1].type] == ["response.created", "response.completed"]
        return events[-1].response

    return ask


def test_responses_of_several_turns(respond, scripted):
    scripted.write = LOOP
    tool = {"type": "function", **ADD}
    first = respond("Add.", tools=[tool], instructions="Be exact.", temperature=0.5, metadata={"k": "v"})
    calls = [item for item in first.output if item.type == "function_call"]
    outputs = [
        {"type": "function_call_output", "call_id": one.call_id, "output": content}
        for one, content in zip(calls, ["3", "7"], strict=True)
    ]
    second = respond(outputs, previous_response_id=first.id, tools=[tool])
    assert second.output[0].content[0].text == "3 and 7."
    told = [message["role"] for message in scripted.requests[-1].messages]
    assert told == ["user", "assistant", "tool", "tool"]


def test_responses_in_full(respond, scripted):
    scripted.write = LOOP
    tool = {"type": "function", **ADD}
    items = [{"role": "user", "content": "Add."}]
    first = respond(items, tools=[tool], store=False, include=["reasoning.encrypted_content"])
    items += [item if isinstance(item, dict) else item.model_dump() for item in first.output]
    items += [
        {"type": "function_call_output", "call_id": item["call_id"], "output": "5"}
        for item in items
        if item.get("type") == "function_call"
    ]
    assert respond(items, tools=[tool], store=False).output[0].content[0].text == "5 and 5."


def test_a_response_is_read_and_deleted(server, scripted):
    response = litellm.responses(input="one", **server)
    place = {"api_base": server["api_base"], "api_key": "unused", "custom_llm_provider": "openai"}
    read = litellm.get_responses(response_id=response.id, **place)
    assert Response.model_validate(read.model_dump()).output_text == "one"
    assert len(litellm.list_input_items(response_id=response.id, **place)["data"]) == 1
    assert litellm.delete_responses(response_id=response.id, **place).deleted
