"""What Alembic runs: with the connection that `storage.migrate` hands over, or, for a developer at the
command line, with one to RESPONSA_DATABASE_URL. The command line also writes the SQL without running it:
`alembic upgrade head --sql`.
"""

import asyncio
import os

from alembic import context
from sqlalchemy import URL, Connection

from storage.engines import migrating_engine
from storage.full_text import is_in_metadata
from storage.tables import Table
from storage.urls import parse_url


def main() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        migrate(connection)
    elif context.is_offline_mode():
        dialect = database_url().get_backend_name()
        context.configure(dialect_name=dialect, target_metadata=Table.metadata, literal_binds=True)
        context.run_migrations()
    else:
        asyncio.run(connect_and_migrate())


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Table.metadata,
        include_name=is_in_metadata,
        # SQLite can't alter a column: Alembic rebuilds the table instead.
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect_and_migrate() -> None:
    engine = migrating_engine(database_url())
    async with engine.begin() as connection:
        await connection.run_sync(migrate)
    await engine.dispose()


def database_url() -> URL:
    return parse_url(os.environ.get("RESPONSA_DATABASE_URL", "sqlite:///data/responsa.db"))


main()
