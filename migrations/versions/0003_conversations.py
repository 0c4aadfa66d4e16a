"""Conversations, their items, and which responses were made in them.

Why: a conversation keeps its items in the order of the commits that added them, and each can be taken out of it
again; so its items are rows of its own, not those of the responses that wrote them. Locks: nothing that is in use;
the tables are new, and a foreign key only waits for writers to `responses` on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_conversations()
    create_items()
    create_turns()


def downgrade() -> None:
    op.drop_table("conversation_turns")
    op.drop_table("conversation_items")
    op.drop_table("conversations")


def create_conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.Column("next_position", sa.BigInteger(), nullable=False),
        sa.Column("last_response_id", sa.String(), nullable=True),
        sa.Column("metadata", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
    )


def create_items() -> None:
    op.create_table(
        "conversation_items",
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "position", name=op.f("pk_conversation_items")),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_items_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("item_id", "conversation_id", name=op.f("uq_conversation_items_item_id_conversation_id")),
    )


def create_turns() -> None:
    op.create_table(
        "conversation_turns",
        sa.Column("response_id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("tokens_from_id", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("response_id", name=op.f("pk_conversation_turns")),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["responses.id"],
            name=op.f("fk_conversation_turns_response_id_responses"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_turns_conversation_id_conversations"),
        ),
    )
    op.create_index(op.f("ix_conversation_turns_conversation_id"), "conversation_turns", ["conversation_id"])
