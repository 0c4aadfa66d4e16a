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

# Keyword arguments that change nothing here: no dropout at inference, causality and positions are ours.
_HARMLESS_OPTIONS = {
    "scaling",
    "dropout",
    "is_causal",
    "position_ids",
    "cache_position",
    "use_cache",
    "output_attentions",
    "output_hidden_states",
    "output_router_logits",
}


class Probe:
    """A plan that attends to nothing and takes notes."""

    def __init__(self) -> None:
        self.layer_shapes: dict[int, LayerShape] = {}
        self.sliding_windows: set[int] = set()
        self.unsupported_options: set[str] = set()

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        assert layer not in self.layer_shapes
        self.layer_shapes[layer] = LayerShape(key.shape[1], key.shape[3], value.shape[3])
        given = {name for name, option in options.items() if option is not None} - _HARMLESS_OPTIONS
        if "sliding_window" in given:
            self.sliding_windows.add(options["sliding_window"])
        self.unsupported_options |= given - {"sliding_window"}
        return value.new_zeros(1, query.shape[2], query.shape[1], value.shape[3])


def layer_shapes_of(model: PreTrainedModel, max_context_tokens: int) -> list[LayerShape]:
    """What each layer keeps per token, in layer order; EngineStartError if the engine can't run the model."""
    name = model.config.model_type
    if getattr(model, "_is_stateful", False):
        raise EngineStartError(f"Model type {name} keeps a recurrent state, which this engine does not support.")
    probe = Probe()
    _run_probe(model, probe)
    num_layers = model.config.get_text_config().num_hidden_layers
    if sorted(probe.layer_shapes) != list(range(num_layers)):
        raise EngineStartError(
            f"Only {len(probe.layer_shapes)} of the {num_layers} layers of model type {name} use "
            "attention that can be replaced, so this engine can't run it."
        )
    if probe.unsupported_options:
        raise EngineStartError(
            f"The attention of model type {name} uses {', '.join(sorted(probe.unsupported_options))}, "
            "which this engine does not compute."
        )
    if any(window < max_context_tokens for window in probe.sliding_windows):
        window = min(probe.sliding_windows)
        raise EngineStartError(
            f"Model type {name} attends to a sliding window of {window} tokens, which this engine does not "
            f"compute; with max_context_tokens={window} or less it can run."
        )
    return [probe.layer_shapes[layer] for layer in range(num_layers)]


def _run_probe(model: PreTrainedModel, probe: Probe) -> None:
    tokens = torch.zeros(1, 2, dtype=torch.long, device=model.device)
    positions = torch.arange(2, device=model.device).unsqueeze(0)
    last_row = torch.ones(1, dtype=torch.long, device=model.device)
    with torch.inference_mode():
        output = model(input_ids=tokens, position_ids=positions, use_cache=False, logits_to_keep=last_row, plan=probe)
    if output.logits.shape[:2] != (1, 1):
        raise EngineStartError(
            f"Model type {model.config.model_type} can't compute the logits of chosen tokens only."
        )
