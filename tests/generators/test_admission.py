"""Places are given back, whatever becomes of who took them."""

import gc
from collections.abc import AsyncIterator

import pytest

from app.errors import OverloadedError
from app.generators.admission import Admission, Place


async def stream(place: Place) -> AsyncIterator[int]:
    with place:
        yield 1


async def test_one_more_than_there_are_places_is_refused():
    admission = Admission(2)
    places = [admission.admit(), admission.admit()]
    with pytest.raises(OverloadedError):
        admission.admit()
    places.pop().release()
    assert admission.admit()


async def test_a_stream_gives_its_place_back_read_closed_or_never_begun():
    admission = Admission(1)
    assert [item async for item in stream(admission.admit())] == [1]
    closed = stream(admission.admit())
    await anext(closed)
    await closed.aclose()
    never_begun = stream(admission.admit())
    with pytest.raises(OverloadedError):
        admission.admit()
    del never_begun
    gc.collect()
    with admission.admit() as place:
        del place
    admission.admit()
