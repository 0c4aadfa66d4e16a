"""Chat completions that are created with ``store: true``."""

import json

import openai
import pytest
from pydantic import BaseModel

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from tests.storage.counting import recorded_statements

HI = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": [{"type": "text", "text": "Hi"}]}]


def create(client, text="Hi", **options):
    messages = [{"role": "user", "content": text}]
    return client.chat.completions.create(model="scripted", messages=messages, store=True, **options)


@pytest.mark.parametrize("stream", [False, True])
def test_what_is_stored_is_what_was_answered(client, stream):
    options = {"model": "scripted", "messages": HI, "store": True, "metadata": {"topic": "greeting"}}
    if stream:
        chunks = list(client.chat.completions.create(**options, stream=True))
        completion_id = chunks[0].id
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    else:
        completion = client.chat.completions.create(**options)
        completion_id, text = completion.id, completion.choices[0].message.content
    stored = client.chat.completions.retrieve(completion_id)
    assert stored.choices[0].message.content == text == "Hi"
    assert stored.choices[0].finish_reason == "stop"
    assert stored.usage.total_tokens > 0
    assert stored.metadata == {"topic": "greeting"}


def test_what_is_not_asked_for_is_not_stored(client):
    completion = client.chat.completions.create(model="scripted", messages=HI)
    with pytest.raises(openai.NotFoundError) as error:
        client.chat.completions.retrieve(completion.id)
    assert error.value.body["code"] == "chat_completion_not_found"
    assert client.chat.completions.list().data == []


def test_a_stream_that_its_client_leaves_is_not_stored(client, scripted):
    scripted.write = lambda request: [Text("one"), 30.0, Finished("stop", Usage(1, 0, 1))]
    with create(client, stream=True) as stream:
        completion_id = next(iter(stream)).id
    with pytest.raises(openai.NotFoundError):
        client.chat.completions.retrieve(completion_id)


def test_the_list_has_pages_in_both_orders(client):
    ids = [create(client, str(number)).id for number in range(5)]
    assert [one.id for one in client.chat.completions.list(limit=2)] == ids
    assert [one.id for one in client.chat.completions.list(limit=2, order="desc")] == ids[::-1]
    page = client.chat.completions.list(limit=2, after=ids[2])
    assert [one.id for one in page.data] == ids[3:]
    assert not page.has_more
    with pytest.raises(openai.BadRequestError, match="'nothing' in this list"):
        client.chat.completions.list(after="nothing")


def test_the_list_is_filtered_by_model_and_metadata(client):
    odd_key = 'a "quoted" [key]. \\ $'
    both = create(client, metadata={"user": "ann", odd_key: "1"}).id
    ann = create(client, metadata={"user": "ann"}).id
    create(client)
    assert [one.id for one in client.chat.completions.list(metadata={"user": "ann"})] == [both, ann]
    assert [one.id for one in client.chat.completions.list(metadata={"user": "ann", odd_key: "1"})] == [both]
    assert client.chat.completions.list(metadata={"user": "bob"}).data == []
    assert client.chat.completions.list(model="another").data == []
    assert len(client.chat.completions.list(model="scripted").data) == 3


@pytest.mark.parametrize("metadata", [{"user": "an\0n"}, {"us\0er": "ann"}], ids=["value", "key"])
@pytest.mark.parametrize("stream", [False, True])
def test_labels_that_could_not_be_searched_are_refused(client, scripted, metadata, stream):
    kept = create(client, metadata={"user": "ann"}).id
    for attempt in (
        lambda: create(client, metadata=metadata, stream=stream),
        lambda: client.chat.completions.update(kept, metadata=metadata),
    ):
        with pytest.raises(openai.BadRequestError, match=r"U\+0000") as error:
            attempt()
        assert error.value.param == "metadata"
    assert len(scripted.requests) == 1
    assert [one.id for one in client.chat.completions.list(metadata={"user": "ann"})] == [kept]
    assert client.chat.completions.create(model="scripted", messages=HI, metadata=metadata).choices


def test_metadata_is_replaced(client):
    completion_id = create(client, metadata={"user": "ann", "old": "1"}).id
    changed = client.chat.completions.update(completion_id, metadata={"user": "bob"})
    assert changed.metadata == {"user": "bob"}
    assert client.chat.completions.retrieve(completion_id).metadata == {"user": "bob"}
    assert [one.id for one in client.chat.completions.list(metadata={"user": "bob"})] == [completion_id]


def test_messages_are_listed_in_pages(client):
    completion = client.chat.completions.create(model="scripted", messages=HI, store=True)
    listed = client.chat.completions.messages.list(completion.id, limit=1)
    assert [(one.role, one.content) for one in listed] == [("system", "Be brief."), ("user", "Hi")]
    last = client.chat.completions.messages.list(completion.id, order="desc", limit=1).data[0]
    assert last.content_parts[0].text == "Hi"
    assert last.id.startswith(completion.id)
    with pytest.raises(openai.BadRequestError, match="'nothing' in this list"):
        client.chat.completions.messages.list(completion.id, after="nothing")


def test_messages_are_read_only_where_they_are_shown(client):
    """They may have megabytes of files, which nothing else needs."""
    completion_id = create(client, metadata={"user": "ann"}).id
    with recorded_statements() as statements:
        assert client.chat.completions.retrieve(completion_id).metadata == {"user": "ann"}
        assert client.chat.completions.update(completion_id, metadata={"user": "bob"}).id == completion_id
        assert [one.id for one in client.chat.completions.list(metadata={"user": "bob"})] == [completion_id]
        assert [one for one in statements if "messages" in one] == []
        assert client.chat.completions.messages.list(completion_id).data[0].content == "Hi"
        assert any("messages" in one for one in statements)


def test_deleting_is_for_good(client):
    completion_id = create(client).id
    assert client.chat.completions.delete(completion_id).deleted
    for call in (
        client.chat.completions.retrieve,
        client.chat.completions.delete,
        client.chat.completions.messages.list,
        lambda one: client.chat.completions.update(one, metadata={}),
    ):
        with pytest.raises(openai.NotFoundError):
            call(completion_id)


class Sum(BaseModel):
    a: int


@pytest.mark.parametrize("dumped", [False, True])
def test_what_the_client_parsed_is_accepted_in_a_replay_and_not_kept(client, scripted, dumped):
    done = Finished("stop", Usage(1, 0, 1))
    scripted.write = lambda _: [Text('{"a": 1}'), CallOpened("Sum"), CallArguments('{"a": 1}'), done]
    asked = {"tools": [openai.pydantic_function_tool(Sum)], "response_format": Sum, "model": "scripted"}
    message = client.chat.completions.parse(messages=HI, **asked).choices[0].message
    assert message.parsed == message.tool_calls[0].function.parsed_arguments == Sum(a=1)
    result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "1"}
    replayed = message.model_dump(exclude_unset=True, warnings=False) if dumped else message.to_dict(warnings=False)
    again = client.chat.completions.create(messages=[*HI, replayed, result], model="scripted", store=True)
    kept = client.chat.completions.messages.list(again.id).data[2].to_dict()
    assert "parsed" not in json.dumps(kept)
    assert kept["tool_calls"][0]["function"] == {"name": "Sum", "arguments": '{"a": 1}'}
