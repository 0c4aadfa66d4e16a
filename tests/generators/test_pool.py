"""The pool on generators that load when they are told to: who is closed, who waits, who is refused."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ModelNotFoundError, UnavailableError
from app.generators.base import Finished, Fragment, GenerationRequest
from app.generators.catalog import Catalog
from app.generators.pool import ModelPool, OpenModel
from app.generators.scripted import ScriptedGenerator

REQUEST = GenerationRequest(model="m", messages=[{"role": "user", "content": "one two"}])
MIB = 2**20


class Model(ScriptedGenerator):
    """Takes a MiB, and loads when ``may_load`` is set. Notes what happens to it in ``events``."""

    num_bytes = MIB

    def __init__(self, model: str, events: list[str], load_began: asyncio.Event) -> None:
        super().__init__(model=model)
        self.events = events
        self.load_began = load_began
        self.may_load = asyncio.Event()
        self.may_load.set()
        self.start_error: Exception | None = None

    async def memory_bytes(self) -> int:
        return self.num_bytes

    async def start(self) -> None:
        self.events.append(f"load {self.model}")
        self.load_began.set()
        await self.may_load.wait()
        if self.start_error is not None:
            raise self.start_error

    async def close(self) -> None:
        self.events.append(f"close {self.model}")


class Models:
    """A pool with room for two, and all that was built in it."""

    def __init__(
        self, names: str = "abcd", limit: int | None = 2 * MIB, aliases: dict[str, str] | None = None
    ) -> None:
        self.events: list[str] = []
        self.built: list[Model] = []
        self.load_began = asyncio.Event()
        self.prepare = lambda model: None
        self.pool = ModelPool(Catalog(list(names), aliases), self._build, limit)

    def _build(self, name: str) -> Model:
        model = Model(name, self.events, self.load_began)
        self.prepare(model)
        self.built.append(model)
        return model

    async def use(self, name: str | None) -> OpenModel:
        async with self.pool.open(name) as model:
            return model

    @property
    def loaded(self) -> str:
        return "".join(name for name in self.pool.catalog.models if self.pool.is_loaded(name))


async def begin(models: Models, name: str) -> AsyncIterator[Fragment]:
    """A stream that has begun; it holds its model until it is closed."""
    async with models.pool.open(name) as model:
        stream = await model.generate(REQUEST)
    await anext(stream)
    return stream


async def test_the_first_is_loaded_at_start_and_others_when_asked_for():
    models = Models()
    await models.pool.start()
    assert models.loaded == "a"
    assert (await models.use(None)).name == "a"
    assert (await models.use("c")).name == "c"
    assert models.events == ["load a", "load c"]
    await models.use("c")
    assert models.events == ["load a", "load c"]
    await models.pool.close()
    await models.pool.close()
    assert models.events[2:] == ["close a", "close c"]


async def test_the_least_recently_used_makes_room():
    models = Models()
    for name in "abac":
        await models.use(name)
    assert models.loaded == "ac"
    assert models.events == ["load a", "load b", "close b", "load c"]
    await models.use("b")
    assert models.loaded == "bc"


async def test_a_model_with_a_running_request_is_never_closed():
    models = Models()
    stream = await begin(models, "a")
    await models.use("b")
    await models.use("c")
    assert models.loaded == "ac"
    assert [type(fragment) for fragment in [f async for f in stream]][-1] is Finished
    await models.use("c")
    await models.use("d")
    assert models.loaded == "cd"


async def test_without_room_a_request_is_refused_and_welcome_later():
    models = Models()
    async with aclosing(await begin(models, "a")), aclosing(await begin(models, "b")):
        with pytest.raises(UnavailableError, match=r"takes about 1 MiB.*2 MiB.*\('a', 'b'\)") as caught:
            await models.use("c")
        assert (caught.value.param, caught.value.code) == ("model", "model_unavailable")
        await models.use("a")
    # The stream of b, which was entered last, ended first.
    await models.use("c")
    assert models.loaded == "ac"


async def test_nobody_is_driven_out_for_a_model_that_is_refused_all_the_same():
    models = Models(limit=3 * MIB)
    async with aclosing(await begin(models, "a")):
        await models.use("b")
        models.prepare = lambda model: setattr(model, "num_bytes", 3 * MIB)
        with pytest.raises(UnavailableError, match=r"those in use \('a'\) leave no room"):
            await models.use("c")
        assert models.loaded == "ab"
    await models.use("c")
    assert models.loaded == "c"


async def test_a_model_too_large_for_the_limit_drives_nobody_out():
    models = Models()
    await models.use("a")
    models.prepare = lambda model: setattr(model, "num_bytes", 3 * MIB)
    with pytest.raises(UnavailableError, match="it alone is too large"):
        await models.use("b")
    assert models.loaded == "a"


async def test_a_model_that_turns_out_larger_makes_room_afterwards():
    models = Models()
    await models.use("a")

    def grow(model: Model) -> None:
        sizes = iter([MIB, 2 * MIB])

        async def memory_bytes() -> int:
            return next(sizes)

        model.memory_bytes = memory_bytes

    models.prepare = grow
    await models.use("b")
    assert models.loaded == "b"


async def test_requests_at_the_same_time_wait_for_one_load():
    models = Models()
    models.prepare = lambda model: model.may_load.clear()
    users = [asyncio.create_task(models.use("b")) for _ in range(5)]
    await models.load_began.wait()
    users[0].cancel()
    await asyncio.wait(users[:1])
    models.prepare = lambda model: None
    assert (await models.pool.statuses())["b"].status.detail == "It is being loaded."
    models.built[0].may_load.set()
    assert {model.model for model in await asyncio.gather(*users[1:])} == {"b"}
    assert models.events == ["load b"]


async def test_a_load_goes_on_when_nobody_waits_for_it_any_more():
    models = Models()
    models.prepare = lambda model: model.may_load.clear()
    user = asyncio.create_task(models.use("b"))
    await models.load_began.wait()
    user.cancel()
    await asyncio.wait([user])
    models.built[0].may_load.set()
    models.prepare = lambda model: None
    await models.use("b")
    assert models.events == ["load b"]


async def test_a_failed_load_is_told_to_all_who_wait_and_tried_again_later():
    models = Models()
    await models.pool.start()
    models.prepare = lambda model: setattr(model, "start_error", ValueError("no weights"))
    outcomes = await asyncio.gather(*(models.use("b") for _ in range(3)), return_exceptions=True)
    assert [str(error) for error in outcomes] == ["The model 'b' could not be loaded: no weights"] * 3
    assert models.events == ["load a", "load b", "close b"]
    models.prepare = lambda model: None
    await models.use("b")
    assert models.loaded == "ab"


async def test_the_error_of_the_first_model_is_the_starts():
    models = Models()
    models.prepare = lambda model: setattr(model, "start_error", ValueError("no weights"))
    with pytest.raises(ValueError, match="no weights"):
        await models.pool.start()


async def test_closing_gives_up_a_load():
    models = Models()
    models.prepare = lambda model: model.may_load.clear()
    user = asyncio.create_task(models.use("b"))
    await models.load_began.wait()
    await models.pool.close()
    assert models.events == ["load b", "close b"]
    await asyncio.wait([user])
    assert models.loaded == ""


async def test_a_stream_that_is_never_begun_lets_go_when_it_is_dropped():
    models = Models(limit=MIB)
    async with models.pool.open("a") as model:
        stream = await model.generate(REQUEST)
    with pytest.raises(UnavailableError):
        await models.use("b")
    await stream.aclose()
    del stream
    await models.use("b")


def test_aliases_are_checked_and_resolved():
    catalog = Catalog(["a", "b", "a"], {"x": "b"})
    assert (catalog.names, catalog.default) == (["a", "b", "x"], "a")
    assert [catalog.resolve(name) for name in catalog.names] == ["a", "b", "b"]
    with pytest.raises(ModelNotFoundError, match="'a', 'b', 'x'"):
        catalog.resolve("c")
    with pytest.raises(ValueError, match="the models are 'a'"):
        Catalog(["a"], {"x": "b"})
    with pytest.raises(ValueError, match="the name of a model already"):
        Catalog(["a", "b"], {"a": "b"})


async def test_an_alias_is_echoed_and_its_model_is_meant():
    models = Models(aliases={"x": "b"})
    model = await models.use("x")
    assert (model.name, model.model) == ("x", "b")


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), max_size=30))
async def test_the_limit_holds_and_held_models_stay(steps: list[tuple[str, bool]]):
    """Any order of requests, some of which go on: never more than two are loaded, and those with streams always."""
    models = Models()
    streams: dict[str, AsyncIterator[Fragment]] = {}
    for name, goes_on in steps:
        if name in streams and not goes_on:
            await streams.pop(name).aclose()
        elif name not in streams and set(streams) - {name} and len(streams) == 2:
            with pytest.raises(UnavailableError):
                await models.use(name)
        elif goes_on and name not in streams:
            streams[name] = await begin(models, name)
        else:
            await models.use(name)
        assert len(models.loaded) <= 2
        assert set(streams) <= set(models.loaded)
    for stream in streams.values():
        await stream.aclose()


def test_any_other_name_may_stand_for_a_model():
    catalog = Catalog(["a", "b"], {"*": "b", "x": "a"})
    assert [catalog.resolve(name) for name in ("a", "b", "x", "gpt-9", "*")] == ["a", "b", "a", "b", "b"]
    assert catalog.names == ["a", "b", "x"]
    with pytest.raises(ValueError, match="stands for 'c'"):
        Catalog(["a"], {"*": "c"})
