"""Reasoning as an item: its summary, and what a client keeps of it where nothing is stored."""

import httpx
import pytest
from openai import BadRequestError

from app.generators.base import Finished, Reasoning, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.servers import running

DONE = Finished("stop", Usage(3, 0, 2))
THOUGHT = [Reasoning("I think "), Reasoning("\u00e9."), Text("Yes."), DONE]
SEALED = {"include": ["reasoning.encrypted_content"], "store": False}


@pytest.mark.parametrize("asked", [{"summary": "auto"}, {"summary": "detailed"}, {"generate_summary": "auto"}])
def test_a_summary_is_the_reasoning_itself(client, scripted, asked):
    scripted.write = lambda _: THOUGHT
    with client.responses.stream(input="?", model="scripted", reasoning=asked) as stream:
        events = list(stream)
        response = stream.get_final_response()
    reasoning = response.output[0]
    assert [part.text for part in reasoning.summary] == ["I think \u00e9."]
    assert reasoning.content == []
    assert response.reasoning.summary == "detailed"
    assert [event.type for event in events if "reasoning" in event.type] == [
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done",
    ]
    client.responses.create(input="and?", previous_response_id=response.id)
    assert scripted.requests[-1].messages[1]["reasoning_content"] == "I think \u00e9."


def test_without_a_summary_the_reasoning_is_content(client, scripted):
    scripted.write = lambda _: THOUGHT
    response = client.responses.create(input="?", reasoning={"summary": None, "context": "auto", "mode": "standard"})
    assert [part.text for part in response.output[0].content] == ["I think \u00e9."]
    assert (response.output[0].summary, response.reasoning.summary) == ([], None)
    assert "encrypted_content" not in response.output[0].to_dict()


@pytest.mark.parametrize(
    ("field", "value"), [("summary", "concise"), ("context", "all_turns"), ("mode", "pro"), ("summary", "short")]
)
def test_what_reasoning_cannot_be_told_is_refused_by_name(client, field, value):
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(input="?", reasoning={field: value})
    assert caught.value.param == f"reasoning.{field}"


@pytest.mark.parametrize("summary", [None, "auto"])
def test_sealed_reasoning_comes_back_into_the_prompt(client, scripted, summary):
    scripted.write = lambda _: THOUGHT
    with client.responses.stream(input="?", model="scripted", reasoning={"summary": summary}, **SEALED) as stream:
        events = list(stream)
        first = stream.get_final_response()
    (done,) = [e for e in events if e.type == "response.output_item.done" and e.item.type == "reasoning"]
    sealed = first.output[0].encrypted_content
    assert done.item.encrypted_content == sealed
    assert "think" not in sealed
    # All that the client kept is the sealed text.
    kept = {"type": "reasoning", "id": first.output[0].id, "summary": [], "encrypted_content": sealed}
    user = {"role": "user", "content": "?"}
    client.responses.create(input=[user, kept, first.output[1].to_dict()], store=False)
    assert scripted.requests[-1].messages[1] == {
        "role": "assistant",
        "reasoning_content": "I think \u00e9.",
        "content": "Yes.",
    }
    # What stands beside it can't be changed.
    forged = {**kept, "summary": [{"type": "summary_text", "text": "no"}]}
    client.responses.create(input=[user, forged], store=False)
    assert scripted.requests[-1].messages[1]["reasoning_content"] == "I think \u00e9."


@pytest.mark.parametrize("stream", [False, True])
def test_reasoning_that_was_changed_or_is_foreign_is_refused_by_name(client, base_url, scripted, tmp_path, stream):
    scripted.write = lambda _: THOUGHT
    sealed = client.responses.create(input="?", **SEALED).output[0].encrypted_content
    other_key = tmp_path / "other"
    with running(Settings(data_dir=other_key), ScriptedGenerator(lambda _: THOUGHT)) as url:
        answer = httpx.post(f"{url}/v1/responses", json={"input": "?", **SEALED})
        foreign = answer.json()["output"][0]["encrypted_content"]
    assert (other_key / "secret.key").stat().st_mode & 0o777 == 0o600
    middle = len(sealed) // 2
    changed = sealed[:middle] + ("A" if sealed[middle] != "A" else "B") + sealed[middle + 1 :]
    for text in (changed, foreign, "", "gAAAA", "\u00e9", sealed[:-4]):
        item = {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": text}
        with pytest.raises(BadRequestError, match=r"'rs_1'.*could not be verified") as caught:
            client.responses.create(input=[{"role": "user", "content": "?"}, item], stream=stream)
        assert (caught.value.param, caught.value.code) == (
            "input[1].encrypted_content",
            "invalid_encrypted_content",
        )


def test_sealed_reasoning_is_stored_and_retrieved(client, scripted):
    scripted.write = lambda _: THOUGHT
    response = client.responses.create(input="?", include=["reasoning.encrypted_content"])
    assert client.responses.retrieve(response.id).output[0].encrypted_content == response.output[0].encrypted_content
    client.responses.create(input="and?", previous_response_id=response.id)
    assert scripted.requests[-1].messages[1]["reasoning_content"] == "I think \u00e9."
