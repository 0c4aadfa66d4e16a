"""MCP servers' tools in responses: real servers, and a script in the model's place."""

import json

import httpx
import pytest
from openai import AuthenticationError, BadRequestError

from app.errors import GenerationFailedError
from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, ToolChoice, Usage
from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.mcp_server import mcp_server
from tests.servers import running
from tests.unit.sdk import validate_event
from tests.waiting import wait_until

QUESTION = "What is the boiling point of polyjuice?"
DONE = Finished("stop", Usage(10, 2, 5, 1))


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


@pytest.fixture
def settings(database_url):
    return Settings(database_url=database_url, allow_private_tools=True, tool_timeout_s=600)


@pytest.fixture(scope="module")
def server_url():
    with mcp_server("sse") as url:
        yield url


@pytest.fixture(scope="module")
def guarded_url():
    with mcp_server("http", "test-token") as url:
        yield url


def tool(url, **fields):
    return {"type": "mcp", "server_label": "localmcp", "server_url": url, **fields}


def call(name, **arguments):
    return [CallOpened(name), CallArguments(json.dumps(arguments))]


def results(request):
    return [message["content"] for message in request.messages if message["role"] == "tool"]


def boiling_point(request):
    """Calls the tool, then tells what it said."""
    if not results(request):
        return [*call("get_boiling_point", liquid_name="polyjuice"), DONE]
    return [Text(f"The boiling point is {results(request)[-1]}."), DONE]


def test_s4_6_mcp(client, scripted, server_url):
    scripted.write = boiling_point
    tools = [tool(server_url, allowed_tools=["get_boiling_point", "greet_everyone"])]
    response = client.responses.create(input=QUESTION, tools=tools)
    listing, called, message = response.output
    assert (listing.type, listing.server_label, listing.error) == ("mcp_list_tools", "localmcp", None)
    assert {one.name for one in listing.tools} == {"get_boiling_point", "greet_everyone"}
    assert (called.type, called.name, called.status, called.error) == (
        "mcp_call", "get_boiling_point", "completed", None,
    )  # fmt: skip
    assert json.loads(called.arguments) == {"liquid_name": "polyjuice", "celcius": True}
    assert "-100" in called.output
    assert "boiling point" in message.content[0].text
    assert (response.status, response.usage.output_tokens, response.usage.input_tokens) == ("completed", 10, 20)
    assert [one["function"]["name"] for one in scripted.requests[0].tools] == ["greet_everyone", "get_boiling_point"]
    stored = client.responses.retrieve(response.id)
    assert stored.model_dump() == response.model_dump()


def test_s4_6_mcp_streamed(client, base_url, scripted, server_url):
    scripted.write = boiling_point
    with client.responses.stream(model="scripted", input=QUESTION, tools=[tool(server_url)]) as stream:
        types = [event.type for event in stream]
        final = stream.get_final_response()
    assert [item.type for item in final.output] == ["mcp_list_tools", "mcp_call", "message"]
    assert final.output[1].output == "-100"
    assert [one for one in types if "mcp" in one] == [
        "response.mcp_list_tools.in_progress",
        "response.mcp_list_tools.completed",
        "response.mcp_call.in_progress",
        "response.mcp_call_arguments.delta",
        "response.mcp_call_arguments.done",
        "response.mcp_call.completed",
    ]
    frames = httpx.get(f"{base_url}/v1/responses/{final.id}?stream=true").text.split("\n\n")
    events = [json.loads(frame.split("data: ")[1]) for frame in frames if "event: " in frame]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    for event in events:
        validate_event(event)
    added = [event["output_index"] for event in events if event["type"] == "response.output_item.added"]
    assert added == [0, 1, 2]


def test_s4_7_mcp_auth(client, base_url, settings, scripted, guarded_url, caplog):
    scripted.write = boiling_point
    with pytest.raises(AuthenticationError) as refused:
        client.responses.create(input=QUESTION, tools=[tool(guarded_url)], stream=True)
    assert (refused.value.param, scripted.requests) == ("tools[0]", [])
    for secret in ({"headers": {"Authorization": "Bearer test-token"}}, {"authorization": "test-token"}):
        response = client.responses.create(input=QUESTION, tools=[tool(guarded_url, **secret)])
        assert len(response.output) >= 3
        assert response.output[1].error is None
        body = client.responses.with_raw_response.retrieve(response.id).text
        assert "test-token" not in body
        assert "authorization" not in body.lower()
    assert "test-token" not in caplog.text


def test_a_request_with_credentials_may_have_an_idempotency_key(client, scripted, guarded_url):
    """Sent again with renewed ones it is still the same request."""
    scripted.write = boiling_point
    keyed = {"extra_headers": {"Idempotency-Key": "key-1"}}
    responses = [
        client.responses.create(input=QUESTION, tools=[tool(guarded_url, authorization=token)], **keyed)
        for token in ("test-token", "test-token", "renewed-token")
    ]
    assert len({response.id for response in responses}) == 1
    assert responses[0].output[1].error is None


def test_a_background_run_has_its_credentials_and_the_store_has_not(
    client, base_url, scripted, guarded_url, database_url
):
    scripted.write = boiling_point
    tools = [tool(guarded_url, authorization="test-token")]
    response = client.responses.create(input=QUESTION, tools=tools, background=True)
    ended = _wait(client, response.id)
    assert [item.type for item in ended.output] == ["mcp_list_tools", "mcp_call", "message"]
    assert ended.status == "completed"
    with pytest.raises(AuthenticationError):
        client.responses.create(input=QUESTION, tools=[tool(guarded_url)], background=True)


def _wait(client, response_id):
    wait_until(lambda: client.responses.retrieve(response_id).status not in {"queued", "in_progress"})
    return client.responses.retrieve(response_id)


def test_the_next_turn_lists_nothing_again_and_has_the_call(client, scripted, server_url):
    scripted.write = boiling_point
    first = client.responses.create(input=QUESTION, tools=[tool(server_url)])
    scripted.write = lambda _: [Text("As I said."), DONE]
    second = client.responses.create(input="Sure?", tools=[tool(server_url)], previous_response_id=first.id)
    assert [item.type for item in second.output] == ["message"]
    in_step, in_turn = scripted.requests[1], scripted.requests[2]
    assert in_turn.messages[: len(in_step.messages)] == in_step.messages
    assert in_turn.tools == in_step.tools
    replayed = [{"role": "user", "content": QUESTION}, *(item.model_dump() for item in first.output)]
    client.responses.create(input=[*replayed, {"role": "user", "content": "Sure?"}])
    assert scripted.requests[3].messages == in_turn.messages
    given = client.responses.input_items.list(second.id, order="asc").data
    assert [item.type for item in given] == ["message", "mcp_list_tools", "mcp_call", "message", "message"]


@pytest.mark.parametrize("allowed", [["greet_everyone"], {"tool_names": ["greet_everyone"]}], ids=["names", "filter"])
def test_a_turn_that_allows_other_tools_lists_again(client, scripted, server_url, allowed):
    scripted.write = lambda _: [Text("Hm."), DONE]
    before = tool(server_url, allowed_tools=["get_boiling_point"])
    first = client.responses.create(input="x", tools=[before])
    after = tool(server_url, allowed_tools=allowed)
    second = client.responses.create(input="y", tools=[after], previous_response_id=first.id)
    assert [item.type for item in second.output] == ["mcp_list_tools", "message"]
    assert [one["function"]["name"] for one in scripted.requests[-1].tools] == ["greet_everyone"]
    third = client.responses.create(input="z", tools=[after], previous_response_id=second.id)
    assert [item.type for item in third.output] == ["message"]


def test_calls_of_one_step_run_together_and_items_stay_in_order(client, scripted, server_url):
    def write(request):
        if results(request):
            return [Text(" ".join(results(request))), DONE]
        both = [*call("sleep_until_woken"), *call("wake")]
        return [Reasoning("Both."), *both, DONE]

    scripted.write = write
    with client.responses.stream(model="scripted", input="x", tools=[tool(server_url)]) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert [item.type for item in final.output] == ["mcp_list_tools", "reasoning", "mcp_call", "mcp_call", "message"]
    assert [event.output_index for event in events if event.type == "response.mcp_call.completed"] == [3, 2]
    assert final.output_text == "awake ring"


def test_a_failing_tool_is_told_to_the_model(client, scripted, server_url):
    scripted.write = lambda request: [Text(results(request)[0]), DONE] if results(request) else [*call("fail"), DONE]
    response = client.responses.create(input="x", tools=[tool(server_url)])
    called = response.output[1]
    assert (called.status, called.output, called.error.type) == ("failed", None, "mcp_tool_execution_error")
    assert "the liquid evaporated" in called.error.content[0]["text"]
    assert "the liquid evaporated" in response.output_text


@pytest.mark.parametrize("arguments", ["[1]", "{broken", '"text"'])
def test_arguments_that_are_no_object_are_an_error_of_the_call(client, scripted, server_url, arguments):
    wrong = [CallOpened("fail"), CallArguments(arguments), DONE]
    scripted.write = lambda request: [Text("Well."), DONE] if results(request) else wrong
    called = client.responses.create(input="x", tools=[tool(server_url)]).output[1]
    assert (called.status, called.arguments) == ("failed", arguments)


def test_half_a_character_in_arguments_is_told_as_one_that_is_not_known(client, scripted, server_url):
    half = [CallOpened("get_user_id"), CallArguments(r'{"username": "caf\ud83d"}'), DONE]
    scripted.write = lambda request: [Text("Well."), DONE] if results(request) else half
    with client.responses.stream(model="scripted", input="x", tools=[tool(server_url)]) as stream:
        list(stream)
        response = stream.get_final_response()
    assert response.output[1].arguments == '{"username": "caf\ufffd"}'
    assert client.responses.retrieve(response.id).output[1].to_dict() == response.output[1].to_dict()


def test_a_server_that_is_down_fails_its_list_and_the_run_goes_on(client, scripted):
    scripted.write = lambda _: [Text("Without tools, then."), DONE]
    response = client.responses.create(input="x", tools=[tool("http://127.0.0.1:9/mcp")])
    listing, _ = response.output
    assert (listing.type, listing.tools, response.status) == ("mcp_list_tools", [], "completed")
    assert "could not be listed" in listing.error
    assert scripted.requests[0].tools == []


def test_a_call_of_the_clients_ends_the_loop_after_the_servers_calls(client, scripted, server_url):
    scripted.write = lambda _: [*call("get_boiling_point", liquid_name="polyjuice"), *call("mine"), DONE]
    tools = [{"type": "function", "name": "mine", "parameters": {}}, tool(server_url)]
    response = client.responses.create(input="x", tools=tools)
    assert [(item.type, item.status) for item in response.output[1:]] == [
        ("mcp_call", "completed"),
        ("function_call", "completed"),
    ]
    scripted.write = lambda request: [Text(" ".join(results(request))), DONE]
    output = {"type": "function_call_output", "call_id": response.output[2].call_id, "output": "3"}
    answer = client.responses.create(input=[output], tools=tools, previous_response_id=response.id)
    assert answer.output_text == "-100 3"


def test_two_tools_of_one_name_are_told_apart(client, scripted, server_url):
    name = "localmcp_get_boiling_point"
    scripted.write = lambda request: (
        [Text(results(request)[0]), DONE] if results(request) else [*call(name, liquid_name="polyjuice"), DONE]
    )
    tools = [{"type": "function", "name": "get_boiling_point", "parameters": {}}, tool(server_url)]
    response = client.responses.create(input="x", tools=tools)
    assert (response.output[1].name, response.output_text) == ("get_boiling_point", "-100")
    assert scripted.requests[1].messages[-2]["tool_calls"][0]["function"]["name"] == name


def test_max_tool_calls_ignores_what_is_too_much(client, scripted, server_url):
    def write(request):
        if not request.tools:
            return [Text("Enough."), DONE]
        return [*call("greet_everyone", url="a"), *call("greet_everyone", url="b"), DONE]

    scripted.write = write
    response = client.responses.create(input="x", tools=[tool(server_url)], max_tool_calls=3)
    assert [item.type for item in response.output].count("mcp_call") == 3
    assert (response.status, response.output_text) == ("completed", "Enough.")


def test_the_token_limit_counts_all_steps(client, scripted, server_url):
    scripted.write = lambda _: [*call("greet_everyone", url="a"), Finished("stop", Usage(1, 0, 10))]
    response = client.responses.create(input="x", tools=[tool(server_url)], max_output_tokens=25)
    assert [request.sampling.max_tokens for request in scripted.requests] == [25, 15, 5]
    assert (response.status, response.incomplete_details.reason) == ("incomplete", "max_output_tokens")


def test_so_does_the_limit_of_a_generation_config(client, scripted, server_url):
    scripted.write = lambda _: [*call("greet_everyone", url="a"), Finished("stop", Usage(1, 0, 10))]
    limit = {"generation_config": {"max_new_tokens": 25}}
    response = client.responses.create(input="x", tools=[tool(server_url)], extra_body=limit)
    assert [request.sampling.max_tokens for request in scripted.requests] == [25, 15, 5]
    assert response.status == "incomplete"


def test_a_required_call_is_required_once(client, scripted, server_url):
    scripted.write = boiling_point
    client.responses.create(input="x", tools=[tool(server_url)], tool_choice="required")
    assert [request.tool_choice.mode for request in scripted.requests] == ["required", "auto"]


def test_a_call_in_flight_is_cancelled(client, scripted, server_url):
    scripted.write = lambda _: [*call("sleep", seconds=600), DONE]
    stream = client.responses.create(input="x", tools=[tool(server_url)], stream=True)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.mcp_call_arguments.done")
    cancelled = client.responses.cancel(response_id)
    assert cancelled.status == "cancelled"
    assert (cancelled.output[1].type, cancelled.output[1].status) == ("mcp_call", "incomplete")
    scripted.write = lambda _: [Text("On."), DONE]
    answer = client.responses.create(input="y", previous_response_id=cancelled.id)
    assert (answer.output_text, results(scripted.requests[-1])) == ("On.", [])


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"server_url": "ftp://x"}, "tools[0].server_url"),
        ({"connector_id": "connector_gmail"}, "tools[0].connector_id"),
        ({"require_approval": "sometimes"}, "tools[0].require_approval"),
        ({"authorization": "a", "headers": {"Authorization": "Bearer b"}}, "tools[0]"),
    ],
)
def test_what_is_wrong_with_a_tool_is_a_400(client, fields, param):
    with pytest.raises(BadRequestError) as refused:
        client.responses.create(input="x", tools=[{**tool("http://127.0.0.1:9/mcp"), **fields}])
    assert refused.value.param == param


@pytest.mark.parametrize(
    "name",
    [
        *("Host", "hOST", "Content-Length", "Transfer-Encoding", "connection", "Keep-Alive", "TE", "Trailer"),
        *("Upgrade", "Proxy-Authorization", "proxy-connection", "Mcp-Session-Id"),
    ],
)
def test_headers_of_the_connection_are_not_the_clients(client, name):
    with pytest.raises(BadRequestError, match=f"names '{name}', a header of the connection") as refused:
        client.responses.create(input="x", tools=[tool("http://127.0.0.1:9/mcp", headers={name: "word-5521"})])
    assert refused.value.param == "tools[0].headers"
    assert "word-5521" not in refused.value.message


def test_two_servers_of_one_label_are_refused(client, server_url):
    with pytest.raises(BadRequestError, match="each its own"):
        client.responses.create(input="x", tools=[tool(server_url), tool(server_url)])


def test_credentials_are_not_in_the_database_and_a_restart_loses_them(tmp_path, make_client, guarded_url):
    settings = Settings(data_dir=tmp_path, max_background=1, allow_private_tools=True)
    with running(settings, ScriptedGenerator(lambda _: [Text("for ever")])) as url:
        client = make_client(url)
        client.responses.create(input="x", background=True)
        secrets = {"authorization": "test-token", "headers": {"X-Key": "test-token"}}
        queued = client.responses.create(input="y", background=True, tools=[tool(guarded_url, **secrets)])
        assert queued.status == "queued"
    stored = b"".join(path.read_bytes() for path in tmp_path.glob("responsa.db*"))
    assert (b"localmcp" in stored, b"test-token" in stored) == (True, False)
    with running(settings, ScriptedGenerator()) as url:
        ended = _wait(make_client(url), queued.id)
    assert (ended.status, "Send the request again" in ended.error.message) == ("failed", True)


def test_a_call_that_needs_approval_is_asked_for_and_made_once_it_is_given(client, scripted, server_url):
    scripted.write = boiling_point
    tools = [tool(server_url, require_approval="always")]
    with client.responses.stream(model="scripted", input=QUESTION, tools=tools) as stream:
        for _ in stream:
            pass
        first = stream.get_final_response()
    request = first.output[1]
    assert ([item.type for item in first.output], first.status) == (
        ["mcp_list_tools", "mcp_approval_request"],
        "completed",
    )
    assert json.loads(request.arguments) == {"liquid_name": "polyjuice", "celcius": True}
    answer = {"type": "mcp_approval_response", "approval_request_id": request.id, "approve": True}
    for background in (False, True):
        second = client.responses.create(
            input=[answer], previous_response_id=first.id, tools=tools, background=background
        )
        second = _wait(client, second.id)
        assert [item.type for item in second.output] == ["mcp_call", "message"]
        called = second.output[0]
        assert (called.approval_request_id, called.status, called.output) == (request.id, "completed", "-100")
        assert second.output_text == "The boiling point is -100."
    third = client.responses.create(input="Sure?", previous_response_id=second.id, tools=tools)
    assert [item.type for item in third.output] == ["message"]
    assert results(scripted.requests[-1]) == ["-100"]


MINE = {"type": "function", "name": "mine", "parameters": {}}
CHOOSE_MINE = {"type": "function", "name": "mine"}
CHOOSE_MCP = {"type": "mcp", "server_label": "localmcp", "name": "get_boiling_point"}


def approved(client, tools):
    """What brings the approval of a call that was asked for, as parts of a request."""
    first = client.responses.create(input=QUESTION, tools=[tools[0]])
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    return {"input": [answer], "previous_response_id": first.id, "tools": tools}


def allowing(*choices):
    return {"type": "allowed_tools", "mode": "required", "tools": list(choices)}


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        (CHOOSE_MINE, ToolChoice("required", ("mine",))),
        (CHOOSE_MCP, ToolChoice("required", ("get_boiling_point",))),
        ("required", ToolChoice("required")),
        ("none", ToolChoice("none")),
        (allowing(CHOOSE_MINE), ToolChoice("required", ("mine",))),
    ],
)
def test_a_choice_holds_for_the_step_behind_an_approved_call(client, scripted, server_url, choice, kept):
    scripted.write = boiling_point
    request = approved(client, [tool(server_url, require_approval="always"), MINE])
    second = client.responses.create(**request, tool_choice=choice)
    assert [item.type for item in second.output] == ["mcp_call", "message"]
    assert scripted.requests[-1].tool_choice == kept


def test_a_choice_is_free_in_the_second_step_behind_an_approved_call(client, scripted, server_url):
    scripted.write = lambda request: (
        [*call("greet_everyone", url="a"), DONE] if len(results(request)) == 1 else boiling_point(request)
    )
    asked = {"always": {"tool_names": ["get_boiling_point"]}}
    request = approved(client, [tool(server_url, require_approval=asked)])
    second = client.responses.create(**request, tool_choice="required")
    assert [item.type for item in second.output] == ["mcp_call", "mcp_call", "message"]
    assert [one.tool_choice.mode for one in scripted.requests[-2:]] == ["required", "auto"]


@pytest.mark.parametrize(
    ("has_mine", "choice", "left"),
    [
        (True, CHOOSE_MCP, ToolChoice("auto")),
        (True, "required", ToolChoice("required")),
        (False, "required", ToolChoice("auto")),
        (True, allowing(CHOOSE_MCP), ToolChoice("auto", ())),
        (True, allowing(CHOOSE_MCP, CHOOSE_MINE), ToolChoice("required", ("mine",))),
    ],
)
def test_what_approved_calls_leave_of_the_limit_can_be_required(client, scripted, server_url, has_mine, choice, left):
    scripted.write = boiling_point
    tools = [tool(server_url, require_approval="always"), *([MINE] if has_mine else [])]
    second = client.responses.create(**approved(client, tools), tool_choice=choice, max_tool_calls=1)
    assert second.status == "completed", second.error
    assert scripted.requests[-1].tool_choice == left


@pytest.mark.parametrize("is_answered", [False, True])
def test_an_approval_outlives_a_compaction(client, scripted, server_url, is_answered):
    scripted.write = boiling_point
    tools = [tool(server_url, require_approval="always")]
    first = client.responses.create(input=QUESTION, tools=tools)
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    items = [{"role": "user", "content": QUESTION}, *(item.to_dict() for item in first.output)]
    compacted = client.responses.with_raw_response.compact(
        model="scripted", input=[*items, answer] if is_answered else items
    ).http_response.json()["output"]
    approvals = ["mcp_approval_request", "mcp_approval_response"] if is_answered else ["mcp_approval_request"]
    assert [item["type"] for item in compacted] == ["message", *approvals, "compaction"]
    second = client.responses.create(input=[*compacted, *([] if is_answered else [answer])], tools=tools)
    assert [item.type for item in second.output] == ["mcp_list_tools", "mcp_call", "message"]
    assert second.output[1].output == "-100"


def test_an_approval_outlives_a_compaction_that_comes_by_itself(client, scripted, server_url):
    scripted.write = boiling_point
    tools = [tool(server_url, require_approval="always")]
    first = client.responses.create(input=QUESTION, tools=tools)
    scripted.write = lambda _: [Text("Yes?"), DONE]
    compact = [{"type": "compaction", "compact_threshold": 2}]
    second = first
    for _ in range(2):
        second = client.responses.create(
            input="Wait.", previous_response_id=second.id, tools=tools, context_management=compact
        )
    assert second.output[0].type == "compaction"
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    third = client.responses.create(input=[answer], previous_response_id=second.id, tools=tools)
    assert "mcp_call" in [item.type for item in third.output]


@pytest.mark.parametrize("background", [False, True])
def test_an_approved_call_of_a_server_that_offers_nothing_now_fails_alone(client, scripted, server_url, background):
    scripted.write = boiling_point
    first = client.responses.create(input=QUESTION, tools=[tool(server_url, require_approval="always")])
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    gone = [tool("http://127.0.0.1:9/mcp", require_approval="always")]
    items = [{"role": "user", "content": QUESTION}, first.output[1].to_dict(), answer]
    scripted.write = lambda request: [Text(f"Told: {results(request)[-1]}"), DONE]
    second = _wait(client, client.responses.create(input=items, tools=gone, background=background).id)
    assert second.status == "completed", second.error
    called = next(item for item in second.output if item.type == "mcp_call")
    assert called.status == "failed"
    assert called.error


@pytest.mark.parametrize("reason", [None, "too hot"])
def test_a_call_that_is_not_approved_is_not_made(client, scripted, server_url, reason):
    scripted.write = boiling_point
    tools = [tool(server_url, require_approval={"never": {"tool_names": ["greet_everyone"]}})]
    first = client.responses.create(input=QUESTION, tools=tools)
    request_id = first.output[1].id
    answer = {"type": "mcp_approval_response", "approval_request_id": request_id, "approve": False, "reason": reason}
    second = client.responses.create(input=[answer], previous_response_id=first.id, tools=tools)
    assert [item.type for item in second.output] == ["message"]
    (told,) = results(scripted.requests[-1])
    assert "did not approve" in told
    assert reason is None or reason in told


def test_an_approved_call_of_a_failed_response_is_not_made_again_in_its_conversation(client, scripted, server_url):
    scripted.write = boiling_point
    tools, conversation = [tool(server_url, require_approval="always")], client.conversations.create().id
    first = client.responses.create(input=QUESTION, conversation=conversation, tools=tools)
    request_id = first.output[1].id
    answer = {"type": "mcp_approval_response", "id": "ours", "approval_request_id": request_id, "approve": True}
    scripted.write = lambda _: [Text("It is"), GenerationFailedError("The model broke.")]
    failed = client.responses.create(input=[answer], conversation=conversation, tools=tools)
    assert (failed.status, [item.type for item in failed.output]) == ("failed", ["mcp_call", "message"])
    kept = [item.to_dict() for item in client.conversations.items.list(conversation, order="asc")]
    assert [item["type"] for item in kept] == ["message", "mcp_list_tools", "mcp_approval_request", "mcp_call"]

    scripted.write = boiling_point
    compacted = client.responses.with_raw_response.compact(model="scripted", input=kept).http_response.json()
    assert [item["type"] for item in compacted["output"]] == ["message", "compaction"]
    again = client.responses.create(input=[answer], conversation=conversation, tools=tools)
    assert ([item.type for item in again.output], again.output_text) == (["message"], "The boiling point is -100.")
    assert results(scripted.requests[-1]) == ["-100"]


def test_approvals_of_nothing_are_refused(client, scripted, server_url):
    scripted.write = boiling_point
    first = client.responses.create(input=QUESTION, tools=[tool(server_url, require_approval="always")])
    answer = {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": True}
    with pytest.raises(BadRequestError, match="No approval request found"):
        client.responses.create(input=[answer], previous_response_id=first.id, tools=[tool(server_url)])
    answer = {**answer, "approval_request_id": first.output[1].id}
    with pytest.raises(BadRequestError, match="no server of that label"):
        client.responses.create(input=[answer], previous_response_id=first.id)
