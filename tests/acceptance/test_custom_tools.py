"""Custom tools of the built-in model, through the official client: any text, and texts of a grammar."""

import re

import openai
import pytest

from tests.acceptance.test_formats import TOOLS

MODEL = "responsa-builtin"
QUESTION = "What's the weather like in San Francisco?"
REGEX = {"type": "grammar", "syntax": "regex", "definition": '(red|green) "[0-9]{2}"'}
LARK = {
    "type": "grammar",
    "syntax": "lark",
    "definition": 'start: "SELECT" _SP COLUMN ("," COLUMN)? _SP FROM "\\n"\n_SP: " "\nFROM: "FROM \\"t\\""\n'
    "COLUMN: /[a-z]{1,4}/",
}
CHAT_TOOLS = [{"type": "function", "function": {key: tool[key] for key in tool if key != "type"}} for tool in TOOLS]
PATTERNS = {"regex": '(red|green) "[0-9]{2}"', "lark": 'SELECT [a-z]{1,4}(,[a-z]{1,4})? FROM "t"\n'}


def custom(name="query", **options):
    return {"type": "custom", "name": name, "description": "Ask the weather.", **options}


@pytest.mark.parametrize("grammar", [REGEX, LARK], ids=["regex", "lark"])
@pytest.mark.parametrize("seed", range(3))
def test_the_input_follows_its_grammar(builtin, grammar, seed):
    options = {
        "model": MODEL,
        "input": QUESTION,
        "tools": [custom(format=grammar), *TOOLS],
        "tool_choice": {"type": "custom", "name": "query"},
        "temperature": 1,
        "extra_body": {"seed": seed},
    }
    with builtin.responses.stream(**options) as stream:
        events = list(stream)
        response = stream.get_final_response()
    (call,) = response.output
    assert (call.type, call.name, call.status) == ("custom_tool_call", "query", "completed")
    assert re.fullmatch(PATTERNS[grammar["syntax"]], call.input)
    deltas = [event.delta for event in events if event.type == "response.custom_tool_call_input.delta"]
    assert deltas
    assert "".join(deltas) == call.input
    (done,) = [event for event in events if event.type == "response.custom_tool_call_input.done"]
    assert done.input == call.input
    assert response.tools[0].format.to_dict() == grammar
    assert response.tool_choice.to_dict() == options["tool_choice"]


def test_a_call_of_any_text_is_answered(builtin):
    options = {"model": MODEL, "tools": [custom()], "temperature": 0}
    asked = builtin.responses.create(input=QUESTION, tool_choice="required", **options)
    (call,) = asked.output
    assert call.type == "custom_tool_call"
    assert asked.tools[0].format.type == "text"
    output = {"type": "custom_tool_call_output", "call_id": call.call_id, "output": "It is sunny, 21 degrees."}
    by_id = builtin.responses.create(input=[output], previous_response_id=asked.id, **options)
    in_full = builtin.responses.create(
        input=[{"role": "user", "content": QUESTION}, call.model_dump(), output], **options
    )
    assert by_id.output_text == in_full.output_text
    assert by_id.usage.input_tokens == in_full.usage.input_tokens


def test_allowed_tools_may_be_custom(builtin):
    allowed = {"type": "allowed_tools", "mode": "required", "tools": [{"type": "custom", "name": "query"}]}
    response = builtin.responses.create(
        input=QUESTION, tools=[*TOOLS, custom(format=REGEX)], tool_choice=allowed, temperature=1
    )
    assert {(item.type, item.name) for item in response.output} == {("custom_tool_call", "query")}


@pytest.mark.parametrize(
    ("tools", "options", "param", "words"),
    [
        ([custom(format={**LARK, "definition": "start: x"})], {}, "tools[0].format.definition", "unknown name"),
        ([custom(format={**REGEX, "definition": "("})], {}, "tools[0].format.definition", "unclosed group"),
        ([custom(), {"type": "function", "name": "query"}], {}, "tools[1].name", "both called 'query'"),
        ([custom()], {"tool_choice": {"type": "function", "name": "query"}}, "tool_choice", "of the type 'custom'"),
        ([custom()], {"tool_choice": {"type": "custom", "name": "other"}}, "tool_choice", "'other'"),
        ([custom(defer_loading=True)], {}, "tools[0].defer_loading", "not supported"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_what_is_wrong_with_a_custom_tool_is_told(builtin, tools, options, param, words, stream):
    with pytest.raises(openai.BadRequestError, match=words) as caught:
        builtin.responses.create(input="x", tools=tools, stream=stream, **options)
    assert caught.value.param == param


def chat_custom(grammar=None):
    custom_tool = {"name": "query", "description": "Ask the weather."}
    if grammar is not None:
        rule = {"syntax": grammar["syntax"], "definition": grammar["definition"]}
        custom_tool["format"] = {"type": "grammar", "grammar": rule}
    return {"type": "custom", "custom": custom_tool}


@pytest.mark.parametrize("grammar", [REGEX, LARK], ids=["regex", "lark"])
@pytest.mark.parametrize("stream", [True, False])
def test_in_chat_completions_the_input_follows_its_grammar(builtin, grammar, stream):
    options = {
        "model": MODEL,
        "messages": [{"role": "user", "content": QUESTION}],
        "tools": [chat_custom(grammar), *CHAT_TOOLS],
        "tool_choice": {"type": "custom", "custom": {"name": "query"}},
        "temperature": 1,
        "seed": 1,
    }
    if stream:
        with builtin.chat.completions.stream(**options) as events:
            for _ in events:
                pass
            (choice,) = events.current_completion_snapshot.choices
    else:
        (choice,) = builtin.chat.completions.create(**options).choices
    (call,) = choice.message.tool_calls
    told = call.to_dict()  # the client's stream has no type of its own for such a call
    assert (choice.finish_reason, told["type"], told["custom"]["name"]) == ("tool_calls", "custom", "query")
    assert re.fullmatch(PATTERNS[grammar["syntax"]], told["custom"]["input"])


def test_in_chat_completions_a_call_is_answered_as_in_responses(builtin):
    said = {"role": "user", "content": QUESTION}
    options = {"model": MODEL, "temperature": 0}
    asked = builtin.chat.completions.create(messages=[said], tools=[chat_custom()], tool_choice="required", **options)
    (call,) = asked.choices[0].message.tool_calls
    by_response = builtin.responses.create(input=QUESTION, tools=[custom()], tool_choice="required", **options)
    (item,) = by_response.output
    assert call.custom.input == item.input
    result = "It is sunny, 21 degrees."
    answer = builtin.chat.completions.create(
        messages=[said, asked.choices[0].message, {"role": "tool", "tool_call_id": call.id, "content": result}],
        tools=[chat_custom()],
        **options,
    )
    output = {"type": "custom_tool_call_output", "call_id": item.call_id, "output": result}
    told = builtin.responses.create(input=[output], previous_response_id=by_response.id, tools=[custom()], **options)
    assert answer.choices[0].message.content == told.output_text
    assert answer.usage.prompt_tokens == told.usage.input_tokens


@pytest.mark.parametrize(
    ("grammar", "words"),
    [({**LARK, "definition": "start: x"}, "unknown name"), ({**REGEX, "definition": "("}, "unclosed group")],
)
@pytest.mark.parametrize("stream", [True, False])
def test_in_chat_completions_a_wrong_grammar_is_told(builtin, grammar, words, stream):
    with pytest.raises(openai.BadRequestError, match=words) as caught:
        builtin.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "x"}], tools=[chat_custom(grammar)], stream=stream
        )
    assert caught.value.param == "tools[0].custom.format.grammar.definition"
