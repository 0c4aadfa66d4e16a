"""Whether the server can do its work: its generator answers, and its database can be read."""

from dataclasses import dataclass

from app.generators.base import Generator
from storage.database import Database


@dataclass(frozen=True)
class Health:
    is_healthy: bool
    generator: str
    database: str
    statistics: dict[str, int]


class HealthService:
    def __init__(self, database: Database, generator: Generator) -> None:
        self._database = database
        self._generator = generator

    async def check(self) -> Health:
        status = await self._generator.status()
        try:
            await self._database.check()
            database, is_readable = "The database is ready.", True
        except Exception as error:
            database, is_readable = f"The database can't be read: {error}", False
        return Health(status.is_ready and is_readable, status.detail, database, status.statistics)
