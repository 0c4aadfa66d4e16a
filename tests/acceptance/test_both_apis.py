"""One conversation through both APIs, on the built-in model: the same tokens in, and greedily the same text out."""

import httpx
import pytest

from tests.api.test_both_apis import CHAT_TOOLS, CHAT_TURNS, ITEM_TURNS, SYSTEM, TOOLS, up_to

MODEL = "responsa-builtin"
SYSTEM_MESSAGE = {"role": "system", "content": SYSTEM}


def said(message):
    """An assistant's text and calls."""
    calls = [(call.function.name, call.function.arguments) for call in message.tool_calls or []]
    return message.content or "", calls


def said_in(response):
    calls = [(item.name, item.arguments) for item in response.output if item.type == "function_call"]
    return response.output_text, calls


@pytest.mark.parametrize("num_turns", [3, 4])
@pytest.mark.parametrize("has_tools", [False, True])
def test_the_tokens_and_the_answer_are_the_same(builtin_server, builtin, num_turns, has_tools):
    messages = [SYSTEM_MESSAGE, *up_to(CHAT_TURNS, num_turns)]
    chat_tools, tools = (CHAT_TOOLS, TOOLS) if has_tools else (None, None)
    completion = builtin.chat.completions.create(
        model=MODEL, messages=messages, tools=chat_tools, temperature=0, max_tokens=48
    )
    response = builtin.responses.create(
        model=MODEL,
        instructions=SYSTEM,
        input=up_to(ITEM_TURNS, num_turns),
        tools=tools,
        temperature=0,
        max_output_tokens=48,
    )
    assert said(completion.choices[0].message) == said_in(response)
    body = {"messages": messages, "tools": chat_tools}
    prompt = httpx.post(f"{builtin_server.url}/apply-template", json=body).json()["prompt"]
    token_ids = httpx.post(f"{builtin_server.url}/tokenize", json={"content": prompt}).json()["tokens"]
    assert completion.usage.prompt_tokens == response.usage.input_tokens == len(token_ids)
    # The later one finds all blocks of the earlier one's prompt, so it has its very tokens.
    assert response.usage.input_tokens_details.cached_tokens >= len(token_ids) - 17


def test_a_chain_is_the_conversation_that_a_client_keeps(builtin):
    questions = ["My name is Ada.", "Which planet do humans live on?", "What's the weather like in Paris?"]
    messages, previous_id = [SYSTEM_MESSAGE], None
    for question in questions:
        messages.append({"role": "user", "content": question})
        completion = builtin.chat.completions.create(
            model=MODEL, messages=messages, tools=CHAT_TOOLS, temperature=0, max_tokens=48
        )
        response = builtin.responses.create(
            model=MODEL,
            instructions=SYSTEM,
            input=question,
            previous_response_id=previous_id,
            tools=TOOLS,
            temperature=0,
            max_output_tokens=48,
        )
        assert said(completion.choices[0].message) == said_in(response)
        messages.append(completion.choices[0].message.model_dump(exclude_unset=True))
        previous_id = response.id
