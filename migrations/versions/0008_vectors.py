"""Vectors of the chunks of vector stores.

Why: a search may also rank by what texts mean (`--search-embedding-model`). Locks: none, the table is new; chunks
that are there already have no vectors, and are found by their words.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vector_store_vectors",
        sa.Column("chunk_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("file_number", sa.BigInteger(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chunk_number", name=op.f("pk_vector_store_vectors")),
        sa.ForeignKeyConstraint(
            ["chunk_number"],
            ["vector_store_chunks.number"],
            name=op.f("fk_vector_store_vectors_chunk_number_vector_store_chunks"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        op.f("ix_vector_store_vectors_file_number_chunk_number"),
        "vector_store_vectors",
        ["file_number", "chunk_number"],
    )


def downgrade() -> None:
    op.drop_table("vector_store_vectors")
