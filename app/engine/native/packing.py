"""Weights move from the model into the layout that decoder.c reads. No weight is ever in memory twice: each matrix
leaves the model before the next one is packed, which is the end of the model as torch knows it."""

import ctypes

import torch
from torch import Tensor, nn

from app.engine.kv_cache import LayerShape, mapped_zeros
from app.engine.native.library import CLayer, CModel, DecoderLibrary
from app.engine.native.structure import Decoder, DecoderLayer, norm_eps

_COLUMNS = 16  # of a panel


class PackedModel:
    """A decoder's weights, and the memory of its keys and values, as decoder.c wants them."""

    def __init__(
        self,
        library: DecoderLibrary,
        decoder: Decoder,
        layer_shapes: list[LayerShape],
        num_blocks: int,
        block_size: int,
    ) -> None:
        self._library = library
        self._tensors: list[Tensor] = []
        self._dtype = decoder.head.weight.dtype
        self._layer_shapes = layer_shapes
        self._block_size = block_size
        self._layers = (CLayer * len(decoder.layers))()
        for number, (layer, shape) in enumerate(zip(decoder.layers, layer_shapes, strict=True)):
            self._layers[number] = self._pack_layer(layer, shape, num_blocks)
            _return_freed_memory()
        self.struct = self._pack_model(decoder)

    def beside(self, num_blocks: int) -> tuple[CModel, list[Tensor]]:
        """The same weights, and memory of their own for keys and values, to be kept as long as the model is used."""
        layers = (CLayer * len(self._layers))(*self._layers)
        memory: list[Tensor] = []
        for layer, shape in zip(layers, self._layer_shapes, strict=True):
            keys, values = self._cache(shape, num_blocks)
            layer.keys, layer.values = keys.data_ptr(), values.data_ptr()
            memory += (keys, values)
        model = CModel.from_buffer_copy(self.struct)
        model.layers = ctypes.cast(layers, ctypes.POINTER(CLayer))
        return model, memory

    def _cache(self, shape: LayerShape, num_blocks: int) -> tuple[Tensor, Tensor]:
        num_elements = num_blocks * self._block_size * shape.num_kv_heads * shape.key_dim
        # A vector may be read beyond the last element, never used.
        return (
            mapped_zeros((num_elements + 2 * _COLUMNS,), self._dtype),
            mapped_zeros((num_elements + 4 * _COLUMNS,), self._dtype),
        )

    def _pack_model(self, decoder: Decoder) -> CModel:
        heads, eps = decoder.heads, norm_eps(decoder.norm)
        frequencies = self._floats(decoder.rotary.inv_freq)
        is_tied = decoder.embedding.weight is decoder.head.weight
        vocab_size, hidden_size = decoder.head.out_features, decoder.head.in_features
        head_bias = self._bias([decoder.head])
        embedding = None if is_tied else self._keep(decoder.embedding.weight.detach().contiguous())
        head = self._pack([decoder.head])
        return CModel(
            is_bfloat16=self._dtype == torch.bfloat16,
            hidden_size=hidden_size,
            intermediate_size=decoder.intermediate_size,
            vocab_size=vocab_size,
            num_layers=len(decoder.layers),
            num_heads=heads.num_heads,
            num_kv_heads=heads.num_kv_heads,
            head_dim=heads.head_dim,
            rotary_dim=2 * decoder.rotary.inv_freq.numel(),  # type: ignore[operator]
            block_size=self._block_size,
            is_embedding_packed=is_tied,
            eps=eps,
            rotary_scale=float(getattr(decoder.rotary, "attention_scaling", 1.0)),
            inverse_frequencies=frequencies,
            norm=self._floats(decoder.norm.weight),
            embedding=head if is_tied else embedding,
            head=head,
            head_bias=head_bias,
            layers=ctypes.cast(self._layers, ctypes.POINTER(CLayer)),
        )

    def _pack_layer(self, layer: DecoderLayer, shape: LayerShape, num_blocks: int) -> CLayer:
        keys, values = self._cache(shape, num_blocks)
        return CLayer(
            attention_norm=self._floats(layer.attention_norm.weight),
            query_norm=self._floats(layer.query_norm.weight) if layer.query_norm else None,
            key_norm=self._floats(layer.key_norm.weight) if layer.key_norm else None,
            mlp_norm=self._floats(layer.mlp_norm.weight),
            qkv_bias=self._bias(layer.qkv),
            output_bias=self._bias([layer.output]),
            gate_up_bias=self._bias(layer.gate_up),
            down_bias=self._bias([layer.down]),
            qkv=self._pack(layer.qkv),
            output=self._pack([layer.output]),
            gate_up=self._pack(layer.gate_up),
            down=self._pack([layer.down]),
            keys=self._keep(keys),
            values=self._keep(values),
            scale=layer.scale,
            window=shape.window or 0,
        )

    def _pack(self, linears: list[nn.Linear]) -> int:
        """Address of the panels of all outputs, one linear after the other; takes the weights out of the linears."""
        parts = [linear.weight.detach() for linear in linears]
        weights = torch.cat(parts) if len(parts) > 1 else parts[0].contiguous()
        num_rows, num_inputs = weights.shape
        packed = mapped_zeros((_padded(num_rows), num_inputs), self._dtype, huge_pages=True)
        self._library.pack(weights, packed, self._dtype == torch.bfloat16)
        for linear in linears:
            linear.weight.data = torch.empty(0, dtype=self._dtype)
        return self._keep(packed)

    def _bias(self, linears: list[nn.Linear]) -> int | None:
        if all(linear.bias is None for linear in linears):
            return None
        biases = [linear.bias if linear.bias is not None else torch.zeros(linear.out_features) for linear in linears]
        bias = torch.cat([bias.detach().float() for bias in biases])
        return self._keep(nn.functional.pad(bias, (0, _padded(len(bias)) - len(bias))))

    def _floats(self, values: object) -> int:
        assert isinstance(values, Tensor)
        return self._keep(values.detach().to(torch.float32, copy=True).contiguous())

    def _keep(self, tensor: Tensor) -> int:
        self._tensors.append(tensor)
        return tensor.data_ptr()


def _return_freed_memory() -> None:
    """glibc would keep what a layer's weights took, in the hope of giving it out again."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def _padded(size: int) -> int:
    return -(-size // _COLUMNS) * _COLUMNS
