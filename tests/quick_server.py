"""uvicorn's server without its pauses of a tenth of a second, of which tests would wait through some thousand.

A server in a process of its own has uvicorn's.
"""

import asyncio
import socket

import uvicorn

_LOOK_INTERVAL_S = 0.002


class QuickServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._is_stopping = asyncio.Event()

    def stop(self) -> None:
        """To be called from another thread."""
        self.should_exit = True
        self._loop.call_soon_threadsafe(self._is_stopping.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self._is_stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        try:
            await asyncio.wait_for(self._wait_until_idle(), self.config.timeout_graceful_shutdown)
        except TimeoutError:
            for task in self.server_state.tasks:
                task.cancel()
        await self.lifespan.shutdown()

    async def _wait_until_idle(self) -> None:
        while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(_LOOK_INTERVAL_S)
