"""The functions of decoder.c and their structs, field by field as they stand there."""

import ctypes
from ctypes import POINTER, c_float, c_int32, c_int64, c_void_p
from pathlib import Path
from typing import Any

from torch import Tensor

#: Called whenever some of a step's rows are through all layers.
OnBlock = ctypes.CFUNCTYPE(None)


class CLayer(ctypes.Structure):
    _fields_ = (
        ("attention_norm", c_void_p),
        ("query_norm", c_void_p),
        ("key_norm", c_void_p),
        ("mlp_norm", c_void_p),
        ("qkv", c_void_p),
        ("output", c_void_p),
        ("gate_up", c_void_p),
        ("down", c_void_p),
        ("qkv_bias", c_void_p),
        ("output_bias", c_void_p),
        ("gate_up_bias", c_void_p),
        ("down_bias", c_void_p),
        ("keys", c_void_p),
        ("values", c_void_p),
        ("scale", c_float),
        ("window", c_int32),
    )


class CModel(ctypes.Structure):
    _fields_ = (
        ("is_bfloat16", c_int32),
        ("hidden_size", c_int32),
        ("intermediate_size", c_int32),
        ("vocab_size", c_int32),
        ("num_layers", c_int32),
        ("num_heads", c_int32),
        ("num_kv_heads", c_int32),
        ("head_dim", c_int32),
        ("rotary_dim", c_int32),
        ("block_size", c_int32),
        ("is_embedding_packed", c_int32),
        ("eps", c_float),
        ("rotary_scale", c_float),
        ("inverse_frequencies", c_void_p),
        ("norm", c_void_p),
        ("embedding", c_void_p),
        ("head", c_void_p),
        ("head_bias", c_void_p),
        ("layers", POINTER(CLayer)),
    )


class CStep(ctypes.Structure):
    _fields_ = (
        ("num_tokens", c_int32),
        ("num_sequences", c_int32),
        ("num_logits", c_int32),
        ("num_threads", c_int32),
        ("token_ids", c_void_p),
        ("positions", c_void_p),
        ("starts", c_void_p),
        ("contexts", c_void_p),
        ("table_starts", c_void_p),
        ("tables", c_void_p),
        ("logits_rows", c_void_p),
        ("logits", c_void_p),
        ("states", c_void_p),
        ("scratch", c_void_p),
        ("on_block", OnBlock),
    )


class DecoderLibrary:
    """The compiled functions. Calls let other Python threads run."""

    def __init__(self, path: Path) -> None:
        library = ctypes.CDLL(str(path))
        self._pack = _function(library.responsa_pack, [c_void_p, c_void_p, c_int64, c_int64, c_int32], None)
        self._scratch_size = _function(library.responsa_scratch_size, [POINTER(CModel)], c_int64)
        self._thread_ids = _function(library.responsa_thread_ids, [POINTER(c_int64), c_int32], None)
        self._step = _function(library.responsa_step, [POINTER(CModel), POINTER(CStep)], None)

    def pack(self, weights: Tensor, packed: Tensor, is_bfloat16: bool) -> None:
        """Weights `[num_rows, num_inputs]` into panels; both contiguous."""
        self._pack(weights.data_ptr(), packed.data_ptr(), *weights.shape, is_bfloat16)

    def scratch_size(self, model: CModel) -> int:
        """How many float32 a step needs besides what it is given."""
        size: int = self._scratch_size(model)
        return size

    def thread_ids(self, num_threads: int) -> list[int]:
        """The kernel's numbers of so many threads that compute steps, the calling one first; 0 for unknown ones."""
        ids = (c_int64 * num_threads)()
        self._thread_ids(ids, num_threads)
        return list(ids)

    def step(self, model: CModel, step: CStep) -> None:
        self._step(model, step)


def _function(function: Any, arguments: list[Any], result: Any) -> Any:
    function.argtypes = arguments
    function.restype = result
    return function
