"""``/v1/files``: what is uploaded is kept, listed, read and deleted."""

import json
import os
import re

import httpx
import openai
import pytest

from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.servers import running

MANY_PARTS = os.urandom(2**20 + 1) * 2


def upload(client, content=b"hello", name="a.txt", **options):
    return client.files.create(file=(name, content), **{"purpose": "assistants", **options})


@pytest.mark.parametrize("content", [b"", b"hello", MANY_PARTS])
def test_a_file_comes_back_as_it_went(client, content):
    file = upload(client, content, "Grüße.txt", purpose="user_data")
    assert (file.object, file.bytes, file.filename, file.purpose) == ("file", len(content), "Grüße.txt", "user_data")
    assert file.id.startswith("file-")
    assert file.status == "processed"
    assert file.expires_at is None
    assert client.files.retrieve(file.id) == file
    assert client.files.content(file.id).content == content


def test_the_list_has_pages_purposes_and_both_orders(client):
    ids = [upload(client, purpose=purpose).id for purpose in ("vision", "assistants", "vision", "vision")]
    assert [file.id for file in client.files.list(limit=2)] == ids[::-1]
    assert [file.id for file in client.files.list(limit=3, order="asc")] == ids
    assert [file.id for file in client.files.list(purpose="assistants")] == [ids[1]]
    page = client.files.list(limit=1, after=ids[2])
    assert [file.id for file in page.data] == [ids[1]]
    assert page.has_more
    with pytest.raises(openai.BadRequestError, match="'nothing' in this list"):
        client.files.list(after="nothing")


def test_deleting_is_for_good(client):
    file_id = upload(client).id
    assert client.files.delete(file_id).deleted
    for call in (client.files.retrieve, client.files.delete, client.files.content):
        with pytest.raises(openai.NotFoundError) as error:
            call(file_id)
        assert error.value.body["code"] == "file_not_found"
    assert client.files.list().data == []


def test_expiry(client):
    file = upload(client, expires_after={"anchor": "created_at", "seconds": 3600})
    assert file.expires_at == file.created_at + 3600
    batch = upload(client, purpose="batch")
    assert batch.expires_at == batch.created_at + 30 * 24 * 3600


@pytest.mark.parametrize(
    ("options", "param"),
    [
        ({"purpose": "nonsense"}, "purpose"),
        ({"expires_after": {"anchor": "created_at", "seconds": 5}}, "expires_after.seconds"),
        ({"expires_after": {"anchor": "created_at", "seconds": "x"}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": 3600}}, "expires_after.anchor"),
        ({"extra_body": {"colour": "red"}}, "colour"),
        ({"name": "n" * 513}, "file"),
    ],
)
def test_a_wrong_field_is_named(client, options, param):
    with pytest.raises(openai.BadRequestError) as error:
        upload(client, **options)
    assert error.value.param == param
    assert client.files.list().data == []


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        ({"json": {"purpose": "assistants"}}, "multipart/form-data"),
        ({"content": b"x", "headers": {"content-type": "multipart/form-data"}}, "no valid form"),
        ({"content": b"x", "headers": {"content-type": "multipart/form-data; boundary=b"}}, "no valid form|'file'"),
        ({"files": {"other": ("a.txt", b"x")}, "data": {"purpose": "assistants"}}, "'file'"),
        ({"files": {"x": b""}, "data": {"file": "text", "purpose": "assistants"}}, "'file'"),
        ({"files": [("file", ("a", b"x")), ("file", ("b", b"x"))], "data": {"purpose": "vision"}}, "no valid form"),
        ({"files": {"file": ("a.txt", b"x")}, "data": {"purpose": "p" * 2**17}}, "no valid form"),
    ],
)
def test_a_wrong_form_is_told(base_url, request_, words):
    answer = httpx.post(f"{base_url}/v1/files", **request_)
    assert answer.status_code == 400, answer.text
    assert re.search(words, answer.json()["error"]["message"])


@pytest.mark.parametrize("path", ["/v1/files", "/files"])
def test_a_file_may_be_larger_than_other_bodies(tmp_path, path):
    with running(Settings(data_dir=tmp_path, max_file_mb=2, max_body_mb=1), ScriptedGenerator()) as url:
        for num_mb, status in ((2, 200), (3, 413)):
            files = {"file": ("a.txt", b"x" * (num_mb * 2**20))}
            answer = httpx.post(url + path, files=files, data={"purpose": "assistants"})
            assert answer.status_code == status, answer.text
        assert "RESPONSA_MAX_FILE_MB" in answer.json()["error"]["message"]


@pytest.mark.parametrize("declared", [True, False])
def test_a_file_that_is_too_large_leaves_nothing(tmp_path, declared):
    with running(Settings(data_dir=tmp_path, max_file_mb=1, max_body_mb=1), ScriptedGenerator()) as url:
        content = b"\0" * (2**20 + 2**17)
        form = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n%s\r\n--b--\r\n' % content
        body = form if declared else iter([form])
        headers = {"content-type": "multipart/form-data; boundary=b"}
        answer = httpx.post(f"{url}/v1/files", content=body, headers=headers)
        assert answer.status_code == 413
        assert "RESPONSA_MAX_FILE_MB" in answer.json()["error"]["message"]
        assert httpx.get(f"{url}/v1/files").json()["data"] == []


def test_a_client_that_leaves_in_mid_upload_leaves_nothing(base_url):
    def body():
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + b"x" * 2**21
        raise ConnectionAbortedError

    headers = {"content-type": "multipart/form-data; boundary=b"}
    with pytest.raises(ConnectionAbortedError):
        httpx.post(f"{base_url}/v1/files", content=body(), headers=headers)
    assert httpx.get(f"{base_url}/v1/files").json()["data"] == []


def test_odd_ids_are_unknown(base_url):
    for odd in ("%00", "a%ED%A0%80", "x" * 5000):
        answer = httpx.get(f"{base_url}/v1/files/{odd}")
        assert answer.status_code == 404, json.dumps(answer.json())
