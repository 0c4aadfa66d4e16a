"""What a model needs from the engine, found out by asking the model.

Instead of a list of model families, a probe runs two tokens through the loaded model with a plan that
records every attention call: the layers' shapes, and any feature this engine does not compute. A model that
asks for such a feature is refused with a sentence, never run wrongly.
"""

from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel

from app.engine.errors import EngineStartError
from app.engine.kv_cache import LayerShape

# Keyword arguments that the plan of a step obeys, and those that change nothing here: there is no dropout at
# inference, and causality and positions are ours.
_SUPPORTED_OPTIONS = {
    "scaling",
    "sliding_window",
    "dropout",
    "is_causal",
    "position_ids",
    "cache_position",
    "use_cache",
    "output_attentions",
    "output_hidden_states",
    "output_router_logits",
}

# Kinds of layers that see a part of the context, and the setting that says how much.
_WINDOW_SETTINGS = {"sliding_attention": "sliding_window", "chunked_attention": "attention_chunk_size"}


class Probe:
    """A plan that attends to nothing and takes notes."""

    def __init__(self) -> None:
        self.layer_shapes: dict[int, LayerShape] = {}
        self.unsupported_options: set[str] = set()

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        window = options.get("sliding_window")
        self.layer_shapes[layer] = LayerShape(key.shape[1], key.shape[3], value.shape[3], window)
        self.unsupported_options |= {name for name, option in options.items() if option is not None}
        self.unsupported_options -= _SUPPORTED_OPTIONS
        return value.new_zeros(1, query.shape[2], query.shape[1], value.shape[3])


def layer_shapes_of(model: PreTrainedModel, max_context_tokens: int) -> list[LayerShape]:
    """What each layer keeps per token, in layer order; EngineStartError if the engine can't run the model."""
    _check_state(model)
    probe = Probe()
    _run_probe(model, probe)
    num_layers = model.config.get_text_config().num_hidden_layers
    if sorted(probe.layer_shapes) != list(range(num_layers)):
        num_replaced = len(probe.layer_shapes)
        raise _refusal(model, f"uses attention that can be replaced in {num_replaced} of {num_layers} layers only")
    if probe.unsupported_options:
        options = ", ".join(sorted(probe.unsupported_options))
        raise _refusal(model, f"passes {options} to its attention, which this engine does not compute")
    layer_shapes = [probe.layer_shapes[layer] for layer in range(num_layers)]
    _check_layer_types(model, layer_shapes, max_context_tokens)
    return layer_shapes


def _run_probe(model: PreTrainedModel, probe: Probe) -> None:
    tokens = torch.zeros(1, 2, dtype=torch.long, device=model.device)
    positions = torch.arange(2, device=model.device).unsqueeze(0)
    last_row = torch.ones(1, dtype=torch.long, device=model.device)
    try:
        with torch.inference_mode():
            output = model(
                input_ids=tokens, position_ids=positions, use_cache=False, logits_to_keep=last_row, plan=probe
            )
    except Exception as error:
        raise _refusal(model, f"does not run with replaced attention ({error})") from error
    if output.logits.shape[:2] != (1, 1):
        raise _refusal(model, "can't compute the logits of chosen tokens only")


def _check_state(model: PreTrainedModel) -> None:
    if getattr(model, "_is_stateful", False):
        raise _refusal(model, "keeps a recurrent state, which this engine does not support")


def _check_layer_types(model: PreTrainedModel, layer_shapes: list[LayerShape], max_context_tokens: int) -> None:
    """Some layers say by their mask alone that they see a part of the context, and no mask is made here.

    Their configuration tells. It does not matter as long as the whole context is not longer than that part.
    """
    text_config = model.config.get_text_config()
    layer_types = getattr(text_config, "layer_types", None) or ["full_attention"] * len(layer_shapes)
    for layer_type, shape in zip(layer_types, layer_shapes, strict=True):
        if layer_type == "full_attention" or shape.window is not None:
            continue
        if layer_type not in _WINDOW_SETTINGS:
            raise _refusal(model, f"has layers of type {layer_type}, which this engine does not compute")
        window = getattr(text_config, _WINDOW_SETTINGS[layer_type])
        if window < max_context_tokens:
            raise _refusal(
                model,
                f"has layers of type {layer_type}, which this engine does not compute; with "
                f"max_context_tokens={window} they make no difference, and it runs",
            )


def _refusal(model: PreTrainedModel, reason: str) -> EngineStartError:
    return EngineStartError(f"Model type {model.config.model_type} {reason}.")
