"""The helpers of the official client: its accumulating streams, and its parsing of answers into pydantic models."""

import openai
import pytest
from pydantic import BaseModel, Field

from app.generators.base import Finished, Reasoning, Text, Usage
from tests.interop.scripts import DONE, call, say, steps

USER = [{"role": "user", "content": "Ada and Bob go to a fair on Friday."}]


class Guest(BaseModel):
    name: str
    age: int | None


class Event(BaseModel):
    """An event."""

    name: str = Field(description="What it is called.")
    guests: list[Guest]


class GetWeather(BaseModel):
    """The weather of a city."""

    city: str
    unit: str | None


EVENT = Event(name="fair", guests=[Guest(name="Ada", age=36), Guest(name="Bob", age=None)])
WEATHER = GetWeather(city="Paris", unit=None)


@pytest.fixture
def client(base_url):
    with openai.OpenAI(base_url=f"{base_url}/v1", api_key="unused", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture
def an_event(scripted):
    scripted.write = lambda request: say(EVENT.model_dump_json())


@pytest.fixture
def a_call(scripted):
    scripted.write = steps(
        [*call("GetWeather", **WEATHER.model_dump()), DONE], lambda found: say(f"It is {found[0]}.")
    )


def test_chat_parse(client, scripted, an_event):
    completion = client.chat.completions.parse(model="scripted", messages=USER, response_format=Event)
    assert completion.choices[0].message.parsed == EVENT
    assert scripted.requests[0].output_format.source["properties"]["guests"]["items"] == {"$ref": "#/$defs/Guest"}
    replayed = completion.choices[0].message.to_dict(warnings=False)
    assert replayed["parsed"]
    messages = [*USER, replayed, {"role": "user", "content": "Sure?"}]
    again = client.chat.completions.parse(model="scripted", messages=messages, response_format=Event)
    assert again.choices[0].message.parsed == EVENT


def test_chat_parse_of_calls(client, a_call):
    tools = [openai.pydantic_function_tool(GetWeather)]
    completion = client.chat.completions.parse(model="scripted", messages=USER, tools=tools)
    (called,) = completion.choices[0].message.tool_calls
    assert called.function.parsed_arguments == WEATHER
    result = {"role": "tool", "tool_call_id": called.id, "content": "sunny"}
    for message in (completion.choices[0].message, completion.choices[0].message.model_dump(exclude_unset=True)):
        messages = [*USER, message, result]
        told = client.chat.completions.parse(model="scripted", messages=messages, tools=tools)
        assert told.choices[0].message.content == "It is sunny."


def test_chat_stream(client, an_event):
    with client.chat.completions.stream(model="scripted", messages=USER, response_format=Event) as stream:
        types = {event.type for event in stream}
        completion = stream.get_final_completion()
    assert {"chunk", "content.delta", "content.done"} <= types
    assert completion.choices[0].message.parsed == EVENT


def test_chat_stream_of_calls(client, a_call):
    tools = [openai.pydantic_function_tool(GetWeather)]
    with client.chat.completions.stream(model="scripted", messages=USER, tools=tools) as stream:
        done = [event for event in stream if event.type == "tool_calls.function.arguments.done"]
        completion = stream.get_final_completion()
    assert [event.parsed_arguments for event in done] == [WEATHER]
    messages = [
        *USER,
        completion.choices[0].message,
        {"role": "tool", "tool_call_id": completion.choices[0].message.tool_calls[0].id, "content": "sunny"},
    ]
    with client.chat.completions.stream(model="scripted", messages=messages, tools=tools) as stream:
        assert stream.get_final_completion().choices[0].message.content == "It is sunny."


def test_chat_parse_of_what_was_cut(client, scripted):
    scripted.write = lambda request: [Text('{"name'), Finished("length", Usage(1, 0, 1))]
    with pytest.raises(openai.LengthFinishReasonError):
        client.chat.completions.parse(model="scripted", messages=USER, response_format=Event)


def test_responses_parse(client, scripted, an_event):
    response = client.responses.parse(model="scripted", input=USER, text_format=Event)
    assert response.output_parsed == EVENT
    # What was parsed goes along when the items are sent back.
    again = client.responses.parse(
        model="scripted", input=[*USER, *response.output, {"role": "user", "content": "Sure?"}], text_format=Event
    )
    assert again.output_parsed == EVENT
    assert len(scripted.requests[-1].messages) == 3


@pytest.mark.parametrize("dumped", [False, True])
def test_responses_parse_of_calls(client, a_call, dumped):
    tools = [openai.pydantic_function_tool(GetWeather)]
    response = client.responses.parse(model="scripted", input=USER, tools=tools)
    (called,) = response.output
    output = {"type": "function_call_output", "call_id": called.call_id, "output": "sunny"}
    item = called.model_dump() if dumped else called
    told = client.responses.parse(model="scripted", input=[*USER, item, output], tools=tools)
    assert told.output_text == "It is sunny."


@pytest.mark.parametrize("options", [{}, {"background": True}], ids=["now", "in the background"])
def test_responses_stream(client, scripted, options):
    scripted.write = lambda request: [Reasoning("Well."), *say(EVENT.model_dump_json())]
    with client.responses.stream(model="scripted", input=USER, text_format=Event, **options) as stream:
        deltas = [event.delta for event in stream if event.type == "response.output_text.delta"]
        response = stream.get_final_response()
    assert response.output_parsed == EVENT
    assert "".join(deltas) == EVENT.model_dump_json()
    with client.responses.stream(response_id=response.id, text_format=Event) as stream:
        assert stream.get_final_response().output_parsed == EVENT


def test_responses_stream_of_calls(client, a_call):
    tools = [openai.pydantic_function_tool(GetWeather)]
    with client.responses.stream(model="scripted", input=USER, tools=tools) as stream:
        (called,) = stream.get_final_response().output
    assert called.parsed_arguments == WEATHER
    output = {"type": "function_call_output", "call_id": called.call_id, "output": "sunny"}
    with client.responses.stream(model="scripted", input=[*USER, called, output], tools=tools) as stream:
        assert stream.get_final_response().output_text == "It is sunny."
