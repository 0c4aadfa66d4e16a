"""Whether the server can do its work: the engines of its loaded models answer, and its database can be read."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.generators.pool import ModelPool, ModelStatus
from storage.database import Database


@dataclass(frozen=True)
class ModelHealth:
    loaded: bool
    detail: str


@dataclass(frozen=True)
class Health:
    """``statistics``: the sums over all loaded models."""

    is_healthy: bool
    generator: str
    database: str
    statistics: dict[str, int]
    models: dict[str, ModelHealth]


class HealthService:
    def __init__(self, database: Database, pool: ModelPool) -> None:
        self._database = database
        self._pool = pool

    async def check(self) -> Health:
        statuses = await self._pool.statuses()
        broken = [model for model, found in statuses.items() if found.is_loaded and not found.status.is_ready]
        try:
            await self._database.check()
            database, is_readable = "The database is ready.", True
        except Exception as error:
            database, is_readable = f"The database can't be read: {error}", False
        return Health(
            is_healthy=is_readable and not broken,
            generator=_summary(broken, statuses),
            database=database,
            statistics=_sums(statuses),
            models={model: ModelHealth(found.is_loaded, found.status.detail) for model, found in statuses.items()},
        )


def _summary(broken: list[str], statuses: Mapping[str, ModelStatus]) -> str:
    """The first model that is in trouble, else the first that is loaded."""
    loaded = [model for model, found in statuses.items() if found.is_loaded]
    if not loaded:
        return "No model is loaded at the moment."
    model = (broken or loaded)[0]
    detail = statuses[model].status.detail
    return detail if len(statuses) == 1 else f"{model}: {detail}"


def _sums(statuses: Mapping[str, ModelStatus]) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for found in statuses.values():
        sums.update(found.status.statistics)
    return dict(sums)
