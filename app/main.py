"""The composition root: the only file that knows every part."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

from fastapi import FastAPI

from app import __version__
from app.api.body_limit import BodyLimit
from app.api.error_handlers import install_error_handlers
from app.api.http_metrics import HttpMetrics
from app.api.router import router
from app.engine.config import EngineConfig
from app.engine.messages import LoadProgress
from app.generators.base import Generator
from app.generators.catalog import Catalog
from app.generators.local import LocalGenerator
from app.generators.measured import MeasuredGenerator
from app.generators.pool import ModelPool
from app.generators.scripted import ScriptedGenerator
from app.metrics import Metrics
from app.runs.chat_service import ChatService
from app.runs.event_log import EventLog
from app.runs.health import HealthService
from app.runs.metrics import MetricsService
from app.runs.recovery import recover
from app.runs.runner import Runner
from app.runs.service import ResponseService
from app.settings import Settings
from storage.database import Database
from storage.migrate import upgrade
from storage.server_lock import server_lock

logger = logging.getLogger(__name__)

#: Hears of a model's loading: which one, and how far it is.
OnProgress = Callable[[str, LoadProgress], None]


def log_progress(model: str, progress: LoadProgress) -> None:
    logger.info("loading %s: %s, %.0f %%", model, progress.stage, 100 * progress.fraction)


def build_generator(settings: Settings, model: str, on_progress: OnProgress = log_progress) -> LocalGenerator:
    """Return the generator of one model, as the settings want it."""
    config = EngineConfig(
        model_path="",
        device=settings.device,
        dtype=settings.dtype,
        max_context_tokens=settings.max_context_tokens,
        kv_cache_bytes=None if settings.kv_cache_mb is None else settings.kv_cache_mb * 2**20,
        kv_cache_share=settings.kv_cache_share / len(settings.model),
        max_running=settings.max_running,
        max_waiting=settings.max_waiting,
        cuda_graphs=settings.cuda_graphs,
        num_threads=settings.num_threads,
        step_timeout_s=settings.step_timeout_s,
    )
    return LocalGenerator(model, config, partial(on_progress, model))


def build_pool(
    settings: Settings, metrics: Metrics, generator: Generator | None = None, on_progress: OnProgress = log_progress
) -> ModelPool:
    """Return the pool of the models that the settings name, or of the one given generator."""
    if generator is None and settings.generator == "scripted":
        generator = ScriptedGenerator()
    models = settings.model if generator is None else [generator.model]
    memory_limit_bytes = None if settings.models_memory_mb is None else settings.models_memory_mb * 2**20

    def build(model: str) -> Generator:
        return MeasuredGenerator(generator or build_generator(settings, model, on_progress), metrics)

    return ModelPool(Catalog(models, settings.aliases), build, memory_limit_bytes)


def create_app(
    settings: Settings, generator: Generator | None = None, on_progress: OnProgress = log_progress
) -> FastAPI:
    """Return the application; what it needs is opened when it starts, and closed when it stops.

    ``generator``: serves its model alone, instead of those that the settings name. Raises ``ValueError`` for aliases
    that can't be.
    """
    metrics = Metrics()
    pool = build_pool(settings, metrics, generator, on_progress)

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
            stack.push_async_callback(pool.close)
            await pool.start()
            event_log = EventLog(database)
            runner = Runner(event_log, metrics)
            stack.push_async_callback(runner.close)
            app.state.pool = pool
            app.state.responses = ResponseService(database, pool, event_log, runner)
            app.state.chat = ChatService(pool)
            app.state.health = HealthService(database, pool)
            app.state.metrics = MetricsService(pool, metrics)
            yield

    app = FastAPI(title="Responsa", version=__version__, lifespan=lifespan)
    app.add_middleware(BodyLimit, max_bytes=settings.max_body_mb * 2**20)
    app.add_middleware(HttpMetrics, requests=metrics.http_requests)
    install_error_handlers(app)
    app.include_router(router)
    return app
