"""The agents SDK of OpenAI: its loops, handoffs, sessions and hosted tools, through both of its models."""

import pytest
from openai import AsyncOpenAI
from pydantic import BaseModel

agents = pytest.importorskip("agents", reason="the agents SDK is not here; `make interop` installs it")

from agents import (  # noqa: E402
    Agent,
    HostedMCPTool,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIConversationsSession,
    OpenAIResponsesCompactionSession,
    OpenAIResponsesModel,
    OpenAIResponsesWSModel,
    RunConfig,
    Runner,
    SQLiteSession,
    WebSearchTool,
    function_tool,
)

from app.generators.base import Reasoning  # noqa: E402
from tests.interop.scripts import DONE, call, say, steps  # noqa: E402

CONFIG = RunConfig(tracing_disabled=True)
MODELS = {"responses": OpenAIResponsesModel, "chat": OpenAIChatCompletionsModel}


@function_tool
def get_weather(city: str) -> str:
    """The weather of a city."""
    return f"sunny in {city}"


@function_tool
def add(a: int, b: int) -> int:
    """The sum of two numbers."""
    return a + b


TWO_CALLS_THEN_ONE = steps(
    [*call("get_weather", city="Paris"), *call("get_weather", city="Rome"), DONE],
    [],
    [*call("add", a=20, b=22), DONE],
    lambda found: say(f"It is {found[0]} and {found[1]}, and {found[2]}."),
)
ANSWER = "It is sunny in Paris and sunny in Rome, and 42."


@pytest.fixture
async def openai_client(base_url):
    async with AsyncOpenAI(base_url=f"{base_url}/v1", api_key="unused", max_retries=0, timeout=30) as client:
        yield client


@pytest.fixture(params=sorted(MODELS))
def model(request, openai_client):
    return MODELS[request.param](model="scripted", openai_client=openai_client)


@pytest.fixture
def responses_model(openai_client):
    return OpenAIResponsesModel(model="scripted", openai_client=openai_client)


@pytest.fixture(params=[False, True], ids=["whole", "streamed"])
def run(request):
    """Runs an agent, streamed or not."""

    async def run_agent(agent, question, **options):
        if not request.param:
            return await Runner.run(agent, question, run_config=CONFIG, **options)
        result = Runner.run_streamed(agent, question, run_config=CONFIG, **options)
        result.types = [
            event.data.type async for event in result.stream_events() if event.type == "raw_response_event"
        ]
        assert result.types[-1] == "response.completed"
        return result

    return run_agent


async def test_a_loop_of_tools(model, run, scripted):
    scripted.write = TWO_CALLS_THEN_ONE
    agent = Agent(name="Ada", instructions="Use the tools.", tools=[get_weather, add], model=model)
    result = await run(agent, "Weather, please.")
    assert result.final_output == ANSWER
    told = scripted.requests[-1].messages
    assert [message["role"] for message in told] == [
        "system",
        "user",
        "assistant",
        "tool",
        "tool",
        "assistant",
        "tool",
    ]
    assert [one["id"] for one in told[2]["tool_calls"]] == [message["tool_call_id"] for message in told[3:5]]
    assert len(scripted.requests) == 3


async def test_a_handoff(model, run, scripted):
    scripted.write = steps([*call("transfer_to_bello"), DONE], say("Saluti da Bello."))
    bello = Agent(name="Bello", instructions="Speak Italian.", handoff_description="Speaks Italian.", model=model)
    triage = Agent(name="Triage", instructions="Hand over.", handoffs=[bello], model=model)
    result = await run(triage, "Italian, please.")
    assert (result.final_output, result.last_agent.name) == ("Saluti da Bello.", "Bello")
    assert scripted.requests[-1].messages[0]["content"] == "Speak Italian."


class Event(BaseModel):
    name: str
    guests: list[str]


async def test_an_output_type(model, run, scripted):
    scripted.write = steps([*call("add", a=1, b=2), DONE], say('{"name": "fair", "guests": ["Ada", "Bob"]}'))
    agent = Agent(name="Ada", output_type=Event, tools=[add], model=model)
    result = await run(agent, "Ada and Bob go to a fair.")
    assert result.final_output == Event(name="fair", guests=["Ada", "Bob"])
    assert scripted.requests[-1].output_format.kind == "json_schema"


async def test_an_agent_as_a_tool(model, run, scripted):
    def write(request):
        if any(tool["function"]["name"] == "ask_bello" for tool in request.tools):
            return steps([*call("ask_bello", input="How are you?"), DONE], lambda found: say(f"He says: {found[0]}"))(
                request
            )
        return say("Bene.")

    scripted.write = write
    bello = Agent(name="Bello", model=model)
    tool = bello.as_tool("ask_bello", "Asks Bello.")
    result = await run(Agent(name="Ada", tools=[tool], model=model), "Ask Bello.")
    assert result.final_output == "He says: Bene."


@pytest.mark.parametrize("kind", ["sqlite", "conversation"])
async def test_a_session(responses_model, openai_client, run, scripted, kind):
    scripted.write = TWO_CALLS_THEN_ONE
    session = SQLiteSession("s") if kind == "sqlite" else OpenAIConversationsSession(openai_client=openai_client)
    agent = Agent(name="Ada", tools=[get_weather, add], model=responses_model)
    await run(agent, "Weather, please.", session=session)
    scripted.write = steps(say("You asked before."))
    result = await run(agent, "Again!", session=session)
    assert result.final_output == "You asked before."
    told = [message["role"] for message in scripted.requests[-1].messages]
    assert told == ["user", "assistant", "tool", "tool", "assistant", "tool", "assistant", "user"]
    last = await session.pop_item()
    assert last["content"][0]["text"] == "You asked before."
    assert len(await session.get_items()) == len(told) + 1  # two calls are one message
    (newest,) = await session.get_items(1)
    assert newest["role"] == "user"
    await session.clear_session()


async def test_a_session_that_compacts_itself(openai_client, responses_model, run, scripted):
    scripted.write = steps(say("Hello."))
    session = OpenAIResponsesCompactionSession(
        "s", SQLiteSession("s"), client=openai_client, model="gpt-4.1", should_trigger_compaction=lambda context: True
    )
    result = await run(Agent(name="Ada", model=responses_model), "Hi.", session=session)
    assert result.final_output == "Hello."
    assert "compaction" in [item.get("type") for item in await session.get_items()]
    result = await run(Agent(name="Ada", model=responses_model), "Go on.", session=session)
    assert result.final_output == "Hello."


@pytest.mark.parametrize("kind", ["previous_response", "conversation"])
async def test_the_server_keeps_the_conversation(responses_model, openai_client, run, scripted, kind):
    scripted.write = TWO_CALLS_THEN_ONE
    agent = Agent(name="Ada", tools=[get_weather, add], model=responses_model)
    if kind == "conversation":
        conversation = await openai_client.conversations.create()
        options = {"conversation_id": conversation.id}
    else:
        options = {"auto_previous_response_id": True}
    first = await run(agent, "Weather, please.", **options)
    assert first.final_output == ANSWER
    assert len(scripted.requests[-1].messages) == 6
    scripted.write = steps(say("You asked before."))
    carried = options if kind == "conversation" else {"previous_response_id": first.last_response_id}
    await run(agent, "Again!", **carried)
    assert len(scripted.requests[-1].messages) == 8


async def test_a_server_of_tools_that_we_ask(responses_model, run, scripted, mcp_url):
    scripted.write = steps(
        [*call("get_boiling_point", liquid_name="polyjuice"), DONE], lambda found: say(f"At {found[0]}.")
    )
    tool = {"type": "mcp", "server_label": "lab", "server_url": mcp_url, "require_approval": "never"}
    agent = Agent(name="Ada", tools=[HostedMCPTool(tool_config=tool), get_weather], model=responses_model)
    result = await run(agent, "Boiling point?", session=(session := SQLiteSession("s")))
    assert result.final_output == "At -100."
    result = await run(agent, "Thanks!", session=session)
    assert [item.raw_item.type for item in result.new_items] == ["mcp_call", "message"]


@pytest.mark.parametrize("approves", [True, False])
async def test_a_call_that_needs_approval(responses_model, run, scripted, mcp_url, approves):
    scripted.write = steps(
        [*call("get_boiling_point", liquid_name="polyjuice"), DONE], lambda found: say(f"Told: {found[0]}")
    )
    config = {"type": "mcp", "server_label": "lab", "server_url": mcp_url, "require_approval": "always"}
    tool = HostedMCPTool(tool_config=config, on_approval_request=lambda request: {"approve": approves})
    result = await run(Agent(name="Ada", tools=[tool], model=responses_model), "Boiling point?")
    assert ("-100" in result.final_output) == approves


async def test_a_search_of_the_web(responses_model, run, scripted):
    scripted.write = steps([*call("web_search", query="Maverick experts"), DONE], say("It has 128 experts."))
    agent = Agent(name="Ada", tools=[WebSearchTool(search_context_size="low")], model=responses_model)
    result = await run(agent, "How many experts?", session=(session := SQLiteSession("s")))
    assert [item.raw_item.type for item in result.new_items] == ["web_search_call", "message"]
    assert (await run(agent, "Sure?", session=session)).final_output


RESPONSES_SETTINGS = {
    "truncation": "auto",
    "verbosity": "low",
    "response_include": ["reasoning.encrypted_content", "web_search_call.action.sources"],
    "top_logprobs": 2,
    "prompt_cache_retention": "24h",
    "context_management": [{"type": "compaction", "compact_threshold": 50_000}],
    "prompt_cache_options": {"mode": "implicit"},
    "reasoning": {"effort": "none", "summary": "auto"},
}
CHAT_SETTINGS = {"include_usage": True, "frequency_penalty": 0.5, "presence_penalty": 0.5}


async def test_every_setting(model, run, scripted):
    scripted.write = steps([*call("add", a=1, b=2), DONE], say("Three."))
    own = RESPONSES_SETTINGS if isinstance(model, OpenAIResponsesModel) else CHAT_SETTINGS
    settings = ModelSettings(
        temperature=0.5, top_p=0.9, tool_choice="required", parallel_tool_calls=False, max_tokens=100,
        metadata={"k": "v"}, store=True, extra_args={"prompt_cache_key": "k", "user": "me"}, **own,
    )  # fmt: skip
    agent = Agent(name="Ada", tools=[add], model=model, model_settings=settings)
    result = await run(agent, "Add.")
    assert result.final_output == "Three."
    assert scripted.requests[0].tool_choice.mode == "required"
    assert result.context_wrapper.usage.output_tokens == 10


async def test_reasoning_between_calls(responses_model, run, scripted):
    """Each turn sends the reasoning of those before it."""
    scripted.write = steps(
        [Reasoning("I need a sum."), *call("add", a=1, b=2), DONE], [Reasoning("There it is."), *say("Three.")]
    )
    settings = ModelSettings(
        store=False, reasoning={"summary": "auto"}, response_include=["reasoning.encrypted_content"]
    )
    agent = Agent(name="Ada", tools=[add], model=responses_model, model_settings=settings)
    result = await run(agent, "Add.", session=(session := SQLiteSession("s")))
    assert result.final_output == "Three."
    assert scripted.requests[-1].messages[1]["reasoning_content"] == "I need a sum."
    await run(agent, "Again.", session=session)
    assert scripted.requests[-1].messages[3]["reasoning_content"] == "There it is."


async def test_over_a_websocket(openai_client, run, scripted):
    scripted.write = TWO_CALLS_THEN_ONE
    model = OpenAIResponsesWSModel(model="scripted", openai_client=openai_client)
    agent = Agent(name="Ada", tools=[get_weather, add], model=model)
    result = await run(agent, "Weather, please.", auto_previous_response_id=True)
    await model.close()
    assert result.final_output == ANSWER
