"""The credentials of MCP servers: in no table, no log and no answer, whatever is done with them."""

import asyncio
import logging
import time
from types import SimpleNamespace

import httpx
import pytest
from openai import AuthenticationError, OpenAI
from sqlalchemy import select

from app.generators.base import CallOpened, Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.runs import dispatcher
from app.runs.tool_secrets import ToolSecrets
from app.settings import Settings
from storage.tables import Table
from tests.databases import opened
from tests.mcp_server import mcp_server
from tests.servers import running
from tests.waiting import wait_until

SECRET = "s3cret-that-nobody-may-see"
DONE = Finished("stop", Usage(10, 2, 5, 1))


@pytest.fixture(scope="module")
def guarded_url():
    with mcp_server("http", SECRET) as url:
        yield url


@pytest.fixture
def settings(database_url):
    return Settings(database_url=database_url, allow_private_tools=True)


@pytest.fixture
def answers():
    """The bodies of all answers."""
    return []


@pytest.fixture
def client(base_url, answers):
    def keep(response):
        response.read()
        answers.append(response.text)

    with httpx.Client(event_hooks={"response": [keep]}, timeout=30) as http:
        yield OpenAI(base_url=f"{base_url}/v1", api_key="unused", max_retries=0, http_client=http)


def tool(url, **fields):
    return {"type": "mcp", "server_label": "guarded", "server_url": url, **fields}


def results(request):
    return [message["content"] for message in request.messages if message["role"] == "tool"]


def nosy(request):
    """Has the token told by the server, which knows it, and repeats what it hears."""
    return [Text(" ".join(results(request))), DONE] if results(request) else [CallOpened("tell_token"), DONE]


async def everything(database_url):
    """All that the database has, read as the server reads it."""
    async with opened(database_url) as database, database.read() as session:
        return repr([list(await session.execute(select(table))) for table in Table.metadata.sorted_tables])


def wait(client, response_id):
    while (response := client.responses.retrieve(response_id)).status in {"queued", "in_progress"}:
        time.sleep(0.02)
    return response


def use(client, scripted, url):
    """Every way in which a request can have a credential; return the conversation that it was used in last."""
    for fields in ({"authorization": SECRET}, {"headers": {"Authorization": f"Bearer {SECRET}"}}):
        conversation = client.conversations.create()
        tools = [tool(url, **fields)]
        for options in ({}, {"stream": True}, {"store": False}, {"conversation": conversation.id}):
            created = client.responses.create(model="scripted", input="x", tools=tools, **options)
            response = list(created)[-1].response if options.get("stream") else created
            assert [item.type for item in response.output][-2:] == ["mcp_call", "message"]
            assert "You sent" in response.output_text
        queued = client.responses.create(input="x", tools=tools, background=True)
        assert wait(client, queued.id).status == "completed"
    with pytest.raises(AuthenticationError):
        client.responses.create(input="x", tools=[tool(url, authorization=f"{SECRET}-wrong")])
    return conversation


def ask_for_all(client, answers, conversation_id):
    base_url = str(client.base_url)
    answers.append(httpx.get(f"{base_url}responses").text)
    answers.append(httpx.get(f"{base_url}conversations/{conversation_id}/export").text)
    client.conversations.items.list(conversation_id)
    for one in httpx.get(f"{base_url}responses").json()["data"]:
        list(client.responses.retrieve(one["id"], stream=True))
        client.responses.input_items.list(one["id"])


def test_a_credential_is_nowhere(client, answers, scripted, guarded_url, database_url, caplog):
    caplog.set_level(logging.DEBUG)
    scripted.write = nosy
    conversation = use(client, scripted, guarded_url)
    ask_for_all(client, answers, conversation.id)
    stored = asyncio.run(everything(database_url))
    # What is looked for would be found: the label stands wherever the secret could.
    assert "guarded" in stored
    assert sum("guarded" in answer for answer in answers) > 20
    assert SECRET not in stored
    assert [answer for answer in answers if SECRET in answer] == []
    # The client logs what it sends.
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith("openai")]
    assert [line for line in logged if SECRET in line] == []
    assert all(SECRET not in result for request in scripted.requests for result in results(request))


@pytest.fixture
def waiting(postgres_url, make_client, guarded_url):
    """A queued run with credentials, behind another one, on a server of two: the settings, and both ids."""
    settings = Settings(database_url=postgres_url, max_background=1, allow_private_tools=True)
    with running(settings, ScriptedGenerator(held_then_nosy)) as url:
        client = make_client(url)
        blocking = client.responses.create(input="for ever", background=True)
        while client.responses.retrieve(blocking.id).status == "queued":
            time.sleep(0.02)
        queued = client.responses.create(input="y", background=True, tools=[tool(guarded_url, authorization=SECRET)])
        yield SimpleNamespace(settings=settings, client=client, blocking=blocking.id, queued=queued.id)


def held_then_nosy(request):
    return [Text("for ever")] if request.messages[-1]["content"] == "for ever" else nosy(request)


def test_a_run_with_credentials_waits_for_the_server_that_has_them(waiting, make_client):
    with running(waiting.settings, ScriptedGenerator()) as idle_url:
        idle = make_client(idle_url)
        assert wait(idle, idle.responses.create(input="z", background=True).id).status == "completed"
        assert idle.responses.retrieve(waiting.queued).status == "queued"
        waiting.client.responses.cancel(waiting.blocking)
        done = wait(idle, waiting.queued)
    assert (done.status, done.output[-1].type) == ("completed", "message")


@pytest.fixture
def secrets(monkeypatch):
    """What the next server keeps in memory; servers after it have their own."""
    secrets = ToolSecrets()
    made = iter([secrets])
    monkeypatch.setattr(dispatcher, "ToolSecrets", lambda: next(made, None) or ToolSecrets())
    return secrets


@pytest.mark.parametrize("end", ["cancel", "delete"])
def test_a_run_that_ends_in_the_queue_takes_its_credentials_with_it(secrets, waiting, end):
    assert secrets.has(waiting.queued)
    getattr(waiting.client.responses, end)(waiting.queued)
    assert not secrets.has(waiting.queued)


@pytest.mark.parametrize("end", ["cancel", "delete"])
def test_a_run_that_another_server_ends_in_the_queue_takes_them_with_it_too(secrets, waiting, make_client, end):
    assert secrets.has(waiting.queued)
    with running(waiting.settings, ScriptedGenerator()) as other_url:
        getattr(make_client(other_url).responses, end)(waiting.queued)
        wait_until(lambda: not secrets.has(waiting.queued))


def test_a_run_whose_credentials_are_gone_with_their_server_fails_and_says_so(postgres_url, make_client, guarded_url):
    settings = Settings(database_url=postgres_url, max_background=1, allow_private_tools=True)
    with running(settings, ScriptedGenerator(held_then_nosy)) as url:
        client = make_client(url)
        client.responses.create(input="for ever", background=True)
        tools = [tool(guarded_url, authorization=SECRET)]
        queued = client.responses.create(input="y", background=True, tools=tools)
    with running(settings, ScriptedGenerator()) as url:
        ended = wait(make_client(url), queued.id)
    assert (ended.status, ended.error.code) == ("failed", "server_error")
    assert "the server that had them has stopped. Send the request again." in ended.error.message
    assert SECRET not in asyncio.run(everything(postgres_url))
