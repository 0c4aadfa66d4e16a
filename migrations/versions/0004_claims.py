"""Which server has which run, and the queue of background runs.

Why: a queued run waits in the database, with its request, until a server claims it; and where several servers share a
database, the runs of one that died must be told from those of the others. Locks: on PostgreSQL `responses`, for the
moment that new columns without a default take; the table `servers` is new.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("responses", sa.Column("claimed_by", sa.String(), nullable=True))
    op.add_column("responses", sa.Column("queued_at", sa.BigInteger(), nullable=True))
    op.add_column("responses", sa.Column("cancel_requested_at", sa.BigInteger(), nullable=True))
    op.add_column("responses", sa.Column("request", sa.JSON(), nullable=True))
    op.create_table(
        "servers",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("heartbeat_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_servers")),
    )


def downgrade() -> None:
    op.drop_table("servers")
    for column in ("request", "cancel_requested_at", "queued_at", "claimed_by"):
        op.drop_column("responses", column)
