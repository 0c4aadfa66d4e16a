"""The composition root: the only file that knows every part."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from app import __version__
from app.api.body_limit import BodyLimit
from app.api.error_handlers import install_error_handlers
from app.api.router import router
from app.engine.config import EngineConfig
from app.engine.messages import LoadProgress
from app.generators.base import Generator
from app.generators.local import LocalGenerator
from app.generators.scripted import ScriptedGenerator
from app.runs.chat_service import ChatService
from app.runs.event_log import EventLog
from app.runs.health import HealthService
from app.runs.recovery import recover
from app.runs.runner import Runner
from app.runs.service import ResponseService
from app.settings import Settings
from storage.database import Database
from storage.migrate import upgrade
from storage.server_lock import server_lock


def build_generator(settings: Settings, on_progress: Callable[[LoadProgress], None] | None = None) -> Generator:
    """Return the generator that the settings name; ``on_progress`` hears of the model's loading."""
    if settings.generator == "scripted":
        return ScriptedGenerator()
    config = EngineConfig(
        model_path="",
        device=settings.device,
        dtype=settings.dtype,
        max_context_tokens=settings.max_context_tokens,
        kv_cache_bytes=None if settings.kv_cache_mb is None else settings.kv_cache_mb * 2**20,
        max_running=settings.max_running,
        max_waiting=settings.max_waiting,
        cuda_graphs=settings.cuda_graphs,
        num_threads=settings.num_threads,
    )
    return LocalGenerator(settings.model, config, on_progress)


def create_app(settings: Settings, generator: Generator | None = None) -> FastAPI:
    """Return the application; what it needs is opened when it starts, and closed when it stops."""
    generator = generator or build_generator(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        url = settings.resolved_database_url
        async with AsyncExitStack() as stack:
            # Before the migration: a newer server must not change the tables under one that runs.
            await stack.enter_async_context(server_lock(url))
            await asyncio.to_thread(upgrade, url)
            database = Database(url)
            await database.open()
            stack.push_async_callback(database.close)
            await recover(database)
            await generator.start()
            stack.push_async_callback(generator.close)
            event_log = EventLog(database)
            runner = Runner(event_log)
            stack.push_async_callback(runner.close)
            app.state.generator = generator
            app.state.responses = ResponseService(database, generator, event_log, runner)
            app.state.chat = ChatService(generator)
            app.state.health = HealthService(database, generator)
            yield

    app = FastAPI(title="Responsa", version=__version__, lifespan=lifespan)
    app.add_middleware(BodyLimit, max_bytes=settings.max_body_mb * 2**20)
    install_error_handlers(app)
    app.include_router(router)
    return app
