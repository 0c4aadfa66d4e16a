"""More layers for weights that are trained already: new ones that change nothing at first, put between the old.

A new layer's products that add to the residual stream are zero, so that the grown model says what the small one said:
the block expansion of Wu et al., "LLaMA Pro: Progressive LLaMA with block expansion", 2024, with all layers trained.
"""

import re

import torch

_LAYER = re.compile(r"model\.layers\.(\d+)\.(.+)")
#: What a layer adds to the stream comes out of these two.
_OUTPUTS = ("self_attn.o_proj.weight", "mlp.down_proj.weight")

Weights = dict[str, torch.Tensor]


def grown(weights: Weights, fresh: Weights) -> Weights:
    """The weights of a smaller model with new layers, drawn as those of `fresh`, until there are as many as there.

    Raises ValueError where they have more layers than that.
    """
    num_old, num_new = _num_layers(weights), _num_layers(fresh)
    if num_old > num_new:
        raise ValueError(f"These weights have {num_old} layers, more than the {num_new} of the configured model.")
    result = {name: value for name, value in weights.items() if not _LAYER.fullmatch(name)}
    sources = _sources(num_old, num_new)
    for name, value in fresh.items():
        match = _LAYER.fullmatch(name)
        if match is None:
            continue
        source, part = sources[int(match[1])], match[2]
        if source is None:
            result[name] = torch.zeros_like(value) if part in _OUTPUTS else value
        else:
            result[name] = weights[f"model.layers.{source}.{part}"]
    return result


def _num_layers(weights: Weights) -> int:
    return 1 + max(int(match[1]) for match in map(_LAYER.fullmatch, weights) if match)


def _sources(old: int, new: int) -> list[int | None]:
    """For every new place the old layer that moves there, or None; the new ones lie as evenly as can be."""
    added = {(2 * place + 1) * new // (2 * (new - old)) for place in range(new - old)}
    layers = iter(range(old))
    return [None if place in added else next(layers) for place in range(new)]
