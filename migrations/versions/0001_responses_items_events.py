"""The first tables: responses, their items, their events.

Why: every response is kept with its own turn's items (never its parents') and the events of its stream, so
that it can be continued, fetched and replayed after a restart. Locks: nothing that is in use; the tables are
new.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

IS_UNFINISHED = sa.text("status IN ('queued', 'in_progress')")


def upgrade() -> None:
    create_responses()
    create_items()
    create_events()


def downgrade() -> None:
    op.drop_table("response_events")
    op.drop_table("items")
    op.drop_table("responses")


def create_responses() -> None:
    op.create_table(
        "responses",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("previous_response_id", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responses")),
        sa.ForeignKeyConstraint(
            ["previous_response_id"],
            ["responses.id"],
            name=op.f("fk_responses_previous_response_id_responses"),
        ),
        sa.CheckConstraint(
            "status IN ('queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled')",
            name=op.f("ck_responses_status"),
        ),
    )
    op.create_index(op.f("ix_responses_previous_response_id"), "responses", ["previous_response_id"])
    op.create_index(op.f("ix_responses_owner_id_created_at"), "responses", ["owner_id", "created_at"])
    op.create_index(
        "ix_responses_unfinished",
        "responses",
        ["status"],
        sqlite_where=IS_UNFINISHED,
        postgresql_where=IS_UNFINISHED,
    )


def create_items() -> None:
    op.create_table(
        "items",
        sa.Column("response_id", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("response_id", "position", name=op.f("pk_items")),
        sa.ForeignKeyConstraint(
            ["response_id"], ["responses.id"], name=op.f("fk_items_response_id_responses"), ondelete="CASCADE"
        ),
        sa.CheckConstraint("direction IN ('input', 'output')", name=op.f("ck_items_direction")),
    )
    op.create_index(op.f("ix_items_item_id"), "items", ["item_id"])


def create_events() -> None:
    op.create_table(
        "response_events",
        sa.Column("response_id", sa.String(), nullable=False),
        sa.Column("first_sequence", sa.BigInteger(), nullable=False),
        sa.Column("last_sequence", sa.BigInteger(), nullable=False),
        sa.Column("events", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("response_id", "first_sequence", name=op.f("pk_response_events")),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["responses.id"],
            name=op.f("fk_response_events_response_id_responses"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            "0 <= first_sequence AND first_sequence <= last_sequence", name=op.f("ck_response_events_order")
        ),
    )
