"""Where a file in the input comes from, in both APIs: from the request itself, or from what was uploaded."""

from typing import Annotated

from pydantic import StringConstraints
from pydantic_core import PydanticCustomError

#: 32 MiB in base64, and the beginning of a data URL.
MAX_FILE_DATA = 44_740_000
FileData = Annotated[str, StringConstraints(min_length=1, max_length=MAX_FILE_DATA)]
FileId = Annotated[str, StringConstraints(min_length=1, max_length=256)]
FileName = Annotated[str, StringConstraints(max_length=256)]


def require_one_source(file_data: str | None, file_id: str | None) -> None:
    """For validators: one of both is given."""
    if (file_data is None) == (file_id is None):
        raise PydanticCustomError("file_source", "must have either 'file_data' or 'file_id'")
