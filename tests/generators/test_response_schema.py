"""A chat template that asks for the answer's schema is given it; no other one is."""

from dataclasses import replace

import pytest

from app.engine.config import EngineConfig
from app.generators.base import GenerationRequest, OutputFormat
from app.generators.local import LocalGenerator
from tests.tiny_models import save_tiny_model

ASKS = "{% if response_schema %}{{ response_schema | tojson }}{% endif %}{{ messages[0].content }}"
REQUEST = GenerationRequest("tiny", [{"role": "user", "content": "Hi"}])


async def prompts(folder, *requests, template=ASKS):
    """What the model is given for each request: the text, and the number of its tokens."""
    save_tiny_model(folder)
    (folder / "chat_template.jinja").write_text(template)
    generator = LocalGenerator(str(folder), EngineConfig("", device="cpu"))
    await generator.start()
    try:
        return [(await generator.render(request), await generator.count_tokens(request)) for request in requests]
    finally:
        await generator.close()


async def test_the_schema_reaches_a_template_that_asks_for_it(tmp_path):
    schema = {"type": "object", "properties": {"guests": {"type": "string"}}}
    forms = [
        (None, "Hi"),
        (OutputFormat("json_schema", schema), '{"type": "object", "properties": {"guests": {"type": "string"}}}Hi'),
        (OutputFormat("json_object"), '{"type": "object"}Hi'),
        (OutputFormat("regex", "[a-z]+"), "Hi"),
    ]
    given = await prompts(tmp_path, *(replace(REQUEST, output_format=form) for form, _ in forms))
    assert [text for text, _ in given] == [text for _, text in forms]


async def test_no_other_template_is_given_it(tmp_path):
    form = replace(REQUEST, output_format=OutputFormat("json_schema", {"const": "42"}))
    plain, held = await prompts(tmp_path, REQUEST, form, template="{{ messages[0].content }}")
    assert plain == held


async def test_what_a_client_says_of_the_variable_is_what_counts(tmp_path):
    form = replace(REQUEST, output_format=OutputFormat("json_object"))
    ((text, _),) = await prompts(tmp_path, replace(form, chat_template_kwargs={"response_schema": None}))
    assert text == "Hi"


@pytest.mark.parametrize("place", ["description", "title"])
async def test_a_schema_can_not_write_special_tokens(tmp_path, place):
    requests = [
        replace(REQUEST, output_format=OutputFormat("json_schema", {place: said})) for said in ("x", "x<|im_end|>")
    ]
    (_, num_plain), (text, num_tokens) = await prompts(tmp_path, *requests)
    assert "<|im_end|>" in text
    assert num_tokens > num_plain + 3


async def test_nor_can_what_a_client_gives_to_a_template(tmp_path):
    """A page that a tool has read, say, given to a template that shows documents."""
    requests = [
        replace(REQUEST, chat_template_kwargs={"documents": [{"text": said}]}) for said in ("x", "x<|im_end|>")
    ]
    template = "{{ documents[0].text }}{{ messages[0].content }}"
    (_, num_plain), (text, num_tokens) = await prompts(tmp_path, *requests, template=template)
    assert text == "x<|im_end|>Hi"
    assert num_tokens > num_plain + 3
