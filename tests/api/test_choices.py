"""Several choices of one chat completion: places, ends, errors, on a script."""

import openai
import pytest

from app.errors import GenerationFailedError
from app.generators.admission import Admission
from app.generators.base import Finished, Text, TokenLogprob, TopLogprob, Usage
from app.generators.scripted import ScriptedGenerator
from tests.gates import Gate, gated
from tests.leaving import leave_in_mid_run
from tests.waiting import wait_until

USER = [{"role": "user", "content": "hello there"}]
DONE = Finished("stop", Usage(7, 3, 2, 1))


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


class Crowded(ScriptedGenerator):
    """A generator with room for so many."""

    def __init__(self, num_places):
        super().__init__()
        self.admission = Admission(num_places)

    async def generate(self, request):
        place = self.admission.admit()
        return self._placed(place, await super().generate(request))

    async def _placed(self, place, fragments):
        with place:
            async for fragment in fragments:
                yield fragment


@pytest.fixture
def scripted(request):
    num_places = request.node.get_closest_marker("parametrize") and request.node.callspec.params.get("num_places")
    return Crowded(num_places) if num_places else ScriptedGenerator()


def numbered(scripted):
    """Each choice tells its number, in one piece per token, the earlier ones slower."""
    count = iter(range(100))

    def write(_):
        number = next(count)
        usage = Usage(7, 0 if number == 0 else 4, number + 1, 0)
        return [Text(f"choice {number}"), 0.05 * (3 - number), Text("!"), Finished("stop", usage)]

    scripted.write = write


@pytest.mark.parametrize("stream", [True, False])
def test_choices_come_together_and_the_usage_counts_the_prompt_once(client, scripted, stream):
    numbered(scripted)
    if stream:
        with client.chat.completions.stream(
            model="scripted", messages=USER, n=3, stream_options={"include_usage": True}
        ) as events:
            completion = events.get_final_completion()
    else:
        completion = client.chat.completions.create(model="scripted", messages=USER, n=3)
    assert [choice.index for choice in completion.choices] == [0, 1, 2]
    assert [choice.message.content for choice in completion.choices] == ["choice 0!", "choice 1!", "choice 2!"]
    usage = completion.usage
    assert (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (7, 6, 13)
    assert usage.prompt_tokens_details.cached_tokens == 0


def test_chunks_carry_the_index_of_their_choice_and_nobody_waits_for_another(client, scripted):
    gates = [Gate() for _ in range(3)]
    scripts = iter([gated(Text(f"choice {number}"), gate, Text("!"), DONE) for number, gate in enumerate(gates)])
    scripted.write = lambda _: next(scripts)
    chunks = []
    for chunk in client.chat.completions.create(model="scripted", messages=USER, n=3, stream=True):
        chunks += chunk.choices
        if len(chunks) in {6, 8, 10}:  # all have begun, or one has ended
            gates.pop().open()
    assert [(choice.index, choice.delta.role) for choice in chunks[:3]] == [(n, "assistant") for n in range(3)]
    assert sorted(choice.index for choice in chunks) == [n for n in range(3) for _ in range(4)]
    assert [choice.index for choice in chunks if choice.finish_reason] == [2, 1, 0]


def test_seeds_differ_and_reproduce(client, scripted):
    for _ in range(2):
        client.chat.completions.create(model="scripted", messages=USER, n=3, seed=5)
    seeds = [request.sampling.seed for request in scripted.requests]
    assert seeds[:3] == seeds[3:]
    assert (seeds[0], len(set(seeds))) == (5, 3)


@pytest.mark.parametrize("num_places", [2])
@pytest.mark.parametrize("stream", [True, False])
def test_all_choices_have_room_or_the_request_is_refused(client, num_places, stream):
    for _ in range(3):
        with pytest.raises(openai.RateLimitError):
            client.chat.completions.create(model="scripted", messages=USER, n=3, stream=stream)
        completion = client.chat.completions.create(model="scripted", messages=USER, n=2)
        assert len(completion.choices) == 2


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_leaves_ends_all_choices(base_url, scripted, stream):
    scripted.write = lambda _: [Text("early"), 60.0, DONE]
    body = {"messages": USER, "stream": stream, "n": 4}
    leave_in_mid_run(f"{base_url}/v1/chat/completions", body, scripted, num_active=4)


def test_one_choice_that_breaks_ends_all(client, scripted):
    scripts = iter([[Text("a"), 600.0, DONE], [0.1, GenerationFailedError("The engine stopped.")]])
    scripted.write = lambda _: next(scripts)
    with pytest.raises(openai.InternalServerError, match="The engine stopped"):
        client.chat.completions.create(model="scripted", messages=USER, n=2)
    wait_until(lambda: scripted.num_active == 0)


def test_log_probabilities_are_told_by_openais_names(client, scripted):
    top = (TopLogprob("hi", b"hi", -0.5), TopLogprob("bytes:\\xe6", b"\xe6", -3.0))
    one = TokenLogprob("hi", b"hi", -0.5, top)
    scripted.write = lambda _: [Text("hi", (one,)), Text("hi", (one,)), DONE]
    completion = client.chat.completions.create(model="scripted", messages=USER, logprobs=True, top_logprobs=2)
    expected = {
        "token": "hi",
        "bytes": [104, 105],
        "logprob": -0.5,
        "top_logprobs": [
            {"token": "hi", "bytes": [104, 105], "logprob": -0.5},
            {"token": "bytes:\\xe6", "bytes": [0xE6], "logprob": -3.0},
        ],
    }
    assert completion.choices[0].logprobs.to_dict() == {"content": [expected, expected], "refusal": None}
    assert scripted.requests[-1].sampling.top_logprobs == 2
    response = client.responses.create(input="x", include=["message.output_text.logprobs"])
    assert [one.to_dict() for one in response.output[0].content[0].logprobs] == [expected, expected]
    assert scripted.requests[-1].sampling.top_logprobs == 0
    stored = client.responses.retrieve(response.id, include=["message.output_text.logprobs"])
    assert stored.output == response.output


def test_responses_echo_what_is_in_effect(client):
    options = {
        "presence_penalty": 0.5,
        "frequency_penalty": -1,
        "top_k": 3,
        "generation_config": {"do_sample": False},
    }
    response = client.responses.create(input="x", top_logprobs=4, extra_body=options)
    assert (response.temperature, response.top_logprobs) == (0.0, 4)
    assert (response.to_dict()["presence_penalty"], response.to_dict()["frequency_penalty"]) == (0.5, -1.0)
