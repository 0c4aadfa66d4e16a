"""Rows S0.7, S1.8, S1.10, S1.11, S2.4 and S2.8 of the reference systems: what the built-in model can't do at will.

A script writes the answers, markup and all; the parser, the API and the client are real. So the rows hold for any
model that writes them. What the built-in model does of S2.8 is in test_reference_builtin.py.
"""

import json

import pytest
from pydantic import BaseModel

from app.errors import GenerationFailedError
from app.generators.base import Finished, Text, Usage
from app.settings import Settings
from tests.acceptance.multi_turn_cases import CASES, Call, play
from tests.gates import Gate, gated
from tests.http_writes import chunks
from tests.leaving import leave_in_mid_run
from tests.written_answers import written, written_call

MODEL = "scripted"
USAGE = Usage(1, 0, 400)


@pytest.fixture
def settings(tmp_path):
    """Nothing is stored here, so one kind of database is enough."""
    return Settings(data_dir=tmp_path)


def follow(scripted, answers):
    """Let the script write these answers, one for each request."""
    rest = iter(answers)
    scripted.write = lambda request: written(next(rest), request.tools)


# -- S0.7 --------------------------------------------------------------------------------------------------


def test_s0_7_a_call_streams_in_pieces(client, scripted):
    """With OpenAI's finish_reason ``tool_calls``, and "" for the arguments of the first piece."""
    properties = {
        "prompt": {"type": "string"},
        "seed": {"type": "number"},
        "randomize_seed": {"type": "boolean"},
        "width": {"type": "number"},
        "height": {"type": "number"},
        "num_inference_steps": {"type": "number"},
    }
    function = {
        "name": "flux1_schnell_infer",
        "description": "Generate an image.",
        "parameters": {"type": "object", "properties": properties, "required": ["prompt"]},
    }
    arguments = '{"prompt": "A cat", "width": 512}'
    follow(scripted, [written_call("flux1_schnell_infer", arguments)])
    chunks = list(
        client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Generate an image of a cat."}],
            max_tokens=50,
            temperature=0.0,
            tools=[{"type": "function", "function": function}],
            stream=True,
        )
    )
    choices = [chunk.choices[0] for chunk in chunks]
    assert choices[0].delta.role == "assistant"
    assert {choice.delta.content for choice in choices} == {None}
    first, *later = [choice.delta.tool_calls[0].function for choice in choices[1:-1]]
    assert (first.name, first.arguments) == ("flux1_schnell_infer", "")
    assert {part.name for part in later} == {None}
    assert len(later) > 1
    assert "".join(part.arguments for part in later) == arguments
    assert [choice.finish_reason for choice in choices] == [None] * (len(choices) - 1) + ["tool_calls"]


# -- S1.8, S1.10, S1.11 ------------------------------------------------------------------------------------


def test_s1_8_an_error_in_mid_stream_is_told_and_ends_the_stream(client, scripted):
    """In OpenAI's way: the text so far is kept, and `response.failed` carries the error; no `error` event besides."""
    scripted.write = lambda _: [Text("partial"), GenerationFailedError("The engine stopped.")]
    events = list(client.responses.create(model=MODEL, input="x", stream=True))
    failed = events[-1]
    assert (failed.type, failed.response.status) == ("response.failed", "failed")
    assert (failed.response.error.code, failed.response.error.message) == ("server_error", "The engine stopped.")
    assert failed.response.output_text == "partial"


def test_s1_10_what_is_there_at_once_is_one_write(base_url, client, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(*[Text("word ")] * 200, gate, *[Text("more ")] * 200, Finished("stop", USAGE))
    with chunks(f"{base_url}/v1/responses", {"input": "x", "stream": True}) as writes:
        told = next(writes)
        response_id = told.split(b'"id":"')[1].split(b'"')[0].decode()
        while told.count(b"output_text.delta\ndata") < 200:
            told += next(writes)
        gate.open()
        rest = list(writes)
    assert sum(write.count(b"output_text.delta\ndata") for write in rest) == 200
    assert len(rest) < 20
    with chunks(f"{base_url}/v1/responses/{response_id}?stream=true", None) as writes:
        assert len(list(writes)) < 20


def test_s1_11_a_client_that_leaves_ends_the_generation(base_url, scripted):
    """What is stored goes on, for whoever asks for it later (docs/guarantees.md); this one is not."""
    scripted.write = lambda _: [Text("early "), 60.0, Finished("stop", USAGE)]
    leave_in_mid_run(f"{base_url}/v1/responses", {"input": "x", "stream": True, "store": False}, scripted)


# -- S2.4 --------------------------------------------------------------------------------------------------


class CalendarEvent(BaseModel):
    name: str
    date: str
    participants: list[str]


class Step(BaseModel):
    explanation: str
    output: str


class MathReasoning(BaseModel):
    steps: list[Step]
    final_answer: str


CALENDAR = (
    "Extract the event information.",
    "Alice and Bob are going to a science fair on Friday.",
    CalendarEvent,
    '{"name": "science fair", "date": "Friday", "participants": ["Alice", "Bob"]}',
)
MATH = (
    "You are a helpful math tutor. Guide the user through the solution step by step.",
    "how can I solve 8x + 7 = -23",
    MathReasoning,
    '{"steps": [{"explanation": "Take 7 from both sides.", "output": "8x = -30"}], "final_answer": "x = -3.75"}',
)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("case", [CALENDAR, MATH], ids=["calendar", "math"])
def test_s2_4_an_answer_in_a_form_is_json_and_nothing_else(client, scripted, case, stream):
    """Without ``strict`` and ``additionalProperties``. That a real engine keeps to a schema: test_formats.py."""
    system, question, form, answer = case
    follow(scripted, [answer])
    schema = form.model_json_schema()
    answered = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "system", "content": system}, {"role": "user", "content": question}],
        response_format={"type": "json_schema", "json_schema": {"name": "form", "schema": schema}},
        stream=stream,
    )
    if stream:
        content = "".join(chunk.choices[0].delta.content or "" for chunk in answered)
    else:
        content = answered.choices[0].message.content
    found = form.model_validate_json(content)
    assert len(found.participants) == 2 if form is CalendarEvent else found.final_answer
    asked = scripted.requests[-1].output_format
    assert (asked.kind, asked.source) == ("json_schema", schema)


# -- S2.8 --------------------------------------------------------------------------------------------------


def as_written(step):
    if isinstance(step, Call):
        return written_call(step.name, json.dumps(step.arguments))
    return f"As far as I know: {step.words[0]}."


def ask(client, messages, tools):
    """The assistant's message of a whole answer, as clients send it back."""
    completion = client.chat.completions.create(model=MODEL, messages=messages, tools=tools, stream=False)
    return completion.choices[0].message.model_dump(exclude_unset=True)


def ask_streaming(client, messages, tools):
    """The same of a streamed answer: what has not come is no key of it."""
    content, calls = "", {}
    for chunk in client.chat.completions.create(model=MODEL, messages=messages, tools=tools, stream=True):
        delta = chunk.choices[0].delta
        content += delta.content or ""
        for part in delta.tool_calls or []:
            call = calls.setdefault(part.index, part.model_dump(exclude_none=True) | {"function": {"arguments": ""}})
            call["function"]["name"] = part.function.name or call["function"]["name"]
            call["function"]["arguments"] += part.function.arguments or ""
    message = {"role": "assistant"} | ({"content": content} if content else {})
    return message | ({"tool_calls": list(calls.values())} if calls else {})


@pytest.mark.parametrize("ask", [ask, ask_streaming])
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_s2_8_tools_over_several_turns(client, scripted, case, ask):
    follow(scripted, map(as_written, case.steps))
    messages = play(case, lambda messages: ask(client, messages, case.tools))
    assert len(scripted.requests) == len(case.steps)
    check_prompt(scripted.requests[-1], messages[:-1] if messages[-1]["role"] == "assistant" else messages)


def check_prompt(request, messages):
    """The last prompt has all of the conversation: arguments as objects, and no content where there was none."""
    told = [message for message in request.messages if message["role"] != "assistant"]
    assert [message["content"] for message in told] == [m["content"] for m in messages if m["role"] != "assistant"]
    for shown, sent in zip(request.messages, messages, strict=True):
        assert shown["role"] == sent["role"]
        for call, one in zip(shown.get("tool_calls", []), sent.get("tool_calls") or [], strict=True):
            assert call["id"] == one["id"]
            assert call["function"]["arguments"] == json.loads(one["function"]["arguments"])
