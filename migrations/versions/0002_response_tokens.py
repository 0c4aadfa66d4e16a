"""The tokens of responses.

Why: the next turn of a conversation goes on from the very tokens of the one before it. Responses from before this
migration have none, and their next turn is tokenized from its text. Locks: nothing that is in use; the table is new,
and its foreign key only waits for writers to `responses` on PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "response_tokens",
        sa.Column("response_id", sa.String(), nullable=False),
        sa.Column("num_inherited", sa.BigInteger(), nullable=False),
        sa.Column("vocabulary", sa.LargeBinary(), nullable=False),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.Column("token_ids", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("response_id", name=op.f("pk_response_tokens")),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["responses.id"],
            name=op.f("fk_response_tokens_response_id_responses"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("num_inherited >= 0", name=op.f("ck_response_tokens_num_inherited")),
    )


def downgrade() -> None:
    op.drop_table("response_tokens")
