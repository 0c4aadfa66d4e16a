"""One conversation through Responses and through chat completions: the model is given the same."""

import pytest

from app.settings import Settings
from tests.api.test_files import as_part, pdf, uploaded

PARAMETERS = {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]}
WEATHER = {"name": "get_weather", "description": "Get the current weather.", "parameters": PARAMETERS}
CHAT_TOOLS = [{"type": "function", "function": WEATHER}]
TOOLS = [{"type": "function", **WEATHER}]
SYSTEM = "You are a friend of planets."
WEATHER_IN = "What's the weather like in "
LOOK = "Let me see."


def chat_call(call_id, location):
    function = {"name": "get_weather", "arguments": f'{{"location": "{location}"}}'}
    return {"id": call_id, "type": "function", "function": function}


def call_item(call_id, location):
    arguments = f'{{"location": "{location}"}}'
    return {"type": "function_call", "call_id": call_id, "name": "get_weather", "arguments": arguments}


#: The same turns in the words of both APIs, each one a question and what follows it until the next.
CHAT_TURNS = [
    [
        {"role": "user", "content": "Which planet do humans live on?"},
        {"role": "assistant", "content": "Humans live on the planet Earth."},
    ],
    [
        {"role": "user", "content": [{"type": "text", "text": text} for text in (WEATHER_IN, "Paris?")]},
        {"role": "assistant", "tool_calls": [chat_call("c1", "Paris")]},
        {"role": "tool", "tool_call_id": "c1", "content": "sunny, 20 degrees"},
        {"role": "assistant", "content": "It is sunny in Paris."},
    ],
    [
        {"role": "user", "content": "And in Rome and Oslo?"},
        {"role": "assistant", "content": LOOK, "tool_calls": [chat_call("c2", "Rome"), chat_call("c3", "Oslo")]},
        {"role": "tool", "tool_call_id": "c2", "content": "rain"},
        {"role": "tool", "tool_call_id": "c3", "content": "snow"},
    ],
    [
        {"role": "assistant", "content": "Rain in Rome, and snow in Oslo."},
        {"role": "user", "content": "What's the weather like in San Francisco?"},
    ],
]  # fmt: skip
ITEM_TURNS = [
    [
        {"role": "user", "content": "Which planet do humans live on?"},
        {"role": "assistant", "content": "Humans live on the planet Earth."},
    ],
    [
        {"role": "user", "content": [{"type": "input_text", "text": text} for text in (WEATHER_IN, "Paris?")]},
        call_item("c1", "Paris"),
        {"type": "function_call_output", "call_id": "c1", "output": "sunny, 20 degrees"},
        {"role": "assistant", "content": "It is sunny in Paris."},
    ],
    [
        {"role": "user", "content": "And in Rome and Oslo?"},
        {"role": "assistant", "content": LOOK},
        call_item("c2", "Rome"),
        call_item("c3", "Oslo"),
        {"type": "function_call_output", "call_id": "c2", "output": "rain"},
        {"type": "function_call_output", "call_id": "c3", "output": "snow"},
    ],
    [
        {"role": "assistant", "content": "Rain in Rome, and snow in Oslo."},
        {"role": "user", "content": "What's the weather like in San Francisco?"},
    ],
]  # fmt: skip


def up_to(turns, num_turns):
    return [message for turn in turns[:num_turns] for message in turn]


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path)


@pytest.mark.parametrize("num_turns", [3, 4])
@pytest.mark.parametrize("verbosity", [None, "low"])
def test_the_generator_is_asked_the_same(client, scripted, num_turns, verbosity):
    system = {"role": "system", "content": SYSTEM}
    client.chat.completions.create(
        model="scripted", messages=[system, *up_to(CHAT_TURNS, num_turns)], verbosity=verbosity
    )
    text = {"verbosity": verbosity}
    client.responses.create(model="scripted", instructions=SYSTEM, input=up_to(ITEM_TURNS, num_turns), text=text)
    by_chat, by_response = scripted.requests
    assert by_chat.messages == by_response.messages
    assert by_chat.sampling == by_response.sampling


def test_without_instructions_a_verbosity_is_said_first(client, scripted):
    client.chat.completions.create(model="scripted", messages=up_to(CHAT_TURNS, 1)[:1], verbosity="high")
    client.responses.create(model="scripted", input=up_to(ITEM_TURNS, 1)[:1], text={"verbosity": "high"})
    by_chat, by_response = scripted.requests
    assert by_chat.messages == by_response.messages
    assert [message["role"] for message in by_chat.messages] == ["system", "user"]


@pytest.mark.parametrize("source", ["text", "pdf", "id"])
def test_a_file_reads_the_same(client, scripted, source):
    data = pdf("Hello file") if source == "pdf" else b"Hello file"
    if source == "id":
        file = {"file_id": uploaded(client, "a.txt", data)}
    else:
        file = {"file_data": as_part(data, "data:;base64,")["file_data"], "filename": "a.txt"}
    chat_parts = [{"type": "file", "file": file}, {"type": "text", "text": "What is it?"}]
    parts = [{"type": "input_file", **file}, {"type": "input_text", "text": "What is it?"}]
    client.chat.completions.create(model="scripted", messages=[{"role": "user", "content": chat_parts}])
    client.responses.create(model="scripted", input=[{"role": "user", "content": parts}])
    by_chat, by_response = scripted.requests
    assert by_chat.messages == by_response.messages
    assert "Hello file" in by_chat.messages[0]["content"]


@pytest.mark.parametrize("syntax", [None, "regex", "lark"])
def test_a_custom_tool_and_its_call_read_the_same(client, scripted, syntax):
    rule = {"definition": 'start: "a"' if syntax == "lark" else "a", "syntax": syntax}
    told = {"name": "run", "description": "Run code."}
    chat_format = {"format": {"type": "grammar", "grammar": rule}} if syntax else {}
    item_format = {"format": {"type": "grammar", **rule}} if syntax else {}
    call = {"id": "c1", "type": "custom", "custom": {"name": "run", "input": "1 + 1"}}
    item = {"type": "custom_tool_call", "call_id": "c1", "name": "run", "input": "1 + 1"}
    client.chat.completions.create(
        model="scripted",
        messages=[
            {"role": "assistant", "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "c1", "content": "2"},
        ],
        tools=[{"type": "custom", "custom": {**told, **chat_format}}],
        tool_choice={"type": "custom", "custom": {"name": "run"}},
    )
    client.responses.create(
        model="scripted",
        input=[item, {"type": "custom_tool_call_output", "call_id": "c1", "output": "2"}],
        tools=[{"type": "custom", **told, **item_format}],
        tool_choice={"type": "custom", "name": "run"},
    )
    by_chat, by_response = scripted.requests
    assert by_chat.messages == by_response.messages
    assert by_chat.tool_choice == by_response.tool_choice
    assert by_chat.parallel_tool_calls == by_response.parallel_tool_calls
    (chat_tool,), (response_tool,) = by_chat.tools, by_response.tools
    formats = [tool["function"].pop("input_format", None) for tool in (chat_tool, response_tool)]
    assert chat_tool == response_tool
    assert [form and (form.kind, form.source) for form in formats] == 2 * [syntax and (syntax, rule["definition"])]


def test_each_tool_names_the_field_of_its_schema(client, scripted):
    """Also behind one that the server runs, which is none of the client's."""
    store = client.vector_stores.create()
    client.chat.completions.create(model="scripted", messages=CHAT_TURNS[0], tools=CHAT_TOOLS)
    searching = {"type": "file_search", "vector_store_ids": [store.id]}
    client.responses.create(model="scripted", input=ITEM_TURNS[0], tools=[searching, *TOOLS])
    places = [[tool["function"].get("schema_param") for tool in request.tools] for request in scripted.requests]
    assert places == [["tools[0].function.parameters"], ["tools[1].parameters", None]]
