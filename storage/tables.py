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
    Integer,
    MetaData,
    UniqueConstraint,
    insert,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.compressed_json import CompressedJSON
from storage.compressed_token_ids import CompressedTokenIds
from storage.packed_marks import PackedMarks
from storage.words import Words

STATUSES = ("queued", "in_progress", "completed", "incomplete", "failed", "cancelled")
UNFINISHED = ("queued", "in_progress")
# Literal text, because a database uses a partial index only for a query that says the same words.
IS_UNFINISHED = text("status IN ('queued', 'in_progress')")

IS_LIVING = text("deleted_at IS NULL")

IS_WAITING = text("status = 'in_progress'")


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
    #: The Response object without `output`: its output items are rows of `items`. Behind the columns that are read
    #: by themselves, because SQLite reads a row from its beginning and a long body is in the way of all behind it.
    body: Mapped[dict[str, Any]]
    # Of a run that is not over yet; a response that has ended has none of them.
    #: The server that has the run, a row of `servers`; null while it waits in the queue.
    claimed_by: Mapped[str | None]
    #: When it was queued, in microseconds since 1970; null unless it is a background run.
    queued_at: Mapped[int | None]
    #: When another server than the run's was asked to cancel it, in seconds since 1970.
    cancel_requested_at: Mapped[int | None]
    #: What a queued run needs besides its items: the body that it was created with.
    request: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    __table_args__ = (
        CheckConstraint(f"status IN {STATUSES}", name="status"),
        Index(None, "owner_id", "created_at"),
        Index("ix_responses_unfinished", "status", sqlite_where=IS_UNFINISHED, postgresql_where=IS_UNFINISHED),
        Index("ix_responses_created_at", "created_at", sqlite_where=IS_LIVING, postgresql_where=IS_LIVING),
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


class ServerRow(Table):
    """A server process that works on this database. Without its row, what it had claimed is nobody's."""

    __tablename__ = "servers"

    server_id: Mapped[str] = mapped_column("id", primary_key=True)
    #: Seconds since 1970 by the database's own clock, which all servers share.
    heartbeat_at: Mapped[int]


class ChatCompletionRow(Table):
    """A chat completion that its client asked to keep, with the conversation that it answered."""

    __tablename__ = "chat_completions"

    #: Counts in the order of storing, which is what lists are in: many are stored in one second.
    number: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    completion_id: Mapped[str] = mapped_column("id", unique=True)
    owner_id: Mapped[str]
    created_at: Mapped[int]
    model: Mapped[str]
    labels: Mapped[dict[str, Any]] = mapped_column("metadata", JSON)
    messages: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    body: Mapped[dict[str, Any]]

    __table_args__ = (Index(None, "owner_id", "number"),)


class ConversationRow(Table):
    __tablename__ = "conversations"

    conversation_id: Mapped[str] = mapped_column("id", primary_key=True)
    owner_id: Mapped[str]
    created_at: Mapped[int]
    #: Set on a tombstone: a deleted conversation that living responses outside of it were made from.
    deleted_at: Mapped[int | None]
    #: The place of the next item. Whoever adds items holds this row until the commit, so the order of the places
    #: is the order of the commits.
    next_position: Mapped[int]
    #: The last response that ended here with tokens. It may have been deleted since.
    last_response_id: Mapped[str | None]
    conversation_metadata: Mapped[dict[str, Any]] = mapped_column("metadata")


class ConversationItemRow(Table):
    """An item of a conversation: a copy of its own, which lives as long as the conversation does."""

    __tablename__ = "conversation_items"

    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True)
    #: Ascending, with gaps.
    position: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[str]
    type: Mapped[str]
    body: Mapped[dict[str, Any]]

    __table_args__ = (UniqueConstraint("item_id", "conversation_id"),)


class TurnRow(Table):
    """A response that was made in a conversation: it has no previous response, but the conversation's items."""

    __tablename__ = "conversation_turns"

    response_id: Mapped[str] = mapped_column(ForeignKey("responses.id", ondelete="CASCADE"), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    #: It was made from the items before this place.
    position: Mapped[int]
    #: Its tokens come after those of this response, which may have been deleted since.
    tokens_from_id: Mapped[str | None]


class IdempotencyKeyRow(Table):
    """A key that a client gave a create request, and the response that the request has made."""

    __tablename__ = "idempotency_keys"

    owner_id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_hash: Mapped[bytes]
    response_id: Mapped[str] = mapped_column(ForeignKey("responses.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[int] = mapped_column(index=True)


def _number() -> Mapped[int]:
    """Counts in the order of storing, which is what lists are in."""
    return mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


class FileRow(Table):
    __tablename__ = "files"

    number: Mapped[int] = _number()
    file_id: Mapped[str] = mapped_column("id", unique=True)
    owner_id: Mapped[str]
    created_at: Mapped[int]
    expires_at: Mapped[int | None] = mapped_column(index=True)
    filename: Mapped[str]
    purpose: Mapped[str]
    num_bytes: Mapped[int]
    #: False while it is being uploaded: then nobody sees it.
    is_complete: Mapped[bool]

    __table_args__ = (Index(None, "owner_id", "number"),)


class FilePartRow(Table):
    """A piece of a file's content: small enough to be held in memory, and to be written between others' writes."""

    __tablename__ = "file_parts"

    file_id: Mapped[str] = mapped_column(ForeignKey("files.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class VectorStoreRow(Table):
    __tablename__ = "vector_stores"

    number: Mapped[int] = _number()
    vector_store_id: Mapped[str] = mapped_column("id", unique=True)
    owner_id: Mapped[str]
    created_at: Mapped[int]
    last_active_at: Mapped[int]
    #: Null if it never expires.
    expires_after_days: Mapped[int | None]
    name: Mapped[str]
    description: Mapped[str | None]
    labels: Mapped[dict[str, Any]] = mapped_column("metadata", JSON)

    __table_args__ = (Index(None, "owner_id", "number"),)


class FileBatchRow(Table):
    """Files that were put into a vector store by one request."""

    __tablename__ = "vector_store_batches"

    batch_id: Mapped[str] = mapped_column("id", primary_key=True)
    vector_store_id: Mapped[str] = mapped_column(ForeignKey("vector_stores.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[int]
    is_cancelled: Mapped[bool]


class VectorStoreFileRow(Table):
    """A file in a vector store."""

    __tablename__ = "vector_store_files"

    number: Mapped[int] = _number()
    vector_store_id: Mapped[str] = mapped_column(ForeignKey("vector_stores.id", ondelete="CASCADE"))
    file_id: Mapped[str] = mapped_column(ForeignKey("files.id", ondelete="CASCADE"), index=True)
    batch_id: Mapped[str | None] = mapped_column(index=True)
    created_at: Mapped[int]
    status: Mapped[str]
    #: Bytes of its chunks.
    usage_bytes: Mapped[int]
    attributes: Mapped[dict[str, Any]]
    chunking_strategy: Mapped[dict[str, Any]]
    last_error: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    #: The server that indexes it, a row of `servers`; null while it waits, and when it is done.
    claimed_by: Mapped[str | None]
    #: How often a server has begun to index it.
    num_attempts: Mapped[int]

    __table_args__ = (
        UniqueConstraint("vector_store_id", "file_id"),
        Index("ix_vector_store_files_waiting", "number", sqlite_where=IS_WAITING, postgresql_where=IS_WAITING),
    )


class ChunkRow(Table):
    """A piece of a file's text, and the words by which it is found (`storage/full_text.py`)."""

    __tablename__ = "vector_store_chunks"

    number: Mapped[int] = _number()
    #: No foreign key: a large file has thousands of chunks. Those of a file that is gone, failed or cancelled are
    #: not found, and the indexer deletes them in small steps.
    file_number: Mapped[int] = mapped_column(index=True)
    #: Where it begins in the file's text, in characters; the next chunk may begin before this one's end.
    start: Mapped[int]
    text: Mapped[str]
    words: Mapped[list[str]] = mapped_column(Words)


class VectorRow(Table):
    """What a chunk's text means, as a model gave it. A chunk may have none, and is then found by its words alone."""

    __tablename__ = "vector_store_vectors"

    chunk_number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        ForeignKey("vector_store_chunks.number", ondelete="CASCADE"),
        primary_key=True,
    )
    #: The chunk's own: from a file to its vectors without the chunks, whose texts are large.
    file_number: Mapped[int]
    model: Mapped[str]
    #: Of length 1, as the bytes of its float32 numbers.
    vector: Mapped[bytes]

    __table_args__ = (Index(None, "file_number", "chunk_number"),)
