"""From a local folder to a model that attends through the paged cache."""

from collections.abc import Mapping
from pathlib import Path

import torch
import transformers
from transformers import (
    AttentionInterface,
    AutoConfig,
    AutoModelForCausalLM,
    PretrainedConfig,
    PreTrainedModel,
)

from app.engine.attention import ATTENTION_NAME, paged_attention
from app.engine.config import EngineConfig
from app.engine.errors import EngineStartError
from app.engine.native.decoder import is_native_dtype, native_fits

# Below this many parameters a model is bound by the number of operations, not by memory: float32 costs
# nothing then.
_SMALL_MODEL_PARAMETERS = 100_000_000


def load_model(config: EngineConfig, device: torch.device, dtype: torch.dtype | None = None) -> PreTrainedModel:
    """The model, of that dtype or else of the configured one; EngineStartError if it can't be loaded."""
    transformers.utils.logging.disable_progress_bar()
    AttentionInterface.register(ATTENTION_NAME, paged_attention)
    model_config = load_config(config.model_path)
    try:
        model = AutoModelForCausalLM.from_pretrained(
            config.model_path,
            config=model_config,
            dtype=dtype or _choose_dtype(config, model_config, device),
            attn_implementation=ATTENTION_NAME,
            local_files_only=True,
        )
    except (OSError, ValueError, KeyError) as error:
        # A few old families choose among attention classes of their own; ours is no key of theirs.
        reason = "its attention can't be replaced" if error.args == (ATTENTION_NAME,) else error
        raise EngineStartError(f"The model in {config.model_path} can't be loaded: {reason}") from error
    return model.to(device).eval().requires_grad_(False)


def choose_device(config: EngineConfig) -> torch.device:
    if config.device == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if config.device == "cuda" and not torch.cuda.is_available():
        raise EngineStartError("The device cuda was asked for, but torch finds no CUDA device here.")
    return torch.device(config.device)


def choose_max_context(config: EngineConfig, model_config: PretrainedConfig) -> int:
    """The configured limit or else the model's own."""
    limit = _model_context_limit(model_config.get_text_config())
    if config.max_context_tokens is None:
        if limit is None:
            raise EngineStartError("The model does not say how long its context is; set max_context_tokens.")
        return limit
    if limit is not None and config.max_context_tokens > limit:
        if config.embeds_only:  # the setting is of the models beside it, which generate
            return limit
        raise EngineStartError(
            f"max_context_tokens is {config.max_context_tokens}, but the model's context ends at {limit}."
        )
    return config.max_context_tokens


def _model_context_limit(text_config: PretrainedConfig) -> int | None:
    limit: int | None = getattr(text_config, "max_position_embeddings", None)
    rope = getattr(text_config, "rope_parameters", None) or {}
    if rope.get("rope_type") == "longrope":
        # Beyond the original context its frequencies depend on the longest sequence of the batch, so that
        # requests would change each other's answers.
        return rope.get("original_max_position_embeddings", limit)
    return limit


def load_config(model_path: str) -> PretrainedConfig:
    """Raises EngineStartError for what is no model, or has an encoder and a decoder."""
    # Anything else that is not a folder would be taken for a name on the hub.
    if not Path(model_path, "config.json").is_file():
        raise EngineStartError(f"There is no model in {model_path}: it has no config.json.")
    try:
        model_config = AutoConfig.from_pretrained(model_path, local_files_only=True)
    except (OSError, ValueError) as error:
        raise EngineStartError(f"The config.json in {model_path} can't be read: {error}") from error
    if model_config.is_encoder_decoder:
        raise EngineStartError(f"Model type {model_config.model_type} is an encoder-decoder, not a causal model.")
    return model_config


def can_run_natively(config: EngineConfig, model: PreTrainedModel, device: torch.device, dtype: torch.dtype) -> bool:
    """Whether the native decoder will be tried with this model."""
    return config.native and device.type == "cpu" and is_native_dtype(dtype) and native_fits(model)


def _choose_dtype(config: EngineConfig, model_config: PretrainedConfig, device: torch.device) -> torch.dtype:
    if config.dtype != "auto":
        dtype: torch.dtype = getattr(torch, config.dtype)
        return dtype
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(model_config)
    if sum(parameter.numel() for parameter in model.parameters()) < _SMALL_MODEL_PARAMETERS:
        return torch.float32
    # The native decoder reads bfloat16 fast on every processor, torch only on some.
    is_fast = can_run_natively(config, model, device, torch.bfloat16) or _has_fast_bfloat16()
    return torch.bfloat16 if is_fast else torch.float32


def _has_fast_bfloat16() -> bool:
    # Public since a recent torch only; without it float32 is the safe choice.
    capabilities: Mapping[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    return any(capabilities.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))
