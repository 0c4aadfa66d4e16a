"""Prompt templates: files of the server that requests name."""

import pytest
from openai import BadRequestError, NotFoundError

from app.generators.base import Text
from app.generators.scripted import ScriptedGenerator, echo
from app.runs.prompt_templates import PromptTemplates
from app.settings import Settings
from tests.servers import running

FILES = {
    "greeting.yaml": """
        instructions: Greet {{name}} {{ manner }}.
        input: [{role: user, content: "I am {{name}}."}]
        temperature: 0.25
        tools: [{type: function, name: wave, description: "Wave to {{name}}."}]
    """,
    "versioned@9.yaml": "instructions: Nine.",
    "versioned@10.json": '{"instructions": "Ten."}',
    "plain.yaml": "instructions: Plain.",
    "plain@3.yaml": "instructions: Three.",
    "README.md": "not a template",
}
ADA = {"id": "greeting", "variables": {"name": "Ada", "manner": {"type": "input_text", "text": "{{name}}"}}}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "prompts"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def generator():
    return ScriptedGenerator()


@pytest.fixture
def client(sqlite_url, tmp_path, folder, generator, make_client):
    settings = Settings(database_url=sqlite_url, data_dir=tmp_path, prompts=folder)
    with running(settings, generator) as url:
        yield make_client(url)


def told(generator):
    return [(message["role"], message["content"]) for message in generator.requests[-1].messages]


def test_a_template_is_filled_and_its_input_comes_first(client, generator):
    response = client.responses.create(prompt=ADA, input="Hello.")
    # A variable's text is no template.
    assert told(generator) == [("system", "Greet Ada {{name}}."), ("user", "I am Ada."), ("user", "Hello.")]
    assert generator.requests[-1].tools[0]["function"]["description"] == "Wave to Ada."
    assert (response.temperature, response.instructions) == (0.25, "Greet Ada {{name}}.")
    assert (response.prompt.id, response.prompt.variables["name"]) == ("greeting", "Ada")
    listed = client.responses.input_items.list(response.id, order="asc")
    assert [item.content[0].text for item in listed] == ["I am Ada.", "Hello."]


def test_the_input_may_be_the_templates_alone(client, generator):
    client.responses.create(prompt=ADA)
    assert told(generator)[-1] == ("user", "I am Ada.")
    assert client.responses.input_tokens.count(extra_body={"prompt": ADA}).input_tokens == 3 + 3


@pytest.mark.filterwarnings("ignore:connect\\(\\) must be used:DeprecationWarning")
def test_the_successor_of_a_steered_response_has_the_templates_input_once(client, generator):
    generator.write = lambda _: [Text("so far"), 600.0]
    with client.responses.connect() as connection:
        connection.response.create(prompt=ADA, input="Hello.")
        response_id = connection.recv().response.id
        next(event for event in connection if event.type == "response.output_text.delta")
        generator.write = echo
        connection.response.steer(previous_response_id=response_id, input="Stop.")
        last = next(event for event in connection if event.type == "response.completed")
    assert [text for role, text in told(generator) if role != "assistant"] == [
        "Greet Ada {{name}}.", "I am Ada.", "Hello.", "Stop."
    ]  # fmt: skip
    assert (last.response.temperature, last.response.prompt.id) == (0.25, "greeting")


def test_the_request_wins(client, generator):
    response = client.responses.create(prompt=ADA, instructions="Be rude.", temperature=1, tools=[])
    assert told(generator)[0] == ("system", "Be rude.")
    assert (response.temperature, response.tools) == (1, [])


@pytest.mark.parametrize(
    ("prompt", "instructions"),
    [
        ({"id": "versioned"}, "Ten."),
        ({"id": "versioned", "version": "9"}, "Nine."),
        ({"id": "plain"}, "Plain."),
        ({"id": "plain", "version": "3"}, "Three."),
    ],
)
def test_a_version_is_the_one_that_was_named(client, generator, prompt, instructions):
    client.responses.create(prompt=prompt, input="x")
    assert told(generator)[0] == ("system", instructions)


@pytest.mark.parametrize("prompt", [{"id": "unknown"}, {"id": "plain", "version": "4"}, {"id": "../prompts/plain"}])
def test_an_unknown_prompt_is_not_found(client, prompt):
    with pytest.raises(NotFoundError) as caught:
        client.responses.create(prompt=prompt, input="x")
    assert caught.value.code == "prompt_not_found"


@pytest.mark.parametrize(
    ("variables", "param", "words"),
    [
        ({"name": "Ada"}, "prompt.variables", "'manner' is missing"),
        ({"name": "Ada", "manner": "x", "age": "36"}, "prompt.variables", "'age' is none of"),
        (
            {"name": {"type": "input_image", "image_url": "https://x"}, "manner": "x"},
            "prompt.variables.name",
            "'input_image' is none of 'input_text'",
        ),
        ({"name": 5, "manner": "x"}, "prompt.variables.name", "Invalid"),
    ],
)
def test_wrong_variables_are_named(client, variables, param, words):
    with pytest.raises(BadRequestError, match=words) as caught:
        client.responses.create(prompt={"id": "greeting", "variables": variables}, input="x")
    assert caught.value.param == param


def test_a_template_without_input_needs_some(client):
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(prompt={"id": "plain"})
    assert (caught.value.param, caught.value.code) == ("input", "missing_required_parameter")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- a list", "no mapping"),
        ("store: false", "'store' belongs to a request"),
        ("temperature: hot", "temperature"),
        ("frobnicate: 1", "frobnicate"),
        ("{", "bad.yaml"),
    ],
)
def test_a_bad_template_is_told_at_start(folder, text, words):
    (folder / "bad.yaml").write_text(text)
    with pytest.raises(ValueError, match=words):
        PromptTemplates(folder)
