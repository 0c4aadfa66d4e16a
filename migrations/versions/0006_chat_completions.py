"""Stored chat completions.

Why: `store: true` keeps a completion, so that it can be listed, read, labelled and deleted. Locks: none, the table is
new.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "chat_completions",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("metadata", sa.JSON(), nullable=False),
        sa.Column("messages", sa.JSON(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_chat_completions")),
        sa.UniqueConstraint("id", name=op.f("uq_chat_completions_id")),
    )
    op.create_index(op.f("ix_chat_completions_owner_id_number"), "chat_completions", ["owner_id", "number"])


def downgrade() -> None:
    op.drop_table("chat_completions")
