"""Weights between those that a run began with and those that it ended with.

A short run on new data learns it at the cost of some of the old. Averages keep most of both: Wortsman et al., "Robust
fine-tuning of zero-shot models", 2022.
"""

from pathlib import Path

from safetensors.torch import load_file, save_file


def blend(before: Path, after: Path, share: float) -> None:
    """Move the weights of the folder `after` towards those of `before`; `share` of the way from there is kept."""
    path = after / "model.safetensors"
    old, new = load_file(before / "model.safetensors"), load_file(path)
    blended = {
        name: ((1 - share) * old[name].float() + share * value.float()).to(value.dtype) for name, value in new.items()
    }
    save_file(blended, path, metadata={"format": "pt"})
