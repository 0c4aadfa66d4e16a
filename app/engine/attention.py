"""Attention of a packed batch through the paged KV cache.

transformers calls `paged_attention` in place of its own attention function (see `AttentionInterface`); what
it needs beyond queries, keys and values comes as the keyword argument `plan` of the model's forward, which
transformers hands down to every layer. A plan is made once per step and shared by all layers.

The pack holds the tokens of all sequences of the step in one row: first one token each of the sequences
that decode, then the prefill chunks, one after the other.

    decode    the rows of a group are one batched call: their blocks are gathered side by side, padded to
              the longest. Rows are sorted by length and grouped, so that one long context does not pad all
              the short ones.
    prefill   one call per chunk. A chunk that begins its sequence sees only itself; a later one also
              reads the cache.

NOTE: CPU attention with one query per head wastes most of its time, so for decode the query heads that
share a KV head are passed as that many queries of one head: 59 -> 8 ms per step at 32 rows on a 12-layer
model.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

from app.engine.kv_cache import KVCache

ATTENTION_NAME = "responsa_paged"


class Plan(Protocol):
    """What stands behind the attention of one forward pass."""

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        """The attention output `[1, num_tokens, num_heads, value_dim]` of one layer.

        query: `[1, num_heads, num_tokens, key_dim]`. key, value: `[1, num_kv_heads, num_tokens, dim]`.
        options: what else the model passes to its attention.
        """
        ...


def paged_attention(
    module: torch.nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    **options: Any,
) -> tuple[Tensor, None]:
    """The signature that transformers calls; the mask is always None, as no mask function has our name."""
    if "plan" not in options:
        raise TypeError("keyword arguments of the model's forward do not reach its attention")
    plan: Plan = options.pop("plan")
    assert attention_mask is None
    layer = module.layer_idx
    assert isinstance(layer, int)
    return plan.attend(layer, query, key, value, options), None


# By the window of the layer (None: it sees all) what is added to its scores: 0 where it sees, else -inf.
Masks = Mapping[int | None, Tensor | None]


@dataclass(frozen=True)
class DecodeGroup:
    """Pack rows `start` to `end`, one per sequence.

    block_tables: `[num_rows, num_blocks]`, padded to the longest.
    masks: by the window of the layer, `[num_rows, 1, 1, num_blocks * block_size]`.
    """

    start: int
    end: int
    block_tables: Tensor
    masks: Masks


@dataclass(frozen=True)
class PrefillChunk:
    """Pack rows `start` to `end`, consecutive tokens of one sequence.

    block_table: `[1, num_blocks]`; None if no tokens of the sequence came before.
    masks: by the window of the layer, `[num_rows, num_keys]`; None stands for causality alone.
    """

    start: int
    end: int
    block_table: Tensor | None
    masks: Masks


class Score(NamedTuple):
    """How a layer scores keys: the factor on its products, and how many of the last tokens it sees."""

    scale: float | None
    window: int | None


@dataclass(frozen=True)
class StepPlan:
    """The attention of one step. slots: `[num_tokens]`, where each token of the pack is stored."""

    cache: KVCache
    slots: Tensor
    decode_groups: list[DecodeGroup]
    prefill_chunks: list[PrefillChunk]

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        self.cache.write(layer, self.slots, key[0].transpose(0, 1), value[0].transpose(0, 1))
        score = Score(options.get("scaling"), options.get("sliding_window"))
        parts = [self._decode(layer, group, query, score) for group in self.decode_groups]
        for chunk in self.prefill_chunks:
            rows = slice(chunk.start, chunk.end)
            states = (query[:, :, rows], key[:, :, rows], value[:, :, rows])
            parts.append(self._prefill(layer, chunk, states, score))
        return parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)

    def _decode(self, layer: int, group: DecodeGroup, query: Tensor, score: Score) -> Tensor:
        keys, values = self.cache.read(layer, group.block_tables)
        num_rows, num_kv_heads = keys.shape[:2]
        queries = query[0, :, group.start : group.end].transpose(0, 1)
        queries = queries.reshape(num_rows, num_kv_heads, -1, queries.shape[-1])
        mask = group.masks[score.window]
        output = scaled_dot_product_attention(queries, keys, values, attn_mask=mask, scale=score.scale)
        return output.reshape(1, num_rows, -1, values.shape[-1])

    def _prefill(
        self, layer: int, chunk: PrefillChunk, states: tuple[Tensor, Tensor, Tensor], score: Score
    ) -> Tensor:
        query, key, value = states
        mask = chunk.masks[score.window]
        if chunk.block_table is not None:
            key, value = self.cache.read(layer, chunk.block_table)
        output = scaled_dot_product_attention(
            query,
            key,
            value,
            attn_mask=mask,
            is_causal=mask is None,
            scale=score.scale,
            enable_gqa=query.shape[1] != key.shape[1],
        )
        return output.transpose(1, 2)
