"""Is a model a Llama-like decoder? Its modules tell.

    x = embed(token)
    every layer:  x += output(attention(rotate(norm?(q)), rotate(norm?(k)), v)),  q k v of rms_norm(x)
                  x += down(silu(gate) * up),                                     gate up of rms_norm(x)
    logits = head(rms_norm(x))

Llama, Mistral, Qwen 2 and 3, Phi 3 and many more are of this structure. What the modules do beyond having the
right names and shapes is not looked at here: see decoder.py, which compares the numbers.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import torch
from torch import nn
from transformers import PreTrainedModel

Kind = TypeVar("Kind", bound=nn.Module)

# The limits of decoder.c.
_MAX_HEAD_DIM = 256
_MAX_GROUP = 32

_QKV = (("q_proj", "k_proj", "v_proj"), ("qkv_proj",))
_GATE_UP = (("gate_proj", "up_proj"), ("gate_up_proj",))
_ACTIVATIONS = ("act_fn", "activation_fn")


class UnknownStructureError(Exception):
    """The model is none of those the native decoder computes; says why."""


@dataclass(frozen=True)
class HeadShape:
    num_heads: int
    num_kv_heads: int
    head_dim: int


@dataclass(frozen=True)
class DecoderLayer:
    """The modules of one layer. qkv, gate_up: the linears whose outputs follow one another in that order."""

    attention_norm: nn.Module
    query_norm: nn.Module | None
    key_norm: nn.Module | None
    mlp_norm: nn.Module
    qkv: list[nn.Linear]
    output: nn.Linear
    gate_up: list[nn.Linear]
    down: nn.Linear
    heads: HeadShape
    scale: float


@dataclass(frozen=True)
class Decoder:
    """The modules of a model."""

    embedding: nn.Embedding
    layers: list[DecoderLayer]
    norm: nn.Module
    head: nn.Linear
    rotary: nn.Module

    @property
    def heads(self) -> HeadShape:
        return self.layers[0].heads

    @property
    def intermediate_size(self) -> int:
        return self.layers[0].down.in_features


def read_structure(model: PreTrainedModel) -> Decoder:
    """The modules by their part; UnknownStructureError if there are others. Values of weights are not looked at, so
    a model on the meta device will do."""
    base = model.base_model
    _require_children(model, {model.base_model_prefix, "lm_head"})
    _require_children(base, {"embed_tokens", "layers", "norm", "rotary_emb"})
    decoder = Decoder(
        embedding=_child(base, "embed_tokens", nn.Embedding),
        layers=[_read_layer(layer) for layer in base.layers],
        norm=_norm(base.norm),
        head=_child(model, "lm_head", nn.Linear),
        rotary=_rotary(base.rotary_emb),
    )
    _check_sizes(decoder)
    return decoder


def norm_eps(norm: nn.Module) -> float:
    eps: float = getattr(norm, "variance_epsilon", None) or norm.eps  # type: ignore[assignment]
    return eps


def _read_layer(layer: nn.Module) -> DecoderLayer:
    _require_children(layer, {"self_attn", "mlp", "input_layernorm", "post_attention_layernorm"})
    attention, mlp = layer.self_attn, layer.mlp
    assert isinstance(attention, nn.Module)
    assert isinstance(mlp, nn.Module)
    qkv_names, gate_up_names = _one_of(attention, _QKV), _one_of(mlp, _GATE_UP)
    has_norms = hasattr(attention, "q_norm")
    _require_children(attention, {*qkv_names, "o_proj"} | ({"q_norm", "k_norm"} if has_norms else set()))
    (activation,) = _one_of(mlp, tuple((name,) for name in _ACTIVATIONS))
    _require_children(mlp, {*gate_up_names, "down_proj", activation})
    _check_activation(getattr(mlp, activation))
    qkv = [_child(attention, name, nn.Linear) for name in qkv_names]
    output = _child(attention, "o_proj", nn.Linear)
    return DecoderLayer(
        attention_norm=_norm(layer.input_layernorm),
        query_norm=_norm(attention.q_norm) if has_norms else None,
        key_norm=_norm(attention.k_norm) if has_norms else None,
        mlp_norm=_norm(layer.post_attention_layernorm),
        qkv=qkv,
        output=output,
        gate_up=[_child(mlp, name, nn.Linear) for name in gate_up_names],
        down=_child(mlp, "down_proj", nn.Linear),
        heads=_head_shape(attention, qkv, output),
        scale=float(getattr(attention, "scaling", attention.head_dim**-0.5)),  # type: ignore[operator]
    )


def _head_shape(attention: nn.Module, qkv: list[nn.Linear], output: nn.Linear) -> HeadShape:
    head_dim = attention.head_dim
    if not isinstance(head_dim, int):
        raise UnknownStructureError("its attention has no head_dim")
    num_kv_dims = sum(linear.out_features for linear in qkv) - output.in_features
    return HeadShape(output.in_features // head_dim, num_kv_dims // (2 * head_dim), head_dim)


def _check_sizes(decoder: Decoder) -> None:
    heads = decoder.heads
    shapes = [(layer.heads, layer.down.in_features, norm_eps(layer.mlp_norm)) for layer in decoder.layers]
    if any(shape != other for shape, other in pairwise(shapes)):
        raise UnknownStructureError("its layers differ in shape")
    norm_sizes = {
        norm.weight.shape for layer in decoder.layers for norm in (layer.query_norm, layer.key_norm) if norm
    }
    if norm_sizes - {(heads.head_dim,)}:
        raise UnknownStructureError("it norms queries and keys of all heads together")
    if heads.head_dim > _MAX_HEAD_DIM or heads.num_heads > _MAX_GROUP * heads.num_kv_heads:
        raise UnknownStructureError("its attention heads are too large or too many")
    sizes = (decoder.embedding.embedding_dim, decoder.intermediate_size, heads.head_dim)
    if any(size % 2 for size in sizes) or heads.num_heads % heads.num_kv_heads:
        raise UnknownStructureError(f"its sizes {sizes} are not even")


def _rotary(rotary: object) -> nn.Module:
    frequencies = getattr(rotary, "inv_freq", None)
    if not isinstance(rotary, nn.Module) or not isinstance(frequencies, torch.Tensor) or frequencies.dim() != 1:
        raise UnknownStructureError("its positions are no plain rotary embedding")
    if rotary.rope_type == "dynamic":
        raise UnknownStructureError("its rotary frequencies depend on the length of the context")
    return rotary


def _norm(norm: object) -> nn.Module:
    if not isinstance(norm, nn.Module) or [name for name, _ in norm.named_parameters()] != ["weight"]:
        raise UnknownStructureError("it has norms that are no RMS norms")
    if not (hasattr(norm, "variance_epsilon") or hasattr(norm, "eps")) or isinstance(norm, nn.LayerNorm):
        raise UnknownStructureError("it has norms that are no RMS norms")
    return norm


def _check_activation(activation: object) -> None:
    values = torch.linspace(-8, 8, 33)
    if not callable(activation) or not torch.allclose(activation(values), nn.functional.silu(values)):
        raise UnknownStructureError("its activation is not SiLU")


def _one_of(module: nn.Module, choices: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    for names in choices:
        if all(hasattr(module, name) for name in names):
            return names
    raise UnknownStructureError(f"{type(module).__name__} has no {choices[0][0]}")


def _require_children(module: nn.Module, names: set[str]) -> None:
    children = {name for name, child in module.named_children() if not isinstance(child, nn.Dropout | nn.Identity)}
    if children != names:
        raise UnknownStructureError(f"{type(module).__name__} has other parts: {', '.join(sorted(children ^ names))}")


def _child(module: nn.Module, name: str, kind: type[Kind]) -> Kind:
    child = getattr(module, name)
    # Subclasses may do more, and quantised ones hold something else than weights.
    if type(child) is not kind:
        raise UnknownStructureError(f"{name} is a {type(child).__name__}")
    return child
