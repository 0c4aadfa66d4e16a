"""The tables. Migrations create them; a test holds the two equal.

A turn stores its own items and nothing of its parents': a chain of n turns costs O(n), and two responses on
one parent share everything before them. Bodies are `json`, not `jsonb`, which would sort keys and refuse
U+0000.

No relationships are declared: nothing is loaded that a repository didn't ask for by name.
"""

from typing import Any, cast

import sqlalchemy
from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Insert,
    MetaData,
    insert,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.compressed_json import CompressedJSON
from storage.compressed_token_ids import CompressedTokenIds
from storage.packed_marks import PackedMarks

STATUSES = ("queued", "in_progress", "completed", "incomplete", "failed", "cancelled")
# Literal text, because a database uses a partial index only for a query that says the same words.
IS_UNFINISHED = text("status IN ('queued', 'in_progress')")


class Table(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it as a plain dict)
        int: BigInteger,  # seconds outgrow 32 bits in 2038
        dict[str, Any]: JSON,
    }

    @classmethod
    def insertion(cls) -> Insert:
        """A plain INSERT by column names; the ORM's own costs as much again as the rest of a small write."""
        return insert(cast(sqlalchemy.Table, cls.__table__))


class ResponseRow(Table):
    __tablename__ = "responses"

    response_id: Mapped[str] = mapped_column("id", primary_key=True)
    owner_id: Mapped[str]
    previous_response_id: Mapped[str | None] = mapped_column(ForeignKey("responses.id"), index=True)
    status: Mapped[str]
    created_at: Mapped[int]
    completed_at: Mapped[int | None]
    #: Set on a tombstone: a deleted response whose items living descendants still need.
    deleted_at: Mapped[int | None]
    model: Mapped[str]
    #: The Response object without `output`: its output items are rows of `items`. The last column, because
    #: SQLite reads a row from its beginning and a long body is in the way of all behind it.
    body: Mapped[dict[str, Any]]

    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="status"),
        Index(None, "owner_id", "created_at"),
        Index("ix_responses_unfinished", "status", sqlite_where=IS_UNFINISHED, postgresql_where=IS_UNFINISHED),
    )


class ItemRow(Table):
    __tablename__ = "items"

    response_id: Mapped[str] = mapped_column(ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True)
    #: Counts the turn's input items first, then its output items.
    position: Mapped[int] = mapped_column(primary_key=True)
    direction: Mapped[str]
    item_id: Mapped[str] = mapped_column(index=True)
    type: Mapped[str]
    body: Mapped[dict[str, Any]]

    __table_args__ = (CheckConstraint("direction IN ('input', 'output')", name="direction"),)


class EventSegmentRow(Table):
    """A run of consecutive events of one response: never a row per token."""

    __tablename__ = "response_events"

    response_id: Mapped[str] = mapped_column(ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True)
    first_sequence: Mapped[int] = mapped_column(primary_key=True)
    last_sequence: Mapped[int]
    events: Mapped[list[dict[str, Any]]] = mapped_column(CompressedJSON)

    __table_args__ = (CheckConstraint("0 <= first_sequence AND first_sequence <= last_sequence", name="order"),)


class TokensRow(Table):
    """What the model was given and what it wrote, as token ids: the part that no response before it has."""

    __tablename__ = "response_tokens"

    response_id: Mapped[str] = mapped_column(ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True)
    #: So many tokens of the nearest ancestor that has some come first.
    num_inherited: Mapped[int]
    #: Identifies the model and its tokenizer: ids mean nothing to others.
    vocabulary: Mapped[bytes]
    marks: Mapped[list[tuple[int, int, bytes]]] = mapped_column(PackedMarks)
    token_ids: Mapped[Any] = mapped_column(CompressedTokenIds)

    __table_args__ = (CheckConstraint("num_inherited >= 0", name="num_inherited"),)
