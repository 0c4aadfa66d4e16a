"""Idempotency keys, and an index to find old responses by.

Why: a create request that is sent again under its key must find the response that the first one made, also after a
restart; and the sweeper of a server with a retention time reads the oldest responses first. Locks: the table is new
(its foreign key waits for writers to `responses` on PostgreSQL); making the index holds back writers to `responses`
while it reads the table once.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

IS_LIVING = sa.text("deleted_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "idempotency_keys",
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(), nullable=False),
        sa.Column("response_id", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "key", name=op.f("pk_idempotency_keys")),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["responses.id"],
            name=op.f("fk_idempotency_keys_response_id_responses"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_idempotency_keys_response_id"), "idempotency_keys", ["response_id"])
    op.create_index(op.f("ix_idempotency_keys_expires_at"), "idempotency_keys", ["expires_at"])
    op.create_index(
        "ix_responses_created_at",
        "responses",
        ["created_at"],
        sqlite_where=IS_LIVING,
        postgresql_where=IS_LIVING,
    )


def downgrade() -> None:
    op.drop_index("ix_responses_created_at", "responses")
    op.drop_table("idempotency_keys")
