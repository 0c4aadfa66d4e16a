"""``/v1/conversations`` and responses in conversations, through the official client."""

import asyncio
import json
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import httpx
import openai
import pytest
from openai.types.conversations import Conversation

from app.errors import GenerationFailedError
from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.generators.scripted import echo

TOOL = {"type": "function", "name": "look", "parameters": {"type": "object"}}
END = Finished("stop", Usage(1, 0, 1))
NO_COMPACTION = {"type": "compaction", "encrypted_content": "nothing that was sealed here"}
NO_REASONING = {"type": "reasoning", "summary": [], "encrypted_content": "nothing that was sealed here"}
NO_PDF = {"type": "input_file", "filename": "a.pdf", "file_data": b64encode(b"%PDF-1.7 and no more").decode()}


@pytest.fixture
def conversation(client):
    return client.conversations.create(metadata={"topic": "x"})


def said(text, **more):
    return {"type": "message", "role": "user", "content": text, **more}


def texts(client, conversation, **options):
    items = client.conversations.items.list(conversation.id, order="asc", limit=100, **options)
    return ["".join(part.text for part in item.content) if item.type == "message" else item.type for item in items]


def error_of(call, status):
    with pytest.raises(openai.APIStatusError) as raised:
        call()
    assert raised.value.status_code == status, raised.value.message
    return raised.value


# -- the resource ------------------------------------------------------------------------------------------


def test_a_conversation_is_made_read_changed_and_deleted(client):
    made = client.conversations.create(metadata={"topic": "x"}, items=[said("hello")])
    assert (made.object, made.metadata, made.id[:5]) == ("conversation", {"topic": "x"}, "conv_")
    assert made.to_dict().keys() == Conversation.model_fields.keys()
    assert client.conversations.retrieve(made.id) == made
    changed = client.conversations.update(made.id, metadata={"mood": "y"})
    assert changed.metadata == {"mood": "y"}
    assert client.conversations.retrieve(made.id) == changed
    deleted = client.conversations.delete(made.id)
    assert (deleted.id, deleted.deleted, deleted.object) == (made.id, True, "conversation.deleted")
    for call in (client.conversations.retrieve, client.conversations.delete, client.conversations.items.list):
        assert error_of(lambda call=call: call(made.id), 404).code == "conversation_not_found"


def test_a_conversation_may_be_empty(client, base_url):
    for body in (None, {}, {"items": None, "metadata": None}, {"items": []}):
        made = httpx.post(f"{base_url}/v1/conversations", json=body).json()
        assert made["metadata"] == {}
        listed = httpx.get(f"{base_url}/v1/conversations/{made['id']}/items").json()
        assert listed == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


@pytest.mark.parametrize("content", [b'{"items": ', b"[1]", b'"x"', b'{"metadata": {"a": "\\ud800"}}', b"\xff"])
def test_a_body_that_is_no_conversation_is_a_400(base_url, content):
    answer = httpx.post(f"{base_url}/v1/conversations", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 400, answer.text
    plain = httpx.post(
        f"{base_url}/v1/conversations", content=b'{"items": []}', headers={"content-type": "text/plain"}
    )
    assert plain.status_code == 400, plain.text


def test_items_are_added_listed_read_and_deleted(client, conversation):
    added = client.conversations.items.create(
        conversation.id,
        items=[
            said("one"),
            {"type": "function_call", "call_id": "c1", "name": "look", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "c1", "output": "seen"},
            {"role": "assistant", "content": "two"},
        ],
        include=["message.output_text.logprobs"],
    )
    assert [item.type for item in added.data] == ["message", "function_call", "function_call_output", "message"]
    assert all(item.id and item.status == "completed" for item in added.data)
    assert (added.first_id, added.last_id, added.has_more) == (added.data[0].id, added.data[-1].id, False)
    for item in added.data:
        assert client.conversations.items.retrieve(item.id, conversation_id=conversation.id) == item
    assert [item.id for item in client.conversations.items.list(conversation.id)] == [
        item.id for item in reversed(added.data)
    ]
    left = client.conversations.items.delete(added.data[0].id, conversation_id=conversation.id)
    assert left == conversation
    gone = {"conversation_id": conversation.id}
    for call in (client.conversations.items.retrieve, client.conversations.items.delete):
        assert error_of(lambda call=call: call(added.data[0].id, **gone), 404).code == "item_not_found"
    assert texts(client, conversation) == ["function_call", "function_call_output", "two"]


def test_pages_are_followed_to_the_end(client, conversation):
    for begin in range(0, 60, 20):
        client.conversations.items.create(conversation.id, items=[said(f"{begin + i}") for i in range(20)])
    for order in ("asc", "desc"):
        found = [int(item.content[0].text) for item in client.conversations.items.list(conversation.id, order=order)]
        assert sorted(found) == list(range(60))
        assert found == sorted(found, reverse=order == "desc")
    assert len(client.conversations.items.list(conversation.id).data) == 20


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("", {"items": [said("x")] * 21}, "items"),
        ("", {"items": [{"type": "message", "role": "user"}]}, "items[0].content"),
        ("", {"items": [{"type": "shell_call"}]}, "items[0]"),
        ("", {"metadata": {"k": 1}}, "metadata.k"),
        ("", {"metadata": {str(i): "v" for i in range(17)}}, "metadata"),
        ("", {"title": "x"}, "title"),
        ("", {"items": [said("x", id="a"), said("y", id="a")]}, "items"),
        ("/{id}", {}, "metadata"),
        ("/{id}/items", {}, "items"),
        ("/{id}/items", {"items": []}, "items"),
        ("/{id}/items", {"items": [said("x")] * 21}, "items"),
        ("/{id}/items", {"items": [said("x", id="taken")]}, "items"),
        ("", {"items": [NO_COMPACTION]}, "items"),
        ("/{id}/items", {"items": [said("x"), NO_COMPACTION]}, "items"),
        ("", {"items": [said([NO_PDF])]}, "items"),
        ("/{id}/items", {"items": [said([NO_PDF])]}, "items"),
        ("/{id}/items", {"items": [said("x"), NO_REASONING]}, "items[1].encrypted_content"),
        ("/{id}/items?include[]=nothing", {"items": [said("x")]}, "include[][0]"),
    ],
)
def test_what_is_wrong_is_named_and_changes_nothing(client, base_url, conversation, path, body, param):
    client.conversations.items.create(conversation.id, items=[said("x", id="taken")])
    answer = httpx.post(f"{base_url}/v1/conversations{path.format(id=conversation.id)}", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text
    assert texts(client, conversation) == ["x"]


def test_an_item_whose_file_cannot_be_read_is_refused(client, conversation):
    broken = client.files.create(file=("a.pdf", b"%PDF-1.7 and no more"), purpose="user_data").id
    for file_id, status in ((broken, 400), ("file-unknown", 404)):
        items = [said([{"type": "input_file", "file_id": file_id}])]
        for add in (client.conversations.create, partial(client.conversations.items.create, conversation.id)):
            error = error_of(partial(add, items=items), status)
            assert error.param == "items"
    reference = [{"type": "item_reference", "id": "msg_unknown"}]
    assert error_of(lambda: client.conversations.create(items=reference), 404).param == "items"
    assert texts(client, conversation) == []


def test_a_compaction_whose_file_is_gone_is_refused(client, conversation, base_url):
    file_id = client.files.create(file=("a.txt", b"hello"), purpose="user_data").id
    body = {"model": "scripted", "input": [said([{"type": "input_file", "file_id": file_id}])]}
    compaction = httpx.post(f"{base_url}/v1/responses/compact", json=body).json()["output"][-1]
    add = partial(client.conversations.items.create, conversation.id, items=[compaction])
    assert [item.type for item in add().data] == ["compaction"]
    client.conversations.items.delete(compaction["id"], conversation_id=conversation.id)
    client.files.delete(file_id)
    error = error_of(add, 400)
    assert (error.code, error.param) == ("file_not_found", "items")


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "order=up", "after=unknown", "after=%00", "include[]=x"])
def test_a_bad_page_is_a_400(base_url, conversation, query):
    answer = httpx.get(f"{base_url}/v1/conversations/{conversation.id}/items?{query}")
    assert answer.status_code == 400, answer.text


@pytest.mark.parametrize("conversation_id", ["conv_unknown", "%00", "conv_%ED%A0%80"])
def test_an_unknown_conversation_is_a_404_everywhere(base_url, conversation_id):
    url = f"{base_url}/v1/conversations/{conversation_id}"
    items = {"items": [said("x")]}
    answers = [
        httpx.get(url),
        httpx.post(url, json={"metadata": {}}),
        httpx.delete(url),
        httpx.get(f"{url}/export"),
        httpx.get(f"{url}/items"),
        httpx.post(f"{url}/items", json=items),
        httpx.get(f"{url}/items/msg_1"),
        httpx.delete(f"{url}/items/msg_1"),
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert {answer.json()["error"]["code"] for answer in answers} == {"conversation_not_found"}


async def test_fifty_appends_at_once_are_all_there_once_and_whole(base_url, client, conversation):
    async with httpx.AsyncClient(timeout=60) as http:

        async def append(number):
            items = [said(f"{number} {part}") for part in range(3)]
            url = f"{base_url}/v1/conversations/{conversation.id}/items"
            answer = await http.post(url, json={"items": items})
            return [item["id"] for item in answer.json()["data"]]

        batches = await asyncio.gather(*(append(number) for number in range(50)))
    listed = [item.id for item in client.conversations.items.list(conversation.id, order="asc", limit=100)]
    assert sorted(listed) == sorted(item_id for batch in batches for item_id in batch)
    begins = [listed.index(batch[0]) for batch in batches]
    assert [listed[begin : begin + 3] for begin in begins] == batches


# -- responses in a conversation ---------------------------------------------------------------------------


def test_every_item_is_context_and_the_turn_is_added(client, conversation, scripted):
    for begin in range(0, 60, 20):
        client.conversations.items.create(conversation.id, items=[said(f"old {begin + i}") for i in range(20)])
    response = client.responses.create(input="now", conversation=conversation.id, instructions="Be brief.")
    prompt = [message["content"] for message in scripted.requests[-1].messages]
    assert prompt == ["Be brief.", *(f"old {i}" for i in range(60)), "now"]
    assert response.conversation.id == conversation.id
    assert client.responses.retrieve(response.id).conversation.id == conversation.id
    client.responses.create(input="again", conversation={"id": conversation.id})
    assert texts(client, conversation)[60:] == ["now", "now", "again", "again"]
    assert [message["content"] for message in scripted.requests[-1].messages[-3:]] == ["now", "now", "again"]


def test_items_have_one_id_everywhere(client, conversation):
    with client.responses.stream(input="hi", model="scripted", conversation=conversation.id) as stream:
        final = stream.get_final_response()
    own = [item.id for item in client.responses.input_items.list(final.id)] + [item.id for item in final.output]
    assert [item.id for item in client.conversations.items.list(conversation.id, order="asc")] == own
    assert final.conversation.id == conversation.id


def test_without_a_conversation_none_is_named(client):
    assert client.responses.create(input="x").conversation is None


def test_input_items_and_forks_see_what_the_response_saw(client, conversation, scripted):
    client.conversations.items.create(conversation.id, items=[said("first")])
    response = client.responses.create(input="second", conversation=conversation.id)
    client.conversations.items.create(conversation.id, items=[said("later")])
    inputs = client.responses.input_items.list(response.id, order="asc")
    assert [item.content[0].text for item in inputs] == ["first", "second"]
    fork = client.responses.create(input="fork", previous_response_id=response.id)
    assert [message["content"] for message in scripted.requests[-1].messages] == ["first", "second", "second", "fork"]
    assert fork.conversation is None
    assert texts(client, conversation) == ["first", "second", "second", "later"]


def test_a_deleted_item_is_no_context_any_more(client, conversation, scripted):
    client.responses.create(input="secret", conversation=conversation.id)
    for item in client.conversations.items.list(conversation.id):
        client.conversations.items.delete(item.id, conversation_id=conversation.id)
    client.responses.create(input="what was it", conversation=conversation.id)
    assert [message["content"] for message in scripted.requests[-1].messages] == ["what was it"]


def test_what_is_not_stored_reads_the_conversation_and_leaves_no_trace(client, conversation, scripted):
    client.responses.create(input="one", conversation=conversation.id)
    response = client.responses.create(input="two", conversation=conversation.id, store=False)
    assert [message["content"] for message in scripted.requests[-1].messages] == ["one", "one", "two"]
    assert response.conversation.id == conversation.id
    assert texts(client, conversation) == ["one", "one"]


def test_a_bad_conversation_is_refused_before_anything_runs(client, conversation, scripted):
    previous = client.responses.create(input="x")
    both = error_of(
        lambda: client.responses.create(input="x", conversation=conversation.id, previous_response_id=previous.id),
        400,
    )
    assert both.code == "mutually_exclusive_parameters"
    for unknown in ("conv_unknown", {"id": "conv_unknown"}, "\x00"):
        missing = error_of(lambda one=unknown: client.responses.create(input="x", conversation=one, stream=True), 404)
        assert (missing.code, missing.param) == ("conversation_not_found", "conversation")
    for wrong in ({}, {"id": 1}, {"id": "x", "y": 1}, 5):
        wrong_shape = error_of(lambda one=wrong: client.responses.create(input="x", conversation=one), 400)
        assert wrong_shape.param.startswith("conversation")
    assert len(scripted.requests) == 1


def test_an_item_that_the_conversation_has_is_refused_as_input(client, conversation, scripted):
    first = client.responses.create(input="x", conversation=conversation.id)
    again = [first.output[0].to_dict()]
    error = error_of(lambda: client.responses.create(input=again, conversation=conversation.id), 400)
    assert (error.code, error.param) == ("duplicate_item", "input[0].id")
    twice = [said("y", id="same"), said("z", id="same")]
    error = error_of(lambda: client.responses.create(input=twice, conversation=conversation.id), 400)
    assert error.param == "input[1].id"
    assert len(scripted.requests) == 1


def test_a_failed_run_adds_nothing_and_can_be_sent_again(client, conversation, scripted):
    scripted.write = lambda request: [Text("half an"), GenerationFailedError("The model broke.")]
    failed = client.responses.create(input="question", conversation=conversation.id)
    assert (failed.status, failed.output_text) == ("failed", "half an")
    assert texts(client, conversation) == []
    scripted.write = echo
    client.responses.create(input="question", conversation=conversation.id)
    assert texts(client, conversation) == ["question", "question"]


def test_a_cut_run_adds_what_it_has(client, conversation, scripted):
    scripted.write = lambda request: [Text("half an"), Finished("length", Usage(1, 0, 2))]
    client.responses.create(input="question", conversation=conversation.id)
    assert texts(client, conversation) == ["question", "half an"]


def test_a_cancelled_run_adds_what_can_be_gone_on_from(client, conversation, scripted):
    scripted.write = lambda request: [Text("let me see"), CallOpened("look"), CallArguments('{"a'), 3600]
    stream = client.responses.create(input="question", conversation=conversation.id, tools=[TOOL], stream=True)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.function_call_arguments.delta")
    cancelled = client.responses.cancel(response_id)
    stream.close()
    assert [item.type for item in cancelled.output] == ["message", "function_call"]
    assert texts(client, conversation) == ["question", "let me see"]


def test_two_responses_at_once_are_added_whole_in_the_order_of_their_ends(client, conversation, scripted):
    scripted.write = lambda request: [0.3 if request.messages[-1]["content"] == "slow" else 0.0, *echo(request)]
    with ThreadPoolExecutor(2) as pool:
        create = partial(client.responses.create, conversation=conversation.id)
        slow, quick = (pool.submit(create, input=text) for text in ("slow", "quick"))
        assert (quick.result().status, slow.result().status) == ("completed", "completed")
    assert texts(client, conversation) == ["quick", "quick", "slow", "slow"]


def test_fifty_responses_at_once_are_all_added_once(client, conversation):
    with ThreadPoolExecutor(16) as pool:
        inputs = [f"question {number}" for number in range(50)]
        list(pool.map(lambda text: client.responses.create(input=text, conversation=conversation.id), inputs))
    found = texts(client, conversation)
    assert found[::2] == found[1::2]
    assert sorted(found[::2]) == sorted(inputs)


# -- deletion and export -----------------------------------------------------------------------------------


def test_deleting_a_conversation_deletes_what_was_said_in_it(client, conversation):
    response = client.responses.create(input="secret", conversation=conversation.id)
    fork = client.responses.create(input="go on", previous_response_id=response.id)
    client.conversations.delete(conversation.id)
    assert error_of(lambda: client.responses.retrieve(response.id), 404).code == "response_not_found"
    inputs = client.responses.input_items.list(fork.id, order="asc")
    assert [item.content[0].text for item in inputs] == ["secret", "secret", "go on"]


def test_a_running_response_ends_when_its_conversation_is_deleted(client, conversation, scripted):
    scripted.write = lambda request: [Text("half an"), 3600]
    stream = client.responses.create(input="question", conversation=conversation.id, stream=True)
    events = iter(stream)
    next(event for event in events if event.type == "response.output_text.delta")
    client.conversations.delete(conversation.id)
    assert list(events)[-1].response.status == "cancelled"
    assert scripted.num_active == 0


def test_deleting_a_response_leaves_its_conversation_as_it_is(client, conversation, scripted):
    response = client.responses.create(input="one", conversation=conversation.id)
    client.responses.delete(response.id)
    client.responses.create(input="two", conversation=conversation.id)
    assert [message["content"] for message in scripted.requests[-1].messages] == ["one", "one", "two"]


def test_the_export_has_everything(client, base_url, conversation):
    client.conversations.items.create(conversation.id, items=[said(f"{i}") for i in range(20)])
    client.conversations.items.create(conversation.id, items=[said(f"{i}") for i in range(20, 25)])
    made = [client.responses.create(input=text, conversation=conversation.id) for text in ("a", "b", "c")]
    client.responses.create(input="elsewhere")
    exported = httpx.get(f"{base_url}/v1/conversations/{conversation.id}/export").json()
    assert exported["object"] == "conversation.export"
    assert exported["conversation"] == conversation.to_dict()
    assert [item["content"][0]["text"] for item in exported["items"]] == [*map(str, range(25)), *"aabbcc"]
    assert json.dumps(exported["responses"]) == json.dumps(
        [httpx.get(f"{base_url}/v1/responses/{response.id}").json() for response in made]
    )


# -- a tool loop -------------------------------------------------------------------------------------------


def test_a_tool_loop_of_six_turns_renders_the_same_prompt_however_it_is_kept(client, conversation, scripted):
    scripted.write = lambda request: _call_until(request, num_calls=6)
    in_full, in_chain = _loop_in_full(client), _loop_in_chain(client)
    in_conversation = _loop(client, lambda _: {"conversation": conversation.id})
    assert in_full == in_chain == in_conversation == 7
    prompts = [_without_ids(request.messages) for request in scripted.requests]
    assert prompts[:7] == prompts[7:14] == prompts[14:]
    assert len(prompts[-1]) == 13


def _call_until(request, num_calls):
    num_done = sum(message["role"] == "tool" for message in request.messages)
    if num_done == num_calls:
        return [Text("all seen"), END]
    return [Text(f"step {num_done}"), CallOpened("look"), CallArguments(json.dumps({"at": num_done})), END]


def _loop(client, state, question="look six times"):
    """Answer calls until there is none; ``state``: response before -> how the next request continues it."""
    response, turn = None, question
    for number in range(1, 20):
        response = client.responses.create(input=turn, tools=[TOOL], **state(response))
        calls = [item for item in response.output if item.type == "function_call"]
        if not calls:
            return number
        turn = [{"type": "function_call_output", "call_id": call.call_id, "output": "seen"} for call in calls]
    raise AssertionError("the loop did not end")


def _loop_in_chain(client):
    return _loop(client, lambda before: {"previous_response_id": before.id if before else None})


def _loop_in_full(client):
    items = [said("look six times")]
    for number in range(1, 20):
        response = client.responses.create(input=items, tools=[TOOL], store=False)
        items += [item.to_dict() for item in response.output]
        calls = [item for item in response.output if item.type == "function_call"]
        if not calls:
            return number
        items += [{"type": "function_call_output", "call_id": call.call_id, "output": "seen"} for call in calls]
    raise AssertionError("the loop did not end")


def _without_ids(messages):
    """Call ids are drawn anew in each loop; all else must be the same."""
    text = json.dumps(messages)
    for number, call_id in enumerate(dict.fromkeys(_call_ids(messages))):
        text = text.replace(call_id, f"call_{number}")
    return json.loads(text)


def _call_ids(messages):
    return [call["id"] for message in messages for call in message.get("tool_calls", [])]
