"""Rows S2.4, S2.6, S2.7 and S3.6 to S3.8 of the reference systems, and what formats and tool choices promise."""

import json
import re
from typing import Literal

import httpx
import openai
import pytest
from pydantic import BaseModel, Field

MODEL = "responsa-builtin"
EXAMPLE = [
    {"role": "system", "content": "You are a coding assistant."},
    {"role": "user", "content": "Write an example"},
]
WEATHER = "What's the weather like in San Francisco?"
GET_WEATHER = {
    "type": "object",
    "properties": {"location": {"type": "string", "maxLength": 30}},
    "required": ["location"],
    "additionalProperties": False,
}
GET_TIME = {"type": "object", "properties": {"zone": {"enum": ["UTC", "CET"]}}, "required": ["zone"]}
CHAT_TOOLS = [
    {"type": "function", "function": {"name": "get_weather", "parameters": GET_WEATHER, "strict": True}},
    {"type": "function", "function": {"name": "get_time", "parameters": GET_TIME, "strict": True}},
]
TOOLS = [
    {"type": "function", "name": "get_weather", "parameters": GET_WEATHER},
    {"type": "function", "name": "get_time", "parameters": GET_TIME},
]


class Step(BaseModel):
    explanation: str = Field(max_length=20)
    output: str = Field(max_length=20)


class Solution(BaseModel):
    steps: list[Step] = Field(max_length=2)
    kind: Literal["easy", "hard"]
    final_answer: str = Field(min_length=1, max_length=20)


def post(builtin, path, **body):
    return httpx.post(f"{str(builtin.base_url).rstrip('/')}{path}", json=body)


def example(builtin, **options):
    """The content and finish reason of an answer to the references' messages."""
    answer = post(builtin, "/chat/completions", messages=EXAMPLE, **options)
    assert answer.status_code == 200, answer.text
    choice = answer.json()["choices"][0]
    return choice["message"]["content"], choice["finish_reason"]


# -- formats in Chat Completions ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("response_format", "max_tokens", "pattern"),
    [
        ({"type": "json_object", "schema": {"const": "42"}}, 6, r'"42"'),
        # The reference's answer is "[ -3000 ]"; of a number without bounds ten tokens may hold a part only.
        ({"type": "json_object", "schema": {"items": [{"type": "integer"}]}}, 10, r"\[-?\d+\]?"),
        ({"type": "json_schema", "json_schema": {"schema": {"const": "foooooo"}}}, 10, r'"foooooo"'),
        ({"type": "json_object"}, 10, r"(?s)\{.*"),
    ],
)
def test_s3_6_a_response_format(builtin, response_format, max_tokens, pattern):
    content, _ = example(builtin, response_format=response_format, max_tokens=max_tokens)
    assert re.fullmatch(pattern, content)


@pytest.mark.parametrize(
    ("response_format", "param"),
    [
        ({"type": "sound"}, "response_format"),
        ({"type": "json_object", "schema": 123}, "response_format.schema"),
        ({"type": "json_object", "schema": {"type": 123}}, "response_format.schema"),
        ({"type": "json_object", "schema": {"type": "hiccup"}}, "response_format.schema"),
        (
            {"type": "json_schema", "json_schema": {"schema": {"type": "hiccup"}}},
            "response_format.json_schema.schema",
        ),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_s3_6_a_response_format_that_is_none(builtin, response_format, param, stream):
    answer = post(builtin, "/chat/completions", messages=EXAMPLE, response_format=response_format, stream=stream)
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == param


def test_s3_7_a_schema_at_the_top(builtin):
    assert example(builtin, json_schema={"const": "42"}) == ('"42"', "stop")


def test_s3_8_a_grammar(builtin):
    messages = [{"role": "user", "content": "Does not matter what I say, does it?"}]
    answer = post(builtin, "/chat/completions", messages=messages, grammar='root ::= "a"{5,5}', max_tokens=6).json()
    assert answer["choices"][0]["message"]["content"] == "aaaaa"


def test_s2_4_a_schema_with_references_whole_and_streamed(builtin):
    schema = Solution.model_json_schema()
    messages = [{"role": "user", "content": "how can I solve 8x + 7 = -23"}]
    response_format = {"type": "json_schema", "json_schema": {"name": "math", "schema": schema}}
    options = {"model": MODEL, "messages": messages, "response_format": response_format, "temperature": 1}
    whole = builtin.chat.completions.create(**options).choices[0].message.content
    Solution.model_validate_json(whole)
    chunks = builtin.chat.completions.create(**options, stream=True)
    streamed = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    Solution.model_validate_json(streamed)


def test_the_clients_parse_helpers(builtin):
    completion = builtin.chat.completions.parse(model=MODEL, messages=EXAMPLE, response_format=Solution)
    assert isinstance(completion.choices[0].message.parsed, Solution)
    response = builtin.responses.parse(model=MODEL, input="What is 1 + 1?", text_format=Solution)
    assert response.status == "completed"
    assert isinstance(response.output_parsed, Solution)


# -- tools in Chat Completions -----------------------------------------------------------------------------


def calls(builtin, **options):
    messages = [{"role": "user", "content": WEATHER}]
    choice = builtin.chat.completions.create(
        **{"model": MODEL, "messages": messages, "tools": CHAT_TOOLS, "temperature": 1, "max_tokens": 150} | options
    ).choices[0]
    return choice, [
        (call.function.name, json.loads(call.function.arguments)) for call in choice.message.tool_calls or []
    ]


def test_s2_6_a_required_call(builtin):
    choice, found = calls(builtin, tool_choice="required", tools=CHAT_TOOLS[:1], parallel_tool_calls=False)
    assert choice.finish_reason == "tool_calls"
    assert choice.message.content is None
    assert [name for name, _ in found] == ["get_weather"]
    assert list(found[0][1]) == ["location"]


def test_s2_6_a_required_call_streamed(builtin):
    chunks = builtin.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": WEATHER}],
        tools=CHAT_TOOLS[:1],
        tool_choice="required",
        stream=True,
    )
    deltas = [call for chunk in chunks for call in chunk.choices[0].delta.tool_calls or []]
    assert deltas[0].function.name == "get_weather"
    assert list(json.loads("".join(delta.function.arguments or "" for delta in deltas))) == ["location"]


def test_s2_7_no_call(builtin):
    choice, found = calls(builtin, tool_choice="none")
    assert found == []
    assert choice.message.content


@pytest.mark.parametrize(
    "tool_choice",
    [
        {"type": "function", "function": {"name": "get_time"}},
        {
            "type": "allowed_tools",
            "allowed_tools": {"mode": "required", "tools": [{"type": "function", "function": {"name": "get_time"}}]},
        },
    ],
    ids=["named", "allowed"],
)
def test_a_chosen_function_is_the_one_that_is_called(builtin, tool_choice):
    choice, found = calls(builtin, tool_choice=tool_choice)
    assert choice.finish_reason == "tool_calls"
    assert all(name == "get_time" and arguments["zone"] in {"UTC", "CET"} for name, arguments in found)
    assert len(found) == 1 or tool_choice["type"] == "allowed_tools"


def test_a_format_while_tools_stay_usable(builtin):
    schema = {"type": "object", "properties": {"answer": {"enum": ["yes", "no"]}}, "required": ["answer"]}
    response_format = {"type": "json_schema", "json_schema": {"name": "f", "schema": schema}}
    for seed in range(6):
        choice, found = calls(builtin, response_format=response_format, seed=seed)
        if found:
            assert choice.finish_reason == "tool_calls"
        else:
            assert json.loads(choice.message.content)["answer"] in {"yes", "no"}
    choice, found = calls(builtin, response_format=response_format, tool_choice="none")
    assert json.loads(choice.message.content)["answer"] in {"yes", "no"}


def test_the_place_of_a_schema_that_cannot_be_enforced(builtin):
    function = {"name": "f", "strict": True, "parameters": {"type": "object", "properties": {"a": {"not": {}}}}}
    with pytest.raises(openai.BadRequestError, match=r"'properties\.a' has the keyword 'not'") as caught:
        calls(builtin, tools=[*CHAT_TOOLS, {"type": "function", "function": function}])
    assert caught.value.param == "tools[2].function.parameters"


# -- Responses ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tool_choice", "names"),
    [
        ("required", {"get_weather", "get_time"}),
        ({"type": "function", "name": "get_time"}, {"get_time"}),
        (
            {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function", "name": "get_weather"}]},
            {"get_weather"},
        ),
    ],
    ids=["required", "named", "allowed"],
)
def test_a_response_calls_what_it_was_told_to(builtin, tool_choice, names):
    response = builtin.responses.create(
        input=WEATHER, tools=TOOLS, tool_choice=tool_choice, temperature=1, parallel_tool_calls=False
    )
    assert response.status == "completed"
    (item,) = response.output
    assert (item.type, item.status) == ("function_call", "completed")
    assert item.name in names
    assert set(json.loads(item.arguments)) == ({"location"} if item.name == "get_weather" else {"zone"})
    assert response.parallel_tool_calls is False
    echo = response.tool_choice if isinstance(response.tool_choice, str) else response.tool_choice.to_dict()
    assert echo == tool_choice


def test_a_response_in_a_format_echoes_it_and_can_be_cut(builtin):
    text_format = {"type": "json_schema", "name": "digits", "schema": {"type": "string", "pattern": "^[0-9]{100}$"}}
    response = builtin.responses.create(input="Hi", text={"format": text_format}, max_output_tokens=150)
    assert response.status == "completed"
    assert re.fullmatch('"[0-9]{100}"', response.output_text)
    assert response.text.to_dict()["format"] == {**text_format, "strict": True, "description": None}
    cut = builtin.responses.create(input="Hi", text={"format": text_format}, max_output_tokens=16)
    assert (cut.status, cut.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert re.fullmatch('"[0-9]+', cut.output_text)


def test_a_response_in_a_format_while_tools_stay_usable(builtin):
    tools = [{**tool, "strict": True} for tool in TOOLS]
    options = {"model": MODEL, "tools": tools, "text_format": Solution, "temperature": 0}
    asked = builtin.responses.parse(input=WEATHER, tool_choice="required", **options)
    (call,) = asked.output
    assert (call.type, asked.output_parsed) == ("function_call", None)
    assert call.name in {"get_weather", "get_time"}
    output = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
    answered = builtin.responses.parse(
        input=[output], previous_response_id=asked.id, tool_choice="none", max_output_tokens=500, **options
    )
    assert isinstance(answered.output_parsed, Solution)
    for seed in range(4):
        either = builtin.responses.parse(input="Solve it.", extra_body={"seed": seed}, **options | {"temperature": 1})
        calls = [item.name for item in either.output if item.type == "function_call"]
        assert calls or isinstance(either.output_parsed, Solution)


@pytest.mark.parametrize(
    ("syntax", "definition"), [("regex", "(red|green) [0-9]{2}"), ("lark", 'start: ("red" | "green") " " /[0-9]{2}/')]
)
def test_a_response_in_a_grammar_of_the_clients_own(builtin, syntax, definition):
    text_format = {"type": "grammar", "syntax": syntax, "definition": definition}
    response = builtin.responses.create(input="Hi", text={"format": text_format}, temperature=1)
    assert re.fullmatch("(red|green) [0-9]{2}", response.output_text)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        (
            {"text": {"format": {"type": "json_schema", "name": "f", "schema": {"type": "hiccup"}}}},
            "text.format.schema",
        ),
        ({"text": {"format": {"type": "grammar", "syntax": "regex", "definition": "("}}}, "text.format.definition"),
        (
            {"tools": [{"type": "function", "name": "f", "strict": True, "parameters": {"type": "array"}}]},
            "tools[0].parameters",
        ),
    ],
)
def test_what_cannot_be_enforced_is_refused_before_a_response_begins(builtin, body, param):
    answer = post(builtin, "/responses", input="x", stream=True, **body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


@pytest.mark.parametrize("schema", [{"type": "array"}, {"properties": {"a": {"format": "colour"}}}])
def test_a_wrong_schema_behind_a_tool_that_the_server_runs_has_its_own_place(builtin, schema):
    searching = {"type": "file_search", "vector_store_ids": [builtin.vector_stores.create().id]}
    tools = [searching, {"type": "function", "name": "f", "strict": True, "parameters": schema}]
    answer = post(builtin, "/responses", input="x", tools=tools)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "tools[1].parameters")
