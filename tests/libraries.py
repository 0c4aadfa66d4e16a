"""What a client keeps in vector stores, put there through the API."""

import time
from collections.abc import Iterable

from openai import OpenAI

POTIONS = ("potions.md", b"The boiling point of polyjuice is -100 degrees.")


def upload(client: OpenAI, name: str, content: bytes) -> str:
    """Return the file's id."""
    return client.files.create(file=(name, content), purpose="assistants").id


def store_of(client: OpenAI, *files: tuple[str, bytes], **fields: object) -> str:
    """A store of these files, by name, indexed; return its id. ``fields``: of each file in it."""
    store_id = client.vector_stores.create().id
    for name, content in files:
        client.vector_stores.files.create(store_id, file_id=upload(client, name, content), **fields)  # type: ignore[arg-type]
    await_indexed(client, [store_id])
    return store_id


def await_indexed(client: OpenAI, store_ids: Iterable[str]) -> None:
    for store_id in store_ids:
        while client.vector_stores.retrieve(store_id).status != "completed":
            time.sleep(0.01)
