"""``responsa serve``: progress while the model loads, then a banner, then uvicorn until a signal."""

import asyncio
import logging
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from ipaddress import ip_address

import uvicorn
from fastapi import FastAPI
from rich.console import Console
from rich.logging import RichHandler
from rich.markup import escape
from rich.panel import Panel
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from sqlalchemy import make_url
from uvicorn.loops.auto import auto_loop_factory

from app import __version__
from app.engine.config import LOG_FORMAT
from app.engine.errors import EngineStartError
from app.engine.messages import LoadProgress
from app.errors import ResponsaError
from app.generators.base import Capabilities
from app.generators.model_folder import ModelUnavailableError
from app.generators.pool import ModelPool
from app.main import create_app, log_progress
from app.settings import Settings
from storage.errors import StorageError

#: What may be wrong with the settings or the machine: told in a sentence, without a trace.
_START_ERRORS = (ModelUnavailableError, EngineStartError, ResponsaError, StorageError, ValueError, OSError)

#: After a stop signal open connections have this long; then they are cut, and their runs end with what they have.
_GRACE_S = 5


def serve(settings: Settings, console: Console) -> int:
    """Serve until a signal says stop; return the exit code."""
    _configure_logging(settings, console)
    try:
        sock = _bind(settings)
        with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
            runner.run(_serve(settings, console, sock))
    except _START_ERRORS as error:
        console.print(f"[bold red]Responsa could not start.[/] {escape(str(error))}")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _configure_logging(settings: Settings, console: Console) -> None:
    level = settings.log_level.upper()
    if console.is_terminal:
        handler = RichHandler(console=console, show_path=False)
        logging.basicConfig(level=level, format="%(message)s", datefmt="%X", handlers=[handler])
    else:
        logging.basicConfig(level=level, format=LOG_FORMAT)
    for noisy in ("alembic", "aiosqlite", "filelock", "httpx", "huggingface_hub"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    # What it says at DEBUG are the headers and messages of WebSockets, with credentials and what is not to be stored.
    logging.getLogger("uvicorn.error").setLevel(max(logging.INFO, logging.getLogger().level))


def _bind(settings: Settings) -> socket.socket:
    """Take the address before the model is loaded: a taken port is told at once."""
    try:
        return socket.create_server((settings.host, settings.port))
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise OSError(f"The address {settings.host}:{settings.port} can't be used: {reason}.") from error


async def _serve(settings: Settings, console: Console, sock: socket.socket) -> None:
    async with AsyncExitStack() as stack:
        with _progress(console) as progress:
            task = progress.add_task(f"Preparing {settings.model[0]}", total=1.0)

            def on_progress(model: str, report: LoadProgress) -> None:
                if progress.finished:  # a model that is loaded later, when somebody asks for it
                    log_progress(model, report)
                    return
                description = f"Loading {model}: {report.stage}"
                progress.update(task, description=description, completed=report.fraction)

            app = create_app(settings, on_progress=on_progress)
            await stack.enter_async_context(app.router.lifespan_context(app))
        console.print(_banner(settings, app.state.pool, sock))
        if not ip_address(sock.getsockname()[0]).is_loopback:
            told = "whoever reaches this address can read and delete everything: no key is asked for"
            logging.getLogger(__name__).warning(told)
        await _Server(_uvicorn_config(app, settings)).serve([sock])


def _progress(console: Console) -> Progress:
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console, transient=True)


def _uvicorn_config(app: FastAPI, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        lifespan="off",  # it is entered here, not by uvicorn, so that an error at start is ours to tell
        timeout_graceful_shutdown=_GRACE_S,
        ws_max_size=settings.max_body_mb * 2**20,
    )


class _Server(uvicorn.Server):
    """Uvicorn raises a caught signal again when it has stopped, which would end the process before its cleanup."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        handlers = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)


def _banner(settings: Settings, pool: ModelPool, sock: socket.socket) -> Panel:
    host, port = sock.getsockname()[:2]
    rows = {
        "address": f"http://{host}:{port}/v1",
        "model": _describe(pool),
        "database": make_url(settings.resolved_database_url).render_as_string(hide_password=True),
        "API docs": f"http://{host}:{port}/docs",
    }
    table = Table.grid(padding=(0, 2))
    for name, value in rows.items():
        table.add_row(f"[bold]{name}[/]", value)
    return Panel(table, title=f"Responsa {__version__}", title_align="left", expand=False)


def _describe(pool: ModelPool) -> str:
    """One line for each name that clients may use."""
    lines = [f"{pool.catalog.default}, {_loaded(pool.default_capabilities)}"]
    lines += [f"{model}, loaded when it is asked for" for model in pool.catalog.models[1:]]
    lines += [f"{alias}, an alias of {model}" for alias, model in pool.catalog.aliases.items()]
    return "\n".join(lines)


def _loaded(capabilities: Capabilities | None) -> str:
    assert capabilities is not None, "the first model is loaded at start"
    details = [f"context {capabilities.max_context_tokens:,} tokens", capabilities.description]
    return ", ".join(filter(None, details))
