"""What can go wrong in the store.

StorageError
├── DatabaseUrlError               the URL names no database we can keep state in
├── DatabaseRefusedError           at start: no such database, a wrong password, a file that is no database
├── DatabaseClosedError            used before open() or after close()
├── DatabaseInUseError             another server works on it
├── DatabaseOutdatedError          servers of an older version work on it, so it can't be migrated
├── CommitFailedError              the transaction a write was part of was not committed
├── UnknownRevisionError           the database was written by a newer version of this software
├── RowNotFoundError               unknown, deleted or another owner's: never says which
│   └── BeforeNotFoundError        the same, for the object that a page is to lie in front of
├── PreviousResponseMissingError   the same, for the parent of a new response
├── ConversationMissingError       the same, for the conversation of a new response
├── ItemExistsError                the conversation has an item with this id
├── IdempotencyKeyTakenError       another request came with this key before
├── StaleStatusError               the row's status is not one the caller expected
├── UnstorableTextError            an id holds characters that no text column can hold
└── EventGapError                  a segment of events doesn't follow on the last one stored

Errors of SQLAlchemy (a constraint, a lost connection) pass through unchanged: they are faults of the program
or of the machine, and no caller can answer them with anything but "try again later". Before there is anything to
serve, `refusals_told` makes a `DatabaseRefusedError` of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError


class StorageError(Exception):
    pass


class DatabaseUrlError(StorageError):
    pass


class DatabaseRefusedError(StorageError):
    def __init__(self, reason: object) -> None:
        super().__init__(f"The database can't be used: {reason}")


class DatabaseClosedError(StorageError):
    def __init__(self) -> None:
        super().__init__("The database is not open.")


class DatabaseInUseError(StorageError):
    def __init__(self, name: str) -> None:
        super().__init__(
            f"Another Responsa server is using the database {name}. Stop it, or give this one a database of its own "
            "(setting RESPONSA_DATA_DIR or RESPONSA_DATABASE_URL)."
        )


class DatabaseOutdatedError(StorageError):
    def __init__(self, name: str) -> None:
        super().__init__(
            f"The database {name} has the tables of another version, and servers of that version are using it. Stop "
            "them all, then start this one: it brings the tables up to date."
        )


class CommitFailedError(StorageError):
    pass


class UnknownRevisionError(StorageError):
    def __init__(self, found: str, head: str) -> None:
        super().__init__(
            f"The database is at revision {found!r}, which this version doesn't know (its own is {head!r}). "
            "It was probably written by a newer version: start that one, or restore a backup."
        )
        self.found = found


class RowNotFoundError(StorageError):
    pass


class BeforeNotFoundError(RowNotFoundError):
    pass


class PreviousResponseMissingError(StorageError):
    pass


class ConversationMissingError(StorageError):
    pass


class ItemExistsError(StorageError):
    def __init__(self, item_id: str) -> None:
        super().__init__(f"An item with id {item_id!r} is there already.")
        self.item_id = item_id


class IdempotencyKeyTakenError(StorageError):
    def __init__(self, key: str) -> None:
        super().__init__(f"The idempotency key {key!r} belongs to another request.")


class StaleStatusError(StorageError):
    def __init__(self, response_id: str, actual: str) -> None:
        super().__init__(f"Response {response_id} is {actual}.")
        self.actual = actual


class UnstorableTextError(StorageError):
    pass


class EventGapError(StorageError):
    pass


@contextmanager
def refusals_told() -> Iterator[None]:
    """Tell what the database's driver raises in the database's own words."""
    try:
        yield
    except DBAPIError as error:
        raise DatabaseRefusedError(error.orig or error) from error
