"""Files in the messages of chat completions: read as in Responses, which test_files.py is about."""

import httpx
import pytest
from openai import BadRequestError, NotFoundError

from app.settings import Settings
from tests.api.test_files import PNG, as_part, pdf, uploaded

SHOWN = '<file name="a.txt">\nHello file\n</file>\nWhat is it?'
TEXT = as_part(b"Hello file", "data:text/plain;base64,")["file_data"]


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path)


def asking(*files):
    parts = [{"type": "file", "file": file} for file in files]
    return [{"role": "user", "content": [*parts, {"type": "text", "text": "What is it?"}]}]


def create(client, messages, **options):
    return client.chat.completions.create(model="scripted", messages=messages, **options)


@pytest.mark.parametrize(
    "data", [as_part(pdf("Hello file"))["file_data"], as_part(pdf("Hello file"), "")["file_data"], TEXT]
)
@pytest.mark.parametrize("stream", [True, False])
def test_a_file_reaches_the_prompt_and_is_stored_as_it_was_sent(client, scripted, data, stream):
    messages = asking({"file_data": data, "filename": "a.txt"})
    answer = create(client, messages, store=True, stream=stream)
    completion_id = [chunk.id for chunk in answer][-1] if stream else answer.id
    assert scripted.requests[0].messages == [{"role": "user", "content": SHOWN}]
    (stored,) = client.chat.completions.messages.list(completion_id).data
    assert stored.content == "What is it?"
    assert [part.to_dict() for part in stored.content_parts] == messages[0]["content"]


def test_an_uploaded_file_is_named_by_its_id(client, scripted):
    file_id = uploaded(client, "a.txt", b"Hello file")
    messages = asking({"file_id": file_id})
    answer = create(client, messages, store=True)
    assert scripted.requests[-1].messages == [{"role": "user", "content": SHOWN}]
    (stored,) = client.chat.completions.messages.list(answer.id).data
    assert stored.content_parts[0].to_dict() == {"type": "file", "file": {"file_id": file_id}}
    create(client, asking({"file_id": file_id, "filename": "other.txt"}))
    assert scripted.requests[-1].messages[0]["content"].startswith('<file name="other.txt">')


def test_several_files_stand_in_their_order(client, scripted):
    file_id = uploaded(client, "b.txt", b"second")
    create(client, [*asking({"file_data": TEXT, "filename": "a.txt"}), *asking({"file_id": file_id})])
    contents = [message["content"] for message in scripted.requests[0].messages]
    assert contents == [SHOWN, '<file name="b.txt">\nsecond\n</file>\nWhat is it?']


def test_the_prompt_is_shown_with_the_file(client, base_url):
    file_id = uploaded(client, "a.txt", b"Hello file")
    for file in ({"file_id": file_id}, {"file_data": TEXT, "filename": "a.txt"}):
        shown = httpx.post(f"{base_url}/apply-template", json={"messages": asking(file)})
        assert "Hello file\n</file>\nWhat is it?" in shown.json()["prompt"]
    refused = httpx.post(f"{base_url}/apply-template", json={"messages": asking({"file_id": "file-1"})})
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "file_not_found")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (as_part(PNG)["file_data"], "neither text nor a PDF"),
        (as_part(pdf("x")[:200])["file_data"], "the PDF is broken"),
        ("not base64!", "not base64"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_a_file_without_text_is_refused_by_its_place(client, scripted, data, words, stream):
    good = {"file_data": TEXT}
    with pytest.raises(BadRequestError, match=words) as caught:
        create(client, [*asking(good), *asking(good, {"file_data": data, "filename": "a.bin"})], stream=stream)
    assert caught.value.param == "messages[1].content[1].file"
    assert "The file 'a.bin' in 'messages[1].content[1].file' can't be read" in caught.value.message
    assert scripted.requests == []


def test_an_uploaded_file_without_text_is_refused_by_its_place(client):
    with pytest.raises(BadRequestError, match=r"'a\.png' .* neither text nor a PDF") as caught:
        create(client, asking({"file_id": uploaded(client, "a.png", PNG)}))
    assert caught.value.param == "messages[0].content[0].file"


@pytest.mark.parametrize("stream", [True, False])
def test_a_file_that_is_not_there_is_named(client, scripted, stream):
    deleted = uploaded(client, "a.txt", b"Hello file")
    client.files.delete(deleted)
    for file_id in ("file-1", "\0", deleted):
        with pytest.raises(NotFoundError) as caught:
            create(client, asking({"file_data": TEXT}, {"file_id": file_id}), stream=stream)
        assert (caught.value.param, caught.value.code) == ("messages[0].content[1].file", "file_not_found")
    assert scripted.requests == []


@pytest.mark.parametrize(
    ("file", "field"),
    [
        ({}, ""),
        ({"file_data": "eA==", "file_id": "file-1"}, ""),
        ({"file_data": "eA==", "file_url": "http://127.0.0.1/x"}, ".file_url"),
        ({"file_data": ""}, ".file_data"),
        ({"file_id": ""}, ".file_id"),
    ],
)
def test_where_a_file_can_come_from(client, file, field):
    with pytest.raises(BadRequestError) as caught:
        create(client, asking(file))
    assert caught.value.param == f"messages[0].content[0].file{field}"
