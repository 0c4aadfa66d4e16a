"""``/apply-template``, ``/tokenize`` and ``/detokenize``: what a model is given."""

import asyncio
from collections.abc import Iterable
from typing import Any

from fastapi import APIRouter

from app.api.deps import ChatServiceDep, OwnerDep, PoolDep
from app.generators.pool import OpenModel
from app.protocol.prompt_requests import ApplyTemplateParams, DetokenizeParams, TokenizeParams

router = APIRouter(tags=["Prompts"])

#: After so many tokens other requests have their turn.
_TOKENS_AT_ONCE = 256


@router.post("/apply-template", summary="Render messages as the model's prompt")
async def apply_template(params: ApplyTemplateParams, service: ChatServiceDep, owner_id: OwnerDep) -> dict[str, Any]:
    return {"prompt": await service.render(params, owner_id)}


@router.post("/tokenize", summary="A text's tokens")
async def tokenize(params: TokenizeParams, pool: PoolDep) -> dict[str, Any]:
    async with pool.open(params.model) as model:
        tokens = await model.tokenize(
            params.content, add_special=params.add_special, parse_special=params.parse_special
        )
        if not params.with_pieces:
            return {"tokens": tokens}
        pieces = await _pieces(model, set(tokens))
        return {"tokens": [{"id": token, "piece": pieces[token]} for token in tokens]}


@router.post("/detokenize", summary="The text of tokens")
async def detokenize(params: DetokenizeParams, pool: PoolDep) -> dict[str, Any]:
    async with pool.open(params.model) as model:
        return {"content": await model.detokenize(params.tokens)}


async def _pieces(model: OpenModel, tokens: Iterable[int]) -> dict[int, str]:
    pieces = {}
    for place, token in enumerate(tokens):
        if place % _TOKENS_AT_ONCE == 0:
            await asyncio.sleep(0)
        pieces[token] = await model.detokenize([token])
    return pieces
