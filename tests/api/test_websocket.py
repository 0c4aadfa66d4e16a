"""The WebSocket of the Responses API, through the official client and through a bare socket."""

import base64
import json
import time

import httpx
import pytest
from openai import NotFoundError
from openai.types.responses import response_steer_event_param, responses_client_event_param
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from app.protocol.client_events import ResponseCreateEvent, ResponseSteerEvent
from app.runs.connection import MAX_REQUESTS
from app.runs.connection_memory import MAX_RESPONSES
from app.runs.steering import MAX_WAITING_RESPONSES
from app.settings import Settings
from tests.gates import Gate, gated
from tests.mcp_server import mcp_server
from tests.servers import running
from tests.unit.sdk import validate_socket_event
from tests.waiting import LIMIT_S, wait_until

DONE = Finished("stop", Usage(3, 0, 2))
TERMINAL = {"response.completed", "response.incomplete", "response.failed", "error"}
#: A list in a list in a list: more of them than what writes JSON can follow.
DEEP = json.loads("[" * 300 + "]" * 300)
CALL = [CallOpened("f"), CallArguments('{"x":1}'), DONE]


#: The official client's way of connecting; newer versions of the library underneath advise against it.
pytestmark = pytest.mark.filterwarnings("ignore:connect\\(\\) must be used:DeprecationWarning")


@pytest.fixture
def database_url(sqlite_url):
    """Nothing here depends on the kind of the database."""
    return sqlite_url


class Socket:
    """A bare socket: what is sent is sent as it is."""

    def __init__(self, url: str) -> None:
        # With room for what a test leaves unread: else the end of the connection is not read either.
        self.ws = connect(f"{url.replace('http', 'ws')}/v1/responses", open_timeout=LIMIT_S, max_queue=None)

    def send(self, message):
        self.ws.send(message if isinstance(message, str | bytes) else json.dumps(message))

    def create(self, input="hi", **fields):  # noqa: A002
        self.send({"type": "response.create", "input": input, **fields})

    def receive(self):
        event = json.loads(self.ws.recv(timeout=LIMIT_S))
        # The official client's classes have no field for the padding, which OpenAI's documentation has.
        validate_socket_event({key: value for key, value in event.items() if key != "obfuscation"})
        return event

    def until(self, *types):
        """The events up to the first one of these types, or to the end of a response."""
        events = [self.receive()]
        while events[-1]["type"] not in (types or TERMINAL):
            events.append(self.receive())
        return events

    def ask(self, *args, **fields):
        self.create(*args, **fields)
        return self.until()[-1]

    def refusal(self, *args, **fields):
        """The error that a request is answered with, if it is."""
        end = self.ask(*args, **fields)
        return end if end["type"] == "error" else None


@pytest.fixture
def socket(base_url):
    socket = Socket(base_url)
    yield socket
    socket.ws.close()


def said(scripted):
    return [message["content"] for message in scripted.requests[-1].messages]


def test_the_official_client_creates_and_continues(client):
    with client.responses.connect() as connection:
        connection.response.create(model="scripted", input="one two")
        events = []
        for event in connection:
            events.append(event)
            if event.type == "response.completed":
                break
        first = events[-1].response
        connection.response.create(input="three", previous_response_id=first.id)
        second = next(event for event in connection if event.type == "response.completed").response
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert first.output_text == "one two"
    assert second.previous_response_id == first.id
    assert client.responses.retrieve(first.id).to_dict() == first.to_dict()


def test_the_events_are_those_of_the_stored_stream(base_url, socket):
    socket.create("a b")
    events = socket.until()
    replayed = httpx.get(f"{base_url}/v1/responses/{events[-1]['response']['id']}", params={"stream": "true"}).text
    frames = [line.removeprefix("data: ") for line in replayed.splitlines() if line.startswith("data: {")]
    assert [json.loads(frame) for frame in frames] == events


def test_a_response_that_is_not_stored_is_continued_on_its_connection_only(base_url, client, socket, scripted):
    first = socket.ask("one", store=False)["response"]
    second = socket.ask("two", store=False, previous_response_id=first["id"])["response"]
    third = socket.ask("three", store=False, previous_response_id=second["id"])["response"]
    assert said(scripted) == ["one", "one", "two", "two", "three"]
    assert third["previous_response_id"] == second["id"]
    with pytest.raises(NotFoundError):
        client.responses.retrieve(first["id"])
    other = Socket(base_url)
    error = other.ask("x", store=False, previous_response_id=first["id"])
    other.ws.close()
    assert (error["status"], error["error"]["code"]) == (400, "previous_response_not_found")


def test_a_stored_response_can_be_continued_without_storing(socket, client, scripted):
    first = client.responses.create(input="one")
    second = socket.ask("two", store=False, previous_response_id=first.id)["response"]
    assert socket.ask("three", store=False, previous_response_id=second["id"])["type"] == "response.completed"
    assert said(scripted) == ["one", "one", "two", "two", "three"]


def test_what_is_not_stored_can_not_become_part_of_what_is(socket):
    first = socket.ask("one", store=False)["response"]
    error = socket.ask("two", previous_response_id=first["id"])["error"]
    assert (error["param"], error["type"]) == ("store", "invalid_request_error")


def test_the_least_recently_used_is_forgotten(socket):
    ids = [socket.ask("x", store=False)["response"]["id"] for _ in range(MAX_RESPONSES)]
    assert "response" in socket.ask(
        "x", store=False, previous_response_id=ids[0]
    )  # makes one more, and uses the first
    assert socket.ask("x", store=False, previous_response_id=ids[1])["error"]["code"] == "previous_response_not_found"
    assert "response" in socket.ask("x", store=False, previous_response_id=ids[0])


@pytest.mark.parametrize("fault", [{"temperature": 9}, {"model": "unknown"}, {"input": 5}])
def test_a_continuation_that_fails_evicts_what_it_referred_to(socket, fault):
    first = socket.ask("one", store=False)["response"]["id"]
    again = {"store": False, "previous_response_id": first}
    assert socket.ask(**{**again, **fault})["type"] == "error"
    assert socket.ask("two", **again)["error"]["code"] == "previous_response_not_found"
    assert socket.ask("new chain", store=False)["type"] == "response.completed"


@pytest.mark.parametrize("kind", ["response.steer", "response.cancel", None])
def test_a_bad_message_that_continues_nothing_evicts_nothing(socket, kind):
    first = socket.ask("one", store=False)["response"]["id"]
    socket.send({"type": kind, "previous_response_id": first})
    assert socket.receive()["type"] == "error"
    assert socket.ask("two", store=False, previous_response_id=first)["type"] == "response.completed"


@pytest.mark.logs_errors
def test_a_run_that_fails_evicts_what_it_continued(socket, scripted):
    first = socket.ask("one", store=False)["response"]["id"]
    write, scripted.write = scripted.write, lambda _: [Text("x"), ValueError("broken")]
    assert socket.ask("two", store=False, previous_response_id=first)["type"] == "response.failed"
    scripted.write = write
    assert socket.ask("three", store=False, previous_response_id=first)["type"] == "error"


@pytest.mark.parametrize(
    ("message", "param", "code"),
    [
        ("{", None, "invalid_json"),
        ("[" * 100_000, None, "invalid_json"),
        (b"\xff", None, "invalid_json"),
        ("5", None, None),
        ({"type": "response.cancel"}, "type", "invalid_value"),
        ({"input": "x"}, "type", "invalid_value"),
        ({"type": "response.create"}, "input", "missing_required_parameter"),
        ({"type": "response.create", "input": "x", "stream": False}, "stream", "unsupported_parameter"),
        (
            {"type": "response.create", "input": "x", "stream_options": {"include_obfuscation": "yes"}},
            "stream_options.include_obfuscation",
            "invalid_value",
        ),
        ({"type": "response.create", "input": "x", "background": True}, "background", "unsupported_parameter"),
        ({"type": "response.create", "input": "x", "stream_id": ""}, "stream_id", "invalid_value"),
        ({"type": "response.create", "input": "x", "stream_id": 5}, "stream_id", "invalid_value"),
        ({"type": "response.create", "input": "x", "frobnicate": 1}, "frobnicate", "unknown_parameter"),
        ({"type": "response.steer", "input": "x"}, "previous_response_id", "missing_required_parameter"),
        ({"type": "response.steer", "previous_response_id": "resp_1"}, "input", "missing_required_parameter"),
        ({"type": "response.steer", "previous_response_id": "resp_1", "input": 5}, "input", "invalid_value"),
        ({"type": "response.steer", "previous_response_id": "resp_1", "input": "\ud83d"}, "input", "invalid_value"),
        ({"type": "response.steer", "previous_response_id": "resp_1", "input": DEEP}, "input[0]", "invalid_value"),
        (
            {"type": "response.steer", "previous_response_id": "\ud83d", "input": "x"},
            "previous_response_id",
            "invalid_value",
        ),
        ({"type": "response.create", "input": "\ud83d"}, "input", "invalid_value"),
        ({"type": "response.create", "input": "x", "stream_id": "\ud83d"}, "stream_id", "invalid_value"),
        ({"type": "response.cancel", "stream_id": "\ud83d"}, "type", "invalid_value"),
    ],
)
def test_a_bad_message_is_told_and_leaves_the_socket_usable(socket, message, param, code):
    socket.send(message)
    answer = socket.receive()
    error = answer["error"]
    assert (answer["type"], answer["status"], error["type"]) == ("error", 400, "invalid_request_error")
    assert (error["param"], error["code"]) == (param, code)
    assert error["message"]
    assert socket.ask("still here")["response"]["output"][0]["content"][0]["text"] == "still here"


def test_other_errors_have_the_status_of_their_http_answers(socket):
    assert socket.ask("x", model="unknown")["status"] == 404


def test_binary_messages_are_read_too(socket):
    socket.send(json.dumps({"type": "response.create", "input": "x", "stream": True}).encode())
    assert socket.until()[-1]["type"] == "response.completed"


def test_one_lane_answers_in_order_errors_included(socket, scripted):
    scripted.write = lambda _: [Text("slow"), 0.2, DONE]
    socket.create("one")
    socket.send("{")
    socket.create("two")
    ends = [socket.until()[-1]["type"] for _ in range(3)]
    assert ends == ["response.completed", "error", "response.completed"]


def test_lanes_run_side_by_side_and_their_events_tell_the_lane(socket, scripted):
    gate = Gate()
    scripted.write = lambda r: gated(Text("x"), gate if r.messages[-1]["content"] == "slow" else 0.0, DONE)
    socket.create("slow", stream_id="a", store=False)
    socket.create("fast", stream_id="b", store=False)
    socket.create("after", stream_id="a", store=False)
    ends = []
    while len(ends) < 3:
        event = socket.receive()
        if event["type"] in TERMINAL:
            ends.append((event["stream_id"], event["response"]["id"]))
            gate.open()
    assert [lane for lane, _ in ends] == ["b", "a", "a"]
    fork = socket.ask("fork", stream_id="c", store=False, previous_response_id=ends[0][1])
    assert (fork["type"], fork["stream_id"]) == ("response.completed", "c")
    assert said(scripted) == ["fast", "x", "fork"]


def test_what_is_still_generated_can_not_be_continued_from_another_lane(socket, scripted):
    for store in (True, False):
        gate = Gate()
        scripted.write = lambda _, gate=gate: gated(Text("x"), gate, DONE)
        socket.create("one", stream_id="a", store=store)
        response_id = socket.receive()["response"]["id"]
        socket.create("two", stream_id="b", store=store, previous_response_id=response_id)
        error = next(event for event in iter(socket.receive, None) if event["type"] == "error")
        assert "still being generated" in error["error"]["message"]
        assert error["stream_id"] == "b"
        gate.open()
        socket.until()


@pytest.mark.parametrize("in_lanes_of_their_own", [True, False])
def test_too_many_requests_are_refused(socket, scripted, in_lanes_of_their_own):
    scripted.write = lambda _: [Text("x"), 600.0, DONE]
    for number in range(MAX_REQUESTS + 1):
        socket.create(stream_id=str(number) if in_lanes_of_their_own else "lane")
    error = next(event for event in iter(socket.receive, None) if event["type"] == "error")
    assert (error["status"], error["error"]["type"]) == (429, "rate_limit_error")


def test_a_warm_up_generates_nothing_and_can_be_continued(socket, client, scripted):
    for store in (True, False):
        warm = socket.ask("context", generate=False, store=store)["response"]
        assert (warm["status"], warm["output"], warm["usage"]["output_tokens"]) == ("completed", [], 0)
        socket.ask("question", previous_response_id=warm["id"], store=store)
        assert said(scripted) == ["context", "question"]


@pytest.mark.parametrize("store", [True, False])
def test_a_client_that_leaves_ends_only_what_is_not_stored(base_url, client, scripted, store):
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    socket = Socket(base_url)
    socket.create("x", store=store)
    response_id = socket.until("response.output_text.delta")[0]["response"]["id"]
    socket.ws.close()
    if store:
        gate.open()
    wait_until(lambda: scripted.num_active == 0)
    if store:
        assert client.responses.retrieve(response_id).output_text == "early late"


def test_a_client_that_leaves_drops_what_waits(base_url, scripted):
    scripted.write = lambda _: [Text("x"), 600.0, DONE]
    socket = Socket(base_url)
    for _ in range(5):
        socket.create(store=False)
    socket.until("response.output_text.delta")
    socket.ws.close()
    wait_until(lambda: scripted.num_active == 0)
    time.sleep(0.2)  # in which the next one would begin
    assert (len(scripted.requests), scripted.num_active) == (1, 0)


def test_the_time_of_a_connection_is_limited(settings, scripted):
    gate = Gate()
    scripted.write = lambda r: gated(Text("x"), gate if r.messages[-1]["content"] == "asked in time" else 0.0, DONE)
    with running(settings.model_copy(update={"websocket_minutes": 0.05}), scripted) as url:
        socket = Socket(url)
        socket.create("asked in time")
        socket.until("response.output_text.delta")
        late = wait_until(lambda: socket.refusal("too late?", stream_id="b"), interval_s=0.1)
        assert (late["status"], late["error"]["code"]) == (400, "websocket_connection_limit_reached")
        assert late["stream_id"] == "b"
        gate.open()
        assert socket.until()[-1]["type"] == "response.completed"
        assert socket.receive()["error"]["code"] == "websocket_connection_limit_reached"
        with pytest.raises(ConnectionClosed) as closed:
            socket.receive()
        assert closed.value.rcvd.code == 1001


def test_obfuscation_makes_deltas_alike_in_length(socket):
    socket.create("obfuscate me", stream_options={"include_obfuscation": True})
    events = socket.until()
    deltas = [event for event in events if event["type"].endswith(".delta")]
    assert deltas
    assert {len(json.dumps(event["delta"] + event["obfuscation"])) % 16 for event in deltas} == {0}
    assert not any("obfuscation" in event for event in events if event not in deltas)
    socket.create("and now not")
    assert not any("obfuscation" in event for event in socket.until())


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://["])
def test_a_page_of_another_site_can_not_connect(base_url, origin):
    url = f"{base_url.replace('http', 'ws')}/v1/responses"
    with pytest.raises(InvalidStatus) as refused:
        connect(url, origin=origin)
    assert refused.value.response.status_code == 403
    connect(url, origin=base_url).close()


# -- steering ----------------------------------------------------------------------------------------------


def steer(socket, response_id, input="instead"):  # noqa: A002
    socket.send({"type": "response.steer", "previous_response_id": response_id, "input": input})


@pytest.mark.parametrize("store", [True, False])
@pytest.mark.parametrize("piece", [Text("so far"), Reasoning("hm")])
def test_a_steered_response_stops_and_its_successor_answers(socket, client, scripted, store, piece):
    scripted.write = lambda _: [piece, 600.0, DONE]
    socket.create("one", store=store, stream_id="lane", instructions="Be brief.", temperature=0.5)
    began = socket.until("response.output_text.delta", "response.reasoning_text.delta")
    scripted.write = lambda _: [Text("answer"), DONE]
    steer(socket, began[0]["response"]["id"])
    events = socket.until("response.completed")
    accepted = next(event for event in events if event["type"] == "response.steer.accepted")
    stopped = next(event for event in events if event["type"] == "response.incomplete")["response"]
    final = events[-1]["response"]
    assert {event["stream_id"] for event in events} == {"lane"}
    assert accepted["steer"]["previous_response_id"] == stopped["id"] == final["previous_response_id"]
    assert stopped["incomplete_details"] == {"reason": "steered"}
    assert stopped["output"][0]["status"] == "incomplete"
    assert (final["instructions"], final["temperature"], final["store"]) == ("Be brief.", 0.5, store)
    prompt = scripted.requests[-1].messages
    assert [message["role"] for message in prompt] == ["system", "user", "assistant", "user"]
    assert prompt[-1]["content"] == "instead"
    if store:
        assert client.responses.retrieve(stopped["id"]).incomplete_details.reason == "steered"


def test_the_official_client_steers(client, scripted):
    scripted.write = lambda _: [Text("so far"), 600.0, DONE]
    with client.responses.connect() as connection:
        connection.response.create(input="one")
        created = connection.recv()
        next(event for event in connection if event.type == "response.output_text.delta")
        scripted.write = lambda _: [Text("answer"), DONE]
        connection.response.steer(
            previous_response_id=created.response.id, input=[{"type": "message", "role": "user", "content": "stop"}]
        )
        types = []
        for event in connection:
            types.append(event.type)
            if event.type == "response.completed":
                break
    assert types.index("response.steer.accepted") < types.index("response.created")
    assert event.response.output_text == "answer"


def file_message(data: bytes):
    file = {"type": "input_file", "filename": "a.txt", "file_data": base64.b64encode(data).decode()}
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "See:"}, file]}


@pytest.mark.parametrize("store", [True, False])
def test_input_that_steers_may_have_files(socket, scripted, store):
    scripted.write = lambda _: [Text("so far"), 600.0, DONE]
    socket.create("one", store=store)
    response_id = socket.until("response.output_text.delta")[0]["response"]["id"]
    scripted.write = lambda _: [Text("answer"), DONE]
    steer(socket, response_id, [file_message(b"Hello file")])
    assert socket.until("response.completed", "response.steer.failed")[-1]["type"] == "response.completed"
    assert said(scripted)[-1] == 'See:<file name="a.txt">\nHello file\n</file>\n'


def test_an_uploaded_file_steers_too(socket, client, scripted):
    file_id = client.files.create(file=("a.txt", b"Hello file"), purpose="user_data").id
    scripted.write = lambda _: [Text("so far"), 600.0, DONE]
    socket.create("one")
    response_id = socket.until("response.output_text.delta")[0]["response"]["id"]
    scripted.write = lambda _: [Text("answer"), DONE]
    steer(
        socket,
        response_id,
        [{"type": "message", "role": "user", "content": [{"type": "input_file", "file_id": file_id}]}],
    )
    assert socket.until("response.completed", "response.steer.failed")[-1]["type"] == "response.completed"
    assert "Hello file" in said(scripted)[-1]


def test_a_file_that_steers_and_can_not_be_read_is_given_back(socket, scripted):
    scripted.write = lambda _: [Text("so far"), 600.0, DONE]
    socket.create("one")
    response_id = socket.until("response.output_text.delta")[0]["response"]["id"]
    given = [file_message(b"\xff\xfe\xff")]
    steer(socket, response_id, given)
    failed = socket.until("response.steer.failed")[-1]
    assert (failed["error"]["code"], failed["steer"]["input"]) == ("successor_creation_failed", given)
    assert "neither text nor a PDF" in failed["error"]["message"]


def test_a_call_that_was_cut_is_not_waited_for(socket, scripted):
    gate = Gate()
    cut = (CallArguments('{"x'), Finished("length", Usage(3, 0, 2)))
    scripted.write = lambda _: gated(CallOpened("f"), gate, *cut)
    socket.create("one", tools=[{"type": "function", "name": "f"}])
    steer(socket, socket.until("response.output_item.added")[0]["response"]["id"])
    socket.until("response.steer.accepted")
    scripted.write = lambda _: [Text("answer"), DONE]
    gate.open()
    assert socket.until("response.completed")[-1]["response"]["output"][0]["content"][0]["text"] == "answer"


def test_input_for_a_response_that_calls_a_tool_waits_for_its_output(socket, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(CallOpened("f"), gate, CallArguments('{"x":1}'), DONE)
    tools = [{"type": "function", "name": "f"}]
    socket.create("one", tools=tools)
    response_id = socket.until("response.output_item.added")[0]["response"]["id"]
    for text in ("first", "second"):
        steer(socket, response_id, text)
    socket.until("response.steer.accepted")
    socket.until("response.steer.accepted")
    gate.open()
    events = [socket.receive()]
    while len([event for event in events if event["type"] == "response.steer.pending"]) < 2:
        events.append(socket.receive())
    completed = next(event for event in events if event["type"] == "response.completed")["response"]
    call = completed["output"][0]
    stub = {"type": "function_call_output", "call_id": call["call_id"], "name": "f"}
    assert events[-1]["required_input"] == [stub]
    assert events[-1]["reason"] == "waiting_for_required_input"
    assert [event["type"] for event in events].index("response.completed") == len(events) - 3
    scripted.write = lambda _: [Text("answer"), DONE]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "7"}
    assert socket.ask([output], previous_response_id=response_id)["type"] == "response.completed"
    roles = [(m["role"], m.get("content")) for m in scripted.requests[-1].messages[2:]]
    assert roles == [("user", "first"), ("user", "second"), ("tool", "7")]
    socket.ask([output], previous_response_id=response_id)
    assert [m["role"] for m in scripted.requests[-1].messages[2:]] == ["tool"]


@pytest.fixture
def approval_socket(settings, scripted):
    """A socket to a server that may reach MCP servers on this machine."""
    with running(settings.model_copy(update={"allow_private_tools": True}), scripted) as url:
        socket = Socket(url)
        yield socket
        socket.ws.close()


@pytest.fixture
def approval_tools():
    with mcp_server("sse") as url:
        yield [{"type": "mcp", "server_label": "localmcp", "server_url": url, "require_approval": "always"}]


def test_input_for_a_response_that_asks_for_approvals_waits_for_them(approval_socket, approval_tools, scripted):
    socket, gate = approval_socket, Gate()
    greet = [CallOpened("greet_everyone"), CallArguments('{"url":"a"}')]
    # The second call shows the first one's request; its own appears at the end.
    scripted.write = lambda _: gated(*greet, CallOpened("greet_everyone"), gate, CallArguments('{"url":"b"}'), DONE)
    socket.create("one", tools=approval_tools, stream_id="lane")
    response_id = socket.receive()["response"]["id"]
    while socket.until("response.output_item.done")[-1]["item"]["type"] != "mcp_approval_request":
        pass
    steer(socket, response_id)
    socket.until("response.steer.accepted")
    gate.open()
    events = socket.until("response.steer.pending", "response.created")
    requests = [item["id"] for item in events[-2]["response"]["output"] if item["type"] == "mcp_approval_request"]
    assert [event["type"] for event in events[-2:]] == ["response.completed", "response.steer.pending"]
    stubs = events[-1]["required_input"]
    assert len(requests) == 2
    assert stubs == [{"type": "mcp_approval_response", "approval_request_id": one} for one in requests]
    scripted.write = lambda _: [Text("answer"), DONE]
    answers = [{**stub, "approve": True} for stub in stubs]
    final = socket.ask(answers, previous_response_id=response_id, tools=approval_tools, stream_id="lane")["response"]
    assert [item["type"] for item in final["output"]] == ["mcp_call", "mcp_call", "message"]
    assert ("user", "instead") in [(m["role"], m.get("content")) for m in scripted.requests[-1].messages]


def test_a_call_whose_approval_is_not_asked_for_yet_is_left_out_when_steered(
    approval_socket, approval_tools, scripted
):
    socket, gate = approval_socket, Gate()
    scripted.write = lambda _: gated(CallOpened("greet_everyone"), CallArguments('{"url'), gate, DONE)
    socket.create("one", tools=approval_tools)
    response_id = socket.receive()["response"]["id"]
    gate.wait_until_reached()
    scripted.write = lambda _: [Text("answer"), DONE]
    steer(socket, response_id)
    events = socket.until("response.completed")
    stopped = next(event for event in events if event["type"] == "response.incomplete")["response"]
    assert [item["type"] for item in stopped["output"]] == ["mcp_list_tools"]
    assert [message["role"] for message in scripted.requests[-1].messages] == ["user", "user"]


def test_input_that_can_not_be_taken_in_is_given_back(socket, scripted):
    def refusal():
        event = json.loads(socket.ws.recv(timeout=LIMIT_S))  # what was sent, which the SDK's types may not allow
        assert event["type"] == "response.steer.failed"
        assert event["error"]["type"] == "invalid_request_error"
        return event["error"]["code"], event["steer"]["input"]

    ended = socket.ask("one")["response"]["id"]
    steer(socket, ended)
    assert refusal() == ("response_already_completed", "instead")
    steer(socket, "resp_unknown")
    assert refusal() == ("response_not_found", "instead")
    image = {"type": "input_image", "image_url": "data:image/png;base64,eA==", "detail": "auto"}
    bad_messages = (
        {"role": "system", "content": "x"},
        {"role": "user", "content": "x", "id": "msg_1"},
        {"role": "user", "content": [image]},
    )
    for bad in ([], *([message] for message in bad_messages)):
        steer(socket, ended, bad)
        assert refusal() == ("invalid_input", bad)


@pytest.mark.logs_errors
def test_input_for_a_run_that_fails_is_given_back(socket, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(CallOpened("f"), gate, ValueError("broken"))
    socket.create("one")
    response_id = socket.until("response.output_item.added")[0]["response"]["id"]
    steer(socket, response_id)
    accepted = socket.until("response.steer.accepted")[-1]
    gate.open()
    failed = socket.until("response.steer.failed")[-1]
    assert (failed["error"]["code"], failed["steer"]["input"]) == ("response_not_active", "instead")
    assert failed["steer"]["id"] == accepted["steer"]["id"]


def test_a_successor_that_can_not_be_made_gives_the_input_back(socket, scripted, client):
    gate = Gate()
    scripted.write = lambda _: gated(CallOpened("f"), gate, CallArguments("{}"), DONE)
    socket.create("one", store=False)
    response_id = socket.until("response.output_item.added")[0]["response"]["id"]
    steer(socket, response_id)
    socket.until("response.steer.accepted")
    gate.open()
    socket.until("response.steer.pending")
    socket.create("x", store=False, previous_response_id=response_id, model="unknown")
    failed = socket.until("response.steer.failed")[-1]
    assert (failed["error"]["code"], failed["steer"]["input"]) == ("successor_creation_failed", "instead")


def test_the_submissions_to_one_response_are_limited(socket, scripted):
    scripted.write = lambda _: [CallOpened("f"), 600.0, CallArguments("{}"), DONE]
    socket.create("one", stream_id="lane")
    response_id = socket.until("response.output_item.added")[0]["response"]["id"]
    for _ in range(17):
        steer(socket, response_id)
    failed = socket.until("response.steer.failed")[-1]
    assert (failed["error"]["code"], failed["stream_id"]) == ("too_many_pending_steers", "lane")


@pytest.mark.parametrize(
    ("fields", "input_", "code"),
    [
        ({"context_management": [{"type": "compaction"}]}, "instead", "steering_not_supported"),
        ({}, [], "invalid_input"),
    ],
)
def test_a_refusal_for_what_runs_tells_its_lane(socket, scripted, fields, input_, code):
    scripted.write = lambda _: [Text("so far"), 600.0, DONE]
    socket.create("one", stream_id="lane", store=False, **fields)
    response_id = socket.receive()["response"]["id"]
    steer(socket, response_id, input_)
    failed = socket.until("response.steer.failed")[-1]
    assert (failed["error"]["code"], failed["stream_id"]) == (code, "lane")


def test_input_that_waits_for_too_long_a_line_is_given_back_in_its_lane(socket, scripted):
    for number in range(MAX_WAITING_RESPONSES + 1):
        gate = Gate()
        scripted.write = lambda _, gate=gate: gated(CallOpened("f"), gate, CallArguments("{}"), DONE)
        socket.create("one", store=False, stream_id=str(number))
        steer(socket, socket.until("response.output_item.added")[0]["response"]["id"], f"input {number}")
        socket.until("response.steer.accepted")
        gate.open()
        failed = socket.until("response.steer.pending", "response.steer.failed")[-1]
    assert (failed["stream_id"], failed["steer"]["input"]) == ("0", "input 0")
    assert socket.receive()["type"] == "response.steer.pending"


def test_every_field_of_the_sdk_is_known():
    fields = responses_client_event_param.ResponseCreate.__annotations__
    assert fields.keys() <= ResponseCreateEvent.model_fields.keys()
    steer_fields = response_steer_event_param.ResponseSteerEventParam.__annotations__
    assert steer_fields.keys() == ResponseSteerEvent.model_fields.keys()


def test_settings_are_checked():
    with pytest.raises(ValueError, match="websocket_minutes"):
        Settings(websocket_minutes=0)
