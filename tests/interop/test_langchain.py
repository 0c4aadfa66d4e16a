"""LangChain's ChatOpenAI through both APIs: tools over several turns, streams, structured output, continued ids."""

import pytest
from pydantic import BaseModel

langchain_openai = pytest.importorskip("langchain_openai", reason="LangChain is not here; `make interop` installs it")

from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage  # noqa: E402
from langchain_core.tools import tool  # noqa: E402
from langchain_openai import ChatOpenAI, OpenAI  # noqa: E402

from app.generators.base import Reasoning  # noqa: E402
from tests.interop.scripts import DONE, call, say, steps  # noqa: E402


@tool
def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"sunny in {city}"


@tool
def add(a: int, b: int) -> int:
    """The sum of two numbers."""
    return a + b


TOOLS = {"get_weather": get_weather, "add": add}
LOOP = steps(
    [*call("get_weather", city="Paris"), *call("get_weather", city="Rome"), DONE],
    [],
    [*call("add", a=20, b=22), DONE],
    lambda found: say(f"It is {found[0]} and {found[1]}, and {found[2]}."),
)
ANSWER = "It is sunny in Paris and sunny in Rome, and 42."


@pytest.fixture
def make_chat(base_url):
    def make(**options):
        return ChatOpenAI(base_url=f"{base_url}/v1", api_key="unused", model="scripted", max_retries=0, **options)

    return make


@pytest.fixture(params=["chat", "responses", "responses of blocks"])
def chat(request, make_chat):
    options = {"output_version": "v1"} if "blocks" in request.param else {}
    return make_chat(use_responses_api=request.param != "chat", **options)


@pytest.fixture(params=[False, True], ids=["whole", "streamed"])
def ask(request):
    def ask_model(model, messages, **options):
        if not request.param:
            return model.invoke(messages, **options)
        chunks = list(model.stream(messages, **options))
        answer = chunks[0]
        for chunk in chunks[1:]:
            answer += chunk
        return answer

    return ask_model


def loop(ask, model, messages, **options):
    """Ask until no tool is called."""
    while True:
        answer = ask(model, messages, **options)
        messages.append(answer)
        if not answer.tool_calls:
            return answer
        messages.extend(TOOLS[called["name"]].invoke(called) for called in answer.tool_calls)


def test_a_loop_of_tools(chat, ask, scripted):
    scripted.write = LOOP
    messages = [SystemMessage("Use the tools."), HumanMessage("Weather, please.")]
    model = chat.bind_tools(list(TOOLS.values()), strict=True)
    answer = loop(ask, model, messages)
    assert answer.text == ANSWER
    assert answer.usage_metadata["output_tokens"] == 5
    messages.append(HumanMessage("Again!"))
    assert loop(ask, model, messages).text == ANSWER
    told = scripted.requests[-1].messages
    assert len(told) == 2 + 6 + 1 + 5
    assert [one["id"] for one in told[2]["tool_calls"]] == [message["tool_call_id"] for message in told[3:5]]


@pytest.mark.parametrize(
    "options", [{}, {"output_version": "v1"}, {"store": True}], ids=["plain", "blocks", "stored"]
)
def test_only_what_is_new_is_sent(make_chat, ask, scripted, options):
    scripted.write = LOOP
    chat = make_chat(use_responses_api=True, use_previous_response_id=True, **options)
    messages = [HumanMessage("Weather, please.")]
    answer = loop(ask, chat.bind_tools(list(TOOLS.values())), messages)
    assert answer.text == ANSWER
    assert answer.response_metadata["id"].startswith("resp_")
    assert len(scripted.requests[-1].messages) == 6


class Event(BaseModel):
    """An event."""

    name: str
    guests: list[str]


@pytest.mark.parametrize(
    ("method", "options"),
    [
        ("json_schema", {}),
        ("json_schema", {"strict": True}),
        ("function_calling", {"strict": True}),
        ("json_mode", {}),
    ],
)
# LangChain puts the parsed object where its own types expect none.
@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning")
def test_structured_output(chat, scripted, method, options):
    text = {"name": "fair", "guests": ["Ada", "Bob"]}
    if method == "function_calling":
        scripted.write = steps([*call("Event", **text), DONE])
    else:
        scripted.write = steps(say('{"name": "fair", "guests": ["Ada", "Bob"]}'))
    model = chat.with_structured_output(Event, method=method, include_raw=True, **options)
    result = model.invoke("Ada and Bob go to a fair. Answer in JSON.")
    assert result["parsed"] == Event(**text), result
    streamed = {key: value for piece in model.stream("Again, in JSON.") for key, value in piece.items()}
    assert streamed["parsed"] == Event(**text)


def test_structured_output_with_tools(chat, scripted):
    scripted.write = steps([*call("add", a=1, b=2), DONE], say('{"name": "fair", "guests": []}'))
    model = chat.bind_tools([add], response_format=Event, strict=True)
    messages = [HumanMessage("Go.")]
    answer = loop(lambda model, messages: model.invoke(messages), model, messages)
    assert answer.additional_kwargs["parsed"] == Event(name="fair", guests=[])


@pytest.mark.parametrize("choice", ["auto", "none", "required", "any", "add", True])
def test_a_tool_choice(chat, scripted, choice):
    scripted.write = lambda request: (
        say("no") if request.tool_choice.mode == "none" else [*call("add", a=1, b=2), DONE]
    )
    answer = chat.bind_tools([add], tool_choice=choice, parallel_tool_calls=False).invoke("Add.")
    assert bool(answer.tool_calls) == (choice != "none")


def test_reasoning_goes_along(make_chat, ask, scripted):
    scripted.write = steps([Reasoning("I need a sum."), *call("add", a=1, b=2), DONE], say("Three."))
    for options in ({}, {"store": False, "include": ["reasoning.encrypted_content"]}):
        chat = make_chat(reasoning={"effort": "none", "summary": "auto"}, use_responses_api=True, **options)
        answer = loop(ask, chat.bind_tools([add]), [HumanMessage("Add.")])
        assert answer.text == "Three."
        assert scripted.requests[-1].messages[1]["reasoning_content"] == "I need a sum."


def test_hosted_tools(make_chat, ask, scripted, mcp_url):
    scripted.write = steps(
        [*call("get_boiling_point", liquid_name="polyjuice"), DONE],
        [*call("web_search", query="Maverick experts"), DONE],
        lambda found: say(f"At {found[0]}."),
    )
    chat = make_chat(use_responses_api=True)
    mcp = {"type": "mcp", "server_label": "lab", "server_url": mcp_url, "require_approval": "never"}
    model = chat.bind_tools([mcp, {"type": "web_search"}, add])
    messages = [HumanMessage("Boiling point?")]
    assert loop(ask, model, messages).text == "At -100."
    messages.append(HumanMessage("Sure?"))
    assert loop(ask, model, messages).text == "At -100."


def test_every_option(chat, ask, scripted, make_chat):
    scripted.write = steps(say("Hello."))
    options = {
        "temperature": 0.5, "top_p": 0.9, "max_tokens": 100, "top_logprobs": 2, "stream_usage": True,
        "metadata": {"k": "v"}, "store": True, "service_tier": "auto",
        "model_kwargs": {"user": "me", "prompt_cache_key": "k", "safety_identifier": "me"},
    }  # fmt: skip
    if chat.use_responses_api:
        options |= {"truncation": "auto", "verbosity": "low", "include": ["message.output_text.logprobs"]}
        options |= {"context_management": [{"type": "compaction", "compact_threshold": 50_000}]}
    else:
        options |= {"logprobs": True, "frequency_penalty": 0.5, "presence_penalty": 0.5, "seed": 7, "stop": ["x"]}
        options |= {"logit_bias": {5: 1}, "reasoning_effort": "none", "n": 1}
    model = make_chat(use_responses_api=chat.use_responses_api, **options)
    assert ask(model, "Hi.").text == "Hello."


def test_messages_of_every_kind(chat, scripted):
    """Blocks, names, answers of other models with their calls, and results of several parts."""
    scripted.write = steps(say("Well."))
    called = [{"name": "add", "args": {"a": 1, "b": 2}, "id": "call_1", "type": "tool_call"}]
    messages = [
        SystemMessage([{"type": "text", "text": "Be kind."}]),
        HumanMessage([{"type": "text", "text": "Add "}, {"type": "text", "text": "them."}], name="ada"),
        AIMessage([{"type": "text", "text": "I will."}], tool_calls=called),
        ToolMessage([{"type": "text", "text": "3"}], tool_call_id="call_1", status="success"),
        AIMessage("Three."),
        HumanMessage("Sure?"),
    ]
    assert chat.invoke(messages).text == "Well."


def test_many_at_once(chat, scripted):
    assert [answer.text for answer in chat.batch(["one", "two", "three"])] == ["one", "two", "three"]


def test_texts(base_url, scripted):
    scripted.write = lambda request: say(" and so on")
    model = OpenAI(base_url=f"{base_url}/v1", api_key="unused", model="scripted")
    assert model.invoke("One, two") == " and so on"
    assert "".join(model.stream("One, two")) == " and so on"
