"""Files in the input: text and PDF reach the prompt as text, all else is told."""

import asyncio
import base64
import io

import pytest
from openai import BadRequestError, NotFoundError
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from app.api.deps import DEFAULT_OWNER
from app.errors import InvalidRequestError
from app.runs.input_files import MAX_BYTES, InputFiles
from storage.database import Database

PNG = b"\x89PNG\r\n\x1a\n\0\0"


def pdf(text: str, password: str | None = None) -> bytes:
    """A PDF of one page with one line."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font_object = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font_object)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def as_part(data: bytes, prefix: str = "data:application/pdf;base64,", **options):
    return {"type": "input_file", "file_data": prefix + base64.b64encode(data).decode(), **options}


def asking(part):
    return [{"role": "user", "content": [part, {"type": "input_text", "text": "What is it?"}]}]


@pytest.mark.parametrize(
    ("data", "prefix"),
    [
        (pdf("Hello file"), "data:application/pdf;base64,"),
        (pdf("Hello file"), ""),
        (b"Hello file", "data:text/plain;base64,"),
        (b"\xef\xbb\xbfHello file", "data:text/csv;name=a.csv;base64,"),
        ("Hello file".encode("utf-16"), "data:text/plain;charset=utf-16;base64,"),
    ],
)
def test_a_file_reaches_the_prompt_and_stays_in_the_conversation(client, scripted, data, prefix):
    part = as_part(data, prefix, filename="a.txt")
    first = client.responses.create(input=asking(part))
    client.responses.create(input="and?", previous_response_id=first.id)
    for request in scripted.requests:
        assert request.messages[0]["content"] == '<file name="a.txt">\nHello file\n</file>\nWhat is it?'
    (listed,) = client.responses.input_items.list(first.id).data
    assert listed.content[0].to_dict() == part
    client.responses.create(input=[listed.model_dump()])
    assert scripted.requests[-1].messages == scripted.requests[0].messages


def test_a_tool_may_give_a_file(client, scripted):
    call = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    output = {"type": "function_call_output", "call_id": "c", "output": [as_part(b"42", "data:text/plain;base64,")]}
    client.responses.create(input=[call, output])
    assert scripted.requests[-1].messages[-1]["content"] == '<file name="file">\n42\n</file>\n'


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (as_part(PNG), "neither text nor a PDF"),
        (as_part(b"\xff\xfe\xff", "data:text/plain;base64,"), "neither text nor a PDF"),
        (as_part(b"x", "data:text/plain;charset=klingon;base64,"), "neither text nor a PDF"),
        (as_part(b"+2AA-", "data:text/plain;charset=utf-7;base64,"), "neither text nor a PDF"),
        (as_part(b"\\ud800", "data:text/plain;charset=unicode_escape;base64,"), "neither text nor a PDF"),
        (as_part(b"a-" * 9, "data:text/plain;charset=punycode;base64,"), "one of names, not of files"),
        (as_part(b"%PDF-1.7 nonsense"), "the PDF is broken"),
        (as_part(pdf("x")[:200]), "the PDF is broken"),
        (as_part(pdf("secret", "password")), "protected by a password"),
        (as_part(pdf("")), "has no text"),
        ({"type": "input_file", "file_data": "not base64!"}, "not base64"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_a_file_without_text_is_refused(client, part, words, stream):
    with pytest.raises(BadRequestError, match=words) as caught:
        client.responses.create(input=asking({**part, "filename": "a.bin"}), stream=stream)
    assert caught.value.param == "input"
    assert "'a.bin'" in caught.value.message


@pytest.mark.parametrize(
    ("part", "field"),
    [
        ({}, ""),
        ({"file_data": "eA==", "file_id": "file-1"}, ""),
        ({"file_data": "eA==", "file_url": "http://127.0.0.1/x"}, ".file_url"),
        ({"file_data": "eA==", "detail": "high"}, ".detail"),
        ({"file_data": ""}, ".file_data"),
        ({"file_id": ""}, ".file_id"),
    ],
)
def test_where_a_file_can_come_from(client, part, field):
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(input=asking({"type": "input_file", **part}))
    assert caught.value.param == f"input[0].content[0]{field}"


def uploaded(client, name, data):
    """The id of a file that the server keeps."""
    return client.files.create(file=(name, data), purpose="user_data").id


def naming(file_id, **options):
    return asking({"type": "input_file", "file_id": file_id, **options})


@pytest.mark.parametrize("data", [b"Hello file", pdf("Hello file"), "Hello file".encode("utf-16")])
def test_an_uploaded_file_is_named_by_its_id_and_read_at_every_turn(client, scripted, data):
    file_id = uploaded(client, "a.txt", data)
    first = client.responses.create(input=naming(file_id))
    client.responses.create(input="and?", previous_response_id=first.id)
    for request in scripted.requests:
        assert request.messages[0]["content"] == '<file name="a.txt">\nHello file\n</file>\nWhat is it?'
    (listed,) = client.responses.input_items.list(first.id).data
    assert listed.content[0].to_dict() == {"type": "input_file", "file_id": file_id}
    client.responses.create(input=[listed.model_dump()])
    assert scripted.requests[-1].messages == scripted.requests[0].messages
    client.responses.create(input=naming(file_id, filename="other.txt"))
    assert scripted.requests[-1].messages[0]["content"].startswith('<file name="other.txt">')
    counted = client.responses.input_tokens.count(input=naming(file_id), model="scripted")
    assert counted.input_tokens == 8


@pytest.mark.parametrize("options", [{}, {"stream": True}, {"background": True}, {"store": False}])
def test_a_file_that_is_not_there_is_named(client, scripted, options):
    for file_id in ("file-1", "\0"):
        with pytest.raises(NotFoundError) as caught:
            client.responses.create(input=naming(file_id), **options)
        assert (caught.value.param, caught.value.code) == ("input", "file_not_found")
    with pytest.raises(NotFoundError, match="'file-1'"):
        client.conversations.create(items=naming("file-1"))
    assert scripted.requests == []


def test_a_file_of_another_owner_is_not_there(client, database_url, scripted):
    file_id = uploaded(client, "a.txt", b"Hello file")

    async def read(owner_id):
        database = Database(database_url)
        await database.open()
        try:
            return await InputFiles(database).read({file_id: "input"}, owner_id)
        finally:
            await database.close()

    assert asyncio.run(read(DEFAULT_OWNER))[file_id].text == "Hello file"
    with pytest.raises(InvalidRequestError, match=file_id):
        asyncio.run(read("bob"))


def test_a_turn_that_needs_a_deleted_file_is_refused_and_others_go_on(client, scripted):
    file_id = uploaded(client, "a.txt", b"Hello file")
    first = client.responses.create(input="Hi.")
    second = client.responses.create(input=naming(file_id), previous_response_id=first.id)
    client.files.delete(file_id)
    with pytest.raises(BadRequestError, match=file_id) as caught:
        client.responses.create(input="and?", previous_response_id=second.id)
    assert (caught.value.param, caught.value.code) == ("input", "file_not_found")
    assert client.responses.create(input="and?", previous_response_id=first.id).status == "completed"
    assert client.responses.retrieve(second.id).status == "completed"


def test_an_uploaded_file_without_text_is_refused(client):
    with pytest.raises(BadRequestError, match=r"'a\.png' .* neither text nor a PDF"):
        client.responses.create(input=naming(uploaded(client, "a.png", PNG)))
    with pytest.raises(BadRequestError, match="larger than 32 MiB"):
        client.responses.create(input=naming(uploaded(client, "a.txt", b"x" * (MAX_BYTES + 1))))
