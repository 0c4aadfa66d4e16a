"""What the engine says of itself, in the API's words."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from app.engine.client import EngineClient
from app.engine.errors import EngineDownError, EngineError, EngineOverloadedError
from app.errors import GenerationFailedError, OverloadedError, ResponsaError, UnavailableError
from app.generators.base import GeneratorStatus

#: The engine answers between two steps; whoever asks for its health should not wait for a long one.
_STATISTICS_TIMEOUT_S = 0.25
#: A small model is back in some seconds; who asks for a large one is told to come again.
_RESTART_PATIENCE_S = 60.0
_DOWN = "The engine is not running at the moment; it is being started again. Try again soon."


async def until_ready(client: EngineClient) -> None:
    """Wait while the engine starts again; ``UnavailableError`` if it does not, or takes too long."""
    try:
        async with asyncio.timeout(_RESTART_PATIENCE_S):
            await client.wait_until_ready()
    except (EngineDownError, TimeoutError) as error:
        raise UnavailableError(_DOWN) from error


async def engine_status(client: EngineClient) -> GeneratorStatus:
    """Tell the engine's present health, without waiting for a long step."""
    detail = "The engine is ready."
    try:
        await asyncio.wait_for(client.statistics(), _STATISTICS_TIMEOUT_S)
    except EngineDownError as error:
        return GeneratorStatus(False, str(error), {"num_restarts": client.num_restarts})
    except TimeoutError:
        detail = "The engine is in the middle of a long step; the statistics are from before it."
    statistics = {**vars(client.last_statistics), "num_restarts": client.num_restarts}
    return GeneratorStatus(is_ready=True, detail=detail, statistics=statistics)


@contextmanager
def engine_errors() -> Iterator[None]:
    """Tell what the engine raises in the API's words."""
    try:
        yield
    except EngineError as error:
        raise _client_error(error) from error


def _client_error(error: EngineError) -> ResponsaError:
    if isinstance(error, EngineOverloadedError):
        return OverloadedError("The server has as many requests as it can queue. Try again later.")
    if isinstance(error, EngineDownError):
        return GenerationFailedError("The engine stopped in the middle of this generation.")
    return GenerationFailedError(f"The engine could not go on with this generation: {error}")
