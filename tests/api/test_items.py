"""Input items through the official client, on a script: what we gave out comes back in, and what can't be is told."""

import pytest
from openai import BadRequestError, NotFoundError
from openai.types.responses import EasyInputMessage

from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage

DONE = Finished("stop", Usage(3, 0, 2))
FUNCTION = {"type": "function", "name": "add", "parameters": {"type": "object"}}
CUSTOM = {"type": "custom", "name": "run"}
TOOLS = [FUNCTION, CUSTOM]
EVERYTHING = [
    Reasoning("hm"),
    Text("I look."),
    CallOpened("add"),
    CallArguments('{"a": 1}'),
    CallOpened("run"),
    CallArguments('{"input": "SELECT \\"x\\"\\n"}'),
    DONE,
]


def outputs_of(response):
    """What a client that ran the calls sends back."""
    kinds = {"function_call": "function_call_output", "custom_tool_call": "custom_tool_call_output"}
    return [
        {"type": kinds[item.type], "call_id": item.call_id, "output": [{"type": "input_text", "text": item.name}]}
        for item in response.output
        if item.type in kinds
    ]


def asked(client, scripted, script=EVERYTHING, **options):
    scripted.write = lambda _: script
    response = client.responses.create(input="go", tools=TOOLS, **options)
    scripted.write = lambda _: [Text("Done."), DONE]
    return response


# -- our own output as input -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "dump",
    [lambda item: item, lambda item: item.to_dict(), lambda item: item.model_dump()],
    ids=["object", "to_dict", "model_dump"],
)
@pytest.mark.parametrize("parsed", [False, True])
def test_all_that_we_output_is_accepted_verbatim(client, scripted, dump, parsed):
    first = asked(client, scripted)
    if parsed:  # the accumulator's objects have results of its own parsing
        scripted.write = lambda _: EVERYTHING
        strict = {**FUNCTION, "strict": True, "parameters": {"type": "object", "properties": {}}}
        with client.responses.stream(input="go", tools=[strict, CUSTOM], model="scripted") as stream:
            first = stream.get_final_response()
        scripted.write = lambda _: [Text("Done."), DONE]
    types = [item.type for item in first.output]
    assert types == ["reasoning", "message", "function_call", "custom_tool_call"]
    assert first.output[-1].input == 'SELECT "x"\n'
    second = client.responses.create(
        input=[{"role": "user", "content": "go"}, *map(dump, first.output), *outputs_of(first)]
    )
    by_id = client.responses.create(input=outputs_of(first), previous_response_id=first.id)
    in_full, continued = scripted.requests[-2:]
    assert in_full.messages == continued.messages
    listed = client.responses.input_items.list(second.id, order="asc").data
    assert [item.id for item in listed[1:5]] == [item.id for item in first.output]
    # What is listed can be sent once more.
    client.responses.create(input=[dump(item) for item in listed])
    assert scripted.requests[-1].messages == in_full.messages
    assert by_id.status == second.status == "completed"


def test_a_message_is_accepted_as_the_client_writes_it(client, scripted):
    message = EasyInputMessage(role="user", content="hi").model_dump()
    assert message["type"] is None
    response = client.responses.create(input=[message])
    assert scripted.requests[-1].messages == [{"role": "user", "content": "hi"}]
    (item,) = client.responses.input_items.list(response.id).data
    assert (item.type, item.status) == ("message", "completed")


def test_a_call_may_have_any_name_that_the_model_wrote(client, scripted):
    name = "functions.look up"
    first = asked(client, scripted, [CallOpened(name), CallArguments("{}"), DONE])
    call = first.output[0]
    output = {"type": "function_call_output", "call_id": call.call_id, "name": call.name, "output": "No such tool."}
    second = client.responses.create(input=[{"role": "user", "content": "go"}, call, output])
    assert scripted.requests[-1].messages[1]["tool_calls"][0]["function"]["name"] == name
    listed = client.responses.input_items.list(second.id, order="asc").data
    client.responses.create(input=[item.to_dict() for item in listed])
    assert scripted.requests[-1].messages == scripted.requests[-2].messages
    custom = {"type": "custom_tool_call", "call_id": "c", "name": name, "input": "x"}
    client.responses.create(input=[custom, {"type": "custom_tool_call_output", "call_id": "c", "output": "3"}])
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(input=[{**custom, "name": ""}])
    assert caught.value.param == "input[0].name"


def test_the_prompt_has_the_calls_that_the_model_knows(client, scripted):
    first = asked(client, scripted)
    client.responses.create(input=outputs_of(first), previous_response_id=first.id)
    _, assistant, *outputs = scripted.requests[-1].messages
    assert (assistant["reasoning_content"], assistant["content"]) == ("hm", "I look.")
    functions = [call["function"] for call in assistant["tool_calls"]]
    assert functions == [
        {"name": "add", "arguments": {"a": 1}},
        {"name": "run", "arguments": {"input": 'SELECT "x"\n'}},
    ]
    assert [(message["role"], message["content"]) for message in outputs] == [("tool", "add"), ("tool", "run")]


def test_a_phase_is_kept_and_returned(client, scripted):
    said = {"role": "assistant", "content": "Let me look.", "phase": "commentary"}
    response = client.responses.create(
        input=[{"role": "user", "content": "go"}, said, {"role": "user", "content": "?"}]
    )
    listed = client.responses.input_items.list(response.id, order="asc").data
    assert listed[1].phase == "commentary"
    with pytest.raises(BadRequestError, match="only a message of the assistant"):
        client.responses.create(input=[{"role": "user", "content": "go", "phase": "commentary"}])


# -- calls and their outputs -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "words"),
    [("function_call_output", "function call output"), ("custom_tool_call_output", "custom tool call output")],
)
@pytest.mark.parametrize("is_chained", [False, True])
def test_an_output_without_its_call_is_refused(client, kind, words, is_chained):
    previous_id = client.responses.create(input="hi").id if is_chained else None
    output = {"type": kind, "call_id": "call_none", "output": "3"}
    with pytest.raises(BadRequestError, match=f"No tool call found for {words} with call_id call_none") as caught:
        client.responses.create(input=[output], previous_response_id=previous_id)
    assert caught.value.param == "input"


def test_an_output_of_the_other_kind_answers_no_call(client):
    call = {"type": "function_call", "call_id": "c", "name": "add", "arguments": "{}"}
    with pytest.raises(BadRequestError, match="No tool call found"):
        client.responses.create(input=[call, {"type": "custom_tool_call_output", "call_id": "c", "output": "3"}])
    with pytest.raises(BadRequestError, match="No tool call found"):
        client.responses.create(input=[{"type": "function_call_output", "call_id": "c", "output": "3"}, call])


def test_a_call_without_its_output_is_refused(client, scripted):
    first = asked(client, scripted)
    answered = outputs_of(first)
    with pytest.raises(BadRequestError, match=f"No tool output found for custom tool call {answered[1]['call_id']}"):
        client.responses.create(input=answered[:1], previous_response_id=first.id)
    with pytest.raises(BadRequestError, match="No tool output found"):
        client.responses.create(input="never mind", previous_response_id=first.id)
    call = {"type": "function_call", "call_id": "c", "name": "add", "arguments": "{}"}
    with pytest.raises(BadRequestError, match="No tool output found for function call c"):
        client.responses.create(input=[call])


def test_a_call_that_was_cut_needs_no_output(client, scripted):
    cut = [CallOpened("add"), CallArguments('{"a": '), Finished("length", Usage(3, 0, 2))]
    first = asked(client, scripted, cut)
    assert first.output[0].status == "incomplete"
    assert client.responses.create(input="again", previous_response_id=first.id).status == "completed"
    assert [message["content"] for message in scripted.requests[-1].messages] == ["go", "again"]
    call = first.output[0].to_dict()
    replayed = [{"role": "user", "content": "go"}, call, {"role": "user", "content": "again"}]
    client.responses.create(input=replayed)
    assert scripted.requests[-1].messages == scripted.requests[-2].messages
    answer = {"type": "function_call_output", "call_id": call["call_id"], "output": "3"}
    client.responses.create(input=[answer], previous_response_id=first.id)
    _, called, answered = scripted.requests[-1].messages
    assert [one["id"] for one in called["tool_calls"]] == [call["call_id"]] == [answered["tool_call_id"]]


def test_a_custom_call_that_was_cut_is_not_shown_to_the_model(client, scripted):
    cut = [Text("I look."), CallOpened("run"), CallArguments('{"input": "SEL'), Finished("length", Usage(3, 0, 2))]
    first = asked(client, scripted, cut)
    assert [item.status for item in first.output] == ["completed", "incomplete"]
    client.responses.create(input="again", previous_response_id=first.id)
    assert [message["content"] for message in scripted.requests[-1].messages] == ["go", "I look.", "again"]
    assert "tool_calls" not in scripted.requests[-1].messages[1]


# -- references --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", [{"type": "item_reference"}, {}], ids=["typed", "bare"])
def test_a_reference_stands_for_the_item(client, scripted, typed):
    first = asked(client, scripted)
    references = [{**typed, "id": item.id} for item in first.output]
    second = client.responses.create(input=[{"role": "user", "content": "go"}, *references, *outputs_of(first)])
    client.responses.create(input=outputs_of(first), previous_response_id=first.id)
    assert scripted.requests[-2].messages == scripted.requests[-1].messages
    listed = client.responses.input_items.list(second.id, order="asc").data
    assert [item.to_dict() for item in listed[1:5]] == [item.to_dict() for item in first.output]


def test_a_reference_to_nothing_is_not_found(client, scripted):
    kept = asked(client, scripted, [Text("x"), DONE])
    unkept = asked(client, scripted, [Text("x"), DONE], store=False)
    client.responses.delete(kept.id)
    for item_id in ("msg_none", kept.output[0].id, unkept.output[0].id):
        with pytest.raises(NotFoundError, match=f"Item with id '{item_id}' not found") as caught:
            client.responses.create(input=[{"type": "item_reference", "id": item_id}], stream=True)
        assert caught.value.code == "item_not_found"
