"""Everything that runs responses, in the order in which it is opened and closed."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from app.generators.pool import ModelPool
from app.metrics import Metrics
from app.runs.canceller import Canceller
from app.runs.compactor import Compactor
from app.runs.dispatcher import Dispatcher, DispatchOptions
from app.runs.event_log import EventLog
from app.runs.following import Follower
from app.runs.history import HistoryReader
from app.runs.hosted_tools import ToolPreparer
from app.runs.input_files import InputFiles
from app.runs.item_resolver import ItemResolver
from app.runs.preparation import PromptPreparer
from app.runs.presence import Presence, new_server_id
from app.runs.runner import Runner
from app.runs.sealing import Seal
from storage.database import Database


@dataclass(frozen=True)
class ExecutionOptions:
    """``is_alone``: whether no other server can work on the database.

    ``max_background``: runs at the same time. ``max_queued``: runs that wait for that.
    """

    is_alone: bool
    max_background: int
    max_queued: int
    server_timeout_s: float
    seal: Seal
    tools: ToolPreparer


@dataclass(frozen=True)
class Execution:
    server_id: str
    seal: Seal
    preparer: PromptPreparer
    event_log: EventLog
    runner: Runner
    dispatcher: Dispatcher
    follower: Follower
    canceller: Canceller


@asynccontextmanager
async def executing(
    database: Database, pool: ModelPool, metrics: Metrics, options: ExecutionOptions
) -> AsyncIterator[Execution]:
    """End what a dead server left behind, then run; at last end what still runs, and leave the queue to others."""
    is_alone, server_id = options.is_alone, new_server_id()
    presence = Presence(database, server_id, is_alone=is_alone, timeout_s=options.server_timeout_s)
    event_log = EventLog(database, server_id)
    runner = Runner(event_log, metrics)
    item_resolver = ItemResolver(database, options.seal)
    history, files = HistoryReader(database, event_log), InputFiles(database)
    preparer = PromptPreparer(history, item_resolver, Compactor(options.seal), options.tools, files)
    models = None if is_alone or pool.catalog.knows_any_name else pool.catalog.names
    dispatch = DispatchOptions(server_id, options.max_background, options.max_queued, models, is_alone, options.seal)
    dispatcher = Dispatcher(database, pool, event_log, runner, preparer, dispatch)
    follower = Follower(database, event_log, is_alone=is_alone)
    canceller = Canceller(database, event_log, runner, dispatcher.secrets, metrics)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(presence.close)
        await presence.open()
        presence.watch(event_log, runner)
        stack.push_async_callback(runner.close)
        dispatcher.open()
        stack.push_async_callback(dispatcher.close)
        yield Execution(server_id, options.seal, preparer, event_log, runner, dispatcher, follower, canceller)
