"""Files, vector stores, and the full-text index of their text.

Why: files are kept for `/v1/files`, and found by what they say through `/v1/vector_stores`. Locks: none, the tables
are new.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

IS_WAITING = sa.text("status = 'in_progress'")

# The words are kept once, in the chunks' table; the index holds only where they are.
SQLITE_INDEX = (
    "CREATE VIRTUAL TABLE vector_store_words USING fts5("
    "words, content='vector_store_chunks', content_rowid='number', tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER vector_store_chunks_inserted AFTER INSERT ON vector_store_chunks BEGIN "
    "INSERT INTO vector_store_words(rowid, words) VALUES (new.number, new.words); END",
    "CREATE TRIGGER vector_store_chunks_deleted AFTER DELETE ON vector_store_chunks BEGIN "
    "INSERT INTO vector_store_words(vector_store_words, rowid, words) VALUES ('delete', old.number, old.words); END",
)


def upgrade() -> None:
    _create_files()
    _create_vector_stores()
    _create_store_files()
    _create_chunks()


def _number() -> sa.Column[int]:
    return sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False)


def _create_files() -> None:
    op.create_table(
        "files",
        _number(),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("filename", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("num_bytes", sa.BigInteger(), nullable=False),
        sa.Column("is_complete", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_files")),
        sa.UniqueConstraint("id", name=op.f("uq_files_id")),
    )
    op.create_index(op.f("ix_files_owner_id_number"), "files", ["owner_id", "number"])
    op.create_index(op.f("ix_files_expires_at"), "files", ["expires_at"])
    op.create_table(
        "file_parts",
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("file_id", "position", name=op.f("pk_file_parts")),
        sa.ForeignKeyConstraint(
            ["file_id"], ["files.id"], name=op.f("fk_file_parts_file_id_files"), ondelete="CASCADE"
        ),
    )


def _create_vector_stores() -> None:
    op.create_table(
        "vector_stores",
        _number(),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_active_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_after_days", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("metadata", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_vector_stores")),
        sa.UniqueConstraint("id", name=op.f("uq_vector_stores_id")),
    )
    op.create_index(op.f("ix_vector_stores_owner_id_number"), "vector_stores", ["owner_id", "number"])
    op.create_table(
        "vector_store_batches",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("vector_store_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("is_cancelled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vector_store_batches")),
        sa.ForeignKeyConstraint(
            ["vector_store_id"],
            ["vector_stores.id"],
            name=op.f("fk_vector_store_batches_vector_store_id_vector_stores"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_vector_store_batches_vector_store_id"), "vector_store_batches", ["vector_store_id"])


def _create_store_files() -> None:
    op.create_table(
        "vector_store_files",
        _number(),
        sa.Column("vector_store_id", sa.String(), nullable=False),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("batch_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("usage_bytes", sa.BigInteger(), nullable=False),
        sa.Column("attributes", sa.JSON(), nullable=False),
        sa.Column("chunking_strategy", sa.JSON(), nullable=False),
        sa.Column("last_error", sa.JSON(), nullable=True),
        sa.Column("claimed_by", sa.String(), nullable=True),
        sa.Column("num_attempts", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_vector_store_files")),
        sa.UniqueConstraint("vector_store_id", "file_id", name=op.f("uq_vector_store_files_vector_store_id_file_id")),
        sa.ForeignKeyConstraint(
            ["vector_store_id"],
            ["vector_stores.id"],
            name=op.f("fk_vector_store_files_vector_store_id_vector_stores"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["files.id"], name=op.f("fk_vector_store_files_file_id_files"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_vector_store_files_file_id"), "vector_store_files", ["file_id"])
    op.create_index(op.f("ix_vector_store_files_batch_id"), "vector_store_files", ["batch_id"])
    op.create_index(
        "ix_vector_store_files_waiting",
        "vector_store_files",
        ["number"],
        sqlite_where=IS_WAITING,
        postgresql_where=IS_WAITING,
    )


def _create_chunks() -> None:
    op.create_table(
        "vector_store_chunks",
        _number(),
        sa.Column("file_number", sa.BigInteger(), nullable=False),
        sa.Column("start", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("words", sa.Text().with_variant(TSVECTOR(), "postgresql"), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_vector_store_chunks")),
    )
    op.create_index(op.f("ix_vector_store_chunks_file_number"), "vector_store_chunks", ["file_number"])
    if op.get_context().dialect.name == "postgresql":
        op.create_index("ix_vector_store_chunks_words", "vector_store_chunks", ["words"], postgresql_using="gin")
    else:
        for statement in SQLITE_INDEX:
            op.execute(statement)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TABLE vector_store_words")
    op.drop_table("vector_store_chunks")
    op.drop_table("vector_store_files")
    op.drop_table("vector_store_batches")
    op.drop_table("vector_stores")
    op.drop_table("file_parts")
    op.drop_table("files")
