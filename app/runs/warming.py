"""Preparing a turn without generating it: the prompt goes through the model, and stays in its cache."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from typing import cast

from app.generators.base import Finished, Fragment, GenerationRequest
from app.generators.pool import OpenModel


async def warm_up(model: OpenModel, request: GenerationRequest) -> AsyncIterator[Fragment]:
    """As ``OpenModel.generate``, of an answer that is empty."""
    sampling = replace(request.sampling, max_tokens=1, min_tokens=0)
    return _end_of(await model.generate(replace(request, sampling=sampling)))


async def _end_of(fragments: AsyncIterator[Fragment]) -> AsyncGenerator[Fragment, None]:
    async with aclosing(cast("AsyncGenerator[Fragment, None]", fragments)) as stream:
        async for fragment in stream:
            if isinstance(fragment, Finished):
                yield Finished("stop", replace(fragment.usage, output_tokens=0, reasoning_tokens=0))
