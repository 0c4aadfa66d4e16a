"""Random trees of responses, deleted in random order, against a model that fits on a page."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar
from uuid import uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import text

from storage.database import Database
from storage.errors import PreviousResponseMissingError, RowNotFoundError
from tests.storage.owner import Owner

UNKNOWN = "unknown"


@dataclass
class Model:
    """Which responses there were, whose child each is, and which were deleted."""

    parents: dict[str, str | None] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)

    @property
    def living(self) -> set[str]:
        return set(self.parents) - self.deleted

    def chain(self, response_id: str | None) -> list[str]:
        return [] if response_id is None else [*self.chain(self.parents[response_id]), response_id]

    @property
    def needed(self) -> set[str]:
        """The rows that must be left: the living and what they were made from."""
        return {ancestor for response_id in self.living for ancestor in self.chain(response_id)}

    def history(self, response_id: str) -> list[str]:
        return [f"{side}_{ancestor}" for ancestor in self.chain(response_id) for side in ("in", "out")]


class DeleteMachine(RuleBasedStateMachine):
    url: ClassVar[str]
    responses = Bundle("responses")

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.runner = asyncio.Runner()
        self.database = Database(self.url)
        self.owner = Owner(self.database, uuid4().hex)
        self.run(self.database.open())

    def run(self, coroutine: Any) -> Any:
        return self.runner.run(coroutine)

    def teardown(self) -> None:
        self.run(self.database.close())
        self.runner.close()

    def is_refused(self, error: type[Exception], call: Callable[[], Awaitable[None]]) -> bool:
        try:
            self.run(call())
        except error:
            return True
        return False

    @rule(target=responses, parent=st.none() | responses | st.just(UNKNOWN))
    def add(self, parent: str | None) -> str:
        new = uuid4().hex
        refused = self.is_refused(PreviousResponseMissingError, lambda: self.owner.add(new, parent))
        assert refused == (parent is not None and parent not in self.model.living)
        if refused:
            return UNKNOWN
        self.model.parents[new] = parent
        return new

    @rule(response_id=responses)
    def delete(self, response_id: str) -> None:
        refused = self.is_refused(RowNotFoundError, lambda: self.owner.delete(response_id))
        assert refused == (response_id not in self.model.living)
        if not refused:
            self.model.deleted.add(response_id)

    @rule(response_id=responses)
    def read(self, response_id: str) -> None:
        if response_id in self.model.living:
            assert self.run(self.owner.history_ids(response_id)) == self.model.history(response_id)
        else:
            assert self.is_refused(RowNotFoundError, lambda: self.owner.history_ids(response_id))

    @invariant()
    def only_what_is_needed_is_left(self) -> None:
        assert self.run(self.rows_left()) == self.model.needed

    async def rows_left(self) -> set[str]:
        query = text("SELECT id FROM responses WHERE owner_id = :owner_id")
        async with self.database.read() as session:
            return set((await session.scalars(query, {"owner_id": self.owner.owner_id})).all())


def check(url: str) -> None:
    run_state_machine_as_test(
        type("DeleteMachineThere", (DeleteMachine,), {"url": url}),
        settings=settings(
            max_examples=10,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_deleting_keeps_exactly_what_the_living_need_sqlite(sqlite_url: str) -> None:
    check(sqlite_url)


def test_deleting_keeps_exactly_what_the_living_need_postgres(postgres_url: str) -> None:
    check(postgres_url)
