"""Later cases of the reference systems: calls that need what an earlier one brought, and searches of files.

The script stands in for a model that knows what to call next; all it says, it has from the results.
"""

import json

import pytest

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.settings import Settings
from tests.api.test_files import pdf
from tests.libraries import store_of
from tests.mcp_server import mcp_server

DONE = Finished("stop", Usage(10, 0, 5))
MAVERICK = "Llama 4 Maverick has 128 experts"


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path, allow_private_tools=True)


@pytest.fixture(scope="module")
def server_url():
    with mcp_server("sse") as url:
        yield url


def results(request):
    return [message["content"] for message in request.messages if message["role"] == "tool"]


def chain(*calls):
    """A model that makes these calls, each of a name and of the arguments that the last result gives."""

    def write(request):
        found = results(request)
        if len(found) == len(calls):
            return [Text(f"It is {found[-1]}."), DONE]
        name, arguments = calls[len(found)]
        return [CallOpened(name), CallArguments(json.dumps(arguments(found[-1] if found else ""))), DONE]

    return write


def access(user, path):
    return chain(
        ("get_user_id", lambda _: {"username": user}),
        ("check_file_access", lambda user_id: {"user_id": user_id, "path": path}),
    )


def experiment(name):
    return chain(
        ("get_experiment_id", lambda _: {"name": name}),
        ("get_experiment_result", lambda experiment_id: {"experiment_id": experiment_id}),
    )


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("model", "outputs"),
    [
        (access("alice", "public/notes.txt"), ["user-of-alice", "yes"]),
        (access("charlie", "secret_file"), ["user-of-charlie", "no"]),
        (experiment("boiling water"), ["exp-17", "100°C"]),
        (experiment("chemical reaction"), ["exp-4", "85%"]),
    ],
)
def test_two_calls_of_which_one_needs_the_other(client, scripted, server_url, stream, model, outputs):
    scripted.write = model
    tools = [{"type": "mcp", "server_label": "localmcp", "server_url": server_url}]
    created = client.responses.create(model="scripted", input="?", tools=tools, stream=stream)
    response = list(created)[-1].response if stream else created
    listing, first, second, message = response.output
    assert (listing.type, response.status) == ("mcp_list_tools", "completed")
    assert [(one.type, one.error, one.output) for one in (first, second)] == [
        ("mcp_call", None, one) for one in outputs
    ]
    assert outputs[0] in second.arguments
    assert outputs[1] in message.content[0].text
    assert client.responses.retrieve(response.id).model_dump() == response.model_dump()


@pytest.mark.parametrize(("name", "data"), [("llama.txt", MAVERICK.encode()), ("llama.pdf", pdf(MAVERICK))])
def test_file_search(client, scripted, name, data):
    scripted.write = chain(("file_search", lambda _: {"query": "experts of Llama 4 Maverick"}))
    tools = [{"type": "file_search", "vector_store_ids": [store_of(client, (name, data))]}]
    include = ["file_search_call.results"]
    response = client.responses.create(input="How many experts has it?", tools=tools, include=include)
    called, message = response.output
    assert (called.type, called.status) == ("file_search_call", "completed")
    assert called.queries == ["experts of Llama 4 Maverick"]
    assert "128" in called.results[0].text
    assert "128" in message.content[0].text
