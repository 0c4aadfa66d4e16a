"""The composition root: the only file that knows every part."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

from fastapi import FastAPI

from app import __version__
from app.api.body_limit import BodyLimit
from app.api.documentation import documented_app
from app.api.error_handlers import install_error_handlers
from app.api.http_metrics import HttpMetrics
from app.api.origin import SameOrigin
from app.api.router import router
from app.engine.config import EngineConfig
from app.engine.messages import LoadProgress
from app.generators.base import Generator
from app.generators.catalog import Catalog
from app.generators.encoder import EncoderGenerator
from app.generators.local import LocalGenerator
from app.generators.measured import MeasuredGenerator
from app.generators.pool import ModelPool
from app.generators.scripted import ScriptedGenerator
from app.generators.template_choice import assign_templates
from app.hosted_tools import hosted_tools
from app.metrics import Metrics
from app.runs.chat_service import ChatService
from app.runs.compaction_service import CompactionService
from app.runs.conversations import ConversationService
from app.runs.embedding_service import EmbeddingService
from app.runs.execution import Execution, ExecutionOptions, executing
from app.runs.files import FileService
from app.runs.health import HealthService
from app.runs.hosted_tools import ToolPreparer
from app.runs.idempotency import IdempotentCreation
from app.runs.indexer import Indexer, indexing
from app.runs.input_files import InputFiles
from app.runs.item_resolver import ItemResolver
from app.runs.metrics import MetricsService
from app.runs.passage_embedder import PassageEmbedder, check_search_model
from app.runs.passage_search import PassageSearch
from app.runs.prompt_templates import PromptTemplates
from app.runs.response_list import ResponseLister
from app.runs.sealing import Seal
from app.runs.secret_key import read_secret_key
from app.runs.service import ResponseService
from app.runs.store_files import StoreFileService
from app.runs.stored_completions import StoredCompletionService
from app.runs.sweeper import sweeping
from app.runs.text_completion_service import TextCompletionService
from app.runs.vector_stores import VectorStoreService
from app.settings import Settings
from storage.database import Database
from storage.server_lock import is_exclusive, server_lock

logger = logging.getLogger(__name__)

#: Hears of a model's loading: which one, and how far it is.
OnProgress = Callable[[str, LoadProgress], None]


def log_progress(model: str, progress: LoadProgress) -> None:
    logger.info("loading %s: %s, %.0f %%", model, progress.stage, 100 * progress.fraction)


def build_generator(
    settings: Settings, model: str, on_progress: OnProgress = log_progress
) -> LocalGenerator | EncoderGenerator:
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
        compile=settings.compile,
        num_threads=settings.num_threads,
        log_level=logging.getLevelNamesMapping()[settings.log_level.upper()],
        step_timeout_s=settings.step_timeout_s,
    )
    if model not in settings.model:
        return EncoderGenerator(model, config, partial(on_progress, model))
    templates = assign_templates(settings.chat_template, settings.model)
    return LocalGenerator(model, config, partial(on_progress, model), chat_template=templates.get(model))


def build_pool(
    settings: Settings, metrics: Metrics, generator: Generator | None = None, on_progress: OnProgress = log_progress
) -> ModelPool:
    """Return the pool of the models that the settings name, or of the one given generator."""
    if generator is None and settings.generator == "scripted":
        generator = ScriptedGenerator()
    assign_templates(settings.chat_template, settings.model)  # what is wrong with one is told at start
    models = settings.model if generator is None else [generator.model]
    embedders = settings.embedding_model if generator is None else []
    memory_limit_bytes = None if settings.models_memory_mb is None else settings.models_memory_mb * 2**20

    def build(model: str) -> Generator:
        return MeasuredGenerator(generator or build_generator(settings, model, on_progress), metrics)

    return ModelPool(Catalog(models, settings.aliases, embedders), build, memory_limit_bytes)


def build_search_embedder(settings: Settings, pool: ModelPool) -> PassageEmbedder | None:
    """Raises ``ValueError`` for a model that the pool doesn't have."""
    if settings.search_embedding_model is None:
        return None
    check_search_model(pool.catalog, settings.search_embedding_model)
    return PassageEmbedder(pool, settings.search_embedding_model)


def create_app(
    settings: Settings, generator: Generator | None = None, on_progress: OnProgress = log_progress
) -> FastAPI:
    """Return the application; what it needs is opened when it starts, and closed when it stops.

    ``generator``: serves its model alone, instead of those that the settings name. Raises ``ValueError`` for aliases,
    chat templates, prompt templates and a search embedding model that can't be.
    """
    metrics, templates = Metrics(), PromptTemplates(settings.prompts)
    pool = build_pool(settings, metrics, generator, on_progress)
    parts = _Parts(metrics, templates, pool, build_search_embedder(settings, pool))
    app = documented_app(__version__, lambda app: _running(app, settings, parts))
    app.add_middleware(BodyLimit, max_body_mb=settings.max_body_mb, max_file_mb=settings.max_file_mb)
    app.add_middleware(SameOrigin)
    app.add_middleware(HttpMetrics, requests=metrics.http_requests)
    install_error_handlers(app)
    app.include_router(router)
    return app


@dataclass(frozen=True)
class _Parts:
    """What an application is made of before it runs: whatever can be wrong with them is told at once."""

    metrics: Metrics
    templates: PromptTemplates
    pool: ModelPool
    embedder: PassageEmbedder | None


@asynccontextmanager
async def _running(app: FastAPI, settings: Settings, parts: _Parts) -> AsyncIterator[None]:
    """Open what the handlers need, in an order in which it can be closed again."""
    url, pool = settings.resolved_database_url, parts.pool
    is_alone = is_exclusive(url)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(server_lock(url))
        database = Database(url)
        await database.open()
        stack.push_async_callback(database.close)
        stack.push_async_callback(pool.close)
        await pool.start()
        passages = PassageSearch(database, parts.embedder)
        hosted = await stack.enter_async_context(hosted_tools(settings))
        options = ExecutionOptions(
            is_alone=is_alone,
            max_background=settings.resolved_max_background,
            max_queued=settings.max_queued,
            server_timeout_s=settings.server_timeout_s,
            seal=Seal(await asyncio.to_thread(read_secret_key, settings.resolved_secret_key_file)),
            tools=ToolPreparer(hosted.mcp, hosted.web_search, passages),
        )
        execution = await stack.enter_async_context(executing(database, pool, parts.metrics, options))
        await stack.enter_async_context(sweeping(database, settings.retention_s, is_alone=is_alone))
        indexer = await stack.enter_async_context(
            indexing(database, execution.server_id, is_alone=is_alone, embedder=parts.embedder)
        )
        app.state.websocket_minutes = settings.websocket_minutes
        app.state.metrics = MetricsService(pool, parts.metrics, execution.dispatcher)
        app.state.responses = ResponseService(database, pool, execution, parts.templates)
        _attach_services(app, database, pool, execution, shows_prompts=settings.debug)
        _attach_files(app, database, indexer, passages)
        yield


def _attach_services(
    app: FastAPI, database: Database, pool: ModelPool, execution: Execution, *, shows_prompts: bool
) -> None:
    """Give the handlers what they call."""
    app.state.pool = pool
    app.state.compactions = CompactionService(pool, execution.preparer)
    app.state.idempotency = IdempotentCreation(app.state.responses, database, execution.event_log)
    app.state.response_list = ResponseLister(database, execution.event_log)
    app.state.conversations = ConversationService(
        database,
        execution.canceller,
        ItemResolver(database, execution.seal),
        execution.preparer.compactor,
    )
    app.state.stored_completions = StoredCompletionService(database)
    app.state.chat = ChatService(
        pool, app.state.stored_completions, InputFiles(database), shows_prompts=shows_prompts
    )
    app.state.text_completions = TextCompletionService(pool)
    app.state.embeddings = EmbeddingService(pool)
    app.state.health = HealthService(database, pool)


def _attach_files(app: FastAPI, database: Database, indexer: Indexer, passages: PassageSearch) -> None:
    app.state.files = FileService(database, indexer)
    app.state.vector_stores = VectorStoreService(database, indexer)
    app.state.store_files = StoreFileService(database, indexer)
    app.state.passage_search = passages
