"""Which response a create request has made, by the key that its client gave it."""

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import IdempotencyKeyTakenError
from storage.tables import IdempotencyKeyRow


@dataclass(frozen=True)
class IdempotencyKey:
    """request_hash: tells whether a request that comes with the key again is the same one. Times in unix seconds."""

    key: str
    request_hash: bytes
    created_at: int
    expires_at: int


@dataclass(frozen=True)
class KeptRequest:
    request_hash: bytes
    response_id: str


class IdempotencyRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def find(self, key: str, now: int) -> KeptRequest | None:
        row = IdempotencyKeyRow
        query = select(row.request_hash, row.response_id).where(
            row.owner_id == self._owner_id, row.key == key, row.expires_at > now
        )
        found = (await self._session.execute(query)).first()
        return None if found is None else KeptRequest(found.request_hash, found.response_id)

    async def insert(self, new: IdempotencyKey, response_id: str) -> None:
        """Keep it with the response that this transaction makes.

        Raises ``IdempotencyKeyTakenError``: of two that insert one key at the same moment, one waits for the other's
        end and is refused.
        """
        row = IdempotencyKeyRow
        await self._session.execute(
            delete(row).where(row.owner_id == self._owner_id, row.key == new.key, row.expires_at <= new.created_at)
        )
        values = {
            "owner_id": self._owner_id,
            "key": new.key,
            "request_hash": new.request_hash,
            "response_id": response_id,
            "expires_at": new.expires_at,
        }
        try:
            await self._session.execute(row.insertion(), [values])
        except IntegrityError as error:
            raise IdempotencyKeyTakenError(new.key) from error


async def delete_expired_keys(session: AsyncSession, now: int) -> None:
    """All owners' together."""
    await session.execute(delete(IdempotencyKeyRow).where(IdempotencyKeyRow.expires_at <= now))
