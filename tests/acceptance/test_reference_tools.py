"""Rows S4.5 to S4.7 of the reference systems with the built-in model, as far as it can do them.

To the letter they are tested on a script, in tests/api/test_web_search.py and test_mcp.py, and later cases in
test_reference_tool_loops.py.
"""

import json

import pytest
from openai import AuthenticationError

from tests.libraries import POTIONS, store_of
from tests.mcp_server import mcp_server

MAVERICK = """---
title: Llama 4 Maverick
url: https://example.com/maverick
---
Llama 4 Maverick is a mixture of 128 experts.
"""
QUESTION = "What is the boiling point of polyjuice?"


def test_s4_5_web_search(builtin, builtin_documents):
    (builtin_documents / "maverick.md").write_text(MAVERICK)
    question = "How many experts does the Llama 4 Maverick model have?"
    tools = [{"type": "web_search", "search_context_size": "low"}]
    response = builtin.responses.create(input=question, tools=tools, temperature=0)
    assert [(item.type, item.status) for item in response.output] == [
        ("web_search_call", "completed"),
        ("message", "completed"),
    ]
    assert "128" in response.output_text


def test_s4_6_mcp_and_the_steps_go_on_from_each_others_tokens(builtin):
    with mcp_server("sse") as server_url:
        names = ["get_boiling_point", "greet_everyone"]
        tool = {"type": "mcp", "server_label": "localmcp", "server_url": server_url, "allowed_tools": names}
        response = builtin.responses.create(input=QUESTION, tools=[tool], temperature=0)
        later = builtin.responses.create(
            input="Thanks!", tools=[tool], previous_response_id=response.id, temperature=0, tool_choice="none"
        )
    listing, call, message = response.output
    assert {listed.name for listed in listing.tools} == set(names)
    assert json.loads(call.arguments) == {"liquid_name": "polyjuice", "celcius": True}
    assert (call.name, call.error, call.output) == ("get_boiling_point", None, "-100")
    assert "-100" in message.content[0].text
    assert "boiling point" in message.content[0].text
    first_step = response.usage.input_tokens // 2 - response.usage.output_tokens
    assert response.usage.input_tokens_details.cached_tokens > first_step - 32
    assert later.status == "completed"


def test_s4_7_mcp_auth(builtin):
    with mcp_server("sse", "test-token") as server_url:
        tool = {"type": "mcp", "server_label": "localmcp", "server_url": server_url}
        tool["allowed_tools"] = ["get_boiling_point", "greet_everyone"]
        with pytest.raises(AuthenticationError):
            builtin.responses.create(input=QUESTION, tools=[tool])
        tool["headers"] = {"Authorization": "Bearer test-token"}
        response = builtin.responses.create(input=QUESTION, tools=[tool], temperature=0)
    assert len(response.output) >= 3


def test_a_choice_of_a_hosted_tool_binds_the_model_once(builtin):
    with mcp_server("sse") as server_url:
        tools = [
            {"type": "mcp", "server_label": "localmcp", "server_url": server_url},
            {"type": "file_search", "vector_store_ids": [store_of(builtin, POTIONS)]},
        ]
        choices = [{"type": "mcp", "server_label": "localmcp", "name": "greet_everyone"}, {"type": "file_search"}]
        outputs = [
            builtin.responses.create(input=QUESTION, tools=tools, tool_choice=choice, temperature=0).output[1:]
            for choice in choices
        ]
    # What it calls after that is its own choice.
    assert [(one[0].type, one[0].status) for one in outputs] == [
        ("mcp_call", "completed"),
        ("file_search_call", "completed"),
    ]
    assert outputs[0][0].name == "greet_everyone"
    assert {one[-1].type for one in outputs} == {"message"}
